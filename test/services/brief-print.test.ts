import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Output } from '../../src/contract/registry.ts';
import { executablePath, flags } from '../support/chromium.ts';
import { ask, persevere, withHome } from '../support/cli.ts';
import { fileIn, now, roundTwo } from '../support/round-two.ts';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath, args: [...flags] });
});
after(() => browser.close());

const letters = (text: string): string => text.replace(/[\s\u00ad-]+/gu, '');

async function read(pdf: Uint8Array): Promise<{ pages: number; text: string }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return { pages: document.numPages, text: letters(text) };
}

/** More of everything than a person notes, in long lines. */
async function fill(home: string, job: string, long: (index: number) => string): Promise<void> {
  const many = (count: number, what: string) =>
    Array.from({ length: count }, (_, index) => `${what} ${index}: ${long(index)}`);
  const note = {
    must: many(30, 'Asked'),
    nice: many(10, 'Liked'),
    excel: many(7, 'Good at'),
    example: many(7, 'Example'),
    con: many(10, 'Against'),
    ask: many(20, 'Question'),
    found: many(20, 'Found'),
    source: 'a source with a long name '.repeat(5).trim(),
  };
  await ask(home, 'fit', 'note', job, '--from', fileIn(home, 'much.json', JSON.stringify(note)), ...now);
  const highlights = many(60, 'Done');
  await ask(
    home,
    'resume',
    'import',
    fileIn(home, 'cv.json', JSON.stringify({ work: [{ name: 'Northgate', highlights }] })),
    ...now,
  );
}

const much = {
  people: Array.from({ length: 9 }, (_, index) => ({
    person: `Person ${index} van den Langenberghe-Ångström`,
    callback: `cared about ${index} `.repeat(12).trim(),
    remarks: `remarked that ${index} `.repeat(12).trim(),
  })),
  forgot: Array.from({ length: 8 }, (_, index) => ({ text: `forgotten ${index} `.repeat(15).trim() })),
  wentBadly: Array.from({ length: 8 }, (_, index) => ({
    text: `badly ${index} `.repeat(15).trim(),
    putRight: 'better '.repeat(20).trim(),
  })),
};

const kinds: Record<string, (index: number) => string> = {
  'long sentences': (index) => `a thing that is asked for with many words and some more ${index} `.repeat(4).trim(),
  'one endless word': (index) => `${'Donaudampfschifffahrts'.repeat(8)}${index}`,
  'wide letters': (index) => `大規模なデータベースの移行と運用の経験 ${index}`.repeat(6),
};

for (const [name, long] of Object.entries(kinds))
  test(`[FT3] with more noted than anybody notes, in ${name}, two pages hold it on A4 and on Letter, and nothing is cut`, async () => {
    await withHome(async (home) => {
      const { job, second } = await roundTwo(home, much);
      await fill(home, job, long);
      const file = join(home, 'brief.html');
      const brief = await ask<Output<'brief'>>(home, 'brief', second, '--html', file, ...now);
      assert.ok(brief.sections.reduce((sum, each) => sum + each.left, 0) > 50, 'what had no room is counted');
      for (const { heading, lines } of brief.sections) assert.ok(lines.length > 0, `${heading} has no line`);
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      for (const format of ['A4', 'Letter'] as const) {
        const printed = await read(await page.pdf({ format, preferCSSPageSize: false }));
        assert.equal(printed.pages, 2, format);
        for (const { heading, lines } of brief.sections) {
          assert.ok(printed.text.toLowerCase().includes(letters(heading).toLowerCase()), `${format}: ${heading}`);
          // Without a font for them, a browser prints boxes of their width: those cannot be read back as words.
          for (const line of name === 'wide letters' ? [] : lines)
            for (const words of [line.lead, line.text, line.more, line.source])
              if (words !== null)
                assert.ok(printed.text.includes(letters(words)), `${format}: “${words}” is not on the paper`);
        }
      }
      await page.setViewportSize({ width: 390, height: 844 });
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        'on a phone nothing is cut',
      );
      await page.close();
    });
  });

test('[FT3] --pdf prints by a browser of this computer; where there is none, it says so and --html remains', async () => {
  await withHome(async (home) => {
    const { second } = await roundTwo(home);
    const file = join(home, 'brief.pdf');
    await ask(home, 'brief', second, '--pdf', file, ...now);
    const { pages, text } = await read(readFileSync(file));
    assert.equal(pages, 1);
    assert.ok(text.includes('themoveofthebillingdatatoPostgres'), text);
    const none = await persevere(home, ['brief', second, '--pdf', file, '--overwrite', ...now], {
      env: { PERSEVERE_BROWSER: '/nowhere/browser' },
    });
    assert.match(none.err, /No browser was found.*--html FILE/s);
    const failing = await persevere(home, ['brief', second, '--pdf', file, '--overwrite', ...now], {
      env: { PERSEVERE_BROWSER: '/bin/false' },
    });
    assert.match(failing.err, /The browser did not print it.*--html FILE/s);
  });
});
