import { folded } from './excerpt.ts';

/** More words than this narrow nothing further. */
const MOST_WORDS = 12;

/** Characters of a text in which the excerpt is looked for: the longest mail that is kept. */
export const MOST_READ = 200_000;

/**
 * The words that are looked for, each once, as they were typed: an accent may be a sign of its own. Each must occur, the last as a
 * beginning.
 */
export function termsOf(words: string): string[] {
  return [...new Set(words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [])].slice(0, MOST_WORDS);
}

/** The words of a text, as they stand in it. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Whether a text holds all these words, the last as a beginning, whatever their case and accents. */
export function holdsWords(text: string, terms: readonly string[]): boolean {
  const words = new Set(wordsOf(text).map(folded));
  const wanted = terms.map(folded);
  const last = wanted.pop() ?? '';
  return wanted.every((word) => words.has(word)) && [...words].some((word) => word.startsWith(last));
}
