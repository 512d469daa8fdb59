import type { OwnLetterState } from '../journal/states.ts';
import type { Channel } from '../journal/vocabulary.ts';
import type { StepVariant } from '../plan/step.ts';
import type { StepKind } from '../plan/step-traits.ts';
import type { Likely, NoteReading, WhyBeside } from './note-reading.ts';
import type { Facts, Source } from './render-letter.ts';
import type { Voice } from './voice.ts';
import type { Need, Occasion, Register, Situation } from './whole-letter.ts';

/** A stretch of a letter and what it stands on; no entries where it is only the language's own words. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
  readonly entryIds: readonly string[];
  /** The places in those entries whose words it holds; absent in drafts from before they were kept. */
  readonly from?: readonly Source[];
}

/** A letter as it was written. `room` is where a sentence of the candidate's own would stand (WR7), as an offset in its text. */
export interface Letter {
  /** Which whole letter it is (WR8); for a call, which words. */
  readonly letterId: string;
  /** The needs that it met: why it was chosen. */
  readonly because: readonly Need[];
  /** Ids of what would have done as well, the best first. */
  readonly others: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly sources: readonly SourceSpan[];
  readonly room: number;
}

/** A note with the place it comes from, and what of it may be said (WR5), or why it stays beside the letter. */
export type Sourced = NoteReading & Source & { readonly text: string };

/**
 * Whose words a gap is about: something that the reader asked or said, something of the candidate's own, a question that they did not get to
 * ask, a promise to send or to tell something, an answer to what the reader asked, to their no, to a reason or an invitation in it.
 */
export type GapKind =
  | 'asked'
  | 'theirs'
  | 'mine'
  | 'to-ask'
  | 'example'
  | 'news'
  | 'thing'
  | 'to-tell'
  | 'correction'
  | 'reply'
  | 'invited'
  | 'no'
  | 'reason'
  | 'door'
  | 'passed-on';

/** A note that is not in the letter, and why; with what a sentence about it would be. */
export interface NoteBeside extends Source {
  readonly text: string;
  readonly why: WhyBeside;
  readonly kind: GapKind;
  /** What it is likely to be, where it could not be read for certain. */
  readonly likely?: Likely;
  /** True where the candidate said that it is not for them: nothing is offered for it. */
  readonly isKeptBack?: boolean;
  /** The interviewer who is to hear it through the letter to the consultant. */
  readonly forName?: string;
}

/** A note that may be said, with the words for it: beside the letter where that took another. */
export interface SayableNote extends NoteBeside {
  readonly said: string;
}

/** Whom a letter is to. */
export interface Reader {
  readonly id: string;
  readonly name: string | null;
  readonly title: string | null;
  /** How they want to be greeted, where that was said. */
  readonly greeted: string | null;
}

/** Somebody of the same panel who gets a letter before the reader: what their letter may hold, so that no two are alike (WR2). */
export interface PanelLetter {
  readonly facts: Facts;
  readonly so: ReadonlySet<Situation>;
}

/** Everything that a letter may say, gathered from the case book. */
export interface LetterFacts {
  readonly kind: StepKind;
  readonly variant: StepVariant;
  readonly channel: Channel | null;
  readonly occasion: Occasion;
  readonly register: Register;
  readonly candidate: string;
  /** How the candidate begins and ends their letters. */
  readonly voice: Voice;
  /** Whole letters that the candidate keeps (WR12). */
  readonly own: readonly OwnLetterState[];
  readonly reader: Reader | null;
  readonly facts: Facts;
  readonly so: ReadonlySet<Situation>;
  /** Those of the panel who are written to before the reader, in their order. */
  readonly before: readonly PanelLetter[];
  /** Interviewers for whom a letter to the consultant speaks, with what is theirs to hear. */
  readonly onBehalfOf: readonly { readonly name: string | null; readonly facts: Facts }[];
  /** Letters that this reader or their agency had. */
  readonly had: ReadonlySet<string>;
  readonly beside: readonly NoteBeside[];
  readonly sayable: readonly SayableNote[];
  /** What they asked, which no note answers: only a gap can. */
  readonly asks: readonly NoteBeside[];
  /** Chooses where among equal letters a case begins. */
  readonly seed: number;
}
