import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { equalBytes, numberBytes, numberOf } from './bytes.ts';
import { nameOf, nameText, readBatch } from './envelope.ts';

const magic = utf8ToBytes('PVXF');
const VERSION = 1;
const HEAD = magic.length + 1;

/** Batches in one file, which the candidate carries from device to device: `PVXF`, the version, and each batch behind its length in four bytes. */
export function bundleOf(batches: Iterable<Uint8Array>): Uint8Array {
  const framed = [...batches].flatMap((bytes) => [numberBytes(bytes.length, 4), bytes]);
  return concatBytes(magic, numberBytes(VERSION, 1), ...framed);
}

/**
 * The batches of such a file, by their names as text; if the file was cut off, those that are whole. The caller has yet to check their signatures.
 * Gives `newer` if a newer program wrote the file, and null if it is another kind of file.
 */
export function batchesIn(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | 'newer' | null {
  if (bytes.length < HEAD || !equalBytes(bytes.subarray(0, magic.length), magic)) return null;
  if (numberOf(bytes.subarray(magic.length, HEAD)) !== VERSION) return 'newer';
  const found = new Map<string, Uint8Array>();
  for (let at = HEAD; at + 4 <= bytes.length; ) {
    const end = at + 4 + numberOf(bytes.subarray(at, at + 4));
    const one = bytes.slice(at + 4, end);
    const batch = end > bytes.length ? null : readBatch(one);
    if (batch === null) break;
    found.set(nameText(nameOf(batch)), one);
    at = end;
  }
  return found;
}
