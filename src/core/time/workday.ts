import { civilOf, type EpochDay, formatDay, parseDay } from './epoch-day.ts';
import type { DayOff, WorkCalendar } from './work-calendar.ts';

/** What can be asked of working days; anything else is answered with its fault. */
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
  /** What is not known and was not guessed; absent where all is known. */
  readonly notes?: readonly WorkdayNote[];
  readonly fault?: WorkdayFault;
}

/** Why a question has no answer. */
export type WorkdayFault =
  | { readonly code: 'no-operation' | 'no-region' | 'no-first-day' | 'no-number' | 'no-last-day' }
  | { readonly code: 'answer-outside' | 'days-outside' }
  | { readonly code: 'unknown-region'; readonly region: string };

/** What is to be said of an answer. Days are written as YYYY-MM-DD. */
export type WorkdayNote =
  | { readonly code: 'other-region'; readonly region: string; readonly taken: string | null }
  | { readonly code: 'half-day'; readonly day: string; readonly name: string }
  | { readonly code: 'weekends-only'; readonly year: number }
  | {
      readonly code: 'calculated';
      readonly year: number;
      readonly region: string | null;
      readonly compared: WorkCalendar['compared'];
    };

/**
 * Answers one question about working days. `add` counts from the day after `from`; from a day off the next working day is 1;
 * negative numbers mirror this. `count` is the number of working days in (from, to], negative where `to` comes first. Never throws.
 */
export function answerWorkday(question: WorkdayQuestion, calendarOf: (region: string) => WorkCalendar): WorkdayAnswer {
  const { op, region, from, to, days } = question;
  if (op !== 'add' && op !== 'count') return wrong({ code: 'no-operation' });
  if (typeof region !== 'string' || region === '') return wrong({ code: 'no-region' });
  const calendar = calendarOf(region.toUpperCase());
  if (calendar.region === null) return wrong({ code: 'unknown-region', region: region.slice(0, 40) });
  const first = typeof from === 'string' ? parseDay(from) : null;
  if (first === null) return wrong({ code: 'no-first-day' });
  if (op === 'add') {
    if (typeof days !== 'number' || !Number.isSafeInteger(days)) return wrong({ code: 'no-number' });
    const day = calendar.add(first, days);
    if (day === null) return wrong({ code: 'answer-outside' });
    return { date: formatDay(day), skipped: passed(calendar, first, day), ...noteFor(calendar, region, [first, day]) };
  }
  const last = typeof to === 'string' ? parseDay(to) : null;
  if (last === null) return wrong({ code: 'no-last-day' });
  const count = calendar.count(first, last);
  if (count === null) return wrong({ code: 'days-outside' });
  return { days: count, skipped: passed(calendar, first, last), ...noteFor(calendar, region, [first, last]) };
}

function wrong(fault: WorkdayFault): WorkdayAnswer {
  return { fault };
}

/** Holidays in (from, to], or in [to, from) where the count goes back. */
function passed(calendar: WorkCalendar, from: EpochDay, to: EpochDay): { date: string; name: string }[] {
  const found: DayOff[] = from <= to ? calendar.skipped(from, to) : calendar.skipped(to - 1, from - 1).reverse();
  return found.map(({ day, name }) => ({ date: formatDay(day), name }));
}

function noteFor(
  calendar: WorkCalendar,
  region: string,
  days: readonly EpochDay[],
): { notes?: readonly WorkdayNote[] } {
  const notes: WorkdayNote[] = [];
  if (calendar.region !== region.toUpperCase())
    notes.push({ code: 'other-region', region: region.toUpperCase(), taken: calendar.region });
  const half = days
    .map((day) => ({ day, name: calendar.halfDay(day) }))
    .find((each): each is { day: EpochDay; name: string } => each.name !== null);
  if (half !== undefined) notes.push({ code: 'half-day', day: formatDay(half.day), name: half.name });
  const unknown = days.find((day) => !calendar.hasHolidays(day));
  if (unknown !== undefined) notes.push({ code: 'weekends-only', year: civilOf(unknown).year });
  const calculated = days.find((day) => calendar.hasHolidays(day) && !isCompared(calendar, day));
  if (calculated !== undefined) {
    const { region: taken, compared } = calendar;
    notes.push({ code: 'calculated', year: civilOf(calculated).year, region: taken, compared });
  }
  return notes.length === 0 ? {} : { notes };
}

/** Whether the year of this day was compared with an official list. */
function isCompared(calendar: WorkCalendar, day: EpochDay): boolean {
  const year = civilOf(day).year;
  return calendar.compared !== null && year >= calendar.compared[0] && year <= calendar.compared[1];
}
