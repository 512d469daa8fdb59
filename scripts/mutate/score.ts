import { described, type Mutant } from './mutant.ts';

export type Fate = 'killed' | 'ended' | 'survived' | 'invalid' | 'uncovered' | 'equivalent';

/** A mutant, and what became of it. */
export interface Result {
  mutant: Mutant;
  fate: Fate;
}

/** Killed or ended of all that a test goes through and could notice. */
export function scoreOf(results: Result[]): { killed: number; covered: number; percent: number } {
  const killed = results.filter(({ fate }) => fate === 'killed' || fate === 'ended').length;
  const covered = killed + results.filter(({ fate }) => fate === 'survived').length;
  return { killed, covered, percent: covered === 0 ? 100 : (100 * killed) / covered };
}

/** The folder below src/core that a file lies in. */
function folderOf(file: string): string {
  return file.split('/')[2] ?? '';
}

/** A line per folder. */
export function table(results: Result[]): string {
  const folders = [...new Set(results.map(({ mutant }) => folderOf(mutant.file)))].sort();
  const rows = folders.map((folder) => {
    const own = results.filter(({ mutant }) => folderOf(mutant.file) === folder);
    const { killed, covered, percent } = scoreOf(own);
    const count = (fate: Fate) => own.filter((result) => result.fate === fate).length;
    return (
      `${folder.padEnd(12)} ${percent.toFixed(1).padStart(5)} %  ${killed} of ${covered} covered mutants killed` +
      ` (${count('ended')} by their deadline); not covered ${count('uncovered')}, equivalent ${count('equivalent')}, no program ${count('invalid')}`
    );
  });
  return rows.join('\n');
}

/** Those that no test noticed, in the order of the text. */
export function survivors(results: Result[], fate: Fate = 'survived'): string {
  return results
    .filter((result) => result.fate === fate)
    .map(({ mutant }) => described(mutant))
    .join('\n');
}
