import { sha256Bytes } from './sha256.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Length of the part after the prefix: 26 digits of base 32. */
export const HASH_LENGTH = 26;

/**
 * A deterministic id from its parts (PL19): equal parts, equal id, on every machine and in every run. The first 130 bits of SHA-256, so
 * that nobody can write a text that gets the id of another. Ids that were noted before are of `former-id.ts`, and shorter.
 */
export function stableId(prefix: string, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${digits(sha256Bytes(parts.join('\u0000')), HASH_LENGTH)}`;
}

/** Digits of base 32 from the first bits: five to a digit. */
function digits(bytes: Uint8Array, length: number): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    for (held += 8; held >= 5; held -= 5) {
      text += ALPHABET[(bits >>> (held - 5)) & 31] ?? '';
      if (text.length === length) return text;
    }
    bits &= 31;
  }
  return text;
}
