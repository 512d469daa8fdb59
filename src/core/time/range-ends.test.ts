import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from './epoch-day.ts';
import { type HolidayTable, workCalendar } from './work-calendar.ts';
import { answerWorkday, type WorkdayQuestion } from './workday.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;

const table = (part: Partial<HolidayTable>): HolidayTable => ({
  region: 'XX',
  weekends: [[day('2010-01-01'), [6, 7]]],
  firstYear: 2010,
  lastYear: 2050,
  compared: null,
  days: [],
  halfDays: [],
  worked: [],
  ...part,
});

test('[PL17] the first and the last day of 2010 to 2050 are working days, days off or made-up days like any other', () => {
  const plain = workCalendar(null);
  assert.equal(plain.isWorking(day('2010-01-01')), true, 'a Friday');
  assert.equal(plain.isWorking(day('2050-12-31')), false, 'a Saturday');
  assert.equal(plain.isWorking(day('2009-12-31')), false, 'nothing is known before');
  assert.equal(plain.onOrAfter(day('2050-12-30')), day('2050-12-30'));
  assert.equal(plain.onOrAfter(day('2050-12-31')), null);
  const ends = workCalendar(
    table({
      days: [
        [day('2009-12-31'), 'Before'],
        [day('2010-01-01'), 'First'],
        [day('2050-12-30'), 'Last but one'],
        [day('2051-01-02'), 'After'],
      ],
      worked: [day('2009-12-27'), day('2050-12-31'), day('2051-01-01')],
    }),
  );
  assert.equal(ends.isWorking(day('2010-01-01')), false);
  assert.equal(ends.isWorking(day('2050-12-31')), true);
  assert.equal(ends.add(day('2050-12-29'), 1), day('2050-12-31'));
  assert.equal(ends.add(day('2050-12-29'), 2), null);
  const sundays = workCalendar(table({ weekends: [[day('2010-01-01'), [5, 6]]] }));
  assert.equal(sundays.add(day('2050-12-29'), 1), null, 'the Sunday after is in 2051');
  const six = workCalendar(table({ weekends: [[day('2010-01-01'), [7]]], days: [[day('2050-12-31'), 'Last']] }));
  for (const to of ['2050-12-31', '2051-06-01'])
    assert.deepEqual(six.skipped(day('2050-12-01'), day(to)), [{ day: day('2050-12-31'), name: 'Last' }], to);
});

test('[PL17] the first weekend that is known holds before its day too, a later weekend from its day on', () => {
  const moved = workCalendar(
    table({
      weekends: [
        [day('2015-06-01'), [5, 6]],
        [day('2022-01-03'), [6, 7]],
      ],
    }),
  );
  assert.equal(moved.isWorking(day('2012-06-01')), false, 'a Friday of 2012');
  assert.equal(moved.isWorking(day('2012-06-03')), true, 'a Sunday of 2012');
  assert.equal(moved.isWorking(day('2021-12-31')), false, 'the last Friday off');
  assert.equal(moved.isWorking(day('2022-01-07')), true, 'the first Friday worked');
  assert.equal(moved.isWorking(day('2022-01-09')), false);
  assert.deepEqual(moved.weekend, [6, 7]);
  assert.deepEqual(workCalendar(table({ weekends: [[day('2010-01-01'), [5, 6]]] })).weekend, [5, 6]);
});

const half = table({
  days: [
    [day('2026-12-25'), 'Christmas'],
    [day('2026-12-28'), 'Boxing Day'],
  ],
  halfDays: [
    [day('2026-12-24'), 'Christmas Eve'],
    [day('2026-12-31'), 'New Year’s Eve'],
  ],
});
const answer = (question: object) =>
  answerWorkday({ region: 'XX', ...question } as WorkdayQuestion, () => workCalendar(half));

test('[PL17] what is no day or no number is said, whatever else it is', () => {
  for (const wrong of [undefined, null, 5, {}, '4 December', ['2026-12-04']]) {
    assert.equal(answer({ op: 'add', from: wrong, days: 1 }).fault?.code, 'no-first-day');
    assert.equal(answer({ op: 'count', from: '2026-12-04', to: wrong }).fault?.code, 'no-last-day');
  }
  for (const wrong of [undefined, null, '1', 1.5, Number.POSITIVE_INFINITY])
    assert.equal(answer({ op: 'add', from: '2026-12-04', days: wrong }).fault?.code, 'no-number');
});

test('[PL17] counting back names the holidays from the day before the first on, the last holiday with them', () => {
  const back = answer({ op: 'count', from: '2026-12-28', to: '2026-12-25' });
  assert.deepEqual([back.days, back.skipped?.map((each) => each.date)], [0, ['2026-12-25']]);
  const further = answer({ op: 'count', from: '2026-12-29', to: '2026-12-24' });
  assert.deepEqual(
    [further.days, further.skipped?.map((each) => each.date)],
    [-1, ['2026-12-28', '2026-12-25']],
    'the day from which it is counted is not passed',
  );
  assert.ok(Object.is(back.days, 0), 'minus nothing is nothing');
  assert.ok(Object.is(answer({ op: 'count', from: '2026-12-27', to: '2026-12-26' }).days, 0));
  const none = answer({ op: 'add', from: '2026-12-28', days: 0 });
  assert.deepEqual([none.date, none.skipped], ['2026-12-28', []]);
});

test('[PL17] of two half days, or two years of which nothing is known, the first is named', () => {
  assert.deepEqual(answer({ op: 'count', from: '2026-12-24', to: '2026-12-31' }).notes?.[0], {
    code: 'half-day',
    day: '2026-12-24',
    name: 'Christmas Eve',
  });
  const few = answerWorkday({ op: 'count', region: 'XX', from: '2012-01-02', to: '2013-01-02' }, () =>
    workCalendar({ ...half, firstYear: 2020 }),
  );
  assert.deepEqual(few.notes?.[0], { code: 'weekends-only', year: 2012 });
  const mixed = answerWorkday({ op: 'count', region: 'XX', from: '2026-01-05', to: '2027-01-05' }, () =>
    workCalendar({ ...half, compared: [2010, 2026] }),
  );
  assert.deepEqual(mixed.notes?.[0], { code: 'calculated', year: 2027, region: 'XX', compared: [2010, 2026] });
});
