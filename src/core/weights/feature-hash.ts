/**
 * A place among 2^bits for a feature that is written as text (FNV-1a of 32 bits, whose upper bits are folded in), so that a model needs no
 * list of the features it knows.
 */
export function placeOf(feature: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash >>> bits) ^ hash) & (2 ** bits - 1);
}
