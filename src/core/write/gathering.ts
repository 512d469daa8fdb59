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
  /** What they wrote that is worth an answer; absent where nothing is. */
  readonly theirWords?: TheirWords | null;
}

/** Sentences of a message that praise the candidate or give a reason; `praised` is what they praise, as the candidate would name it. */
export interface TheirWords {
  readonly entryId: string;
  readonly sentences: readonly { readonly text: string; readonly praised: string | null }[];
}
