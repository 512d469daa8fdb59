import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invitationWords } from '../../languages/en/interface/invitation-notes.ts';
import { calledBy, factsOfEvent, factsOfMail, timeNotes } from './event-facts.ts';
import type { CalendarEvent } from './parsed.ts';

const event = (part: object = {}): CalendarEvent =>
  ({
    uid: 'u1',
    sequence: 3,
    stampedAt: 5,
    instanceAt: 7,
    recurs: false,
    day: '2026-12-04',
    description: '',
    link: 'https://example.org/x',
    attendees: [],
    method: 'REQUEST',
    status: 'CONFIRMED',
    ...part,
  }) as never;

test('[RU8] what a calendar message does is told by its method; a cancelled event cancels, unless it is an answer', () => {
  const method = (part: object) => factsOfEvent(event(part), null).method;
  for (const [written, read] of [
    ['REQUEST', 'request'],
    ['PUBLISH', 'publish'],
    ['ADD', 'add'],
    ['CANCEL', 'cancel'],
    ['REPLY', 'reply'],
    ['COUNTER', 'counter'],
    ['DECLINECOUNTER', 'decline-counter'],
    ['REFRESH', 'refresh'],
    ['OTHER', 'request'],
    [null, 'request'],
  ])
    assert.equal(method({ method: written }), read, `${written}`);
  for (const written of ['REQUEST', 'PUBLISH', 'ADD', null])
    assert.equal(method({ method: written, status: 'CANCELLED' }), 'cancel', `${written}`);
  assert.equal(method({ method: 'REPLY', status: 'CANCELLED' }), 'reply');
});

test('[RU8] facts of an event are kept as they stand, with what each answered', () => {
  const attendees = ['ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED', 'NEEDS-ACTION'].map((status, at) => ({
    name: `N${at}`,
    email: `n${at}@example.org`,
    status,
  }));
  assert.deepEqual(factsOfEvent(event({ attendees, description: 'Room 4' }), null), {
    method: 'request',
    uid: 'u1',
    sequence: 3,
    stampedAt: 5,
    instanceAt: 7,
    recurs: false,
    day: '2026-12-04',
    details: 'Room 4',
    link: 'https://example.org/x',
    answers: ['accepted', 'declined', 'tentative', 'delegated', 'open'].map((says, at) => ({
      name: `N${at}`,
      email: `n${at}@example.org`,
      says,
    })),
  });
  assert.equal(factsOfEvent(event({ uid: '' }), null).uid, null);
  assert.deepEqual(factsOfMail({ text: ' See you. ', messageId: '<a@x>' }), {
    method: 'request',
    uid: '<a@x>',
    sequence: 0,
    stampedAt: null,
    instanceAt: null,
    recurs: false,
    day: null,
    details: 'See you.',
    link: null,
    answers: [],
  });
});

test('[RU8] the text of the event and that of the mail are kept once where one holds the other, else both', () => {
  const details = (description: string, text: string | null) =>
    factsOfEvent(event({ description }), text === null ? null : { text }).details;
  assert.equal(details('Room 4', 'Hello.\r\nROOM  4  \n\n\n\nAnn'), 'Hello.\nROOM  4\n\nAnn');
  assert.equal(details('Hello. Room 4', 'room 4'), 'Hello. Room 4');
  assert.equal(details('Room 4', 'Bring slides.'), 'Room 4\n\nBring slides.');
  assert.equal(details(' ', ' \n'), null);
  assert.equal(details('x'.repeat(30_000), null)?.length, 20_000);
});

test('[RU8] what is not known of the time is said', () => {
  const notes = (timeIs: string, recurs = false) =>
    timeNotes({ timeIs, recurs, zone: 'Europe/London' } as never).map(invitationWords.note);
  assert.deepEqual(notes('utc'), []);
  assert.deepEqual(notes('floating'), ['The invitation names no time zone; its time was read in Europe/London.']);
  assert.deepEqual(notes('calendar-zone'), [
    'The event names no time zone; its time was read in Europe/London, which the calendar names for itself.',
  ]);
  assert.deepEqual(notes('unknown-zone'), [
    'The invitation’s time zone is not known; its time was read in Europe/London. Check it.',
  ]);
  assert.deepEqual(notes('standard-offset'), [
    'The invitation’s time zone names only its distance from Greenwich in winter. Check the time.',
  ]);
  assert.deepEqual(notes('all-day', true), [
    'The invitation names a day and no time. Give the time.',
    'The invitation repeats; only its first date was taken.',
  ]);
});

test('[RU8] whoever answered is called by name, else by address, else somebody', () => {
  assert.equal(calledBy({ name: ' Ann ', email: 'ann@example.org' }), 'Ann');
  assert.equal(calledBy({ name: ' ', email: 'ann@example.org' }), 'ann@example.org');
  assert.equal(calledBy({ name: '', email: '' }), 'Somebody');
});
