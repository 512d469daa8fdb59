import type { Terms } from './match.ts';

/** Phrases of postings, and the everyday words in which people tell that they did what the phrases ask for. */
export interface Gloss {
  /** In lower case. A requirement means it where it has all words of one of them. */
  readonly asked: readonly string[];
  readonly told: string;
}

/** The glosses of a language. */
export interface Glosses {
  readonly list: readonly Gloss[];
  /** True where words are joined without a gap, as in German: "Lagerleitung" then has the word "leitung". */
  readonly joined: boolean;
}

/** Reads glosses from lines of "phrase, phrase | words". */
export function readGlosses(text: string): Gloss[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [asked = '', told = ''] = line.split(' | ');
      return { asked: asked.split(', '), told };
    });
}

/** The shortest part of a joined word: fewer letters stand in words that have nothing to do with them. */
const SHORTEST_PART = 4;
/** The fewest letters before a part that is not at the beginning: "Leitung" is a part of "Teamleitung" and none of "Anleitung". */
const SHORTEST_BEFORE = 3;

/** True where a word of a language that joins words is another or has it as a part. */
export function hasPart(word: string, part: string): boolean {
  if (word === part) return true;
  if (part.length < SHORTEST_PART) return false;
  return word.startsWith(part) || word.indexOf(part, SHORTEST_BEFORE) >= 0;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Finds what a requirement means in everyday words: the texts of the glosses that it has, none where it has none. */
export function createGlossary({ list, joined }: Glosses, terms: Terms): (requirement: string) => string[] {
  // Joined words are looked through by their letters; others by their stems, so that "mentored" has the phrase "mentoring".
  const parts = (text: string): string[] => (joined ? words(text) : terms.of(text).map((each) => each.stem));
  const read = list.map(({ asked, told }) => ({
    told,
    phrases: asked.map(parts).filter((phrase) => phrase.length > 0),
  }));
  return (requirement) => {
    const said = [...new Set(parts(requirement))];
    const known = new Set(said);
    const has = (part: string): boolean => (joined ? said.some((word) => hasPart(word, part)) : known.has(part));
    return read.filter(({ phrases }) => phrases.some((phrase) => phrase.every(has))).map(({ told }) => told);
  };
}
