import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { desk, visitExample } from '../../support/browser.ts';
import { ask } from '../../support/cli.ts';
import { field, fitOf, lineSays, open, tap } from '../../support/fit-screens.ts';
import { atRest } from '../../support/rest.ts';

test('[FT2] reasons are typed line by line: Enter adds the next, keys 1 to 5 weigh it, Backspace in an empty line takes it away with Undo', async () => {
  await visitExample(
    async ({ page, home, faults }) => {
      await open(page, 'Fit');
      await field(page, 'A reason against it').click();
      await page.keyboard.type('no training is paid for');
      await page.keyboard.press('Tab');
      await page.keyboard.press('5');
      await page.keyboard.press('Enter');
      await page.keyboard.type('a long notice period');
      await page.keyboard.press('Enter');
      await lineSays(page, 'Reason against it', 'a long notice period');
      const weighed = async () =>
        (await fitOf(home)).considerations
          .filter((each) => each.leaning === 'con')
          .map(({ text, weight }) => [text, weight]);
      assert.deepEqual(await weighed(), [
        ['an hour each way to Edinburgh', 3],
        ['the office is open-plan', 1],
        ['no training is paid for', 5],
        ['a long notice period', 3],
      ]);
      const group = page.getByRole('group', { name: 'How much it matters: a long notice period' });
      await group.getByRole('radio').nth(2).focus();
      await page.keyboard.press('2');
      await group.getByRole('radio', { name: '2 of 5, a little', checked: true }).waitFor();
      const last = field(page, 'Reason against it').last();
      await last.fill('a notice period of six months');
      await page.keyboard.press('Enter');
      assert.equal(
        await page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
        'A reason against it',
        'Enter goes on to the next line',
      );
      await atRest(page);
      assert.deepEqual((await weighed()).at(-1), ['a notice period of six months', 2]);
      await last.fill('');
      await page.keyboard.press('Backspace');
      await page.getByText('Removed: a notice period of six months', { exact: true }).waitFor();
      assert.equal((await weighed()).length, 3);
      await page.getByRole('button', { name: /^Undo/ }).click();
      await lineSays(page, 'Reason against it', 'a notice period of six months');
      assert.deepEqual((await weighed()).at(-1), ['a notice period of six months', 2]);
      assert.deepEqual(faults, []);
    },
    { context: { viewport: desk } },
  );
});

test('[FT2] it says nothing before there are two on each side; at 1440 by 900 both columns and the verdict are in sight', async () => {
  await visitExample(
    async ({ page, url, home, faults }) => {
      const { jobId } = await ask<Output<'add-job'>>(home, 'add', 'job', '--role', 'Lead', '--employer', 'Northwind');
      await page.goto(`${url}/job/${jobId}/fit`);
      const add = async (label: string, text: string) => {
        await field(page, label).fill(text);
        await page.keyboard.press('Enter');
      };
      await add('A reason for it', 'near home');
      await page.getByText('Too early to say.').waitFor();
      await add('A reason for it', 'the people');
      await add('A reason against it', 'less pay');
      await page.getByText('Write down one more against it.').waitFor();
      assert.equal(await page.getByText('Want it.', { exact: true }).count(), 0);
      await add('A reason against it', 'a long way');
      const verdict = page.getByText('Find out.', { exact: true });
      await verdict.waitFor();
      for (const each of [verdict, field(page, 'A reason for it'), field(page, 'A reason against it')]) {
        const box = await each.boundingBox();
        assert.ok(box !== null && box.y + box.height <= 900, `${JSON.stringify(box)} is in sight`);
      }
      assert.deepEqual(faults, []);
    },
    { context: { viewport: desk } },
  );
});

test('[FT2] a question is chosen from the ideas and answered, the scale moves; “No” opens the gracious letter, and can be undone', async () => {
  await visitExample(async ({ page, home, faults }) => {
    await open(page, 'Fit');
    await page.getByText('Want it.', { exact: true }).waitFor();
    await page.getByText(/^Against it \(/).click();
    await field(page, 'A reason against it').fill('no training is paid for');
    await page.getByRole('group', { name: 'How much the new one matters' }).locator('label').last().click();
    await tap(page, 'Add: A reason against it');
    await page.getByText('Find out.', { exact: true }).waitFor();
    await page.getByText('Ideas for questions').click();
    await tap(page, 'Add: Can you tell me how much on-call there is?');
    await page.getByLabel('Answered: Can you tell me how much on-call there is?').click();
    await page.keyboard.type('One week in eight, and paid.');
    await page.keyboard.press('Enter');
    await page
      .getByRole('group', { name: /^What does it say about/ })
      .getByText('Speaks for it', { exact: true })
      .click();
    await page.getByText('You don’t know yet', { exact: true }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('textarea[aria-label="Reason for it"]').length === 4);
    const onCall = (await fitOf(home)).considerations.find((each) => each.text === 'how much on-call there is');
    assert.deepEqual([onCall?.leaning, onCall?.confidence, onCall?.weight], ['pro', 3, 4]);
    await page.getByText('Not read since the interview').click();
    await tap(page, 'I’ve read these');
    await page.getByText('You’ve read all of them since the last interview.').waitFor();
    await tap(page, 'No');
    await page.waitForURL(/\/letter\//);
    await page.getByRole('heading', { name: /^Withdraw graciously/ }).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Undone.').waitFor();
    assert.equal((await fitOf(home)).want, 'yes');
    assert.deepEqual(faults, []);
  });
});

test('[FT2] two chosen jobs stand side by side; what matters is rated where it stands, and their verdicts follow', async () => {
  await visitExample(
    async ({ page, url, home, faults }) => {
      const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
      const other = await ask<Output<'add-job'>>(home, 'add', 'job', '--role', 'Lead', '--employer', 'Northwind');
      await ask(home, 'add', 'job', '--role', 'Cook', '--employer', 'Harbour Inn');
      await page.goto(`${url}/compare?jobs=${jobs[0]?.id}`);
      await page.getByRole('combobox', { name: 'Compare with' }).fill('Northw');
      await page.getByRole('option', { name: /Lead at Northwind/ }).click();
      await page.waitForURL(`**/compare?jobs=${jobs[0]?.id},${other.jobId}`);
      await page.getByRole('columnheader', { name: /Lead at Northwind/ }).waitFor();
      assert.equal(await page.getByRole('columnheader').count(), 3, 'what matters, and two jobs');
      await field(page, 'What matters to you').fill('no work on Sundays');
      await page.keyboard.press('Tab');
      await page.keyboard.press('5');
      await page.keyboard.press('Enter');
      const cell = page.getByLabel('no work on Sundays: Data Engineer at Tamsin & Reed');
      await cell.waitFor();
      assert.equal(await cell.locator('option:checked').textContent(), '? Open');
      assert.equal(await page.locator('tr[data-same]', { has: cell }).count(), 1, 'the same in both is softer');
      await cell.selectOption({ label: '✗ No' });
      await page.locator('tr[data-same]', { has: cell }).waitFor({ state: 'detached' });
      await page
        .getByRole('columnheader', { name: /Data Engineer/ })
        .getByText('Find out')
        .waitFor();
      await cell.selectOption({ label: '✓ Yes' });
      await page
        .getByRole('columnheader', { name: /Data Engineer/ })
        .getByText('Want it')
        .waitFor();
      await page
        .getByRole('row', { name: /For it/ })
        .getByText('the migration is what I do best')
        .waitFor();
      await tap(page, 'Take out: Lead at Northwind');
      await page.waitForURL(`**/compare?jobs=${jobs[0]?.id}`);
      assert.deepEqual(faults, []);
    },
    { context: { viewport: desk } },
  );
});
