import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mailboxCampaign } from '../support/mailbox-campaign.ts';
import { seeded } from '../support/runs.ts';
import { type MailServer, startMailServer } from '../support/services/mail-server.ts';

let server: MailServer;
before(async () => {
  server = await startMailServer({ imapTls: false });
});
after(() => server.stop());

test('[SG2][SG4] of 24 letters whose mailbox is in the way, none goes after an answer that it held, and each has one copy', async (context) => {
  const figures = await mailboxCampaign(24, seeded(20261125), server);
  assert.equal(figures.rounds, 24);
  assert.ok(figures.accepted > 5 && figures.recalled > 2, JSON.stringify(figures));
  context.diagnostic(JSON.stringify(figures));
});
