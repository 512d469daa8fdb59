/**
 * A deterministic id from its parts (PL19): equal parts, equal id, on every machine and in every run. 106 bits from two
 * runs of cyrb53 (public domain, by bryc) with different seeds, in base 36. No secret hangs on it.
 */
export function stableId(prefix: string, ...parts: readonly (string | number)[]): string {
  const text = parts.join('\u0000');
  return `${prefix}_${cyrb53(text, 1).toString(36).padStart(11, '0')}${cyrb53(text, 2).toString(36).padStart(11, '0')}`;
}

function cyrb53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
