import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf as sites } from '../../adapters/text/sites.ts';
import { whoWasThere } from './attendance.ts';
import type { CalendarAttendee } from './parsed.ts';

const there = (name: string, email: string, status = 'ACCEPTED', type = 'INDIVIDUAL'): CalendarAttendee => ({
  name,
  email,
  type,
  role: 'REQ-PARTICIPANT',
  status,
});
const boss = there('Lena Ortiz', 'lena@quay.example');
const bo = there('Bo Lin', 'bo@quay.example');
const kit = there('Kit Vale', 'kit@firm.example');
const open = (box: CalendarAttendee): CalendarAttendee => ({ ...box, status: 'NEEDS-ACTION' });

/** Whom a file seems to name as the candidate, where nothing is known of them. */
function guess(attendees: CalendarAttendee[], organiser: CalendarAttendee | null = boss, summary = 'Interview') {
  const { you } = whoWasThere({ summary, organiser, attendees }, { names: [], addresses: [] }, null, sites);
  return you === null ? 'not asked' : (you.guess?.name ?? 'asked');
}

test('[K6] where nothing is known of the candidate, whoever alone has not answered, or writes privately, may be them', () => {
  assert.equal(guess([boss, bo, open(kit)]), 'Kit Vale');
  assert.equal(guess([boss, open(bo), open(kit)]), 'asked', 'two have not answered');
  assert.equal(guess([boss, bo, kit]), 'asked');
  assert.equal(guess([boss, bo, there('Kit Vale', 'kit@gmail.com')]), 'Kit Vale');
  assert.equal(guess([boss, there('Bo Lin', 'bo@gmail.com'), there('Kit Vale', 'kit@gmail.com')]), 'asked');
  assert.equal(
    guess([boss, there('Bo Lin', 'bo@gmail.com'), open(there('Kit Vale', 'kit@gmail.com'))]),
    'Kit Vale',
    'of two private mailboxes the one that has not answered',
  );
});

test('[K6] a name in the title tells the candidate where something else speaks for it, and a first name is too little', () => {
  const two = [boss, open(bo), open(kit)];
  assert.equal(guess(two, boss, 'Interview: Kit Vale'), 'Kit Vale');
  assert.equal(guess(two, boss, 'Kit Vale and Bo Lin'), 'asked');
  assert.equal(guess([boss, bo, kit], boss, 'Interview: Kit Vale'), 'asked', 'they may be the interviewer');
  assert.equal(guess([boss, open(bo), open(there('Kit', 'kit@firm.example'))], boss, 'Kit interview'), 'asked');
});

test('[K6] one guest of somebody else is the candidate; a guest who invites themselves, or an empty list, is not', () => {
  assert.equal(guess([kit]), 'Kit Vale');
  assert.equal(guess([open(kit)]), 'Kit Vale');
  assert.equal(guess([open(kit)], null), 'not asked');
  assert.equal(guess([boss]), 'not asked');
  assert.equal(guess([open(boss)]), 'not asked');
  assert.equal(guess([]), 'not asked');
});

test('[K6] rooms and groups are not among those who may be the candidate', () => {
  const { you } = whoWasThere(
    {
      summary: 'Interview',
      organiser: boss,
      attendees: [boss, bo, open(there('Forth', 'forth@quay.example', '', 'ROOM'))],
    },
    { names: [], addresses: [] },
    null,
    sites,
  );
  assert.deepEqual(
    you?.among.map((each) => each.name),
    ['Lena Ortiz', 'Bo Lin'],
  );
  assert.equal(you?.guess, null);
});

test('[K6] where one own name is known and stands nowhere, nobody is left out for it, and the likely ones are asked about', () => {
  const read = (attendees: CalendarAttendee[]) =>
    whoWasThere(
      { summary: 'Interview', organiser: boss, attendees },
      { names: ['Robin Ash'], addresses: [] },
      null,
      sites,
    );
  const asked = read([boss, open(there('Kit Vale', 'kit@gmail.com'))]);
  assert.deepEqual(asked.leftOut, []);
  assert.deepEqual(
    asked.people.map((each) => [each.name, each.doubt]),
    [
      ['Lena Ortiz', undefined],
      ['Kit Vale', 'may-be-you'],
    ],
  );
  assert.deepEqual(asked.you, { among: [{ name: 'Kit Vale', email: 'kit@gmail.com' }], guess: null });
  assert.equal(read([boss, there('R. Ash', 'r@firm.example')]).you?.among.length, 1);
  for (const none of [kit, open(kit), there('Kit Vale', 'kit@gmail.com')]) assert.equal(read([boss, none]).you, null);
});

test('[K6] the candidate is named as the file names them, by the first of their entries', () => {
  const read = whoWasThere(
    {
      summary: 'Interview',
      organiser: there('R', 'robin@example.org'),
      attendees: [bo, there('Robin Ash', 'robin@example.org')],
    },
    { names: ['Robin Ash'], addresses: ['robin@example.org'] },
    null,
    sites,
  );
  assert.deepEqual(read.self, { name: 'Robin Ash', email: 'robin@example.org' });
});
