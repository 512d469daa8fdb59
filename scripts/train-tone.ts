// npm run train:politeness -- --data DIR: learns from published human ratings how polite a text is, says how well that works on texts that were
// not learned from, and writes the model that is shipped. With --try, families of features that are not in it are tried as well.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCsv } from '../src/adapters/text/csv.ts';
import { measureNames, type ToneFeatures, toneFeatures, WORD_FEATURES } from '../src/languages/en/tone/features.ts';
import { createRandom } from './random.ts';
import { type Example, fitRidge, foretell, type Ridge } from './ridge.ts';
import { families } from './tone-families.ts';

const FOLDS = 10;
/** Chosen by ten folds: pulls of 2, 3 and 5, freedoms of 0.5 and 1, weights of the measures of 0.05 and 0.1 differ by less than their noise. */
const options = { pull: 3, own: 0.5, measure: 0.05, messagePull: 100 } as const;
/** A word or pair that stands in one text alone says nothing. */
const LEAST_TEXTS = 2;

const genres = ['wiki', 'exchange', 'message'] as const;

interface Text {
  readonly text: string;
  readonly genre: number;
  readonly target: number;
  readonly features: ToneFeatures;
}

function read(folder: string): Text[] {
  const table = (
    file: string,
    genre: number,
    column: string,
    target: (row: Record<string, string>) => number,
  ): Text[] =>
    readCsv(readFileSync(join(folder, 'tone', file), 'utf8')).map((row) => ({
      text: row[column] ?? '',
      genre,
      target: target(row),
      features: toneFeatures(row[column] ?? ''),
    }));
  return [
    ...table('wikipedia.train.csv', 0, 'request', (row) => Number(row.normalized_score)),
    ...table('stack-exchange.train.csv', 1, 'request', (row) => Number(row.normalized_score)),
    ...table('phone_offers.csv', 2, 'message', (row) => (Number(row.condition) === 1 ? 1 : -1)),
  ];
}

/** Mean and spread of each measure in each genre: a measure counts by how far it is from what is usual there. */
function usual(texts: readonly Text[]): { means: number[][]; spreads: number[] } {
  const means = genres.map((_name, genre) => {
    const own = texts.filter((each) => each.genre === genre);
    return measureNames.map(
      (_measure, at) => own.reduce((sum, each) => sum + (each.features.measures[at] ?? 0), 0) / Math.max(1, own.length),
    );
  });
  const spreads = measureNames.map((_measure, at) => {
    const square = texts.reduce(
      (sum, each) => sum + ((each.features.measures[at] ?? 0) - (means[each.genre]?.[at] ?? 0)) ** 2,
      0,
    );
    return Math.sqrt(square / Math.max(1, texts.length)) || 1;
  });
  return { means, spreads };
}

type Extra = (text: string) => readonly number[];

interface Learned {
  readonly requests: Ridge;
  readonly message: Ridge;
  readonly kind: Ridge;
  readonly means: number[][];
  readonly spreads: number[];
  readonly messageSpread: number;
}

function exampleOf(
  each: Text,
  group: number,
  learned: Pick<Learned, 'means' | 'spreads'>,
  known: Uint8Array | null,
  extra: Extra | null,
): Example {
  const words = [...each.features.words, ...(extra?.(each.text) ?? [])];
  const kept = known === null ? words : words.filter((word) => known[word] === 1);
  const value = 1 / Math.sqrt(Math.max(1, words.length));
  const measures = measureNames.map(
    (_name, at) =>
      (((each.features.measures[at] ?? 0) - (learned.means[each.genre]?.[at] ?? 0)) / (learned.spreads[at] ?? 1)) *
      options.measure,
  );
  return {
    places: [...kept, ...measures.map((_each, at) => WORD_FEATURES + at)],
    values: [...kept.map(() => value), ...measures],
    group,
    target: each.target,
  };
}

const FEATURES = WORD_FEATURES + measureNames.length;

function learn(texts: readonly Text[], extra: Extra | null = null): Learned {
  const { means, spreads } = usual(texts);
  const requests = texts.filter((each) => each.genre < 2);
  const messages = texts.filter((each) => each.genre === 2);
  const counts = new Uint32Array(WORD_FEATURES);
  for (const each of requests)
    for (const word of [...each.features.words, ...(extra?.(each.text) ?? [])]) counts[word] = (counts[word] ?? 0) + 1;
  const known = Uint8Array.from(counts, (count) => (count >= LEAST_TEXTS ? 1 : 0));
  const base = { means, spreads };
  const ridge = fitRidge(
    requests.map((each) => exampleOf(each, each.genre, base, known, extra)),
    { features: FEATURES, groups: 2, pull: options.pull, own: options.own },
  );
  const kind = fitRidge(
    requests.map((each) => ({ ...exampleOf(each, 0, base, known, null), target: each.genre === 0 ? 1 : -1 })),
    { features: FEATURES, groups: 1, pull: options.pull, own: 0 },
  );
  // Of whole messages there are few, and all of one errand: their words are not learned, only what they show besides, and how polite
  // their words are elsewhere.
  const bases = messages.map((each) => meanForetold(ridge, exampleOf(each, 0, base, known, extra)));
  const middle = bases.reduce((sum, each) => sum + each, 0) / Math.max(1, bases.length);
  const messageSpread =
    Math.sqrt(bases.reduce((sum, each) => sum + (each - middle) ** 2, 0) / Math.max(1, bases.length)) || 1;
  const message = fitRidge(
    messages.map((each, at) => messageExample(each, base, (bases[at] ?? 0) / messageSpread)),
    { features: measureNames.length + 1, groups: 1, pull: options.messagePull, own: 0 },
  );
  return { requests: ridge, message, kind, means, spreads, messageSpread };
}

/** How polite the words are in both kinds of requests together. */
function meanForetold(ridge: Ridge, example: Example): number {
  return (foretell(ridge, { ...example, group: 0 }) + foretell(ridge, { ...example, group: 1 })) / 2;
}

function messageExample(each: Text, { means, spreads }: Pick<Learned, 'means' | 'spreads'>, base: number): Example {
  const measures = measureNames.map(
    (_name, at) => ((each.features.measures[at] ?? 0) - (means[2]?.[at] ?? 0)) / (spreads[at] ?? 1),
  );
  return {
    places: [...measures.map((_each, at) => at), measureNames.length],
    values: [...measures, base],
    group: 0,
    target: each.target,
  };
}

function score(learned: Learned, each: Text, extra: Extra | null): number {
  const example = exampleOf(each, Math.min(each.genre, 1), learned, null, extra);
  if (each.genre < 2) return foretell(learned.requests, example);
  return foretell(
    learned.message,
    messageExample(each, learned, meanForetold(learned.requests, example) / learned.messageSpread),
  );
}

interface Judged {
  readonly raw: number;
  readonly high: boolean;
}

/** The rows of a genre that are judged: the politest and the rudest quarter, or all where there are but two kinds. */
function judged(texts: readonly Text[], raws: Float64Array, genre: number): Judged[] {
  const own = texts.flatMap((each, at) => (each.genre === genre ? [{ target: each.target, raw: raws[at] ?? 0 }] : []));
  const sorted = own.map((each) => each.target).sort((one, other) => one - other);
  const low = sorted[Math.floor(own.length / 4)] ?? 0;
  const high = sorted[Math.ceil((own.length * 3) / 4)] ?? 0;
  return own
    .filter((each) => each.target <= low || each.target >= high)
    .map((each) => ({ raw: each.raw, high: each.target >= high && each.target > low }));
}

/** The line between the two kinds, and how fast the odds change around it: logistic regression in one variable, by Newton steps. */
function calibrate(rows: readonly Judged[]): { slope: number; at: number } {
  let [slope, base] = [1, 0];
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { raw, high } of rows) {
      const p = 1 / (1 + Math.exp(-(slope * raw + base)));
      const error = p - (high ? 1 : 0);
      const weight = p * (1 - p);
      g0 += error;
      g1 += error * raw;
      h00 += weight;
      h01 += weight * raw;
      h11 += weight * raw * raw;
    }
    const determinant = h00 * h11 - h01 * h01;
    base -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, at: -base / slope };
}

function measure(texts: readonly Text[], extra: Extra | null, seed: number): { raws: Float64Array; kinds: number } {
  const random = createRandom(seed);
  const fold = texts.map(() => Math.floor(random() * FOLDS));
  const raws = new Float64Array(texts.length);
  let [right, of] = [0, 0];
  for (let out = 0; out < FOLDS; out++) {
    const learned = learn(
      texts.filter((_each, at) => fold[at] !== out),
      extra,
    );
    for (const [at, each] of texts.entries()) {
      if (fold[at] !== out) continue;
      raws[at] = score(learned, each, extra);
      if (each.genre === 2) continue;
      of++;
      if (foretell(learned.kind, exampleOf(each, 0, learned, null, null)) > 0 === (each.genre === 0)) right++;
    }
  }
  return { raws, kinds: right / of };
}

function figure(rows: readonly Judged[], line: { slope: number; at: number }): { share: number; text: string } {
  const right = rows.filter((each) => each.raw > line.at === each.high).length;
  const share = right / rows.length;
  const margin = 1.96 * Math.sqrt((share * (1 - share)) / rows.length);
  const percent = (value: number): string => (value * 100).toFixed(1);
  return {
    share,
    text: `${percent(share)} % (95 % interval ${percent(share - margin)} to ${percent(Math.min(1, share + margin))}, ${rows.length} texts)`,
  };
}

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, try: { type: 'boolean', default: false } },
});
if (!existsSync(join(values.data, 'tone'))) {
  console.error('No data: give the folder, npm run train:politeness -- --data DIR. Nothing was written.');
  process.exit(1);
}
const texts = read(values.data);
const { raws, kinds } = measure(texts, null, 7);
const lines = genres.map((_name, genre) => calibrate(judged(texts, raws, genre)));
const figures = genres.map((name, genre) => ({
  name,
  ...figure(judged(texts, raws, genre), lines[genre] ?? { slope: 1, at: 0 }),
}));
for (const each of figures) console.log(`${each.name}: ${each.text}`);
console.log(`which kind of request: ${(kinds * 100).toFixed(1)} %`);
if (values.try) {
  for (const [name, extra] of Object.entries(families)) {
    const tried = measure(texts, extra, 7);
    console.log(
      `with ${name}: ${genres.map((genre, at) => `${genre} ${figure(judged(texts, tried.raws, at), calibrate(judged(texts, tried.raws, at))).text}`).join('; ')}`,
    );
  }
  process.exit(0);
}

const learned = learn(texts);
/** Weights as whole numbers from -127 to 127, with what one of them is worth. */
function packed(weights: Float64Array): { scale: number; weights: string } {
  const largest = weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  const bytes = Int8Array.from(weights, (each) => Math.round((each / largest) * 127));
  return { scale: largest / 127, weights: new Uint8Array(bytes.buffer).toBase64() };
}
const short = (value: number): number => Number(value.toPrecision(6));
const wordsOf = (ridge: Ridge, group: number): Float64Array =>
  (ridge.weights[group] as Float64Array).slice(0, WORD_FEATURES);
const measuresOf = (ridge: Ridge, group: number): Float64Array =>
  (ridge.weights[group] as Float64Array).slice(WORD_FEATURES);
const messageWeights = learned.message.weights[0] as Float64Array;
/** How much the politeness of the words counts in a message. */
const share = (messageWeights[measureNames.length] ?? 0) / learned.messageSpread;
const middle = (one: number, other: number): number => (one + other) / 2;
const model = {
  about:
    'How polite a text reads: a linear model over words, pairs of neighbours and cues, with a line of its own for each kind of text.',
  origin:
    'Learned by scripts/train-tone.ts from the Stanford Politeness Corpus (Danescu-Niculescu-Mizil et al. 2013, CC BY 4.0), 3,480 requests on Wikipedia and 5,285 on Stack Exchange rated by five people each, and from 355 offers written to be warm or tough (R package politeness, Yeomans, Kantor and Tingley, MIT). The weights are ours; no text of theirs is in here.',
  accuracy: Object.fromEntries(figures.map((each) => [each.name, each.text])),
  measures: [...measureNames],
  spreads: learned.spreads.map(short),
  kind: { base: short(learned.kind.bases[0] ?? 0), ...packed(wordsOf(learned.kind, 0)) },
  genres: Object.fromEntries(
    genres.map((name, genre) => {
      const line = lines[genre] ?? { slope: 1, at: 0 };
      const usualHere = (learned.means[genre] ?? []).map(short);
      if (genre < 2)
        return [
          name,
          {
            base: short(learned.requests.bases[genre] ?? 0),
            line: { slope: short(line.slope), at: short(line.at) },
            usual: usualHere,
            measures: [...measuresOf(learned.requests, genre)].map((each) => short(each * options.measure)),
            wordShare: 1,
            ...packed(wordsOf(learned.requests, genre)),
          },
        ];
      const both = (at: number): number =>
        middle(measuresOf(learned.requests, 0)[at] ?? 0, measuresOf(learned.requests, 1)[at] ?? 0);
      return [
        name,
        {
          base: short(
            (learned.message.bases[0] ?? 0) +
              share * middle(learned.requests.bases[0] ?? 0, learned.requests.bases[1] ?? 0),
          ),
          line: { slope: short(line.slope), at: short(line.at) },
          usual: usualHere,
          measures: measureNames.map((_name, at) =>
            short((messageWeights[at] ?? 0) + share * both(at) * options.measure),
          ),
          wordShare: short(share),
        },
      ];
    }),
  ),
};
writeFileSync(join(import.meta.dirname, '../src/languages/en/tone/model.json'), `${JSON.stringify(model, null, 1)}\n`);
