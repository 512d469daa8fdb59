import type { EpochDay } from '../time/epoch-day.ts';
import type { Zone } from '../time/zone.ts';
import type { Diary } from './diary.ts';

/**
 * The only way in which planning may ask for the time. Each question that was answered "not yet" bounds how long the
 * answer holds, so `validUntilAt` is right by construction (PL23): nothing else in the plan can change by time alone.
 */
export interface Horizon {
  /** True once `at` has come. */
  reached(at: number): boolean;
  /** The first working day whose `endMinute` has not come yet, in the diary's calendar; null beyond the calendar. */
  openDay(diary: Diary, endMinute: number): number | null;
  /** The day of `now` in a zone. */
  today(zone: Zone): EpochDay;
  /** First instant at which an answer given so far could differ. Infinity while no question was open. */
  readonly validUntilAt: number;
}

/** A horizon at `now`, milliseconds since 1970. */
export function createHorizon(now: number): Horizon {
  let validUntilAt = Number.POSITIVE_INFINITY;
  function reached(at: number): boolean {
    if (now >= at) return true;
    if (at < validUntilAt) validUntilAt = at;
    return false;
  }
  return {
    reached,
    openDay(diary, endMinute) {
      const today = diary.zone.dayOf(now);
      let day = diary.onOrAfter(today);
      if (day === today && reached(diary.zone.at(today, endMinute))) day = diary.onOrAfter(today + 1);
      if (day !== null) reached(diary.zone.at(day, endMinute));
      return day;
    },
    today(zone) {
      const day = zone.dayOf(now);
      reached(zone.at(day + 1, 0));
      return day;
    },
    get validUntilAt() {
      return validUntilAt;
    },
  };
}
