import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { desk, phone, screenOf, visit } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { manyJobs } from '../../support/many-jobs.ts';

const now = '2026-11-24T10:00[Europe/London]';

/** A week over so many jobs, at 10:00 on Tuesday 24 November 2026. */
function weekOf(
  jobs: number,
  viewport: { readonly width: number; readonly height: number },
  work: (page: Page, url: string, faults: readonly string[], home: string) => Promise<void>,
): Promise<void> {
  return withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    await manyJobs(home, jobs);
    await visit(({ page, url, faults }) => work(page, url, faults, home), {
      home,
      context: { viewport, hasTouch: viewport === phone },
      serve: ['--now', now],
    });
  });
}

async function boxOf(
  page: Page,
  selector: string,
): Promise<{ readonly start: number; readonly end: number; readonly top: number }> {
  const box = await page.locator(selector).first().boundingBox();
  assert.ok(box !== null, selector);
  return { start: box.x, end: box.x + box.width, top: box.y };
}

test('given a desk, a week has five broad and two narrow columns; an interview is on top, and the window of preparing for it spans its days beneath', async () => {
  await weekOf(12, desk, async (page, url, faults) => {
    await page.goto(`${url}/week?from=2026-11-30`);
    await page.getByRole('heading', { level: 1, name: 'Mon 30 Nov – Sun 6 Dec' }).waitFor();
    const days = await page
      .locator('.week-day')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().width)));
    assert.equal(days.length, 7);
    const [monday = 0, , , , friday = 0, saturday = 0, sunday = 0] = days;
    assert.ok(Math.abs(monday - friday) <= 2, String(days));
    for (const narrow of [saturday, sunday]) assert.ok(narrow < monday * 0.6, String(days));
    const wednesday = page.getByRole('region', { name: 'Wednesday 2 December' });
    await wednesday.getByText('10:00 am Interview').waitFor();
    await wednesday.getByText('Platform House, York').waitFor();
    // The window to prepare runs from Monday to Wednesday.
    const prepare = page.locator('.week-bar', { hasText: 'Prepare' });
    const bar = await boxOf(page, '.week-bar:has-text("Prepare")');
    const [from, to] = [await boxOf(page, '.week-day >> nth=0'), await boxOf(page, '.week-day >> nth=2')];
    assert.ok(Math.abs(bar.start - from.start) < 8 && Math.abs(bar.end - to.end) < 8, JSON.stringify([bar, from, to]));
    assert.ok(bar.top > (await boxOf(page, '.week-line:has-text("10:00 am")')).top);
    assert.match((await prepare.getByRole('link').getAttribute('href')) ?? '', /^#?\/job\/job_\w+\/prepare$/);
    assert.match(await prepare.innerText(), /^Prepare for your interview: Wed 2 Dec, 10:00 am/);
    // It knows why it is there, for those who listen too.
    assert.match(await prepare.innerText(), /Your interview is on Wednesday 2 December/);
    assert.deepEqual(faults, []);
  });
});

test('given more to do than a week has room for, six lanes are shown, the rest is counted, and Today has what is to do now', async () => {
  await weekOf(31, desk, async (page, url) => {
    await page.goto(`${url}/week`);
    const today = page.getByRole('region', { name: 'Tuesday 24 November' });
    await today.getByText('today', { exact: true }).waitFor();
    const count = await today.getByRole('link', { name: /^\d+ things to do now$/ }).innerText();
    assert.ok(Number.parseInt(count, 10) > 6, count);
    const lanes = () =>
      page.locator('.week-bar').evaluateAll((all) => new Set(all.map((each) => each.getBoundingClientRect().top)).size);
    assert.equal(await lanes(), 6);
    await page.getByRole('button', { name: /^\d+ more on Wednesday 25 November$/ }).click();
    assert.ok((await lanes()) > 6);
    await page.getByRole('button', { name: 'Show fewer' }).click();
    assert.equal(await lanes(), 6);
    await today.getByRole('link', { name: /things to do now/ }).click();
    await page.waitForURL(`${url}/`);
    // Today has as many, in its heading and in its list.
    await page.getByRole('heading', { level: 1, name: `${Number.parseInt(count, 10)} things to do.` }).waitFor();
    assert.equal(await page.locator('.to-do [data-row]').count(), Number.parseInt(count, 10));
  });
});

test('given only a keyboard, arrow keys go to other weeks and through the entries, and Enter opens one', async () => {
  await weekOf(12, desk, async (page, url) => {
    await page.goto(`${url}/week`);
    const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    await heading('Mon 23 Nov – Sun 29 Nov');
    await page.keyboard.press('ArrowRight');
    await heading('Mon 30 Nov – Sun 6 Dec');
    assert.equal(screenOf(page.url()), '/week?from=2026-11-30');
    await page.keyboard.press('ArrowDown');
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /10:00 am Interview/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/job\/job_\w+\/prepare$/);
    await page.goBack();
    await heading('Mon 30 Nov – Sun 6 Dec');
    await page.keyboard.press('ArrowLeft');
    await heading('Mon 23 Nov – Sun 29 Nov');
  });
});

test('given a phone, days stand under each other, quiet ones in one line, and a swipe goes to the next week', async () => {
  await weekOf(12, phone, async (page, url, faults) => {
    await page.goto(`${url}/week?from=2026-11-30`);
    await page.getByText('Sat to Sun: nothing').waitFor();
    await page.getByText('Tue: nothing').waitFor();
    const tops = await page
      .locator('.week-day:visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    assert.deepEqual(
      tops,
      tops.toSorted((one, other) => one - other),
    );
    assert.equal(await page.locator('.week-bar:visible').count(), 0);
    // The window is a line on the day on which it opens, with its reason.
    const monday = page.getByRole('region', { name: 'Monday 30 November' });
    await monday.getByText('from 9:00 am').waitFor();
    await monday.getByText('Your interview is on Wednesday 2 December.').waitFor();
    await page.evaluate(() => {
      const finger = (x: number) => new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 300 });
      dispatchEvent(new TouchEvent('touchstart', { touches: [finger(300)] }));
      dispatchEvent(new TouchEvent('touchend', { changedTouches: [finger(120)] }));
    });
    await page.getByRole('heading', { level: 1, name: 'Mon 7 Dec – Sun 13 Dec' }).waitFor();
    assert.deepEqual(faults, []);
  });
});

test('given a holiday and days away, the week names both; an empty week says that there is nothing', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    await ask(home, 'profile', '--zone', 'Europe/London', '--region', 'GB-ENG', '--now', now);
    await ask(home, 'away', '2026-12-22', '2026-12-23', '--now', now);
    await visit(
      async ({ page, url }) => {
        await page.goto(`${url}/week?from=2026-12-21`);
        await page.getByText('Nothing this week.').waitFor();
        for (const day of ['Tuesday 22 December', 'Wednesday 23 December'])
          await page.getByRole('region', { name: day }).getByText('You are away').waitFor();
        await page.getByRole('region', { name: 'Friday 25 December' }).getByText('Christmas Day').waitFor();
        assert.ok((await page.pdf({ preferCSSPageSize: true })).length > 5000);
      },
      { home, context: { viewport: desk }, serve: ['--now', now] },
    );
  });
});
