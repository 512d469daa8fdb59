import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchangeCampaign } from '../support/exchange/campaign.ts';
import { runs } from '../support/runs.ts';

test('whatever goes wrong between devices, they fold to the same bytes, lose nothing that was noted, bring back nobody, and send nothing twice', async () => {
  const { numRuns, seed } = runs(300);
  const figures = await exchangeCampaign(numRuns, seed);
  assert.equal(figures.runs, numRuns);
  // Nothing of what is tried is missing.
  for (const [what, count] of Object.entries(figures)) assert.ok(count > numRuns / 20, `${what}: ${count}`);
});
