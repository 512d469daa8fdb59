import { createGlossary, type Glosses, hasPart } from './glosses.ts';
import type { LikenessTo } from './likeness.ts';
import type { Answering, Matcher, Terms } from './match.ts';

/** What orders answers besides the words that they share with a question. */
export interface Ordering {
  readonly glosses: Glosses;
  readonly likenessTo: LikenessTo;
}

/** Ids of all answers, from the nearest to a question to the farthest. */
export type Order = (question: string) => string[];

/** What shared words, and everyday words for what is asked, may add at most: many weak hits are no better than two good ones. */
const MOST_BY_WORDS = 6;
const MOST_BY_TOLD = 3;
/** Everyday words count half as much as the words of the question themselves. */
const TOLD = 0.5;
/** What full likeness adds. */
const LIKENESS = 6;

/**
 * Orders answers by the words that they share with a question, the everyday words for what it asks, and by likeness. It only orders: what is strong
 * `matcher` says by words alone, and that comes first. These numbers were chosen on the looked-at sets of docs/matching.md.
 */
export function createOrder(
  answers: readonly Answering[],
  matcher: Matcher,
  terms: Terms,
  { glosses, likenessTo }: Ordering,
): Order {
  const glossary = createGlossary(glosses, terms);
  const told = createTold(answers, terms, glosses.joined);
  const likeness = likenessTo(answers.map((each) => each.fields));
  return (question) => {
    const meant = glossary(question);
    const byWords = matcher.scores(question);
    const byTold = told(meant);
    const alike = likeness(question, meant);
    const scored = answers.map(({ id }, index) => ({
      id,
      score:
        Math.min(MOST_BY_WORDS, byWords.get(id) ?? 0) +
        Math.min(MOST_BY_TOLD, TOLD * (byTold[index] ?? 0)) +
        LIKENESS * (alike[index] ?? 0),
    }));
    const strong = matcher
      .suggest(question, answers.length)
      .filter((each) => each.proof === 'strong')
      .map((each) => each.id);
    const first = new Set(strong);
    // Sorting is stable: of two that are as near, the one that was noted first comes first.
    const others = scored.filter((each) => !first.has(each.id)).sort((one, other) => other.score - one.score);
    return [...strong, ...others.map((each) => each.id)];
  };
}

/** How many of some words each answer has, weighed by how few answers have them. */
function createTold(
  answers: readonly Answering[],
  terms: Terms,
  joined: boolean,
): (meant: readonly string[]) => number[] {
  const said = answers.map(
    ({ fields }) => new Set(fields.flatMap(({ text }) => terms.of(text).map((each) => each.stem))),
  );
  const all = new Set(said.flatMap((stems) => [...stems]));
  const answersWith = new Map<string, readonly number[]>();
  const having = (stem: string): readonly number[] => {
    let found = answersWith.get(stem);
    if (found === undefined) {
      const same = joined ? [...all].filter((word) => hasPart(word, stem)) : all.has(stem) ? [stem] : [];
      found = same.length === 0 ? [] : [...said.keys()].filter((index) => same.some((word) => said[index]?.has(word)));
      answersWith.set(stem, found);
    }
    return found;
  };
  return (meant) => {
    const scores = answers.map(() => 0);
    const stems = new Set(meant.flatMap((text) => terms.of(text).map((each) => each.stem)));
    for (const stem of stems) {
      const found = having(stem);
      const worth = Math.log(1 + (answers.length - found.length + 0.5) / (found.length + 0.5));
      for (const index of found) scores[index] = (scores[index] ?? 0) + worth;
    }
    return scores;
  };
}
