const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Length of the part after the prefix: 24 digits of base 32. */
export const FORMER_HASH_LENGTH = 24;

/**
 * The id that `stableId` gave before it used SHA-256. Homes hold such ids, in notes, in drafts and in what waits to be sent: with it
 * what was done under an old id is found again, and nothing goes a second time. Two runs of the mixing of cyrb53 (public domain, by bryc) with
 * different seeds.
 */
export function formerId(prefix: string, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${mix(parts.join('\u0000'))}`;
}

function mix(text: string): string {
  let highOne = 0xdeadbeef ^ 1;
  let lowOne = 0x41c6ce57 ^ 1;
  let highTwo = 0xdeadbeef ^ 2;
  let lowTwo = 0x41c6ce57 ^ 2;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    highOne = Math.imul(highOne ^ code, 2654435761);
    lowOne = Math.imul(lowOne ^ code, 1597334677);
    highTwo = Math.imul(highTwo ^ code, 2654435761);
    lowTwo = Math.imul(lowTwo ^ code, 1597334677);
  }
  return finish(highOne, lowOne) + finish(highTwo, lowTwo);
}

function finish(high: number, low: number): string {
  const top = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const bottom = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(top ^ (top >>> 13), 3266489909);
  return digits(top) + digits(bottom);
}

/** Six digits of base 32 from the lower 30 bits. */
function digits(bits: number): string {
  return (
    (ALPHABET[bits & 31] ?? '') +
    (ALPHABET[(bits >>> 5) & 31] ?? '') +
    (ALPHABET[(bits >>> 10) & 31] ?? '') +
    (ALPHABET[(bits >>> 15) & 31] ?? '') +
    (ALPHABET[(bits >>> 20) & 31] ?? '') +
    (ALPHABET[(bits >>> 25) & 31] ?? '')
  );
}
