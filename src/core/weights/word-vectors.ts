import { assertWhole } from './whole.ts';

/** Vectors of words, by which two texts can be near that share none: a table, loaded when it is first needed and kept. */
export interface WordVectors {
  readonly dimensions: number;
  /** How many words it holds, from the most frequent on. */
  readonly size: number;
  /** The place of a word in small letters, which is its rank by frequency; -1 where the table does not hold it. */
  placeOf(word: string): number;
  /** Adds the vector at `place`, `times` as much, to `into` from `from` on. */
  add(place: number, times: number, into: Float32Array, from?: number): void;
}

const HEAD = 12;

/**
 * Reads the table that `npm run weights` writes: three little-endian 32-bit numbers (words, dimensions, bytes of the list of words), the words
 * with a line end between them, a 32-bit float for each dimension (what one step of its bytes is worth), then a signed byte for each
 * dimension of each word.
 * @throws where the bytes are no such table: the file was cut off or is another one
 */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  assertWhole(bytes.length >= HEAD, 'word-vectors.bin');
  const [size, dimensions, length] = [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(8, true)];
  const stepsAt = HEAD + length;
  const tableAt = stepsAt + 4 * dimensions;
  assertWhole(bytes.length === tableAt + size * dimensions, 'word-vectors.bin');
  const words = new TextDecoder().decode(bytes.subarray(HEAD, stepsAt)).split('\n');
  const places = new Map(words.map((word, place) => [word, place]));
  const steps = Float32Array.from({ length: dimensions }, (_each, at) => view.getFloat32(stepsAt + 4 * at, true));
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + tableAt, size * dimensions);
  return {
    dimensions,
    size,
    placeOf: (word) => places.get(word) ?? -1,
    add(place, times, into, from = 0) {
      const start = place * dimensions;
      for (let at = 0; at < dimensions; at++)
        into[from + at] = (into[from + at] ?? 0) + times * (table[start + at] ?? 0) * (steps[at] ?? 0);
    },
  };
}
