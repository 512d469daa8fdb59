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

interface Said {
  readonly failed?: string;
  readonly answers: Answers;
  /** Addresses that the worker had asked for after each step. */
  readonly after: Readonly<Record<string, readonly string[]>>;
  readonly beside: Readonly<Record<string, unknown>>;
  readonly ahead: boolean;
}

/** The same story in a browser and here comes out the same, and what it takes stays small enough for a phone. */
export function checkEngine(browser: BrowserProgram): void {
  test(`in ${browser.name}, the engine answers in a worker of a page what it answers here`, async () => {
    const out = mkdtempSync(join(tmpdir(), 'persevere-engine-'));
    try {
      await bundleWorker({
        entry: join(root, 'test/support/inside/entries/engine-worker.ts'),
        name: 'engine',
        out,
      });
      copySiteFiles(out);
      const files = new Map(
        globSync('**/*.*', { cwd: out }).map((name) => [
          `/site/${name.replaceAll('\\', '/')}`,
          readFileSync(join(out, name)),
        ]),
      );
      const said = await saidBy(browser, files);
      assert.equal(said.failed, undefined);
      const expected = await storyHere();
      for (const [name, answer] of Object.entries(expected)) assert.deepEqual(said.answers[name], answer, name);
      assert.deepEqual(Object.keys(said.answers), Object.keys(expected));
      const { zoneData, ...beside } = said.beside;
      assert.deepEqual(beside, {
        opened: ['a secret', null, false],
        before: null,
        mark: { position: 7, entryId: 'ent_seven' },
        // The example of Wikipedia's article on HMAC, computed by every other library alike.
        proof: 'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8',
      });
      assert.match(String(zoneData), /^[0-9a-f]{16}$/);
      assert.equal(said.ahead, true, 'every table of holidays was fetched ahead');
      report(said, files);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
}

async function saidBy(browser: BrowserProgram, files: ReadonlyMap<string, Uint8Array>): Promise<Said> {
  const site = await serveInside({ entry: 'test/support/inside/entries/engine.ts', where: 'page', files });
  const told: unknown[] = [];
  try {
    await withProfile((profile) =>
      listen(
        browser,
        profile,
        site.visit({ engine: '/site/engine.js', base: `${site.origin}/site/` }),
        (said) => void (said.kind === 'told' && told.push(said.what)),
      ),
    );
  } finally {
    await site.close();
  }
  assert.equal(told.length, 1, 'the worker answered');
  return told[0] as Said;
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

function report(said: Said, files: ReadonlyMap<string, Uint8Array>): void {
  let before = 0;
  for (const [name, names] of Object.entries(said.after)) {
    const own = new Set(['engine.js', ...names]);
    const sizes = [...own].map((each) => gzipSync(files.get(`/site/${each}`) ?? '').length);
    const sum = sizes.reduce((one, other) => one + other, 0);
    console.log(name, own.size, Math.round(sum / 1000), `+${Math.round((sum - before) / 1000)}`);
    before = sum;
  }
}
