import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { App } from '../../src/app/context.ts';
import { openGate } from '../../src/app/mailbox/gate.ts';
import { alice, bob, type MailboxDesk, mail, mailboxDesk, until } from '../support/mailbox-desk.ts';
import { type MailServer, startMailServer } from '../support/services/mail-server.ts';

let server: MailServer;
before(async () => {
  server = await startMailServer();
});
after(() => server.stop());

/** A letter of thanks to Bob that went, with the mailbox watched. */
async function thanked(at: MailboxDesk): Promise<{ jobId: string; messageId: string; draftId: string }> {
  const { draftId, jobId } = await at.desk.thankYou(bob, 'Bob Bell');
  const shown = await at.desk.approve(draftId);
  await at.desk.send();
  assert.equal((await at.desk.letter(draftId)).state, 'accepted');
  return { jobId, messageId: shown.messageId, draftId };
}

async function withDesk(work: (at: MailboxDesk) => Promise<void>): Promise<void> {
  const at = await mailboxDesk(server);
  try {
    await work(at);
  } finally {
    await at.close();
  }
}

/** Kinds of what is still to do for a job. */
const open = async (at: MailboxDesk, jobId: string): Promise<string[]> =>
  (await at.desk.do('plan', { job: jobId })).steps.filter((step) => step.state !== 'done').map((step) => step.kind);

const story = async (at: MailboxDesk, jobId: string) => (await at.desk.do('job', { job: jobId })).story;

test('[SG4][RU2][RU5] a letter goes, its copy lies in Sent once, and its answer makes Today ask whether it is a no', () =>
  withDesk(async (at) => {
    at.watch();
    const { jobId, messageId } = await thanked(at);
    // Time for a provider that files copies by itself.
    at.desk.now += 25_000;
    await until('the copy is filed', async () => server.folder(alice, 'Sent').some((each) => each.includes(messageId)));
    await server.deliver(
      alice,
      mail({ reply: messageId, text: 'Thank you. We have decided to go with another candidate.' }),
    );
    const asked = await until('Today asks', async () =>
      (await at.desk.do('today', {})).questions.find((each) => each.jobId === jobId && each.quote !== null),
    );
    assert.equal(asked.quote, 'We have decided to go with another candidate.');
    assert.equal(server.folder(alice, 'Sent').length, 1);
    const [accept] = asked.answers;
    assert.equal(accept?.does.operation, 'meaning');
    await at.desk.do('meaning', accept?.does.input as never);
    const plan = await at.desk.do('plan', { job: jobId });
    assert.ok(plan.steps.some((step) => step.kind === 'gracious-thanks'));
  }));

test('[PL10][RU4] an out-of-office answer moves the window to the day on which they are back', () =>
  withDesk(async (at) => {
    at.watch();
    const { jobId, messageId } = await thanked(at);
    await server.deliver(
      alice,
      mail({
        reply: messageId,
        subject: 'Automatic reply: Thank you',
        head: ['Auto-Submitted: auto-replied'],
        text: 'I am out of the office until 14 December 2026.',
      }),
    );
    await until('the answer is noted', async () =>
      (await story(at, jobId)).some((line) => /Automatic reply/.test(line.text)),
    );
    const { steps, waits } = await at.desk.do('plan', { job: jobId });
    const next = [
      ...steps.filter((step) => step.kind === 'check-in').map((step) => step.sendFrom),
      ...waits.map((wait) => wait.until),
    ];
    assert.ok(next.length > 0 && next.every((when) => when >= '2026-12-14'), next.join(' '));
  }));

test('[RU4] a letter that came back for good is to be done again', () =>
  withDesk(async (at) => {
    at.watch();
    const { jobId, messageId } = await thanked(at);
    assert.ok(!(await open(at, jobId)).includes('thank-you'));
    const boundary = 'report';
    await server.deliver(
      alice,
      mail({
        from: 'Mail Delivery System <MAILER-DAEMON@example.test>',
        subject: 'Undelivered Mail Returned to Sender',
        head: [
          `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
          'MIME-Version: 1.0',
        ],
        text: [
          `--${boundary}`,
          'Content-Type: text/plain',
          '',
          `<${bob}>: user unknown`,
          '',
          `--${boundary}`,
          'Content-Type: message/delivery-status',
          '',
          'Reporting-MTA: dns; mail.test',
          '',
          `Final-Recipient: rfc822; ${bob}`,
          'Action: failed',
          'Status: 5.1.1',
          '',
          `--${boundary}`,
          'Content-Type: message/rfc822',
          '',
          `Message-ID: ${messageId}`,
          'Subject: Thank you',
          '',
          'Dear Bob',
          '',
          `--${boundary}--`,
        ].join('\r\n'),
      }),
    );
    await until('the thank-you is to do again', async () => (await open(at, jobId)).includes('thank-you'));
  }));

test('[RU4] a thank-you that was written in another program closes its step and is no answer', () =>
  withDesk(async (at) => {
    at.watch();
    const { jobId } = await at.desk.thankYou(bob, 'Bob Bell');
    await server.save(
      alice,
      'Sent',
      mail({ from: `Alice Adair <${alice}>`, to: bob, subject: 'Thank you', text: 'Thank you for your time.' }),
    );
    await until('the step is closed', async () => !(await open(at, jobId)).includes('thank-you'));
    assert.ok((await story(at, jobId)).some((line) => /^You e-mailed Bob Bell/.test(line.text)));
    assert.ok(!(await at.desk.do('today', {})).questions.some((each) => each.jobId === jobId && each.quote !== null));
  }));

test('[RU2][RU3] a stranger is passed over, and whoever only bears a known name is left to decide', () =>
  withDesk(async (at) => {
    at.watch();
    const { jobId } = await thanked(at);
    await server.deliver(
      alice,
      mail({ from: 'Shop <news@shop.example>', subject: 'Sale', text: 'Everything must go.' }),
    );
    await server.deliver(
      alice,
      mail({
        from: 'Bob Bell <bob.bell@elsewhere.example>',
        text: 'Please send your bank details. We offer you the job.',
      }),
    );
    const inbox = await until('both are looked at', async () => {
      const folder = (await at.desk.do('mail', {})).reading[0]?.folders.find((each) => each.path === 'INBOX');
      return folder !== undefined && folder.seen >= 2 && folder;
    });
    assert.deepEqual([inbox.kept, inbox.suggested], [0, 1]);
    assert.ok(!(await story(at, jobId)).some((line) => /bank details|Sale/.test(line.text)));
  }));

test('[RU2] an answer to the candidate’s own mail from an address that nobody knows belongs to that conversation', () =>
  withDesk(async (at) => {
    at.watch();
    const { jobId, messageId } = await thanked(at);
    await server.deliver(
      alice,
      mail({
        from: 'Talent Team <no-reply@relay.example>',
        reply: messageId,
        text: 'We are still interviewing and will let you know by Friday.',
      }),
    );
    await until('it is noted', async () =>
      (await at.desk.do('job', { job: jobId })).story.some((line) => /e-mailed you/.test(line.text)),
    );
  }));

test('[PL15] given an invitation in a mail, it is offered on Today, and one tap notes whom the candidate meets and when', () =>
  withDesk(async (at) => {
    at.watch();
    const { jobId, messageId } = await thanked(at);
    const ics = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//test//EN',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:second-round@example.test',
      'DTSTAMP:20261124T100000Z',
      'DTSTART:20261210T100000Z',
      'DTEND:20261210T110000Z',
      'SUMMARY:Second round',
      `ORGANIZER;CN=Bob Bell:mailto:${bob}`,
      `ATTENDEE;CN=Alice:mailto:${alice}`,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    await server.deliver(
      alice,
      mail({
        reply: messageId,
        head: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="cal"'],
        text: `--cal\r\nContent-Type: text/plain\r\n\r\nWe would like to invite you to a second interview.\r\n\r\n--cal\r\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n${ics}\r\n\r\n--cal--`,
      }),
    );
    const offered = await until('Today offers it', async () =>
      (await at.desk.do('today', {})).questions.find((each) => /Second round/.test(each.text)),
    );
    await at.desk.do('suggestion', offered.answers[0]?.does.input as never);
    const { interviews } = await at.desk.do('job', { job: jobId });
    assert.equal(interviews.length, 2);
    const taken = interviews.find((each) => each.starts.startsWith('2026-12-10'));
    assert.deepEqual(
      [taken?.starts, taken?.people.map((each) => each.name)],
      ['2026-12-10T10:00:00+00:00[Europe/London]', ['Bob Bell']],
    );
    assert.ok(!(await at.desk.do('today', {})).questions.some((each) => /Second round/.test(each.text)));
  }));

test('[RU3] of a suggestion only the place is kept; taken in, it is fetched from there', () =>
  withDesk(async (at) => {
    at.watch();
    const { jobId } = await thanked(at);
    await server.deliver(
      alice,
      mail({ from: 'Bob Bell <bob@private.example>', text: 'It is me, from home. We are still deciding.' }),
    );
    const asked = await until('Today asks', async () =>
      (await at.desk.do('today', {})).questions.find((each) => /calls? themselves/.test(each.text)),
    );
    assert.ok(!JSON.stringify(await at.desk.app.store.rows('message')).includes('from home'));
    assert.equal(asked.jobId, jobId);
    await at.desk.do('suggestion', asked.answers[0]?.does.input as never);
    assert.ok((await story(at, jobId)).some((line) => /^Bob Bell e-mailed you/.test(line.text)));
  }));

test('[RU3] a folder that was made anew is read again, and nothing is noted twice', () =>
  withDesk(async (at) => {
    at.watch();
    const { jobId, messageId } = await thanked(at);
    await server.deliver(alice, mail({ reply: messageId, text: 'We will let you know by Friday.' }));
    const heard = async (): Promise<number> =>
      (await story(at, jobId)).filter((line) => /^Bob Bell e-mailed you/.test(line.text)).length;
    await until('it is noted', async () => (await heard()) === 1);
    server.run('mailbox', 'update', '-u', alice, '--uid-validity', '424242', 'INBOX');
    await server.deliver(alice, mail({ reply: messageId, text: 'One more thing: which day suits you?' }));
    await until('the next is noted', async () => (await heard()) === 2);
  }));

test('[SG1][SG4] a letter of which nobody can tell whether it went has gone where it is found in Sent', () =>
  withDesk(async (at) => {
    const { draftId } = await at.desk.thankYou(bob, 'Bob Bell');
    const shown = await at.desk.approve(draftId);
    const row = (await at.desk.app.store.row('outbox', draftId)) as object;
    const body = { ...row, state: 'sending', claim: 'nobody' };
    await at.desk.app.store.commit({
      operationId: null,
      expected: new Map(),
      entries: [],
      rows: [{ kind: 'outbox', key: draftId, body }],
      recordedAt: at.desk.now,
      result: null,
    });
    await at.desk.send();
    assert.equal((await at.desk.letter(draftId)).state, 'unknown');
    // A provider that files copies by itself.
    await server.save(alice, 'Sent', shown.message);
    at.watch();
    await until('it is found', async () => (await at.desk.letter(draftId)).state === 'accepted');
    assert.equal(server.folder(alice, 'Sent').length, 1);
  }));

test('[RU1] only the folders that are named are read', async () => {
  const at = await mailboxDesk(server, { folder: ['Jobs'] });
  try {
    at.watch();
    const { jobId, messageId } = await thanked(at);
    await server.deliver(alice, mail({ reply: messageId, text: 'This lies in the inbox.' }));
    await server.save(
      alice,
      'Jobs',
      mail({ from: `Bob Bell <${bob}>`, reply: messageId, text: 'This lies among the jobs: please wait.' }),
    );
    await until('one is noted', async () =>
      (await story(at, jobId)).some((line) => /^Bob Bell e-mailed you/.test(line.text)),
    );
    assert.deepEqual(
      (await at.desk.do('mail', {})).reading[0]?.folders.map((each) => [each.path, each.seen]),
      [['Jobs', 1]],
    );
  } finally {
    await at.close();
  }
});

test('[RU3] what was read is erased on request; that there was a contact stays', () =>
  withDesk(async (at) => {
    at.watch();
    const { jobId, messageId } = await thanked(at);
    await server.deliver(
      alice,
      mail({ reply: messageId, text: 'A very particular sentence about Zanzibar stands here.' }),
    );
    await until('it is noted', async () =>
      (await story(at, jobId)).some((line) => /^Bob Bell e-mailed you/.test(line.text)),
    );
    assert.equal((await at.desk.do('mail-erase', {})).erased, 1);
    assert.equal(await at.desk.app.store.holdsTrace(['Zanzibar']), false);
    assert.ok((await story(at, jobId)).some((line) => /^Bob Bell e-mailed you/.test(line.text)));
  }));

test('[RU2] a relay that names the employer in its text is left to decide', () =>
  withDesk(async (at) => {
    at.watch();
    await at.desk.thankYou(bob, 'Bob Bell');
    await server.deliver(
      alice,
      mail({
        from: 'Talent <no-reply@relay.example>',
        text: `Thank you for your interest in Firm of ${bob}. We will be in touch.`,
      }),
    );
    await until('Today asks', async () =>
      (await at.desk.do('today', {})).questions.find((each) => /names the firm/.test(each.text)),
    );
  }));

test('[RU5] what an answer means is corrected once, and the same words are read so from then on', () =>
  withDesk(async (at) => {
    at.watch();
    const { jobId, messageId } = await thanked(at);
    const words = (day: string): string => `The hamster is in the wheel and comes out on ${day}, says Ines.`;
    await server.deliver(alice, mail({ reply: messageId, text: words('Monday') }));
    const asking = async (part: string) =>
      (await at.desk.do('today', {})).questions.find((each) => each.jobId === jobId && each.quote?.includes(part));
    const first = await until('Today asks', () => asking('Monday'));
    assert.match(first.text, /What does it mean/);
    const wait = first.answers.find((each) => each.label === 'They ask me to wait');
    await at.desk.do('meaning', wait?.does.input as never);
    await server.deliver(alice, mail({ reply: messageId, text: words('Friday') }));
    const second = await until('Today asks again', () => asking('Friday'));
    assert.match(second.text, /reads like a request to wait/);
  }));

test('[SG2] a mail that cannot be noted does not count as read, and no letter goes meanwhile', () =>
  withDesk(async (at) => {
    const { jobId, messageId } = await thanked(at);
    await server.deliver(alice, mail({ reply: messageId, text: 'Please bear with us until Friday.' }));
    const { app } = at.desk;
    const busy: App = {
      ...app,
      store: {
        ...app.store,
        commit: async (commit) =>
          commit.entries.length > 0 ? { ok: false, reason: 'conflict', scopes: [] } : app.store.commit(commit),
      },
    };
    const look = async (each: App): Promise<string | null> => {
      const gate = openGate(each, () => at.desk.now);
      return gate.look().finally(() => gate.close());
    };
    assert.equal(await look(busy), 'What lies in the mailbox alice@example.test could not be looked at.');
    assert.equal(await look(app), null);
    assert.ok((await story(at, jobId)).some((line) => /^Bob Bell e-mailed you/.test(line.text)));
  }));

// Last: the outgoing server needs a moment until it trusts the passwords again.
test('a mailbox that is lost and comes back is read on, and the page says so meanwhile', () =>
  withDesk(async (at) => {
    at.watch();
    const { jobId, messageId } = await thanked(at);
    await server.forgetPasswords();
    await until('the trouble is told', async () => (await at.desk.do('mail', {})).reading[0]?.problem !== null);
    await server.knowPasswords();
    await server.deliver(alice, mail({ reply: messageId, text: 'Please bear with us until Friday.' }));
    await until('it is noted', async () =>
      (await story(at, jobId)).some((line) => /^Bob Bell e-mailed you/.test(line.text)),
    );
    await until('all is well', async () => (await at.desk.do('mail', {})).reading[0]?.problem === null);
  }));
