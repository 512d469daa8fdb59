// Changes the core in one small place at a time and looks whether a test notices:
// npm run mutate -- --folder plan [--file FILE] [--sample N --seed S] [--processes N] [--seconds S] [--least PERCENT] [--near] [--anew] [--uncovered].
// With `--near` only the tests beside the code are asked.
// A mutant that the most promising tests of so many seconds do not notice has survived. What was tried is remembered; ended with Ctrl+C, the next run goes on from there.
import { globSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { Coverage } from './mutate/choose-tests.ts';
import { measureAll } from './mutate/coverage.ts';
import { readEquivalents } from './mutate/equivalents.ts';
import { findMutants } from './mutate/find-mutants.ts';
import { importsFrom } from './mutate/import-graph.ts';
import { Memory } from './mutate/memory.ts';
import { sampled } from './mutate/sample.ts';
import { scoreOf, survivors, table } from './mutate/score.ts';
import { tryAll } from './mutate/try-all.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    folder: { type: 'string', multiple: true, default: [] },
    file: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    seconds: { type: 'string', default: '4' },
    least: { type: 'string', default: '0' },
    near: { type: 'boolean', default: false },
    anew: { type: 'boolean', default: false },
    uncovered: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
const startedAt = performance.now();
const say = (text: string) =>
  console.error(`${((performance.now() - startedAt) / 1000).toFixed(0).padStart(5)} s  ${text}`);

const list = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .sort();
const sources = list('src/core/**/*.ts').filter(
  (file) =>
    !file.endsWith('.test.ts') &&
    (values.folder.length === 0 || values.folder.some((folder) => file.startsWith(`src/core/${folder}/`))) &&
    (values.file.length === 0 || values.file.some((wanted) => file.endsWith(wanted))),
);
const folders = new Set(sources.map((file) => dirname(file)));
const testFiles = [...list('src/**/*.test.ts'), ...list('test/properties/**/*.test.ts')].filter(
  (file) => !values.near || folders.has(dirname(file)),
);
const run = { processes: Number(values.processes), signal: stop.signal, say };

const mutants = [...findMutants(root, sources).values()].flat();
say(`${mutants.length} mutants in ${sources.length} files`);
const graph = importsFrom(root, testFiles);
const cache = join(root, 'node_modules', '.cache', 'mutate');
const measured = await measureAll(root, join(cache, 'coverage'), testFiles, graph, run);
const chosen = values.sample === undefined ? mutants : sampled(mutants, Number(values.sample), Number(values.seed));
const results = await tryAll(chosen, {
  root,
  graph,
  coverage: new Coverage(measured, graph),
  memory: new Memory(join(cache, 'results.json'), values.anew),
  equivalents: readEquivalents(join(import.meta.dirname, 'mutate', 'equivalents.json')),
  budget: Number(values.seconds) * 1000,
  ...run,
});

console.log(survivors(results));
if (values.uncovered) console.log(`Not covered:\n${survivors(results, 'uncovered')}`);
console.log(table(results));
if (values.report !== undefined)
  writeFileSync(
    values.report,
    JSON.stringify(
      results.filter(({ fate }) => fate === 'survived'),
      null,
      1,
    ),
  );
if (results.length < chosen.length) {
  say(`Stopped at ${results.length} of ${chosen.length}; the same command goes on from here.`);
  process.exitCode = 130;
} else if (scoreOf(results).percent < Number(values.least)) process.exitCode = 1;
