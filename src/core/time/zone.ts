import { instant as isInstant } from '../parse/shape.ts';
import { DAY_MS, type EpochDay, formatDay, MINUTE_MS, pad } from './epoch-day.ts';

/**
 * A time zone as a table of its offset changes between 2010 and 2050, read once from Temporal. A plan asks for offsets
 * dozens of times; a look-up in the table takes a fraction of Temporal's two microseconds. Outside the table Temporal answers.
 */
export interface Zone {
  readonly id: string;
  /** Offset from UTC in milliseconds at an instant (milliseconds since 1970). */
  offsetAt(at: number): number;
  /**
   * Instant of a local time (day and minute of that day). In a gap the later reading, in an overlap the earlier one:
   * Temporal's "compatible".
   */
  at(day: EpochDay, minuteOfDay: number): number;
  /** Local day of an instant. */
  dayOf(at: number): EpochDay;
  /** Local minute of the day of an instant. */
  minuteOf(at: number): number;
}

const TABLE_FROM = 1_262_304_000_000; // 2010-01-01
const TABLE_TO = 2_524_608_000_000; // 2050-01-01
const zoneById = new Map<string, Zone>();

/** True for the name of a zone that this runtime knows. Offsets such as "+01:00" are no zones: they know no summer time. */
export function isZone(id: string): boolean {
  if (!/^[A-Za-z]/.test(id)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id);
    return true;
  } catch {
    return false;
  }
}

/** The zone of this name; throws RangeError for a name that `isZone` refuses. Kept, so that each table is built once. */
export function zoneOf(id: string): Zone {
  const known = zoneById.get(id);
  if (known !== undefined) return known;
  const zone = buildZone(id);
  zoneById.set(id, zone);
  return zone;
}

function buildZone(id: string): Zone {
  let cursor: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(TABLE_FROM).toZonedDateTimeISO(id);
  const changesAt: number[] = [TABLE_FROM];
  const offsets: number[] = [cursor.offsetNanoseconds / 1e6];
  for (;;) {
    cursor = cursor.getTimeZoneTransition('next');
    if (cursor === null || cursor.epochMilliseconds >= TABLE_TO) break;
    changesAt.push(cursor.epochMilliseconds);
    offsets.push(cursor.offsetNanoseconds / 1e6);
  }
  const only = offsets.length === 1 ? (offsets[0] ?? 0) : null;

  function offsetAt(at: number): number {
    if (at < TABLE_FROM || at >= TABLE_TO) {
      return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(id).offsetNanoseconds / 1e6;
    }
    if (only !== null) return only;
    let low = 0;
    let high = changesAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((changesAt[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return offsets[low] ?? 0;
  }

  function at(day: EpochDay, minuteOfDay: number): number {
    const local = day * DAY_MS + minuteOfDay * MINUTE_MS;
    // No zone has ever been a day away from another offset of its own, so these two enclose every change near `local`.
    const before = offsetAt(local - DAY_MS);
    const after = offsetAt(local + DAY_MS);
    if (before === after && offsetAt(local - before) === before) return local - before;
    // Two readings may be true (overlap: the earlier instant), one (ordinary), or none (gap: shift on by its length).
    const first = local - before;
    if (offsetAt(first) === before) return first;
    const second = local - after;
    if (offsetAt(second) === after) return second;
    return local - before;
  }

  return {
    id,
    offsetAt,
    at,
    dayOf: (instant) => Math.floor((instant + offsetAt(instant)) / DAY_MS),
    minuteOf: (instant) => {
      const local = instant + offsetAt(instant);
      return Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS);
    },
  };
}

/** RFC 9557 text of an instant in a zone, to the second: `2026-11-27T09:00:00+00:00[Europe/London]`. */
export function formatInstant(at: number, zone: Zone): string {
  const offset = zone.offsetAt(at);
  const local = at + offset;
  const day = Math.floor(local / DAY_MS);
  const second = Math.floor((local - day * DAY_MS) / 1000);
  const clock = `${pad(Math.floor(second / 3600))}:${pad(Math.floor(second / 60) % 60)}:${pad(second % 60)}`;
  const minutes = Math.round(Math.abs(offset) / MINUTE_MS);
  const sign = offset < 0 ? '-' : '+';
  return `${formatDay(day)}T${clock}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}[${zone.id}]`;
}

/**
 * Reads an instant: RFC 9557 or RFC 3339 with an offset or a zone (`2026-12-04T10:00[Europe/London]`). Null for anything
 * else: a local time without a zone names no instant, and a year before 1900 or after 2199 is a slip of the keyboard.
 * Milliseconds since 1970.
 */
export function parseInstant(text: string): number | null {
  if (text.length > 80) return null;
  const at = parseExact(text) ?? (text.includes('[') ? parseZoned(text) : null);
  return at !== null && isInstant(at) ? at : null;
}

function parseExact(text: string): number | null {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

function parseZoned(text: string): number | null {
  try {
    return Temporal.ZonedDateTime.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}
