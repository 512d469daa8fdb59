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
}
