import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../test/support/runs.ts';
import { saidOfWorkdays } from '../../../test/support/workdays.ts';
import { calendars } from '../../../test/support/world.ts';
import { epochDayOf, formatDay } from './epoch-day.ts';
import { answerWorkday, type WorkdayQuestion } from './workday.ts';

const answer = (question: WorkdayQuestion) =>
  saidOfWorkdays(answerWorkday(question, (region) => calendars.calendarOf(region)));

test('[PL17] the next working day of Scotland passes over its holiday, and names it', () => {
  const scotland = answer({ op: 'add', region: 'GB-SCT', from: '2026-06-12', days: 1 });
  assert.equal(scotland.date, '2026-06-16');
  assert.deepEqual(
    scotland.skipped?.map((each) => each.date),
    ['2026-06-15'],
  );
  assert.deepEqual(answer({ op: 'add', region: 'GB-ENG', from: '2026-06-12', days: 1 }), {
    date: '2026-06-15',
    skipped: [],
  });
});

test('[PL17] from a day off the next working day is the first, and counting back mirrors it', () => {
  const date = (from: string, days: number) => answer({ op: 'add', region: 'GB-ENG', from, days }).date;
  assert.equal(date('2026-11-28', 1), '2026-11-30');
  assert.equal(date('2026-11-28', -1), '2026-11-27');
  assert.equal(date('2026-11-28', 0), '2026-11-28');
  assert.equal(date('2026-12-28', 1), '2026-12-29');
  const back = answer({ op: 'add', region: 'GB-ENG', from: '2026-12-29', days: -1 });
  assert.equal(back.date, '2026-12-24');
  assert.deepEqual(
    back.skipped?.map((each) => each.date),
    ['2026-12-28', '2026-12-25'],
  );
});

test('[PL17] counting is over the days after the first, up to and with the last', () => {
  const days = (from: string, to: string) => answer({ op: 'count', region: 'GB-ENG', from, to }).days;
  assert.equal(days('2026-11-23', '2026-11-30'), 5);
  assert.equal(days('2026-11-30', '2026-11-23'), -5);
  assert.equal(days('2026-11-23', '2026-11-23'), 0);
  assert.equal(days('2026-11-27', '2026-11-29'), 0);
  assert.ok(Object.is(days('2026-11-29', '2026-11-28'), 0), 'and nothing is never minus nothing');
});

test('[PL17] adding and counting agree, in both directions and with other weekends', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('GB-SCT', 'US-CA', 'DE-BY', 'AE', 'IL', 'FR'),
      fc.integer({ min: epochDayOf(2016, 1, 1), max: epochDayOf(2040, 1, 1) }),
      fc.integer({ min: -300, max: 300 }).filter((days) => days !== 0),
      (region, day, days) => {
        const from = formatDay(day);
        const to = answer({ op: 'add', region, from, days }).date ?? '';
        assert.equal(answer({ op: 'count', region, from, to }).days, days);
      },
    ),
    runs(2000),
  );
});

test('what cannot be answered is said: regions, days, years, and what is not known by itself', () => {
  const error = (question: WorkdayQuestion) => answer(question).error ?? '';
  const from = '2026-11-23';
  assert.match(error({}), /neither "add" nor "count"/);
  assert.match(error({ op: 'add', from, days: 1 }), /"region" is missing/);
  assert.match(error({ op: 'add', region: 'XX', from, days: 1 }), /No holidays are known for "XX"/);
  assert.match(error({ op: 'add', region: '../GB', from, days: 1 }), /No holidays are known/);
  assert.match(error({ op: 'add', region: 'GB', from: '2026-02-30', days: 1 }), /"from" is no day/);
  assert.match(error({ op: 'add', region: 'GB', from, days: 1.5 }), /no whole number/);
  assert.match(error({ op: 'add', region: 'GB', from, days: 9e15 }), /outside 2010 to 2050/);
  assert.match(error({ op: 'count', region: 'GB', from }), /"to" is no day/);
  assert.match(error({ op: 'count', region: 'GB', from, to: '9999-12-31' }), /outside 2010 to 2050/);
  assert.match(answer({ op: 'add', region: 'GB-XYZ', from, days: 1 }).note ?? '', /GB-XYZ is not known by itself/);
  assert.match(answer({ op: 'add', region: 'gb-sct', from: '2047-01-01', days: 1 }).note ?? '', /known for 2047/);
});

test('[PL17] given a holiday that was proclaimed once, that day is not worked, and the same day of the next year is', () => {
  const next = (region: string, from: string) => answer({ op: 'add', region, from, days: 1 }).date;
  for (const [region, before, after] of [
    ['IE', '2022-03-16', '2022-03-21'],
    ['PL', '2018-11-09', '2018-11-13'],
    ['ZA', '2022-12-23', '2022-12-28'],
    ['SK', '2018-10-29', '2018-10-31'],
    ['LV', '2018-09-21', '2018-09-25'],
    ['SG', '2020-07-09', '2020-07-13'],
    ['HK', '2015-09-02', '2015-09-04'],
    ['KR', '2017-05-08', '2017-05-10'],
    ['KE', '2023-11-10', '2023-11-14'],
    ['SA', '2022-11-22', '2022-11-24'],
    ['MY', '2022-11-25', '2022-11-29'],
    ['IL', '2022-10-31', '2022-11-02'],
  ] as const)
    assert.equal(next(region, before), after, region);
  assert.equal(next('IE', '2027-03-18'), '2027-03-19');
  assert.equal(next('PL', '2025-11-11'), '2025-11-12');
});
