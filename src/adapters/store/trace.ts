import { folded } from './excerpt.ts';

/**
 * Whether any of these texts can be found in bytes, which come in pieces: as written, as JSON escapes it, and as the search index folds
 * it, in lower case without accents.
 */
export function holdsAny(pieces: Iterable<Uint8Array>, texts: readonly string[]): boolean {
  const needles = needlesOf(texts);
  // A text may lie across two pieces.
  const overlap = Math.max(0, ...needles.map((each) => each.length));
  let carried = new Uint8Array(0);
  for (const piece of pieces) {
    const window = new Uint8Array(carried.length + piece.length);
    window.set(carried);
    window.set(piece, carried.length);
    if (needles.some((needle) => includes(window, needle))) return true;
    carried = window.slice(Math.max(0, window.length - overlap));
  }
  return false;
}

/** How a text may be found where it was kept: as written, as JSON escapes it, and as a search index folds it. */
export function spellingsOf(texts: readonly string[]): string[] {
  const all = texts.flatMap((text) => [text, JSON.stringify(text).slice(1, -1), folded(text)]);
  return [...new Set(all)].filter((text) => text !== '');
}

function needlesOf(texts: readonly string[]): Uint8Array[] {
  const encoder = new TextEncoder();
  return spellingsOf(texts).map((text) => encoder.encode(text));
}

function includes(bytes: Uint8Array, needle: Uint8Array): boolean {
  const [first = 0] = needle;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (needle.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
