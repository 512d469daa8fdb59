import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFitReader } from '../../src/adapters/text/fit-reader.ts';
import { loadWordVectors } from '../../src/adapters/text/weights.ts';
import type { Glosses } from '../../src/core/fit/glosses.ts';
import { type LikenessTo, likenessByLetters, likenessByVectors } from '../../src/core/fit/likeness.ts';
import { createMatcher, type Matcher } from '../../src/core/fit/match.ts';
import { createOrder, type Order } from '../../src/core/fit/order.ts';
import { createTerms } from '../../src/core/fit/terms.ts';
import { fitWordsIn } from '../../src/languages/de/fit.ts';
import { je } from '../../src/languages/de/interface/address.ts';
import { fitWords } from '../../src/languages/en/fit/words.ts';

interface MatchingSet {
  readonly name: string;
  readonly examples: { readonly id: string; readonly text: string }[];
  readonly requirements: { readonly text: string; readonly answers: readonly string[] }[];
}

export interface Matched {
  readonly name: string;
  /** Requirements that an example answers, and those that none does. */
  readonly answerable: number;
  readonly unanswerable: number;
  /** How often the first example is right, and how often one of the first three is. */
  readonly first: number;
  readonly amongThree: number;
  /** How often nothing is suggested by words where nothing answers. */
  readonly silent: number;
  /** First suggestions that are called strong, and how many of them are right. */
  readonly strong: number;
  readonly strongRight: number;
  readonly misses: readonly string[];
}

/** Sets of requirements and examples, and the language that they are in. */
export const matchingFiles = [
  { file: 'matching.txt', language: 'en' },
  { file: 'matching-everyday.txt', language: 'en' },
  { file: 'matching-de.txt', language: 'de' },
] as const;

export type MatchingFile = (typeof matchingFiles)[number];

/** The sets of a text in the form of test/fixtures/fit/matching.txt. */
export function readSets(text: string): MatchingSet[] {
  const sets: MatchingSet[] = [];
  for (const line of text.split('\n')) {
    const name = /^\[(\w+)\]$/.exec(line)?.[1];
    if (name !== undefined) sets.push({ name, examples: [], requirements: [] });
    const [, kind, ids = '', words = ''] = /^([ER]) (\S+) (.+)$/.exec(line) ?? [];
    if (kind === 'E') sets.at(-1)?.examples.push({ id: ids, text: words });
    if (kind === 'R') sets.at(-1)?.requirements.push({ text: words, answers: ids === '-' ? [] : ids.split(',') });
  }
  return sets;
}

/**
 * What is measured. Suggestions by words as they stand, cut to stems, and with the ideas behind them; and the order of all examples by likeness alone, by
 * glosses alone, and by both, which is what ships.
 */
export const manners = ['words', 'stems', 'ideas', 'likeness', 'glosses', 'order'] as const;

export type Manner = (typeof manners)[number];

const NO_GLOSSES: Glosses = { list: [], joined: false };
const NO_LIKENESS: LikenessTo = () => () => [];

/** Looks for examples for every requirement of the sets of a file and counts what was right. */
export async function measureMatching(manner: Manner, { file, language }: MatchingFile): Promise<Matched[]> {
  const words = language === 'en' ? fitWords : fitWordsIn(je('sie'));
  const stem = manner === 'words' ? (word: string) => word : await createFitReader().stemmer(language);
  const withIdeas = manner !== 'words' && manner !== 'stems';
  const terms = createTerms(withIdeas ? words.terms : { ...words.terms, ideas: {} }, stem);
  const glosses = manner === 'likeness' ? NO_GLOSSES : words.glosses;
  const likenessTo =
    manner === 'glosses'
      ? NO_LIKENESS
      : language === 'en'
        ? likenessByVectors(await loadWordVectors(), words.terms.empty, glosses)
        : likenessByLetters(words.terms.empty);
  const isOrdered = manner === 'likeness' || manner === 'glosses' || manner === 'order';
  const text = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'fit', file), 'utf8');
  return readSets(text).map((set): Matched => {
    const answers = set.examples.map((each) => ({ id: each.id, fields: [{ text: each.text, weight: 2 }] }));
    const matcher = createMatcher(answers, terms);
    const order: Order = isOrdered
      ? createOrder(answers, matcher, terms, { glosses, likenessTo })
      : (question) => matcher.suggest(question, 3).map((each) => each.id);
    return count(set, matcher, order);
  });
}

function count({ name, requirements }: MatchingSet, matcher: Matcher, order: Order): Matched {
  const answerable = requirements.filter((each) => each.answers.length > 0);
  const rest = requirements.filter((each) => each.answers.length === 0);
  const found = answerable.map((each) => ({ ...each, ids: order(each.text).slice(0, 3) }));
  const strong = requirements
    .map((each) => ({ ...each, best: matcher.suggest(each.text, 1)[0] }))
    .filter(({ best }) => best?.proof === 'strong');
  return {
    name,
    strong: strong.length,
    strongRight: strong.filter(({ best, answers }) => answers.includes(best?.id ?? '')).length,
    answerable: answerable.length,
    unanswerable: rest.length,
    first: found.filter(({ ids, answers }) => answers.includes(ids[0] ?? '')).length,
    amongThree: found.filter(({ ids, answers }) => ids.some((id) => answers.includes(id))).length,
    silent: rest.filter((each) => matcher.suggest(each.text, 3).length === 0).length,
    misses: found
      .filter(({ ids, answers }) => !ids.some((id) => answers.includes(id)))
      .map(({ text, ids }) => `${text} (${ids.join(',') || 'nothing'})`),
  };
}

/** The sum of some sets. */
export function sumOf(sets: readonly Matched[], names: readonly string[]): Omit<Matched, 'name' | 'misses'> {
  const some = sets.filter((each) => names.includes(each.name));
  const sum = (part: (each: Matched) => number): number => some.reduce((total, each) => total + part(each), 0);
  return {
    answerable: sum((each) => each.answerable),
    unanswerable: sum((each) => each.unanswerable),
    first: sum((each) => each.first),
    amongThree: sum((each) => each.amongThree),
    silent: sum((each) => each.silent),
    strong: sum((each) => each.strong),
    strongRight: sum((each) => each.strongRight),
  };
}
