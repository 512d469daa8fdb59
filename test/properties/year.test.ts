import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liveYear } from '../support/year/year.ts';

/** With all its cases; `npm run campaign` lives ten thousand, of which these are the first. */
const YEARS = 500;

test('[PL0][PL1][PL6][PL8][PL10][PL11][PL12][PL13][PL14][PL15][PL17][PL19][PL23] given a year in the life of many candidates, every plan on the way keeps the rules', () => {
  const first = Number(process.env.PERSEVERE_SEED ?? 1);
  const years = Math.min(YEARS, Number(process.env.PERSEVERE_RUNS ?? YEARS));
  let sent = 0;
  let unprompted = 0;
  for (let seed = first; seed < first + years; seed++) {
    try {
      const year = liveYear(seed);
      sent += year.sent;
      unprompted += year.unprompted;
    } catch (error) {
      throw new Error(`The year of seed ${seed}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
  // That something happened at all: a year in which nothing is asked proves nothing.
  assert.ok(sent > years * 10 && unprompted > years, `${sent} messages, ${unprompted} of them unprompted`);
});
