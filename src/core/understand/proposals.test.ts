import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../../../test/support/answers.ts';
import { calendarEvent } from '../../../test/support/events.ts';
import { siteOf as sites } from '../../adapters/text/sites.ts';
import { invitationWords } from '../../languages/en/interface/invitation-notes.ts';
import { notesOnTime } from './appointment-notes.ts';
import { proposeFromEvent, proposeFromMessage } from './invitation.ts';
import { readSummary } from './invitation-title.ts';
import type { CalendarAttendee, ParsedMessage } from './parsed.ts';
import { promisedTo } from './promised-to.ts';

const context = { names: ['Robin Ash', 'Lena Ortiz', 'Mark Hay'], labels: ['quay-lines', 'tamsin'], text: '' };
const title = (text: string, part: object = {}) => {
  const { role, employer } = readSummary(text, { ...context, ...part });
  return `${role ?? '-'} | ${employer ?? '-'}`;
};

test('[K6] what programs put before a title, and the day behind it, are no part of role or firm', () => {
  for (const lead of ['Re: ', 'FWD: AW: ', 'Updated invitation: ', 'Canceled: ', 'Einladung: ', 'Reminder:', ''])
    assert.equal(title(`${lead}Interview: Senior Buyer at Tamsin`), 'Senior Buyer | Tamsin', lead);
  assert.equal(title('Invitation: Interview: Senior Buyer @ Fri 4 Dec 2026 10am - 11am (GMT)'), 'Senior Buyer | -');
  assert.equal(title('Senior Buyer interview @ 10:00'), 'Senior Buyer | -');
  assert.equal(title('Senior Buyer interview@Tamsin'), 'Senior Buyer | Tamsin');
  assert.equal(title('🎉 Interview: Senior Buyer [Remote] at Tamsin'), 'Senior Buyer | Tamsin');
});

test('[K6] role and firm are told in each order in which titles name them', () => {
  for (const [text, read] of [
    ['Your interview for the Senior Buyer role at Tamsin', 'Senior Buyer | Tamsin'],
    ['Interview invitation – Senior Buyer – Tamsin', 'Senior Buyer | Tamsin'],
    ['Interview with Tamsin for the Senior Buyer position', 'Senior Buyer | Tamsin'],
    ['Interview at Tamsin', '- | Tamsin'],
    ['Interview at Tamsin: Senior Buyer', 'Senior Buyer | Tamsin'],
    ['Tamsin: interview for Senior Buyer', 'Senior Buyer | Tamsin'],
    ['Tamsin | Interview', '- | Tamsin'],
    ['Senior Buyer position at Tamsin', 'Senior Buyer | Tamsin'],
    ['Senior Buyer vacancy', 'Senior Buyer | -'],
    ['Senior Buyer at Tamsin', 'Senior Buyer | Tamsin'],
    ['Tamsin / Senior Buyer', 'Senior Buyer | Tamsin'],
    ['Tamsin • Senior Buyer • intro', 'Senior Buyer | Tamsin'],
    ['Vorstellungsgespräch bei der Tamsin GmbH', '- | Tamsin GmbH'],
    ['Interview Robin Ash Senior Buyer', 'Senior Buyer | -'],
    ['Interview Robin Ash Senior Buyer at Tamsin', 'Senior Buyer | Tamsin'],
  ] as const)
    assert.equal(title(text), read, text);
});

test('[K6] a comma parts role and firm only where something says that a firm stands behind it', () => {
  assert.equal(title('Interview: Senior Buyer, Tamsin'), 'Senior Buyer | Tamsin');
  assert.equal(title('Interview: Senior Buyer, Payments'), 'Senior Buyer, Payments | -');
  assert.equal(
    title('Interview: Senior Buyer, Harbour'),
    'Senior Buyer, Harbour | -',
    'the addresses name other firms',
  );
  assert.equal(title('Interview: Senior Buyer, Harbour', { text: 'Come to Harbour' }), 'Senior Buyer | Harbour');
  assert.equal(title('Interview: Senior Buyer, Harbour', { labels: [] }), 'Senior Buyer | Harbour');
  assert.equal(title('Interview: Senior Buyer, London', { labels: [] }), 'Senior Buyer, London | -');
  assert.equal(title('Interview: Senior Buyer, Team Leader', { labels: [] }), 'Senior Buyer, Team Leader | -');
  assert.equal(title('Interview: Senior Buyer, Harbour Ltd.'), 'Senior Buyer | Harbour Ltd');
  assert.equal(title('Interview: Buyer, Food, Tamsin'), 'Buyer, Food | Tamsin');
});

test('[K6] words of a title that name no job, and people with a title, are neither role nor firm', () => {
  for (const text of [
    'Second interview',
    'Technical phone interview',
    'Interview for the role',
    'Interview: our vacancy',
    'Interview with Frau Ortiz',
    'Interview with Dr. Hay',
    'Interview with us',
    'Interview with the hiring manager',
    'Interview at HR',
    'Interview: X',
    'Lena O interview',
    'Mark: interview',
    `Interview: Buyer at Tamsin${' more'.repeat(100)}`,
  ])
    assert.equal(title(text), '- | -', text);
});

const there = (name: string, email: string, part: Partial<CalendarAttendee> = {}): CalendarAttendee => ({
  name,
  email,
  type: 'INDIVIDUAL',
  role: 'REQ-PARTICIPANT',
  status: 'ACCEPTED',
  ...part,
});
const mail = (part: Partial<ParsedMessage>): ParsedMessage =>
  answer({
    from: { name: 'Ada Holt', email: 'ada@calder.example' },
    to: [],
    subject: 'Interview',
    headers: [],
    ...part,
  });
const reader = { self: { names: ['Robin Ash'], addresses: ['robin@example.org'] }, sites };
const robin = there('Robin Ash', 'robin@example.org');
const bo = there('Bo Lin', 'bo@quay.example');

test('[K6] an invitation proposes its time, its place, its people and the firm of whoever interviews', () => {
  const { startsAt, endsAt, zone, location, role, employer, namesEmployer, agency, people, self, you } =
    proposeFromEvent(
      calendarEvent({
        summary: 'Interview: Senior Buyer',
        location: 'Room 4',
        attendees: [robin, bo],
        organiser: { name: 'Ada Holt', email: 'ada@calder.example' },
      }),
      reader,
      null,
    );
  assert.deepEqual([startsAt, endsAt, zone, location], [1000, 2000, 'Europe/London', 'Room 4']);
  assert.deepEqual([role, employer, namesEmployer, agency], ['Senior Buyer', 'Quay', false, 'Calder']);
  assert.deepEqual(
    people.map(({ name, as }) => `${name} ${as}`),
    ['Bo Lin interviewer', 'Ada Holt organiser'],
  );
  assert.deepEqual([self, you], [{ name: 'Robin Ash', email: 'robin@example.org' }, null]);
});

test('[K6] a day without a time proposes no time; notes of the calendar stand beside it', () => {
  const read = proposeFromEvent(
    calendarEvent({ timeIs: 'all-day', attendees: [robin, bo], notes: [{ code: 'end-unfit' }] }),
    reader,
    null,
  );
  assert.deepEqual([read.startsAt, read.endsAt, read.location], [null, null, null]);
  assert.deepEqual(read.notes, [{ code: 'all-day' }, { code: 'end-unfit' }]);
});

test('[K6] the firm is that of the title, else of somebody without a doubt, else of the sender; a private mailbox or a service names none', () => {
  const employer = (attendees: CalendarAttendee[], from: string | null = null, summary = 'Interview') =>
    proposeFromEvent(
      calendarEvent({ summary, attendees: [robin, ...attendees] }),
      reader,
      from === null ? null : mail({ from: { name: '', email: from } }),
    ).employer;
  assert.equal(employer([bo], null, 'Interview at Tamsin'), 'Tamsin');
  assert.equal(employer([there('Kay Fox', 'kay@greenhouse.io'), bo]), 'Quay');
  assert.equal(employer([there('Al Poe', 'info@harbour.example'), bo]), 'Quay');
  assert.equal(employer([there('Al Poe', 'al@gmail.com')], 'ada@calder.example'), 'Calder');
  assert.equal(employer([there('Al Poe', 'al@gmail.com')], 'no-reply@calder.example'), null);
  assert.equal(employer([there('Al Poe', 'al@gmail.com')], 'x@greenhouse.io'), null);
  assert.equal(employer([]), null);
});

test('[K6] a mail without a calendar proposes whom it announces, its sender as the one who arranges, and an hour where it names a beginning', () => {
  const text = 'We would like to talk about the Senior Buyer role. You will meet Bo Lin and Robin Ash.';
  const read = proposeFromMessage(
    mail({ text }),
    reader,
    { kind: 'at', startsAt: 5000, endsAt: null, zone: 'Europe/Paris', words: 'Friday at 10', assumed: [] },
    'Europe/London',
    false,
  );
  assert.deepEqual(read.people, [
    { name: 'Ada Holt', email: 'ada@calder.example', as: 'organiser' },
    { name: 'Bo Lin', email: null, as: 'interviewer' },
  ]);
  assert.deepEqual([read.startsAt, read.endsAt, read.zone], [5000, 3_605_000, 'Europe/Paris']);
  assert.deepEqual([read.role, read.employer, read.agency], ['Senior Buyer', 'Calder', null]);
  const none = proposeFromMessage(mail({}), reader, { kind: 'none' }, 'Europe/London', false);
  assert.deepEqual([none.startsAt, none.endsAt, none.zone, none.role], [null, null, 'Europe/London', null]);
  assert.deepEqual(none.people, [{ name: 'Ada Holt', email: 'ada@calder.example', as: 'interviewer' }]);
});

test('[PL22] a promise is made to the one whom its words name; to nobody where two bear the name, and to a name where nobody does', () => {
  const people = [
    { id: 'a', name: 'Agnieszka Lis' },
    { id: 't', name: 'Tom Hay' },
    { id: 'u', name: 'Tom Ash' },
    { id: 'd', name: 'Dr. Bo Lin' },
    { id: 'n', name: null },
  ];
  const to = (text: string) => {
    const read = promisedTo(text, people);
    return read.is === 'one' ? read.id : read.is === 'unknown' ? `?${read.name}` : read.is;
  };
  assert.equal(to('send Agnieszka a link'), 'a');
  assert.equal(to('send Tom Ash my notes'), 'u');
  assert.equal(to('send Tom my notes'), 'open');
  assert.equal(to('ask Dr. about Bo'), 'open', 'two letters and a title are nobody');
  assert.equal(to('send Lin the notes'), 'd');
  assert.equal(to('send Zoe a link'), '?Zoe');
  assert.equal(to('Give Zoe Berg my slides'), '?Zoe Berg');
  assert.equal(to('forward the link to Zoe.'), '?Zoe');
  assert.equal(to('the slides for Zoe'), '?Zoe');
  for (const text of [
    'send them a link',
    'send References on Friday',
    'write by Friday',
    'post it on GitHub',
    'answer Tomorrow',
    'go to Berlin now',
  ])
    assert.equal(to(text), 'open', text);
  assert.equal(to('sendAgnieszkas link'), 'open');
});

test('[RU6] what of a time was filled in, or could not be read, is said', () => {
  const at = (part: object = {}) =>
    ({ kind: 'at', startsAt: 0, endsAt: null, zone: null, words: 'Friday at 3', assumed: [], ...part }) as const;
  const saidOf = (...asked: Parameters<typeof notesOnTime>) => notesOnTime(...asked).map(invitationWords.note);
  const first = 'Read from “Friday at 3”. Check the time.';
  assert.deepEqual(saidOf(at(), true), [first]);
  assert.deepEqual(saidOf(at({ zone: 'America/Los_Angeles' }), true), [first, 'That is on the clocks of Los Angeles.']);
  assert.deepEqual(saidOf(at({ zone: 'UTC' }), true), [first, 'That is on the clocks of UTC.']);
  assert.deepEqual(saidOf(at({ assumed: ['afternoon'] }), true), [
    first,
    'It says neither morning nor afternoon; the afternoon was taken.',
  ]);
  assert.deepEqual(saidOf(at({ assumed: ['own-zone'] }), true), [
    first,
    'It names no time zone, and the sender’s clock differs from yours. Ask whose time is meant.',
  ]);
  assert.deepEqual(saidOf(at({ assumed: ['own-zone'] }), false), [first]);
  const ask = (why: 'several' | 'zone' | 'off' | 'date') => saidOf({ kind: 'ask', why, words: 'Friday' }, true);
  assert.deepEqual(ask('several'), [
    'The mail names more than one time: “Friday”. Give the one that was agreed by hand.',
  ]);
  assert.deepEqual(ask('zone'), ['The time zone in “Friday” is not known here. Give the time by hand.']);
  assert.deepEqual(ask('off'), ['“Friday” is called off, over or only thought of. Give the time that holds by hand.']);
  assert.deepEqual(ask('date'), ['“Friday” may mean more than one day. Give the time by hand.']);
  assert.deepEqual(saidOf({ kind: 'none' }, true), ['No time was found in the mail; give it by hand.']);
});
