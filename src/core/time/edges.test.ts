import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryOfAddress, countryOfLanguages, countryOfNumber } from './country-of.ts';
import { civilOf, epochDayOf, formatDay, parseDay, weekdayOf } from './epoch-day.ts';
import { type HolidayTable, workCalendar } from './work-calendar.ts';
import { formatInstant, isZone, parseInstant, zoneOf } from './zone.ts';
import { countryOfZone } from './zone-countries.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;

test('the first and the last days of February, of March and of the year are those of Temporal, for eight centuries', () => {
  for (let year = 1599; year <= 2401; year += 1)
    for (const [month, dayOfMonth] of [
      [1, 1],
      [2, 28],
      [3, 1],
      [7, 31],
      [8, 1],
      [12, 31],
    ] as const) {
      const date = Temporal.PlainDate.from({ year, month, day: dayOfMonth });
      const expected = Temporal.PlainDate.from('1970-01-01').until(date, { largestUnit: 'days' }).days;
      assert.equal(epochDayOf(year, month, dayOfMonth), expected, date.toString());
      assert.deepEqual(civilOf(expected), { year, month, day: dayOfMonth });
      assert.equal(weekdayOf(expected), date.dayOfWeek);
    }
});

test('a leap day exists every fourth year, not every hundredth, and every four hundredth', () => {
  assert.equal(parseDay('2000-02-29'), 11_016);
  assert.equal(parseDay('2024-02-29'), 19_782);
  assert.equal(parseDay('2400-02-29'), 157_113);
  for (const text of ['2023-02-29', '2100-02-29', '1900-02-29']) assert.equal(parseDay(text), null, text);
  assert.equal(formatDay(157_113), '2400-02-29');
});

test('days before 1970, and before the year 1, are counted like all others', () => {
  assert.equal(parseDay('1970-01-01'), 0);
  assert.equal(parseDay('1969-12-31'), -1);
  assert.equal(parseDay('0000-03-01'), -719_468);
  assert.equal(parseDay('0000-02-29'), -719_469);
  assert.equal(formatDay(-719_469), '0000-02-29');
  assert.deepEqual([-4, -3, -1, 0, 4].map(weekdayOf), [7, 1, 3, 4, 1]);
});

test('a day is four, two and two digits and nothing beside them', () => {
  for (const text of [
    '2026-01-00',
    '2026-13-01',
    '2026-00-01',
    ' 2026-01-01',
    '2026-01-01T09:00',
    '12026-01-01',
    '2026-01-32',
  ])
    assert.equal(parseDay(text), null, text);
  assert.equal(formatDay(day('0999-09-10')), '0999-09-10');
});

test('[PL30] the shortest number that tells a country has six digits with its code', () => {
  assert.equal(countryOfNumber('+44 1234'), 'GB');
  assert.equal(countryOfNumber('+44 123'), null);
  assert.equal(countryOfNumber('  00 44-(0)20/7946.0123'), 'GB');
  assert.equal(countryOfNumber('tel +44 20 7946 0123'), null);
  assert.equal(countryOfNumber('+973 1700 0000'), 'BH');
  assert.equal(countryOfNumber('+886 2 5550 0100'), 'TW');
  assert.equal(countryOfNumber('+44 1624 700000'), 'IM');
  assert.equal(countryOfNumber('+999 555 0100'), null);
});

test('[PL30] an ending counts in capitals, with a dot or spaces after it, and only as the end of an address', () => {
  assert.equal(countryOfAddress('INES@EXAMPLE.DE'), 'DE');
  assert.equal(countryOfAddress('ines@example.de. '), 'DE');
  assert.equal(countryOfAddress('ines@example.su'), null);
  assert.equal(countryOfAddress('ines@example.UK'), 'GB');
  assert.equal(countryOfAddress('ines.de'), null);
  assert.equal(countryOfAddress('ines@example.de and others'), null);
  for (const ending of ['ac', 'la', 'ws']) assert.equal(countryOfAddress(`ines@example.${ending}`), null, ending);
});

test('[PL30] a region of two letters counts, also with a script before it or in small letters; a number or three letters do not', () => {
  assert.equal(countryOfLanguages(['es-419', 'en-gb']), 'GB');
  assert.equal(countryOfLanguages(['en-GB-oxendict']), 'GB');
  assert.equal(countryOfLanguages(['haw-US']), 'US');
  assert.equal(countryOfLanguages(['en-GBR']), null);
  assert.equal(countryOfLanguages(['i-en-GB']), null);
});

test('[PL30] each zone of a country of many tells it', () => {
  assert.equal(countryOfZone('Europe/Andorra'), 'AD');
  assert.equal(countryOfZone('Africa/Harare'), 'ZW');
  assert.equal(countryOfZone('Australia/Adelaide'), 'AU');
  assert.equal(countryOfZone('Australia/Melbourne'), 'AU');
});

/** A region with a weekend of Friday and Saturday until 2021 and of Saturday and Sunday from 2022; one day off a week in June 2030. */
const table: HolidayTable = {
  region: 'XA',
  weekends: [
    [epochDayOf(2000, 1, 1), [5, 6]],
    [epochDayOf(2022, 1, 1), [6, 7]],
  ],
  firstYear: 2015,
  lastYear: 2040,
  compared: [2016, 2030],
  days: [
    [day('2009-12-30'), 'Long ago'],
    [day('2010-01-03'), 'First'],
    [day('2030-06-05'), 'A Wednesday'],
    [day('2030-06-08'), 'A Saturday'],
    [day('2050-12-30'), 'Last'],
    [day('2051-01-02'), 'Too late'],
  ],
  halfDays: [
    [day('2030-06-06'), 'Eve'],
    [day('2030-06-09'), 'Sunday eve'],
  ],
  worked: [day('2009-12-25'), day('2030-06-15'), day('2051-01-07')],
};

test('[PL17] working days are known from the first day of 2010 to the last of 2050, and nothing is guessed outside', () => {
  const calendar = workCalendar(table);
  const add = (from: string, count: number) => {
    const found = calendar.add(day(from), count);
    return found === null ? null : formatDay(found);
  };
  assert.equal(add('2009-12-31', 1), null);
  assert.equal(add('2010-01-01', 1), '2010-01-04', 'after a Friday, a Saturday and a day off');
  assert.equal(add('2010-01-04', -1), null);
  assert.equal(add('2010-01-05', -1), '2010-01-04');
  assert.equal(add('2050-12-28', 1), '2050-12-29');
  assert.equal(add('2050-12-29', 1), null, 'the last Friday is a day off, then comes the weekend');
  assert.equal(add('2050-12-31', 0), '2050-12-31');
  assert.equal(add('2050-12-31', -1), '2050-12-29');
  assert.equal(add('2051-01-01', -1), null);
  assert.equal(add('2030-06-03', 1.5), null);
  assert.equal(calendar.isWorking(day('2009-12-30')), false);
  assert.equal(calendar.isWorking(day('2051-01-02')), false);
  assert.equal(calendar.isWorking(day('2010-01-04')), true);
  assert.equal(calendar.onOrAfter(day('2010-01-01')) ?? 0, day('2010-01-04'));
  assert.equal(calendar.onOrAfter(day('2009-12-31')), null);
  assert.equal(calendar.onOrAfter(day('2050-12-30')), null);
  assert.equal(calendar.onOrAfter(day('2051-01-01')), null);
  assert.equal(calendar.onOrAfter(day('2030-06-05')) ?? 0, day('2030-06-06'));
  assert.equal(calendar.onOrAfter(day('2030-06-06')) ?? 0, day('2030-06-06'));
});

test('[PL17] working days between two days are counted after the first, up to and with the last, and backwards below nothing', () => {
  const calendar = workCalendar(table);
  assert.equal(calendar.count(day('2030-06-03'), day('2030-06-06')), 2);
  assert.equal(calendar.count(day('2030-06-06'), day('2030-06-03')), -2);
  assert.equal(calendar.count(day('2030-06-05'), day('2030-06-05')), 0);
  assert.equal(calendar.count(day('2010-01-01'), day('2010-01-04')), 1);
  assert.equal(calendar.count(day('2009-12-31'), day('2010-01-04')), null);
  assert.equal(calendar.count(day('2050-12-01'), day('2051-01-01')), null);
});

test('[PL17] a weekend that a government moved holds from its day on', () => {
  const calendar = workCalendar(table);
  const works = (text: string) => calendar.isWorking(day(text));
  assert.deepEqual(['2021-12-30', '2021-12-31', '2022-01-01'].map(works), [true, false, false]);
  assert.deepEqual(['2022-01-02', '2022-01-03', '2022-01-07', '2022-01-08'].map(works), [false, true, true, false]);
  assert.deepEqual(['2021-12-26', '2010-01-02', '2010-01-08'].map(works), [true, false, false]);
  assert.deepEqual(calendar.weekend, [6, 7]);
  assert.deepEqual(workCalendar(null).weekend, [6, 7]);
  assert.deepEqual(workCalendar({ ...table, weekends: [] }).weekend, [6, 7]);
});

test('[PL17] a Saturday that was made a working day is worked', () => {
  const calendar = workCalendar(table);
  assert.equal(calendar.isWorking(day('2030-06-15')), true);
  assert.equal(calendar.isWorking(day('2030-06-22')), false);
});

test('[PL17] days off that are no weekend days are named, after the first day and up to the last', () => {
  const calendar = workCalendar(table);
  const names = (from: string, to: string) => calendar.skipped(day(from), day(to)).map(({ name }) => name);
  assert.deepEqual(names('2030-06-04', '2030-06-30'), ['A Wednesday']);
  assert.deepEqual(names('2030-06-05', '2030-06-30'), []);
  assert.deepEqual(names('2030-06-04', '2030-06-05'), ['A Wednesday']);
  assert.deepEqual(names('2030-06-01', '2030-06-04'), []);
  assert.deepEqual(names('2009-01-01', '2010-01-10'), ['First']);
  assert.deepEqual(names('2050-12-29', '2052-01-01'), ['Last']);
});

test('[PL17] half days are named where they are worked, and holidays are known in the years of the table alone', () => {
  const calendar = workCalendar(table);
  assert.equal(calendar.halfDay(day('2030-06-06')), 'Eve');
  assert.equal(calendar.halfDay(day('2030-06-07')), null);
  assert.equal(calendar.halfDay(day('2030-06-09')), null, 'nobody works on that Sunday');
  assert.deepEqual(
    ['2014-12-31', '2015-01-01', '2040-12-31', '2041-01-01'].map((text) => calendar.hasHolidays(day(text))),
    [false, true, true, false],
  );
  assert.deepEqual([calendar.region, calendar.compared], ['XA', [2016, 2030]]);
  const none = workCalendar(null);
  assert.deepEqual([none.region, none.compared], [null, null]);
  assert.equal(none.halfDay(day('2030-06-06')), null);
  assert.deepEqual(none.skipped(day('2030-06-01'), day('2030-06-30')), []);
});

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

test('a zone keeps its offset before 2010 and after 2050, as Temporal knows it', () => {
  const offset = (id: string, text: string) => zoneOf(id).offsetAt(at(text)) / 3_600_000;
  assert.equal(offset('Europe/London', '1970-06-01T00:00Z'), 1);
  assert.equal(offset('Europe/London', '2009-12-31T23:59:59Z'), 0);
  assert.equal(offset('Europe/London', '2050-07-01T00:00Z'), 1);
  assert.equal(offset('Asia/Kolkata', '1943-01-01T00:00Z'), 6.5);
  assert.equal(offset('Asia/Kolkata', '2030-01-01T00:00Z'), 5.5);
});

test('an instant is written with the offset of its zone, to the second', () => {
  assert.equal(
    formatInstant(at('2026-07-01T00:00:59.999Z'), zoneOf('America/St_Johns')),
    '2026-06-30T21:30:59-02:30[America/St_Johns]',
  );
  assert.equal(
    formatInstant(at('2026-12-31T23:59:09Z'), zoneOf('Asia/Kathmandu')),
    '2027-01-01T05:44:09+05:45[Asia/Kathmandu]',
  );
  assert.equal(formatInstant(at('2026-12-31T10:07:00Z'), zoneOf('UTC')), '2026-12-31T10:07:00+00:00[UTC]');
});

test('an instant is read with an offset, with a zone or with both, where they agree', () => {
  assert.equal(parseInstant('2026-07-01T09:00+01:00'), at('2026-07-01T08:00Z'));
  assert.equal(parseInstant('2026-07-01T09:00+01:00[Europe/London]'), at('2026-07-01T08:00Z'));
  assert.equal(parseInstant('1899-12-31T09:00Z'), null);
  assert.equal(parseInstant('2200-01-02T09:00Z'), null);
  assert.equal(parseInstant(`2026-07-01T09:00Z${' '.repeat(80)}`), null);
  assert.equal(parseInstant('2026-07-01'), null);
  assert.equal(
    parseInstant(`2026-07-01T09:00:00.${'0'.repeat(9)}+01:00[Europe/London][u-ca=iso8601][x-y=${'z'.repeat(12)}]`),
    null,
  );
});

test('a zone has a name that begins with a letter', () => {
  assert.equal(isZone('-01:00'), false);
  assert.equal(isZone('europe/london'), true);
  assert.equal(zoneOf('Europe/Paris'), zoneOf('Europe/Paris'));
  assert.throws(() => zoneOf('Europe/Londn'), RangeError);
});
