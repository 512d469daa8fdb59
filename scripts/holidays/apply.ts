import { type EpochDay, epochDayOf, formatDay, parseDay, weekdayOf } from '../../src/core/time/epoch-day.ts';

/** One correction: whose, what, and where it is laid down. */
export interface Correction {
  readonly regions: readonly string[];
  readonly source: string;
  readonly checkedOn: string;
  readonly change:
    | { readonly kind: 'add'; readonly name: string; readonly days: readonly string[] }
    | { readonly kind: 'drop'; readonly days: readonly string[] }
    | { readonly kind: 'worked'; readonly days: readonly string[] }
    | { readonly kind: 'remove'; readonly named: string; readonly from: number; readonly to: number }
    | { readonly kind: 'clear'; readonly from: string; readonly to: string }
    | { readonly kind: 'half'; readonly named: string }
    | { readonly kind: 'half-yearly'; readonly name: string; readonly monthDay: string }
    | {
        readonly kind: 'yearly';
        readonly name: string;
        readonly monthDay: string;
        readonly from: number;
        readonly to: number;
      }
    | {
        readonly kind: 'weekday-from';
        readonly name: string;
        readonly monthDay: string;
        readonly weekday: number;
      }
    | { readonly kind: 'easter' | 'orthodox'; readonly name: string; readonly offset: number }
    | { readonly kind: 'shorten'; readonly named: string; readonly length: number }
    | { readonly kind: 'eve'; readonly named: string; readonly name: string; readonly from: number }
    | {
        readonly kind: 'substitute';
        readonly weekdays: readonly number[];
        readonly from: number;
        readonly to: number;
        readonly except: RegExp;
      };
}

/** Days of one region while its table is made. */
export interface Days {
  readonly off: Map<EpochDay, string>;
  readonly half: Map<EpochDay, string>;
  readonly worked: Set<EpochDay>;
  readonly weekendAt: (day: EpochDay) => readonly number[];
}

export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2045;

export function dayOf(text: string): EpochDay {
  const day = parseDay(text);
  if (day === null) throw new Error(`No such day: ${text}`);
  return day;
}

const yearOf = (day: EpochDay): number => Number(formatDay(day).slice(0, 4));

function monthDayOf(year: number, monthDay: string): EpochDay {
  return dayOf(`${year}-${monthDay}`);
}

/** Easter Sunday by the Gregorian computus (Anonymous Gregorian algorithm, Meeus, Astronomical Algorithms ch. 8). */
function easter(year: number): EpochDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return epochDayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Orthodox Easter Sunday: the Julian computus (Meeus, same chapter) and the 13 days between the calendars until 2099. */
function orthodoxEaster(year: number): EpochDay {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  return epochDayOf(year, Math.floor(sum / 31), (sum % 31) + 1) + 13;
}

/** Applies one correction to the days of a region. */
export function applyCorrection({ off, half, worked, weekendAt }: Days, change: Correction['change']): void {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const put = (day: EpochDay, name: string): void => void (off.has(day) || off.set(day, name));
  switch (change.kind) {
    case 'add':
      for (const day of change.days) put(dayOf(day), change.name);
      return;
    case 'drop':
      for (const day of change.days) off.delete(dayOf(day));
      return;
    case 'worked':
      for (const day of change.days) worked.add(dayOf(day));
      return;
    case 'remove':
      for (const [day, name] of off)
        if (name === change.named && yearOf(day) >= change.from && yearOf(day) <= change.to) off.delete(day);
      return;
    case 'clear':
      for (const day of off.keys()) if (day >= dayOf(change.from) && day <= dayOf(change.to)) off.delete(day);
      return;
    case 'half':
      for (const [day, name] of off) if (name === change.named && off.delete(day)) half.set(day, name);
      return;
    case 'half-yearly':
      for (const year of years) half.set(monthDayOf(year, change.monthDay), change.name);
      return;
    case 'yearly':
      for (const year of years)
        if (year >= change.from && year <= change.to) put(monthDayOf(year, change.monthDay), change.name);
      return;
    case 'weekday-from':
      for (const year of years) {
        const first = monthDayOf(year, change.monthDay);
        put(first + ((change.weekday - weekdayOf(first) + 7) % 7), change.name);
      }
      return;
    case 'easter':
      for (const year of years) put(easter(year) + change.offset, change.name);
      return;
    case 'orthodox':
      for (const year of years) put(orthodoxEaster(year) + change.offset, change.name);
      return;
    case 'shorten': {
      const named = [...off].filter(([, name]) => name === change.named).map(([day]) => day);
      for (const day of named) {
        let first = day;
        while (named.includes(first - 1)) first -= 1;
        if (day - first >= change.length) off.delete(day);
      }
      return;
    }
    case 'eve':
      for (const [day, name] of [...off])
        if (name === change.named && off.get(day - 1) !== change.named && yearOf(day) >= change.from)
          put(day - 1, change.name);
      return;
    case 'substitute': {
      // What the source gives already, under its own name or the same, is not given twice.
      const given = new Map([...off].filter(([, name]) => /substitute|public holiday/i.test(name)));
      const covered = (day: EpochDay, name: string): boolean =>
        off.get(day + 1) === name || [1, 2, 3].some((days) => given.has(day + days));
      for (const [day, name] of [...off].sort((one, other) => one[0] - other[0])) {
        if (yearOf(day) < change.from || !change.weekdays.includes(weekdayOf(day)) || change.except.test(name))
          continue;
        if (/substitute|moved/i.test(name) || covered(day, name)) continue;
        let next = day + 1;
        while (off.has(next) || weekendAt(next).includes(weekdayOf(next))) next += 1;
        off.set(next, `${name} (substitute day)`);
      }
      return;
    }
  }
}
