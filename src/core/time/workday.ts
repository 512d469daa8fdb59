import { civilOf, type EpochDay, formatDay, parseDay } from './epoch-day.ts';
import type { DayOff, WorkCalendar } from './work-calendar.ts';

/** What can be asked of working days; anything else is answered with an error. */
export interface WorkdayQuestion {
  readonly op?: unknown;
  readonly region?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly days?: unknown;
}

export interface WorkdayAnswer {
  readonly date?: string;
  readonly days?: number;
  /** Holidays that were passed over, weekends aside. */
  readonly skipped?: readonly { readonly date: string; readonly name: string }[];
  /** What is not known and was not guessed. */
  readonly note?: string;
  readonly error?: string;
}

/**
 * Answers one question about working days. `add` counts from the day after `from`; from a day off the next working day is 1;
 * negative numbers mirror this. `count` is the number of working days in (from, to], negative where `to` comes first. Never throws.
 */
export function answerWorkday(question: WorkdayQuestion, calendarOf: (region: string) => WorkCalendar): WorkdayAnswer {
  const { op, region, from, to, days } = question;
  if (op !== 'add' && op !== 'count') return wrong('"op" is neither "add" nor "count".');
  if (typeof region !== 'string' || region === '') return wrong('"region" is missing; give a code such as GB-SCT.');
  const calendar = calendarOf(region.toUpperCase());
  if (calendar.region === null) return wrong(`No holidays are known for "${region.slice(0, 40)}".`);
  const first = typeof from === 'string' ? parseDay(from) : null;
  if (first === null) return wrong('"from" is no day; give it as 2026-12-04.');
  if (op === 'add') {
    if (typeof days !== 'number' || !Number.isSafeInteger(days)) return wrong('"days" is no whole number.');
    const day = calendar.add(first, days);
    if (day === null) return wrong('The answer lies outside 2010 to 2050, for which working days are known.');
    return { date: formatDay(day), skipped: passed(calendar, first, day), ...noteFor(calendar, region, [first, day]) };
  }
  const last = typeof to === 'string' ? parseDay(to) : null;
  if (last === null) return wrong('"to" is no day; give it as 2026-12-04.');
  const count = calendar.count(first, last);
  if (count === null) return wrong('The days lie outside 2010 to 2050, for which working days are known.');
  return { days: count, skipped: passed(calendar, first, last), ...noteFor(calendar, region, [first, last]) };
}

function wrong(error: string): WorkdayAnswer {
  return { error };
}

/** Holidays in (from, to], or in [to, from) where the count goes back. */
function passed(calendar: WorkCalendar, from: EpochDay, to: EpochDay): { date: string; name: string }[] {
  const found: DayOff[] = from <= to ? calendar.skipped(from, to) : calendar.skipped(to - 1, from - 1).reverse();
  return found.map(({ day, name }) => ({ date: formatDay(day), name }));
}

function noteFor(calendar: WorkCalendar, region: string, days: readonly EpochDay[]): { note?: string } {
  const notes: string[] = [];
  if (calendar.region !== region.toUpperCase())
    notes.push(`${region.toUpperCase()} is not known by itself; the days of ${calendar.region} were taken.`);
  const half = days.find((day) => calendar.halfDay(day) !== null);
  if (half !== undefined)
    notes.push(`${formatDay(half)} is a half day (${calendar.halfDay(half)}); it was counted as a working day.`);
  const unknown = days.find((day) => !calendar.hasHolidays(day));
  if (unknown !== undefined)
    notes.push(`No holidays are known for ${formatDay(unknown).slice(0, 4)}; only weekends were skipped there.`);
  const calculated = days.find((day) => calendar.hasHolidays(day) && !isCompared(calendar, day));
  if (calculated !== undefined) notes.push(calculatedNote(calendar, calculated));
  return notes.length === 0 ? {} : { note: notes.join(' ') };
}

/** Whether the year of this day was compared with an official list. */
function isCompared(calendar: WorkCalendar, day: EpochDay): boolean {
  const year = civilOf(day).year;
  return calendar.compared !== null && year >= calendar.compared[0] && year <= calendar.compared[1];
}

function calculatedNote(calendar: WorkCalendar, day: EpochDay): string {
  const known = calendar.compared
    ? `official lists were compared for ${calendar.compared[0]} to ${calendar.compared[1]}`
    : 'no official list was compared';
  return `The holidays of ${civilOf(day).year} in ${calendar.region} are calculated from rules; ${known}.`;
}
