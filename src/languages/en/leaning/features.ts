import { hashOf } from '../hashed-words.ts';

/** Sizes: a power of two; our labelled answers have some four thousand word groups that stand in two of them. */
export const FEATURES = 8192;
/** A no is said on the first page. */
const MOST_CHARACTERS = 4000;

/** Numbers of the words of an answer and of their neighbours within a sentence, each once. `plain` has its short forms written out. */
export function leaningFeatures(plain: string): number[] {
  const found = new Set<number>();
  for (const sentence of plain
    .slice(0, MOST_CHARACTERS)
    .replace(/\d+/g, '0')
    .split(/[.!?\n]+/)) {
    const words = sentence.match(/[a-z]+/g) ?? [];
    for (const [at, word] of words.entries()) {
      found.add(hashOf(word, FEATURES));
      const [next, third] = [words[at + 1], words[at + 2]];
      if (next !== undefined) found.add(hashOf(`${word} ${next}`, FEATURES));
      if (next !== undefined && third !== undefined) found.add(hashOf(`${word} ${next} ${third}`, FEATURES));
    }
  }
  return [...found];
}
