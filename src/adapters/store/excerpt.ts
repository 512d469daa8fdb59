/** Words of an excerpt: two lines on a telephone. */
const WORDS_SHOWN = 16;
/** Words before the first that was looked for. */
const WORDS_BEFORE = 4;
/** Hits that are compared: the best of so many is good enough, and a text that is one word twenty thousand times costs no more. */
const MOST_HITS = 200;
/** Letters of one word: what is longer is no word, and is cut where it is shown. */
const MOST_LETTERS = 200;

/**
 * The piece of a text in which most of the searched words stand, the earliest of these. Takes time that grows with the text alone, however
 * often a word stands in it. Words are compared as the index compares them: without case and marks, the last one as a beginning.
 */
export function excerptOf(text: string, terms: readonly string[]): string {
  const wanted = terms.map(folded);
  const last = wanted.at(-1) ?? '';
  const spans: { readonly from: number; readonly to: number; readonly term: number }[] = [];
  const hits: number[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const plain = folded(word.slice(0, MOST_LETTERS));
    const exact = wanted.indexOf(plain);
    const term = exact === -1 && last !== '' && plain.startsWith(last) ? wanted.length - 1 : exact;
    if (term !== -1) hits.push(spans.length);
    spans.push({ from: index, to: index + Math.min(word.length, MOST_LETTERS), term });
    if (hits.length >= MOST_HITS && (hits[MOST_HITS - 1] ?? 0) + WORDS_SHOWN < spans.length) break;
  }
  if (spans.length === 0) return text.slice(0, MOST_LETTERS);
  let best = { first: 0, distinct: 0 };
  for (const hit of hits.slice(0, MOST_HITS)) {
    const first = Math.max(0, hit - WORDS_BEFORE);
    const found = spans.slice(first, first + WORDS_SHOWN).flatMap(({ term }) => (term === -1 ? [] : [term]));
    const distinct = new Set(found).size;
    if (distinct > best.distinct) best = { first, distinct };
  }
  const shown = spans.slice(best.first, best.first + WORDS_SHOWN);
  const from = best.first === 0 ? 0 : (shown[0]?.from ?? 0);
  const end = best.first + WORDS_SHOWN >= spans.length ? text.length : (shown.at(-1)?.to ?? text.length);
  // Between two words may stand any number of signs that are none.
  const cut = text.slice(from, Math.min(end, from + WORDS_SHOWN * MOST_LETTERS));
  return `${best.first === 0 ? '' : ' … '}${cut}${end < text.length ? ' … ' : ''}`;
}

/** A word as the index compares words: without case and marks. */
export function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
