import type { ReadDates } from './appointment.ts';
import type { DeadlineContext, DeadlineReading } from './deadline.ts';

/** What a language knows of days in prose. */
export interface DayWords {
  /** Common words of the language that others here do not have; by how many stand in a text, its language is told. Global. */
  readonly marks: RegExp;
  /** The day by which an answer was promised, read from the words (RU6). */
  readDeadline(text: string, context: DeadlineContext): DeadlineReading;
  /** The days on which people could meet that a sentence names. */
  readonly readDates: ReadDates;
  /** Whose the day or the promise is that a sentence of a note about a call names; null where nobody promises anything. */
  whoPromised(sentence: string): Whose | null;
}

/**
 * Whose a day is: `theirs`, they will be heard from; `mine`, the candidate promised something; `awaited`, they wait for an answer of the
 * candidate; `unclear`, it may be either, so the candidate is asked.
 */
export type Whose = 'theirs' | 'mine' | 'awaited' | 'unclear';

/** The languages in which a text may be written, the likeliest first; what stands in none of them is read as the first. */
export type LanguagesOf<W> = (text: string) => readonly [W, ...W[]];

/** A text tells its language in its first lines. */
const MOST_CHARACTERS = 4000;
/** A second language counts where so many of its words stand in the text: a mail in two languages says the same twice. */
const A_SENTENCE = 4;

/** Tells the language of a text by its own words, whatever language the interface has. */
export function languagesOf<W extends Pick<DayWords, 'marks'>>(all: readonly [W, ...W[]]): LanguagesOf<W> {
  return (text) => {
    const read = text.slice(0, MOST_CHARACTERS);
    const counted = all
      .map((words) => ({ words, count: read.match(words.marks)?.length ?? 0 }))
      .sort((one, other) => other.count - one.count);
    const [first, ...rest] = counted;
    return [first?.words ?? all[0], ...rest.filter((each) => each.count >= A_SENTENCE).map((each) => each.words)];
  };
}
