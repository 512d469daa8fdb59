import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../support/axe.ts';
import { desk, phone, visit } from '../../support/browser.ts';
import { withHome } from '../../support/cli.ts';
import { show } from '../../support/screens.ts';
import { panelNow, stepOf, withPanel } from '../../support/this-morning.ts';

const serve = ['--now', panelNow];
const rowsOf = (page: Page, group: string) => page.getByRole('region', { name: group }).getByRole('listitem');

test('[UI1] without a mailbox, all letters are in one list: to write, begun, opened elsewhere and gone, each with its job, and its words', async () => {
  await withHome(async (home) => {
    await withPanel(home, ['Anna Keller', 'Mark Hill', 'Olu Adeyemi']);
    await visit(
      async ({ page, url, faults }) => {
        await show(page, `${url}/letters`);
        const toWrite = rowsOf(page, 'To write now');
        assert.equal(await toWrite.count(), 3);
        await toWrite
          .filter({ hasText: 'Thank Anna Keller' })
          .filter({ hasText: 'Platform Lead at Wherry Rail' })
          .waitFor();
        await page.getByRole('link', { name: /Thank Anna Keller/ }).click();
        await page.getByRole('link', { name: 'Open in my mail' }).click();
        await page.getByRole('button', { name: 'Yes, it went' }).click();
        await page.getByRole('link', { name: 'Read the letter Thank Mark Hill' }).click();
        await page.getByRole('heading', { name: 'Thank Mark Hill', level: 1 }).waitFor();
        await page.getByRole('link', { name: 'Open in my mail' }).click();
        await page.getByRole('group', { name: 'Did it go?' }).waitFor();
        await show(page, `${url}/letter/${await stepOf(home, 'Thank Olu Adeyemi')}`);
        await page.getByRole('textbox', { name: 'Letter', exact: true }).fill('Dear Olu,\n\nA start.\n\nRowan Ellis');
        await page.getByText(/\d+ words\. Saved/).waitFor();
        await show(page, `${url}/letters`);
        await rowsOf(page, 'Needs you')
          .filter({ hasText: 'Thank Mark Hill' })
          .filter({ hasText: 'did it go?' })
          .waitFor();
        await toWrite.filter({ hasText: 'Thank Olu Adeyemi' }).filter({ hasText: 'begun' }).waitFor();
        const gone = rowsOf(page, 'Sent').filter({ hasText: 'Anna Keller' });
        await gone.getByText('Wednesday 25 November').waitFor();
        await gone.locator('summary').click();
        await gone.getByText(/^Dear Anna,/).waitFor();
        await page.getByRole('radio', { name: 'Open' }).check({ force: true });
        assert.equal(await page.getByRole('region', { name: 'Sent' }).count(), 0);
        await page.getByRole('radio', { name: 'Sent' }).check({ force: true });
        assert.equal(await page.getByRole('region', { name: 'To write now' }).count(), 0);
        assert.deepEqual(faults, []);
      },
      { home, serve, context: { viewport: phone } },
    );
  });
});

test('[UI1] with many letters, words find those of a person, a job or a subject', async () => {
  await withHome(async (home) => {
    await withPanel(home, [
      'Anna Keller',
      ...Array.from({ length: 11 }, (_each, index) => `Interviewer Number${index}`),
    ]);
    await visit(
      async ({ page, url }) => {
        await show(page, `${url}/letters`);
        const toWrite = rowsOf(page, 'To write now');
        assert.equal(await toWrite.count(), 12);
        await page.getByLabel('Search letters').fill('keller wherry');
        await toWrite.filter({ hasText: 'Interviewer Number10' }).waitFor({ state: 'detached' });
        assert.equal(await page.getByLabel('Search letters').inputValue(), 'keller wherry');
        assert.equal(await toWrite.count(), 1);
        await toWrite.filter({ hasText: 'Thank Anna Keller' }).waitFor();
        await page.getByLabel('Search letters').fill('nobody');
        await page.getByText('No letter with “nobody”.').waitFor();
      },
      { home, serve, context: { viewport: desk } },
    );
  });
});

test('[UI1] without any letter, it says what will be here, and leads to what fills it', async () => {
  await visit(async ({ page, url }) => {
    await page.getByRole('button', { name: 'See an example' }).waitFor();
    await show(page, `${url}/letters`);
    await page.getByText('No letters yet.').waitFor();
    await page.getByRole('link', { name: 'Write down an interview' }).click();
    await page.waitForURL(/\/happened/);
  });
});

/** What opens over a letter and over the list, by name; each begins on a fresh letter. */
const opened: Readonly<Record<string, (page: Page, words: Words) => Promise<void>>> = {
  'the letter': async () => {},
  menu: (page, { ways }) => page.getByRole('button', { name: ways }).click(),
  story: (page, { story }) => page.getByRole('button', { name: story, exact: true }).click(),
  recipients: (page, { change }) => page.getByRole('button', { name: change }).click(),
  'a sentence': async (page, { ways, sources }) => {
    await page.getByRole('button', { name: ways }).click();
    await page.getByRole('menuitemcheckbox', { name: sources }).click();
  },
};

interface Words {
  readonly locale: string;
  readonly ways: string;
  readonly story: string;
  readonly change: string;
  readonly sources: string;
}

const languages: readonly Words[] = [
  {
    locale: 'en-GB',
    ways: 'Other ways',
    story: 'Story',
    change: 'Change who it goes to',
    sources: 'Show where each sentence comes from',
  },
  {
    locale: 'de-DE',
    ways: 'Weitere Möglichkeiten',
    story: 'Verlauf',
    change: 'Ändern, an wen er geht',
    sources: 'Zeigen, woher jeder Satz kommt',
  },
];

for (const words of languages)
  test(`axe finds nothing in the letter, its menu, its sheets and at its sentences, on the phone and at the desk, in light and dark (${words.locale})`, async () => {
    await withHome(async (home) => {
      await withPanel(home, ['Raman', 'Mark Hill'], {
        people: [{ person: 'Raman', remark: 'ships every Thursday, no PM before me\nI think she hated me' }],
      });
      const step = await stepOf(home, 'Thank Raman');
      await visit(
        async ({ page, url, faults }) => {
          const found: string[] = [];
          for (const viewport of [phone, desk]) {
            await page.setViewportSize(viewport);
            for (const [name, open] of Object.entries(opened)) {
              await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
              await show(page, `${url}/letter/${step}`);
              await page.getByRole('group').getByRole('link').first().waitFor();
              await open(page, words);
              await page.waitForTimeout(200);
              const light = await violations(page);
              await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
              const dark = await violations(page, ['color-contrast', 'link-in-text-block']);
              found.push(...[...light, ...dark].map((each) => `${name} at ${viewport.width}: ${each}`));
            }
            await show(page, `${url}/letters`);
            found.push(...(await violations(page)).map((each) => `letters at ${viewport.width}: ${each}`));
          }
          assert.deepEqual(found, []);
          assert.deepEqual(faults, []);
        },
        { home, serve, context: { locale: words.locale } },
      );
    });
  });
