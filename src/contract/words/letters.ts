import type { Moment } from './moment.ts';

/** Why a sentence of a language model is struck out: it holds or says what no note and no letter does, or leaves a blank. */
export type WhyStruck = 'link' | 'name' | 'number' | 'claim' | 'words' | 'question' | 'left-open';

/** What is said beside letters. */
export interface LetterWords {
  readonly struck: Readonly<Record<WhyStruck, string>>;
  /** That a letter is opened well before the day for which it is planned, as that day is called. */
  early(day: string): string;
  /** What the reader's clock shows. */
  theirTime(now: Moment): string;
  /** What follows once an offer was answered. */
  readonly offerAnswered: Readonly<Record<'accept' | 'time' | 'decline', string>>;
}
