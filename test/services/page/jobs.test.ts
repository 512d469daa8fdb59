import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Output } from '../../../src/contract/registry.ts';
import { violations } from '../../support/axe.ts';
import { desk, phone, type Visit, visit } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { looking, manyJobs } from '../../support/many-jobs.ts';
import { outside, show } from '../../support/screens.ts';

const rows = (page: Page) => page.locator('.ui-table tbody tr');
const roles = (page: Page) => page.locator('.ui-table .jobs-role').allInnerTexts();
const sortBy = (page: Page, column: string) =>
  page.getByRole('columnheader', { name: column }).getByRole('button').click();

function withJobs(
  count: number,
  work: (visit: Visit, jobs: readonly string[]) => Promise<void>,
  viewport: { readonly width: number; readonly height: number } = desk,
): Promise<void> {
  return withHome(async (home) => {
    const jobs = await manyJobs(home, count);
    await visit((each) => work(each, jobs), {
      home,
      serve: looking,
      context: { viewport, hasTouch: viewport === phone },
    });
  });
}

test('given twelve jobs, a head of the table sorts by its column, the other way round, and as it was; what has nothing to sort by comes last', async () => {
  await withJobs(12, async ({ page, url, faults }) => {
    await show(page, `${url}/jobs`);
    assert.equal(await rows(page).count(), 11);
    const asItCame = await roles(page);
    await sortBy(page, 'Waiting since');
    const days = async () =>
      (await page
        .locator('.ui-table tbody tr')
        .evaluateAll((all) =>
          all.map((row) => Number.parseInt(row.querySelector('.jobs-days')?.textContent ?? '-1', 10)),
        )) as number[];
    const longest = await days();
    const waited = longest.filter((each) => each >= 0);
    assert.deepEqual(
      waited,
      waited.toSorted((one, other) => other - one),
    );
    assert.deepEqual(
      longest.slice(waited.length),
      longest.slice(waited.length).fill(-1),
      'those who do not wait are last',
    );
    await sortBy(page, 'Waiting since');
    assert.deepEqual((await days()).slice(0, waited.length), waited.toReversed());
    await sortBy(page, 'Waiting since');
    assert.deepEqual(await roles(page), asItCame);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(faults, []);
  });
});

test('given filters and the field, jobs are found in place, the filter is part of the address, and ended ones stand apart', async () => {
  await withJobs(12, async ({ page, url }) => {
    await show(page, `${url}/jobs`);
    await page.getByLabel('Agency', { exact: true }).press('Space');
    await page.waitForURL(`${url}/jobs?show=agency`);
    assert.equal(await rows(page).count(), 3);
    await page.getByLabel('Ended', { exact: true }).press('Space');
    await page.waitForURL(`${url}/jobs?show=ended`);
    await page.getByText('Harbour Freight', { exact: true }).waitFor();
    assert.deepEqual(await roles(page), ['Head of Reporting']);
    await page.getByLabel('Running', { exact: true }).press('Space');
    const field = page.getByRole('searchbox', { name: 'Find a job' });
    await field.fill('ferrous data');
    assert.deepEqual(await roles(page), ['Data Engineer']);
    await field.fill('billing');
    await page.getByText('No job fits this.').waitFor();
    await page.getByRole('button', { name: 'Look for “billing” in all your notes' }).click();
    await page
      .getByRole('link', { name: /the move of the billing data/ })
      .first()
      .click();
    await page.waitForURL(/\/job\/\w+\/story$/);
  });
});

test('[UI1] given jobs that are chosen, two to four can be compared, several are put to rest at once, and one Undo brings all of them back', async () => {
  await withJobs(12, async ({ page, url, home, faults }, jobs) => {
    const running = async () => (await ask<Output<'jobs'>>(home, 'jobs', '--live', 'yes')).jobs.length;
    await show(page, `${url}/jobs`);
    const boxes = page.getByRole('checkbox', { name: /^Choose / });
    await boxes.nth(0).check();
    assert.equal(await page.getByRole('link', { name: 'Compare', exact: true }).count(), 0);
    await boxes.nth(2).check();
    const ids = await page.getByRole('link', { name: 'Compare', exact: true }).getAttribute('href');
    assert.match(ids ?? '', /^#?\/compare\?jobs=job_\w+,job_\w+$/);
    assert.ok(
      (ids ?? '')
        .split(/[=,]/)
        .slice(1)
        .every((id) => jobs.includes(id)),
    );
    await boxes.nth(3).check();
    await page.getByText('3 chosen').waitFor();
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('3 jobs are paused.').first().waitFor();
    assert.equal(await running(), 8);
    await page.waitForFunction(() => document.querySelectorAll('.ui-table tbody tr').length === 8);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.waitForFunction(() => document.querySelectorAll('.ui-table tbody tr').length === 11);
    assert.equal(await running(), 11);
    assert.deepEqual(faults, []);
  });
});

test('given the board, each job is in the lane of its furthest stage, and its menu, by keyboard alone, ends it or leads to what moves it', async () => {
  await withJobs(12, async ({ page, url, home, faults }) => {
    await show(page, `${url}/jobs/board`);
    const lanes = await page
      .locator('.ui-lane')
      .evaluateAll((all) =>
        all.map((lane) => [
          lane.querySelector('h2')?.firstChild?.textContent ?? '',
          lane.querySelectorAll('.ui-lane-card').length,
        ]),
      );
    assert.deepEqual(lanes, [
      ['Just added', 4],
      ['In touch', 0],
      ['First interview', 5],
      ['Second or later', 1],
      ['Offer', 1],
    ]);
    const menu = page.getByRole('button', { name: 'More for Product Analyst at Peakline Outdoor' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'They wrote or called' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'It’s over' });
    await sheet.getByLabel('I withdrew').check();
    assert.deepEqual(await violations(page), []);
    await sheet.getByRole('button', { name: 'End it' }).click();
    await page
      .getByText(/^Over: Product Analyst at Peakline Outdoor/)
      .first()
      .waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.ui-lane-card').length === 10);
    assert.equal((await ask<Output<'jobs'>>(home, 'jobs', '--live', 'no')).jobs.length, 2);
    await page.getByRole('button', { name: 'More for Business Analyst at Northwind' }).click();
    await page.getByRole('menuitem', { name: 'They invited me' }).click();
    await page.waitForURL(/\/add\/interview\/job_/);
    assert.deepEqual(faults, []);
  });
});

test('given the figures, the picture and its table say the same: how many came how far, and how long answers took', async () => {
  await withJobs(12, async ({ page, url, faults }) => {
    await show(page, `${url}/jobs/numbers`);
    const funnel = page.getByRole('table', { name: 'How far they came' });
    const said = await funnel
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('th')?.textContent,
          row.querySelector('.bars-figure')?.textContent,
          Math.round(Number(row.querySelector('rect')?.getAttribute('width'))),
        ]),
      );
    assert.deepEqual(said, [
      ['All jobs', '12', 100],
      ['In touch', '8', 67],
      ['First interview', '8', 67],
      ['Second interview', '2', 17],
      ['Offer', '1', 8],
    ]);
    await page.getByRole('img', { name: /^Share of your applications with an answer/ }).waitFor();
    assert.deepEqual(await violations(page), []);
    await page.getByRole('link', { name: /^Proof for the job centre/ }).click();
    await page.waitForURL(`${url}/jobs/numbers/proof`);
    await page.goto(`${url}/worked`);
    await page.waitForURL(`${url}/jobs/numbers/worked`);
    assert.deepEqual(faults, []);
  });
});

test('given no job at all, each view says what will stand there, and one button adds the first', async () => {
  await withHome(async (home) => {
    await ask(home, 'profile', '--name', 'Rowan Ellis');
    await visit(
      async ({ page, url }) => {
        for (const path of ['/jobs', '/jobs/board']) {
          await show(page, url + path);
          await page.getByText('No jobs yet.').waitFor();
          assert.equal(await page.locator('main .main').count(), 1);
        }
        await show(page, `${url}/jobs/numbers`);
        await page.getByText('No numbers yet.').waitFor();
        await show(page, `${url}/jobs?show=ended`);
        await page.getByText('None has ended.').waitFor();
        await show(page, `${url}/jobs`);
        await page.locator('main .main').click();
        await page.getByRole('heading', { name: 'Add a job' }).waitFor();
      },
      { home },
    );
  });
});

test('given 300 jobs, a tap on a head sorts them and a tap on a row chooses it, at the desk and on the phone, and nothing is wider than the phone', async () => {
  await withJobs(300, async ({ page, url, faults }) => {
    for (const viewport of [desk, phone]) {
      await page.setViewportSize(viewport);
      await show(page, `${url}/jobs`);
      await page.waitForFunction(() => document.querySelectorAll('.ui-table tbody tr').length === 270);
      const first = await rows(page).first().innerText();
      const head = page.locator('.ui-table thead button').first();
      await head.dispatchEvent('click');
      if ((await rows(page).first().innerText()) === first) await head.dispatchEvent('click');
      assert.notEqual(await rows(page).first().innerText(), first);
      const box = page.locator('.ui-table tbody input').first();
      await box.dispatchEvent('click');
      assert.equal(await box.isChecked(), true);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    assert.deepEqual(await outside(page), []);
    assert.deepEqual(faults, []);
  });
});

test('given 36 jobs, a desk of 1440 by 900 shows fourteen; where there is less room or larger text, columns leave in order, and no word breaks or is printed over', async () => {
  await withJobs(
    40,
    async ({ page, url }) => {
      await show(page, `${url}/jobs`);
      const seen = () =>
        rows(page).evaluateAll((all) => all.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length);
      assert.ok((await seen()) >= 14, `${await seen()} rows`);
      const heads = () => page.getByRole('columnheader').allInnerTexts();
      assert.deepEqual(await heads(), [
        'Job',
        'Stage',
        'Next',
        'Last contact',
        'Waiting since',
        'Through',
        'Pay',
        'Want it?',
      ]);
      /** Heads that stand over the next, or in which a word is broken: it then has more lines than words. */
      const bad = () =>
        page.locator('.ui-table thead th button').evaluateAll((all) =>
          all
            .filter((head) => head.getClientRects().length > 0)
            .filter((head) => {
              const range = document.createRange();
              range.selectNodeContents(head);
              const words = (head.textContent ?? '').split(' ').length;
              const lines = new Set([...range.getClientRects()].map((each) => Math.round(each.top))).size;
              const cell = head.closest('th')?.getBoundingClientRect();
              return lines > words || range.getBoundingClientRect().right > (cell?.right ?? 0);
            })
            .map((head) => head.textContent),
        );
      assert.deepEqual(await bad(), []);
      await page.setViewportSize({ width: 1024, height: 768 });
      assert.deepEqual(await heads(), ['Job', 'Stage', 'Next', 'Last contact']);
      assert.deepEqual(await bad(), []);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
      assert.deepEqual(await heads(), ['Job', 'Stage', 'Next']);
      assert.deepEqual(await bad(), []);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        'nothing scrolls sideways',
      );
    },
    desk,
  );
});

test('given a word of a job that ended, the search shows it apart; given a word of none, it says that it looked there too', async () => {
  await withJobs(
    12,
    async ({ page, url }) => {
      await show(page, `${url}/jobs`);
      const field = page.getByRole('searchbox', { name: 'Find a job' });
      await field.fill('reporting');
      const ended = page.getByRole('region', { name: 'Also among your ended jobs' });
      await ended.getByRole('link', { name: 'Head of Reporting' }).waitFor();
      await field.fill('billing');
      await page.getByText('We looked through your ended jobs too: none fits.').waitFor();
      assert.deepEqual(await violations(page), []);
    },
    desk,
  );
});
