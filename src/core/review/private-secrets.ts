import type { ReviewWords } from '../write/language-pack.ts';
import type { PrivateNote, ReviewFacts, Severity } from './finding.ts';
import { isNamedIn, type NotedName, namesIn, type ReadLetter, type ReadSentence, spanOf } from './private-text.ts';
import type { FirmEvent, Thing } from './private-thesaurus.ts';

/** What was told in confidence: what happens, to whom, when, with which figures. */
export interface SecretNote {
  readonly events: readonly FirmEvent[];
  readonly things: readonly Thing[];
  readonly names: readonly NotedName[];
  readonly figures: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** To the reader who told it themselves it may be said; that letters are passed on is said. */
  readonly isReaders: boolean;
}

/** What a name or a post weighs, beside a time or a word. */
const WEIGHTY = 2;
/** From here on it is no chance. */
const ENOUGH = 2;
/** Without what happens, and as somebody speaks who knows. */
const MUCH = 3;
/** Without either. */
const ALMOST_ALL = 4;

const FIGURE = /(?<![\p{L}\p{N}])\d{1,9}(?:[.,]\d{1,3})?(?![\p{L}\p{N}])/gu;

/** Figures of a text, "three" too. */
export function figuresIn(text: string, words: ReviewWords): string[] {
  const { numerals } = words.privateThesaurus;
  const spelled = (text.toLowerCase().match(/\p{L}{1,30}(?:-\p{L}{1,10})?/gu) ?? []).map(
    (each) => numerals.indexOf(each) + 2,
  );
  return [...(text.match(FIGURE) ?? []), ...spelled.filter((each) => each > 1).map(String)];
}

/** Reads a note that is a secret; null where nothing in it can be known again in other words. */
export function secretIn(note: PrivateNote, text: string, facts: ReviewFacts, words: ReviewWords): SecretNote | null {
  const { events, things } = words.privateThesaurus;
  const own = new Set(words.contentWords([...facts.ownNames, ...facts.ownRoles].join(' ')));
  const happening = events.filter((each) => each.noted().test(text));
  const names = namesIn(text, facts, words).filter(({ isFirst }) => !isFirst);
  const { common } = words.privateThesaurus;
  const stems = new Set(words.contentWords(text).filter((each) => !own.has(each) && !common.test(each)));
  if (happening.length === 0 && names.length === 0 && stems.size < ENOUGH) return null;
  return {
    events: happening,
    things: things.filter((each) => each.noted().test(text)),
    names,
    figures: figuresIn(text, words),
    stems,
    isReaders: note.isReaders,
  };
}

/** Whether a sentence tells the secret: what happens, and somebody or something of it. */
export function secretHit(
  sentence: ReadSentence,
  secret: SecretNote,
  { facts, words, letter }: { readonly facts: ReviewFacts; readonly words: ReviewWords; readonly letter: ReadLetter },
): { severity: Severity; start: number; end: number } | null {
  const { text } = sentence;
  const { named } = words.privateThesaurus;
  const told = secret.events.flatMap((event) => {
    const places = letter.toldIn(sentence, event);
    return places.length === 0 ? [] : [{ event, places }];
  });
  const names = secret.names.filter((each) => isNamedIn(text, each)).map(({ name }) => name);
  const isShared = [...sentence.stems].filter((each) => secret.stems.has(each)).length >= ENOUGH;
  if (told.length === 0 && names.length === 0 && !isShared) return null;
  if ((facts.chosen ?? []).some((each) => told.some(({ event }) => each.search(event.told()) >= 0))) return null;
  const things = secret.things.flatMap((thing) => {
    const [place] = letter.toldIn(sentence, thing);
    return place === undefined ? [] : [{ thing, place }];
  });
  // A word that is what happens, or a post or time, counts once.
  const counted = [
    ...told.flatMap(({ places }) => places.map(({ said }) => said)),
    ...things.map(({ place }) => place.said),
    ...names,
  ].flatMap((each) => words.contentWords(each));
  const others = [...sentence.stems].filter((each) => secret.stems.has(each) && !counted.includes(each));
  const figures =
    secret.figures.length === 0 ? [] : figuresIn(text, words).filter((each) => secret.figures.includes(each));
  const besides =
    names.length * WEIGHTY +
    things.reduce((sum, { thing }) => sum + (thing.isWeighty ? WEIGHTY : 1), 0) +
    figures.length +
    others.length;
  const severity = weigh(sentence, {
    happens: told.length > 0,
    isStrong: told.some(({ event }) => event.isStrong),
    isNamed: told.some(({ places }) => places.some(({ start }) => named.test(textBefore(sentence, start)))),
    besides,
  });
  return severity === null ? null : { severity: secret.isReaders ? 'warn' : severity, ...spanOf(sentence) };
}

function textBefore({ text, start }: ReadSentence, at: number): string {
  return text.slice(Math.max(0, at - start - 25), at - start);
}

interface Weighed {
  readonly happens: boolean;
  readonly isStrong: boolean;
  /** Spoken of as a thing that is known: "the merger", "are being sold". */
  readonly isNamed: boolean;
  /** What else of the secret stands in the sentence. */
  readonly besides: number;
}

function weigh(
  { isFirm, isKnowing, isOwnWork }: ReadSentence,
  { happens, isStrong, isNamed, besides }: Weighed,
): Severity | null {
  if (isOwnWork && !isFirm) return null;
  if (!happens) {
    if (isOwnWork || besides + Number(isKnowing) < MUCH) return null;
    return isKnowing || besides >= ALMOST_ALL ? 'block' : 'warn';
  }
  if (isOwnWork) return isStrong && besides >= ENOUGH ? 'warn' : null;
  if (besides + Number(isKnowing) >= ENOUGH) return 'block';
  const isTheirs = isFirm || isKnowing;
  if (isStrong) return isTheirs && (besides > 0 || isNamed) ? 'block' : null;
  return besides > 0 && isFirm ? 'warn' : null;
}
