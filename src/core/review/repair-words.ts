import type { Known } from './known-of.ts';
import type { ToneFamily } from './tone-rule.ts';

/** A sentence to be repaired. */
export interface RepairAsked {
  /** One sentence as it stands in the letter, its end mark included. */
  readonly sentence: string;
  /** What is wrong with it. */
  readonly family: ToneFamily;
  /** The words by which a rule found it; null where no rule did. */
  readonly matched: string | null;
  readonly known: Known;
  /** What the reader of sentences would not mark again; without it all is. */
  readonly isFine?: (text: string) => boolean;
}

/** What a language repairs sentences with; loaded with the first finding of tone. */
export interface RepairWords {
  /**
   * At most two texts that may stand instead of the sentence, the better first, each a whole sentence in the writer's own words that keeps
   * every name, date, figure and acronym and raises no finding of tone itself. An empty text takes the sentence out; it comes last. None
   * where no good repair can be made.
   */
  repairsFor(asked: RepairAsked): readonly string[];
  /** True where a sentence speaks of the one before it, so that it cannot stay without it. */
  refersBack(sentence: string): boolean;
  /** True where a line is a greeting, a closing or a name, and no sentence of the letter. */
  isFrame(line: string): boolean;
}
