import type { Moment } from './moment.ts';

/** What would be taken away, or goes with it. */
export type Going =
  | { readonly is: 'job'; readonly title: string }
  | { readonly is: 'interview'; readonly when: Moment }
  | { readonly is: 'person'; readonly name: string }
  /** Messages and calls of a job. */
  | { readonly is: 'contacts'; readonly count: number }
  /** What somebody had to do with a job. */
  | { readonly is: 'part-in'; readonly job: string }
  /** Notes of what happened at the interviews of a job, or at one; what a person said; their name in messages and calls. */
  | { readonly is: 'notes' | 'notes-of-interview' | 'remarks' | 'name-in-contacts' };

/** What is said when notes are taken away, put back or corrected. */
export interface StoryWords {
  /** In the middle of a sentence: "the interview of 10:00 am on Thursday 26 November". */
  going(thing: Going): string;
  readonly ownWordsBack: string;
  readonly typedWordsBack: string;
  /** Behind those that were said. */
  moreNotes(count: number): string;
  /** The corrected name of a firm is that of a firm which was noted before. */
  firmNotedAlready(name: string): string;
}
