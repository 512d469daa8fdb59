// npm run train:tone [-- --only de|en] [--final]: learns from our own labelled sentences (training/tone) what a sentence of a letter does wrong, says how well that works on hands
// that were not learned from, and writes the models that ship. With --final the network is not judged apart, which takes most of the time.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classesOfNetwork, type Network, together } from '../src/core/review/sentence-network.ts';
import { readingOf } from '../src/core/review/sentence-reader.ts';
import { type ToneFamily, toneFamilies } from '../src/core/review/tone-rule.ts';
import { readSentenceEncoder } from '../src/core/weights/sentence-encoder.ts';
import { readWordGroups } from '../src/core/weights/word-groups.ts';
import { readWordVectors } from '../src/core/weights/word-vectors.ts';
import { german } from '../src/languages/de/pack.ts';
import { readGlosses } from '../src/languages/de/tone/glosses.ts';
import * as ofGerman from '../src/languages/de/tone/sentence-features.ts';
import { english } from '../src/languages/en/pack.ts';
import * as ofEnglish from '../src/languages/en/tone/sentence-features.ts';
import { type LabelledSentence, trainingSentences } from './labelled-sentences.ts';
import { ownSentences } from './own-letters.ts';
import { weightsFile, writeLinear, writeNetwork } from './sentence-files.ts';
import { fitNetwork, type NetworkExample } from './small-network.ts';
import { classesBy, type Example, fitSoftmax, type Linear } from './softmax.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, final: { type: 'boolean', default: false } } });

const ROUNDS = 6;
/** A feature that one sentence alone has tells nothing of others. */
const LEAST_SENTENCES = 2;
/** Of good sentences by hands that were not learned from, so many may get a hint. */
const FALSE_HINTS = 0.05;
/** For both readers of English together, which see more hands than in the folds: read off `apart-first.en.tsv`, which judges nothing since. */
const HINT_FROM = 0.52;
/** The network: chosen once on two hands; twice as many units bring less than one point. */
const NETWORK = { hidden: 96, rounds: 12 } as const;
/** How much the linear model says beside the network. */
const LINEAR_SHARE = 0.4;
/** The hands are judged in so many groups: each costs a whole training. */
const GROUPS = 3;

/** The last two are signs and no sentences. */
const families: readonly ToneFamily[] = toneFamilies.slice(0, -2);
const classes = families.length + 1;
const vectors = readWordVectors(readFileSync(weightsFile('en', 'word-vectors.bin')));
const groups = readWordGroups(readFileSync(weightsFile('en', 'word-groups.bin')), vectors.size);
const glosses = readGlosses(readFileSync(weightsFile('de', 'glosses.tsv')));

interface Labelled extends Example {
  readonly sentence: LabelledSentence;
  readonly group: number;
}

interface Judged {
  readonly sentence: LabelledSentence;
  readonly classes: Float64Array;
}

function linearOf(examples: readonly Example[], bits: number): Linear {
  const counts = new Uint32Array(2 ** bits);
  for (const { places } of examples) for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  const known = examples.map(({ places, right }) => ({
    places: places.filter((place) => (counts[place] ?? 0) >= LEAST_SENTENCES),
    right,
  }));
  return fitSoftmax(known, { places: 2 ** bits, classes, rounds: ROUNDS });
}

/** The sureness that only this share of good sentences passes. */
function thresholdFor(judged: readonly Judged[], share: number): number {
  const good = judged.filter((each) => each.sentence.isGood).map((each) => 1 - (each.classes[0] ?? 0));
  good.sort((one, other) => other - one);
  return good[Math.floor(good.length * share)] ?? 1;
}

function report(name: string, judged: readonly Judged[]): void {
  const bad = judged.filter((each) => !each.sentence.isGood);
  const readings = bad.map((each) => ({ ...each, ...readingOf(each.classes, families) }));
  for (const share of [0.01, 0.02, 0.03, 0.05]) {
    const threshold = thresholdFor(judged, share);
    const found = readings.filter((each) => each.sureness > threshold);
    const named = found.filter((each) => each.family === each.sentence.family);
    const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
    console.log(
      `${name}, at ${share * 100} % of good ones: ${percent(found.length, bad.length)} % of ${bad.length} bad ones marked, family right in ${percent(named.length, found.length)} % (threshold ${threshold.toFixed(3)})`,
    );
  }
}

/** The labelled sentences of a language with their features; the letters that we write ourselves belong to no group and are always learned from. */
async function examplesOf(language: typeof english, placesOf: (text: string) => Iterable<number>): Promise<Labelled[]> {
  const labelled = trainingSentences(language.code);
  const hands = [...new Set(labelled.map((each) => each.hand))];
  const own = (await ownSentences(language)).map((text) => ({ hand: 'own', isGood: true, family: null, text }));
  return [...labelled, ...own].map((sentence) => ({
    sentence,
    group:
      sentence.hand === 'own'
        ? -1
        : hands.length > 1
          ? hands.indexOf(sentence.hand) % GROUPS
          : sentence.text.length % 2,
    places: [...placesOf(sentence.text)],
    right: sentence.family === null ? 0 : families.indexOf(sentence.family) + 1,
  }));
}

/** Judges each group by what was learned from the others. */
function judgeApart<E extends Labelled>(
  examples: readonly E[],
  learn: (from: readonly E[]) => (one: E) => Float64Array,
): Judged[] {
  return [...new Set(examples.map((each) => each.group))]
    .filter((group) => group >= 0)
    .flatMap((group) => {
      const judge = learn(examples.filter((each) => each.group !== group));
      return examples
        .filter((each) => each.group === group)
        .map((each) => ({ sentence: each.sentence, classes: judge(each) }));
    });
}

async function trainLinear(
  language: typeof english,
  bits: number,
  placesOf: (text: string) => Iterable<number>,
): Promise<{ examples: Labelled[]; judged: Judged[] }> {
  const examples = await examplesOf(language, placesOf);
  const judged = judgeApart(examples, (from) => {
    const model = linearOf(from, bits);
    return ({ places }) => classesBy(model, places);
  });
  report(`${language.code}, words and groups`, judged);
  const size = writeLinear(weightsFile(language.code, 'sentences.bin'), linearOf(examples, bits), {
    families,
    threshold: thresholdFor(judged, FALSE_HINTS),
    bits,
  });
  console.log(`${examples.length} sentences; the model has ${(size / 1e6).toFixed(2)} MB`);
  return { examples, judged };
}

const fit = (from: readonly NetworkExample[]): Network => fitNetwork(from, { ...NETWORK, classes, start: 3 });

function judgeNetwork(encoded: readonly (Labelled & NetworkExample)[], linear: readonly Judged[]): void {
  const judged = judgeApart(encoded, (from) => {
    const network = fit(from);
    return ({ values }) => classesOfNetwork(network, values);
  });
  report('en, encoder', judged);
  const byLinear = new Map(linear.map((each) => [each.sentence, each.classes]));
  const both = judged.map((each) => ({
    sentence: each.sentence,
    classes: together(byLinear.get(each.sentence) ?? each.classes, each.classes, LINEAR_SHARE),
  }));
  report('en, both', both);
}

function trainNetwork(examples: readonly Labelled[], linear: readonly Judged[]): void {
  const encoder = readSentenceEncoder(readFileSync(weightsFile('en', 'sentence-encoder.bin')));
  const encoded = examples.map((each) => ({ ...each, values: encoder.encode(each.sentence.text) }));
  console.log('The sentences are encoded.');
  if (!values.final) judgeNetwork(encoded, linear);
  const size = writeNetwork(weightsFile('en', 'sentence-network.bin'), {
    network: fit(encoded),
    families,
    threshold: HINT_FROM,
    linearShare: LINEAR_SHARE,
  });
  console.log(`The network has ${(size / 1e6).toFixed(2)} MB.`);
}

if (values.only !== 'en')
  await trainLinear(german, ofGerman.SENTENCE_BITS, (text) => ofGerman.sentencePlaces(text, glosses, vectors, groups));
if (values.only !== 'de') {
  const { examples, judged } = await trainLinear(english, ofEnglish.SENTENCE_BITS, (text) =>
    ofEnglish.sentencePlaces(text, vectors, groups),
  );
  trainNetwork(examples, judged);
}
