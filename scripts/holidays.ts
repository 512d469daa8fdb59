// Generates src/adapters/calendar/tables from the npm package date-holidays (a dev tool): one file for each country, years
// 2015 to 2045, public and bank holidays, with the dated corrections of corrections.ts applied. Run: npm run holidays
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';
import { epochDayOf, parseDay } from '../src/core/time/epoch-day.ts';
import { corrections } from './holiday-corrections.ts';

const FIRST_YEAR = 2015;
const LAST_YEAR = 2045;
const folder = join(import.meta.dirname, '..', 'src', 'adapters', 'calendar', 'tables');

function weekendOf(country: string): number[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getWeekInfo(): { weekend: number[] } };
  return locale.getWeekInfo().weekend;
}

/** Days off of one region, and its half days: epoch day and name. Days on which only some sectors rest are left out. */
function daysOf(country: string, state: string | null): { days: Map<number, string>; halfDays: Map<number, string> } {
  const source = state === null ? new Holidays(country) : new Holidays(country, state);
  source.setLanguages('en');
  const days = new Map<number, string>();
  const halfDays = new Map<number, string>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (const holiday of source.getHolidays(year)) {
      if (holiday.type !== 'public' && holiday.type !== 'bank') continue;
      const first = parseDay(holiday.date.slice(0, 10));
      const length = Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000);
      if (first === null) continue;
      // One that begins at two in the afternoon leaves a morning on which people can be reached: a half day.
      if (!holiday.date.includes('00:00:00')) {
        if (!/ (?:1[89]|2\d):/.test(holiday.date)) halfDays.set(first, holiday.name);
        continue;
      }
      for (let day = first; day < first + Math.max(1, length); day++) if (!days.has(day)) days.set(day, holiday.name);
    }
  }
  const region = state === null ? country : `${country}-${state}`;
  for (const correction of corrections) {
    if (correction.region !== region) continue;
    const day = parseDay(correction.date);
    if (day === null) throw new Error(`No such day: ${correction.date}`);
    if (correction.change === 'add') days.set(day, correction.name);
    else days.delete(day);
  }
  for (const day of days.keys()) halfDays.delete(day);
  return { days, halfDays };
}

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));
const origin = epochDayOf(FIRST_YEAR, 1, 1);
const countries = Object.keys(new Holidays().getCountries()).sort();
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
  const states = Object.keys(new Holidays(country).getStates(country) ?? {}).sort();
  const whole = daysOf(country, null);
  const table: Record<string, number[]> = { '': encode(whole.days) };
  const half: Record<string, number[]> = whole.halfDays.size === 0 ? {} : { '': encode(whole.halfDays) };
  for (const state of states) {
    const found = daysOf(country, state);
    const own = encode(found.days);
    const ownHalf = encode(found.halfDays);
    if (JSON.stringify(ownHalf) !== JSON.stringify(half[''] ?? [])) half[state] = ownHalf;
    if (JSON.stringify(own) !== JSON.stringify(table[''])) table[state] = own;
    regions += 1;
  }
  // A territory without its own list rests as its country does; it is known all the same.
  const same = states.filter((state) => table[state] === undefined);
  writeFileSync(
    join(folder, `${country}.json`),
    `${JSON.stringify({ country, weekend: weekendOf(country), firstYear: FIRST_YEAR, lastYear: LAST_YEAR, names, same, days: table, half })}\n`,
  );
}
console.log(`${countries.length} countries, ${regions} regions, ${FIRST_YEAR} to ${LAST_YEAR}`);
