import { factLines, measureFacts } from '../test/support/fact-letters.ts';

/** Prints how many wrong facts the review finds in letters, by kind, and which right letters it accuses. `set` narrows to lines of one set. */
export function evaluateFacts(set: string | null): boolean {
  const sets = set === null ? [...new Set(factLines().map((each) => each.set))] : [set];
  for (const name of sets) {
    const { byKind, caught, wrong, accused, right, trouble } = measureFacts(name);
    console.log(`facts ${name}: ${caught} of ${wrong} wrong facts found, ${accused} of ${right} right letters accused`);
    for (const [kind, { caught: found, of }] of byKind) console.log(`  ${kind.padEnd(12)} ${found} of ${of}`);
    for (const each of trouble) console.log(`    ${each}`);
  }
  return sets.length > 0;
}
