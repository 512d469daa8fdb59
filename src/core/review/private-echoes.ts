import type { ReviewWords } from '../write/language-pack.ts';
import { figuresIn } from './private-secrets.ts';
import type { ReadSentence } from './private-text.ts';
import type { FactMatter, Thing } from './private-thesaurus.ts';

/** What of a note may be heard again in a sentence that names nothing: its times, figures and rarer words. */
export interface Echo {
  readonly times: readonly Thing[];
  readonly figures: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** Reads out of a note what may be heard again. */
export function echoOf(note: string, own: ReadonlySet<string>, words: ReviewWords): Echo {
  const { common, times, ideas } = words.privateThesaurus;
  // What names the matter is looked for in all its words elsewhere.
  const besides = ideas.reduce((text, each) => text.replace(each.noted(), ' '), note);
  return {
    times: times.filter((each) => each.noted().test(note)),
    figures: figuresIn(note, words).filter((each) => each.length > 1),
    stems: new Set(
      words.contentWords(besides).filter((each) => each.length > SHORT && !own.has(each) && !common.test(each)),
    ),
  };
}

/** Words no longer than this stand in any sentence. */
const SHORT = 3;
/** So many words around a matter are no chance. */
const MANY = 3;

/**
 * Whether a sentence of the candidate's own life, in which words about the matter stand, has a time, a figure or a word of the note, or many such words. What
 * only says when somebody is free has those too.
 */
export function isEchoed(
  sentence: ReadSentence,
  echo: Echo,
  matters: readonly FactMatter[],
  words: ReviewWords,
): boolean {
  const { around, available, purpose } = words.privateThesaurus;
  const { text, isSelf, isWork, stems } = sentence;
  if (!isSelf || isWork || available.test(text)) return false;
  const told = new Set(matters.flatMap((each) => (text.match(around[each]) ?? []).map((word) => word.toLowerCase())));
  if (told.size === 0) return false;
  const counted = new Set([...told].flatMap((each) => words.contentWords(each)));
  const isTime = echo.times.some((each) => each.noted().test(text));
  const isFigure = echo.figures.length > 0 && figuresIn(text, words).some((each) => echo.figures.includes(each));
  const shared = [...stems].filter((each) => echo.stems.has(each) && !counted.has(each)).length;
  const heard = Number(isTime) + Number(isFigure) + shared;
  if (purpose.test(text)) return heard > 1;
  return heard > 0 || told.size >= MANY;
}
