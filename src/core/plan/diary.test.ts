import assert from 'node:assert/strict';
import { test } from 'node:test';
import { epochDayOf, formatDay, parseDay } from '../time/epoch-day.ts';
import { type HolidayTable, workCalendar } from '../time/work-calendar.ts';
import { zoneOf } from '../time/zone.ts';
import { addWithin, type ClosedDays, closedDays, createDiary, nextIn } from './diary.ts';
import { defaultPolicy } from './policy.ts';
import { faultOf, numberIn, policyNumbers, policyWith } from './policy-numbers.ts';
import { jobOfStep, stepId } from './step-id.ts';
import { stepKinds } from './step-traits.ts';
import { placeLater, placeOf, urgencyOf } from './urgency.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const time = (instant: number): string => Temporal.Instant.fromEpochMilliseconds(instant).toString().slice(0, 16);

/** Wednesday 9 December 2026 is a day off; Thursday 10 December a half day. */
const table: HolidayTable = {
  region: 'XA',
  weekends: [[epochDayOf(2000, 1, 1), [6, 7]]],
  firstYear: 2015,
  lastYear: 2040,
  compared: null,
  days: [[day('2026-12-09'), 'A Wednesday']],
  halfDays: [[day('2026-12-10'), 'Eve']],
  worked: [],
};
const shut = (from: string, to: string, name = 'Shut'): ClosedDays => ({ from: day(from), to: day(to), name });
const diary = (...closed: ClosedDays[]) => createDiary(zoneOf('Europe/London'), workCalendar(table), closed);

test('[PL17] an office that is shut does not work from its first closed day to its last, and counting passes over them', () => {
  const open = diary();
  const closed = diary(shut('2026-12-10', '2026-12-14'));
  const add = (from: string, count: number) => formatDay(closed.add(day(from), count));
  assert.deepEqual(
    ['2026-12-09', '2026-12-10', '2026-12-14', '2026-12-15'].map((text) => closed.isWorking(day(text))),
    [false, false, false, true],
  );
  assert.equal(formatDay(open.add(day('2026-12-08'), 1)), '2026-12-10');
  assert.equal(add('2026-12-08', 1), '2026-12-15');
  assert.equal(add('2026-12-08', 2), '2026-12-16');
  assert.equal(add('2026-12-15', -1), '2026-12-08');
  assert.equal(add('2026-12-08', 0), '2026-12-08');
  assert.equal(open.count(day('2026-12-08'), day('2026-12-15')), 4);
  assert.equal(closed.count(day('2026-12-08'), day('2026-12-15')), 1);
  assert.equal(closed.count(day('2026-12-15'), day('2026-12-08')), -1);
  assert.equal(closed.count(day('2026-12-09'), day('2026-12-10')), 0);
  assert.equal(formatDay(closed.onOrAfter(day('2026-12-09'))), '2026-12-15');
  assert.equal(formatDay(closed.onOrAfter(day('2026-12-08'))), '2026-12-08');
  assert.equal(closed.halfDay(day('2026-12-10')), 'Eve');
});

test('[PL17] what was passed over is named in the order of the days: days off, and working days on which the office is shut', () => {
  const names = (from: string, to: string, ...closed: ClosedDays[]) =>
    diary(...closed)
      .skipped(day(from), day(to))
      .map((each) => `${formatDay(each.day).slice(8)} ${each.name}`);
  assert.deepEqual(names('2026-12-07', '2026-12-15'), ['09 A Wednesday']);
  assert.deepEqual(
    names('2026-12-07', '2026-12-15', shut('2026-12-11', '2026-12-14'), shut('2026-12-08', '2026-12-08', 'Move')),
    ['08 Move', '09 A Wednesday', '11 Shut', '14 Shut'],
  );
  assert.deepEqual(names('2026-12-08', '2026-12-11', shut('2026-12-08', '2026-12-14')), [
    '09 A Wednesday',
    '10 Shut',
    '11 Shut',
  ]);
});

test('[PL17] beyond the years that are known, days are plain days, and a closure without end does not loop for ever', () => {
  assert.equal(formatDay(diary().add(day('2050-12-30'), 10)), '2051-01-09');
  assert.equal(diary().count(day('2051-01-01'), day('2051-01-11')), 10);
  assert.equal(formatDay(diary().onOrAfter(day('2051-01-01'))), '2051-01-01');
  const never = diary(shut('2020-01-01', '2049-12-31'));
  assert.ok(never.add(day('2026-12-08'), 1) < day('2035-01-01'));
  assert.equal(never.count(day('2021-01-01'), day('2049-01-01')) > 0, true);
});

const work = { from: 540, to: 1050, workingDaysOnly: true };
const any = { from: 540, to: 1050, workingDaysOnly: false };

test('[PL13] the next moment within hours is now, the opening of today, or that of the next day that counts', () => {
  const next = (hours: typeof work, text: string) => time(nextIn(diary(), hours, at(text)));
  assert.equal(next(work, '2026-12-08T09:00Z'), '2026-12-08T09:00');
  assert.equal(next(work, '2026-12-08T08:59Z'), '2026-12-08T09:00');
  assert.equal(next(work, '2026-12-08T17:29Z'), '2026-12-08T17:29');
  assert.equal(next(work, '2026-12-08T17:30Z'), '2026-12-10T09:00');
  assert.equal(next(work, '2026-12-09T12:00Z'), '2026-12-10T09:00');
  assert.equal(next(work, '2026-12-11T18:00Z'), '2026-12-14T09:00');
  assert.equal(next(any, '2026-12-09T12:00Z'), '2026-12-09T12:00');
  assert.equal(next(any, '2026-12-11T18:00Z'), '2026-12-12T09:00');
});

test('[PL13] minutes of working hours go on the next working day', () => {
  const later = (text: string, minutes: number) => time(addWithin(diary(), work, at(text), minutes));
  assert.equal(later('2026-12-11T17:00Z', 30), '2026-12-11T17:30');
  assert.equal(later('2026-12-11T17:00Z', 31), '2026-12-14T09:01');
  assert.equal(later('2026-12-11T17:00Z', 120), '2026-12-14T10:30');
  assert.equal(later('2026-12-12T12:00Z', 60), '2026-12-14T10:00');
  assert.equal(later('2026-12-08T12:00Z', 0), '2026-12-08T12:00');
  assert.equal(later('2026-12-08T17:00Z', 30 + 510 + 1), '2026-12-11T09:01');
});

test('[PL17] a closure whose days do not exist, or end before they begin, says nothing', () => {
  assert.deepEqual(
    closedDays(
      [
        { from: '2026-12-24', to: '2026-12-24' },
        { from: '2026-12-24', to: '2026-12-31', reason: 'Shut down' },
        { from: '2026-12-24', to: '2026-12-23' },
        { from: '2026-02-30', to: '2026-12-23' },
        { from: '2026-02-01', to: 'soon' },
      ],
      'Closed',
    ),
    [shut('2026-12-24', '2026-12-24', 'Closed'), shut('2026-12-24', '2026-12-31', 'Shut down')],
  );
});

test('[PL21] the least and the most of a number may be given, what is beside them may not, and says nothing', () => {
  const limits: [string, number, number][] = [
    ['thanks.ideal', 1, 120],
    ['thanks.close', 1, 250],
    ['executive.close', 0, 250],
    ['staffing.available', 0, 10],
    ['quiet.december', 1, 32],
    ['quiet.january', 0, 31],
    ['agencyContacts', 1, 10],
    ['callTries', 1, 10],
    ['held', 0, 600],
    ['missed', 0, 240],
    ['confirm', 15, 2880],
    ['rest', 0, 72],
    ['warmLasts', 1, 250],
  ];
  for (const [key, least, most] of limits) {
    const number = policyNumbers.find((each) => each.key === key);
    assert.ok(number !== undefined, key);
    assert.equal(faultOf({ [key]: least }), null, key);
    assert.equal(faultOf({ [key]: most }), null, key);
    assert.deepEqual(faultOf({ [key]: least - 1 }), { code: 'out-of-range', key, least, most });
    assert.deepEqual(faultOf({ [key]: most + 1 }), { code: 'out-of-range', key, least, most });
    assert.equal(faultOf({ [key]: least + 0.5 })?.code, 'out-of-range');
    assert.equal(numberIn(policyWith({ [key]: most }), number), most);
    assert.equal(numberIn(policyWith({ [key]: most + 1 }), number), numberIn(defaultPolicy, number));
  }
  assert.deepEqual(faultOf({ 'no.such': 1 }), { code: 'unknown', key: 'no.such' });
  assert.equal(policyWith({}), defaultPolicy);
  assert.equal(policyWith({ 'no.such': 1 }), defaultPolicy);
});

test('[PL21] a span may be one day, but not end before it begins; hours hold a minute at least; of two that cross neither counts', () => {
  assert.equal(faultOf({ 'quick.from': 5, 'quick.to': 5 }), null);
  assert.deepEqual(faultOf({ 'quick.from': 6, 'quick.to': 5 }), { code: 'crossed', key: 'quick.from', from: 6, to: 5 });
  assert.equal(faultOf({ 'hours.email.from': 600, 'hours.email.to': 601 }), null);
  assert.deepEqual(faultOf({ 'hours.email.from': 600, 'hours.email.to': 600 }), {
    code: 'crossed',
    key: 'hours.email.from',
    from: 600,
    to: 600,
  });
  assert.deepEqual(policyWith({ 'quick.from': 6, 'quick.to': 5, callTries: 9 }), policyWith({ callTries: 9 }));
});

test('[PL25][PL28] urgency: what is fixed today, an offer, an answer that they wait for, what closes, what is open, what is over', () => {
  const urgency = (
    kind: (typeof stepKinds)[number],
    state: 'open' | 'closing' | 'passed',
    isToday = false,
    offer = false,
  ) => urgencyOf({ kind, state }, isToday, offer);
  for (const kind of ['late-or-move', 'brief', 'confirm', 'inform-others'] as const)
    assert.equal(urgency(kind, 'open', true), 'fixed', kind);
  assert.equal(urgency('check-in', 'open', true), 'open');
  for (const kind of ['accept', 'decide-offer', 'offer-reply', 'withdraw', 'tell-of-offer'] as const) {
    assert.equal(urgency(kind, 'open', false, true), 'offer', kind);
    assert.equal(urgency(kind, 'open'), 'open', kind);
  }
  for (const kind of ['call-back', 'answer', 'confirm'] as const) assert.equal(urgency(kind, 'passed'), 'answer', kind);
  assert.equal(urgency('check-in', 'closing'), 'closing');
  assert.equal(urgency('check-in', 'passed'), 'over');
  for (const kind of ['deliver', 'debrief', 'inform-others'] as const)
    assert.equal(urgency(kind, 'passed'), 'open', kind);
});

test('[PL28] within an urgency: what ends first, the order of the day, the freshest; what comes later stands below all', () => {
  const order = Object.fromEntries(stepKinds.map((kind, index) => [kind, index])) as Record<
    (typeof stepKinds)[number],
    number
  >;
  type Placed = Parameters<typeof placeOf>;
  const place = (urgency: Placed[0], kind: (typeof stepKinds)[number], opensAt: number, closesAt: number | null) =>
    placeOf(urgency, { kind, opensAt, closesAt }, order);
  const ascending = (...places: number[]) => {
    for (const [index, each] of places.entries()) assert.ok(index === 0 || each > (places[index - 1] ?? 0), `${index}`);
  };
  ascending(
    place('fixed', 'brief', 1, 10),
    place('fixed', 'confirm', 2, 11),
    place('fixed', 'brief', 0, null),
    place('offer', 'accept', 0, 0),
  );
  ascending(
    place('offer', 'accept', 0, 99),
    place('offer', 'decide-offer', 0, 1),
    place('offer', 'offer-reply', 0, 1),
    place('offer', 'withdraw', 0, 1),
    place('offer', 'tell-of-offer', 0, 1),
  );
  ascending(
    place('answer', 'call-back', 0, 99),
    place('answer', 'answer', 0, 1),
    place('answer', 'answer', 0, 2),
    place('answer', 'confirm', 0, 1),
  );
  ascending(
    place('closing', 'thank-you', 0, 9),
    place('closing', 'check-in', 0, 1),
    place('closing', 'check-in', 0, 2),
    place('closing', 'keep-warm', 0, 0),
  );
  ascending(place('offer', 'accept', 0, 1), place('offer', 'accept', 0, 2));
  ascending(place('fixed', 'brief', 0, 0), place('fixed', 'brief', 0, 1));
  ascending(
    place('open', 'thank-you', 0, null),
    place('open', 'check-in', 9, null),
    place('open', 'check-in', 1, null),
    place('open', 'check-in', 0, null),
    place('open', 'keep-warm', 9, null),
  );
  ascending(place('open', 'check-in', 2, 1), place('open', 'check-in', 1, 2), place('over', 'check-in', 0, 0));
  ascending(place('open', 'inform-others', 2, 1), place('open', 'inform-others', 3, 2));
  ascending(place('over', 'check-in', 0, 5), place('over', 'check-in', 9, 4), placeLater(0), placeLater(1));
  ascending(place('open', 'check-in', -5, 1), placeLater(0));
});

test('[PL19] the id of a step is the same on every machine, and names its job', () => {
  const id = stepId('job_ab', 'check-in', 'per_1', 2);
  assert.match(id, /^st_ab_[0-9a-z]{26}$/);
  assert.equal(jobOfStep(id), 'job_ab');
  assert.notEqual(stepId('job_ab', 'check-in', 'per_1', 3), id);
  assert.notEqual(stepId('job_ab', 'check-in', 'per_12'), id);
  for (const none of [
    'st_',
    'st_ab',
    `xx_ab_${'0'.repeat(26)}`,
    `st_${'0'.repeat(26)}`,
    `st_ab${'0'.repeat(27)}`,
    `st__${'0'.repeat(26)}`,
  ])
    assert.equal(jobOfStep(none), null, none);
});
