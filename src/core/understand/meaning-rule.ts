import type { Meaning } from '../journal/vocabulary.ts';

/** One way in which a language says something about a process. */
export interface MeaningRule {
  readonly means: Meaning;
  /** How much it says: 3 and more decide by themselves, less adds up. */
  readonly weight: number;
  /**
   * Beginnings of words (at most five letters) of which one stands in every sentence that fits, so that most rules need not be
   * tried on most sentences.
   */
  readonly on: readonly string[];
  /** Tried on one sentence in lower case, with short forms written out: "will not" for "won't". */
  readonly pattern: RegExp;
  /** What makes the sentence say something else. */
  readonly unless?: RegExp;
  /** True where it says the same under a condition: "if you are not selected ..." belongs to a confirmation. */
  readonly conditional?: boolean;
  /** Where it is looked for; in sentences of the text where nothing is said. */
  readonly where?: 'subject' | 'anywhere';
}

/** What a language knows of talks of interviews that invite nobody. */
export interface GeneralWords {
  /** Stands where an interview hangs on a choice that is still to come: "if you are selected", "should she wish to see you". */
  readonly hanging: RegExp;
  /** Stands in what is said of applicants in general: "shortlisted candidates will be ...", "interviews take place on ...". */
  readonly ofMany: RegExp;
  /** Opens an account of how the choice goes on; what follows in the mail invites only where it turns to the candidate. */
  readonly course: RegExp;
  /** Turns to the candidate all the same: "we would like to see you", "are you free?". */
  readonly toYou: RegExp;
  /** An "if" of convenience, upon which nothing hangs: "if that suits you". Global. */
  readonly convenience: RegExp;
}

/** What a language knows of offers that are not firm. */
export interface OfferWords {
  /** Ties an offer to something that is still to come: "subject to references", "once the board has agreed". */
  readonly tied: RegExp;
  /** Says of an offer that it is not firm yet, and not why: "provisional", "in principle". */
  readonly loose: RegExp;
  /** Speaks of an offer that may come: "we would make an offer", "we expect to make offers", "any offer". */
  readonly hoped: RegExp;
  /** Stands in a sentence that asks for the candidate's answer; a day beside what the offer is tied to is else no day for it. */
  readonly wantsAnswer: RegExp;
}

/** What a language knows of answers. */
export interface MeaningWords {
  readonly rules: readonly MeaningRule[];
  /** Stands before what is only possible: "if", "should you". */
  readonly condition: RegExp;
  readonly general: GeneralWords;
  readonly offers: OfferWords;
  /** Stands before what is only wished, denied or over: "would have loved to", "not able to" (RU9). */
  readonly unreal: RegExp;
  /** Parts what is denied from what is said after it: "we cannot do Thursday, but ...". */
  readonly turn: RegExp;
  /** Stands in an invitation that names another job than the one that was turned down: "a different role". */
  readonly instead: RegExp;
  /** Stands in a question that is asked of nobody: how are you, who knows, what somebody else asked. */
  readonly rhetorical: RegExp;
  /** Stands in what was said of or to somebody else, in a double denial, or in a question after a no: such a sentence says nothing here (K14). */
  readonly ofOthers: RegExp;
  /** Stands in a mail that takes an earlier one back: then no sentence that it repeats is a no. */
  readonly takenBack: RegExp;
  /** Stands in what is about work; without it, only a short mail is taken for an answer. */
  readonly topic: RegExp;
  /** Log-odds, roughly, that the words of an answer lean towards a no; asked only where no rule found anything. */
  leansToNo(plain: string): number;
  /** Writes short forms out, in lower case. */
  plain(sentence: string): string;
}

/** The length of the beginnings in `on`. */
export const BEGINNING = 5;

/** A rule in one line; `on` as words in one text. */
export function rule(
  means: Meaning,
  weight: number,
  on: string,
  pattern: RegExp,
  rest: Pick<MeaningRule, 'unless' | 'conditional' | 'where'> = {},
): MeaningRule {
  return { means, weight, on: on.split(' '), pattern, ...rest };
}
