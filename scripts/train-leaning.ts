// node scripts/train-leaning.ts: learns from our own labelled answers which words lean towards a no, says how well that works on answers
// that were not learned from, and writes the weights that are shipped.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES, leaningFeatures } from '../src/languages/en/leaning/features.ts';
import { meaningWords } from '../src/languages/en/meaning/words.ts';
import { labelledAnswers } from '../test/support/answers.ts';

const FOLDS = 10;
/** Added to every count, so that a word that was seen on one side alone is no proof. */
const SMOOTHING = 0.3;
/** A word group that stands in one answer alone says nothing. */
const LEAST = 2;
/** From this score on an answer of which no rule knows is taken for a no; chosen by ten folds. */
const THRESHOLD = 3;

interface Row {
  readonly no: boolean;
  readonly features: readonly number[];
}

function learn(rows: readonly Row[]): Float64Array {
  const counts = [new Float64Array(FEATURES), new Float64Array(FEATURES)] as const;
  for (const row of rows)
    for (const each of row.features) counts[row.no ? 1 : 0][each] = (counts[row.no ? 1 : 0][each] ?? 0) + 1;
  const nos = rows.filter((row) => row.no).length;
  return Float64Array.from(counts[0], (others, at) => {
    const own = counts[1][at] ?? 0;
    if (own + others < LEAST) return 0;
    const share = (count: number, all: number): number => (count + SMOOTHING) / (all + 2 * SMOOTHING);
    return Math.log(share(own, nos) / share(others, rows.length - nos));
  });
}

function score(features: readonly number[], weights: Float64Array): number {
  const known = features.filter((each) => weights[each] !== 0);
  return known.reduce((sum, each) => sum + (weights[each] ?? 0), 0) / Math.sqrt(known.length + 1);
}

const rows: Row[] = labelledAnswers().map(({ kind, message }) => ({
  no: kind === 'rejection',
  features: leaningFeatures(meaningWords.plain(`${message.subject}. ${message.text}`)),
}));
let [found, wrong] = [0, 0];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(rows.filter((_row, at) => at % FOLDS !== fold));
  for (const [at, row] of rows.entries())
    if (at % FOLDS === fold && score(row.features, weights) > THRESHOLD) row.no ? found++ : wrong++;
}
const nos = rows.filter((row) => row.no).length;
const weights = learn(rows);
const largest = weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
const bytes = Int8Array.from(weights, (each) => Math.round((each / largest) * 127));
const model = {
  about: 'Which words of an answer lean towards a no: naive Bayes over words and their neighbours.',
  origin: `Learned by scripts/train-leaning.ts from our own ${rows.length} labelled answers in test/fixtures/answers.`,
  accuracy: `alone, above ${THRESHOLD}: ${found} of ${nos} nos and ${wrong} of ${rows.length - nos} others, ten folds`,
  scale: largest / 127,
  weights: new Uint8Array(bytes.buffer).toBase64(),
};
writeFileSync(
  join(import.meta.dirname, '../src/languages/en/leaning/model.json'),
  `${JSON.stringify(model, null, 2)}\n`,
);
console.log(`leaning: ${model.accuracy}`);
