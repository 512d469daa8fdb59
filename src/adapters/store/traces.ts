import { folded } from './excerpt.ts';

/** How a text may be found where it was kept: as written, as JSON escapes it, and as a search index folds it. */
export function spellingsOf(texts: readonly string[]): string[] {
  const all = texts.flatMap((text) => [text, JSON.stringify(text).slice(1, -1), folded(text)]);
  return [...new Set(all)].filter((text) => text !== '');
}
