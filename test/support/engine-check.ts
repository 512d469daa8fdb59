import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bundleWorker, copySiteFiles } from '../../scripts/page-worker-files.ts';
import { createMemoryStore } from '../../src/adapters/store/memory-store.ts';
import { compose } from '../../src/main/compose.ts';
import type { BrowserProgram } from './browsers/program.ts';
import { keepOf, root, withHome } from './cli.ts';
import { listen, serveInside, withProfile } from './in-browser.ts';
import { type Answers, countedIds, oneStory, stillClock } from './one-story.ts';

interface Story {
  readonly failed?: string;
  readonly answers: Answers;
  /** Addresses that the worker had asked for after each step. */
  readonly after: Readonly<Record<string, readonly string[]>>;
  readonly beside: Readonly<Record<string, unknown>>;
}

/**
 * Bytes, compressed, of the program that answers the first screen: all that a phone may be asked to fetch is 900 kB, of which the database
 * takes 475. It was 271 when this was written.
 */
const MOST_FOR_THE_FIRST_ANSWER = 425_000;

/** The same story in a browser and here comes out the same, and what cannot be fetched is told in words until it can be. */
export function checkEngine(browser: BrowserProgram): void {
  test(`in ${browser.name}, the engine answers in a worker of a page what it answers here`, async (t) => {
    const files = await siteFiles();
    const [said] = await toldBy<Story>(browser, files, 'story');
    assert.ok(said !== undefined && said.failed === undefined, `${said?.failed}`);
    const expected = await storyHere();
    for (const [name, answer] of Object.entries(expected)) assert.deepEqual(said.answers[name], answer, name);
    assert.deepEqual(Object.keys(said.answers), Object.keys(expected));
    const { zoneData, ...beside } = said.beside;
    assert.deepEqual(beside, {
      opened: ['a secret', null, false],
      before: null,
      mark: { position: 7, entryId: 'ent_seven' },
      // The example of Wikipedia's article on HMAC.
      proof: 'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8',
    });
    assert.match(String(zoneData), /^[0-9a-f]{16}$/);
    const first = compressed(said.after['today of nothing'] ?? [], files);
    t.diagnostic(`fetched for the first answer: ${Math.round(first / 1000)} kB compressed`);
    assert.ok(first > 100_000 && first < MOST_FOR_THE_FIRST_ANSWER, `${first} bytes`);
  });

  test(`in ${browser.name}, what cannot be fetched is told in words, nothing is planned without it, and it is had later`, async () => {
    const whole = await siteFiles();
    const isLater = (name: string): boolean =>
      /tables\/GB\.json|word-vectors\.bin|parser-worker-in-page/.test(name) || isGerman(whole.get(name));
    const files = new Map([...whole].filter(([name]) => !isLater(name)));
    assert.equal(whole.size - files.size, 4);
    const told = await toldBy<Answers>(browser, files, 'gaps', () => {
      for (const [name, file] of whole) files.set(name, file);
    });
    const [missed, had] = told;
    assert.deepEqual(missed, {
      example: ['not-fetched', 'The holidays of GB could not be fetched, and without that nothing is guessed.'],
      review: [
        'not-fetched',
        'What a text is judged and compared by could not be fetched, and without that nothing is guessed.',
      ],
      'read-mail': [
        'mail-unreadable',
        'answer.eml cannot be read. What reads it could not be fetched, and comes with the next connection to the internet.',
      ],
      German: ['not-fetched', 'A part of the program could not be fetched, and without that nothing is guessed.'],
    });
    assert.deepEqual(had, { example: 'done', today: 'done', review: 'done', 'read-mail': 'done' });
  });
}

/** True for the part with the words of the interface in German. */
function isGerman(file: Uint8Array | undefined): boolean {
  return file !== undefined && Buffer.from(file).includes('Das ist nicht verständlich');
}

let made: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

/** The files of a site with the engine in it, by their addresses; bundled once. */
function siteFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  made ??= (async () => {
    const out = mkdtempSync(join(tmpdir(), 'persevere-engine-'));
    try {
      await bundleWorker({ entry: join(root, 'test/support/inside/entries/engine-worker.ts'), name: 'engine', out });
      copySiteFiles(out);
      const names = globSync('**/*.*', { cwd: out });
      return new Map(names.map((name) => [`/site/${name.replaceAll('\\', '/')}`, readFileSync(join(out, name))]));
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  })();
  return made;
}

/** What the worker said of what it was asked for; `between` is called after its first word. */
async function toldBy<T>(
  browser: BrowserProgram,
  files: ReadonlyMap<string, Uint8Array>,
  asked: string,
  between: () => void = () => undefined,
): Promise<T[]> {
  const site = await serveInside({ entry: 'test/support/inside/entries/engine.ts', where: 'page', files });
  const told: T[] = [];
  try {
    await withProfile((profile) =>
      listen(
        browser,
        profile,
        site.visit({ engine: '/site/engine.js', base: `${site.origin}/site/`, asked }),
        (said) => {
          if (said.kind === 'ended') assert.equal(said.ended.failure, null);
          if (said.kind !== 'told') return;
          if (typeof said.what === 'object' && said.what !== null && 'reached' in said.what) return;
          told.push(said.what as T);
          between();
        },
      ),
    );
  } finally {
    await site.close();
  }
  return told;
}

async function storyHere(): Promise<Answers> {
  let answers: Answers = {};
  await withHome(async (home) => {
    const app = compose(home, { store: createMemoryStore(), clock: stillClock, keep: keepOf(home) });
    // As they go over a wire.
    answers = JSON.parse(JSON.stringify(await oneStory({ ...app, ids: countedIds() })));
  });
  return answers;
}

/** Bytes of these files, each compressed by itself as a host gives it out. */
function compressed(names: readonly string[], files: ReadonlyMap<string, Uint8Array>): number {
  return [...new Set(['engine.js', ...names])].reduce(
    (sum, name) => sum + gzipSync(files.get(`/site/${name}`) ?? '').length,
    0,
  );
}
