import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromFile } from '../../src/app/mailbox/rows.ts';
import { takeMail } from '../../src/app/mailbox/take.ts';
import { type Desk, inHome, openDesk } from '../support/sending.ts';

/** Two running jobs through one consultant, and a mail of hers. */
async function withTwo(work: (desk: Desk, jobs: { buyer: string; planner: string }) => Promise<void>): Promise<void> {
  await inHome(async (home) => {
    const desk = openDesk(home);
    try {
      await desk.do('profile', { name: 'Robin Ash', email: 'robin@example.org', zone: 'Europe/London' });
      const add = async (role: string, employer: string, day: number): Promise<string> => {
        const { jobId } = await desk.do('add-job', { role, employer, agency: 'Calder Search', met: 'agency' });
        await desk.do('add-interview', {
          job: jobId,
          starts: `2026-11-${day}T14:00[Europe/London]`,
          people: ['fay@calder.example'],
        });
        return jobId;
      };
      const buyer = await add('Buyer', 'Quay', 19);
      const planner = await add('Senior Buyer', 'Tamsin', 20);
      await work(desk, { buyer, planner });
    } finally {
      await desk.close();
    }
  });
}

let count = 0;

async function arrives(desk: Desk, text: string, part: { from?: string; subject?: string; calendar?: string } = {}) {
  const body =
    part.calendar === undefined
      ? ['Content-Type: text/plain; charset=utf-8', '', text]
      : [
          'MIME-Version: 1.0',
          'Content-Type: multipart/alternative; boundary="b"',
          '',
          '--b',
          'Content-Type: text/plain; charset=utf-8',
          '',
          text,
          '--b',
          'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
          '',
          part.calendar,
          '--b--',
        ];
  const lines = [
    `From: ${part.from ?? 'Fay Reid <fay@calder.example>'}`,
    'To: Robin Ash <robin@example.org>',
    `Subject: ${part.subject ?? 'News'}`,
    'Date: Mon, 23 Nov 2026 10:00:00 +0000',
    `Message-ID: <m${++count}@calder.example>`,
    ...body,
  ];
  const read = await desk.app.reader.message(new TextEncoder().encode(lines.join('\r\n')));
  assert.ok(read.ok);
  return takeMail(desk.app, read.value, fromFile, desk.now);
}

const meaningsOf = async (desk: Desk, job: string) =>
  (await desk.do('today', {})).questions.filter((each) => each.jobId === job && !each.id.startsWith('mail:'));

const running = async (desk: Desk) => (await desk.do('jobs', {})).jobs.map((each) => each.id);

test('[RU7] given a no for the senior role, the other job goes on and nothing is asked of it', () =>
  withTwo(async (desk, { buyer, planner }) => {
    await arrives(desk, 'Hi Robin,\n\nBad news on the Senior Buyer role: they will not be moving forward.\n\nFay');
    assert.deepEqual(await meaningsOf(desk, buyer), []);
    const [asked] = await meaningsOf(desk, planner);
    assert.match(asked?.text ?? '', /^Senior Buyer at Tamsin: .*reads like a no/);
    await desk.do('meaning', asked?.answers[0]?.does.input as never);
    assert.deepEqual(await running(desk), [buyer]);
  }));

test('[RU7] given a no for one job and an invitation for the other in one mail, each job is asked about by itself', () =>
  withTwo(async (desk, { buyer, planner }) => {
    await arrives(
      desk,
      'Hi Robin,\n\nTwo things. Quay will not be moving forward with your application. Tamsin would like to invite you to a second interview.\n\nFay',
    );
    const [no] = await meaningsOf(desk, buyer);
    const [invited] = await meaningsOf(desk, planner);
    assert.match(no?.text ?? '', /reads like a no/);
    assert.match(invited?.text ?? '', /reads like an invitation/);
    await desk.do('meaning', no?.answers[0]?.does.input as never);
    assert.deepEqual(await running(desk), [planner]);
  }));

test('[RU7] given a mail that names neither of two jobs, one tap decides one of them alone', () =>
  withTwo(async (desk, { buyer, planner }) => {
    const taken = await arrives(desk, 'Hi Robin,\n\nUnfortunately they will not be moving forward with you.\n\nFay');
    const contact = taken.contactId ?? '';
    const said = await desk.refusal('meaning', { contact, meaning: 'rejection' });
    assert.equal(said.code, 'ambiguous');
    const [asked] = await meaningsOf(desk, buyer);
    const no = asked?.answers.find((each) => each.label === 'It is a no');
    assert.deepEqual(no?.does.input, { contact, meaning: 'rejection', job: buyer });
    await desk.do('meaning', no?.does.input as never);
    assert.deepEqual(await running(desk), [planner]);
  }));

test('[RU7] given an appointment in a mail of a consultant, its title decides for which job it is noted', () =>
  withTwo(async (desk, { buyer, planner }) => {
    const calendar = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'DTSTAMP:20261123T080000Z',
      'UID:n1@calder.example',
      'SUMMARY:Interview: Buyer at Quay',
      'DTSTART:20261201T140000Z',
      'DTEND:20261201T150000Z',
      'ORGANIZER;CN=Fay Reid:mailto:fay@calder.example',
      'ATTENDEE;CN=Nina Orr;PARTSTAT=ACCEPTED:mailto:nina@quay.example',
      'ATTENDEE;CN=Robin Ash;PARTSTAT=NEEDS-ACTION:mailto:robin@example.org',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    await arrives(desk, 'You are invited.', { calendar });
    const asked = (await desk.do('today', {})).questions.find((each) => each.id.startsWith('mail:'));
    assert.match(asked?.text ?? '', /^Buyer at Quay: /);
    await desk.do('suggestion', asked?.answers[0]?.does.input as never);
    assert.equal((await desk.do('job', { job: buyer })).interviews.length, 2);
    assert.equal((await desk.do('job', { job: planner })).interviews.length, 1);
  }));

test('[RU7] given forty mails of strangers that name the employer, three are asked about and the rest is counted and left at once', () =>
  withTwo(async (desk) => {
    for (let each = 0; each < 40; each++)
      await arrives(desk, `Your application with Quay, note ${each}.`, { from: `Careers <n${each}@relay.example>` });
    const questions = async () => (await desk.do('today', {})).questions.filter((each) => each.id.startsWith('mail'));
    const shown = await questions();
    assert.equal(shown.length, 4);
    assert.match(shown[3]?.text ?? '', /^37 more mails name a firm of yours/);
    await desk.do('suggestion', shown[3]?.answers[0]?.does.input as never);
    assert.equal((await questions()).length, 3);
  }));

test('[RU7] given a shop that bears the employer’s name, and words that are firms’ names, their mails are left', () =>
  withTwo(async (desk) => {
    for (const employer of ['Amazon', 'Next', 'Monday', 'Indeed'])
      await desk.do('add-job', { role: 'Analyst', employer });
    for (const [from, subject, text] of [
      ['Amazon.co.uk <auto@amazon.example>', 'Your Amazon.co.uk order', 'Your Amazon.co.uk order has shipped.'],
      ['Shop <news@shop.example>', 'Hello', 'Your parcel comes next week.'],
      ['Dentist <desk@dentist.example>', 'Reminder', 'We see you on Monday at ten.'],
      ['Uncle <uncle@home.example>', 'Re: lunch', 'Indeed, it was good. Next time at ours.'],
      ['Club <club@club.example>', 'Your application', 'We meet on Monday. Next steps follow in the interview.'],
    ] as const)
      assert.equal((await arrives(desk, text, { from, subject })).became, 'passed', text);
    assert.equal(
      (await arrives(desk, 'Thank you for your application at Next.', { from: 'Jobs <no-reply@relay.example>' }))
        .became,
      'suggested',
    );
  }));

test('[RU7] given one sentence that turns one job down and invites for the other, each job is asked about by itself', () =>
  withTwo(async (desk, { buyer, planner }) => {
    await arrives(
      desk,
      'Hi Robin,\n\nQuay said no, I’m afraid, but Tamsin would love to have you in next week.\n\nFay',
    );
    assert.match((await meaningsOf(desk, buyer))[0]?.text ?? '', /reads like a no/);
    assert.match((await meaningsOf(desk, planner))[0]?.text ?? '', /reads like an invitation/);
  }));

test('[RU7] given one of two jobs without saying which, nothing is guessed, and the candidate is asked about both', () =>
  withTwo(async (desk, { buyer, planner }) => {
    await arrives(
      desk,
      'Hi Robin,\n\nOne of them has said no. The other would love to see you. I will call you.\n\nFay',
    );
    for (const job of [buyer, planner]) {
      const [asked] = await meaningsOf(desk, job);
      assert.match(asked?.text ?? '', /What does it mean\?/);
    }
  }));

test('[RU7] given an answer that is noted by hand for one of two jobs that it names, it is read for that job', () =>
  withTwo(async (desk, { buyer, planner }) => {
    const text = 'Quay said no, I’m afraid, but Tamsin would love to have you in next week.';
    assert.equal((await desk.do('read-answer', { text, job: buyer })).meaning, 'rejection');
    assert.equal((await desk.do('read-answer', { text, job: planner })).meaning, 'invitation');
    const unclear = 'One of them has said no. The other would love to see you.';
    assert.equal((await desk.do('read-answer', { text: unclear, job: buyer })).meaning, 'other');
  }));

test('[RU5] given an offer with a condition, the question says so, and once it is one Today shows the condition in their words', () =>
  withTwo(async (desk, { buyer, planner }) => {
    await arrives(
      desk,
      'Hi Robin,\n\nQuay would like to offer you the Buyer role at 44,000. It is subject to two references.\n\nTamsin have not decided yet.\n\nFay',
    );
    const [offer] = await meaningsOf(desk, buyer);
    assert.match(offer?.text ?? '', /reads like an offer that hangs on something/);
    assert.equal(
      offer?.quote,
      'Quay would like to offer you the Buyer role at 44,000. … It is subject to two references.',
    );
    assert.match((await meaningsOf(desk, planner))[0]?.text ?? '', /wait/);
    await desk.do('meaning', offer?.answers[0]?.does.input as never);
    const { steps } = await desk.do('plan', { job: buyer });
    const reasons = steps
      .filter((each) => each.kind === 'decide-offer')
      .flatMap((each) => each.reasons.map((reason) => reason.text));
    assert.match(reasons.join(' '), /hangs on something: “It is subject to two references\.”/);
  }));
