// node scripts/train-requests.ts --data DIR: learns from published e-mail sentences which of them ask for something, says how well
// that works on sentences that were not learned from, and writes the weights that are shipped.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FEATURES, requestFeatures } from '../src/languages/en/requests/features.ts';

const FOLDS = 10;
const PASSES = 12;
/** The strength of the pull to zero, relative to the number of sentences; chosen by ten folds among 2, 5, 15 and 50. */
const FREEDOM = 15;

interface Row {
  readonly yes: number;
  readonly features: readonly number[];
}

/** A generator of our own, so that the same data give the same weights (Numerical Recipes, "quick and dirty"). */
function createRandom(start: number): () => number {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** Logistic regression by stochastic descent; the second half of the passes is averaged. Features seen once are left out. */
function train(rows: readonly Row[], random: () => number): { weights: Float64Array; bias: number } {
  const seen = new Uint32Array(FEATURES);
  for (const row of rows) for (const each of row.features) seen[each] = (seen[each] ?? 0) + 1;
  const kept = rows.map((row) => ({ ...row, features: row.features.filter((each) => (seen[each] ?? 0) > 1) }));
  const weights = new Float64Array(FEATURES);
  const average = new Float64Array(FEATURES);
  const pull = 1 / (FREEDOM * rows.length);
  let [bias, averageBias, steps, averaged] = [0, 0, 0, 0];
  for (let pass = 0; pass < PASSES; pass++) {
    for (let count = 0; count < kept.length; count++) {
      const row = kept[Math.floor(random() * kept.length)] as Row;
      const norm = 1 / Math.sqrt(Math.max(1, row.features.length));
      let sum = bias;
      for (const each of row.features) sum += (weights[each] ?? 0) * norm;
      const error = 1 / (1 + Math.exp(-sum)) - row.yes;
      steps++;
      const rate = 2 / (1 + steps * 4 * pull);
      for (const each of row.features) weights[each] = (weights[each] ?? 0) - rate * error * norm;
      bias -= rate * 0.1 * error;
      if (count % 50 === 0) {
        const shrink = 1 - Math.min(0.5, rate * pull * 50);
        for (let at = 0; at < FEATURES; at++) weights[at] = (weights[at] ?? 0) * shrink;
      }
    }
    if (pass < PASSES / 2) continue;
    averaged++;
    averageBias += bias;
    for (let at = 0; at < FEATURES; at++) average[at] = (average[at] ?? 0) + (weights[at] ?? 0);
  }
  return { weights: average.map((each) => each / averaged), bias: averageBias / averaged };
}

function isRight(row: Row, weights: Float64Array, bias: number): boolean {
  let sum = bias;
  for (const each of row.features) sum += (weights[each] ?? 0) / Math.sqrt(Math.max(1, row.features.length));
  return sum > 0 === (row.yes === 1);
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('No data: give the folder, node scripts/train-requests.ts --data DIR. Nothing was written.');
  process.exit(1);
}
const rows: Row[] = readFileSync(join(values.data, 'replies', 'parakweet_requests.train.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t'))
  .map((line) => ({
    yes: line.startsWith('Yes\t') ? 1 : 0,
    features: requestFeatures(line.slice(line.indexOf('\t') + 1)),
  }));
const random = createRandom(7);
const shuffled = rows.map((row) => ({ row, key: random() })).sort((one, other) => one.key - other.key);
let right = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const learned = train(
    shuffled.filter((_each, at) => at % FOLDS !== fold).map(({ row }) => row),
    random,
  );
  for (const [at, { row }] of shuffled.entries())
    if (at % FOLDS === fold && isRight(row, learned.weights, learned.bias)) right++;
}
const accuracy = right / rows.length;
const margin = 1.96 * Math.sqrt((accuracy * (1 - accuracy)) / rows.length);
const { weights, bias } = train(rows, random);
const largest = weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
const bytes = Int8Array.from(weights, (each) => Math.round((each / largest) * 127));
const model = {
  about: 'Which sentences of an e-mail ask for something: a linear model over words, their neighbours and cues.',
  origin:
    'Learned by scripts/train-requests.ts from ParakweetLabs EmailIntentDataSet (Apache-2.0), 3,657 sentences labelled by people. The weights are ours; no sentence of it is in here.',
  accuracy: `${(accuracy * 100).toFixed(1)} % of sentences not learned from, ten folds; 95 % interval ${((accuracy - margin) * 100).toFixed(1)} to ${((accuracy + margin) * 100).toFixed(1)}`,
  bias,
  scale: largest / 127,
  weights: new Uint8Array(bytes.buffer).toBase64(),
};
writeFileSync(
  join(import.meta.dirname, '../src/languages/en/requests/model.json'),
  `${JSON.stringify(model, null, 2)}\n`,
);
console.log(`requests: ${model.accuracy}`);
