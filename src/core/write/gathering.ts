import type { Brought } from '../fit/tell.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadNote } from './note-reading.ts';
import type { Register } from './whole-letter.ts';

/** What a letter is gathered with besides the case book. */
export interface Gathering {
  readonly language: LanguagePack;
  readonly register: Register;
  readonly read: ReadNote;
  readonly brought: Brought | null;
  readonly now: number;
  /** When a letter that is written now goes, where that is known: days are named as they read then. Milliseconds since 1970. */
  readonly goesAt?: number;
  /** What their words say that the letter answers; absent where they were not read. */
  readonly heard?: Heard;
}

/** What they said, as far as it decides what a letter says. */
export interface Heard {
  /** Their no gave a reason, praised, advised, or may have: it is not asked for. */
  readonly saysMore: boolean;
  /** Their no invites to apply again, to stay in touch, or speaks of another post. */
  readonly opensDoor: boolean;
  /** Their offer came with its terms, or says that these are on the way. */
  readonly sendsTerms?: boolean;
  /** All that they ask is whether the candidate is still interested. */
  readonly asksWhether: boolean;
  /** The words in which they named a day, where those stand in a message or a note of a call; absent where none were. */
  readonly dayTold?: string;
  /** Sentences that they wrote and that are worth an answer. */
  readonly sentences: readonly HeardSentence[];
}

/** One of them, with where it stands; `praised` is what it praises, as the candidate would name it; `says` is what it is, a door being an invitation to apply again or to keep in touch. */
export interface HeardSentence {
  readonly entryId: string;
  readonly text: string;
  readonly praised: string | null;
  readonly says: 'praise' | 'reason' | 'door';
}
