import type { EpochDay } from '../time/epoch-day.ts';
import type { Step } from './step.ts';
import { stepTraits } from './step-traits.ts';

/** By when something is to be done, as a list says it in a word. */
export interface Due {
  /** Days from today, by the clock of the step; less than 0 where the day is over. */
  readonly days: number;
  readonly day: EpochDay;
  /** Minute of that day at which it closes. */
  readonly minute: number;
  /** True where its time is over, on the day itself too. */
  readonly over: boolean;
}

/**
 * By when a step is due (PL28): the end of its window, which at midnight belongs to the day before. What was promised for a day that has passed
 * was due then, to whichever day it was put off since (PL22). Null where nothing but an event closes it.
 */
export function dueOf(
  step: Pick<Step, 'kind' | 'closesAt' | 'zone'> & Partial<Pick<Step, 'reasons'>>,
  now: number,
): Due | null {
  const { kind, zone } = step;
  const closesAt = promiseOverAt(step.reasons ?? []) ?? step.closesAt;
  if (closesAt === null || stepTraits[kind].standsUntilAnswered) return null;
  const isMidnight = zone.minuteOf(closesAt) === 0;
  const day = zone.dayOf(closesAt) - (isMidnight ? 1 : 0);
  return {
    days: day - zone.dayOf(now),
    day,
    minute: isMidnight ? 1440 : zone.minuteOf(closesAt),
    over: closesAt <= now,
  };
}

/** When the first of the days was over for which something was promised; null where none has passed. */
export function promiseOverAt(reasons: Step['reasons']): number | null {
  const over = reasons.flatMap((reason) => (reason.code === 'deliver' ? (reason.overAt ?? []) : []));
  return over.length === 0 ? null : Math.min(...over);
}
