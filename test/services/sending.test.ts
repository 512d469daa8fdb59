import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGate } from '../../src/app/mailbox/gate.ts';
import { createSender, holdLease } from '../../src/app/sending/lease.ts';
import { settle } from '../../src/app/sending/settle.ts';
import { inHome, MINUTE, openDesk } from '../support/sending.ts';
import { testUser } from '../support/services/scripted-smtp.ts';
import { useScriptedSmtp } from '../support/services/use-scripted-smtp.ts';

const smtp = useScriptedSmtp();

test('[SG1][SG3] an approved letter goes after half a minute, once, as it was shown, and its step is done', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId, jobId } = await desk.thankYou('fiona@example.test', 'Fiona Grant');
    const shown = await desk.approve(draftId);
    await desk.send(10_000);
    assert.equal(smtp.server.delivered.length, 0, 'not within the undo');
    const [waiting] = (await desk.do('plan', { job: jobId })).steps.filter((step) => step.kind === 'thank-you');
    assert.equal(waiting?.state, 'sending');
    await desk.send(21_000);
    await desk.send();
    assert.deepEqual(
      smtp.server.delivered.map((each) => [each.to, each.from, each.raw === shown.message]),
      [[['fiona@example.test'], testUser.user, true]],
    );
    assert.equal((await desk.letter(draftId)).state, 'accepted');
    const done = (await desk.do('plan', { job: jobId })).steps.find((step) => step.kind === 'thank-you');
    assert.equal(done?.state, 'done');
    const kinds = (await desk.do('job', { job: jobId })).story.map((line) => line.kind);
    assert.deepEqual(kinds.slice(-4), ['letter-approved', 'letter-progressed', 'letter-progressed', 'contact-logged']);
    const again = await desk.refusal('preview', { draft: draftId });
    assert.equal(again.code, 'not-found');
  });
});

test('[SG1] given a letter that is due, Today speaks of it, and whether Persevere must run is said only while it does not', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId } = await desk.thankYou('fiona@example.test');
    await desk.approve(draftId);
    desk.now += 5 * MINUTE;
    const state = async (): Promise<string | undefined> => (await desk.do('outbox', {})).letters[0]?.shown;
    assert.equal(await state(), 'It goes as soon as Persevere runs.');
    const { sentence, sending } = await desk.do('today', {});
    assert.doesNotMatch(sentence, /No job is running|Nothing is noted/);
    assert.equal(sending.length, 1);
    assert.equal(await holdLease(createSender(desk.app, openGate, () => desk.now)), true);
    assert.equal(await state(), 'It goes in a moment.');
  });
});

test('[SG3] taken back in time it does not go, and is a letter again; afterwards it is too late', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId, stepId } = await desk.thankYou('fiona@example.test');
    await desk.approve(draftId);
    assert.match((await desk.refusal('edit', { draft: draftId, text: 'Other words' })).text, /Take it back first/);
    assert.match((await desk.refusal('skip', { step: stepId })).text, /on its way/);
    assert.match((await desk.refusal('sent', { draft: draftId })).text, /goes by itself/);
    desk.now += 29_000;
    const other = await desk.thankYou('ben@example.test', 'Ben');
    await desk.approve(other.draftId);
    assert.deepEqual((await desk.do('recall', {})).to, ['Ben <ben@example.test>'], 'unnamed, the one approved last');
    assert.equal((await desk.do('recall', { draft: draftId })).state, 'recalled');
    assert.match((await desk.refusal('recall', {})).text, /No letter is waiting/);
    await desk.send(5 * MINUTE);
    assert.equal(smtp.server.delivered.length, 0);
    await desk.do('edit', { draft: draftId, text: 'Dear Fiona,\n\nThank you for your time.\n\nRowan Ellis' });
    await desk.approve(draftId);
    await desk.send();
    assert.equal(smtp.server.delivered.length, 1);
    assert.match((await desk.refusal('recall', { draft: draftId })).text, /gone already/);
  });
});

test('[SG3] a letter goes within the hours of its reader, and one whose time went by comes back instead of going late', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId, stepId } = await desk.thankYou('fiona@example.test');
    desk.now += 13 * 60 * MINUTE;
    const kept = await desk.do('preview', { draft: draftId });
    await assert.rejects(
      () => desk.do('approve', { draft: draftId, digest: kept.digest, heard: 'no' }),
      /the meeting was yesterday, not this morning/,
      'what it says of its day is read as of the day on which it goes',
    );
    const rewritten = await desk.do('draft', { step: stepId });
    assert.match(
      rewritten.text,
      /\bon Tuesday\b/,
      'it goes in the morning, and may be sent now: the weekday is right for both',
    );
    const shown = await desk.do('preview', { draft: draftId });
    assert.equal(shown.goes, '2026-11-25T07:00:00+00:00[Europe/London]');
    assert.deepEqual(
      shown.warnings.map((each) => each.code),
      ['outside-hours'],
    );
    assert.match(shown.sentence, /7:00 am on Wednesday 25 November.*only while Persevere runs/);
    await desk.do('approve', { draft: draftId, digest: shown.digest, heard: 'no' });
    await desk.send();
    assert.equal(smtp.server.delivered.length, 0, 'not at night');
    desk.now = Date.UTC(2026, 10, 25, 22);
    await desk.send();
    assert.equal(smtp.server.delivered.length, 0, 'nor late in silence');
    const letter = await desk.letter(draftId);
    assert.equal(letter.state, 'recalled');
    assert.match(letter.note ?? '', /time went by/);
    assert.match((await desk.do('today', {})).sentence, /One letter needs you/);
    const now = await desk.do('preview', { draft: draftId, atOnce: true });
    await desk.do('approve', { draft: draftId, digest: now.digest, heard: 'no', atOnce: true });
    await desk.send();
    assert.equal(smtp.server.delivered.length, 1, 'against the hours only when asked to');
  });
});

test('[SG1] bytes that are not those approved never leave', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId } = await desk.thankYou('fiona@example.test');
    await desk.approve(draftId);
    const row = (await desk.app.store.row('outbox', draftId)) as { message: string };
    await desk.app.store.commit({
      operationId: null,
      expected: new Map(),
      entries: [],
      rows: [{ kind: 'outbox', key: draftId, body: { ...row, message: row.message.replace('Fiona', 'Fiasco') } }],
      recordedAt: desk.now,
      result: null,
    });
    await desk.send();
    assert.equal(smtp.server.delivered.length, 0);
    assert.match((await desk.letter(draftId)).note ?? '', /not the one that was approved/);
  });
});

test('[SG1] a letter of which we cannot tell is shown so, never goes again by itself, and ends as the person says', async () => {
  for (const went of ['sent', 'not-sent'] as const) {
    await smtp.withDesk(async (desk) => {
      const { draftId, jobId } = await desk.thankYou('fiona@example.test');
      await desk.approve(draftId);
      smtp.server.faults.push({ at: 'end', cut: true, delivered: went === 'sent' });
      await desk.send();
      await desk.send(10 * MINUTE);
      const letter = await desk.letter(draftId);
      assert.equal(letter.shown, 'We cannot tell whether this went.');
      assert.equal(letter.note, 'The connection broke after the whole letter was handed over.');
      assert.match(letter.todo ?? '', /Look in the Sent folder/);
      assert.deepEqual(
        letter.choices.map((each) => each.does),
        ['sent', 'not-sent'],
      );
      assert.match((await desk.do('today', {})).sentence, /One letter needs you/);
      const step = (await desk.do('plan', { job: jobId })).steps.find((each) => each.kind === 'thank-you');
      assert.equal(step?.state, 'sending', 'nobody is asked to do it again');
      assert.match((await desk.refusal('preview', { draft: draftId })).text, /cannot tell/);
      const ended = await desk.do('resolve', { draft: draftId, went });
      assert.equal(ended.state, went === 'sent' ? 'accepted' : 'refused');
      const after = (await desk.do('plan', { job: jobId })).steps.find((each) => each.kind === 'thank-you');
      assert.equal(after?.state === 'done', went === 'sent');
      assert.equal(smtp.server.delivered.length, went === 'sent' ? 1 : 0);
      if (went === 'not-sent') {
        await desk.approve(draftId);
        await desk.send();
        assert.equal(smtp.server.delivered.length, 1);
      }
    });
  }
});

test('[SG1] what the server refuses for good comes back; what it puts off is tried again, each told in words', async () => {
  await smtp.withDesk(async (desk) => {
    const refused = await desk.thankYou('fiona@example.test');
    await desk.approve(refused.draftId);
    smtp.server.faults.push({ at: 'rcpt', reply: [550, '5.1.1 no such user'] });
    await desk.send();
    const back = await desk.letter(refused.draftId);
    assert.equal(back.state, 'refused');
    assert.match(back.note ?? '', /does not take mail for this address. It said: 550 5.1.1 no such user/);

    const later = await desk.thankYou('ben@example.test', 'Ben');
    await desk.approve(later.draftId);
    smtp.server.faults.push({ at: 'rcpt', reply: [450, '4.2.0 greylisted, try again later'] });
    await desk.send();
    const waiting = await desk.letter(later.draftId);
    assert.equal(waiting.state, 'approved');
    assert.match(waiting.shown, /tried again at/);
    assert.match(waiting.note ?? '', /did not take it just now\. It said: 450 4\.2\.0 greylisted/);
    await desk.send(30_000);
    assert.equal(smtp.server.delivered.length, 0, 'not before its time');
    await desk.send(MINUTE);
    assert.deepEqual(
      smtp.server.delivered.map((each) => each.to),
      [['ben@example.test']],
    );
  });
});

test('[SG1] given a server that keeps putting a letter off, it is tried again after 1, 5, 15, 30 and 60 minutes, and each hour from then on', async () => {
  await smtp.withDesk(async (desk) => {
    const letter = await desk.thankYou('ben@example.test', 'Ben');
    await desk.approve(letter.draftId);
    const putOff = { at: 'rcpt' as const, reply: [450, '4.2.0 try again later'] as [number, string] };
    const tries = () => smtp.server.faults.length;
    smtp.server.faults.push(...Array.from({ length: 7 }, () => putOff));
    await desk.send();
    assert.equal(tries(), 6);
    for (const [nth, minutes] of [1, 5, 15, 30, 60, 60].entries()) {
      await desk.send(minutes * MINUTE - 1000);
      assert.equal(tries(), 6 - nth, `not yet after ${minutes} minutes`);
      await desk.send(1000);
      assert.equal(tries(), 5 - nth, `after ${minutes} minutes`);
    }
    await desk.send(60 * MINUTE);
    assert.equal(smtp.server.delivered.length, 1);
  });
});

test('[SG1] a refused login stops all tries until the mailbox is connected again; then everything goes on', async () => {
  await smtp.withDesk(async (desk) => {
    const one = await desk.thankYou('fiona@example.test');
    const two = await desk.thankYou('ben@example.test', 'Ben');
    await desk.approve(one.draftId);
    desk.now += 1000;
    await desk.approve(two.draftId);
    smtp.server.faults.push({ at: 'auth', reply: [535, '5.7.8 bad credentials'] });
    let logins = 0;
    smtp.server.onPoint = (point) => {
      if (point === 'auth') logins += 1;
    };
    await desk.send();
    await desk.send(10 * MINUTE);
    smtp.server.onPoint = () => {};
    assert.equal(logins, 1, 'accounts are locked by those who keep trying');
    assert.match((await desk.do('outbox', {})).paused ?? '', /did not let us in/);
    assert.match((await desk.letter(one.draftId)).note ?? '', /did not accept the password/);
    await desk.do('mail-connect', {
      address: testUser.user,
      password: testUser.password,
      host: 'localhost',
      port: smtp.server.port,
      certificates: { name: 'ca.pem', content: Buffer.from(smtp.certificates.ca).toString('base64') },
    });
    await desk.send();
    assert.equal(smtp.server.delivered.length, 2);
  });
});

/** The subject of a message as it goes. */
function subjectOf(message: string): string {
  return /^Subject: (.*)\r$/m.exec(message)?.[1] ?? '';
}

test('[SG4] the next letter to the same person goes on with the conversation, its whole chain named', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId, jobId } = await desk.thankYou('fiona@example.test');
    const first = await desk.approve(draftId);
    await desk.send();
    const ids = [first.messageId];
    for (let round = 0; round < 2; round++) {
      desk.now += 13 * 24 * 60 * MINUTE;
      let plan = await desk.do('plan', { job: jobId });
      const asks = plan.steps.find((step) => step.kind === 'check-in');
      desk.now = Temporal.ZonedDateTime.from(asks?.sendFrom ?? '').epochMilliseconds + 60 * MINUTE;
      plan = await desk.do('plan', { job: jobId });
      const step = plan.steps.find((each) => each.kind === 'check-in')?.id ?? '';
      const draft = await desk.do('draft', { step, channel: 'email' });
      assert.equal(draft.subject, `Re: ${subjectOf(first.message)}`);
      const shown = await desk.approve(draft.draftId);
      assert.match(shown.message, new RegExp(`^In-Reply-To: ${ids.at(-1)}\r$`, 'm'));
      const chain = /^References: (.*(?:\r\n .*)*)\r$/m.exec(shown.message)?.[1];
      assert.equal(chain?.replace(/\s+/g, ' ').trim(), ids.join(' '));
      ids.push(shown.messageId);
      await desk.send();
    }
    assert.equal(new Set(ids).size, 3);
    assert.equal(smtp.server.delivered.length, 3);
  });
});

test('[SG4] when some of several people are not taken, those who were are noted and the others named', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId } = await desk.thankYou('fiona@example.test');
    const added = await desk.do('add-person', { name: 'Ben', email: 'ben@example.test' });
    const row = (await desk.app.store.row('draft', draftId)) as { personIds: string[] };
    await desk.app.store.commit({
      operationId: null,
      expected: new Map(),
      entries: [],
      rows: [{ kind: 'draft', key: draftId, body: { ...row, personIds: [...row.personIds, added.personId] } }],
      recordedAt: desk.now,
      result: null,
    });
    await desk.approve(draftId);
    smtp.server.faults.push({ at: 'rcpt', for: 'ben@', reply: [550, '5.1.1 no such user'] });
    await desk.send();
    const letter = await desk.letter(draftId);
    assert.equal(letter.state, 'accepted');
    assert.match(letter.note ?? '', /Not taken for ben@example.test/);
    const [ben] = await desk.app.store.load([added.personId]);
    assert.equal(ben?.state?.kind === 'person' && ben.state.lastContactAt, null);
  });
});

test('[SG1] a row whose approval the journal does not hold is never sent', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId } = await desk.thankYou('fiona@example.test');
    await desk.approve(draftId);
    const row = (await desk.app.store.row('outbox', draftId)) as { sendId: string };
    await desk.app.store.commit({
      operationId: null,
      expected: new Map(),
      entries: [],
      rows: [{ kind: 'outbox', key: draftId, body: { ...row, sendId: 'snd_forged' } }],
      recordedAt: desk.now,
      result: null,
    });
    await desk.send();
    assert.equal(smtp.server.delivered.length, 0);
    assert.match((await desk.letter(draftId)).note ?? '', /approval does not stand in your notes|Another letter/);
  });
});

test('[SG1] what became of a letter and could not be written down is one of which we cannot tell', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId } = await desk.thankYou('fiona@example.test');
    await desk.approve(draftId);
    const { commit } = desk.app.store;
    desk.app.store.commit = async (each) => {
      if (each.entries.some((entry) => (entry.payload as { progress?: string }).progress === 'accepted'))
        throw new Error('The disc is full.');
      return commit(each);
    };
    await assert.rejects(desk.send(), /disc is full/);
    desk.app.store.commit = commit;
    await desk.send();
    await desk.send(10 * MINUTE);
    assert.equal((await desk.letter(draftId)).state, 'unknown');
    assert.equal(smtp.server.delivered.length, 1);
  });
});

test('[SG1] an acceptance that comes late stands against a guess, and the words that went are noted', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId, jobId } = await desk.thankYou('fiona@example.test');
    await desk.approve(draftId);
    smtp.server.faults.push({ at: 'end', cut: true, delivered: true });
    await desk.send();
    const { sendId } = await desk.do('resolve', { draft: draftId, went: 'not-sent' });
    assert.equal(await settle(desk.app, draftId, sendId, { progress: 'accepted', note: null, at: desk.now }), true);
    assert.equal((await desk.letter(draftId)).state, 'accepted');
    const entries = await desk.app.store.entries({ scope: jobId, after: 0, limit: 100 });
    const went = entries.findLast((entry) => entry.kind === 'contact-logged')?.payload as { text: string };
    assert.match(went.text, /^Dear Fiona,/);
  });
});

test('[SG1] given a sender that was killed, and whose number another process was given since, the next one sends', async () => {
  await inHome(async (home) => {
    const killed = openDesk(home, { processMark: 'an earlier start of the machine 4' });
    assert.equal(await killed.send(), true);
    const next = openDesk(home);
    assert.deepEqual([(await next.do('outbox', {})).sender, await next.send()], ['none', true]);
    const beside = openDesk(home);
    assert.deepEqual([(await beside.do('outbox', {})).sender, await beside.send()], ['running', false]);
    for (const desk of [beside, next, killed]) await desk.close();
  });
});

test('[SG3] given sending is paused, a letter whose time has come is said to wait, and not to go in a moment', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId } = await desk.thankYou('fiona@example.test');
    await desk.approve(draftId);
    await desk.do('outbox-pause', {});
    desk.now += 5 * MINUTE;
    assert.equal((await desk.letter(draftId)).shown, 'It waits: sending is paused.');
    assert.equal((await desk.do('today', {})).sending[0]?.shown, 'It waits: sending is paused.');
    await desk.do('outbox-resume', {});
    assert.match((await desk.letter(draftId)).shown, /^It goes /);
  });
});
