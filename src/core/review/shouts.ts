import type { Known } from './known-of.ts';

/** How a word in capitals reads: as shouted for certain, as shouted beside one that is, or as a name or an acronym. */
export type Shout = 'shouted' | 'perhaps' | 'named';

/** Says how a language reads a word, given in capitals. */
export type MayShout = (word: string) => Shout;

/** Fewer letters than this in capitals, standing alone, are an abbreviation. */
const SHORTEST_SHOUT = 4;

/** Stretches of words in capitals that are read as shouting (TR1): names and acronyms are not. */
export function shoutsIn(text: string, mayShout: MayShout, known: Known): { start: number; end: number }[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}@.#/[{<&-])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:,?\s+\p{Lu}+(?:['’]\p{Lu}+)?)*(?![\p{L}\p{N}@/&-])/gu,
    ),
  ].flatMap((match) => {
    const words = match[0].split(/,?\s+/);
    const said = words.map((word) => (known.acronyms.has(word) ? 'named' : mayShout(word)));
    const shouted = words.filter((word, at) => said[at] === 'shouted' && word.length >= SHORTEST_SHOUT);
    // "MARKET DRAYTON HARRIERS" is a name, though its words mean something.
    const named = said.filter((each) => each === 'named').length;
    // Short words shout together: "ANY NEWS".
    const together =
      words.length > 1 && named === 0 && said.includes('shouted') && match[0].length > SHORTEST_SHOUT + 2;
    if (!together && (shouted.length === 0 || named > words.length / 2)) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
}

/** The text with what is shouted in lower case; names and acronyms keep their capitals. */
export function calmed(text: string, mayShout: MayShout, known: Known): string {
  const places = shoutsIn(text, mayShout, known);
  if (places.length === 0) return text;
  const inRun = (at: number): boolean => places.some((place) => place.start <= at && at < place.end);
  return text
    .replace(/(?<![\p{L}\p{N}])\p{Lu}+(?:['’]\p{Lu}+)?(?![\p{L}\p{N}])/gu, (word, at: number) => {
      if (word.length === 1) return word === 'A' && inRun(at) ? 'a' : word;
      const said = known.acronyms.has(word) ? 'named' : mayShout(word);
      // Beside what is shouted, the short words that would pass alone ("NOW", "NOT") are shouted too.
      return said === 'shouted' || (said === 'perhaps' && inRun(at))
        ? word.toLowerCase().replace(/^i(?=['’])/, 'I')
        : word;
    })
    .replace(/^(\P{L}*)(\p{Ll})/u, (_all, before: string, first: string) => before + first.toUpperCase());
}
