import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { desk, keptAs, phone, visit } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { live } from '../../support/life.ts';

/** Two jobs, a consultant with a number and one without. */
async function withPeople(
  viewport: { readonly width: number; readonly height: number },
  work: (page: Page, url: string, jobs: { readonly globex: string }) => Promise<void>,
): Promise<void> {
  await withHome(async (home) => {
    await ask(home, 'profile', '--name', 'Rowan Ellis', '--zone', 'Europe/London', '--region', 'GB-ENG');
    const life = await live(home, '2026-11-23T09:00');
    await life.desk.do('add-person', {
      name: 'Dana Whitlock',
      phone: '+44 131 496 0101',
      firm: 'Calder',
      agency: true,
    });
    await life.desk.do('add-person', { name: 'Sinead O’Connor', firm: 'Larkfield', agency: true });
    const globex = await life.job('Data Engineer', 'Globex', 'Dana Whitlock', 'Calder');
    await life.job('Platform Engineer', 'Harbour Freight', 'Sinead O’Connor', 'Larkfield');
    await life.desk.do('log', {
      direction: 'in',
      channel: 'email',
      meaning: 'other',
      job: [globex],
      person: ['Dana Whitlock'],
      text: 'Please bring photo ID.',
    });
    await life.desk.close();
    await visit(
      async ({ page, url, faults }) => {
        await page.locator('main:not([aria-busy="true"]) h1').waitFor();
        await work(page, url, { globex });
        assert.deepEqual(faults, []);
      },
      { home, context: { viewport, hasTouch: viewport === phone } },
    );
  });
}

const field = (page: Page) => page.getByRole('combobox', { name: 'Search, open, add or call' });
const options = (page: Page) => page.getByRole('option');
const chosen = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

test('[UI9] given Ctrl and K, what is typed is found at once: a name without its apostrophe, the words marked; Enter opens it and Escape closes the field', async () => {
  await withPeople(desk, async (page, url) => {
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    await page.keyboard.type('oconnor');
    await options(page).filter({ hasText: 'Sinead O’Connor' }).first().waitFor();
    assert.equal(await chosen(page).locator('mark').innerText(), 'O’Connor');
    await page.keyboard.press('Escape');
    await field(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    // A firm's name finds its job first; Enter waits for what is found for the whole word.
    await page.keyboard.type('globex');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/job\/job_/);
    await page.locator('main:not([aria-busy="true"]) h1').waitFor();
    await page.waitForFunction((name) => localStorage.getItem(name) !== null, keptAs('persevere-recent'));
    await page.goto(`${url}/week`);
    await page.locator('main:not([aria-busy="true"]) h1').waitFor();
    // What was looked at last comes first where nothing is typed.
    await page.keyboard.press('/');
    await chosen(page).filter({ hasText: 'Data Engineer' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/job\/job_/);
  });
});

test('[UI9] given arrows, they go through screens, things to add and notes alike; a note leads to its job', async () => {
  await withPeople(desk, async (page, _url, { globex }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('week');
    await chosen(page).filter({ hasText: 'Week' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/week$/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('add');
    await options(page).filter({ hasText: 'An interview coming up' }).waitFor();
    await page.keyboard.press('ArrowDown');
    assert.match(await chosen(page).innerText(), /An interview coming up/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.equal(await chosen(page).getAttribute('id'), await options(page).last().getAttribute('id'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('photo');
    const note = options(page).filter({ hasText: 'Please bring photo ID.' });
    await note.waitFor();
    assert.equal(await note.locator('mark').innerText(), 'photo');
    await note.filter({ hasText: 'Data Engineer at Globex' }).click();
    await page.waitForURL(new RegExp(`/job/${globex}`));
  });
});

test('[UI9] given “call Dana”, her number is dialled; of somebody without a number that is said', async () => {
  await withPeople(phone, async (page) => {
    await page.getByRole('button', { name: 'Search' }).click();
    await field(page).fill('call dana');
    await options(page).filter({ hasText: 'Call Dana Whitlock' }).filter({ hasText: '+44 131 496 0101' }).waitFor();
    assert.equal(await options(page).count(), 1);
    await field(page).fill('ring sinead');
    await options(page).filter({ hasText: 'Call Sinead O’Connor' }).filter({ hasText: 'no number yet' }).waitFor();
    await field(page).fill('zzzz');
    await page.getByText('Nothing found for “zzzz”.').waitFor();
  });
});

test('[UI9] given a field in which something is typed, a slash is a slash', async () => {
  await withPeople(desk, async (page, url) => {
    await page.goto(`${url}/add/job`);
    await page.getByLabel('Role', { exact: true }).pressSequentially('QA/Test');
    assert.equal(await page.getByLabel('Role', { exact: true }).inputValue(), 'QA/Test');
    assert.equal(await field(page).count(), 0);
  });
});
