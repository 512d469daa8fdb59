import { isTheirAnswer, isUnprompted } from '../journal/contact-kinds.ts';
import type { InterviewState, JobState, TheirPromise } from '../journal/states.ts';
import { type EpochDay, parseDay } from '../time/epoch-day.ts';
import { zoneOf } from '../time/zone.ts';
import type { Diary } from './diary.ts';

/** What is noted within this of a promise was agreed in the same conversation; in milliseconds. */
const SAME_TALK_MS = 86_400_000;

export interface NamedDay {
  readonly promise: TheirPromise;
  readonly day: EpochDay;
}

/** The day that they named, while it still means something: an invitation or an offer that came after it fulfils it (PL27). */
export function standingPromise(job: JobState): NamedDay | null {
  const promise = job.theirPromise;
  const day = promise && parseDay(promise.byOn);
  if (!promise || day === null || job.offer !== null) return null;
  const invited =
    job.contacts.some(
      (each) =>
        isTheirAnswer(each) && each.at > promise.madeAt && each.meaningConfirmed && each.meaning === 'invitation',
    ) || job.interviews.some((each) => fulfils(each, promise, day));
  return invited ? null : { promise, day };
}

/** True for an interview to which they invited after they had named the day. */
function fulfils(interview: InterviewState, promise: TheirPromise, day: EpochDay): boolean {
  const invitedAt = interview.invitedAt ?? interview.startsAt;
  if (interview.startsAt <= promise.madeAt || invitedAt <= promise.madeAt) return false;
  // "Come on Tuesday; we decide by Friday": said together, the day is that of the decision.
  const together = interview.invitedAt !== null && invitedAt - promise.madeAt < SAME_TALK_MS;
  return !(together && day > zoneOf(interview.zone).dayOf(interview.startsAt));
}

/** The promise that still binds the candidate (PL8): it stands, and neither did they answer since its day nor were they asked after it. */
export function bindingPromise(job: JobState, diary: Diary): NamedDay | null {
  const named = standingPromise(job);
  if (named === null) return null;
  const { promise, day } = named;
  const spentFrom = diary.zone.at(day, 0);
  const spent =
    job.contacts.some(
      (each) => each.at >= spentFrom && each.at > promise.madeAt && (isTheirAnswer(each) || isUnprompted(each)),
    ) || job.choices.some((each) => each.choice === 'skip' && each.stepKind === 'check-in' && each.at >= spentFrom);
  return spent ? null : named;
}
