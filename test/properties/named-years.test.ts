import { test } from 'node:test';
import { liveYear } from '../support/year/year.ts';

/** Years that once went wrong, by what was wrong with them. */
const named: Readonly<Record<string, readonly number[]>> = {
  'a question that was merged with that of another job fell on a day off of the first': [1005, 1494, 1895],
  'in an executive search the ninetieth day turned the next question into the last': [2, 151, 178, 186],
  'a window that opened before another message to the same person still pressed after it': [1825, 7563],
  'what was put off to a late hour was best after it had closed': [52],
};

for (const [what, seeds] of Object.entries(named))
  test(`[PL12][PL11][PL20] a year in which ${what} holds now`, () => {
    for (const seed of seeds) liveYear(seed);
  });
