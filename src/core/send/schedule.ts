import { type Diary, nextIn } from '../plan/diary.ts';
import type { Hours, Policy } from '../plan/policy.ts';
import type { Step } from '../plan/step.ts';
import { type StepKind, stepTraits } from '../plan/step-traits.ts';

/** How long an approval can be taken back (SG3). */
const UNDO_MS = 30_000;
/** A letter sent against the hours goes at once; a computer that slept for an hour does not send it in silence after all. */
const AT_ONCE_LASTS_MS = 3_600_000;
/** The least time in which a letter may go, so that one approved at the very end of the hours does not come back unsent. */
const LEAST_WINDOW_MS = 10 * 60_000;

export interface Schedule {
  /** When it goes, milliseconds since 1970. */
  readonly goesAt: number;
  /** After this it does not go by itself any more and is a letter to look at again. */
  readonly untilAt: number;
  /** Manners that sending now would break; with `atOnce` it breaks them, else `goesAt` waits for them where waiting helps. */
  readonly warnings: readonly MannersWarning[];
}

export type MannersWarning = 'too-early' | 'outside-hours' | 'window-over';

/** The hours of the recipient's day in which a mail of this kind may arrive (PL13). */
function hoursOfLetter(policy: Policy, kind: StepKind): Hours {
  const { hours } = stepTraits[kind];
  switch (hours) {
    case 'any':
      return policy.hours.anyHour;
    case 'thanks':
      return policy.hours.thanksEmail;
    case 'usual':
      return policy.hours.email;
    default:
      return hours satisfies never;
  }
}

/**
 * When an approved letter goes: half a minute from now, but not before its window, and within the hours of the recipient.
 * @param policy the numbers that count for this person
 * @param step its kind, first allowed instant and closing instant
 * @param diary the recipient's
 * @param atOnce the person was warned and wants it to go now
 */
export function scheduleLetter(
  policy: Policy,
  step: Pick<Step, 'kind' | 'sendFromAt' | 'closesAt'>,
  diary: Diary,
  now: number,
  atOnce: boolean,
): Schedule {
  const soonest = now + UNDO_MS;
  const hours = hoursOfLetter(policy, step.kind);
  const warnings: MannersWarning[] = [];
  if (soonest < step.sendFromAt) warnings.push('too-early');
  if (nextIn(diary, hours, soonest) !== soonest) warnings.push('outside-hours');
  if (step.closesAt !== null && soonest > step.closesAt) warnings.push('window-over');
  if (atOnce) return { goesAt: soonest, untilAt: soonest + AT_ONCE_LASTS_MS, warnings };
  const goesAt = nextIn(diary, hours, Math.max(soonest, step.sendFromAt));
  const dayEndsAt = diary.zone.at(diary.zone.dayOf(goesAt), hours.to);
  const closesAt = step.closesAt !== null && step.closesAt > goesAt ? step.closesAt : dayEndsAt;
  return { goesAt, untilAt: Math.max(Math.min(dayEndsAt, closesAt), goesAt + LEAST_WINDOW_MS), warnings };
}
