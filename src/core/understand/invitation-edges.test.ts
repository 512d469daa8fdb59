import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../../../test/support/answers.ts';
import { calendarEvent } from '../../../test/support/events.ts';
import { siteOf as sites } from '../../adapters/text/sites.ts';
import { proposeFromEvent, proposeFromMessage } from './invitation.ts';
import type { CalendarAttendee, CalendarEvent, Mailbox, ParsedMessage } from './parsed.ts';

const reader = { self: { names: ['Robin Ash'], addresses: ['robin@example.org'] }, sites };
const there = (name: string, email: string): CalendarAttendee => ({
  name,
  email,
  type: 'INDIVIDUAL',
  role: 'REQ-PARTICIPANT',
  status: 'ACCEPTED',
});
const robin = there('Robin Ash', 'robin@example.org');
const bo = there('Bo Lin', 'bo@quay.example');
const ada: Mailbox = { name: 'Ada Holt', email: 'ada@calder.example' };

function fromEvent(part: Partial<CalendarEvent>) {
  return proposeFromEvent(calendarEvent({ attendees: [robin, bo], ...part }), reader, null);
}

function fromMail(part: Partial<ParsedMessage>) {
  const message = answer({ from: ada, to: [], subject: 'Interview', headers: [], ...part });
  return proposeFromMessage(message, reader, { kind: 'none' }, 'Europe/London', false);
}

const people = (read: { people: readonly { name: string; as: string; doubt?: string }[] }): string =>
  read.people.map(({ name, as, doubt }) => `${name} ${as}${doubt === undefined ? '' : '?'}`).join(', ');

test('[K6] in the title of an invitation the names of guests, of whoever invites and of the candidate are no firm', () => {
  for (const summary of ['Interview with Bo Lin', 'Interview with Ada Holt', 'Interview with Robin Ash']) {
    const read = fromEvent({ summary, organiser: ada });
    assert.deepEqual([read.employer, read.namesEmployer], ['Quay', false], summary);
  }
  assert.equal(fromEvent({ summary: 'Robin Ash for Lead Planner', attendees: [bo] }).role, 'Lead Planner');
  const named = fromEvent({ summary: 'Quay interview' });
  assert.deepEqual([named.role, named.employer, named.namesEmployer], [null, 'Quay', true]);
});

test('[K6] the text and the place of an invitation tell a firm that stands behind a comma', () => {
  const summary = 'Interview: Senior Buyer, Dock';
  assert.equal(fromEvent({ summary }).role, 'Senior Buyer, Dock');
  for (const part of [{ description: 'Come to the Dock.' }, { location: 'Dock, third floor' }]) {
    const read = fromEvent({ summary, ...part });
    assert.deepEqual([read.role, read.employer], ['Senior Buyer', 'Dock']);
  }
});

test('[K7] providers and services are no firm in a title, a mailbox of the firm is no person', () => {
  const title = (name: string, email: string, subject: string) => {
    const { employer, namesEmployer } = fromMail({ from: { name, email }, subject });
    return namesEmployer ? employer : null;
  };
  assert.equal(title('', 'x@gmail.com', 'Gmail interview'), null);
  assert.equal(title('', 'x@greenhouse.io', 'Greenhouse interview'), null);
  assert.equal(title('', 'x@localhost', 'Localhost interview'), null);
  assert.equal(title('Quay Lines', 'x@quay-lines.example', 'Interview at Quay Lines'), 'Quay Lines');
  assert.equal(title('Ada Holt', 'ada@calder.example', 'Interview at Ada Holt'), null);
  assert.equal(title('Talent Team', 'x@calder.example', 'Interview at Talent Team'), 'Talent Team');
});

test('[K6] of a mail with copies the sender stands first and arranges it, the others hold it, and the firm is theirs', () => {
  const read = fromMail({ cc: [bo, there('R. Ash', 'r@quay.example')] });
  assert.equal(
    people(read),
    'Ada Holt organiser, Bo Lin interviewer, R. Ash interviewer',
    'nobody is asked whether it is them',
  );
  assert.deepEqual([read.employer, read.agency, read.namesEmployer], ['Quay', 'Calder', false]);
  assert.equal(fromMail({ cc: [bo], text: 'You will meet Bo Lin.' }).people.length, 2, 'Bo is named once');
  assert.equal(fromMail({ cc: [bo], text: 'You will meet B. Lin.' }).people.length, 2);
  assert.equal(fromMail({ from: null, cc: [bo] }).employer, 'Quay');
  assert.equal(fromMail({ subject: 'Interview with Bo Lin', cc: [bo] }).namesEmployer, false);
});

test('[K6] who is announced in the text is proposed by the whole name, and a list without end in part', () => {
  const names = (text: string) => people(fromMail({ text })).replaceAll(/Ada Holt \w+(?:, )?| interviewer/g, '');
  assert.equal(names('You will be meeting with Bo Anna Lin and Cy Fox.'), 'Bo Anna Lin, Cy Fox');
  assert.equal(names('you’ll talk to Cy Fox; Bo Lin is away'), 'Cy Fox');
  assert.equal(names('You will meet us.'), '');
  const many = Array.from({ length: 26 }, (_, index) => `Bo L${String.fromCharCode(97 + index)}`).join(', ');
  assert.ok(names(`You will meet ${many}`).split(', ').length < 26);
  assert.equal(names(`${'So on. '.repeat(5000)}You will meet Bo Lin.`), '');
});

test('[K6] a role in the text is read whole, and what names no role is left', () => {
  const role = (text: string) => fromMail({ text }).role;
  assert.equal(role('We write about the Buyer role.'), 'Buyer');
  assert.equal(role('We write regarding our Head of Buying and Planning position.'), 'Head of Buying and Planning');
  assert.equal(role('We write about the X role.'), null);
  assert.equal(role('We write about the QA role.'), 'QA');
  assert.equal(role('We write about the new role.'), null);
  assert.equal(role('Therefor the Buyer role'), null);
  assert.equal(role(`We write about the ${'Very '.repeat(30)}Long role.`), null);
  assert.equal(role(`${'So on. '.repeat(5000)}We write about the Buyer role.`), null);
});

test('[K7] what a program writes from names no firm, and neither does a site of one letter', () => {
  const firm = (email: string) => fromMail({ from: { name: '', email } }).employer;
  for (const local of [
    'no-reply',
    'noreply',
    'do-not-reply',
    'donotreply',
    'notification',
    'notifications+7',
    'calendar',
    'calendar-notification',
  ])
    assert.equal(firm(`${local}@calder.example`), null, local);
  for (const local of ['casino-reply', 'calendars', 'ada'])
    assert.equal(firm(`${local}@calder.example`), 'Calder', local);
  assert.equal(firm('ada@c.example'), null);
  assert.equal(firm('ada@bp.example'), 'Bp');
});

test('[K6] an agency is named only beside another firm', () => {
  assert.equal(fromEvent({ organiser: ada }).agency, 'Calder');
  assert.equal(fromEvent({ organiser: ada, attendees: [robin, there('Bo Lin', 'bo@gmail.com')] }).agency, null);
  assert.equal(fromEvent({ organiser: there('Ada Holt', 'ada@gmail.com') }).agency, null);
  assert.equal(
    fromEvent({ organiser: there('Ada Holt', 'ada@quay-lines.example') }).agency,
    null,
    'one firm by its name',
  );
});
