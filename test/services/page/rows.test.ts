import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Output } from '../../../src/contract/registry.ts';
import { desk, needsServer, phone, visit, withExample } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { thirtyOneJobs } from '../../support/thirty-one-jobs.ts';

const rows = (page: Page) => page.locator('.to-do .ui-row-line');
const titleOf = (page: Page, at: number) => rows(page).nth(at).getByRole('heading').innerText();

/** How many rows can be seen whole, without scrolling. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('.places')?.getBoundingClientRect();
    const end = bar !== undefined && bar.top > 0 ? bar.top : innerHeight;
    return [...document.querySelectorAll('.to-do .ui-row-line')].filter(
      (row) => row.getBoundingClientRect().bottom <= end,
    ).length;
  });

async function withManyJobs(
  viewport: { readonly width: number; readonly height: number },
  work: (page: Page, home: string) => Promise<void>,
): Promise<void> {
  await withHome(async (home) => {
    const office = await thirtyOneJobs(home);
    await office.desk.close();
    await visit(
      async ({ page, faults }) => {
        await rows(page).first().waitFor();
        await page.evaluate(() => document.fonts.ready);
        await work(page, home);
        assert.deepEqual(faults, []);
      },
      { home, context: { viewport, hasTouch: viewport === phone } },
    );
  });
}

test('given 31 jobs at a desk, twelve things to do can be seen at once, the first of them open; on a phone six', async () => {
  await withManyJobs(desk, async (page) => {
    assert.ok((await seen(page)) >= 12, `${await seen(page)} rows`);
  });
  await withManyJobs(phone, async (page) => {
    assert.ok((await seen(page)) >= 6, `${await seen(page)} rows`);
  });
});

test('given the keyboard alone, J and K go from row to row, Enter opens one, L puts it off, and Undo brings it back', async () => {
  await withManyJobs(desk, async (page) => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = await titleOf(page, 1);
    const id = await rows(page).nth(1).getAttribute('data-row');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-row')), id);
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: `Later: ${second}` })
      .nth(1)
      .waitFor();
    await page.keyboard.press('k');
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute('data-row')),
      await rows(page).nth(0).getAttribute('data-row'),
    );
    await page.keyboard.press('j');
    await page.keyboard.press('l');
    await page.getByText(`Put off to the next working day: ${second}`).first().waitFor();
    await page.locator(`[data-row="${id}"]`).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.locator(`[data-row="${id}"]`).waitFor();
    // The focus is where it was before.
    await page.waitForFunction((row) => document.activeElement?.getAttribute('data-row') === row, id);
  });
});

test('given cards around the list, J and K go over them too, in their order', async () => {
  await withManyJobs(desk, async (page) => {
    await page.locator('.today-list .ui-card').first().waitFor();
    const places = await page.evaluate(
      () =>
        [...document.querySelectorAll('[data-row], .today-list .ui-card')].filter((each) => each.checkVisibility())
          .length,
    );
    const gone: number[] = [];
    for (let press = 0; press < places; press++) {
      await page.keyboard.press('j');
      gone.push(
        await page.evaluate(() => {
          const place = document.activeElement?.closest('[data-row], .ui-card');
          return place == null ? -1 : Math.round(place.getBoundingClientRect().top + scrollY);
        }),
      );
    }
    assert.equal(new Set(gone).size, places);
    assert.deepEqual(
      gone,
      gone.toSorted((one, other) => one - other),
    );
    assert.ok(!gone.includes(-1));
  });
});

test('given a letter that nobody opened, Done asks by key, button and at a desk beside the row, and notes nothing until it is answered', async () => {
  await withManyJobs(desk, async (page, home) => {
    const letter = page.locator('.to-do .ui-row-line', { hasText: 'Send Petra' }).first();
    const id = (await letter.getAttribute('data-row')) ?? '';
    const isInPlan = async () => (await ask<Output<'plan'>>(home, 'plan')).steps.some((each) => each.id === id);
    const asks = page.getByRole('dialog', { name: 'Did it go?' });
    const row = page.locator('.ui-row', { has: page.locator(`[data-row="${id}"]`) });
    for (const press of [
      () => letter.focus().then(() => page.keyboard.press('d')),
      () => letter.hover().then(() => row.locator('.at-once').getByTitle(/^Done/).click()),
    ]) {
      await press();
      await asks.getByRole('button', { name: 'Not yet: show the letter' }).waitFor();
      // Nobody opened it, so it cannot have gone as it stands.
      assert.equal(await asks.getByRole('button', { name: 'Yes, as it stands here' }).count(), 0);
      await page.keyboard.press('Escape');
      await asks.waitFor({ state: 'hidden' });
      assert.ok(await isInPlan());
    }
    await letter.focus();
    await page.keyboard.press('d');
    await asks.getByRole('button', { name: 'Yes, in words of my own' }).click();
    await page
      .getByText(/^Noted that you wrote, in your own words: Send Petra/)
      .first()
      .waitFor();
    const undo = page.getByRole('button', { name: /^Undo/ });
    // While it is pointed at it stays: looking at the plan may take longer than it stands by itself.
    await undo.hover();
    await page.locator(`[data-row="${id}"]`).waitFor({ state: 'detached' });
    assert.ok(!(await isInPlan()));
    await undo.click();
    await page.locator(`[data-row="${id}"]`).waitFor();
  });
});

test('given a finger on a phone, a swipe to the left puts a row off, and a short one does nothing', async () => {
  await withManyJobs(phone, async (page) => {
    const session = await page.context().newCDPSession(page);
    const swipe = async (by: number): Promise<string> => {
      const row = rows(page).nth(2);
      const box = await row.boundingBox();
      assert.ok(box);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', to?: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: to === undefined ? [] : [{ x: to, y }] });
      const id = (await row.getAttribute('data-row')) ?? '';
      await touch('touchStart', x);
      for (let part = 1; part <= 5; part++) await touch('touchMove', x + (by * part) / 5);
      await touch('touchEnd');
      return id;
    };
    const kept = await swipe(-40);
    await page.waitForTimeout(500);
    assert.equal(await page.locator(`[data-row="${kept}"]`).count(), 1);
    const gone = await swipe(-140);
    assert.equal(gone, kept);
    await page
      .getByText(/^Put off to the next working day/)
      .first()
      .waitFor();
    await page.locator(`[data-row="${gone}"]`).waitFor({ state: 'detached' });
  });
});

test('given any screen, N opens what can be added, Escape closes it, and where letters are typed N is a letter', async () => {
  await withHome(async (home) => {
    await withExample(home);
    await visit(
      async ({ page, url, faults }) => {
        await page.goto(`${url}/week`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.keyboard.press('n');
        const add = page.getByRole('dialog', { name: 'Add' });
        await add.getByRole('link', { name: 'An interview coming up' }).waitFor();
        await page.keyboard.press('Escape');
        await add.waitFor({ state: 'hidden' });
        await page.keyboard.press('n');
        await add.getByRole('link', { name: 'A job' }).click();
        await page.getByRole('heading', { name: 'Add a job' }).waitFor();
        await page.getByLabel('Role', { exact: true }).pressSequentially('nanny');
        assert.equal(await page.getByLabel('Role', { exact: true }).inputValue(), 'nanny');
        assert.equal(await add.isVisible(), false);
        assert.deepEqual(faults, []);
      },
      { home, context: { viewport: desk } },
    );
  });
});

for (const [reducedMotion, longest] of [
  ['no-preference', 0.15],
  ['reduce', 0],
] as const)
  test(
    `given a row that is put off, it is struck through and folds in at most ${longest} seconds, before the list comes without it; refused, it is back and says why (motion: ${reducedMotion})`,
    needsServer('a connection that breaks'),
    async () => {
      await withManyJobs(desk, async (page) => {
        await page.emulateMedia({ reducedMotion });
        let answer = (): void => {};
        const held = new Promise<void>((resolve) => {
          answer = resolve;
        });
        await page.route('**/api/steps/later', async (route) => {
          await held;
          await route.abort();
        });
        const id = (await rows(page).nth(1).getAttribute('data-row')) ?? '';
        await rows(page).nth(1).focus();
        await page.keyboard.press('l');
        const row = page.locator('.ui-row[data-done]', { has: page.locator(`[data-row="${id}"]`) });
        await row.waitFor({ state: 'attached' });
        const seen = await row.evaluate((each) => {
          const style = getComputedStyle(each);
          const seconds = (text: string) => text.split(',').map(Number.parseFloat);
          const delays = seconds(style.transitionDelay);
          return {
            ends: Math.max(...seconds(style.transitionDuration).map((each, at) => each + (delays[at] ?? 0))),
            line: getComputedStyle(each.querySelector('h3') ?? each).textDecorationLine,
          };
        });
        assert.ok(seen.ends <= longest, `${seen.ends} s`);
        assert.equal(seen.line, 'line-through');
        await page.waitForFunction(() => document.querySelector('.ui-row[data-done]')?.clientHeight === 0);
        answer();
        await row.waitFor({ state: 'detached' });
        assert.equal(await page.locator(`[data-row="${id}"]`).isVisible(), true);
        await page.getByText('Persevere isn’t answering.').first().waitFor();
      });
    },
  );

test('given a mouse over a row, later and skip are one press away, without opening it', async () => {
  await withManyJobs(desk, async (page) => {
    const row = page.locator('.to-do .ui-row').nth(3);
    const id = await row.locator('.ui-row-line').getAttribute('data-row');
    await row.hover();
    await row.getByTitle(/^Skip: /).click();
    await page
      .getByText(/^Skipped: /)
      .first()
      .waitFor();
    await page.locator(`[data-row="${id}"]`).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.locator(`[data-row="${id}"]`).waitFor();
  });
});
