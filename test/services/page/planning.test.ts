import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { needsServer, visitExample, write } from '../../support/browser.ts';
import { ask } from '../../support/cli.ts';
import { atRest } from '../../support/rest.ts';

test('[PL21] a number is changed on the page: what would move is shown first, and nothing moves before it is kept', async () => {
  await visitExample(async ({ page, url, home }) => {
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    const askedOn = async (): Promise<string | undefined> =>
      (await ask<Output<'plan'>>(home, 'plan', '--job', jobs[0]?.id ?? '')).steps.find(
        (each) => each.kind === 'check-in',
      )?.sendFrom;
    const before = await askedOn();
    await page.goto(`${url}/settings/how-often`);
    await page.getByText('When they named a date').click();
    const rule = page.locator('li').filter({ hasText: 'Nothing is asked before a date that they named' });
    await rule.locator('summary').click();
    await rule.getByLabel('From working day').fill('2');
    await rule.getByRole('button', { name: 'See what would move' }).click();
    await rule.getByText('One date would move:').waitFor();
    await rule.getByText(/^Ask .* how things stand\./).waitFor();
    await rule.getByText(/^Then: Best (?:from|on|between) /).waitFor();
    assert.equal(await askedOn(), before, 'looked at, not changed');
    await rule.getByRole('button', { name: 'Use these numbers' }).click();
    await page.getByText('Saved. Every plan follows it from now on.').waitFor();
    assert.notEqual(await askedOn(), before);
    await rule.getByText('You changed this.').waitFor();
    await rule.locator('summary').click();
    await rule.getByLabel('From working day').fill('9');
    await rule.getByRole('button', { name: 'See what would move' }).click();
    await rule.getByText('does not come before').waitFor();
    await rule.getByRole('button', { name: 'Back to the standard' }).click();
    await page.getByText('Saved. Every plan follows it from now on.').first().waitFor();
    await atRest(page);
    assert.equal(await askedOn(), before);
  });
});

test('[PL18] the week holds what is to do, interviews and named days of all jobs, and goes on to the next', async () => {
  await visitExample(async ({ page, url, home }) => {
    await page.goto(`${url}/week`);
    await page.getByText('now', { exact: false }).first().waitFor();
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    const job = await ask<Output<'job'>>(home, 'job', jobs[0]?.id ?? '');
    await page.goto(`${url}/week?from=${job.promised?.by}`);
    await page.getByText('The day they named').waitFor();
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('link', { name: 'Next week' }).click();
    await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, title);
    await page.goto(`${url}/week?from=9999-01-04`);
    await page.getByText('more than three years off').waitFor();
  });
});

test('the wait is a sentence first; its figures are folded away, and nothing is called overdue', async () => {
  await visitExample(async ({ page, url, home }) => {
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    await page.goto(`${url}/job/${jobs[0]?.id}`);
    await page.getByText(/It’s too early to say from your own notes/).waitFor();
    const figure = page.getByText(/on average in the United Kingdom/);
    assert.equal(await figure.isVisible(), false);
    await page.getByText('What this rests on').click();
    await figure.waitFor();
    await page.getByText(/^Silence is not a no\./).waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), /overdue/i);
  });
});

test('[PL16] one tap says that you will be late, and the words are there', async () => {
  await visitExample(async ({ page, url, home }) => {
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    const id = jobs[0]?.id ?? '';
    const soon = new Date(Date.now() + 2 * 3_600_000).toISOString();
    await ask(home, 'add', 'interview', id, soon, '--organiser', 'Fiona Marsh');
    await page.goto(`${url}/job/${id}`);
    await page
      .getByRole('button', { name: /^More for the interview/ })
      .last()
      .click();
    await page.getByRole('menuitem', { name: 'I’ll be late or can’t come' }).click();
    await write(page, 'Minutes late', '20');
    await page.getByRole('button', { name: 'I’ll be late', exact: true }).click();
    await page
      .getByText(/20 minutes late/)
      .first()
      .waitFor();
  });
});

test('[PL17] their clock is said with where it is known from; days on which they are closed move the plan', async () => {
  await visitExample(async ({ page, url, home }) => {
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    const id = jobs[0]?.id ?? '';
    const { people, firms } = await ask<Output<'job'>>(home, 'job', id);
    await page.goto(`${url}/person/${people[0]?.id}`);
    await page.getByText(/Time zone: London.* Public holidays: Scotland \(from/).waitFor();
    const asked = async (): Promise<string | undefined> =>
      (await ask<Output<'job'>>(home, 'job', id)).steps.find((each) => each.kind === 'check-in')?.sendFrom;
    const before = await asked();
    const day = (text: string | undefined, later: number): string =>
      new Date(Date.parse(`${text?.slice(0, 10)}T12:00Z`) + later * 86_400_000).toISOString().slice(0, 10);
    await page.goto(`${url}/firm/${firms.find((each) => each.name === 'Calder Search')?.id}`);
    await page.getByRole('button', { name: 'Add closed days' }).click();
    await write(page, 'First day', day(before, -1));
    await write(page, 'Last day', day(before, 5));
    await write(page, 'Reason, as they said it', 'They move house');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('status').getByText('Saved. Those days don’t count as working days there.').waitFor();
    assert.ok(((await asked()) ?? '') > (before ?? ''));
    await page
      .getByText(/They move house/)
      .first()
      .waitFor();
  });
});

test(
  'dates go into a calendar: an address that opens nothing else, and the page says what a cloud cannot do',
  needsServer('an address for a calendar program'),
  async () => {
    await visitExample(async ({ page, url }) => {
      await page.goto(`${url}/settings/calendar`);
      await page.getByText('An online calendar can’t reach this computer.').waitFor();
      await page.getByRole('button', { name: 'Get an address for a calendar program' }).click();
      const address = await page.locator('.address').innerText();
      const ics = await (await fetch(address)).text();
      assert.match(ics, /BEGIN:VEVENT/);
      assert.doesNotMatch(ics, /Fiona|Calder|Tamsin/);
      const key = /calendar\/(.*)\.ics/.exec(address)?.[1] ?? '';
      for (const path of ['/api/today', '/api/jobs', '/api/calendar', '/api/devices']) {
        const { status } = await fetch(new URL(path, address), { headers: { Authorization: `Bearer ${key}` } });
        assert.equal(status, 403, path);
      }
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the dates as a file' }).click();
      assert.equal((await download).suggestedFilename(), 'persevere.ics');
    });
  },
);
