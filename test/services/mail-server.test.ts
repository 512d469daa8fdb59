import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { realTarget } from '../support/real-target.ts';
import { seeded } from '../support/runs.ts';
import { type Desk, deskAt, inHome, MINUTE } from '../support/sending.ts';
import { sendingCampaign } from '../support/sending-campaign.ts';
import { canStartMailServer, type MailServer, startMailServer } from '../support/services/mail-server.ts';

const reason = canStartMailServer() ? false : 'Postfix starts for root alone, and needs postfix and dovecot-lmtpd.';
let server: MailServer;

before(async () => {
  if (reason === false) server = await startMailServer();
});
after(async () => {
  await server?.stop();
});

const withDesk = (work: (desk: Desk) => Promise<void>): Promise<void> =>
  inHome(async (home) => {
    const desk = await deskAt(home, { port: server.port, ca: server.certificates.ca });
    try {
      await work(desk);
    } finally {
      await desk.close();
    }
  });

test('[SG4] through a real server a letter arrives as it was approved, and the next one in its thread', {
  skip: reason,
}, async () => {
  await withDesk(async (desk) => {
    const { draftId, jobId } = await desk.thankYou('bob@example.test', 'Bob Möller');
    const shown = await desk.approve(draftId);
    await desk.send();
    const [first = ''] = await server.arrived('bob@example.test', 1);
    assert.ok(first.replaceAll('\n', '\r\n').endsWith(shown.message), 'byte for byte, below what the server adds');
    assert.equal(first.match(/^Message-ID:/gm)?.length, 1);
    assert.match(first, /^Return-Path: <alice@example\.test>$/m);
    assert.doesNotMatch(first, /persevere|X-Mailer|User-Agent/i);

    const asks = (await desk.do('plan', { job: jobId })).steps.find((step) => step.kind === 'check-in');
    desk.now = Temporal.ZonedDateTime.from(asks?.sendFrom ?? '').epochMilliseconds + 60 * MINUTE;
    const next = await desk.do('draft', { step: asks?.id ?? '', channel: 'email' });
    await desk.approve(next.draftId);
    await desk.send();
    const both = await server.arrived('bob@example.test', 2);
    const reply = both.find((mail) => /^In-Reply-To: /m.test(mail)) ?? '';
    assert.match(reply, new RegExp(`^In-Reply-To: ${shown.messageId}$`, 'm'));
    assert.match(reply, new RegExp(`^References: ${shown.messageId}$`, 'm'));
  });
});

test('[SG1] with the cable pulled out the letter waits, and goes once it is back in', { skip: reason }, async () => {
  await withDesk(async (desk) => {
    const before = server.inbox('bob@example.test').length;
    const { draftId } = await desk.thankYou('bob@example.test', 'Bob');
    await desk.approve(draftId);
    await server.unplug();
    await desk.send().finally(server.plug);
    const letter = await desk.letter(draftId);
    assert.match(letter.shown, /tried again at/);
    assert.match(letter.note ?? '', /does not answer at this port/);
    await desk.send(2 * MINUTE);
    assert.equal((await desk.letter(draftId)).state, 'accepted');
    assert.equal((await server.arrived('bob@example.test', before + 1)).length, before + 1);
  });
});

test('[SG1] what a real server refuses is told in its words: an unknown reader, a place it does not serve', {
  skip: reason,
}, async () => {
  await withDesk(async (desk) => {
    const ghost = await desk.thankYou('ghost@example.test', 'A Ghost');
    await desk.approve(ghost.draftId);
    await desk.send();
    assert.match((await desk.letter(ghost.draftId)).note ?? '', /does not take mail for this address.*User unknown/);
    const far = await desk.thankYou('somebody@elsewhere.test', 'Somebody');
    await desk.approve(far.draftId);
    await desk.send();
    assert.match((await desk.letter(far.draftId)).note ?? '', /nothing leaves this machine/);
  });
});

test('[SG1] of 16 letters to a real server, each with a mishap of its own, none lies in the mailbox twice, unapproved or unseen', {
  skip: reason,
}, async (context) => {
  const target = await realTarget(server);
  const figures = await sendingCampaign(16, seeded(3), target).finally(target.close);
  assert.equal(figures.sends, 16);
  assert.ok(figures.accepted > 3);
  context.diagnostic(JSON.stringify(figures));
});
