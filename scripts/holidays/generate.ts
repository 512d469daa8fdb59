// Generates src/adapters/calendar/tables from the npm package date-holidays (a dev tool): one file for each country, years
// 2015 to 2045, public and bank holidays, with what governments published for a year and the corrections applied. Run: npm run holidays
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';
import { type EpochDay, epochDayOf, parseDay, weekdayOf } from '../../src/core/time/epoch-day.ts';
import { applyCorrection, type Days, dayOf, FIRST_YEAR, LAST_YEAR } from './apply.ts';
import { comparedYears, corrections, weekends } from './corrections.ts';
import { officialLists } from './official-lists.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'adapters', 'calendar', 'tables');

function localeWeekend(country: string): number[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getWeekInfo(): { weekend: number[] } };
  return locale.getWeekInfo().weekend;
}

/** Spans of one region, oldest first: the day from which a weekend holds, and its ISO weekdays. */
function weekendsOf(country: string, region: string): [EpochDay, readonly number[]][] {
  const own = weekends.filter((each) => each.region === region);
  const lines = own.length > 0 ? own : weekends.filter((each) => each.region === country);
  if (lines.length === 0) return [[epochDayOf(FIRST_YEAR, 1, 1), localeWeekend(country)]];
  return lines.map((each) => [dayOf(each.from), each.weekend]);
}

/** Days off of one region, its half days and worked days of weekends. Days on which only some sectors rest are left out. */
function daysOf(country: string, state: string | null): Days {
  const source = state === null ? new Holidays(country) : new Holidays(country, state);
  source.setLanguages('en');
  const region = state === null ? country : `${country}-${state}`;
  const spans = weekendsOf(country, region);
  const days: Days = {
    off: new Map(),
    half: new Map(),
    worked: new Set(),
    weekendAt: (day) => spans.findLast(([from]) => from <= day)?.[1] ?? spans[0]?.[1] ?? [],
  };
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (const holiday of source.getHolidays(year)) {
      if (holiday.type !== 'public' && holiday.type !== 'bank') continue;
      const first = parseDay(holiday.date.slice(0, 10));
      const length = Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000);
      if (first === null) continue;
      // One that begins at two in the afternoon leaves a morning on which people can be reached: a half day.
      if (!holiday.date.includes('00:00:00')) {
        if (!/ (?:1[89]|2\d):/.test(holiday.date)) days.half.set(first, holiday.name);
        continue;
      }
      for (let day = first; day < first + Math.max(1, length); day++)
        if (!days.off.has(day)) days.off.set(day, holiday.name);
    }
  }
  for (const list of officialLists) {
    if (list.region !== country) continue;
    const first = epochDayOf(list.year, 1, 1);
    const last = epochDayOf(list.year, 12, 31);
    for (const day of [...days.off.keys(), ...days.half.keys()])
      if (day >= first && day <= last) {
        days.off.delete(day);
        days.half.delete(day);
      }
    for (const [day, name] of list.off) days.off.set(dayOf(`${list.year}-${day}`), name);
    for (const day of list.worked) days.worked.add(dayOf(`${list.year}-${day}`));
  }
  for (const correction of corrections)
    if (correction.regions.includes(region) || correction.regions.includes(country))
      applyCorrection(days, correction.change);
  for (const day of days.off.keys()) days.half.delete(day);
  for (const day of days.worked)
    if (!days.weekendAt(day).includes(weekdayOf(day))) throw new Error(`${region} ${day} is worked anyway`);
  return days;
}

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));
const origin = epochDayOf(FIRST_YEAR, 1, 1);
const countries = Object.keys(new Holidays().getCountries()).sort();
const unused = new Set(corrections.flatMap((each) => each.regions).concat(weekends.map((each) => each.region)));
let regions = 0;
for (const country of countries) {
  const names: string[] = [];
  const encode = (days: ReadonlyMap<number, string>): number[] => {
    const flat: number[] = [];
    let last = origin;
    for (const [day, name] of [...days].sort((one, other) => one[0] - other[0])) {
      let index = names.indexOf(name);
      if (index < 0) index = names.push(name) - 1;
      flat.push(day - last, index);
      last = day;
    }
    return flat;
  };
  const parts: Record<string, string> = { ...(new Holidays(country).getStates(country, 'en') ?? {}) };
  const known = Object.keys(parts);
  // Parts that the source does not list, for which something is known all the same.
  const named = [...unused].filter((region) => region.startsWith(`${country}-`)).map((region) => region.slice(3));
  const states = [...new Set([...known, ...named])].sort();
  const whole = daysOf(country, null);
  const table: Record<string, number[]> = { '': encode(whole.off) };
  const half: Record<string, number[]> = whole.half.size === 0 ? {} : { '': encode(whole.half) };
  const weekend: Record<string, [number, readonly number[]][]> = { '': weekendsOf(country, country) };
  const compared: Record<string, readonly [number, number]> = {};
  if (comparedYears[country]) compared[''] = comparedYears[country];
  for (const state of states) {
    const region = `${country}-${state}`;
    const found = daysOf(country, known.includes(state) ? state : null);
    // A part that the source does not know has its country's days and its own corrections.
    if (!known.includes(state))
      for (const correction of corrections)
        if (correction.regions.includes(region)) applyCorrection(found, correction.change);
    const own = encode(found.off);
    const ownHalf = encode(found.half);
    if (JSON.stringify(ownHalf) !== JSON.stringify(half[''] ?? [])) half[state] = ownHalf;
    if (JSON.stringify(own) !== JSON.stringify(table[''])) table[state] = own;
    const ownWeekend = weekendsOf(country, region);
    if (JSON.stringify(ownWeekend) !== JSON.stringify(weekend[''])) weekend[state] = ownWeekend;
    if (comparedYears[region]) compared[state] = comparedYears[region];
    regions += 1;
  }
  for (const region of [country, ...states.map((state) => `${country}-${state}`)]) unused.delete(region);
  // A part without its own list rests as its country does; it is known all the same.
  const same = states.filter((state) => table[state] === undefined);
  writeFileSync(
    join(folder, `${country}.json`),
    `${JSON.stringify({ country, weekend, firstYear: FIRST_YEAR, lastYear: LAST_YEAR, parts, compared, names, same, days: table, half, worked: [...whole.worked].sort((one, other) => one - other) })}\n`,
  );
}
writeFileSync(
  join(folder, '..', 'countries.ts'),
  `// Written by scripts/holidays/generate.ts with the tables.

/** Countries (ISO 3166-1) that have a table of holidays. */
export const countries: readonly string[] =
  '${[...countries].sort().join(' ')}'.split(
    ' ',
  );
`,
);
if (unused.size > 0) throw new Error(`Corrections for regions that do not exist: ${[...unused].join(', ')}`);
console.log(`${countries.length} countries, ${regions} regions, ${FIRST_YEAR} to ${LAST_YEAR}`);
