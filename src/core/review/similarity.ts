/** Words of a text in groups of three neighbours, in lower case. */
function triples(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return new Set(words.slice(0, -2).map((word, at) => `${word} ${words[at + 1]} ${words[at + 2]}`));
}

/** How alike two texts are, from 0 to 1: shared groups of three words among all of them (Jaccard index). Texts under three words give 0. */
export function similarity(one: string, other: string): number {
  const [a, b] = [triples(one), triples(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return shared / (a.size + b.size - shared);
}
