import type { Network } from '../src/core/review/sentence-network.ts';
import { softmax } from '../src/core/review/sentence-reader.ts';
import { createRandom } from './random.ts';

export interface NetworkExample {
  readonly values: Float32Array;
  readonly right: number;
}

const BATCH = 64;
const RATE = 1e-3;
const PULL = 1e-3;
/** So many of the inputs and hidden units are left out at random in training (Srivastava et al. 2014). */
const LEFT_OUT = { inputs: 0.2, hidden: 0.5 } as const;
/** A label is held for right with this much doubt (Szegedy et al. 2016): hands differ. */
const DOUBT = 0.05;

/** Learns a network by Adam (Kingma and Ba 2015). The same examples and start give the same network. */
export function fitNetwork(
  examples: readonly NetworkExample[],
  size: { hidden: number; classes: number; rounds: number; start: number },
): Network {
  const { hidden, classes } = size;
  const inputs = examples[0]?.values.length ?? 0;
  const { means, spreads } = usual(examples, inputs);
  const random = createRandom(size.start);
  const spread = (): number => Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random());
  const first = Float32Array.from({ length: inputs * hidden }, () => spread() * Math.sqrt(2 / inputs));
  const second = Float32Array.from({ length: hidden * classes }, () => spread() * Math.sqrt(1 / hidden));
  const network: Network = {
    inputs,
    hidden,
    classes,
    means,
    spreads,
    first,
    firstScales: new Float32Array(hidden).fill(1),
    firstBias: new Float32Array(hidden),
    second,
    secondBias: new Float32Array(classes),
  };
  const parts = [first, network.firstBias, second, network.secondBias];
  const slopes = parts.map((each) => new Float32Array(each.length));
  const steps = parts.map((each) => adam(each));
  const order = examples.map((_each, at) => at);
  let batches = 0;
  for (let round = 0; round < size.rounds; round++) {
    shuffle(order, random);
    const rate = RATE * (round < size.rounds * 0.6 ? 1 : 0.3);
    for (let from = 0; from < order.length; from += BATCH) {
      for (const slope of slopes) slope.fill(0);
      const batch = order.slice(from, from + BATCH);
      for (const at of batch) addSlopes(network, examples[at] as NetworkExample, slopes, random, batch.length);
      batches++;
      for (const [at, step] of steps.entries()) step(slopes[at] as Float32Array, rate, batches);
    }
  }
  return network;
}

function usual(examples: readonly NetworkExample[], inputs: number): { means: Float32Array; spreads: Float32Array } {
  const means = new Float32Array(inputs);
  const spreads = new Float32Array(inputs);
  for (const { values } of examples)
    for (let at = 0; at < inputs; at++) means[at] = (means[at] ?? 0) + (values[at] ?? 0) / examples.length;
  for (const { values } of examples)
    for (let at = 0; at < inputs; at++)
      spreads[at] = (spreads[at] ?? 0) + ((values[at] ?? 0) - (means[at] ?? 0)) ** 2 / examples.length;
  return { means, spreads: spreads.map((each) => Math.sqrt(each) + 1e-6) };
}

function addSlopes(
  network: Network,
  { values, right }: NetworkExample,
  [toFirst, toFirstBias, toSecond, toSecondBias]: readonly Float32Array[],
  random: () => number,
  of: number,
): void {
  if (!toFirst || !toFirstBias || !toSecond || !toSecondBias) return;
  const { inputs, hidden, classes, first, second } = network;
  const shown = new Float32Array(inputs);
  for (let at = 0; at < inputs; at++)
    if (random() >= LEFT_OUT.inputs)
      shown[at] = ((values[at] ?? 0) - (network.means[at] ?? 0)) / (network.spreads[at] ?? 1) / (1 - LEFT_OUT.inputs);
  const units = Float32Array.from(network.firstBias);
  for (let input = 0; input < inputs; input++) {
    const value = shown[input] ?? 0;
    if (value === 0) continue;
    const row = input * hidden;
    for (let unit = 0; unit < hidden; unit++) units[unit] = (units[unit] ?? 0) + value * (first[row + unit] ?? 0);
  }
  const passes = units.map((unit) => (unit > 0 && random() >= LEFT_OUT.hidden ? 1 / (1 - LEFT_OUT.hidden) : 0));
  const odds = Float64Array.from(network.secondBias);
  for (let unit = 0; unit < hidden; unit++) {
    const value = (units[unit] ?? 0) * (passes[unit] ?? 0);
    if (value !== 0)
      for (let to = 0; to < classes; to++) odds[to] = (odds[to] ?? 0) + value * (second[unit * classes + to] ?? 0);
  }
  const wrong = softmax(odds).map((each, to) => (each - DOUBT / classes - (to === right ? 1 - DOUBT : 0)) / of);
  const back = new Float32Array(hidden);
  for (let unit = 0; unit < hidden; unit++) {
    const pass = passes[unit] ?? 0;
    if (pass === 0) continue;
    let sum = 0;
    for (let to = 0; to < classes; to++) {
      const slope = wrong[to] ?? 0;
      sum += slope * (second[unit * classes + to] ?? 0);
      toSecond[unit * classes + to] = (toSecond[unit * classes + to] ?? 0) + slope * (units[unit] ?? 0) * pass;
    }
    back[unit] = sum * pass;
    toFirstBias[unit] = (toFirstBias[unit] ?? 0) + (back[unit] ?? 0);
  }
  for (let to = 0; to < classes; to++) toSecondBias[to] = (toSecondBias[to] ?? 0) + (wrong[to] ?? 0);
  for (let input = 0; input < inputs; input++) {
    const value = shown[input] ?? 0;
    if (value === 0) continue;
    const row = input * hidden;
    for (let unit = 0; unit < hidden; unit++)
      toFirst[row + unit] = (toFirst[row + unit] ?? 0) + value * (back[unit] ?? 0);
  }
}

function adam(part: Float32Array): (slope: Float32Array, rate: number, step: number) => void {
  const mean = new Float32Array(part.length);
  const square = new Float32Array(part.length);
  return (slope, rate, step) => {
    const [evenMean, evenSquare] = [1 - 0.9 ** step, 1 - 0.999 ** step];
    for (let at = 0; at < part.length; at++) {
      const each = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * each;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * each * each;
      const by = (mean[at] ?? 0) / evenMean / (Math.sqrt((square[at] ?? 0) / evenSquare) + 1e-8);
      part[at] = (part[at] ?? 0) - rate * (by + PULL * (part[at] ?? 0));
    }
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
