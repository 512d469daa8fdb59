import type { ToneFamily } from './tone-rule.ts';

/** What short sentences of a family speak of, by the words in them, and what a reader would gladly read instead. */
export interface Bag {
  readonly words: RegExp;
  /** Where these stand too, the sentence speaks of something else. */
  readonly not: RegExp | null;
  /** Whole sentences, the better first. */
  readonly texts: readonly string[];
  readonly families: ReadonlySet<ToneFamily>;
}

/** A longer sentence says more than its words of mood. */
const LONGEST = 90;

/** What a short sentence of this family may be meant to say, by the words in it; nothing for a longer one. */
export function bagTexts(bags: readonly Bag[], body: string, asksIt: boolean, family: ToneFamily): readonly string[] {
  if (body.length > LONGEST) return [];
  const found = bags.find(
    (each) => each.families.has(family) && each.words.test(body) && each.not?.test(body) !== true,
  );
  // A question is answered by no statement.
  return (found?.texts ?? []).filter((each) => !asksIt || each.endsWith('?'));
}
