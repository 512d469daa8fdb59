import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { posix } from '../../test/support/system.ts';
import { Coverage } from './choose-tests.ts';
import { measureAll } from './coverage.ts';
import type { Equivalent } from './equivalents.ts';
import { findMutants } from './find-mutants.ts';
import { importsFrom } from './import-graph.ts';
import { Memory } from './memory.ts';
import { survivors, table } from './score.ts';
import { tryAll } from './try-all.ts';

const source = `export const LIMIT = 3;
export function isLong(text: string): boolean {
  return text.length > LIMIT;
}
export function halves(n: number): number {
  let count = 0;
  while (n > 1) { n = n - 1; count += 1; }
  return count;
}
export function never(): number {
  return 7;
}
`;
const tests = `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { halves, isLong } from './a.ts';
test('four letters are long', () => assert.equal(isLong('abcd'), true));
test('two letters are not', () => assert.equal(isLong('ab'), false));
test('three times one less', () => assert.equal(halves(4), 3));
`;

/** A project of one file and its test, in a folder of its own. */
function project(): { root: string; end: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'mutated-'));
  mkdirSync(join(root, 'src', 'core', 'a'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  writeFileSync(join(root, 'src', 'core', 'a', 'a.ts'), source);
  writeFileSync(join(root, 'src', 'core', 'a', 'a.test.ts'), tests);
  symlinkSync(join(import.meta.dirname, '..', '..', 'node_modules'), join(root, 'node_modules'));
  return { root, end: () => rmSync(root, { recursive: true }) };
}

async function run(root: string, cache: string, equivalents: Equivalent[] = [], signal = new AbortController().signal) {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const graph = importsFrom(root, ['src/core/a/a.test.ts']);
  const measured = await measureAll(root, join(cache, 'coverage'), ['src/core/a/a.test.ts'], graph, {
    processes: 1,
    signal,
    say,
  });
  const mutants = findMutants(root, ['src/core/a/a.ts']).get('src/core/a/a.ts') ?? [];
  const results = await tryAll(mutants, {
    root,
    graph,
    coverage: new Coverage(measured, graph),
    memory: new Memory(join(cache, 'results.json'), false),
    equivalents,
    processes: 2,
    budget: 4000,
    signal,
    say,
  });
  return { results, said, mutants };
}

test(
  'what no test notices survives, what ends in an endless loop is ended, what no test reaches is not covered; nothing is written into the project',
  posix,
  async () => {
    const { root, end } = project();
    const cache = mkdtempSync(join(tmpdir(), 'mutate-cache-'));
    try {
      const { results } = await run(root, cache);
      assert.equal(survivors(results), 'src/core/a/a.ts:3  >  →  >=');
      assert.match(survivors(results, 'ended'), /a\.ts:7 {2}- {2}→ {2}\+/);
      assert.equal(survivors(results, 'uncovered'), 'src/core/a/a.ts:11  7  →  8');
      assert.match(table(results), /^a {13}92\.9 % {2}13 of 14 /);
      assert.equal(readFileSync(join(root, 'src', 'core', 'a', 'a.ts'), 'utf8'), source);
      assert.deepEqual(readdirSync(join(root, 'src', 'core', 'a')).sort(), ['a.test.ts', 'a.ts']);

      const again = await run(root, cache);
      assert.match(again.said.join('\n'), /^0 to try/m, 'all is remembered');
      assert.equal(table(again.results), table(results));

      writeFileSync(
        join(root, 'src', 'core', 'a', 'a.test.ts'),
        `${tests}test('three', () => assert.equal(isLong('abc'), false));\n`,
      );
      const better = await run(root, cache);
      assert.equal(survivors(better.results), '', 'a new test is tried on what survived');
    } finally {
      end();
      rmSync(cache, { recursive: true });
    }
  },
);

test(
  'a mutant that is listed as equivalent is not tried, and a run that is stopped says how far it came',
  posix,
  async () => {
    const { root, end } = project();
    const cache = mkdtempSync(join(tmpdir(), 'mutate-cache-'));
    try {
      const listed = {
        file: 'src/core/a/a.ts',
        line: 'return text.length > LIMIT;',
        original: '>',
        replacement: '>=',
        why: 'As an example.',
      };
      const { results } = await run(root, cache, [listed]);
      assert.equal(survivors(results, 'equivalent'), 'src/core/a/a.ts:3  >  →  >=');
      assert.equal(survivors(results), '');

      const stopped = await run(root, join(cache, 'other'), [], AbortSignal.abort());
      assert.equal(stopped.results.filter(({ fate }) => fate === 'killed').length, 0);
    } finally {
      end();
      rmSync(cache, { recursive: true });
    }
  },
);
