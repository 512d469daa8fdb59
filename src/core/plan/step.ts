import type { Channel } from '../journal/vocabulary.ts';
import type { Zone } from '../time/zone.ts';
import type { Reason } from './reason.ts';
import { type StepKind, stepTraits } from './step-traits.ts';

/** `sending`: a letter for it was approved and has not come to an end. */
export type StepState = 'waiting' | 'open' | 'closing' | 'passed' | 'sending' | 'done' | 'put off' | 'skipped';

/**
 * How pressing something is, in the one order of every surface (PL28): fixed times today, an offer, an answer that they wait for,
 * what closes today, what is open, what is over.
 */
export const urgencies = ['fixed', 'offer', 'answer', 'closing', 'open', 'over'] as const;
export type Urgency = (typeof urgencies)[number];

/** Something to do. Instants are milliseconds since 1970; `zone` is the recipient's (the candidate's for steps of their own). */
export interface Step {
  readonly id: string;
  /** All ids that doing this step fulfils: its own and those that were merged or carried into it (PL19). */
  readonly stepIds: readonly string[];
  readonly kind: StepKind;
  readonly jobIds: readonly string[];
  readonly personIds: readonly string[];
  /** People whom the letter serves without being written to: interviewers thanked through the consultant. */
  readonly onBehalfOf: readonly string[];
  readonly interviewId: string | null;
  readonly contactId: string | null;
  readonly channel: Channel | null;
  readonly opensAt: number;
  readonly sendFromAt: number;
  readonly idealAt: number;
  /** Null where nothing closes it but an event (reflect). */
  readonly closesAt: number | null;
  readonly zone: Zone;
  readonly state: StepState;
  readonly urgency: Urgency;
  /** The smaller, the earlier on every list of what is to do (PL28); see `placeOf`. */
  readonly place: number;
  readonly reasons: readonly Reason[];
  readonly variant: StepVariant;
  /** 1 for the first check-in since their last answer; chooses words and question. */
  readonly ordinal: number;
}

export type StepVariant =
  | 'plain'
  | 'through-consultant'
  | 'news'
  | 'after-promise'
  | 'new-time'
  | 'availability'
  | 'introduction'
  | 'late'
  | 'move'
  | 'time'
  | 'decline';

/** Leave this job alone until a date, and why. */
export interface Wait {
  readonly jobId: string;
  readonly untilAt: number;
  readonly zone: Zone;
  readonly reasons: readonly Reason[];
}

/** One question whose answer changes the plan. */
export interface Question {
  readonly id: string;
  readonly jobId: string;
  readonly code: 'agency-or-client' | 'what-it-means' | 'wants-an-answer';
  /** The message that it is about; null where it is about none. */
  readonly contactId: string | null;
}

/** What makes this very day different for a job (PL27): an interview today or tomorrow, or the day that they named. */
export type DayMark =
  | {
      readonly what: 'interview';
      readonly jobId: string;
      readonly interviewId: string;
      readonly startsAt: number;
      /** By the candidate's own clock. */
      readonly when: 'today' | 'tomorrow';
      readonly zone: Zone;
      readonly location: string | null;
      /** False where the candidate's acceptance elsewhere has gone, and they do not know it yet (PL25). */
      readonly goesAhead: boolean;
    }
  | { readonly what: 'named'; readonly jobId: string; readonly day: number };

export interface Plan {
  readonly steps: readonly Step[];
  readonly waits: readonly Wait[];
  readonly questions: readonly Question[];
  readonly marks: readonly DayMark[];
  /** First instant at which the plan could change by time alone; Infinity if never. */
  readonly validUntilAt: number;
}

/** Steps that a person other than the candidate receives. */
export function isContact(kind: StepKind): boolean {
  return stepTraits[kind].doneAt === 'letter';
}
