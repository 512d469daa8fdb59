import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { addByHand, needsServer, visit, write } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { simulated } from '../../support/good-terms.ts';
import { letterText } from '../../support/screens.ts';

const rejection = [
  'From: Anna Keller <anna@harbour.example>',
  'To: Rowan Ellis <rowan@example.test>',
  'Subject: Data Engineer',
  'Date: Tue, 24 Nov 2026 14:12:00 +0000',
  'Message-ID: <no-1@harbour.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dear Rowan,',
  '',
  'Thank you for meeting us. After careful consideration, Northwind has decided to move forward with another candidate.',
  '',
  'Kind regards',
  'Anna Keller',
  '',
].join('\r\n');

/** True where these words stand in any file of a folder. */
function holds(folder: string, words: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => {
    try {
      return readFileSync(join(folder, name)).includes(words);
    } catch {
      return false;
    }
  });
}

test(
  '[PL14][RU5] a rejection by mail is answered with thanks, anger is written where nobody reads it, and 30 working days later a word is due',
  needsServer('a server that is started at a later time'),
  async () => {
    await withHome(async (home) => {
      const job = await simulated(home);
      await visit(
        async ({ page, url, stop, startAgain, faults }) => {
          await page.goto(`${url}/mail`);
          await page.locator('input[type="file"]').setInputFiles({
            name: 'no.eml',
            mimeType: 'message/rfc822',
            buffer: Buffer.from(rejection),
          });
          await page.getByText('has decided to move forward with another candidate').first().waitFor();
          assert.equal(await page.getByLabel('A no', { exact: true }).isChecked(), true, 'it is proposed, not decided');
          await page.getByRole('button', { name: 'Save', exact: true }).click();
          await page.getByText('They chose someone else.').waitFor();
          assert.equal(await page.getByRole('heading', { name: /how things stand/ }).count(), 0);
          // What is written here is nowhere: not in the home, not in the browser.
          await page.getByText('Get it off your chest first').click();
          const bitter = 'They never even read my papers, and I hope they fail.';
          await write(page, 'What you’d like to say to them, and won’t', bitter);
          await page.waitForTimeout(1500);
          const stored = await page.evaluate(async () => {
            const databases = (await indexedDB.databases()).length;
            const kept = await Promise.all(
              (await caches.keys()).map(async (name) =>
                (await (await caches.open(name)).keys()).map((each) => each.url),
              ),
            );
            return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, kept]);
          });
          assert.ok(!stored.includes('never even read'));
          assert.ok(!holds(home, 'never even read'));
          await page.getByRole('button', { name: 'Let it go' }).click();
          await page.getByText('It’s gone.', { exact: true }).waitFor();
          assert.equal(await page.getByLabel('What you’d like to say to them, and won’t').inputValue(), '');
          await page.getByRole('link', { name: /Read the letter/ }).click();
          await page.waitForURL(/letter/);
          const text = await letterText(page);
          assert.match(text, /[Tt]hank/);
          assert.doesNotMatch(text, /unfair|never even read|why was|feedback on why/);
          await page.getByRole('button', { name: 'Copy' }).waitFor();
          const { steps } = await ask<Output<'job'>>(home, 'job', job, '--now', '2026-11-24T17:30[Europe/London]');
          const thanks = steps.find((step) => step.kind === 'gracious-thanks');
          const { draftId } = await ask<Output<'draft'>>(
            home,
            'draft',
            thanks?.id ?? '',
            '--now',
            '2026-11-24T17:30[Europe/London]',
          );
          await ask(home, 'sent', draftId, '--now', '2026-11-24T17:40[Europe/London]');
          await stop();
          // Thirty working days on: Christmas, Boxing Day's substitute and New Year's Day are none.
          const code = await startAgain(['--now', '2027-01-08T10:00[Europe/London]']);
          // The browser's key ended in the thirty days in which it was not used: the new address lets it in again.
          await page.goto(`${url}/#code=${code}`);
          await page.getByRole('heading', { name: 'Stay in touch with Anna Keller' }).waitFor();
          await page.getByRole('link', { name: /Read the letter.*Stay in touch/ }).click();
          await page.getByText('A note with something in it keeps you in mind').waitFor();
          await write(page, 'What’s new?', 'I passed the AWS exam in December');
          await page.getByRole('button', { name: 'Write the letter with it' }).click();
          await page.getByRole('textbox', { name: 'Letter', exact: true }).waitFor();
          assert.match(await letterText(page), /I passed the AWS exam in December/);
          assert.deepEqual(
            faults.filter((each) => !/ERR_CONNECTION_REFUSED|Failed to fetch/.test(each)),
            [],
          );
        },
        { home, serve: ['--now', '2026-11-24T17:00[Europe/London]'], keepsItself: true },
      );
    });
  },
);

test('[PL14] the card for a no on the telephone: three sentences, one tap, and then something kind', async () => {
  await withHome(async (home) => {
    await simulated(home);
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        await addByHand(page, 'A call or a message');
        await page.getByRole('link', { name: 'It’s a no, and they’re on the phone' }).click();
        await page.getByRole('heading', { name: 'They’re telling you no' }).waitFor();
        assert.equal(await page.locator('ol.points li').count(), 3);
        await page.getByText('Add what they said').click();
        await write(page, 'What they advised you', 'Shorter answers');
        await page.getByRole('button', { name: 'It was a no' }).click();
        await page.getByText('They chose someone else.').waitFor();
        await page.getByRole('heading', { name: /Thank Anna Keller/ }).waitFor();
        // The same in the other language: a no is known by what it is, not by its word.
        await page.evaluate(() => localStorage.setItem('persevere.language', 'de'));
        await page.reload();
        await page.getByText('Die Wahl fiel auf jemand anderen.').waitFor();
        const { story } = await ask<Output<'job'>>(
          home,
          'job',
          (await ask<Output<'jobs'>>(home, 'jobs', '--live', 'all')).jobs[0]?.id ?? '',
        );
        assert.ok(
          story.some(
            (line) =>
              line.text.includes('Advice of Anna Keller: Shorter answers') ||
              line.text.includes('Advice: Shorter answers'),
          ),
        );
      },
      { home, serve: ['--now', '2026-11-25T10:00[Europe/London]'] },
    );
  });
});
