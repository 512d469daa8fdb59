/** More words than this narrow nothing further. */
const MOST_WORDS = 12;

/** Characters of a text in which the excerpt is looked for: the longest mail that is kept. */
export const MOST_READ = 200_000;

/** The words that are looked for, each once, as they were typed. Every one must occur, the last as a beginning. */
export function termsOf(words: string): string[] {
  return [...new Set(words.match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, MOST_WORDS);
}
