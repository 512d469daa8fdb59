import type { Term, Terms } from './match.ts';

/** What a language knows of the words of postings and examples. */
export interface TermWords {
  /** Words that say nothing of what is asked for, in lower case. */
  readonly empty: ReadonlySet<string>;
  /** Names that differ by how they are written: "k8s" is "kubernetes". In lower case. */
  readonly sameAs: ReadonlyMap<string, string>;
  /** Ideas, each with words in lower case that carry it. */
  readonly ideas: Readonly<Record<string, readonly string[]>>;
}

/** Words as they stand, with the signs that belong to names: C++, C#, .NET, Node.js. */
const WORD = /[\p{L}\p{N}]+(?:[+#]{1,2}|(?:\.(?=\p{L})[\p{L}\p{N}]+))?/gu;

/** Cuts texts into terms by a stemmer and a language's words. Words are stemmed once. */
export function createTerms(words: TermWords, stem: (word: string) => string): Terms {
  const termOf = new Map<string, Term>();
  const ideaOf = new Map<string, string>();
  for (const [idea, list] of Object.entries(words.ideas))
    for (const word of list) ideaOf.set(stem(words.sameAs.get(word) ?? word), idea);
  const term = (word: string): Term => {
    let known = termOf.get(word);
    if (known === undefined) {
      const cut = stem(word);
      known = { stem: cut, idea: ideaOf.get(cut) ?? null };
      termOf.set(word, known);
    }
    return known;
  };
  return {
    of(text) {
      const found: Term[] = [];
      for (const [match] of text.toLowerCase().matchAll(WORD)) {
        const word = words.sameAs.get(match) ?? match;
        if (words.empty.has(word) || (word.length === 1 && !/\p{N}/u.test(word))) continue;
        found.push(term(word));
      }
      return found;
    },
  };
}
