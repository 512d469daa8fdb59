import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { serveSite } from '../../../scripts/serve-site.ts';
import { parseInstant } from '../../../src/core/time/zone.ts';
import { phone, write } from '../../support/browser.ts';
import { goToCard } from '../../support/cards.ts';
import { executablePath, flags } from '../../support/chromium.ts';
import { withHome } from '../../support/cli.ts';
import { letterText } from '../../support/screens.ts';
import { openDesk } from '../../support/sending.ts';
import { siteWithGivenClock } from '../../support/site/built.ts';
import { clockAhead, watchEngine } from '../../support/site/engine.ts';
import { fileOf, notesOf } from '../../support/site/moving.ts';

/** A phone whose browser keeps what it was given, opened at a time, as "2026-12-01T10:00[Europe/London]". */
async function phoneAt(profile: string, time: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...flags],
    viewport: phone,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  try {
    context.setDefaultTimeout(60_000);
    const ahead = (parseInstant(time) ?? Number.NaN) - Date.now();
    await context.addInitScript(watchEngine, ahead);
    await context.addInitScript(clockAhead(String(ahead)));
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await work(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

/** When the phone is taken out again. */
const later = '2026-12-10T10:00[Europe/London]';

/** Waits until the browser keeps the last of what a letter needs: the files are fetched in the order of their names. */
async function untilKept(page: Page): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const last = await page.evaluate(() => caches.match(new URL('tables/ZW.json', document.baseURI)).then(Boolean));
    if (last) return;
    await page.waitForTimeout(300);
  }
  assert.fail('The browser did not keep the site.');
}

/** The notes of a backup, without how often each row beside them was written in its home. */
const contentOf = (archive: string): string => notesOf(archive).replaceAll(/(\{"row":.*),"version":\d+\}\}$/gm, '$1');

/** Saves the backup of the page, and gives its text. */
async function backUp(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a copy' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('a first visit on a phone: the link is opened once, and from then on without a connection an interview is written down, a letter goes, days later Today says what is due, and all of it moves to the program and back by one file', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'persevere-phone-'));
  const site = await serveSite(await siteWithGivenClock(), { base: '/persevere/' });
  const { url } = site;
  let backup = '';
  try {
    await phoneAt(profile, '2026-12-01T10:00[Europe/London]', async (page) => {
      await page.goto(url);
      await page.getByRole('link', { name: 'Write it down' }).waitFor();
      await untilKept(page);
      await site.end();
      await page.context().setOffline(true);

      await page.getByRole('link', { name: 'Write it down' }).click();
      await write(page, 'Name', 'Anna');
      await write(page, 'Firm', 'Tamsin & Reed');
      await goToCard(page, 'said');
      await page.getByLabel('What they said', { exact: true }).fill('the move to Postgres');
      await page.getByText('Saved on this device.').waitFor();
      await page.getByRole('button', { name: 'Write the letters' }).click();
      await write(page, 'How do you sign?', 'Rowan Ellis');
      await page.getByRole('button', { name: 'Show the letter' }).click();
      await page.getByRole('heading', { name: 'Thank Anna' }).waitFor();
      const letter = await letterText(page);
      assert.match(letter, /^Dear Anna,[\s\S]*the move to Postgres[\s\S]*Rowan Ellis$/);
      const link = page.getByRole('link', { name: 'Open in my mail' });
      const { protocol, searchParams } = new URL((await link.getAttribute('href')) ?? '');
      assert.equal(protocol, 'mailto:');
      assert.equal(searchParams.get('body')?.replaceAll('\r\n', '\n'), letter);
      await link.click();
      await page.getByRole('button', { name: 'Yes, it went' }).click();
      await page.getByRole('heading', { name: 'Nothing to do until Thursday 10 December' }).waitFor();
    });

    await phoneAt(profile, later, async (page) => {
      await page.context().setOffline(true);
      await page.goto(url);
      await page.getByRole('heading', { name: 'Ask Anna how things stand' }).waitFor();
      await page.goto(`${url}#/settings/backup`);
      backup = await backUp(page);

      await withHome(async (home) => {
        const program = openDesk(home);
        program.now = parseInstant(later) ?? Number.NaN;
        const exported = async (): Promise<string> => (await program.do('export', {})).archive;
        await program.do('restore', { file: fileOf(backup) });
        assert.equal(contentOf(await exported()), contentOf(backup), 'the program has what the phone had');
        const { jobs } = await program.do('jobs', {});
        assert.deepEqual(
          jobs.map((each) => each.employer),
          ['Tamsin & Reed'],
        );
        await program.do('change-job', { job: jobs[0]?.id ?? '', applied: '2026-11-02' });
        const changed = await exported();
        await program.close();

        await page.locator('input[type=file]').setInputFiles({
          name: 'from-the-program.jsonl',
          mimeType: 'text/plain',
          buffer: Buffer.from(changed),
        });
        await page.getByRole('button', { name: 'Bring it back' }).click();
        await page.getByRole('button', { name: 'Delete what is here and bring it back' }).click();
        await page.getByText(/notes are back/).waitFor();
        assert.equal(contentOf(await backUp(page)), contentOf(changed), 'the phone has what the program had');
      });
    });
  } finally {
    await site.end().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true });
  }
});
