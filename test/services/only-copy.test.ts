import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { OperationName } from '../../src/contract/registry.ts';
import { persevere, withHome } from '../support/cli.ts';
import { askEngine } from '../support/site/engine.ts';
import { type Lone, withLone } from '../support/site/lone.ts';
import { notesOf } from '../support/site/moving.ts';

/** What stands in the page about where the notes are. */
const saysWhere = (page: Page) => page.locator('.where-notes-are, .your-copy > p').first();

async function archiveOf(page: Page): Promise<string> {
  return (await askEngine(page, 'export', {})).archive;
}

/** The entries of an archive; what the program notes of a restore itself is a setting and no entry. */
function entriesOf(archive: string): string[] {
  return notesOf(archive)
    .split('\n')
    .filter((line) => line.includes('"position"'));
}

/** Saves a copy by the button of the settings, as a person does; gives the path of the file. */
async function downloadCopy({ page, to }: Lone): Promise<string> {
  await to('/settings/backup');
  const button = page.getByRole('button', { name: 'Download a copy' });
  await button.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  assert.match(download.suggestedFilename(), /^persevere-\d{4}-\d\d-\d\d\.jsonl$/);
  await saysWhere(page).getByText('A copy went to your downloads').waitFor();
  return download.path();
}

type Step = readonly [OperationName, (ids: Record<string, string>) => unknown];

/** Ten things that somebody notes one after another. */
const journey: readonly Step[] = [
  ['add-job', () => ({ role: 'Analyst', employer: 'Northwind' })],
  ['write-notes', ({ job }) => ({ job, text: 'Third floor, ask for Anna. Grüße, 祝你好运.' })],
  ['add-person', () => ({ name: 'Anna Keller', firm: 'Northwind', email: 'anna@northwind.test' })],
  ['log', ({ job }) => ({ direction: 'in', channel: 'phone', job: [job], text: 'They will call on Thursday.' })],
  ['add-job', () => ({ role: 'Baker', employer: 'Ovenly' })],
  ['log', ({ job }) => ({ direction: 'out', channel: 'email', job: [job], text: 'Thank you for your time.' })],
  ['change-job', ({ job }) => ({ job, role: 'Head baker' })],
  ['add-person', () => ({ name: 'Ben Okafor', firm: 'Ovenly' })],
  ['profile', () => ({ name: 'Rowan Ellis' })],
  ['write-notes', ({ job }) => ({ job, text: 'Bring the flour.' })],
];

test('[UI4] given a browser that is cleared at ten points of a journey, all that the page had called copied comes back', async () => {
  await withLone(async (lone) => {
    const { page, faults } = lone;
    const ids: Record<string, string> = {};
    for (const [index, [name, input]] of journey.entries()) {
      const done = (await askEngine(page, name, input(ids) as never)) as { jobId?: string };
      if (done.jobId !== undefined) ids.job = done.jobId;
      const before = await archiveOf(page);
      const copy = await downloadCopy(lone);
      assert.deepEqual(notesOf(readFileSync(copy, 'utf8')), notesOf(before), 'the copy is the archive');
      // Now and then the marks beside the notes are left: then the page knows that something was here.
      const marksStay = index % 2 === 1;
      await lone.clear(marksStay ? 'notes' : 'everything');
      if (marksStay) await page.getByText('Your notes are no longer in this browser.').waitFor();
      const chooses = marksStay ? 'Bring back your copy' : 'Bring back a copy of your notes';
      await page.locator('button', { hasText: chooses }).waitFor();
      assert.equal(await page.getByText('Your notes are no longer in this browser.').count(), marksStay ? 1 : 0);
      assert.equal(entriesOf(await archiveOf(page)).length <= 2, true, 'the browser was cleared');
      await page.getByLabel(chooses).and(page.locator('input')).setInputFiles(copy);
      await saysWhere(page).waitFor();
      assert.deepEqual(entriesOf(await archiveOf(page)), entriesOf(before));
    }
    assert.deepEqual(faults, []);
  });
});

/** Gives a file of the browser's own where a person would choose one. */
function picksOwnFile(): void {
  const picked = async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('papers', { create: true });
    return folder.getFileHandle('my-notes.jsonl', { create: true });
  };
  (globalThis as { showSaveFilePicker?: unknown }).showSaveFilePicker = picked;
}

/** What lies in that file. */
const fileText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('papers');
    return (await (await folder.getFileHandle('my-notes.jsonl')).getFile()).text();
  });

test('given a file that was chosen, each change is written to it; emptied notes never are, and they come back from it by one press', async () => {
  await withLone(
    async (lone) => {
      const { page, to } = lone;
      await askEngine(page, 'add-job', { role: 'Analyst', employer: 'Northwind' });
      await to('/settings/backup');
      await page.getByRole('button', { name: 'Save to a file that stays up to date' }).click();
      await saysWhere(page).getByText('and in the file my-notes.jsonl').waitFor();
      const first = await fileText(page);
      assert.match(first, /Northwind/);

      await askEngine(page, 'add-job', { role: 'Baker', employer: 'Ovenly' });
      await saysWhere(page).getByText('What you noted since is on this computer only.').waitFor();
      await saysWhere(page).getByText('and in the file my-notes.jsonl').waitFor();
      const whole = notesOf(await archiveOf(page));
      assert.equal(notesOf(await fileText(page)), whole);

      // The notes alone are lost; the file and what the browser remembers of it are not.
      await lone.awayDuring((blank) =>
        blank.evaluate(async () => {
          const root = await navigator.storage.getDirectory();
          const names = await Array.fromAsync((root as unknown as { keys(): AsyncIterable<string> }).keys());
          for (const name of names) if (name !== 'papers') await root.removeEntry(name, { recursive: true });
        }),
      );
      await page.getByText('Your notes are no longer in this browser.').waitFor();
      // As long as the page writes a changed file again, and longer.
      await new Promise((resolve) => setTimeout(resolve, 6000));
      assert.equal(notesOf(await fileText(page)), whole, 'the copy was not written over');
      await page.locator('button', { hasText: 'Bring back your copy' }).click();
      await saysWhere(page).getByText('and in the file my-notes.jsonl').waitFor();
      assert.deepEqual(entriesOf(await archiveOf(page)), entriesOf(`\n${whole}\n\n`));

      await askEngine(page, 'add-job', { role: 'Cook', employer: 'Panview' });
      await saysWhere(page).getByText('What you noted since is on this computer only.').waitFor();
      await saysWhere(page).getByText('and in the file my-notes.jsonl').waitFor();
      assert.match(await fileText(page), /Panview/, 'it is written again as before');
    },
    { inPage: picksOwnFile },
  );
});

/** A share sheet that does what the test says. */
function sharesAsTold(): void {
  Object.assign(navigator, {
    canShare: () => true,
    share: async ({ files }: { files: File[] }) => {
      const told = (globalThis as { shares?: string }).shares ?? 'away';
      if (told !== 'taken') throw new DOMException('Put away.', 'AbortError');
      (globalThis as { shared?: string | undefined }).shared = await files[0]?.text();
    },
  });
  Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
}

test('[UI4] given a share sheet that is put away, no copy was made; one that takes the file is said with its time', async () => {
  await withLone(
    async ({ page, to }) => {
      await askEngine(page, 'add-job', { role: 'Analyst', employer: 'Northwind' });
      await to('/settings/backup');
      const share = page.getByRole('button', { name: 'Save or send a copy' });
      await share.click();
      await page.waitForTimeout(1500);
      await saysWhere(page).getByText('Your notes are on this phone only').waitFor();
      await page.evaluate(() => Object.assign(globalThis, { shares: 'taken' }));
      await share.click();
      await saysWhere(page).getByText('in the copy you shared at').waitFor();
      const shared = await page.evaluate(() => (globalThis as { shared?: string }).shared ?? '');
      assert.equal(notesOf(shared), notesOf(await archiveOf(page)));
    },
    {
      inPage: sharesAsTold,
      context: {
        hasTouch: true,
        isMobile: true,
        userAgent:
          'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
      },
    },
  );
});

test('on an iPhone the home screen is spoken of before anything is noted, and once something is, that the notes have to move there', async () => {
  await withLone(
    async ({ page }) => {
      await page.getByText('Add Persevere to your home screen first').waitFor();
      await askEngine(page, 'add-job', { role: 'Analyst', employer: 'Northwind' });
      await page.getByText('Move Persevere to your home screen').waitFor();
      await page.getByRole('link', { name: 'Show me how' }).click();
      await page.getByText('Save a copy here, to Files.').waitFor();
    },
    {
      context: {
        userAgent:
          'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
      },
    },
  );
});

const nothingStored = `
  StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('Not here.', 'SecurityError'));
  IDBFactory.prototype.open = () => { throw new DOMException('Not here.', 'SecurityError'); };`;

test('[UI4] given a browser that stores nothing, every screen says why; going on without saving says so on every screen until a copy is saved', async () => {
  await withLone(
    async ({ page, to }) => {
      const banner = page.locator('.ui-notice[data-tone="urgent"]');
      await banner.getByText('This browser does not let Persevere keep anything').waitFor();
      await to('/jobs');
      await banner.getByText('This browser does not let Persevere keep anything').waitFor();
      await banner.getByRole('button', { name: 'Go on without saving' }).click();
      await banner.getByText('Nothing is saved in this window.').waitFor();
      await askEngine(page, 'add-job', { role: 'Analyst', employer: 'Northwind' });
      // Neither the screen nor what is typed lies in the browser in another way.
      await to('/');
      await page.locator('main:not([aria-busy="true"]) h1').waitFor();
      await page.waitForTimeout(3000);
      assert.deepEqual(
        await page.evaluate(() =>
          Object.keys(localStorage).filter((name) => /northwind/i.test(localStorage.getItem(name) ?? '')),
        ),
        [],
      );
      assert.equal(
        await page.evaluate(() => Object.keys(localStorage).some((name) => /^persevere-(?:drawn|at-hand)/.test(name))),
        false,
      );
      await to('/people');
      const save = banner.getByRole('button', { name: 'Save a copy now' });
      await save.waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
      await banner.getByText('Last copy:').waitFor();
      assert.match(readFileSync(await download.path(), 'utf8'), /Northwind/);
    },
    {
      inWorker: nothingStored,
      inPage: () => {
        Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
      },
    },
  );
});

test('given notes in a browser, one file moves them to the program on a computer, and back into another browser, whole', async () => {
  await withHome(async (home) => {
    const there = join(home, '..', `moved-${process.pid}.jsonl`);
    const back = join(home, '..', `back-${process.pid}.jsonl`);
    try {
      let here: string[] = [];
      await withLone(async (lone) => {
        const { page } = lone;
        const ids: Record<string, string> = {};
        for (const [name, input] of journey) {
          const done = (await askEngine(page, name, input(ids) as never)) as { jobId?: string };
          if (done.jobId !== undefined) ids.job = done.jobId;
        }
        here = entriesOf(await archiveOf(page));
        writeFileSync(there, readFileSync(await downloadCopy(lone)));
      });
      assert.equal(here.length >= journey.length, true);
      const restored = await persevere(home, ['restore', there]);
      assert.equal(restored.code, 0, restored.err);
      const exported = await persevere(home, ['export', back]);
      assert.equal(exported.code, 0, exported.err);
      assert.deepEqual(entriesOf(readFileSync(back, 'utf8')), here);
      await withLone(async ({ page }) => {
        const label = 'Bring back a copy of your notes';
        await page.locator('button', { hasText: label }).waitFor();
        await page.getByLabel(label).and(page.locator('input')).setInputFiles(back);
        await saysWhere(page).waitFor();
        assert.deepEqual(entriesOf(await archiveOf(page)), here);
      });
    } finally {
      rmSync(there, { force: true });
      rmSync(back, { force: true });
    }
  });
});

test('[UI4] given a browser that is cleared while the page is open, it says that nothing is saved any more, and a copy can still be made', async () => {
  const copies = async ({ page, context, url, to }: Lone): Promise<void> => {
    await askEngine(page, 'add-job', { role: 'Analyst', employer: 'Northwind' });
    await page.waitForTimeout(3000);
    assert.equal(await page.getByText('Nothing is saved in this window.').count(), 0);
    const tools = await context.newCDPSession(page);
    const { origin } = new URL(url);
    await tools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await page.getByText('Nothing is saved in this window.').waitFor();
    await to('/settings/backup');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a copy now' }).click(),
    ]);
    assert.match(readFileSync(await download.path(), 'utf8'), /Northwind/);
  };
  // A browser without a picker of files: its ways are to share and to download.
  await withLone(copies, { inPage: () => void Reflect.deleteProperty(globalThis, 'showSaveFilePicker') });
});
