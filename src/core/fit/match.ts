/** A text that answers, with the weight of each of its fields. */
export interface Answering {
  readonly id: string;
  readonly fields: readonly { readonly text: string; readonly weight: number }[];
}

/** A word cut to its stem, and the idea behind it where it has a name. */
export interface Term {
  readonly stem: string;
  readonly idea: string | null;
  /** True where it is written as a name is: "VAT", "ISO9001", in English also "Excel" within a sentence. */
  readonly named: boolean;
}

/** How texts become terms: without words that say nothing. */
export interface Terms {
  of(text: string): readonly Term[];
}

export interface Suggestion {
  readonly id: string;
  /** BM25. Comparable within one question only. */
  readonly score: number;
  /** The share of what is asked for, by the rarity of its words, that occurs in the answer; from 0 to 1. */
  readonly coverage: number;
  readonly proof: 'strong' | 'thin';
}

// Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009): the usual values.
const K1 = 1.2;
const B = 0.75;
/** An idea that is shared counts less than the same word. */
const IDEA_WEIGHT = 0.5;
/** Shares of a question that make an answer strong, or worth showing; set on half of the described set (docs/matching.md). */
const STRONG = 0.3;
const THIN = 0.14;
/** The share that leaves nothing of weight unanswered. */
const ALL = 0.6;

interface Indexed {
  readonly id: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
  /** Stems that are written as names. */
  readonly named: ReadonlySet<string>;
}

export interface Matcher {
  /** Answers to a question, the best first, at most `most`; none that shares too little with it. */
  suggest(question: string, most: number): Suggestion[];
  /** BM25 of every answer that shares anything with a question, by its id. */
  scores(question: string): ReadonlyMap<string, number>;
}

/** What an answer shares with a question. */
interface Found {
  score: number;
  covered: number;
  /** Words of the question that it has. */
  words: number;
  /** True where one of the words is a name in both. */
  byName: boolean;
}

/**
 * Ideas alone never make an answer strong, and one everyday word is shared by chance ("openness", "so that we could open in May"): it takes two words, a
 * name, or all that is asked for.
 */
const isStrong = ({ words, byName }: Found, coverage: number): boolean =>
  coverage >= STRONG && (words > 1 || (words > 0 && (byName || coverage >= ALL)));

const ideaKey = (idea: string): string => `~${idea}`;

/** Indexes the answers once for any number of questions. */
export function createMatcher(answers: readonly Answering[], terms: Terms): Matcher {
  const indexed = answers.map((each) => indexOf(each, terms));
  const among = new Map<string, Indexed[]>();
  for (const each of indexed)
    for (const term of each.counts.keys()) {
      const list = among.get(term);
      if (list === undefined) among.set(term, [each]);
      else list.push(each);
    }
  const average = indexed.reduce((sum, each) => sum + each.length, 0) / Math.max(1, indexed.length);
  const rarity = (term: string): number => {
    const holding = among.get(term)?.length ?? 0;
    return Math.log(1 + (indexed.length - holding + 0.5) / (holding + 0.5));
  };
  const scored = (term: string, answer: Indexed): number => {
    const count = answer.counts.get(term) ?? 0;
    return (rarity(term) * count * (K1 + 1)) / (count + K1 * (1 - B + (B * answer.length) / average));
  };
  const weigh = (question: string): { all: number; found: Map<Indexed, Found> } => {
    const asked = new Map(terms.of(question).map((each) => [each.stem, each]));
    let all = 0;
    const found = new Map<Indexed, Found>();
    const sharedBy = (answer: Indexed): Found => {
      let shared = found.get(answer);
      if (shared === undefined) {
        shared = { score: 0, covered: 0, words: 0, byName: false };
        found.set(answer, shared);
      }
      return shared;
    };
    for (const { stem, idea, named } of asked.values()) {
      const worth = rarity(stem);
      all += worth;
      const holding = new Set(among.get(stem));
      for (const answer of holding) {
        const shared = sharedBy(answer);
        shared.score += scored(stem, answer);
        shared.covered += worth;
        shared.words++;
        shared.byName ||= named && answer.named.has(stem);
      }
      if (idea === null) continue;
      // What says the same in another word answers it in part.
      for (const answer of among.get(ideaKey(idea)) ?? []) {
        if (holding.has(answer)) continue;
        const shared = sharedBy(answer);
        shared.score += scored(ideaKey(idea), answer) * IDEA_WEIGHT;
        shared.covered += worth * IDEA_WEIGHT;
      }
    }
    return { all, found };
  };
  return {
    suggest(question, most) {
      const { all, found } = weigh(question);
      if (all === 0) return [];
      return [...found]
        .map(([answer, each]): Suggestion => {
          const coverage = each.covered / all;
          return { id: answer.id, score: each.score, coverage, proof: isStrong(each, coverage) ? 'strong' : 'thin' };
        })
        .filter((each) => each.coverage >= THIN)
        .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
        .slice(0, most);
    },
    scores: (question) => new Map([...weigh(question).found].map(([answer, { score }]) => [answer.id, score])),
  };
}

function indexOf(answer: Answering, terms: Terms): Indexed {
  const counts = new Map<string, number>();
  const named = new Set<string>();
  let length = 0;
  for (const { text, weight } of answer.fields) {
    for (const { stem, idea, named: isName } of terms.of(text)) {
      if (isName) named.add(stem);
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
      if (idea !== null) counts.set(ideaKey(idea), (counts.get(ideaKey(idea)) ?? 0) + weight);
      length += weight;
    }
  }
  return { id: answer.id, counts, length, named };
}
