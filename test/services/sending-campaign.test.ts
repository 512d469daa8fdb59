import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killRounds } from '../support/kill-rounds.ts';
import { seeded } from '../support/runs.ts';
import { scriptedTarget } from '../support/scripted-target.ts';
import { sendingCampaign } from '../support/sending-campaign.ts';
import { useScriptedSmtp } from '../support/services/use-scripted-smtp.ts';

const smtp = useScriptedSmtp();

test('[SG1] of 60 letters, each with a mishap of its own, none arrives twice, unapproved or unseen', async (context) => {
  const figures = await sendingCampaign(60, seeded(20261124), scriptedTarget(smtp.server, smtp.certificates.ca));
  assert.equal(figures.sends, 60);
  assert.ok(figures.accepted > 15 && figures.unknown > 1 && figures.recalled > 5 && figures.refused > 0);
  assert.ok(Object.keys(figures.tried).length >= 10, 'most mishaps were met');
  context.diagnostic(JSON.stringify(figures));
});

test('[SG1] killed at each point of the dialogue, a letter arrives at most once and stays in sight', async (context) => {
  const figures = await killRounds(6, seeded(7), smtp.server, smtp.certificates.ca);
  assert.equal(figures.rounds, 6);
  context.diagnostic(JSON.stringify(figures));
});
