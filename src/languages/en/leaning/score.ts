import { FEATURES, leaningFeatures } from './features.ts';
import model from './model.json' with { type: 'json' };

let weights: Int8Array | null = null;

/**
 * How much the words of an answer lean towards a no, where no rule found one: log-odds of a naive Bayes model, divided by the root of
 * the number of words that it knows. Learned by `scripts/train-leaning.ts` from our own labelled answers.
 */
export function leansToNo(plain: string): number {
  weights ??= new Int8Array(Uint8Array.fromBase64(model.weights).buffer);
  if (weights.length !== FEATURES) throw new Error('The model of leaning has another size than its features.');
  let [sum, known] = [0, 0];
  for (const each of leaningFeatures(plain)) {
    const weight = weights[each] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    known++;
  }
  return (sum * model.scale) / Math.sqrt(known + 1);
}
