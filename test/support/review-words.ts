import type { LanguagePack, ReviewWords } from '../../src/core/write/language-pack.ts';
import { german, germanFormally } from '../../src/languages/de/pack.ts';
import { english } from '../../src/languages/en/pack.ts';

/** By what loads them: a variety of a language, such as American English, has the words of its language. */
const loaded = new Map<LanguagePack['reviewWords'], ReviewWords>();
for (const { reviewWords } of [english, german, germanFormally]) loaded.set(reviewWords, await reviewWords());

/** The words of the review of a language, loaded with the test, so that a test may ask for them in the middle of a loop. */
export function reviewWordsOf({ code, reviewWords }: LanguagePack): ReviewWords {
  const words = loaded.get(reviewWords);
  if (words === undefined) throw new Error(`no words of ${code}`);
  return words;
}
