import { type EpochDay, parseDay } from '../time/epoch-day.ts';
import type { DayOff, WorkCalendar } from '../time/work-calendar.ts';
import type { Zone } from '../time/zone.ts';
import type { Hours } from './policy.ts';

/** One recipient's time: zone, working days of the region, and the days on which their office is shut. */
export interface Diary {
  readonly zone: Zone;
  readonly region: string | null;
  readonly weekend: readonly number[];
  hasHolidays(day: EpochDay): boolean;
  isWorking(day: EpochDay): boolean;
  /** The n-th working day after a day, as `WorkCalendar.add`; beyond the calendar, the same number of plain days. */
  add(from: EpochDay, workingDays: number): EpochDay;
  count(from: EpochDay, to: EpochDay): number;
  onOrAfter(day: EpochDay): EpochDay;
  skipped(from: EpochDay, to: EpochDay): DayOff[];
  /** The name of a half day; null for any other. */
  halfDay(day: EpochDay): string | null;
}

export interface ClosedDays {
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly name: string;
}

/** Longest office closure that is believed; a longer one is a slip of the keyboard and must not loop for ever. */
const LONGEST_WALK = 1500;

/** A diary. Without closures it answers in constant time; with them it walks over the closed days. */
export function createDiary(zone: Zone, calendar: WorkCalendar, closed: readonly ClosedDays[]): Diary {
  const isClosed = (day: EpochDay): ClosedDays | undefined => closed.find((each) => day >= each.from && day <= each.to);
  const isWorking = (day: EpochDay): boolean => calendar.isWorking(day) && isClosed(day) === undefined;

  function plainAdd(from: EpochDay, workingDays: number): EpochDay {
    return calendar.add(from, workingDays) ?? from + workingDays;
  }

  function walk(from: EpochDay, workingDays: number): EpochDay {
    let day = from;
    const direction = Math.sign(workingDays);
    for (let left = Math.abs(workingDays), steps = 0; left > 0 && steps < LONGEST_WALK; steps++) {
      day = plainAdd(day, direction);
      if (isClosed(day) === undefined) left--;
    }
    return day;
  }

  function onOrAfter(day: EpochDay): EpochDay {
    const next = calendar.onOrAfter(day) ?? day;
    return isClosed(next) === undefined ? next : walk(next, 1);
  }

  return {
    zone,
    region: calendar.region,
    weekend: calendar.weekend,
    hasHolidays: (day) => calendar.hasHolidays(day),
    isWorking,
    add: closed.length === 0 ? plainAdd : walk,
    count(from, to) {
      const plain = calendar.count(from, to) ?? to - from;
      if (closed.length === 0) return plain;
      let shut = 0;
      for (let day = Math.min(from, to) + 1; day <= Math.max(from, to) && shut < LONGEST_WALK; day++) {
        if (calendar.isWorking(day) && isClosed(day)) shut++;
      }
      return plain >= 0 ? plain - shut : plain + shut;
    },
    onOrAfter,
    halfDay: (day) => calendar.halfDay(day),
    skipped(from, to) {
      const found = calendar.skipped(from, to);
      if (closed.length === 0) return found;
      for (let day = from + 1; day <= to && day - from < LONGEST_WALK; day++) {
        const shut = isClosed(day);
        if (shut && calendar.isWorking(day)) found.push({ day, name: shut.name });
      }
      return found.sort((one, other) => one.day - other.day);
    },
  };
}

/** First instant at or after `at` that lies in these hours. */
export function nextIn(diary: Diary, hours: Hours, at: number): number {
  let day = diary.zone.dayOf(at);
  if (hours.workingDaysOnly && !diary.isWorking(day)) {
    return diary.zone.at(diary.onOrAfter(day), hours.from);
  }
  const opens = diary.zone.at(day, hours.from);
  if (at <= opens) return opens;
  if (at < diary.zone.at(day, hours.to)) return at;
  day = hours.workingDaysOnly ? diary.onOrAfter(day + 1) : day + 1;
  return diary.zone.at(day, hours.from);
}

/** The instant `minutes` of these hours after `at`: two hours after Friday 17:00 end on Monday morning. */
export function addWithin(diary: Diary, hours: Hours, at: number, minutes: number): number {
  let cursor = nextIn(diary, hours, at);
  let left = minutes * 60_000;
  for (let days = 0; days < LONGEST_WALK; days++) {
    const ends = diary.zone.at(diary.zone.dayOf(cursor), hours.to);
    if (cursor + left <= ends) return cursor + left;
    left -= ends - cursor;
    cursor = nextIn(diary, hours, ends);
  }
  return cursor;
}

/** Reads stored closures; one with an impossible date says nothing. */
export function closedDays(
  stored: readonly { from: string; to: string; reason?: string }[],
  name: string,
): ClosedDays[] {
  const read: ClosedDays[] = [];
  for (const each of stored) {
    const from = parseDay(each.from);
    const to = parseDay(each.to);
    if (from !== null && to !== null && to >= from) read.push({ from, to, name: each.reason ?? name });
  }
  return read;
}
