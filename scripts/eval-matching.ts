import { type Matched, manners, matchingFiles, measureMatching } from '../test/support/matching-set.ts';

/** Prints how often the right example was found for a requirement, file by file, manner by manner and set by set. */
export async function evaluateMatching(): Promise<void> {
  for (const file of matchingFiles)
    for (const manner of manners)
      for (const each of await measureMatching(manner, file)) {
        console.log(lineOf(`${file.language} ${each.name}`, manner, each));
        if (manner === 'order') for (const miss of each.misses) console.log(`    missed: ${miss}`);
      }
}

function lineOf(name: string, manner: string, each: Matched): string {
  const { first, amongThree, answerable, silent, unanswerable, strong, strongRight } = each;
  return `matching ${name.padEnd(12)} by ${manner.padEnd(8)}: first right ${first} of ${answerable}, among three ${amongThree} of ${answerable}, silent where nothing answers ${silent} of ${unanswerable}, strong and right ${strongRight} of ${strong}`;
}
