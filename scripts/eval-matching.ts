import { type Manner, measureMatching } from '../test/support/matching-set.ts';

/** Prints how often the right example was suggested for a requirement, set by set and manner by manner. */
export async function evaluateMatching(): Promise<void> {
  for (const manner of ['words', 'stems', 'ideas'] satisfies Manner[]) {
    for (const each of await measureMatching(manner)) {
      const { name, first, amongThree, answerable, silent, unanswerable, strong, strongRight } = each;
      console.log(
        `matching ${name.padEnd(9)} by ${manner.padEnd(5)}: first right ${first} of ${answerable}, among three ${amongThree} of ${answerable}, silent where nothing answers ${silent} of ${unanswerable}, strong and right ${strongRight} of ${strong}`,
      );
      if (manner === 'ideas') for (const miss of each.misses) console.log(`    missed: ${miss}`);
    }
  }
}
