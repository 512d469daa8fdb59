import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PostingWords, readPosting } from '../../src/core/fit/posting.ts';
import { german } from '../../src/languages/de/pack.ts';
import { fitWords as english } from '../../src/languages/en/fit/words.ts';

export type ProseSet = 'built' | 'unseen' | 'fresh' | 'last' | 'third' | 'fourth' | 'german';

export interface Labelled {
  readonly style: string;
  readonly name: string;
  /** The posting as a person would paste it. */
  readonly text: string;
  readonly demands: readonly { readonly text: string; readonly nice: boolean }[];
}

export interface ProseFigures {
  readonly style: string;
  readonly demands: number;
  readonly proposed: number;
  /** Demands that were found, each by a proposal of its own. */
  readonly found: number;
  /** Of these, how many are called must or nice as they are labelled. */
  readonly needRight: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** The labelled postings of test/fixtures/fit/prose-*.txt. */
export function labelledPostings(set: ProseSet): Labelled[] {
  const text = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'fit', `prose-${set}.txt`), 'utf8');
  return text
    .split(/^== /m)
    .slice(1)
    .map((part): Labelled => {
      const end = part.indexOf('\n');
      const [style = '', name = ''] = part.slice(0, end).split(' ');
      const marked = part.slice(end + 1).trim();
      return {
        style,
        name,
        text: marked.replace(/[{}[\]]/g, ''),
        demands: [...marked.matchAll(/\{([^}]*)\}|\[([^\]]*)\]/g)].map((match) => ({
          text: match[1] ?? match[2] ?? '',
          nice: match[1] === undefined,
        })),
      };
    });
}

const SMALL = new Set(
  `a an the and or of to in for with on at by from as is are be been have has had you your we our it this that who will must should can
  der die das den dem des ein eine einen einem einer und oder in im mit von zu zum zur für auf an bei als ist sind haben hat sie ihre du wir`.split(
    /\s+/,
  ),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function contentWords(text: string): string[] {
  const words = wordsOf(text);
  const content = words.filter((word) => !SMALL.has(word));
  return content.length === 0 ? words : content;
}

/** The share of a demand's content words in what was found; 0 where that is longer than twice the demand. */
function covers(found: string, demand: string): number {
  if (wordsOf(found).length > 2 * Math.max(wordsOf(demand).length, 2)) return 0;
  const left = contentWords(found);
  const wanted = contentWords(demand);
  let shared = 0;
  for (const word of wanted) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared / wanted.length >= 0.5 ? shared / wanted.length : 0;
}

/** Reads every posting of a set and counts, style by style, what was found. A second proposal for the same demand counts as wrong. */
export async function measureProse(set: ProseSet): Promise<ProseFigures[]> {
  const languages: PostingWords[] = [english.posting, (await german.fitWords()).posting];
  const styles = new Map<string, ProseFigures[]>();
  for (const posting of labelledPostings(set)) {
    const { requirements } = readPosting(posting.text, languages);
    const pairs = requirements
      .flatMap((each, one) =>
        posting.demands.map((demand, other) => [covers(each.text, demand.text), one, other] as const),
      )
      .filter(([share]) => share > 0)
      .sort(([one], [other]) => other - one);
    const byProposal = new Map<number, number>();
    const taken = new Set<number>();
    for (const [, one, other] of pairs) {
      if (byProposal.has(one) || taken.has(other)) continue;
      byProposal.set(one, other);
      taken.add(other);
    }
    const figures: ProseFigures = {
      style: posting.style,
      demands: posting.demands.length,
      proposed: requirements.length,
      found: taken.size,
      needRight: [...byProposal].filter(
        ([one, other]) => (requirements[one]?.need === 'nice') === posting.demands[other]?.nice,
      ).length,
      missed: posting.demands.filter((_, index) => !taken.has(index)).map((each) => `${posting.name}: ${each.text}`),
      wrong: requirements.filter((_, index) => !byProposal.has(index)).map((each) => `${posting.name}: ${each.text}`),
    };
    styles.set(posting.style, [...(styles.get(posting.style) ?? []), figures]);
  }
  return [...styles].map(([style, each]) => sumOf(style, each));
}

/** The figures of several postings together. */
export function sumOf(style: string, all: readonly ProseFigures[]): ProseFigures {
  const sum = (of: (each: ProseFigures) => number): number => all.reduce((total, each) => total + of(each), 0);
  return {
    style,
    demands: sum((each) => each.demands),
    proposed: sum((each) => each.proposed),
    found: sum((each) => each.found),
    needRight: sum((each) => each.needRight),
    missed: all.flatMap((each) => each.missed),
    wrong: all.flatMap((each) => each.wrong),
  };
}
