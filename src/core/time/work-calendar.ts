import { type EpochDay, epochDayOf, weekdayOf } from './epoch-day.ts';

/** Public and bank holidays of one region, as data. `days` ascends and names each day off that falls in a year of the table. */
export interface HolidayTable {
  /** ISO 3166-1 or 3166-2 code, for instance `GB-SCT`. */
  readonly region: string;
  /** From which day which ISO weekdays are not worked, oldest first: [6, 7] in most places, [5, 6] in some; the first holds before it too. */
  readonly weekends: readonly (readonly [EpochDay, readonly number[]])[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** First and last year that were compared with an official list; null where all is calculated from rules. */
  readonly compared: readonly [number, number] | null;
  readonly days: readonly (readonly [EpochDay, string])[];
  /** Days that are worked in the morning only; they count as working days, and whoever shows one says so. */
  readonly halfDays: readonly (readonly [EpochDay, string])[];
  /** Days of a weekend that a government made working days, to make up for a moved day off. */
  readonly worked: readonly EpochDay[];
}

export interface DayOff {
  readonly day: EpochDay;
  readonly name: string;
}

/** Working days of one region between 2010 and 2050, prepared so that adding and counting take constant time. */
export interface WorkCalendar {
  readonly region: string | null;
  /** ISO weekdays that are not worked today, that is by the latest rule known. */
  readonly weekend: readonly number[];
  /** First and last year whose days were compared with an official list; null where they are calculated alone. */
  readonly compared: readonly [number, number] | null;
  /** False where no holiday data exist: then only weekends are known, and whoever shows a date says so. */
  hasHolidays(day: EpochDay): boolean;
  isWorking(day: EpochDay): boolean;
  /**
   * The n-th working day after `from`. Counting starts the day after; from a day off the next working day is 1; negative
   * counts mirror this; 0 is `from` itself. Null where the answer lies outside 2010 to 2050.
   */
  add(from: EpochDay, workingDays: number): EpochDay | null;
  /** Working days in (from, to]; negative when `to` lies before `from`. Null outside 2010 to 2050. */
  count(from: EpochDay, to: EpochDay): number | null;
  /** `day` itself if it is worked, else the next one that is. Null outside 2010 to 2050. */
  onOrAfter(day: EpochDay): EpochDay | null;
  /** Holidays that are no weekend days in (from, to], with their names: what an explanation names as skipped. */
  skipped(from: EpochDay, to: EpochDay): DayOff[];
  /** The name of a day on which people work in the morning only; null for any other. */
  halfDay(day: EpochDay): string | null;
}

const FIRST = epochDayOf(2010, 1, 1);
const LAST = epochDayOf(2050, 12, 31);
const ORDINARY_WEEKEND = [6, 7] as const;

/** Builds the calendar of a region; without a table, of weekends alone. */
export function workCalendar(table: HolidayTable | null): WorkCalendar {
  const weekends = table?.weekends ?? [[FIRST, ORDINARY_WEEKEND] as const];
  const nameByDay = new Map<EpochDay, string>(table?.days ?? []);
  const halfDays = new Map<EpochDay, string>(table?.halfDays ?? []);
  const size = LAST - FIRST + 1;
  const inWeekend = new Uint8Array(size);
  for (const [position, [from, weekend]] of weekends.entries()) {
    const start = position === 0 ? 0 : Math.max(0, from - FIRST);
    inWeekend.fill(0, start);
    for (const weekday of weekend)
      for (let index = start + ((weekday - weekdayOf(FIRST + start) + 7) % 7); index < size; index += 7)
        inWeekend[index] = 1;
  }
  const off = inWeekend.slice();
  // What lies outside 2010 to 2050 has no place in the array, which takes no note of it.
  for (const day of nameByDay.keys()) off[day - FIRST] = 1;
  for (const day of table?.worked ?? []) off[day - FIRST] = 0;
  const workedUntil = new Uint16Array(size + 1);
  const workingDays = new Int32Array(size);
  let worked = 0;
  for (let index = 0; index < size; index++) {
    if (off[index] === 0) {
      workingDays[worked] = FIRST + index;
      worked += 1;
    }
    workedUntil[index + 1] = worked;
  }
  const workingDay = (index: number): EpochDay | null =>
    index >= 0 && index < worked ? (workingDays[index] ?? null) : null;
  const dataFrom = table === null ? Number.POSITIVE_INFINITY : epochDayOf(table.firstYear, 1, 1);
  const dataTo = table === null ? Number.NEGATIVE_INFINITY : epochDayOf(table.lastYear, 12, 31);

  const inRange = (day: EpochDay): boolean => day >= FIRST && day <= LAST;
  /** Working days in [FIRST, day]. */
  const upTo = (day: EpochDay): number => workedUntil[day - FIRST + 1] ?? 0;
  const isWorking = (day: EpochDay): boolean => inRange(day) && upTo(day) > upTo(day - 1);

  return {
    region: table?.region ?? null,
    weekend: weekends.at(-1)?.[1] ?? ORDINARY_WEEKEND,
    compared: table?.compared ?? null,
    hasHolidays: (day) => day >= dataFrom && day <= dataTo,
    isWorking,
    add(from, count) {
      if (!inRange(from) || !Number.isInteger(count)) return null;
      if (count === 0) return from;
      const before = count > 0 ? upTo(from) : upTo(from - 1);
      return workingDay(count > 0 ? before + count - 1 : before + count);
    },
    count(from, to) {
      if (!inRange(from) || !inRange(to)) return null;
      return from <= to ? upTo(to) - upTo(from) : upTo(to - 1) - upTo(from - 1);
    },
    onOrAfter(day) {
      if (!inRange(day)) return null;
      return workingDay(upTo(day - 1));
    },
    halfDay: (day) => (isWorking(day) ? (halfDays.get(day) ?? null) : null),
    skipped(from, to) {
      const found: DayOff[] = [];
      for (let day = Math.max(from + 1, FIRST); day <= to && day <= LAST; day++) {
        const name = nameByDay.get(day);
        if (name !== undefined && inWeekend[day - FIRST] === 0) found.push({ day, name });
      }
      return found;
    },
  };
}
