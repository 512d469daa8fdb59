import type { WordVectors } from '../weights/word-vectors.ts';
import type { Glosses } from './glosses.ts';
import { learnTranslation, type Pair } from './translation.ts';

/** A text, and how much of it counts. */
interface WeighedText {
  readonly text: string;
  readonly weight: number;
}

/**
 * How like a question is to each of a list of answers: from 0, or a little below, to 1, in the order of the list. `meant` are everyday words for what it
 * asks.
 */
export type Likeness = (question: string, meant: readonly string[]) => number[];

/** Makes the likeness to a list of answers. */
export type LikenessTo = (answers: readonly (readonly WeighedText[])[]) => Likeness;

/**
 * Arora, Liang and Ma, A Simple but Tough-to-Beat Baseline for Sentence Embeddings (2017): a word counts a / (a + p), where p is how often it is among all
 * words.
 */
const RARE = 0.001;
/** By Zipf, the word of rank r is 1 / (r x the sum of 1/rank) of a text: 10.8 for 26,000 words. */
const ZIPF = 10.8;
/** As many of the most frequent words give the middle of the table. */
const FREQUENT = 8000;
/** The shortest half of a word that is not in the table: "speechwriting" is "speech" and "writing". */
const SHORTEST_HALF = 4;

const LATIN_WORD = /[a-z]+/g;

/** What everyday words count beside a question. */
const MEANT = 0.5;

type Encode = (texts: readonly WeighedText[]) => Float32Array;

/**
 * Likeness by the meaning of words: the cosine between the weighed means of their vectors. A question is moved towards everyday words first, as the
 * glosses teach. Words in `empty` do not count.
 */
export function likenessByVectors(vectors: WordVectors, empty: ReadonlySet<string>, glosses: Glosses): LikenessTo {
  const { encode, translate } = readingOf(vectors, empty, glosses);
  return (answers) => {
    const encoded = answers.map(encode);
    return (question, meant) => {
      const asked = unit(translate(encode([{ text: question, weight: 1 }])));
      const also = encode(meant.map((text) => ({ text, weight: 1 })));
      for (let at = 0; at < asked.length; at++) asked[at] = (asked[at] ?? 0) + MEANT * (also[at] ?? 0);
      const whole = unit(asked);
      return encoded.map((answer) => dot(whole, answer));
    };
  };
}

interface Reading {
  readonly encode: Encode;
  readonly translate: (vector: Float32Array) => Float32Array;
}

/** What was learned of a table with the glosses of its language; it takes some 50 ms, once. */
const readings = new WeakMap<WordVectors, WeakMap<Glosses, Reading>>();

function readingOf(vectors: WordVectors, empty: ReadonlySet<string>, glosses: Glosses): Reading {
  const known = readings.get(vectors) ?? new WeakMap<Glosses, Reading>();
  readings.set(vectors, known);
  let reading = known.get(glosses);
  if (reading === undefined) {
    const encode = encoder(vectors, empty);
    const alone = (text: string): Float32Array => encode([{ text, weight: 1 }]);
    const pairs = glosses.list.map(({ asked, told }): Pair => ({ asked: alone(asked.join(' ')), told: alone(told) }));
    reading = { encode, translate: learnTranslation(pairs, vectors.dimensions) };
    known.set(glosses, reading);
  }
  return reading;
}

function encoder(vectors: WordVectors, empty: ReadonlySet<string>): Encode {
  const middle = middleOf(vectors);
  const placesOf = (word: string): number[] => {
    if (empty.has(word)) return [];
    const place = vectors.placeOf(word);
    return place >= 0 ? [place] : halves(word, vectors);
  };
  return (texts) => {
    const sum = new Float32Array(vectors.dimensions);
    let all = 0;
    for (const { text, weight } of texts)
      for (const [word] of text
        .toLowerCase()
        .replace(/['’]s\b/g, '')
        .matchAll(LATIN_WORD))
        for (const place of placesOf(word)) {
          const times = (weight * RARE) / (RARE + 1 / ((place + 1) * ZIPF));
          vectors.add(place, times, sum);
          all += times;
        }
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) - all * (middle[at] ?? 0);
    return unit(sum);
  };
}

/** The mean of the frequent words: what all words share says nothing about any. */
function middleOf(vectors: WordVectors): Float32Array {
  const middle = new Float32Array(vectors.dimensions);
  const count = Math.min(FREQUENT, vectors.size);
  for (let place = 0; place < count; place++) vectors.add(place, 1 / count, middle);
  return middle;
}

/** The two words that a word is joined of, the more frequent where there are several; empty where there are none. */
function halves(word: string, vectors: WordVectors): number[] {
  let best: number[] = [];
  let rarest = Number.POSITIVE_INFINITY;
  // A longer run of letters is no word.
  if (word.length > 30) return best;
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
    const [first, second] = [vectors.placeOf(word.slice(0, at)), vectors.placeOf(word.slice(at))];
    if (first < 0 || second < 0 || Math.max(first, second) >= rarest) continue;
    rarest = Math.max(first, second);
    best = [first, second];
  }
  return best;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((each) => each / length);
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** Letters in a row that are compared where a language has no vectors. */
const RUN = 4;
const ANY_WORD = /\p{L}{3,40}/gu;

/**
 * Likeness by runs of letters, which finds a word inside a joined word ("Termine" and "Terminplanung"): the cosine between their counts, each weighed by how rare
 * it is among the answers.
 */
export function likenessByLetters(empty: ReadonlySet<string>): LikenessTo {
  const runsOf = (texts: readonly WeighedText[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { text, weight } of texts)
      for (const [word] of text.toLowerCase().matchAll(ANY_WORD)) {
        if (empty.has(word)) continue;
        const bounded = `_${word}_`;
        for (let at = 0; at + RUN <= bounded.length; at++) {
          const run = bounded.slice(at, at + RUN);
          counts.set(run, (counts.get(run) ?? 0) + weight);
        }
      }
    return counts;
  };
  return (answers) => {
    const counted = answers.map(runsOf);
    const holding = new Map<string, number>();
    for (const counts of counted) for (const run of counts.keys()) holding.set(run, (holding.get(run) ?? 0) + 1);
    const rarity = (run: string): number => Math.log((answers.length + 1) / ((holding.get(run) ?? 0) + 0.5));
    const lengthOf = (counts: ReadonlyMap<string, number>): number => {
      let sum = 0;
      for (const [run, count] of counts) sum += (count * rarity(run)) ** 2;
      return Math.sqrt(sum);
    };
    const lengths = counted.map(lengthOf);
    return (question) => {
      const asked = runsOf([{ text: question, weight: 1 }]);
      const length = lengthOf(asked);
      return counted.map((counts, index) => {
        let sum = 0;
        for (const [run, count] of asked) sum += count * (counts.get(run) ?? 0) * rarity(run) ** 2;
        return sum === 0 ? 0 : sum / (length * (lengths[index] ?? 1));
      });
    };
  };
}
