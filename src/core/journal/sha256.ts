import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text as UTF-8: the same in Node, in a browser and in a worker, and at once, which WebCrypto is not. */
export function sha256Bytes(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}

/** SHA-256 of a text as UTF-8, in hex. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256Bytes(text));
}
