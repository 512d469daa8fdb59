import type { Channel, Want } from '../journal/entry.ts';
import type { StepKind, StepVariant } from '../plan/step.ts';
import type { EpochDay } from '../time/epoch-day.ts';
import type { NoteReading, WhyBeside } from './note-reading.ts';

/** A stretch of a letter and the notes it stands on; no entries where it is only the language's own words. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
  readonly entryIds: readonly string[];
  /** Other ways to say the same from the same notes; absent where there is none. */
  readonly variants?: readonly string[];
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly sources: readonly SourceSpan[];
}

/** How a letter is dressed: as to a stranger of rank, as among people at work, or as to someone one is on first-name terms with. */
export const registers = ['formal', 'neutral', 'warm'] as const;
export type Register = (typeof registers)[number];

/** A note with the entry it comes from, and what of it may be said (WR5), or why it stays beside the letter. */
export type Sourced = NoteReading & {
  readonly text: string;
  readonly entryId: string;
};

/** A note that is not in the letter, and why. */
export interface NoteBeside {
  readonly entryId: string;
  readonly text: string;
  readonly why: WhyBeside;
}

export interface LetterRole {
  readonly role: string | null;
  readonly employer: string | null;
  readonly entryId: string;
}

/** One reader, or one interviewer thanked through another: who they are and what of them was noted. */
export interface LetterPerson {
  readonly id: string;
  readonly name: string | null;
  readonly title: string | null;
  /** How they want to be greeted, where that was said. */
  readonly greeted?: string | null;
  readonly callback: Sourced | null;
  readonly forgot: readonly Sourced[];
  /** An example from the candidate's own work that they have not heard; null where there is none. */
  readonly example: Sourced | null;
  readonly present: boolean;
}

/** Everything that a letter may say, gathered from the case book. Days are in the recipient's zone. */
export interface LetterFacts {
  readonly kind: StepKind;
  readonly variant: StepVariant;
  readonly channel: Channel | null;
  readonly ordinal: number;
  readonly candidate: { readonly name: string; readonly phone: string | null };
  readonly recipient: LetterPerson | null;
  readonly roles: readonly LetterRole[];
  readonly meeting: { readonly day: EpochDay; readonly minute: number; readonly entryId: string } | null;
  readonly today: EpochDay;
  readonly want: { readonly want: Want; readonly entryId: string } | null;
  readonly promise: { readonly day: EpochDay; readonly entryId: string } | null;
  /** The day by which an offer has to be answered; null where the letter is about none, or none was named. */
  readonly offerDay: EpochDay | null;
  /** The interview for which they still expect the candidate, where the letter says that nobody will come. */
  readonly expected: { readonly day: EpochDay; readonly minute: number; readonly entryId: string } | null;
  /** Interviewers whose thanks this letter carries. */
  readonly onBehalfOf: readonly LetterPerson[];
  /** Everyone who gets a letter for the same meeting, in a fixed order, the reader among them: so that no two are alike. */
  readonly panel: readonly LetterPerson[];
  readonly belated: boolean;
  readonly late: { readonly minutes: number; readonly entryId: string } | null;
  /** What was promised and is now delivered, or the subject that is answered. */
  readonly about: Sourced | null;
  /** True where the news of a word after a while is theirs, and not the candidate's own. */
  readonly newsIsTheirs: boolean;
  /** True where the one sentence that asks for feedback has not been written yet and this is its reader (PL14). */
  readonly asksFeedback: boolean;
  /** Who looked after it before the reader; null where nobody did. */
  readonly formerName: string | null;
  readonly asksToThank: boolean;
  readonly register: Register;
  /** Chooses where in the lists of phrases a case begins. */
  readonly seed: number;
}
