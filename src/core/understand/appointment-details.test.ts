import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../languages/en/deadline/dates-in.ts';
import { parseDay, weekdayOf } from '../time/epoch-day.ts';
import { zoneOf } from '../time/zone.ts';
import { type AppointmentReading, appointmentIn } from './appointment.ts';
import { notesOnTime } from './appointment-notes.ts';
import type { DeadlineContext } from './deadline.ts';

/** Wednesday 18 November 2026, 9:00 in London. */
const SENT = Date.UTC(2026, 10, 18, 9);
const context: DeadlineContext = {
  today: parseDay('2026-11-18') ?? 0,
  order: 'day-month',
  weekStartsOn: 1,
  isWorking: (day) => weekdayOf(day) < 6,
  addWorkingDays: (day, count) => day + count,
};

const read = (text: string, sentAt = SENT): AppointmentReading =>
  appointmentIn(text, datesIn, context, zoneOf('Europe/London'), sentAt);

const minute = (at: number): string => new Date(at).toISOString().replace(':00.000Z', '');

/** From when to when, in UTC. */
function span(text: string): string {
  const found = read(text);
  if (found.kind !== 'at') return found.kind;
  return `${minute(found.startsAt)} to ${found.endsAt === null ? '?' : minute(found.endsAt)}`;
}

/** The words that are shown for the time, or for what is asked about. */
function words(text: string): string {
  const found = read(text);
  return found.kind === 'none' ? '' : found.words;
}

function asked(text: string): string {
  const found = read(text);
  return found.kind === 'ask' ? found.why : found.kind;
}

test('[RU6] given a time with its end, the meeting lasts until then, over midnight too; without an end none is made up', () => {
  assert.equal(span('We meet on 26 November from 2 to 3pm.'), '2026-11-26T14:00 to 2026-11-26T15:00');
  assert.equal(span('26 November, 11:30-12:15'), '2026-11-26T11:30 to 2026-11-26T12:15');
  assert.equal(span('26 November, 10:00 to 11:00 UTC-05:00'), '2026-11-26T15:00 to 2026-11-26T16:00');
  assert.equal(span('26 November, 23:30-00:30'), '2026-11-26T23:30 to 2026-11-27T00:30');
  assert.equal(span('26 November, 9:30 am to 10:15 am ET'), '2026-11-26T14:30 to 2026-11-26T15:15');
  assert.equal(span('We meet on 26 November at 2pm.'), '2026-11-26T14:00 to ?');
});

test('[RU6] what of a time was not said is named, so that the person looks at it: morning or afternoon, and whose clock', () => {
  const filledIn = (text: string): string => {
    const found = read(text);
    return found.kind === 'at' ? [`${found.zone}`, ...found.assumed].join(' ') : found.kind;
  };
  assert.equal(filledIn("26 November at 3 o'clock"), 'null afternoon own-zone');
  assert.equal(filledIn('26 November at 15:00'), 'null own-zone');
  assert.equal(filledIn("26 November at 3 o'clock UK time"), 'Europe/London afternoon');
  assert.equal(filledIn('26 November at 15:00 UK time'), 'Europe/London');
  assert.equal(filledIn('26 November at 3pm your time'), 'null');
  assert.equal(filledIn('26 November at 10:00 UTC-05:00'), 'null');
});

test('[RU6] a short sentence is shown as it stands; of a long sentence the day and the clock', () => {
  assert.equal(words('We meet on 26 November at 10:00.'), 'We meet on 26 November at 10:00.');
  assert.equal(words('Hello Robin,\n\n  We meet on 26 November at 10:00.  \n'), 'We meet on 26 November at 10:00.');
  const long = `We meet on 26 November at 10:00 (CET) at our office in the old harbour house, ${'third floor, '.repeat(5)}second door`;
  assert.match(words(long), /^(?:on )?26 november, 10:00 CET$/i);
  const exactly = (length: number): string => `${'We meet on 26 November at 10:00'.padEnd(length - 1, ' and so on')}!`;
  assert.equal(words(exactly(120)), exactly(120));
  assert.match(words(exactly(121)), /^(?:on )?26 november, 10:00$/i);
});

test('[RU6] a day that stands in another sentence is shown beside the clock, and only the nearest day counts', () => {
  assert.equal(words('Date: 26 November 2026\nTime: 14:00 to 15:00'), '26 november 2026, 14:00 to 15:00');
  assert.equal(span('Date: 26 November 2026\nTime: 14:00 to 15:00'), '2026-11-26T14:00 to 2026-11-26T15:00');
  assert.equal(span('Time: 14:00\nDate: 26 November 2026'), '2026-11-26T14:00 to ?');
  assert.equal(span('Date: 26 November 2026\nPlace: Harbour House\nTime: 14:00'), '2026-11-26T14:00 to ?');
  assert.equal(span('Time: 14:00\nPlace: Harbour House\nDate: 26 November 2026'), '2026-11-26T14:00 to ?');
  assert.equal(span('Date: 26 November 2026\nPlace: Quay\nFloor: Third\nTime: 14:00'), 'none', 'too far away');
  assert.equal(span('We offer 26 November and 27 November.\nTime: 14:00'), 'none', 'nobody says which day');
});

test('[RU6] of several days in a sentence the clock belongs to the day beside it', () => {
  assert.equal(
    span('After our talk of 20 November we meet on 26 November at 10:00 and you hear from us on 30 November.'),
    '2026-11-26T10:00 to ?',
  );
  assert.equal(span('At 10:00 on 26 November we meet, on 30 November we decide.'), '2026-11-26T10:00 to ?');
  assert.equal(span('26 November at 10:00, or a day long after that, such as 30 November.'), '2026-11-26T10:00 to ?');
  assert.equal(span('Since our talk on 20 November, at 10:00 26 November suits us.'), '2026-11-26T10:00 to ?');
  assert.equal(span('Not at 10:00 on 26 November but at 11:00 on 27 November.'), '2026-11-27T11:00 to ?');
  assert.equal(span('Planned for 2026-11-30, now on 2026-11-26T14:30Z.'), '2026-11-26T14:30 to ?');
  assert.equal(span('Thursday 10:00, 26 November'), '2026-11-26T10:00 to ?', 'Thursday is that day, not tomorrow');
  assert.equal(span('At 9.12 am on 26 November'), '2026-11-26T09:12 to ?', 'no 9 December');
  assert.equal(span('Call(26 November)at 10:00'), '2026-11-26T10:00 to ?');
});

test('[RU6] given several times, all that are offered are shown, each once', () => {
  const text = 'You could come on 26 November at 10:00.\n\nYou could come on 27 November at 11:00.';
  assert.equal(asked(text), 'several');
  assert.equal(words(text), 'You could come on 26 November at 10:00. / You could come on 27 November at 11:00.');
  assert.equal(words('26 November at 10:00 or at 11:00'), '26 November at 10:00 or at 11:00');
});

test('[RU6] given a time from which on, or by which, no appointment is read where none was made', () => {
  for (const lead of ['after', 'After', 'not before', 'any time from', 'anytime from', 'earliest'])
    assert.equal(asked(`On 26 November ${lead} 2pm`), 'several', lead);
  assert.equal(asked('After 2pm on 26 November'), 'several');
  assert.equal(asked('On 26 November, the morning after, at 10:00'), 'at');
  assert.equal(asked('26 November, Dafter 2pm'), 'at', 'the end of another word');
  for (const text of [
    'Phone line open on 26 November, 8:00',
    'Our lines are open on 26 November, 8:00',
    'The job closes on 26 November at 10:00.',
    'Deadline: 26 November at 10:00',
    'Please answer no later than 26 November 10:00',
    'Please answer by 10:00 on 26 November.',
    'By 10:00 on 26 November you hear from us.',
  ])
    assert.equal(asked(text), 'none', text);
  assert.equal(asked('The deadline has passed; we meet on 26 November at 10:00'), 'at');
  assert.equal(asked('We deadlined it, and meet on 26 November at 10:00'), 'at', 'no word of its own');
});

test('[RU6] a clock that lies behind, or so far ahead that it is over, is no appointment', () => {
  assert.equal(span('Today, 18 November, at 9:00'), 'none', 'that is now');
  assert.equal(span('Today, 18 November, at 9:01'), '2026-11-18T09:01 to ?');
  assert.equal(asked('26 August at 10:00'), 'none', 'in nine months, without a year: it is over');
  assert.equal(asked('26 July at 10:00'), 'at');
  assert.equal(asked('26 August 2027 at 10:00'), 'at');
});

test('[RU6] given two zones in a text, a clock without its own is asked about; given a single zone the clock is read in that', () => {
  assert.equal(asked('All times are in CET.\nTime zone: Europe/Lisbon\n26 November at 10:00'), 'zone');
  assert.equal(words('All times are in CET.\nTime zone: Europe/Lisbon\n26 November at 10:00'), '26 November at 10:00');
  assert.equal(span('All times are in CET.\n26 November at 10:00'), '2026-11-26T09:00 to ?');
  assert.equal(span('All times are in CET.\n26 November at 10:00 UK time'), '2026-11-26T10:00 to ?');
  assert.equal(
    span('All times are in CET.\nTime zone: Europe/Lisbon\n26 November at 10:00 UK time'),
    '2026-11-26T10:00 to ?',
  );
});

test('[RU9] given a time that is called off beside no other, its own words are shown', () => {
  assert.equal(
    words('Your call on 26 November at 10:00 has been cancelled.'),
    'Your call on 26 November at 10:00 has been cancelled.',
  );
});

test('[RU6] only the first pages of a mail are searched for a time', () => {
  const filler = `${'We are a firm by the harbour. '.repeat(3).replaceAll('.', ',')}\n\n`;
  assert.equal(asked(`${filler.repeat(80)}We meet on 26 November at 10:00.`), 'at');
  assert.equal(asked(`${filler.repeat(90)}We meet on 26 November at 10:00.`), 'none');
});

test('[RU6] the note on a time names its zone, and says of a time that is asked about why', () => {
  assert.deepEqual(notesOnTime(read('26 November at 10am in New York'), false), [
    { code: 'time-read', words: '26 November at 10am in New York' },
    { code: 'on-clocks-of', zone: 'America/New_York' },
  ]);
  assert.deepEqual(notesOnTime(read('26 November at 10am America/Argentina/Buenos_Aires'), false), [
    { code: 'time-read', words: '26 November at 10am America/Argentina/Buenos_Aires' },
    { code: 'on-clocks-of', zone: 'America/Argentina/Buenos_Aires' },
  ]);
  assert.deepEqual(notesOnTime(read('26 November at 10:00 GMT'), false), [
    { code: 'time-read', words: '26 November at 10:00 GMT' },
    { code: 'on-clocks-of', zone: 'UTC' },
  ]);
});
