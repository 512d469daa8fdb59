import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reachedFrom } from './import-graph.ts';
import type { Measured } from './orders.ts';
import { inParallel } from './pool.ts';

/** What each test file goes through: from the cache where neither it nor anything that it imports changed, measured otherwise. */
export async function measureAll(
  root: string,
  cache: string,
  testFiles: string[],
  graph: Map<string, string[]>,
  run: { processes: number; signal: AbortSignal; say: (text: string) => void },
): Promise<Map<string, Measured>> {
  mkdirSync(cache, { recursive: true });
  const digests = new Map<string, string>();
  const digest = (file: string) => {
    const known = digests.get(file) ?? digestOf(root, file);
    digests.set(file, known);
    return known;
  };
  const found = new Map<string, Measured>();
  const missing: { file: string; path: string }[] = [];
  for (const file of testFiles) {
    const all = [...reachedFrom(graph, file)].sort().map((one) => `${one} ${digest(one)}`);
    const path = join(cache, `${createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 24)}.json`);
    if (existsSync(path)) found.set(file, JSON.parse(readFileSync(path, 'utf8')));
    else missing.push({ file, path });
  }
  let done = 0;
  await inParallel(
    missing,
    { root, processes: run.processes, fresh: true, signal: run.signal },
    async ({ file, path }, give) => {
      const measured = await give({ measure: file });
      done += 1;
      if (!isMeasured(measured)) {
        if (!run.signal.aborted) run.say(`${file} could not be measured and is left out`);
        return;
      }
      for (const test of measured.broken) run.say(`fails without any mutant, left out: ${file}: ${test}`);
      writeFileSync(path, JSON.stringify(measured));
      found.set(file, measured);
      if (done % 20 === 0) run.say(`what tests go through: ${done} of ${missing.length} files`);
    },
  );
  return new Map(testFiles.flatMap((file) => (found.has(file) ? [[file, found.get(file) as Measured]] : [])));
}

function isMeasured(answer: unknown): answer is Measured {
  return typeof answer === 'object' && answer !== null && 'loaded' in answer;
}

/** A short digest of a file; of none where there is no such file. */
export function digestOf(root: string, file: string): string {
  const path = join(root, file);
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16) : 'none';
}
