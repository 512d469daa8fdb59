import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf as sites } from '../../adapters/text/sites.ts';
import { whoWasThere } from './attendance.ts';
import { mayBePerson, nameOf } from './mailbox-person.ts';
import type { CalendarAttendee } from './parsed.ts';

const own = { names: ['Robin Ash'], addresses: ['robin@example.org'] };

const there = (name: string, email: string, part: Partial<CalendarAttendee> = {}): CalendarAttendee => ({
  name,
  email,
  type: 'INDIVIDUAL',
  role: 'REQ-PARTICIPANT',
  status: 'ACCEPTED',
  ...part,
});
const boss = there('Lena Ortiz', 'lena@quay.example');
const bo = there('Bo Lin', 'bo@quay.example');

/** Everybody who is proposed, with a question mark where they are doubted and a star for who arranges it; then who is left out, and why. */
function who(organiser: CalendarAttendee | null, ...attendees: CalendarAttendee[]): string {
  const { people, leftOut } = whoWasThere({ summary: 'Interview', organiser, attendees }, own, null, sites);
  const shown = people.map(
    ({ name, as, doubt }) => `${name}${as === 'organiser' ? '*' : ''}${doubt === undefined ? '' : '?'}`,
  );
  return [...shown, ...leftOut.map(({ name, why }) => `-${name}: ${why}`)].join(', ');
}

/** The same of one guest of Lena Ortiz, without her. */
const guest = (name: string, email = 'x@quay.example', part: Partial<CalendarAttendee> = {}): string =>
  who(boss, boss, there(name, email, part)).replace(/Lena Ortiz\*?, /, '');

test('[K6] a word for a team or a task is doubted, alone or among others; the mailbox of a role without a name is nobody', () => {
  for (const name of [
    'Recruit',
    'Recruiters',
    'Career',
    'Careers',
    'Meeting',
    'Note',
    'Interviewing',
    'Green Room',
    'GREEN Room',
    'Big Desk',
  ])
    assert.equal(guest(name), `${name}?`, name);
  for (const local of [
    'notification',
    'notifications',
    'job',
    'interview',
    'career',
    'hiring+42',
    'Room_3',
    'do-not-reply',
  ])
    assert.match(guest('', `${local}@quay.example`), /^-.*: no-person$/, local);
  for (const name of ['Evergreen Room', 'Greene Room', 'Ann Desk', 'Ann Board'])
    assert.equal(guest(name), name, 'a surname');
  for (const name of [
    'Ann Job',
    'Ann Jobs',
    'Nia Frost',
    'Dr. Nia Frost',
    'Nia Frost – Talent Acquisition',
    'Nia Frost , People',
  ])
    assert.match(guest(name, 'hiring@quay.example'), /\?$/, name);
  for (const name of ['4Nia Frost', 'Nia Frost2', 'Nia', 'One Two Three Four Five Six', 'Hiring Frost'])
    assert.match(guest(name, 'hiring@quay.example'), /^-.*: no-person$/, name);
});

test('[K6] a room is told by whole words of its name, or by how many it seats', () => {
  for (const name of [
    'Boardroom 3',
    'Board-Room 3',
    'Raum 3',
    'Forth, 1 seat',
    'Forth, 12 seats',
    'Tay, 8 Plätze',
    'Ness (8)',
    'Ness (8) ',
  ])
    assert.match(guest(name), /^-.*: room$/, name);
  for (const name of ['Skateboard Room West 3', 'Board Roomy 3', 'Green Board 3'])
    assert.equal(guest(name), `${name}?`, name);
  assert.equal(guest('Forth4 seats'), 'Forth4 seats');
  assert.match(guest('Loch Ness (8)'), /\?$/);
  assert.doesNotMatch(guest('Loch Ness (8) West'), /\?$/);
});

test('[K6] a recorder is told by whole words of its name; a person whose name holds such a word is a person', () => {
  const elsewhere = (name: string) => guest(name, 'ann@else.example');
  for (const name of [
    'Note-taker',
    'NOTE TAKER',
    'Meeting bot',
    'Transcription',
    'otter.ai',
    'Ann Otterpilot',
    'fathom.video',
  ])
    assert.match(elsewhere(name), /^-.*: bot$/, name);
  for (const name of ['Ann Keynote Taker', 'Ann Transcriptionist']) assert.doesNotMatch(elsewhere(name), /^-/, name);
  assert.equal(elsewhere('Ann Premeeting Notes'), 'Ann Premeeting Notes?');
  assert.equal(guest('Ann Otterpilot', 'ann@localhost'), '-Ann Otterpilot: bot', 'a site that nobody registered');
  assert.equal(guest('Ann Otterpilot', 'ann@mail.quay.example'), 'Ann Otterpilot', 'at the firm that invites');
});

test('[K6] who arranges is told by whole words of a title', () => {
  for (const name of ['Ann Weir (Co-ordinator)', 'Ann Weir (scheduling)', 'Ann Weir, Executive Assistant'])
    assert.match(guest(name), /^-Ann Weir.*: coordinator$/, name);
  for (const name of ['Ann Subcoordinator', 'Ann Schedulers']) assert.equal(guest(name), name);
  assert.equal(
    who(boss, boss, there('Ann Weir (Coordinator)', 'ann@quay.example'), bo, there('Cy Fox', 'cy@quay.example')),
    'Lena Ortiz, Bo Lin, Cy Fox, -Ann Weir: coordinator',
  );
});

test('[K6] an address at a service that arranges interviews is doubted, and left out with its reason where nobody’s own name stands there', () => {
  for (const name of ['Olivia Smith', 'Ann Viaduct']) assert.equal(guest(name, 'ann@calendly.com'), `${name}?`, name);
  assert.equal(guest('Lena Ortiz VIA Lever', 'ann@lever.co'), '-Lena Ortiz VIA Lever: service');
  assert.equal(guest('Nia Frost', 'no-reply@greenhouse.io'), '-Nia Frost: no-person');
  assert.equal(guest('Quay', 'x@greenhouse.io'), '-Quay: no-person');
  const noa = there('Noa Field', 'noa@quay.greenhouse.io');
  assert.equal(who(noa, noa, bo), 'Bo Lin, -Noa Field: service');
  assert.equal(who(noa, { ...noa, status: 'DECLINED' }, bo), 'Bo Lin, -Noa Field: declined');
  assert.equal(who(noa, noa), 'Noa Field?', 'alone they held it');
});

test('[K6] nobody is named twice, and nobody is lost for another with the same name or the same mailbox', () => {
  assert.equal(who(boss, bo, there('Cy Fox', 'cy@quay.example'), bo, boss), 'Bo Lin, Cy Fox, Lena Ortiz');
  assert.equal(who(null, there('Ann Weir', ''), there('Cy Fox', ''), there('Ann Weir', '')), 'Ann Weir, Cy Fox');
  assert.equal(who(null, there('Ann Weir', ''), there('Ann Weir', 'ann@quay.example')), 'Ann Weir, Ann Weir');
  assert.equal(who(null, there('Bo Lin', ' BO@quay.example '), bo), 'Bo Lin');
  const team = there('Hiring Team', 'hiring@quay.example');
  assert.equal(
    who(team, there('Nia Frost', 'hiring@quay.example'), bo),
    'Nia Frost?, Bo Lin, -Hiring Team: no-person',
    'who has the mailbox of a team stays, with a doubt',
  );
  assert.equal(who(team, bo), 'Bo Lin, -Hiring Team: no-person');
});

test('[K6] who invites holds it too, unless they declined, only arrange it, or are of another firm than everybody else', () => {
  assert.equal(who(boss, boss, bo), 'Lena Ortiz, Bo Lin');
  assert.equal(who(boss, { ...boss, status: 'DECLINED' }, bo), 'Bo Lin, Lena Ortiz*, -Lena Ortiz: declined');
  assert.equal(who(there('Lena Ortiz', 'lena@mail.quay.example'), bo), 'Bo Lin, Lena Ortiz', 'one firm, two servers');
  assert.equal(who(there('Lena Ortiz', 'lena@calder.example'), bo), 'Bo Lin, Lena Ortiz*');
  assert.equal(
    who(there('Lena Ortiz', 'recruiting@calder.example'), bo),
    'Bo Lin, Lena Ortiz*',
    'no doubt of who arranges',
  );
  assert.equal(who(there('Lena Ortiz', 'lena@localhost'), bo), 'Bo Lin, Lena Ortiz*');
  assert.equal(who(there('Lena Ortiz', ''), bo), 'Bo Lin, Lena Ortiz*');
  assert.equal(who(there('Lena Ortiz', 'lena@calder.example'), bo, there('Cy Fox', '')), 'Bo Lin, Cy Fox, Lena Ortiz');
  const pat = there('Pat Lee (Coordinator)', 'pat@quay.example');
  assert.equal(who(pat, bo), 'Bo Lin, Pat Lee*, -Pat Lee: coordinator');
  assert.equal(who(pat), 'Pat Lee?');
});

test('[K6] a name to read is what is written, else what the address holds of a name', () => {
  for (const [name, email, read] of [
    ['Nia Frost | People', 'x@quay.example', 'Nia Frost'],
    ['', 'nia.frost@quay.example', 'Nia Frost'],
    ['', 'nia__frost+jobs@quay.example', 'Nia Frost'],
    ['', '1nia.frost@quay.example', 'Frost'],
    ['', 'frost2.nia@quay.example', 'Nia'],
    ['', '4711@quay.example', '4711@quay.example'],
    ['nia@quay.example', 'nia.frost@quay.example', 'Nia Frost'],
    ['Hiring Team', 'nia.frost@quay.example', 'Nia Frost'],
    ['Hiring Smith', 'nia.frost@quay.example', 'Hiring Smith'],
    ['Hiring Team', 'talent.team@quay.example', 'Hiring Team'],
  ] as const)
    assert.equal(nameOf({ name, email }), read, `${name} ${email}`);
  for (const name of ['Nia Frost', 'Nia', 'Frost  Nia']) assert.equal(mayBePerson({ name, email: '' }), true, name);
  for (const name of ['Team', 'Talent Team', 'Nia Team']) assert.equal(mayBePerson({ name, email: '' }), false, name);
});
