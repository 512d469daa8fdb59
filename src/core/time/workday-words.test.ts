import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOfWorkdays } from '../../../test/support/workdays.ts';
import { epochDayOf, parseDay } from './epoch-day.ts';
import { type HolidayTable, workCalendar } from './work-calendar.ts';
import { answerWorkday, type WorkdayQuestion } from './workday.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;

const table: HolidayTable = {
  region: 'XA',
  weekends: [[epochDayOf(2000, 1, 1), [6, 7]]],
  firstYear: 2015,
  lastYear: 2040,
  compared: [2016, 2030],
  days: [
    [day('2026-06-10'), 'A Wednesday'],
    [day('2026-06-12'), 'A Friday'],
  ],
  halfDays: [[day('2026-06-11'), 'Eve']],
  worked: [],
};

const asked: string[] = [];

function answer(question: WorkdayQuestion, changed: Partial<HolidayTable> | null = {}) {
  const answered = answerWorkday(question, (region) => {
    asked.push(region);
    return workCalendar(changed === null ? null : { ...table, ...changed });
  });
  return saidOfWorkdays(answered);
}

const add = (from: string, days: unknown) => answer({ op: 'add', region: 'xa', from, days });
const count = (from: string, to: unknown) => answer({ op: 'count', region: 'XA', from, to });

test('[PL17] each question that cannot be answered is told what is wrong with it', () => {
  assert.deepEqual(answer({ op: 'sub', region: 'XA' }), { error: '"op" is neither "add" nor "count".' });
  const noRegion = { error: '"region" is missing; give a code such as GB-SCT.' };
  assert.deepEqual(answer({ op: 'add', region: '', from: '2026-06-01', days: 1 }), noRegion);
  assert.deepEqual(answer({ op: 'add', region: 7, from: '2026-06-01', days: 1 }), noRegion);
  assert.deepEqual(answer({ op: 'add', region: 'y'.repeat(50), from: '2026-06-01', days: 1 }, null), {
    error: `No holidays are known for "${'y'.repeat(40)}".`,
  });
  assert.deepEqual(answer({ op: 'add', region: 'XA', from: 20260601, days: 1 }), {
    error: '"from" is no day; give it as 2026-12-04.',
  });
  for (const days of ['1', 0.5, 2 ** 53, undefined])
    assert.deepEqual(add('2026-06-01', days), { error: '"days" is no whole number.' }, `${days}`);
  assert.deepEqual(add('2050-12-30', 5), {
    error: 'The answer lies outside 2010 to 2050, for which working days are known.',
  });
  assert.deepEqual(count('2026-06-01', null), { error: '"to" is no day; give it as 2026-12-04.' });
  assert.deepEqual(count('2026-06-01', '2051-01-01'), {
    error: 'The days lie outside 2010 to 2050, for which working days are known.',
  });
});

test('[PL17] a region is looked up in capitals, and its answer names each day off that was passed over, in the order of the count', () => {
  asked.length = 0;
  assert.deepEqual(add('2026-06-08', 2), {
    date: '2026-06-11',
    skipped: [{ date: '2026-06-10', name: 'A Wednesday' }],
    note: '2026-06-11 is a half day (Eve); it was counted as a working day.',
  });
  assert.deepEqual(asked, ['XA']);
  assert.deepEqual(add('2026-06-15', -2).skipped, [
    { date: '2026-06-12', name: 'A Friday' },
    { date: '2026-06-10', name: 'A Wednesday' },
  ]);
  assert.deepEqual(add('2026-06-10', 0), { date: '2026-06-10', skipped: [] });
});

test('[PL17] counted back, the day that the count begins with is passed over by nobody, and the one that it ends with is', () => {
  assert.deepEqual(count('2026-06-12', '2026-06-09'), {
    days: -2,
    skipped: [{ date: '2026-06-10', name: 'A Wednesday' }],
  });
  assert.deepEqual(count('2026-06-13', '2026-06-12').skipped, [{ date: '2026-06-12', name: 'A Friday' }]);
  assert.deepEqual(count('2026-06-12', '2026-06-12'), { days: 0, skipped: [] });
  assert.deepEqual(count('2026-06-09', '2026-06-12'), {
    days: 1,
    skipped: [
      { date: '2026-06-10', name: 'A Wednesday' },
      { date: '2026-06-12', name: 'A Friday' },
    ],
  });
});

test('[PL17] what is calculated, not known, or taken from another region is said beside the answer', () => {
  assert.equal(add('2014-12-30', 1).note, 'No holidays are known for 2014; only weekends were skipped there.');
  assert.equal(
    add('2015-06-01', 1).note,
    'The holidays of 2015 in XA are calculated from rules; official lists were compared for 2016 to 2030.',
  );
  assert.equal(add('2016-01-01', 1).note, undefined);
  assert.equal(add('2030-12-30', 1).note, undefined);
  assert.equal(
    add('2030-12-31', 1).note,
    'The holidays of 2031 in XA are calculated from rules; official lists were compared for 2016 to 2030.',
  );
  const never = answer({ op: 'count', region: 'XA', from: '2026-06-01', to: '2026-06-02' }, { compared: null });
  assert.equal(never.note, 'The holidays of 2026 in XA are calculated from rules; no official list was compared.');
  assert.equal(
    answer({ op: 'add', region: 'xa-1', from: '2026-06-10', days: 1 }).note,
    'XA-1 is not known by itself; the days of XA were taken. 2026-06-11 is a half day (Eve); it was counted as a working day.',
  );
});
