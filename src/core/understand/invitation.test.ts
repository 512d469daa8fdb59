import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../../../test/support/answers.ts';
import { calendarEvent } from '../../../test/support/events.ts';
import { siteOf as sites } from '../../adapters/text/sites.ts';
import { proposeFromEvent, proposeFromMessage } from './invitation.ts';
import { readSummary } from './invitation-title.ts';
import type { CalendarAttendee, ParsedMessage } from './parsed.ts';

const attendee = (name: string, email: string, part: Partial<CalendarAttendee> = {}): CalendarAttendee => ({
  name,
  email,
  type: 'INDIVIDUAL',
  role: 'REQ-PARTICIPANT',
  status: 'ACCEPTED',
  ...part,
});
const message = (part: Partial<ParsedMessage> = {}): ParsedMessage =>
  answer({ to: [], subject: 'Interview', headers: [], ...part });

const own = { self: { names: [], addresses: ['rowan@gmail.com'] }, sites };
const unknown = { self: { names: [], addresses: [] }, sites };

test('rooms, bots, groups and coordinators are left out, each with the reason', () => {
  const { people, leftOut } = proposeFromEvent(
    calendarEvent({
      attendees: [
        attendee('Rowan Ellis', 'rowan@gmail.com', { status: 'NEEDS-ACTION' }),
        attendee('Ines Duarte', 'ines@tamsinreed.example'),
        attendee('Meeting Room Forth (8)', 'forth@tamsinreed.example', { type: 'ROOM' }),
        attendee('Edinburgh Board Room', 'edi-4@tamsinreed.example'),
        attendee("Mark's Notetaker (Otter)", 'mark@otter.ai'),
        attendee('Read.ai meeting notes', 'bot@e.read.ai'),
        attendee('Recruiting Team', 'recruiting@tamsinreed.example'),
        attendee('Pat Lee (Talent Coordinator)', 'pat.lee@tamsinreed.example'),
        attendee('All Data', 'data@tamsinreed.example', { type: 'GROUP' }),
        attendee('Observer', 'observer@tamsinreed.example', { role: 'NON-PARTICIPANT' }),
      ],
    }),
    own,
    null,
  );
  assert.deepEqual(
    people.map((each) => each.name),
    ['Ines Duarte'],
  );
  assert.equal(leftOut.length, 8);
});

test('the organiser interviews too, unless they come from another firm or only arrange it', () => {
  const attendees = [
    attendee('Ines Duarte', 'ines@tamsinreed.example'),
    attendee('Mark Hill', 'mark@tamsinreed.example'),
  ];
  const same = proposeFromEvent(
    calendarEvent({ attendees, organiser: { name: 'Olu Adeyemi', email: 'olu@tamsinreed.example' } }),
    own,
    null,
  );
  assert.deepEqual(same.people.at(-1), { name: 'Olu Adeyemi', email: 'olu@tamsinreed.example', as: 'interviewer' });
  const agency = proposeFromEvent(
    calendarEvent({ attendees, organiser: { name: 'Fiona Marsh', email: 'fiona@calder.example' } }),
    own,
    null,
  );
  assert.equal(agency.people.at(-1)?.as, 'organiser');
  const system = proposeFromEvent(
    calendarEvent({ attendees, organiser: { name: '', email: 'no-reply@greenhouse.example' } }),
    own,
    null,
  );
  assert.equal(system.people.length, 2);
});

test('without an address of the candidate’s, whoever has not answered is taken for the candidate, and a doubt is said', () => {
  const attendees = [
    attendee('Ines Duarte', 'ines@tamsinreed.example'),
    attendee('R. Ellis', 'rellis@work.example', { status: 'NEEDS-ACTION' }),
  ];
  assert.deepEqual(
    proposeFromEvent(calendarEvent({ attendees }), unknown, null).people.map((each) => each.name),
    ['Ines Duarte'],
  );
  const unsure = proposeFromEvent(
    calendarEvent({ attendees: [attendee('Ines', 'ines@a.example'), attendee('Mark', 'mark@a.example')] }),
    unknown,
    null,
  );
  assert.deepEqual(
    unsure.you?.among.map((each) => each.name),
    ['Ines', 'Mark'],
  );
});

test('a name that is only an address becomes readable', () => {
  const { people } = proposeFromEvent(
    calendarEvent({ attendees: [attendee('ines.duarte@tamsinreed.example', 'ines.duarte@tamsinreed.example')] }),
    own,
    null,
  );
  assert.equal(people[0]?.name, 'Ines Duarte');
});

test('role and firm are read from subjects as people write them', () => {
  const table: [string, string | null, string | null][] = [
    ['Interview: Data Engineer at Northwind', 'Data Engineer', 'Northwind'],
    ['Interview for the Data Engineer role at Northwind', 'Data Engineer', 'Northwind'],
    ['Data Engineer interview', 'Data Engineer', null],
    ['Data Engineer Interview with Northwind', 'Data Engineer', 'Northwind'],
    ['Your interview with Northwind', null, 'Northwind'],
    ['Invitation: Second interview - Head of Sales @ Thu Apr 11, 2024 11am', 'Head of Sales', null],
    ['Re: Northwind | Interview for Analyst', 'Analyst', 'Northwind'],
    ['Lunch', null, null],
  ];
  for (const [summary, role, employer] of table) assert.deepEqual(readSummary(summary), { role, employer }, summary);
});

test('the firm is a proposal from the domain, never from a freemail address', () => {
  assert.equal(
    proposeFromEvent(calendarEvent({ attendees: [attendee('Ines', 'ines@mail.tamsin-reed.co.uk')] }), own, null)
      .employer,
    'Tamsin Reed',
  );
  assert.equal(
    proposeFromEvent(calendarEvent({ attendees: [attendee('Ines', 'ines@outlook.com')] }), own, null).employer,
    null,
  );
});

test('a cancellation, an unknown time zone, a whole day and a series are said', () => {
  assert.equal(proposeFromEvent(calendarEvent({ method: 'CANCEL' }), own, null).method, 'cancel');
  assert.equal(proposeFromEvent(calendarEvent({ status: 'CANCELLED' }), own, null).method, 'cancel');
  for (const timeIs of ['floating', 'calendar-zone', 'all-day', 'unknown-zone', 'standard-offset'] as const)
    assert.equal(proposeFromEvent(calendarEvent({ timeIs }), own, null).notes.length, 1);
  assert.deepEqual(proposeFromEvent(calendarEvent({ recurs: true }), own, null).notes, [{ code: 'repeats' }]);
});

test('a plain mail proposes its sender, the people it names, role, firm and time', () => {
  const proposal = proposeFromMessage(
    message({
      subject: 'Interview for the Data Engineer role at Tamsin & Reed',
      text: 'Dear Rowan,\nyou will meet Ines Duarte and Mark Hill.\n',
    }),
    own,
    { kind: 'at', startsAt: 5, endsAt: null, zone: null, words: 'Thursday at 10', assumed: [] },
    'Europe/London',
    false,
  );
  assert.deepEqual(
    proposal.people.map((each) => [each.name, each.as]),
    [
      ['Fiona Marsh', 'organiser'],
      ['Ines Duarte', 'interviewer'],
      ['Mark Hill', 'interviewer'],
    ],
  );
  assert.deepEqual([proposal.role, proposal.employer, proposal.startsAt], ['Data Engineer', 'Tamsin & Reed', 5]);
  assert.deepEqual(proposeFromMessage(message(), own, { kind: 'none' }, 'Europe/London', false).notes, [
    { code: 'no-time' },
  ]);
});
