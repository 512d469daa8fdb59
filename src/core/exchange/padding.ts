import { concatBytes } from '@noble/hashes/utils.js';
import { numberBytes, numberOf } from './bytes.ts';

const LENGTH_BYTES = 4;
/** What is shorter looks like this, in bytes: one note is no longer than another. */
const LEAST = 512;

/**
 * The size that a text of this many bytes gets: PADMÉ (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and
 * Communication with PURBs", 2019). At most 12 per cent are added, and what the size tells grows with log log of it.
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

/** What was padded; null where this was not, or where what stands behind is not zero. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  const end = LENGTH_BYTES + numberOf(padded.subarray(0, LENGTH_BYTES));
  if (padded.length < LENGTH_BYTES || paddedSize(end) !== padded.length) return null;
  return padded.subarray(end).every((byte) => byte === 0) ? padded.slice(LENGTH_BYTES, end) : null;
}
