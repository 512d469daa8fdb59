import { measureProse, type ProseFigures, type ProseSet, sumOf } from '../test/support/prose-set.ts';

/** The interval of 95 % around a share, by Wilson, in per cent. */
function interval(right: number, all: number): string {
  if (all === 0) return 'none';
  const z = 1.96;
  const share = right / all;
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all);
  const percent = (value: number): string => (100 * value).toFixed(0);
  return `${percent(share)} % (${percent(middle - half)} to ${percent(middle + half)})`;
}

function print(set: string, each: ProseFigures): void {
  console.log(
    `postings ${set.padEnd(6)} ${each.style.padEnd(10)} precision ${interval(each.found, each.proposed).padEnd(19)} of ${String(each.proposed).padEnd(3)} recall ${interval(each.found, each.demands).padEnd(19)} of ${String(each.demands).padEnd(3)} must or nice as labelled ${each.needRight} of ${each.found}`,
  );
}

/** Prints what was found of what the labelled postings ask for, style by style; with "missed", what was missed and what was wrong. */
export async function evaluatePostings(sets: readonly ProseSet[], withMisses: boolean): Promise<void> {
  for (const set of sets) {
    const styles = await measureProse(set);
    for (const each of styles) print(set, each);
    print(set, sumOf('all', styles));
    if (!withMisses) continue;
    for (const each of styles) {
      for (const miss of each.missed) console.log(`    missed ${each.style} ${miss}`);
      for (const wrong of each.wrong) console.log(`    wrong  ${each.style} ${wrong}`);
    }
  }
}
