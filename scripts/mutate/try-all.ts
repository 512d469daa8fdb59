import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Candidate, type Coverage, inOrder } from './choose-tests.ts';
import { digestOf } from './coverage.ts';
import { type Equivalent, isEquivalent } from './equivalents.ts';
import { dependents } from './import-graph.ts';
import type { Memory, Remembered } from './memory.ts';
import { type Mutant, mutated } from './mutant.ts';
import type { Outcome } from './orders.ts';
import { inParallel } from './pool.ts';
import { type Result, scoreOf } from './score.ts';

/** How much of the processor one test may take beyond five times what it took before. */
const LIMIT_MS = 2000;
const SAVE_EVERY = 50;

/** All that is needed to try mutants. */
export interface Trying {
  root: string;
  graph: Map<string, string[]>;
  coverage: Coverage;
  memory: Memory;
  equivalents: Equivalent[];
  processes: number;
  /** How many milliseconds of tests are spent on one mutant at most. */
  budget: number;
  signal: AbortSignal;
  say: (text: string) => void;
}

/** Tries all of them, or as many as it gets to before it is stopped; in the order of the text. */
export async function tryAll(mutants: Mutant[], trying: Trying): Promise<Result[]> {
  const results = new Map<Mutant, Result>();
  const files = new Map<string, { text: string; stale: string[]; kills: Map<string, number> }>();
  const fileOf = (file: string) => {
    const known = files.get(file) ?? {
      text: readFileSync(join(trying.root, file), 'utf8'),
      stale: [...dependents(trying.graph, file)],
      kills: new Map<string, number>(),
    };
    files.set(file, known);
    return known;
  };
  const digests = digesting(trying.root);
  const open: { mutant: Mutant; candidates: Candidate[] }[] = [];
  for (const mutant of mutants) {
    const candidates = trying.coverage.of(mutant);
    const fate = isEquivalent(trying.equivalents, mutant)
      ? 'equivalent'
      : candidates.length === 0
        ? 'uncovered'
        : stillTrue(trying.memory.get(mutant.key), candidates, digests)?.verdict;
    if (fate === undefined) open.push({ mutant, candidates });
    else results.set(mutant, { mutant, fate });
  }
  trying.say(`${open.length} to try; ${results.size} are known, not covered or equivalent`);

  const unfit = await unfitTests(open, trying, fileOf);
  let tried = 0;
  await inParallel(open, { ...trying, fresh: false }, async ({ mutant, candidates }, give) => {
    const { text, stale, kills } = fileOf(mutant.file);
    const folder = dirname(mutant.file);
    const fit = candidates.filter((test) => !unfit.has(`${mutant.file} ${test.file} ${test.name}`));
    const chosen = inOrder(fit, { folder, kills, budget: trying.budget });
    const answer = await give({ file: mutant.file, text: mutated(text, mutant), stale, chosen, limit: LIMIT_MS });
    if (trying.signal.aborted) return;
    const outcome: Outcome = answer === null ? { verdict: 'ended' } : (answer as Outcome);
    if (outcome.verdict === 'killed') {
      const killer = `${outcome.by.file} ${outcome.by.test}`;
      kills.set(killer, (kills.get(killer) ?? 0) + 1);
    }
    results.set(mutant, { mutant, fate: outcome.verdict });
    trying.memory.set(mutant.key, toRemember(outcome, candidates, digests));
    tried += 1;
    if (tried % SAVE_EVERY === 0) {
      trying.memory.save();
      const { killed, covered } = scoreOf([...results.values()]);
      trying.say(`${tried} of ${open.length} tried, ${killed} of ${covered} killed so far; at ${mutant.file}`);
    }
  });
  trying.memory.save();
  return mutants.flatMap((mutant) => results.get(mutant) ?? []);
}

/**
 * Tests that fail although nothing is changed, as soon as a file is loaded anew. Each file is tried once with its own text: what fails then would
 * seem to kill every mutant.
 */
async function unfitTests(
  open: { mutant: Mutant; candidates: Candidate[] }[],
  trying: Trying,
  fileOf: (file: string) => { text: string; stale: string[] },
): Promise<Set<string>> {
  const unfit = new Set<string>();
  const byFile = new Map<string, Map<string, Candidate>>();
  for (const { mutant, candidates } of open) {
    const known = byFile.get(mutant.file) ?? new Map<string, Candidate>();
    for (const test of candidates) known.set(`${test.file} ${test.name}`, test);
    byFile.set(mutant.file, known);
  }
  await inParallel(byFile, { ...trying, fresh: false }, async ([file, tests], give) => {
    const { text, stale } = fileOf(file);
    for (;;) {
      const folder = dirname(file);
      const chosen = inOrder([...tests.values()], { folder, kills: new Map(), budget: trying.budget / 4 });
      const answer = (await give({ file, text, stale, chosen, limit: 5 * LIMIT_MS })) as Outcome | null;
      if (answer?.verdict !== 'killed') return;
      const failed = `${answer.by.file} ${answer.by.test}`;
      if (!tests.delete(failed)) throw new Error(`${answer.by.file} cannot be loaded beside itself: ${answer.how}`);
      unfit.add(`${file} ${failed}`);
      trying.say(`fails without any mutant, left out: ${failed}: ${answer.how}`);
    }
  });
  return unfit;
}

type Digests = (files: string[]) => string;

function digesting(root: string): Digests {
  const known = new Map<string, string>();
  return (files) => {
    const all = [...new Set(files)].sort().map((file) => {
      const digest = known.get(file) ?? digestOf(root, file);
      known.set(file, digest);
      return `${file} ${digest}`;
    });
    return createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 16);
  };
}

function toRemember(outcome: Outcome, candidates: Candidate[], digests: Digests): Remembered {
  if (outcome.verdict === 'killed') return { verdict: 'killed', by: outcome.by, rests: digests([outcome.by.file]) };
  return { verdict: outcome.verdict, rests: digests(candidates.map(({ file }) => file)) };
}

/** What is remembered, where the tests that it rests on did not change. */
function stillTrue(known: Remembered | undefined, candidates: Candidate[], digests: Digests): Remembered | undefined {
  if (known === undefined || known.verdict === 'invalid') return known;
  const rests = known.by !== undefined ? [known.by.file] : candidates.map(({ file }) => file);
  return known.rests === digests(rests) ? known : undefined;
}
