import { civilOf, type EpochDay, epochDayOf } from '../time/epoch-day.ts';
import type { PlanContext } from './context.ts';
import { delayTo, type Movable, replaceReason } from './movable.ts';

interface QuietDays {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/** The days around the turn of the year that a day lies in, or that come next after it (PL29). */
function quietDaysAfter(context: PlanContext, day: EpochDay): QuietDays | null {
  const { december, january } = context.policy.quietDays;
  if (december > 31) return null;
  const { year } = civilOf(day);
  for (const begins of [year - 1, year]) {
    const first = epochDayOf(begins, 12, december);
    const last = epochDayOf(begins + 1, 1, january);
    if (day <= last) return { first, last };
  }
  return null;
}

/** A window that would reach into the quiet days ends on the working day before them, so that nothing is asked within them. */
export function endBeforeQuietDays(context: PlanContext, { proposal, days }: Movable): void {
  const quiet = quietDaysAfter(context, days.from);
  if (quiet === null || days.from >= quiet.first || days.to < quiet.first) return;
  days.to = Math.max(days.from, proposal.diary.add(quiet.first, -1));
}

/** What would open in the quiet days opens on the first working day after them (PL29). */
export function avoidQuietDays(context: PlanContext, { proposal, days }: Movable): void {
  const quiet = quietDaysAfter(context, days.from);
  if (quiet === null || days.from < quiet.first) return;
  const day = proposal.diary.onOrAfter(quiet.last + 1);
  delayTo(proposal.diary, days, day);
  // A day within these days is as good as none, so it is not named as one.
  proposal.reasons = proposal.reasons.filter((reason) => reason.code !== 'rolled');
  replaceReason(proposal, { rule: 'PL29', code: 'quiet-days', firstDay: quiet.first, lastDay: quiet.last, day });
}
