import type { Diary } from '../plan/diary.ts';
import type { Step } from '../plan/step.ts';
import type { EpochDay } from '../time/epoch-day.ts';

/** When the person wants to be reminded, and what was already done about it. */
export interface MorningFacts {
  readonly now: number;
  /** The candidate's own diary: zone, weekends, holidays. */
  readonly diary: Diary;
  /** Their own days away. */
  readonly absences: readonly { readonly from: EpochDay; readonly to: EpochDay }[];
  /** The minute of the day from which the note may come. */
  readonly minute: number;
  /** The day of the latest note that went, or of which nobody can tell whether it went. */
  readonly lastDay: EpochDay | null;
}

/** A note that would come later than this is none for the morning: the computer was off. In minutes of the day. */
const LATEST_MINUTE = 18 * 60;

/**
 * The day for which a note is due now; null where none is. On working days of the candidate's own, from the wished minute until six in the
 * evening, once a day, and on no day away.
 */
export function morningDue({ now, diary, absences, minute, lastDay }: MorningFacts): EpochDay | null {
  const day = diary.zone.dayOf(now);
  const minuteNow = diary.zone.minuteOf(now);
  if (minuteNow < minute || minuteNow >= Math.max(LATEST_MINUTE, minute + 60)) return null;
  if (lastDay !== null && lastDay >= day) return null;
  if (!diary.isWorking(day)) return null;
  return absences.some((each) => day >= each.from && day <= each.to) ? null : day;
}

/** What the note is about: what may be done now, and what opens later on the same day; in its order. */
export function stepsOfDay(
  doNow: readonly Step[],
  later: readonly Step[],
  diary: Diary,
  day: EpochDay,
): readonly Step[] {
  return [...doNow, ...later.filter((step) => step.state === 'waiting' && diary.zone.dayOf(step.sendFromAt) === day)];
}
