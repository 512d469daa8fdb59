import { assertWhole } from '../weights/whole.ts';
import { softmax } from './sentence-reader.ts';
import type { ToneFamily } from './tone-rule.ts';

/** One hidden layer of rectified units between the numbers of a sentence and its classes. Matrices lie row by row. */
export interface Network {
  readonly inputs: number;
  readonly hidden: number;
  readonly classes: number;
  /** What is usual of each input, and its spread: inputs are counted from there. */
  readonly means: Float32Array;
  readonly spreads: Float32Array;
  readonly first: Float32Array | Int8Array;
  /** What a step of the bytes of `first` is worth, for each hidden unit; 1 where they are no bytes. */
  readonly firstScales: Float32Array;
  readonly firstBias: Float32Array;
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
}

/** A network that judges sentences together with the linear model. */
export interface SentenceNetwork {
  readonly network: Network;
  readonly families: readonly ToneFamily[];
  /** From this sureness of both together on a sentence is worth a hint. */
  readonly threshold: number;
  /** How much of the judgement the linear model has, from 0 to 1. */
  readonly linearShare: number;
}

/** The probability of each class, the good one first, for the numbers of a sentence. */
export function classesOfNetwork(network: Network, values: Float32Array): Float64Array {
  const { hidden, classes, first, second, secondBias } = network;
  const sums = new Float32Array(hidden);
  for (let input = 0; input < network.inputs; input++) {
    const value = ((values[input] ?? 0) - (network.means[input] ?? 0)) / (network.spreads[input] ?? 1);
    const row = input * hidden;
    for (let unit = 0; unit < hidden; unit++) sums[unit] = (sums[unit] ?? 0) + value * (first[row + unit] ?? 0);
  }
  const odds = Float64Array.from(secondBias);
  for (let unit = 0; unit < hidden; unit++) {
    const value = (sums[unit] ?? 0) * (network.firstScales[unit] ?? 1) + (network.firstBias[unit] ?? 0);
    if (value > 0)
      for (let to = 0; to < classes; to++) odds[to] = (odds[to] ?? 0) + value * (second[unit * classes + to] ?? 0);
  }
  return softmax(odds);
}

/** Two judgements as one: their geometric mean, weighed. */
export function together(linear: Float64Array, network: Float64Array, linearShare: number): Float64Array {
  return softmax(
    linear.map(
      (each, at) =>
        linearShare * Math.log(Math.max(1e-12, each)) + (1 - linearShare) * Math.log(Math.max(1e-12, network[at] ?? 0)),
    ),
  );
}

interface Head {
  readonly families: readonly ToneFamily[];
  readonly inputs: number;
  readonly hidden: number;
  readonly threshold: number;
  readonly linearShare: number;
}

/**
 * Reads a network that `npm run train:tone` writes: a little-endian 32-bit number with the length of the head, the head as JSON filled up to a multiple of 4, 32-bit
 * floats (means and spreads of the inputs, scales and biases of the hidden units, the second matrix, its biases), then the first matrix in signed bytes.
 * @throws where the bytes are no such network: the file was cut off or is another one
 */
export function readSentenceNetwork(bytes: Uint8Array): SentenceNetwork {
  assertWhole(bytes.length >= 4, 'sentence-network.bin');
  const length = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  assertWhole(bytes.length >= 4 + length, 'sentence-network.bin');
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  const { families, inputs, hidden, threshold, linearShare } = head;
  const classes = families.length + 1;
  const floats = 2 * inputs + 2 * hidden + hidden * classes + classes;
  assertWhole(bytes.length === 4 + length + 4 * floats + inputs * hidden, 'sentence-network.bin');
  // Copied, for floats may only be read where their address is a multiple of four; Node's own `slice` of a buffer copies nothing.
  const copy = Uint8Array.from(bytes.subarray(4 + length));
  let at = 0;
  const take = (count: number): Float32Array => {
    const taken = new Float32Array(copy.buffer, at, count);
    at += 4 * count;
    return taken;
  };
  const network: Network = {
    inputs,
    hidden,
    classes,
    means: take(inputs),
    spreads: take(inputs),
    firstScales: take(hidden),
    firstBias: take(hidden),
    second: take(hidden * classes),
    secondBias: take(classes),
    first: new Int8Array(copy.buffer, at),
  };
  return { network, families, threshold, linearShare };
}
