import type { EpochDay } from '../time/epoch-day.ts';
import type { Diary } from './diary.ts';
import type { Proposal } from './proposal.ts';
import type { Reason } from './reason.ts';

export interface Days {
  from: EpochDay;
  to: EpochDay;
}

/** An unprompted proposal while its days are still being moved. */
export interface Movable {
  readonly proposal: Proposal;
  readonly days: Days;
  readonly personId: string | null;
  readonly agencyId: string | null;
}

/** Moves a window as a whole (PL0). */
export function delayTo(diary: Diary, days: Days, day: EpochDay): void {
  const length = Math.max(diary.count(days.from, days.to), 0);
  days.from = day;
  days.to = length === 0 ? day : diary.add(day, length);
}

/** Of several reasons of one kind only the last still holds. */
export function replaceReason(proposal: Proposal, reason: Reason): void {
  proposal.reasons = [...proposal.reasons.filter((each) => each.code !== reason.code), reason];
}
