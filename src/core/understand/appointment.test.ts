import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../languages/en/deadline/dates-in.ts';
import { parseDay, weekdayOf } from '../time/epoch-day.ts';
import { zoneOf } from '../time/zone.ts';
import { appointmentIn } from './appointment.ts';
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

function read(text: string, part: Partial<DeadlineContext> = {}): string {
  const found = appointmentIn(text, datesIn, { ...context, ...part }, zoneOf('Europe/London'), SENT);
  if (found.kind === 'at') return `${new Date(found.startsAt).toISOString().slice(0, 16)} ${found.zone ?? 'own'}`;
  return found.kind === 'ask' ? `ask ${found.why}` : 'none';
}

function same(expected: Readonly<Record<string, string>>, part: Partial<DeadlineContext> = {}): void {
  for (const [text, at] of Object.entries(expected)) assert.equal(read(text, part), at, text);
}

test('[RU6] given a zone beside the clock, the time is read on the clocks of that zone', () => {
  same({
    'We would like to meet you on 26 November at 11:00 AM Mountain Time.': '2026-11-26T18:00 America/Denver',
    'Your call is on Friday 27 November, 9am ET': '2026-11-27T14:00 America/New_York',
    '27 November, 3:30 PM - 4:15 PM EST (US and Canada)': '2026-11-27T20:30 America/New_York',
    'Thursday 26 November 2026, 15:00 CET': '2026-11-26T14:00 Europe/Berlin',
    '26 November at 10:00 (GMT+9)': '2026-11-26T01:00 own',
    '26 November at 10:00 UTC-05:00': '2026-11-26T15:00 own',
    '2026-11-26 10:00 Europe/Paris': '2026-11-26T09:00 Europe/Paris',
    'Interview: 26 November, 8 am Tokyo time': '2026-11-25T23:00 Asia/Tokyo',
    '26 November, 2pm Dutch time': '2026-11-26T13:00 Europe/Amsterdam',
    '26 November at 10 a.m. Central European Time': '2026-11-26T09:00 Europe/Berlin',
    '10 June 2027 at 2pm BST': '2027-06-10T13:00 Europe/London',
    'All times are in PST. We meet on 26 November at 10:00.': '2026-11-26T18:00 America/Los_Angeles',
    '26 November at 10am PT / 1pm ET': '2026-11-26T18:00 America/New_York',
    '26 November at 2pm your time': '2026-11-26T14:00 own',
  });
});

test('[RU6] given a zone that several countries mean or nobody knows, the time is asked', () => {
  same({
    '26 November at 10am IST': 'ask zone',
    '26 November at 10am CST': 'ask zone',
    '26 November, 10:00 our local time': 'ask zone',
    '26 November at 3pm Atlantis time': 'ask zone',
  });
});

test('[RU6] given a clock as people write and say it, it is a time of the day and no span', () => {
  same({
    'Thursday 26 November at 1630 hrs': '2026-11-26T16:30 own',
    'Thursday 26 November, 0915h': '2026-11-26T09:15 own',
    'Thursday 26 November, 16h30': '2026-11-26T16:30 own',
    'Thursday 26 November at 3.45pm': '2026-11-26T15:45 own',
    'Thursday 26 November at 3.45': '2026-11-26T15:45 own',
    'Thursday 26 November at half past three': '2026-11-26T15:30 own',
    'Thursday 26 November at half four': '2026-11-26T16:30 own',
    'Thursday 26 November, quarter to eleven': '2026-11-26T10:45 own',
    "Thursday 26 November at nine o'clock": '2026-11-26T09:00 own',
    'Thursday 26 November at noon': '2026-11-26T12:00 own',
    'Thursday 26 November, from 2 to 3pm': '2026-11-26T14:00 own',
    'Thursday 26 November, 11:30-12:15': '2026-11-26T11:30 own',
    'tomorrow at 10': '2026-11-19T10:00 own',
  });
});

test('[RU6] given a date in figures, the region says which is the month, and without one it asks', () => {
  const mail = 'We meet on 3/12/2026 at 14:00.';
  assert.equal(read(mail), '2026-12-03T14:00 own');
  assert.equal(read('We meet on 12/3/2026 at 14:00.', { order: 'month-day' }), '2026-12-03T14:00 own');
  assert.equal(read(mail, { order: null }), '2026-12-03T14:00 own', 'the other reading, 12 March, is over');
  assert.equal(read('We meet on 1/12/2027 at 14:00.', { order: null }), 'ask date');
});

test('[RU6] given other days and times around it, the appointment is the one that lies ahead', () => {
  same({
    'Thank you for the call on Monday. We meet on Thursday 26 November at 10:00.': '2026-11-26T10:00 own',
    'Date: 26 November 2026\nTime: 14:00 to 15:00\nPlace: our office': '2026-11-26T14:00 own',
    'We meet on 26 November at 10am. Please confirm by 5pm on Friday.': '2026-11-26T10:00 own',
    'We meet on 26 November at 10am.\n\nOur lines are open Mon-Fri 8:00-18:00': '2026-11-26T10:00 own',
    'Would Thursday at 10am or Friday at 2pm suit you?': 'ask several',
    'On 26 November, any time between 2 and 4pm': 'ask several',
    'Next Friday at 10am': 'ask date',
    'Tuesday 26 November at 10am': 'ask date',
    'We met on 3 November at 10:00.': 'none',
    'This takes 48 hours. We will be in touch.': 'none',
  });
});

test('[RU9] given an older time in what is quoted below, only the sender’s own is read', () => {
  assert.equal(
    read(
      'We meet on 26 November at 10am.\n\nOn Tue, 17 Nov 2026 at 09:12, Rowan Ellis wrote:\n> Is 25 November at 3pm possible?',
    ),
    '2026-11-26T10:00 own',
  );
});

test('[RU9] given a time that is called off, denied, over or only wished for, it is no appointment and the person is asked', () => {
  same({
    'Your call on 26 November at 10:00 has been cancelled.': 'ask off',
    'We can no longer see you on 26 November at 10:00.': 'ask off',
    'Sadly 26 November at 2pm does not work for the panel.': 'ask off',
    "I'm afraid I can't do Thursday 26 November at 10:00.": 'ask off',
    'I wish we could talk on 26 November at 10:00.': 'ask off',
    'You had suggested 26 November at 10:00.': 'ask off',
    'Thank you for meeting us on 26 November at 10:00.': 'ask off',
    'Der Termin 26 November um 10 Uhr entfällt.': 'ask off',
    'Not on 26 November at 10:00, but on 27 November at 11:00.': '2026-11-27T11:00 own',
    "I can't do 26 November at 10:00; 27 November at 11:00 works.": '2026-11-27T11:00 own',
    '26 November at 10:00. Please do not be late.': '2026-11-26T10:00 own',
    "26 November at 10:00, please don't forget your ID": '2026-11-26T10:00 own',
    'Could you do 26 November at 10:00? If that does not suit, tell me.': '2026-11-26T10:00 own',
    'The closing date for applications is 26 November at 10:00.': 'none',
    'Any time after 2pm on Thursday 26 November.': 'ask several',
    'Please come 15 minutes before your interview at 10:00 on 26 November.': '2026-11-26T10:00 own',
    '26 November at 10:00 for 1h30': '2026-11-26T10:00 own',
  });
});

test('[RU6] given a place beside the clock, or a zone behind the day, its clocks count', () => {
  same({
    '26 November at 10am in New York': '2026-11-26T15:00 America/New_York',
    '26 November at 10am (New York)': '2026-11-26T15:00 America/New_York',
    '26 November at 10am Berlin': '2026-11-26T09:00 Europe/Berlin',
    '10:00am - Thursday, November 26, 2026 (Eastern Time - US & Canada)': '2026-11-26T15:00 America/New_York',
    '10:00am, Thursday 26 November 2026, Pacific Time': '2026-11-26T18:00 America/Los_Angeles',
    '10:00 on 26 November (CET)': '2026-11-26T09:00 Europe/Berlin',
    '10:00 on 26 November (PT)': '2026-11-26T10:00 own',
    '26 November at 10am in Reading': '2026-11-26T10:00 own',
    '26 November at 10am with Sydney Poe': '2026-11-26T10:00 own',
    '2026-11-26T14:30:00Z': '2026-11-26T14:30 UTC',
    '2026-11-26T14:30:00+01:00': '2026-11-26T13:30 own',
    '26 November at ten a.m.': '2026-11-26T10:00 own',
    '26 November at two thirty in the afternoon': '2026-11-26T14:30 own',
    '26 November at 3 in the afternoon': '2026-11-26T15:00 own',
    "26 November at 4 o'clock in the afternoon": '2026-11-26T16:00 own',
    '26 November um 8 Uhr abends': '2026-11-26T20:00 own',
    '26 November um halb sieben abends': '2026-11-26T18:30 own',
    '26 November um 8 Uhr morgens': '2026-11-26T08:00 own',
  });
});
