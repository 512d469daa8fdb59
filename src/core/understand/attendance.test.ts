import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf as sites } from '../../adapters/text/sites.ts';
import { invitationWords } from '../../languages/en/interface/invitation-notes.ts';
import { whoWasThere } from './attendance.ts';
import type { CalendarAttendee } from './parsed.ts';

const own = { names: ['Robin Ash'], addresses: ['robin@example.org'] };
const unknown = { names: [], addresses: [] };

const there = (name: string, email: string, part: Partial<CalendarAttendee> = {}): CalendarAttendee => ({
  name,
  email,
  type: 'INDIVIDUAL',
  role: 'REQ-PARTICIPANT',
  status: 'ACCEPTED',
  ...part,
});
const boss = there('Lena Ortiz', 'lena@quay.example');

/** Who is proposed beside Lena Ortiz of quay.example, who invites; with a question mark where it is doubted. */
function beside(
  attendees: readonly CalendarAttendee[],
  { self = own, employer = null as string | null, organiser = boss, summary = 'Interview' } = {},
) {
  const read = whoWasThere(
    { summary, organiser, attendees: [organiser, ...attendees] as CalendarAttendee[] },
    self,
    employer,
    sites,
  );
  const shown = read.people
    .filter((each) => each.name !== organiser.name)
    .map((each) => `${each.name}${each.doubt === undefined ? '' : '?'}`);
  return { ...read, shown };
}

test('[K6] given people whose names sound like rooms, bots or words, they are interviewers', () => {
  for (const [name, email] of [
    ['Sally Bridegroom', 'sally.bridegroom@quay.example'],
    ['Tim Groom', 'tgroom@quay.example'],
    ['Ada Broom', 'broom@quay.example'],
    ['June Otter', 'june.otter@quay.example'],
    ['Max Copilot', 'max@quay.example'],
    ['Fay Fathom', 'fay.fathom@quay.example'],
    ['Ines Recorder', 'ines.recorder@quay.example'],
    ['Sam Room', 'sam.room@quay.example'],
    ['Will Office', 'will.office@quay.example'],
    ['Olu Info', 'olu@quay.example'],
  ] as const)
    assert.deepEqual(beside([there(name, email)]).shown, [name], name);
});

test('[K6] given rooms, groups, recorders and mailboxes of a role, each is left out with its reason', () => {
  const table: [CalendarAttendee, string][] = [
    [there('Forth', 'forth@quay.example', { type: 'ROOM' }), 'a room'],
    [there('Projector', 'p1@quay.example', { type: 'RESOURCE' }), 'a room'],
    [there('Tay', 'c_188@resource.calendar.google.com'), 'a room'],
    [there('Board Room 3', 'edi3@quay.example'), 'a room'],
    [there('Ben’s Notetaker (Otter.ai)', 'ben_notetaker@quay.example'), 'a bot'],
    [there('Fireflies.ai Notetaker Fred', 'fred@fireflies.ai'), 'a bot'],
    [there('', 'bot@e.read.ai'), 'a bot'],
    [there('Hiring Team', 'hiring@quay.example'), 'not a person'],
    [there('', 'talent-acquisition@quay.example'), 'not a person'],
    [there('', 'no-reply@quay.example'), 'not a person'],
    [there('All of Data', 'data@quay.example', { type: 'GROUP' }), 'a group'],
    [there('Ken Moss', 'ken@quay.example', { role: 'NON-PARTICIPANT' }), 'for information only'],
    [there('Ken Moss', 'ken@quay.example', { status: 'DECLINED' }), 'declined'],
  ];
  for (const [box, why] of table) {
    const { shown, leftOut } = beside([box]);
    assert.deepEqual(
      [shown, leftOut.map((each) => invitationWords.leftOut[each.why])],
      [[], [why]],
      `${box.name} ${box.email}`,
    );
  }
});

test('[K6] given an interview at the firm whose service records meetings, its people are people', () => {
  const ann = there('Ann Weir', 'ann@otter.ai');
  assert.deepEqual(beside([there('Bo Lin', 'bo@otter.ai')], { organiser: ann }).shown, ['Bo Lin']);
  const title = beside([there('Bo Lin', 'bo.lin@gong.io')], { employer: 'Gong' });
  assert.deepEqual(title.shown, ['Bo Lin']);
  assert.deepEqual(beside([there('Bo Lin', 'bo.lin@gong.io')]).shown, ['Bo Lin?'], 'elsewhere the person is asked');
});

test('[K6] given a team or a title beside a personal name, the person is thanked; a doubt is said', () => {
  for (const [name, email, shown] of [
    ['Nia Frost (Talent Acquisition)', 'nia@quay.example', 'Nia Frost'],
    ['Nia Frost | People Operations', 'nia@quay.example', 'Nia Frost'],
    ['Talent Acquisition', 'nia.frost@quay.example', 'Nia Frost?'],
    ['Nia Frost', 'recruiting@quay.example', 'Nia Frost?'],
    ['Loch Ness (8)', 'ness@quay.example', 'Loch Ness?'],
    ['Hiring Team', 'nia@quay.example', 'Hiring Team?'],
  ] as const)
    assert.deepEqual(beside([there(name, email)]).shown, [shown], name);
});

test('[K6] given a coordinator who invites alone, they held it, with a doubt; beside others they arrange it', () => {
  const pat = there('Pat Lee (Recruiting Coordinator)', 'pat@quay.example');
  const alone = whoWasThere({ summary: 'Call', organiser: pat, attendees: [pat] }, own, null, sites);
  assert.deepEqual(
    alone.people.map((each) => [each.name, each.as, each.doubt]),
    [['Pat Lee', 'interviewer', 'title-arranges']],
  );
  const beside = whoWasThere({ summary: 'Call', organiser: pat, attendees: [pat, boss] }, own, null, sites);
  assert.deepEqual(
    beside.people.map((each) => [each.name, each.as]),
    [
      ['Pat Lee', 'organiser'],
      ['Lena Ortiz', 'interviewer'],
    ],
  );
});

test('[K6] given the candidate under a second address or their name alone, they are no interviewer', () => {
  for (const box of [
    there('Robin Ash', 'robin.ash.work@gmail.com', { status: 'NEEDS-ACTION' }),
    there('Ash, Robin', 'rash@oldfirm.example'),
    there('', 'robin.ash@mail.example'),
    there('R', 'robin+jobs@example.org'),
    there('Robin Ash', ''),
  ])
    assert.deepEqual(beside([box]).shown, [], box.email);
  const other = beside([there('Robin Ash', 'robin.ash@quay.example'), there('', 'robin@example.org')]);
  assert.deepEqual(other.shown, ['Robin Ash?'], 'a namesake at the firm is asked about');
});

test('[K6] given nothing known of the candidate, the likeliest is a guess and the person is asked', () => {
  const read = beside([there('Kit Vale', 'kit.vale@gmail.com', { status: 'NEEDS-ACTION' })], { self: unknown });
  assert.deepEqual(read.shown, []);
  assert.deepEqual(read.leftOut, [{ name: 'Kit Vale', why: 'you' }]);
  assert.deepEqual(read.you?.guess, { name: 'Kit Vale', email: 'kit.vale@gmail.com' });
  assert.equal(read.you?.among.length, 2);
  const named = beside(
    [
      there('Kit Vale', 'kit@a.example', { status: 'NEEDS-ACTION' }),
      there('Jo Hay', 'jo@a.example', { status: 'NEEDS-ACTION' }),
    ],
    {
      self: unknown,
      summary: 'Interview - Kit Vale - Analyst',
    },
  );
  assert.equal(named.you?.guess?.name, 'Kit Vale');
  const nobody = beside([there('Kit Vale', 'kit@gmail.com')], { self: { ...unknown, absent: true } as typeof unknown });
  assert.deepEqual([nobody.shown, nobody.you], [['Kit Vale'], null], 'the person said that nobody is them');
});

test('[K6] given one address in two cases, it is one person', () => {
  const { people } = beside([there('Ben Adler', 'ben@quay.example'), there('Ben Adler', 'Ben@Quay.example')]);
  assert.deepEqual(
    people.map((each) => each.email),
    ['lena@quay.example', 'ben@quay.example'],
  );
});

test('[K6] given an organiser or a guest who is a system of applications, nobody of that name is thanked', () => {
  const by = (name: string, email: string) => beside([boss], { organiser: there(name, email) });
  for (const [name, email] of [
    ['Quay Careers', 'quay@myworkday.com'],
    ['Quay Workday', 'quay@otp.workday.com'],
    ['Lena Ortiz via Lever', 'interviews@hire.lever.co'],
    ['Quay', 'no-reply@greenhouse.io'],
    ['Quay Interviews', 'quay@candidates.workablemail.com'],
  ] as const) {
    const { people, leftOut } = by(name, email);
    assert.deepEqual(
      people.map((each) => each.name),
      ['Lena Ortiz'],
      email,
    );
    assert.equal(leftOut.length, 1, email);
  }
  // Alone, somebody with a name of their own is asked about.
  assert.deepEqual(
    by('Noa Field', 'noa@quay.greenhouse.io').people.map((each) => each.name),
    ['Lena Ortiz'],
  );
  assert.deepEqual(beside([there('Noa Field', 'noa@quay.greenhouse.io')]).shown, ['Noa Field?']);
  assert.deepEqual(beside([there('CEO', 'ceo@quay.example'), there('Hiring Manager', 'hm@quay.example')]).shown, [
    'CEO?',
    'Hiring Manager?',
  ]);
});
