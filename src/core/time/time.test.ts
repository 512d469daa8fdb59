import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../test/support/runs.ts';
import { holidayTable } from '../../adapters/calendar/holidays.ts';
import { civilOf, epochDayOf, formatDay, parseDay, weekdayOf } from './epoch-day.ts';
import { workCalendar } from './work-calendar.ts';
import { formatInstant, isZone, parseInstant, zoneOf } from './zone.ts';

const zones = [
  'Europe/London',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/New_York',
  'UTC',
];
const days = fc.integer({ min: epochDayOf(1995, 1, 1), max: epochDayOf(2060, 1, 1) });

test('days of the calendar agree with Temporal', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = Temporal.PlainDate.from('1970-01-01').add({ days: day });
      assert.deepEqual(civilOf(day), { year: date.year, month: date.month, day: date.day });
      assert.equal(epochDayOf(date.year, date.month, date.day), day);
      assert.equal(weekdayOf(day), date.dayOfWeek);
      assert.equal(parseDay(formatDay(day)), day);
    }),
    runs(3000),
  );
});

test('what is no day is not read as one', () => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', '2026-11-31'])
    assert.equal(parseDay(text), null, text);
});

test('offsets, local days and minutes agree with Temporal in zones with odd offsets', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2051, 0, 1) }),
      (id, at) => {
        const zone = zoneOf(id);
        const theirs = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(id);
        assert.equal(zone.offsetAt(at), theirs.offsetNanoseconds / 1e6);
        assert.equal(formatDay(zone.dayOf(at)), theirs.toPlainDate().toString());
        assert.equal(zone.minuteOf(at), theirs.hour * 60 + theirs.minute);
        assert.equal(parseInstant(formatInstant(at, zone)), Math.floor(at / 1000) * 1000);
      },
    ),
    runs(3000),
  );
});

test('a local time becomes the instant that Temporal gives it, in gaps and overlaps too', () => {
  const near = zones.flatMap((id) => {
    const found: [string, number][] = [];
    let cursor: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`2020-01-01T00:00[${id}]`);
    for (let count = 0; cursor !== null && count < 8; count++) {
      cursor = cursor.getTimeZoneTransition('next');
      if (cursor) found.push([id, cursor.epochMilliseconds]);
    }
    return found;
  });
  fc.assert(
    fc.property(fc.constantFrom(...near), fc.integer({ min: -240, max: 240 }), ([id, change], minutes) => {
      const local = Temporal.Instant.fromEpochMilliseconds(change + minutes * 60_000)
        .toZonedDateTimeISO('UTC')
        .toPlainDateTime();
      const shifted = local.add({ minutes: Math.round(zoneOf(id).offsetAt(change) / 60_000) });
      const day = parseDay(shifted.toPlainDate().toString()) ?? 0;
      const expected = shifted.toZonedDateTime(id, { disambiguation: 'compatible' }).epochMilliseconds;
      assert.equal(
        zoneOf(id).at(day, shifted.hour * 60 + shifted.minute),
        expected - shifted.second * 1000 - shifted.millisecond,
      );
    }),
    runs(3000),
  );
});

test('a zone is known by its name alone', () => {
  for (const id of ['Europe/London', 'UTC', 'America/Argentina/Ushuaia']) assert.ok(isZone(id), id);
  for (const id of ['Europe/Londn', '+01:00', '', 'GMT Standard Time', '../etc/passwd']) assert.ok(!isZone(id), id);
  assert.equal(parseInstant('2026-11-27T09:00'), null);
  assert.equal(parseInstant('2026-11-27T09:00[Europe/London]'), Date.UTC(2026, 10, 27, 9));
  assert.equal(parseInstant('2026-11-27T09:00[Europe/Londn]'), null);
  assert.equal(parseInstant('9999-11-27T09:00Z'), null);
});

test('[PL17] the n-th working day is what anybody would count on a calendar', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('GB-SCT', 'US-CA', 'AE', 'DE-BY', 'IL', 'JP', 'CN', 'HU', 'MY-01'),
      fc.integer({ min: epochDayOf(2016, 1, 1), max: epochDayOf(2040, 1, 1) }),
      fc.integer({ min: -40, max: 40 }),
      (region, from, count) => {
        const table = holidayTable(region);
        const calendar = workCalendar(table);
        const off = new Set(table?.days.map(([day]) => day));
        let day = from;
        for (let left = Math.abs(count); left > 0; ) {
          day += Math.sign(count);
          const weekend = table?.weekends.findLast(([since]) => since <= day)?.[1] ?? table?.weekends[0]?.[1];
          if (table?.worked.includes(day) || (!weekend?.includes(weekdayOf(day)) && !off.has(day))) left--;
        }
        assert.equal(calendar.add(from, count), day);
        if (count > 0) assert.equal(calendar.count(from, day), count);
        if (count < 0) assert.equal(calendar.count(from, day), count);
      },
    ),
    runs(800),
  );
});

test('[PL17] a Scottish Friday before the bank holiday of 15 June 2026 is followed by Tuesday', () => {
  const calendar = workCalendar(holidayTable('GB-SCT'));
  const friday = parseDay('2026-06-12') ?? 0;
  assert.equal(formatDay(calendar.add(friday, 1) ?? 0), '2026-06-16');
  assert.deepEqual(
    calendar.skipped(friday, friday + 4).map((each) => formatDay(each.day)),
    ['2026-06-15'],
  );
});

test('[PL17] bank holidays of the United Kingdom 2019 to 2028 are those that the government lists', () => {
  // The digest of the official dates, sorted, weekend days left out; `npm run eval -- --data DIR` compares them one by one.
  const official = {
    'GB-ENG': 'b6439ec9f74a8e9f',
    'GB-WLS': 'b6439ec9f74a8e9f',
    'GB-SCT': '321fa1f0f196286f',
    'GB-NIR': '454a8cc2a0122da2',
  };
  for (const [region, digest] of Object.entries(official)) {
    const dates = (holidayTable(region)?.days ?? [])
      .map(([day]) => day)
      .filter((day) => weekdayOf(day) < 6)
      .map(formatDay);
    const text = dates.filter((date) => date >= '2019' && date < '2029').join('\n');
    assert.equal(createHash('sha256').update(text).digest('hex').slice(0, 16), digest, region);
  }
});

test('without data only weekends are known, and that is said', () => {
  const calendar = workCalendar(null);
  assert.equal(calendar.hasHolidays(parseDay('2026-12-25') ?? 0), false);
  assert.equal(calendar.isWorking(parseDay('2026-12-25') ?? 0), true);
  assert.equal(calendar.add(parseDay('9999-01-01') ?? 0, 3), null);
  assert.equal(holidayTable('XX'), null);
  assert.equal(holidayTable('../GB'), null);
});

test('[PL17] the days of the Federal Reserve are ours, but for two policies that are spelled out here', () => {
  // The list that was compared ends before Juneteenth became a holiday, and the Federal Reserve does not move one that falls
  // on a Saturday; most employers rest on the Friday before. The digest is of its weekdays from 2015 to 2028;
  // `npm run eval -- --data DIR` compares them one by one.
  const dates = (holidayTable('US')?.days ?? [])
    .filter(([day, name]) => weekdayOf(day) < 6 && !/Juneteenth/.test(name))
    .filter(([day, name]) => !(weekdayOf(day) === 5 && /substitute day/.test(name)))
    .map(([day]) => formatDay(day))
    .filter((date) => date >= '2015' && date < '2029');
  assert.equal(createHash('sha256').update(dates.join('\n')).digest('hex').slice(0, 16), 'f89d929c6af3a53c');
});

test('[PL17] a half day counts as a working day and is said to be one', () => {
  const germany = workCalendar(holidayTable('DE'));
  const eve = parseDay('2026-12-24') ?? 0;
  assert.ok(germany.isWorking(eve));
  assert.equal(germany.halfDay(eve), 'Christmas Eve');
  assert.equal(germany.halfDay(eve + 1), null, 'a whole day off is no half day');
  assert.equal(workCalendar(holidayTable('GB-ENG')).halfDay(eve), null, 'where no data say so, nothing is guessed');
});
