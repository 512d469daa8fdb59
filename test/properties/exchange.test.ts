import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besideSqlite } from '../support/exchange/beside-store.ts';
import { type ExchangeFigures, exchangeCampaign } from '../support/exchange/campaign.ts';
import { runs } from '../support/runs.ts';

/** Nothing of what is tried is missing. */
function lookAt(figures: ExchangeFigures, numRuns: number): void {
  assert.equal(figures.runs, numRuns);
  for (const [what, count] of Object.entries(figures)) assert.ok(count > numRuns / 20, `${what}: ${count}`);
}

test('whatever goes wrong between devices, they fold to the same bytes, lose nothing that was noted, bring back nobody, and send nothing twice', async () => {
  const { numRuns, seed } = runs(300);
  lookAt(await exchangeCampaign(numRuns, seed), numRuns);
});

test('devices whose notes lie in SQLite keep the same promises, and what is in the file is sound and what the model holds', async () => {
  const { numRuns, seed } = runs(12);
  const keeper = besideSqlite();
  try {
    lookAt(await exchangeCampaign(numRuns, seed, keeper), numRuns);
  } finally {
    await keeper.end();
  }
});
