import type { DeadlineReading } from './deadline.ts';
import { sentencesOf } from './sentences.ts';
import type { Whose } from './text-language.ts';

/** What a note about a call says that somebody will do, or by when. */
export interface SpokenPromise {
  readonly whose: Whose;
  /** The sentence, as it was written. */
  readonly text: string;
  readonly reading: DeadlineReading;
}

/** More sentences than a note about one call has. */
const MOST_SENTENCES = 60;

/**
 * What a note about a call holds of promises: "Anna will call by Friday" is theirs and needs a day; "I will send references"
 * is the candidate's own and needs none. "She needs my answer by Friday" is a day on which they wait for the candidate, and no promise.
 */
export function promisesInNote(
  note: string,
  whoPromised: (sentence: string) => Whose | null,
  readDay: (sentence: string) => DeadlineReading,
): SpokenPromise[] {
  return sentencesOf(note)
    .slice(0, MOST_SENTENCES)
    .flatMap(({ text: sentence }) => {
      const whose = whoPromised(sentence);
      if (whose === null) return [];
      const reading = readDay(sentence);
      const dated = reading.kind === 'day' || reading.kind === 'ask';
      return whose === 'mine' || dated ? [{ whose, text: sentence, reading }] : [];
    });
}
