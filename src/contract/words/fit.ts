import type { ReadTrouble } from '../../core/understand/read-trouble.ts';

/** What is worth a word about a posting that was read. */
export type PostingNote = 'too-long' | 'data-broken' | 'copy-words' | 'other-language' | 'asks-nothing' | 'tasks-only';

/** A line of what is noted for fit. */
export type FitLine = 'requirement' | 'strength' | 'question' | 'research' | 'consideration';

/** What is said of postings, CVs and the pages for an interview. */
export interface FitNoteWords {
  readonly posting: Readonly<Record<PostingNote, string>>;
  /** A CV from which no example can be made. */
  readonly noExamples: string;
  /** Places of a CV that are not as its format has them; `more` of them are not named. */
  leftOut(places: readonly string[], more: number): string;
  tableUnread(name: string, why: ReadTrouble): string;
  readonly notPlanned: string;
  round(round: string): string;
  /** Lines for which the two pages have no room. */
  moreLines(count: number): string;
}
