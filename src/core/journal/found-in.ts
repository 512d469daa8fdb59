/** Where a word that was looked for stands in a text: from one letter to before another. */
export type Mark = readonly [from: number, to: number];

/** What was found in several texts that belong to one thing. */
export interface Found {
  /** The smaller, the better: 0 where every word is a word of the first text. */
  readonly rank: number;
  /** In the first text. */
  readonly marks: readonly Mark[];
}

/** A text as it is compared, with the place of each of its letters in the text itself. */
interface Folded {
  readonly letters: string;
  readonly places: readonly number[];
}

const APOSTROPHES = /['’ʼ‘`´]/u;
/** Letters that are written as two where a keyboard has them not. */
const SPELLED: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd' };
/** A word this short is only looked for where a word begins: inside of words it would be found everywhere. */
const SHORTEST_WITHIN = 3;
/** More words than this narrow nothing further. */
const MOST_WORDS = 12;

/** Without case, accents and apostrophes: "O’Connor" is "oconnor"; whatever is no letter and no number is a space. */
function fold(text: string): Folded {
  let letters = '';
  const places: number[] = [];
  let place = 0;
  for (const sign of text) {
    const plain = sign
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    const spelled = APOSTROPHES.test(sign)
      ? ''
      : (SPELLED[plain] ?? (/^[\p{L}\p{N}]+$/u.test(plain) ? plain : plain === '' ? '' : ' '));
    letters += spelled;
    for (let index = 0; index < spelled.length; index++) places.push(place);
    place += sign.length;
  }
  places.push(place);
  return { letters, places };
}

/** What was typed, as words that are looked for; none where it holds neither a letter nor a number. */
export function wordsToFind(typed: string): readonly string[] {
  const words = fold(typed)
    .letters.split(' ')
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Where the word stands in the text, at the beginning of a word rather than within one; -1 where it does not. */
function placeOf({ letters }: Folded, word: string): number {
  if (letters.startsWith(word)) return 0;
  const begins = letters.indexOf(` ${word}`);
  if (begins !== -1) return begins + 1;
  return word.length < SHORTEST_WITHIN ? -1 : letters.indexOf(word);
}

/**
 * Looks for words in the texts of a thing, its name first: every word has to be in some text. Null where a word is in none.
 * @param words as `wordsToFind` gives them
 */
export function foundIn(texts: readonly (string | null)[], words: readonly string[]): Found | null {
  const folded = texts.map((text) => fold(text ?? ''));
  const marks: Mark[] = [];
  let rank = 0;
  for (const word of words) {
    const at = folded.findIndex((text) => placeOf(text, word) !== -1);
    const text = folded[at];
    if (text === undefined) return null;
    const from = placeOf(text, word);
    const begins = from === 0 || text.letters[from - 1] === ' ';
    const ends = (text.letters[from + word.length] ?? ' ') === ' ';
    rank += at * 3 + (begins ? (ends ? 0 : 1) : 2);
    if (at === 0) marks.push([text.places[from] ?? 0, text.places[from + word.length] ?? 0]);
  }
  return { rank, marks: marks.sort(([one], [other]) => one - other) };
}

/** Where these words stand in a text, each time that one begins a word there. */
export function marksIn(text: string, words: readonly string[]): readonly Mark[] {
  const folded = fold(text);
  const marks: Mark[] = [];
  for (const found of folded.letters.matchAll(/[^ ]+/g)) {
    const word = words.filter((each) => found[0].startsWith(each)).sort((one, other) => other.length - one.length)[0];
    if (word === undefined) continue;
    const from = found.index;
    marks.push([folded.places[from] ?? 0, folded.places[from + word.length] ?? 0]);
  }
  return marks;
}
