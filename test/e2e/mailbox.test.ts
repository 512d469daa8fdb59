import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
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
      (await at.desk.do('today', {})).questions.find((each) => each.opportunityId === jobId && each.quote !== null),
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
    assert.ok((await story(at, jobId)).some((line) => /^You to Bob Bell/.test(line.text)));
    assert.ok(
      !(await at.desk.do('today', {})).questions.some((each) => each.opportunityId === jobId && each.quote !== null),
    );
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

test('[RU2] an answer to one’s own mail from an address that nobody knows belongs to that conversation', () =>
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
      (await at.desk.do('job', { job: jobId })).story.some((line) => /to you/.test(line.text)),
    );
  }));
