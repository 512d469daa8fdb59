import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '../support/sending.ts';
import { useScriptedSmtp } from '../support/services/use-scripted-smtp.ts';

const smtp = useScriptedSmtp();

test('[SG2] what is noted between approval and sending is looked at: the letter comes back', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId } = await desk.thankYou('fiona@example.test');
    await desk.approve(draftId);
    desk.now += MINUTE / 4;
    const logged = await desk.do('log', { direction: 'in', channel: 'phone', person: ['fiona@example.test'] });
    assert.match(logged.notes.join(' '), /taken back and waits for you/);
    await desk.send();
    assert.equal(smtp.server.delivered.length, 0);
    assert.match((await desk.letter(draftId)).note ?? '', /heard from them/);
  });
});

test('[SG2] a contact noted at the very moment of sending still stops the letter', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId, jobId } = await desk.thankYou('fiona@example.test');
    await desk.approve(draftId);
    // Written past the operation that would take the letter back itself: as another program version might.
    const person = (await desk.do('job', { job: jobId })).people[0]?.id ?? '';
    smtp.server.onPoint = (point) => {
      if (point !== 'rcpt') return;
      void desk.app.store.commit({
        operationId: null,
        expected: new Map(),
        entries: [
          {
            id: desk.app.ids.next('ent'),
            kind: 'contact-logged',
            happenedAt: desk.now,
            scopes: [jobId, person],
            payload: {
              contactId: 'int_late',
              direction: 'in',
              channel: 'email',
              purpose: null,
              personIds: [person],
              firmIds: [],
              jobIds: [jobId],
              stepIds: [],
            },
          },
        ],
        rows: [],
        recordedAt: desk.now,
        result: null,
      });
    };
    await desk.send();
    smtp.server.onPoint = () => {};
    assert.equal(smtp.server.delivered.length, 0, 'the server was ready for the body and did not get it');
    assert.match((await desk.letter(draftId)).note ?? '', /You heard from Fiona Grant/);
  });
});

test('[SG2] a paused outbox holds everything back; the letter waits and goes when the pause ends', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId } = await desk.thankYou('fiona@example.test');
    await desk.approve(draftId);
    await desk.do('outbox-pause', {});
    await desk.send();
    assert.equal(smtp.server.delivered.length, 0);
    const other = await desk.thankYou('ben@example.test', 'Ben');
    const shown = await desk.do('preview', { draft: other.draftId });
    assert.match(
      (await desk.refusal('approve', { draft: other.draftId, digest: shown.digest, heard: 'no' })).text,
      /paused/,
    );
    await desk.do('outbox-resume', {});
    await desk.send();
    assert.equal(smtp.server.delivered.length, 1);
  });
});

test('[SG2] approving answers the one question; who has heard from them does not approve', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId } = await desk.thankYou('fiona@example.test');
    const shown = await desk.do('preview', { draft: draftId });
    assert.equal(shown.question, 'Have you heard from Fiona Grant since Tuesday 24 November, by mail, call or text?');
    const refused = await desk.refusal('approve', { draft: draftId, digest: shown.digest, heard: 'yes' });
    assert.equal(refused.code, 'blocked');
    assert.match(refused.text, /Note what you heard/);
  });
});

test('[SG2] a letter that must be fixed is not approved unless one means it, and goes as it was meant', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId } = await desk.thankYou('fiona@example.test');
    await desk.thankYou('zed@example.test', 'Zed');
    await desk.do('edit', {
      draft: draftId,
      text: 'Dear Fiona,\n\nThank you. See you on Monday 24 November 2026.\n\nRowan',
    });
    const shown = await desk.do('preview', { draft: draftId });
    assert.deepEqual(
      shown.obstacles.map((each) => [each.code, each.mayMean]),
      [['must-fix', true]],
    );
    const input = { draft: draftId, digest: shown.digest, heard: 'no' as const };
    assert.match((await desk.refusal('approve', input)).text, /--meant/);
    await desk.do('approve', { ...input, meant: true });
    await desk.send();
    assert.equal(smtp.server.delivered.length, 1);
  });
});

test('[SG7] only the digest of what was shown approves, and only while it is what would go', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId } = await desk.thankYou('fiona@example.test');
    const none = await desk.refusal('approve', { draft: draftId, digest: 'a'.repeat(64), heard: 'no' });
    assert.match(none.text, /not shown yet/);
    const shown = await desk.do('preview', { draft: draftId });
    const wrong = await desk.refusal('approve', { draft: draftId, digest: 'a'.repeat(64), heard: 'no' });
    assert.match(wrong.text, /digest is another/);
    await desk.do('edit', { draft: draftId, text: 'Dear Fiona,\n\nThank you for your time.\n\nRowan' });
    const changed = await desk.refusal('approve', { draft: draftId, digest: shown.digest, heard: 'no' });
    assert.match(changed.text, /changed since it was shown/);
    const second = await desk.do('preview', { draft: draftId });
    desk.now += 2 * 60 * MINUTE;
    const late = await desk.refusal('approve', { draft: draftId, digest: second.digest, heard: 'no' });
    assert.match(late.text, /a while ago/);
    assert.equal((await desk.do('outbox', {})).letters.length, 0);
  });
});

test('[SG7] an approval said twice is one approval, and cannot be used for a second letter', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId } = await desk.thankYou('fiona@example.test');
    const shown = await desk.approve(draftId);
    const replay = { draft: draftId, digest: shown.digest, heard: 'no' as const };
    assert.match((await desk.refusal('approve', replay)).text, /approved and goes by itself/);
    await desk.send();
    assert.equal((await desk.refusal('approve', replay)).code, 'not-found');
    await desk.send();
    assert.equal(smtp.server.delivered.length, 1);
  });
});

test('[SG2] an out-of-office that comes after the approval holds the letter: nobody is there to be warned', async () => {
  await smtp.withDesk(async (desk) => {
    const { draftId, jobId } = await desk.thankYou('fiona@example.test');
    await desk.approve(draftId);
    await desk.send();
    const asks = (await desk.do('plan', { job: jobId })).steps.find((step) => step.kind === 'check-in');
    desk.now = Temporal.ZonedDateTime.from(asks?.sendFrom ?? '').epochMilliseconds - 15 * 60 * MINUTE;
    const draft = await desk.do('draft', { step: asks?.id ?? '', channel: 'email' });
    const shown = await desk.approve(draft.draftId);
    assert.ok(shown.warnings.some((each) => each.code === 'too-early'));
    await desk.do('log', { direction: 'in', channel: 'email', person: ['fiona@example.test'], returns: '2026-12-21' });
    assert.equal(
      (await desk.letter(draft.draftId)).state,
      'approved',
      'an automatic answer takes nothing back by itself',
    );
    await desk.send(16 * 60 * MINUTE);
    const held = await desk.letter(draft.draftId);
    assert.equal(held.state, 'recalled');
    assert.match(held.note ?? '', /too early now/);
    assert.equal(smtp.server.delivered.length, 1);
    const later = (await desk.do('plan', { job: jobId })).steps.find((step) => step.kind === 'check-in');
    // Back on 21 December, when no check-in opens before the turn of the year is over (PL29).
    assert.match(later?.sendFrom ?? '', /^2027-01-04/);
  });
});

test('[PL10b] a call in which the two talked, and a job that is over, take back the letter that was approved', async () => {
  await smtp.withDesk(async (desk) => {
    const talked = await desk.thankYou('fiona@example.test', 'Fiona Grant');
    await desk.approve(talked.draftId);
    const said = await desk.do('called', { outcome: 'talked', people: ['Fiona Grant'], jobs: [talked.jobId] });
    assert.match(said.notes.join(' '), /was taken back and waits for you/);
    const missed = await desk.thankYou('ines@example.test', 'Ines Duarte');
    await desk.approve(missed.draftId);
    await desk.do('called', { outcome: 'missed', people: ['Ines Duarte'], jobs: [missed.jobId] });
    const over = await desk.thankYou('mark@example.test', 'Mark Hill');
    await desk.approve(over.draftId);
    await desk.do('close-job', { job: over.jobId, ending: 'withdrawn' });
    await desk.send();
    await desk.send();
    assert.deepEqual(
      smtp.server.delivered.map((each) => each.to),
      [['ines@example.test']],
      'a call that nobody took takes nothing back',
    );
  });
});
