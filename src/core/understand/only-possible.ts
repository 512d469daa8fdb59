import type { MeaningWords } from './meaning-rule.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/**
 * Talk of interviews invites nobody where it hangs on a choice to come, or is about applicants in general.
 * @param plain the sentence in plain words, and `bare` without an "if" of convenience
 * @param isCourse whether the mail is telling how the choice goes on
 */
export function invitesYou(plain: string, bare: string, isCourse: boolean, { general }: MeaningWords): boolean {
  if (general.hanging.test(bare)) return false;
  return !(isCourse || general.ofMany.test(plain)) || general.toYou.test(plain);
}

/** A text in plain words without every "if" upon which nothing hangs: "if that suits you". */
export function withoutConvenience(plain: string, { general }: MeaningWords): string {
  return plain.replace(general.convenience, '');
}

/**
 * An offer is made where it is said outright, also with a condition that is named; what only may come is none.
 * @param said the sentence up to the words that offer
 */
export function isMade(plain: string, said: string, words: MeaningWords): boolean {
  if (words.offers.hoped.test(plain)) return false;
  return !words.condition.test(withoutConvenience(said, words)) || words.offers.tied.test(plain);
}

/** The sentence that says what an offer hangs on, else the one that says that it is not firm; null where it is. */
export function conditionIn(own: string, { offers, plain }: MeaningWords): Sentence | null {
  const sentences = sentencesOf(own).map((sentence) => ({ sentence, said: plain(sentence.text) }));
  const found =
    sentences.find(({ said }) => offers.tied.test(said)) ?? sentences.find(({ said }) => offers.loose.test(said));
  return found?.sentence ?? null;
}
