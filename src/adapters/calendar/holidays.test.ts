import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { saidOfWorkdays } from '../../../test/support/workdays.ts';
import { answerWorkday } from '../../core/time/workday.ts';
import { createCalendars, holidayTable } from './holidays.ts';

const calendars = createCalendars();
const next = (region: string, from: string): string | undefined =>
  answerWorkday({ op: 'add', region, from, days: 1 }, (code) => calendars.calendarOf(code)).date;

/** Region, day, the next working day, and why: each from an act, a decree or an official list. */
const facts: readonly (readonly [string, string, string, string])[] = [
  // Substitute days
  ['BG', '2025-05-23', '2025-05-27', '24 May on a Saturday is made up on Monday'],
  ['BG', '2027-12-23', '2027-12-29', 'Christmas on Saturday and Sunday gives Monday and Tuesday'],
  ['SG', '2026-05-29', '2026-06-02', 'Vesak Day on a Sunday gives one Monday, not two days'],
  ['VN', '2027-04-30', '2027-05-04', 'Labour Day on a Saturday'],
  ['TH', '2026-12-04', '2026-12-08', '5 December on a Saturday'],
  ['KE', '2027-10-08', '2027-10-12', '10 October on a Sunday'],
  ['KR', '2026-05-22', '2026-05-26', 'Buddha’s birthday on a Sunday, since 2023'],
  ['TW', '2026-10-08', '2026-10-12', '10 October on a Saturday is kept on Friday'],
  ['MY', '2026-03-20', '2026-03-24', 'both days of the feast on a weekend'],
  // Moved days, and days of a weekend that are worked for them
  ['CN', '2026-02-13', '2026-02-14', 'a Saturday that is worked for the Spring Festival'],
  ['CN', '2025-09-30', '2025-10-09', 'eight days in October 2025'],
  ['CN', '2025-10-10', '2025-10-11', 'and the Saturday after is worked'],
  ['HU', '2025-12-12', '2025-12-13', 'a Saturday that is worked for 24 December'],
  ['HU', '2025-12-23', '2025-12-29', 'and 24 December is free'],
  ['RU', '2025-10-31', '2025-11-01', 'a Saturday that is worked for 3 November'],
  ['GR', '2021-05-03', '2021-05-05', 'May Day of Holy Saturday is kept on Tuesday'],
  ['AE', '2025-11-28', '2025-12-03', '3 December was moved to 1 December'],
  // One-off days
  ['KR', '2025-06-02', '2025-06-04', 'election of a president'],
  ['ID', '2024-11-26', '2024-11-28', 'regional elections everywhere'],
  ['LV', '2023-05-26', '2023-05-30', 'the medal in ice hockey'],
  ['DE-BE', '2025-05-07', '2025-05-09', 'eighty years after the war, in Berlin alone'],
  ['DE-HH', '2025-05-07', '2025-05-08', 'eighty years after the war, in Berlin alone'],
  ['GB-ENG', '2023-05-05', '2023-05-09', 'coronation'],
  ['PH', '2025-05-09', '2025-05-13', 'elections'],
  // Parts of a country
  ['ES-VC', '2025-10-08', '2025-10-10', '9 October in the Comunitat Valenciana'],
  ['ES-MD', '2025-10-08', '2025-10-09', 'and not in Madrid'],
  ['ES-NC', '2026-12-02', '2026-12-04', 'St Francis Xavier in Navarre'],
  ['CH-NE', '2026-06-03', '2026-06-04', 'Corpus Christi is worked in Neuchâtel'],
  ['CH-GR', '2026-04-02', '2026-04-07', 'Good Friday in Grisons'],
  ['CA-MB', '2025-09-29', '2025-10-01', 'since 2024 in Manitoba'],
  ['CA-MB', '2022-09-29', '2022-09-30', 'and not before'],
  ['US-MA', '2025-06-16', '2025-06-17', 'Bunker Hill Day is worked but for Suffolk County'],
  ['AU-NSW', '2026-07-31', '2026-08-03', 'a holiday of banks alone'],
  // Weekends, dated
  ['AE', '2021-12-09', '2021-12-12', 'until 2021 Friday and Saturday'],
  ['AE', '2022-01-14', '2022-01-17', 'since 2022 Saturday and Sunday'],
  ['MY-01', '2024-11-21', '2024-11-24', 'Johor until 2024'],
  ['MY-01', '2025-11-21', '2025-11-24', 'Johor since 2025'],
  ['BD', '2025-07-24', '2025-07-27', 'Friday and Saturday'],
  ['SA', '2025-07-24', '2025-07-27', 'Friday and Saturday'],
  // Years in which a law changed
  ['SK', '2026-05-07', '2026-05-08', '8 May is worked in 2026'],
  ['SK', '2027-05-07', '2027-05-10', '8 May on a Saturday in 2027'],
  ['SK', '2028-05-05', '2028-05-09', 'and free again in 2028'],
  ['DK', '2023-05-04', '2023-05-08', 'the great day of prayer until 2023'],
  ['DK', '2024-04-25', '2024-04-26', 'and not in 2024'],
  ['PL', '2024-12-23', '2024-12-24', 'Christmas Eve was worked in 2024'],
  ['PL', '2025-12-23', '2025-12-29', 'and is free since 2025'],
  ['MX', '2030-09-30', '2030-10-02', '1 October every six years'],
  ['TN', '2025-12-16', '2025-12-18', '17 December since 2021'],
  ['TN', '2026-01-13', '2026-01-14', 'instead of 14 January'],
  ['UA', '2023-08-23', '2023-08-24', 'under martial law holidays are worked'],
];

for (const [region, from, to, why] of facts)
  test(`[PL17] ${region}: after ${from} comes ${to} (${why})`, () => assert.equal(next(region, from), to));

test('[PL17] where no official list was compared for a year, the answer says that its holidays are calculated', () => {
  const note = (region: string, from: string): string | undefined =>
    saidOfWorkdays(answerWorkday({ op: 'add', region, from, days: 1 }, (code) => calendars.calendarOf(code))).note;
  assert.equal(note('KR', '2026-03-03'), undefined);
  assert.equal(
    note('KR', '2031-03-03'),
    'The holidays of 2031 in KR are calculated from rules; official lists were compared for 2018 to 2027.',
  );
  assert.equal(
    note('PT', '2026-03-03'),
    'The holidays of 2026 in PT are calculated from rules; no official list was compared.',
  );
});

test('given the tables, the list of countries names each of them', () => {
  const tables = readdirSync(join(import.meta.dirname, 'tables')).map((name) => name.replace(/\.json$/, ''));
  assert.deepEqual([...createCalendars().countries()], tables.sort());
});

test('given the countries, Scotland is a part of one of them, and each has a table', () => {
  const calendars = createCalendars();
  const countries = calendars.countries();
  assert.ok(countries.includes('GB') && countries.includes('DE'), `${countries}`);
  assert.deepEqual(
    calendars.partsOf('GB').filter((each) => each.region === 'GB-SCT'),
    [{ region: 'GB-SCT', name: 'Scotland' }],
  );
  for (const country of countries) assert.notEqual(holidayTable(country), null, country);
});
