import { assertWhole } from './whole.ts';

/** Groups of words that are used alike, at two grains: what a rare word does in a sentence is read off its group. */
export interface WordGroups {
  readonly wide: Uint8Array;
  readonly narrow: Uint16Array;
}

/**
 * Reads the groups that `npm run weights` writes: for each word of the table of word vectors a byte with its wide group, then two bytes
 * (little-endian) with its narrow one.
 * @throws where there are not three bytes for each of `size` words
 */
export function readWordGroups(bytes: Uint8Array, size: number): WordGroups {
  assertWhole(bytes.length === 3 * size, 'word-groups.bin');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    wide: bytes.slice(0, size),
    narrow: Uint16Array.from({ length: size }, (_each, at) => view.getUint16(size + 2 * at, true)),
  };
}
