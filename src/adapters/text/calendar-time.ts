import { civilOf, DAY_MS, epochDayOf, MINUTE_MS } from '../../core/time/epoch-day.ts';

/** A date, or a date and time, as a calendar wrote it: without a zone, or in UTC. */
export interface WrittenTime {
  readonly day: number;
  /** Minutes of the day; null for a date without a time. */
  readonly minute: number | null;
  readonly utc: boolean;
}

/**
 * Reads "20261112", "20261112T140000", "20261112T1400Z", and the forms with hyphens and colons that some programs write. Null for
 * anything else, for a day that does not exist, and for years that no interview lies in.
 */
export function readTime(value: string): WrittenTime | null {
  const found =
    /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{1,2}?):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z)?)?\s*$/i.exec(value);
  if (found === null) return null;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || date < 1) return null;
  const day = epochDayOf(year, month, date);
  const back = civilOf(day);
  if (back.month !== month || back.day !== date) return null;
  if (found[4] === undefined) return { day, minute: null, utc: false };
  const [hour, minute] = [Number(found[4]), Number(found[5])];
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return { day, minute: hour * 60 + minute, utc: found[7] !== undefined };
}

/** Longer than any interview or assessment: what says more is a slip or an attack (RFC 5545 sets no bound). */
const LONGEST_DAYS = 366;

/** Milliseconds of a duration such as "PT45M" or "P1D"; null for what is none, is negative or lasts over a year. */
export function readDuration(value: string): number | null {
  const found = /^\s*\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?\s*$/i.exec(
    value,
  );
  if (found === null || found.slice(1).every((each) => each === undefined)) return null;
  const [weeks, days, hours, minutes, seconds] = found.slice(1).map((each) => Number(each ?? 0));
  const total =
    ((weeks ?? 0) * 7 + (days ?? 0)) * DAY_MS +
    (hours ?? 0) * 3_600_000 +
    (minutes ?? 0) * MINUTE_MS +
    (seconds ?? 0) * 1000;
  return total <= LONGEST_DAYS * DAY_MS ? total : null;
}

/** Milliseconds of an offset such as "-0500", "+01:00", "+5"; null for what is none. */
export function readOffset(value: string): number | null {
  const found = /^\s*([+-])(\d{1,2}):?(\d{2})?(?::?\d{2})?\s*$/.exec(value);
  if (found === null) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  // No place on earth is further from Greenwich than 14 hours (Kiribati); some calendars write 15.
  if (minutes > 15 * 60) return null;
  return (found[1] === '-' ? -1 : 1) * minutes * MINUTE_MS;
}
