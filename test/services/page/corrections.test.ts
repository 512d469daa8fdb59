import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Output } from '../../../src/contract/registry.ts';
import { violations } from '../../support/axe.ts';
import { openRow, visit, write } from '../../support/browser.ts';
import { goToCard, writeOn, writeSaid } from '../../support/cards.ts';
import { ask } from '../../support/cli.ts';
import { letterText, unfold } from '../../support/screens.ts';

/** A day some days from now, as the browser's calendar has it. */
async function dayFromNow(page: Page, days: number): Promise<string> {
  return page.evaluate((count) => {
    const day = new Date(Date.now() + count * 86_400_000);
    return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
  }, days);
}

async function onlyJob(home: string): Promise<Output<'job'>> {
  const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
  return ask<Output<'job'>>(home, 'job', jobs[0]?.id ?? '');
}

test('[UI1] given a name that was misheard, an interview on the wrong day and more to say of it, all is put right on the page, and Today and the letter follow', async () => {
  await visit(async ({ page, home, url, faults }) => {
    await ask(home, 'profile', '--name', 'Rowan Ellis', '--email', 'rowan@example.org');
    await page.getByRole('link', { name: 'Write it down' }).click();
    await write(page, 'Name', 'Dan Whit-something');
    await write(page, 'Firm', 'Turn Logistics');
    await writeSaid(page, 'Dan Whit-something', 'the warehouse project');
    await writeOn(page, 'mine', 'What did you forget to say?', 'my certificate');
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await page.getByRole('heading', { name: 'Thank Dan Whit-something' }).waitFor();
    const job = await onlyJob(home);

    // What happened, once more: it opens filled; only the name is put right, and a field is emptied by mistake.
    await page.goto(`${url}/happened/${job.interviews[0]?.id}`);
    await page.getByRole('status').filter({ hasText: 'What you leave empty stays as it is.' }).waitFor();
    await write(page, 'Name', 'Dan Whitlow');
    await goToCard(page, 'mine');
    const forgot = page.getByLabel('What did you forget to say?', { exact: true });
    assert.equal(await forgot.inputValue(), 'my certificate');
    await forgot.fill('');
    await goToCard(page, 'want');
    await page.getByText('Take out what you forgot to say').waitFor();
    await page.getByRole('button', { name: 'See what changes' }).click();
    await page.getByText('Dan Whit-something becomes Dan Whitlow.').waitFor();
    await unfold(page);
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'Thank Dan Whitlow' }).waitFor();
    assert.match(await letterText(page), /^Dear Dan,/);
    assert.deepEqual((await onlyJob(home)).forgot, ['my certificate']);

    // How he is greeted, and the firm with its people.
    await page.goto(`${url}/job/${job.id}`);
    await page.getByRole('list', { name: 'People' }).getByText('Dan Whitlow', { exact: true }).click();
    await page.getByRole('link', { name: 'Everything about Dan Whitlow' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dan Whitlow' }).waitFor();
    await unfold(page);
    await page
      .getByRole('button', { name: /: How letters greet them/ })
      .first()
      .click();
    await write(page, 'How letters greet them', 'Mr Whitlow');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved. Your plan and letters are up to date.', { exact: true }).waitFor();
    await page.goto(`${url}/job/${job.id}`);
    await page.getByRole('link', { name: 'Turn Logistics', exact: true }).click();
    await page.getByRole('button', { name: 'Correct: Name of Turn Logistics' }).click();
    await write(page, 'Name', 'Tern Logistics');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved, for all its people and jobs.', { exact: true }).waitFor();
    await page.goto(`${url}/job/${job.id}`);
    assert.deepEqual(
      (await onlyJob(home)).people.map((each) => each.firm),
      ['Tern Logistics'],
    );

    // A second interview, agreed by phone, for the wrong day.
    const [wrong, right] = [await dayFromNow(page, 9), await dayFromNow(page, 3)];
    await page.getByRole('button', { name: 'Add', exact: true }).and(page.locator('.ui-menu-button')).click();
    await page.getByRole('menuitem', { name: 'An interview' }).click();
    await page.getByRole('heading', { name: 'Add an interview' }).waitFor();
    await write(page, 'Day', wrong);
    await write(page, 'Starts at', '10:00');
    await write(page, 'Who will be there?', 'Priya Nair');
    await page.getByRole('button', { name: 'Add the interview' }).click();
    await page.getByText('Priya Nair').first().waitFor();
    const noted = (await onlyJob(home)).interviews[1];
    assert.equal(noted?.starts.slice(0, 16), `${wrong}T10:00`);
    await page.getByRole('button', { name: `More for the interview on ${noted?.when}` }).click();
    await page.getByRole('menuitem', { name: 'Correct' }).click();
    const sheet = page.getByRole('dialog', { name: 'Correct the interview' });
    await sheet.getByLabel('Day', { exact: true }).fill(right);
    await sheet.getByLabel('Starts at', { exact: true }).fill('14:30');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Corrected. Your plan is up to date.', { exact: true }).waitFor();
    const corrected = (await onlyJob(home)).interviews[1];
    assert.equal(corrected?.starts.slice(0, 16), `${right}T14:30`);
    assert.deepEqual(await violations(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut');

    // Today and the letter afterwards.
    await page.goto(url);
    await page.getByText('Thank Dan Whitlow').first().waitFor();
    await unfold(page);
    const [, weekday = '', date = '', month = ''] = /on (\w{3})\w* (\d+) (\w{3})/.exec(corrected?.when ?? '') ?? [];
    await page
      .getByText(new RegExp(`${weekday},? ${date} ${month}`))
      .first()
      .waitFor();
    assert.equal(await page.getByText('Whit-something').count(), 0);
    await openRow(page, 'Thank Dan Whitlow');
    await page
      .getByRole('link', { name: /Thank Dan Whitlow|Write/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Thank Dan Whitlow' }).waitFor();
    assert.match(await letterText(page), /^Dear Mr Whitlow,/);
    assert.doesNotMatch(await letterText(page), /Turn Logistics/);
    assert.deepEqual(faults, []);
  });
});

test('[UI1] given a job that came by phone, it is added on the page with its agency, and taken away again once what goes with it was seen', async () => {
  await visit(async ({ page, home, url, faults }) => {
    await page.getByRole('link', { name: 'Add a job' }).click();
    await write(page, 'Role', 'Data Analyst');
    await page.getByLabel('An agency').press('Space');
    await write(page, 'Agency', 'Northgate Recruitment');
    await write(page, 'Your contact at the agency', 'Fiona Marsh');
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'Add the job' }).click();
    await page.getByRole('heading', { name: /Data Analyst/ }).waitFor();
    const job = await onlyJob(home);
    assert.deepEqual([job.employer, job.agency, job.mainContact?.name], [null, 'Northgate Recruitment', 'Fiona Marsh']);

    // They ring and invite: the day is noted with the call.
    const day = await dayFromNow(page, 4);
    await page.getByRole('link', { name: 'They wrote or called' }).click();
    await page.getByLabel('Call', { exact: true }).check();
    await page.getByLabel('An invitation').check();
    await write(page, 'Day', day);
    await write(page, 'Starts at', '15:00');
    await write(page, 'Place or link', '4 Mill Lane');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('4 Mill Lane').waitFor();
    assert.equal((await onlyJob(home)).interviews[0]?.starts.slice(0, 16), `${day}T15:00`);

    // The call was another: its day, its way and what it meant are put right.
    await page.getByRole('link', { name: 'Story', exact: true }).click();
    await page.getByRole('button', { name: /^More for: .*Fiona Marsh/ }).click();
    await page.getByRole('menuitem', { name: 'Correct it' }).click();
    const contact = page.getByRole('dialog', { name: 'Correct what you noted' });
    await contact.getByLabel('How?').selectOption('Voicemail');
    await contact.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Corrected. Your plan is up to date.', { exact: true }).waitFor();
    assert.deepEqual(
      (await onlyJob(home)).contacts.map((each) => each.channel),
      ['voicemail'],
    );

    await page.getByRole('button', { name: 'More about this job' }).click();
    await page.getByRole('menuitem', { name: 'Added by mistake' }).click();
    await page.getByText('one message or call').waitFor();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByRole('heading', { name: 'Jobs' }).waitFor();
    assert.deepEqual((await ask<Output<'jobs'>>(home, 'jobs', '--live', 'all')).jobs, []);
    await page.goto(url);
    await page.getByRole('link', { name: 'Add a job' }).waitFor();
    assert.deepEqual(faults, []);
  });
});

test('[UI1] given only the name of a firm, the page says why no letter was written; an agency is asked for before the firm', async () => {
  await visit(async ({ page }) => {
    await page.getByRole('link', { name: 'Write it down' }).click();
    await page.getByText('Who set it up?').waitFor();
    await write(page, 'Firm', 'Kestrel School');
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await page.getByText('There’s no letter, because you haven’t named anybody.').first().waitFor();
    await page.getByRole('link', { name: 'Add who was there' }).click();
    await write(page, 'Name', 'Joan Petrie');
    await page.getByRole('button', { name: 'See what changes' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByLabel('How do you sign?').waitFor();
  });
});
