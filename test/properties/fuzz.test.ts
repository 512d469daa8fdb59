import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzz } from '../support/fuzz/fuzz-campaign.ts';
import { runs } from '../support/runs.ts';

test('[RU8] given pumped, nested and damaged texts of every kind that strangers send, no reader throws, hangs or takes two seconds', async () => {
  const { numRuns, seed } = runs(3000);
  const { faults, givenUp, tried, slowest } = await fuzz(seed, 0, numRuns);
  assert.deepEqual(faults, []);
  // Read apart, such a piece costs nobody more than two seconds; that there are few shows that honest ones are not among them.
  assert.ok(givenUp.length <= numRuns / 500, JSON.stringify(givenUp));
  assert.equal(tried, numRuns);
  assert.ok(Object.keys(slowest).length >= Math.min(numRuns, 20), 'every reader had its turn');
});
