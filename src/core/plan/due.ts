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
 * By when a step is due (PL28): the end of its window, which at midnight belongs to the day before. Null where nothing but an event closes it.
 */
export function dueOf(step: Pick<Step, 'kind' | 'closesAt' | 'zone'>, now: number): Due | null {
  const { kind, closesAt, zone } = step;
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
