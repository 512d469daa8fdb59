import { concatBytes } from '@noble/hashes/utils.js';
import { numberBytes, numberOf } from './bytes.ts';

const LENGTH_BYTES = 4;
/** The least size, in bytes: `pad` makes every shorter text as long, so that nobody can tell one short note from another by its size. */
const LEAST = 512;

/**
 * The size that a text of this many bytes gets: PADMÉ (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and
 * Communication with PURBs", 2019). At most 12 per cent are added, and the size gives away O(log log length) bits of the length.
 */
export function paddedSize(length: number): number {
  if (length <= LEAST) return LEAST;
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - kept);
  return Math.ceil(length / step) * step;
}

/** The bytes with their length before them and zeros behind. */
export function pad(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(paddedSize(LENGTH_BYTES + bytes.length));
  all.set(concatBytes(numberBytes(bytes.length, LENGTH_BYTES), bytes));
  return all;
}

/** Takes the padding off; null for bytes that `pad` did not make, such as those with anything but zeros behind the text. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  const end = LENGTH_BYTES + numberOf(padded.subarray(0, LENGTH_BYTES));
  if (padded.length < LENGTH_BYTES || paddedSize(end) !== padded.length) return null;
  return padded.subarray(end).every((byte) => byte === 0) ? padded.slice(LENGTH_BYTES, end) : null;
}
