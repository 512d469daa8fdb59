// npm run train:tone: learns from our own labelled sentences (training/tone) what a sentence of a letter does wrong, says how well that works on hands
// that were not learned from, and writes the models that ship.
import { readFileSync, writeFileSync } from 'node:fs';
import { readingOf } from '../src/core/review/sentence-reader.ts';
import { type ToneFamily, toneFamilies } from '../src/core/review/tone-rule.ts';
import { readWordGroups } from '../src/core/weights/word-groups.ts';
import { readWordVectors } from '../src/core/weights/word-vectors.ts';
import { SENTENCE_BITS, sentencePlaces } from '../src/languages/en/tone/sentence-features.ts';
import { type LabelledSentence, trainingSentences } from './labelled-sentences.ts';
import { classesBy, type Example, fitSoftmax, type Linear } from './softmax.ts';

const ROUNDS = 6;
/** A feature that one sentence alone has tells nothing of others. */
const LEAST_SENTENCES = 2;
/** Of good sentences by hands that were not learned from, so many may get a hint. */
const FALSE_HINTS = 0.02;

const families = toneFamilies.filter((each) => each !== 'exclamation' && each !== 'capitals');
const weightsFolder = new URL('../src/languages/en/weights/', import.meta.url);
const vectors = readWordVectors(readFileSync(new URL('word-vectors.bin', weightsFolder)));
const groups = readWordGroups(readFileSync(new URL('word-groups.bin', weightsFolder)), vectors.size);

const languages = { en: (text: string) => sentencePlaces(text, vectors, groups) } as const;

interface Judged {
  readonly sentence: LabelledSentence;
  readonly sureness: number;
  readonly family: ToneFamily;
}

function examplesOf(
  sentences: readonly LabelledSentence[],
  placesOf: (text: string) => Iterable<number>,
): (Example & { sentence: LabelledSentence })[] {
  return sentences.map((sentence) => ({
    sentence,
    places: [...placesOf(sentence.text)],
    right: sentence.family === null ? 0 : families.indexOf(sentence.family) + 1,
  }));
}

function learn(examples: readonly Example[]): Linear {
  const counts = new Uint32Array(2 ** SENTENCE_BITS);
  for (const { places } of examples) for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  const known = examples.map(({ places, right }) => ({
    places: places.filter((place) => (counts[place] ?? 0) >= LEAST_SENTENCES),
    right,
  }));
  return fitSoftmax(known, { places: 2 ** SENTENCE_BITS, classes: families.length + 1, rounds: ROUNDS });
}

/** Each hand judged by what was learned from the others. */
function judgeByHand(examples: readonly (Example & { sentence: LabelledSentence })[]): Judged[] {
  const hands = [...new Set(examples.map((each) => each.sentence.hand))];
  return hands.flatMap((hand) => {
    const model = learn(examples.filter((each) => each.sentence.hand !== hand));
    return examples
      .filter((each) => each.sentence.hand === hand)
      .map(({ sentence, places }) => ({ sentence, ...readingOf(classesBy(model, places), families) }));
  });
}

/** The sureness that only this share of good sentences passes. */
function thresholdFor(judged: readonly Judged[], share: number): number {
  const good = judged.filter((each) => each.sentence.isGood).map((each) => each.sureness);
  good.sort((one, other) => other - one);
  return good[Math.floor(good.length * share)] ?? 1;
}

function report(judged: readonly Judged[]): void {
  for (const share of [0.01, 0.02, 0.03, 0.05]) {
    const threshold = thresholdFor(judged, share);
    const bad = judged.filter((each) => !each.sentence.isGood);
    const found = bad.filter((each) => each.sureness > threshold);
    const named = found.filter((each) => each.family === each.sentence.family);
    console.log(
      `at ${share * 100} % of good ones: ${((100 * found.length) / bad.length).toFixed(1)} % of ${bad.length} bad ones marked, family right in ${((100 * named.length) / found.length).toFixed(1)} % (threshold ${threshold.toFixed(3)})`,
    );
  }
}

function write(file: URL, model: Linear, threshold: number): number {
  const size = 2 ** SENTENCE_BITS;
  const { classes, weights } = model;
  const most = weights.reduce((largest, each) => Math.max(largest, Math.abs(each)), 0);
  const map = new Uint8Array(size / 8);
  const rows: number[] = [];
  for (let place = 0; place < size; place++) {
    const row = [...weights.subarray(place * classes, (place + 1) * classes)].map((each) =>
      Math.round((each / most) * 127),
    );
    if (row.every((each) => each === 0)) continue;
    map[place >> 3] = (map[place >> 3] ?? 0) | (1 << (place & 7));
    rows.push(...row);
  }
  const head = Buffer.from(
    JSON.stringify({ families, threshold, bits: SENTENCE_BITS, scale: most / 127, base: [...model.base] }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const bytes = Buffer.concat([length, head, map, new Uint8Array(Int8Array.from(rows).buffer)]);
  writeFileSync(file, bytes);
  return bytes.length;
}

for (const [language, placesOf] of Object.entries(languages)) {
  const examples = examplesOf(trainingSentences(language), placesOf);
  const judged = judgeByHand(examples);
  console.log(`${language}: ${examples.length} sentences, each hand judged by what was learned from the others`);
  report(judged);
  const size = write(
    new URL(`../src/languages/${language}/weights/sentences.bin`, import.meta.url),
    learn(examples),
    thresholdFor(judged, FALSE_HINTS),
  );
  console.log(`written, ${(size / 1e6).toFixed(2)} MB`);
}
