import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** An owner, a device or an epoch: 15 bytes, as text 24 digits of base 32. */
export const ID_BYTES = 15;
/** Five bytes are eight digits. */
const GROUP_BYTES = 5;
const GROUP_DIGITS = 8;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const shape = /^[0-9a-hjkmnp-tv-z]{24}$/;

/** True for the text of an owner, a device or an epoch. */
export function isIdText(text: unknown): text is string {
  return typeof text === 'string' && shape.test(text);
}

/** 15 bytes as 24 digits of base 32, so that they can stand in a stamp, in an address and in the name of a file. Throws for another length. */
export function idText(bytes: Uint8Array): string {
  if (bytes.length !== ID_BYTES) throw new Error(`An id has ${ID_BYTES} bytes, and not ${bytes.length}.`);
  let text = '';
  for (let at = 0; at < ID_BYTES; at += GROUP_BYTES) {
    let group = numberOf(bytes.subarray(at, at + GROUP_BYTES));
    let digits = '';
    for (let digit = 0; digit < GROUP_DIGITS; digit++) {
      digits = (ALPHABET[group % 32] ?? '') + digits;
      group = Math.floor(group / 32);
    }
    text += digits;
  }
  return text;
}

/** The bytes of an id. Throws for a text that is none (`isIdText`). */
export function idBytes(text: string): Uint8Array {
  if (!isIdText(text)) throw new Error('This is no id.');
  const bytes = new Uint8Array(ID_BYTES);
  for (let at = 0; at * GROUP_BYTES < ID_BYTES; at++) {
    let group = 0;
    for (const digit of text.slice(at * GROUP_DIGITS, (at + 1) * GROUP_DIGITS))
      group = group * 32 + ALPHABET.indexOf(digit);
    bytes.set(numberBytes(group, GROUP_BYTES), at * GROUP_BYTES);
  }
  return bytes;
}

/** A whole number in so many bytes, the highest first. */
export function numberBytes(value: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let rest = value;
  for (let at = length - 1; at >= 0; at--) {
    bytes[at] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}

/** The number that these bytes hold, the highest first; exact up to 2^53. */
export function numberOf(bytes: Uint8Array): number {
  let value = 0;
  for (const byte of bytes) value = value * 256 + byte;
  return value;
}

/** Parts of a text that is signed or hashed, each with its length before it, so that no two lists of parts give the same bytes. */
export function framed(label: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return concatBytes(...[utf8ToBytes(label), ...parts].flatMap((part) => [numberBytes(part.length, 4), part]));
}

export function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
