/** FNV-1a, its high bits folded in, cut to `size`, a power of two. */
export function hashOf(text: string, size: number): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return ((value ^ (value >>> 15)) >>> 0) & (size - 1);
}
