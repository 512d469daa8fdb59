import { isSpoken, isText } from '../journal/channel-kinds.ts';
import type { JobState } from '../journal/states.ts';
import type { Channel } from '../journal/vocabulary.ts';
import type { EpochDay } from '../time/epoch-day.ts';
import type { PlanContext } from './context.ts';
import type { Diary } from './diary.ts';
import { nextIn } from './diary.ts';
import type { Hours, Policy } from './policy.ts';
import type { Reason } from './reason.ts';
import type { StepVariant } from './step.ts';
import type { StepKind } from './step-traits.ts';

export interface Window {
  opensAt: number;
  sendFromAt: number;
  idealAt: number;
  closesAt: number | null;
}

/** What a step kind proposes for one job, before the cluster is arranged. */
export interface Proposal {
  kind: StepKind;
  id: string;
  stepIds: string[];
  job: JobState;
  jobIds: string[];
  personIds: string[];
  onBehalfOf: string[];
  interviewId: string | null;
  contactId: string | null;
  channel: Channel | null;
  diary: Diary;
  reasons: Reason[];
  variant: StepVariant;
  ordinal: number;
  /** Where it goes: a fixed window, or working days that pressure may still move as a whole (unprompted kinds). */
  placed: { window: Window } | { days: { from: EpochDay; to: EpochDay } };
}

export type Proposer = (context: PlanContext, job: JobState) => Proposal[];

/** A proposal with the usual empty fields. */
export function proposal(
  base: Pick<Proposal, 'kind' | 'id' | 'job' | 'diary' | 'reasons' | 'placed'> & Partial<Proposal>,
): Proposal {
  // Written out: spreading one object over another took a twentieth of the planning time.
  return {
    kind: base.kind,
    id: base.id,
    stepIds: base.stepIds ?? [base.id],
    job: base.job,
    jobIds: base.jobIds ?? [base.job.id],
    personIds: base.personIds ?? [],
    onBehalfOf: base.onBehalfOf ?? [],
    interviewId: base.interviewId ?? null,
    contactId: base.contactId ?? null,
    channel: base.channel ?? null,
    diary: base.diary,
    reasons: base.reasons,
    variant: base.variant ?? 'plain',
    ordinal: base.ordinal ?? 1,
    placed: base.placed,
  };
}

/** The hours in which a message of this channel may go. */
export function hoursFor(policy: Policy, channel: Channel | null, isThanks: boolean): Hours {
  if (isSpoken(channel) || isText(channel)) return policy.hours.call;
  return isThanks ? policy.hours.thanksEmail : policy.hours.email;
}

/** End of a working day, as "the n-th working day" is meant: 17:30. */
export function endOfDay(policy: Policy, diary: Diary, day: EpochDay): number {
  return diary.zone.at(day, policy.hours.workingDay.to);
}

/**
 * A window from an event: opens with it, may go at the first instant of the hours, closes at the end of the n-th working
 * day after it.
 */
export function windowAfter(
  policy: Policy,
  diary: Diary,
  hours: Hours,
  at: number,
  closesOnDay: number,
  idealAt: number,
): Window {
  const sendFromAt = nextIn(diary, hours, at);
  const closesAt = Math.max(
    endOfDay(policy, diary, diary.add(diary.zone.dayOf(at), closesOnDay)),
    sendFromAt + 3_600_000,
  );
  return { opensAt: at, sendFromAt, idealAt: Math.min(Math.max(idealAt, sendFromAt), closesAt), closesAt };
}
