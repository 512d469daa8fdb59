import { withoutQuotes } from './reply.ts';
import { sentencesOf } from './sentences.ts';

/** What a language knows of reading a no, and a question whether the candidate is still interested. */
export interface HeardWords {
  /** Stands in a sentence that gives a reason, praises, advises, or speaks of applying again. */
  readonly worth: RegExp;
  /** Stands in what every no says. */
  readonly plainNo: RegExp;
  /** Stands in a sentence that praises or gives a reason as everybody is told it; nothing is made of it. */
  readonly saysNothing: RegExp;
  /** Stands in a sentence that turns the candidate down. */
  readonly refuses: RegExp;
  /** Stands in a sentence that invites to apply again, to stay in touch, or speaks of another post that may come. */
  readonly opensDoor: RegExp;
  /** Praises, so that the candidate may be glad of it. */
  readonly praises: RegExp;
  /** Takes an invitation back: "we cannot encourage you to apply again". */
  readonly denies: RegExp;
  /** Says of an offer that the contract or the terms come with it, or are on the way. */
  readonly sendsTerms: RegExp;
  /** Asks for the answer by a day: the letter names the day that was noted. */
  readonly asksAnswerBy: RegExp;
  /** Asks whether the candidate is still interested, and no more. */
  readonly whether: RegExp;
  /** What such a sentence praises, as the candidate names it ("my presentation"); null where it names nothing. */
  praised(sentence: string): string | null;
}

/** A sentence of fewer words is a greeting, a name, a sigh. */
const FEWEST_WORDS = 4;

/**
 * True where a no says more than the no: a reason, praise, advice, an invitation to apply again. What is neither that nor what every no says
 * is in doubt, and counts: nobody is asked for what they may have said.
 */
export function saysMoreThanNo(text: string, words: HeardWords): boolean {
  return partsOf(text).some(
    (each) => words.worth.test(each) || (!words.plainNo.test(each) && each.split(/\s+/).length >= FEWEST_WORDS),
  );
}

/** The sentences that are worth an answer, in their own words: praise, a reason, advice, an opening; never the no itself. */
export function worthAnAnswer(text: string, words: HeardWords): string[] {
  return sentencesIn(text).filter((each) => opensDoor(each, words) || isWorth(plain(each), words));
}

function isWorth(sentence: string, words: HeardWords): boolean {
  return words.worth.test(sentence) && !words.saysNothing.test(sentence) && !words.refuses.test(sentence);
}

/** True where a sentence opens a door: part of it may refuse ("not this time, but do apply again"). */
export function opensDoor(text: string, words: HeardWords): boolean {
  return plain(text)
    .split(/[.;:,–—!?]\s+|\s+(?:but|aber|doch)\s+/)
    .some(
      (each) =>
        words.opensDoor.test(each) &&
        !words.saysNothing.test(each) &&
        !words.refuses.test(each) &&
        !words.denies.test(each),
    );
}

/** True where a sentence praises, so that the candidate may be glad of it. */
export function praises(sentence: string, words: HeardWords): boolean {
  return words.praises.test(plain(sentence));
}

/** The sentences of a message that ask something, in their own words. */
export function questionsIn(text: string): string[] {
  return sentencesIn(text).filter((each) => /\?[\s?!)"”’.]*$/.test(each));
}

/** True where all that is asked is whether the candidate is still interested. */
export function asksWhether(text: string, words: HeardWords): boolean {
  const questions = questionsIn(text);
  const asking = questions.length > 0 ? questions : partsOf(text).filter((each) => words.whether.test(each));
  return asking.length > 0 && asking.every((each) => words.whether.test(plain(each)));
}

function sentencesIn(text: string): string[] {
  return sentencesOf(withoutQuotes(text)).map((each) => each.text);
}

/** As the patterns are written: with straight apostrophes. */
function plain(sentence: string): string {
  return sentence.replaceAll('’', "'");
}

function partsOf(text: string): string[] {
  return sentencesIn(text).map(plain);
}
