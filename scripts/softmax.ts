import { softmax } from '../src/core/review/sentence-reader.ts';
import { createRandom } from './random.ts';

/** One example: the places of its features, and the class that is right. */
export interface Example {
  readonly places: readonly number[];
  readonly right: number;
}

export interface Linear {
  /** A row of `classes` weights for each place. */
  readonly weights: Float32Array;
  readonly base: Float64Array;
  readonly classes: number;
}

const LEARNING = 1;
const BASE_LEARNING = 0.01;

/**
 * Learns a linear model of classes over places by stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011), a rate of its own for each place.
 * The same examples in the same order give the same model.
 */
export function fitSoftmax(
  examples: readonly Example[],
  size: { places: number; classes: number; rounds: number },
): Linear {
  const { classes } = size;
  const weights = new Float32Array(size.places * classes);
  const squares = new Float32Array(size.places).fill(0.1);
  const base = new Float64Array(classes);
  const order = examples.map((_each, at) => at);
  const random = createRandom(11);
  for (let round = 0; round < size.rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const { places, right } = example;
      const per = 1 / Math.sqrt(Math.max(1, places.length));
      const wrong = classesBy({ weights, base, classes }, places);
      wrong[right] = (wrong[right] ?? 0) - 1;
      const square = wrong.reduce((sum, each) => sum + (each * per) ** 2, 0);
      for (const place of places) {
        squares[place] = (squares[place] ?? 0) + square;
        const rate = ((LEARNING / 2) * per) / Math.sqrt(squares[place] ?? 1);
        for (let to = 0; to < classes; to++)
          weights[place * classes + to] = (weights[place * classes + to] ?? 0) - rate * (wrong[to] ?? 0);
      }
      for (let to = 0; to < classes; to++) base[to] = (base[to] ?? 0) - BASE_LEARNING * (wrong[to] ?? 0);
    }
  }
  return { weights, base, classes };
}

/** The probability of each class for an example of these places. */
export function classesBy({ weights, base, classes }: Linear, places: readonly number[]): Float64Array {
  const sums = new Float64Array(classes);
  for (const place of places)
    for (let to = 0; to < classes; to++) sums[to] = (sums[to] ?? 0) + (weights[place * classes + to] ?? 0);
  const per = 1 / Math.sqrt(Math.max(1, places.length));
  return softmax(sums.map((sum, to) => sum * per + (base[to] ?? 0)));
}
