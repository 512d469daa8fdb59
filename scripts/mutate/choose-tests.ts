import { runs, type Spans } from './covered-spans.ts';
import type { Mutant } from './mutant.ts';
import type { Measured, TimedTest } from './orders.ts';

/** A test that may notice a mutant. */
export interface Candidate extends TimedTest {
  file: string;
}

/** Which tests may notice a mutant, from what was measured. */
export class Coverage {
  readonly #measured: Map<string, Measured>;
  readonly #importers: Map<string, string[]>;

  constructor(measured: Map<string, Measured>, graph: Map<string, string[]>) {
    this.#measured = measured;
    this.#importers = new Map();
    for (const [from, imported] of graph)
      for (const to of imported) this.#importers.set(to, [...(this.#importers.get(to) ?? []), from]);
  }

  /**
   * Those that went through it. What runs once, when the file is loaded, is part of each test that goes through the file or through one that
   * imports it.
   */
  of(mutant: Mutant): Candidate[] {
    const near = [mutant.file, ...(this.#importers.get(mutant.file) ?? [])];
    const candidates: Candidate[] = [];
    for (const [file, { loaded, tests }] of this.#measured) {
      const atLoad = covers(loaded[mutant.file], mutant.start);
      for (const { name, ms, spans } of tests) {
        const goesThrough = covers(spans[mutant.file], mutant.start);
        if (goesThrough || (atLoad && near.some((one) => spans[one] !== undefined)))
          candidates.push({ file, name, ms });
      }
    }
    return candidates;
  }
}

function covers(spans: Spans | undefined, at: number): boolean {
  return spans !== undefined && runs(spans, at);
}

/** Loading the modules of a test file anew takes about as long as this. */
const LOADING_MS = 150;

/**
 * By file, the most promising first: what killed neighbours of the mutant before, what lies in its folder, then what is cheap. What `budget`
 * milliseconds do not suffice for is left out; all tests of the folder stay.
 */
export function inOrder(
  candidates: Candidate[],
  { folder, kills, budget }: { folder: string; kills: Map<string, number>; budget: number },
): { file: string; tests: TimedTest[] }[] {
  const isNear = (file: string) => file.startsWith(folder);
  const worth = ({ file, name, ms }: Candidate) =>
    ((ms + 20) / (1 + 3 * (kills.get(`${file} ${name}`) ?? 0))) * (isNear(file) ? 0.2 : 1);
  const byFile = new Map<string, TimedTest[]>();
  let left = budget;
  for (const { file, name, ms } of candidates.toSorted((first, second) => worth(first) - worth(second))) {
    const cost = ms + (byFile.has(file) ? 0 : LOADING_MS);
    if (cost > left && !isNear(file)) continue;
    left -= cost;
    byFile.set(file, [...(byFile.get(file) ?? []), { name, ms }]);
  }
  return [...byFile].map(([file, tests]) => ({ file, tests }));
}
