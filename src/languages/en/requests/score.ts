import { FEATURES, requestFeatures } from './features.ts';
import model from './model.json' with { type: 'json' };

let weights: Int8Array | null = null;

/**
 * How much a sentence asks for something: the log-odds of a linear model over its words; above 0 it is a request. Learned by
 * `scripts/train-requests.ts`; origin and figures stand in the model's file.
 */
export function requestScore(sentence: string): number {
  weights ??= new Int8Array(Uint8Array.fromBase64(model.weights).buffer);
  if (weights.length !== FEATURES) throw new Error('The model of requests has another size than its features.');
  const features = requestFeatures(sentence);
  let sum = 0;
  for (const each of features) sum += weights[each] ?? 0;
  return model.bias + (sum * model.scale) / Math.sqrt(features.length);
}
