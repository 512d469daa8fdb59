import type { Term, Terms } from './match.ts';

/** What a language knows of the words of postings and examples. */
export interface TermWords {
  /** Words that say nothing of what is asked for, in lower case. */
  readonly empty: ReadonlySet<string>;
  /** Names that differ by how they are written: "k8s" is "kubernetes". In lower case. */
  readonly sameAs: ReadonlyMap<string, string>;
  /** Ideas, each with words in lower case that carry it. */
  readonly ideas: Readonly<Record<string, readonly string[]>>;
  /** True where every noun begins with a capital, which then does not mark a name. */
  readonly capitalNouns: boolean;
}

/** Words as they stand, with the signs that belong to names: C++, C#, .NET, Node.js. */
const WORD = /[\p{L}\p{N}]+(?:[+#]{1,2}|(?:\.(?=\p{L})[\p{L}\p{N}]+))?/gu;

/** Two capitals, or letters with figures or signs: "VAT", "PostgreSQL", "C++". */
const SIGNED_NAME = /\p{Lu}\p{L}{0,30}\p{Lu}|\p{L}\p{N}|\p{L}[+#]/u;
const CAPITAL = /^\p{Lu}/u;

/** Cuts texts into terms by a stemmer and a language's words. Words are stemmed once. */
export function createTerms(words: TermWords, stem: (word: string) => string): Terms {
  const termOf = new Map<string, Omit<Term, 'named'>>();
  const ideaOf = new Map<string, string>();
  for (const [idea, list] of Object.entries(words.ideas))
    for (const word of list) ideaOf.set(stem(words.sameAs.get(word) ?? word), idea);
  const term = (word: string): Omit<Term, 'named'> => {
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
      let begins = true;
      for (const { 0: written, index } of text.matchAll(WORD)) {
        const lower = written.toLowerCase();
        const word = words.sameAs.get(lower) ?? lower;
        const named = SIGNED_NAME.test(written) || (!begins && !words.capitalNouns && CAPITAL.test(written));
        const end = index + written.length;
        begins = /[.!?:;•\n]/.test(text.slice(end, end + 2));
        if (words.empty.has(word) || (word.length === 1 && !/\p{N}/u.test(word))) continue;
        found.push({ ...term(word), named });
      }
      return found;
    },
  };
}
