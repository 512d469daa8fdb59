import type { DeadlineReading } from './deadline.ts';
import { sentencesOf } from './sentences.ts';

/** What a note about a call says that somebody will do. */
export interface SpokenPromise {
  readonly whose: 'theirs' | 'mine';
  /** The sentence, as it was written. */
  readonly text: string;
  readonly reading: DeadlineReading;
}

/** More sentences than a note about one call has. */
const MOST_SENTENCES = 60;

/**
 * What a note about a call holds of promises: "Anna will call by Friday" is theirs and needs a day; "I will send references"
 * is the candidate's own and needs none. A sentence of which it is not clear whose it is says nothing.
 */
export function promisesInNote(
  note: string,
  whoPromised: (sentence: string) => 'theirs' | 'mine' | null,
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
