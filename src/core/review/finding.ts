import type { Want } from '../journal/entry.ts';
import type { StepKind, StepVariant } from '../plan/step.ts';
import type { EpochDay } from '../time/epoch-day.ts';

export type Severity = 'block' | 'warn' | 'hint';

/** Something to look at in a letter. `start` and `end` are UTF-16 offsets in the text; both 0 where it is about the whole. */
export interface Finding {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What to put in place of start..end; one click applies it. */
  readonly repair?: string;
}

/** What the review knows of the case. Names are as written in the journal. */
export interface ReviewFacts {
  readonly kind: StepKind | null;
  readonly variant: StepVariant;
  readonly candidateName: string | null;
  readonly recipientName: string | null;
  /** People and firms that this letter may name: its roles, its agency, consultant, organiser, interviewers. */
  readonly ownNames: readonly string[];
  readonly otherEmployers: readonly string[];
  readonly otherPeople: readonly string[];
  /** People of this job who were not at the meeting, the consultant and the organiser left out. */
  readonly absentPeople: readonly string[];
  /** What the candidate guessed about an employer that the agency does not name. */
  readonly guessedEmployers: readonly string[];
  /** All own notes of this job: who is named there may be named in the letter. */
  readonly evidence: string;
  readonly today: EpochDay;
  readonly attachments: number;
  readonly want: Want | null;
  /** Short strings one of which a personal line should contain; empty where nothing was noted. */
  readonly callbacks: readonly string[];
  readonly forgot: readonly string[];
}
