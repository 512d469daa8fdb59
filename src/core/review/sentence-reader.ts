import { assertWhole } from '../weights/whole.ts';
import type { ToneFamily } from './tone-rule.ts';

/** What a reader of sentences takes a sentence for: how sure it is that something is amiss, from 0 to 1, and what it would be. */
export interface SentenceReading {
  readonly sureness: number;
  readonly family: ToneFamily;
}

/** Judges single sentences by what it learned from labelled ones. It is right often and not always: what it finds is a hint. */
export interface SentenceReader {
  /** From this sureness on a sentence is worth a hint. */
  readonly threshold: number;
  read(sentence: string): SentenceReading;
}

/** A linear model over hashed features: a row of weights for each of 2^bits places, of which only those that were learned are kept. */
export interface SentenceModel {
  readonly families: readonly ToneFamily[];
  readonly threshold: number;
  readonly bits: number;
  /** Adds the weights of one place to `sums`: first what speaks for a sentence, then each family. */
  add(place: number, sums: Float64Array): void;
  readonly base: readonly number[];
}

interface Head {
  readonly families: readonly ToneFamily[];
  readonly threshold: number;
  readonly bits: number;
  readonly scale: number;
  readonly base: readonly number[];
}

/**
 * Reads a model that `npm run train:tone` writes: a little-endian 32-bit number with the length of the head, the head as JSON, a bit for each place that
 * has a row, then the rows, a signed byte for each class.
 * @throws where the bytes are no such model: the file was cut off or is another one
 */
export function readSentenceModel(bytes: Uint8Array): SentenceModel {
  assertWhole(bytes.length >= 4, 'sentences.bin');
  const length = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  const mapAt = 4 + length;
  assertWhole(bytes.length >= mapAt, 'sentences.bin');
  const { families, threshold, bits, scale, base }: Head = JSON.parse(
    new TextDecoder().decode(bytes.subarray(4, mapAt)),
  );
  const rowsAt = mapAt + 2 ** bits / 8;
  const classes = families.length + 1;
  const kept = bytes.subarray(mapAt, rowsAt);
  const rowOf = new Int32Array(2 ** bits).fill(-1);
  let rows = 0;
  for (let place = 0; place < rowOf.length; place++)
    if (((kept[place >> 3] ?? 0) >> (place & 7)) & 1) rowOf[place] = rows++;
  assertWhole(bytes.length === rowsAt + rows * classes, 'sentences.bin');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + rowsAt, rows * classes);
  return {
    families,
    threshold,
    bits,
    base,
    add(place, sums) {
      const row = rowOf[place] ?? -1;
      if (row < 0) return;
      for (let at = 0; at < classes; at++) sums[at] = (sums[at] ?? 0) + (weights[row * classes + at] ?? 0) * scale;
    },
  };
}

/** The probability of each class, the good one first, by a model and the places of a sentence's features. Linear in their number. */
export function classesOf(model: SentenceModel, places: Iterable<number>): Float64Array {
  const sums = new Float64Array(model.families.length + 1);
  let count = 0;
  for (const place of places) {
    model.add(place, sums);
    count++;
  }
  const per = 1 / Math.sqrt(Math.max(1, count));
  return softmax(sums.map((sum, at) => sum * per + (model.base[at] ?? 0)));
}

/** Makes probabilities of log-odds. */
export function softmax(odds: Float64Array): Float64Array {
  const most = Math.max(...odds);
  const raised = odds.map((each) => Math.exp(each - most));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}

/** What the probabilities of a sentence's classes say of it. */
export function readingOf(classes: Float64Array, families: readonly ToneFamily[]): SentenceReading {
  let best = 1;
  for (let at = 2; at < classes.length; at++) if ((classes[at] ?? 0) > (classes[best] ?? 0)) best = at;
  return { sureness: 1 - (classes[0] ?? 1), family: families[best - 1] ?? 'pressure' };
}
