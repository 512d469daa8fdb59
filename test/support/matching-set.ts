import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFitReader } from '../../src/adapters/text/fit-reader.ts';
import { createMatcher } from '../../src/core/fit/match.ts';
import { createTerms } from '../../src/core/fit/terms.ts';
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
  /** How often the first suggestion is right, and how often one of the three is. */
  readonly first: number;
  readonly amongThree: number;
  /** How often nothing is suggested where nothing answers. */
  readonly silent: number;
  /** First suggestions that are called strong, and how many of them are right. */
  readonly strong: number;
  readonly strongRight: number;
  readonly misses: readonly string[];
}

/** The described set of test/fixtures/fit/matching.txt. */
function readSets(): MatchingSet[] {
  const sets: MatchingSet[] = [];
  const text = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'fit', 'matching.txt'), 'utf8');
  for (const line of text.split('\n')) {
    const name = /^\[(\w+)\]$/.exec(line)?.[1];
    if (name !== undefined) sets.push({ name, examples: [], requirements: [] });
    const [, kind, ids = '', words = ''] = /^([ER]) (\S+) (.+)$/.exec(line) ?? [];
    if (kind === 'E') sets.at(-1)?.examples.push({ id: ids, text: words });
    if (kind === 'R') sets.at(-1)?.requirements.push({ text: words, answers: ids === '-' ? [] : ids.split(',') });
  }
  return sets;
}

/** What is measured: words as they stand, cut to stems, and with the ideas behind them, which is what ships. */
export type Manner = 'words' | 'stems' | 'ideas';

/** Suggests for every requirement of every set and counts what was right. */
export async function measureMatching(manner: Manner = 'ideas'): Promise<Matched[]> {
  const stem = manner === 'words' ? (word: string) => word : await createFitReader().stemmer('en');
  const words = fitWords.terms;
  const terms = createTerms(manner === 'ideas' ? words : { ...words, ideas: {} }, stem);
  return readSets().map(({ name, examples, requirements }): Matched => {
    const matcher = createMatcher(
      examples.map(({ id, text }) => ({ id, fields: [{ text, weight: 2 }] })),
      terms,
    );
    const answerable = requirements.filter((each) => each.answers.length > 0);
    const rest = requirements.filter((each) => each.answers.length === 0);
    const found = answerable.map((each) => ({ ...each, ids: matcher.suggest(each.text, 3).map((one) => one.id) }));
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
  });
}
