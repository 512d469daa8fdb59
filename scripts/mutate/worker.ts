// A process that tries mutants, one after the other, in modules which it has loaded once. Its parent tells it what to try.
import { Session } from 'node:inspector';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Collected, collect } from './collected-tests.ts';
import { coveredSpans } from './covered-spans.ts';
import { watchCpu } from './cpu-watch.ts';
import type { Measured, Order, Outcome, Trial } from './orders.ts';
import { swapModules, withoutTypes } from './swap-modules.ts';

const [, , root = ''] = process.argv;
const begin = swapModules(root);
const watch = watchCpu();

async function load(importFile: (file: string) => Promise<unknown>, file: string): Promise<Collected> {
  const collected = collect();
  await importFile(file);
  for (const body of collected.before) await body({ name: 'before' });
  return collected;
}

/** Ends at the first test that fails. */
async function attempt({ file, text, stale, chosen, limit }: Trial): Promise<Outcome> {
  try {
    withoutTypes(text);
  } catch {
    return { verdict: 'invalid' };
  }
  const importFile = begin({ stale: new Set(stale), file, text });
  for (const { file: testFile, tests } of chosen) {
    watch(limit);
    let by = 'while it was loaded';
    try {
      const collected = await load(importFile, testFile);
      for (const { name, ms } of tests) {
        watch(limit + 5 * ms);
        by = name;
        await collected.tests.get(name)?.({ name });
      }
    } catch (failure) {
      return { verdict: 'killed', by: { file: testFile, test: by }, how: String(failure).slice(0, 200) };
    } finally {
      watch(0);
    }
  }
  return { verdict: 'survived' };
}

/** Runs each test of a file once, and says what of the core it went through and how long it took. */
async function measure(file: string): Promise<Measured> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const take = () => {
    const spans: Record<string, number[]> = {};
    session.post('Profiler.takePreciseCoverage', (failure, taken) => {
      if (failure !== null) throw failure;
      for (const script of taken.result) {
        const path = script.url.startsWith('file:')
          ? relative(root, fileURLToPath(script.url)).split(sep).join('/')
          : '';
        if (!path.startsWith('src/core/') || path.endsWith('.test.ts')) continue;
        const found = coveredSpans(script.functions);
        if (found.length > 0) spans[path] = found;
      }
    });
    return spans;
  };
  const collected = await load(begin({ stale: new Set() }), file);
  const measured: Measured = { loaded: take(), tests: [], broken: [] };
  for (const [name, body] of collected.tests) {
    const startedAt = performance.now();
    try {
      await body({ name });
      measured.tests.push({ name, ms: Math.round(performance.now() - startedAt), spans: take() });
    } catch {
      measured.broken.push(name);
    }
  }
  session.disconnect();
  return measured;
}

process.on('message', async (order: Order) => {
  if ('measure' in order) process.send?.(await measure(order.measure));
  else process.send?.(await attempt(order));
});
process.on('disconnect', () => process.exit());
