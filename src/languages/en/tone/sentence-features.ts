import { placeOf } from '../../../core/weights/feature-hash.ts';
import type { WordGroups } from '../../../core/weights/word-groups.ts';
import type { WordVectors } from '../../../core/weights/word-vectors.ts';

/** A model has 2 to this power of places for features. */
export const SENTENCE_BITS = 17;
/** A sentence says in its first words what it is; more of them are a paragraph without a stop. */
const MOST_WORDS = 60;

const WORD = /[a-z]+(?:'[a-z]+)?|\d[\d.,:]*|[^\sa-z\d]/gi;

/** Words that carry the build of a sentence: kept as they are where all others are known by their group. */
const BUILDING = new Set(
  'i you we he she they it me my your our his her their us them this that these those a an the and or but if so as at by for from in into of on to with about than then not no never nothing nobody any some all every each is are was were be been being am do does did have has had will would can could should may might must shall what when where who why how which there here just only still yet already again even ever very too much more most please thank thanks sorry because since until unless though although while'.split(
    ' ',
  ),
);

const ENDINGS: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };
const STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** The words and signs of a sentence in small letters: short forms written out, figures as one sign. */
function wordsOfSentence(sentence: string): string[] {
  const plain = sentence.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  const words: string[] = [];
  for (const [match] of plain.matchAll(WORD)) {
    if (words.length >= MOST_WORDS) break;
    const word = match.toLowerCase();
    if (/^\d/.test(word)) words.push('<number>');
    else if (word.endsWith("n't")) words.push(STEMS[word.slice(0, -3)] ?? word.slice(0, -3), 'not');
    else if (/^[a-z]+'/.test(word)) {
      const [stem = '', ending = ''] = word.split("'");
      words.push(stem, ENDINGS[ending] ?? `'${ending}`);
    } else words.push(word);
  }
  return words.slice(0, MOST_WORDS);
}

/** The places of a sentence's features, each once: words and their neighbours, the same by groups of like words, its build, and its letters. */
export function sentencePlaces(sentence: string, vectors: WordVectors, groups: WordGroups): Set<number> {
  const words = ['<s>', ...wordsOfSentence(sentence), '</s>'];
  const isPlain = (word: string): boolean => BUILDING.has(word) || !/^[a-z]/.test(word);
  const build = words.map((word) => (isPlain(word) ? word : `X${word.length > 4 ? word.slice(-2) : ''}`));
  const group = (of: Uint8Array | Uint16Array): string[] =>
    words.map((word) => (isPlain(word) ? word : `C${of[vectors.placeOf(word)] ?? '?'}`));
  const [wide, narrow] = [group(groups.wide), group(groups.narrow)];
  const places = new Set<number>();
  const put = (feature: string): void => {
    places.add(placeOf(feature, SENTENCE_BITS));
  };
  /** `length` neighbours from `at` on, where there are as many. */
  const run = (name: string, of: readonly string[], at: number, length: number): void => {
    if (at + length <= of.length) put(`${name}${length} ${of.slice(at, at + length).join(' ')}`);
  };
  for (let at = 0; at < words.length; at++) {
    for (const length of [1, 2, 3]) run('w', words, at, length);
    for (const length of [2, 3, 4]) run('s', build, at, length);
    for (const length of [1, 2, 3, 4]) run('a', wide, at, length);
    for (const length of [1, 2, 3]) run('b', narrow, at, length);
    if (at + 2 < words.length) {
      put(`wg ${words[at]} ${words[at + 2]}`);
      put(`bg ${narrow[at]} ${narrow[at + 2]}`);
    }
  }
  const letters = sentence.toLowerCase().slice(0, 400);
  for (let at = 0; at + 4 <= letters.length; at++) put(`c ${letters.slice(at, at + 4)}`);
  return places;
}
