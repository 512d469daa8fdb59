import type { Channel } from '../journal/vocabulary.ts';
import { isContracted } from './contractions.ts';
import { type Facts, render } from './render-letter.ts';
import type { Register } from './whole-letter.ts';
import {
  type Blank,
  blanks,
  type LetterSet,
  type Market,
  type Need,
  type Occasion,
  type Situation,
} from './whole-letter.ts';
import { countWords } from './words.ts';

/** What a choice of a letter rests on. */
export interface Wanted {
  readonly occasion: Occasion;
  readonly market: Market;
  readonly register: Register;
  readonly facts: Facts;
  readonly so: ReadonlySet<Situation>;
  /** Ids of letters that this reader, their panel or their agency had: none of them is chosen while there is another. */
  readonly had: ReadonlySet<string>;
  /** Where a case begins among letters that are equally rich. */
  readonly seed: number;
  /** How the candidate writes (WR12): briefly, and with "I'm" where that may be. */
  readonly manner?: { readonly short: boolean; readonly contracted: boolean };
}

/** Anything that can be chosen: a letter, or the words for a call. */
export interface Choosable {
  readonly id: string;
  readonly needs?: readonly Need[];
  readonly registers?: readonly Register[];
  readonly text?: string;
}

/** A choice with the needs that it met, which is why it was taken, and what else would do, the best first. */
export interface Chosen<T extends Choosable> {
  readonly letter: T;
  readonly because: readonly Need[];
  readonly others: readonly T[];
}

/** The name under which a sent letter is remembered: ids are unique within their occasion. */
export function letterIdOf(occasion: Occasion, letter: Choosable): string {
  return `${occasion}/${letter.id}`;
}

/** What they did last is answered first; then what only this candidate can say; then what they said of the time; then the rest (WR8, WR9). */
const weights: Partial<Record<Blank | Situation, number>> = {
  'missed-their-call': 16,
  'promise-passed': 16,
  invited: 16,
  asked: 16,
  'no-by-phone': 12,
  praise: 12,
  advice: 12,
  'promised-by-phone': 10,
  'promised-by-voicemail': 10,
  'asked-whether': 10,
  'told-why': 10,
  // An invitation is answered before praise or a call is.
  'door-open': 26,
  'terms-sent': 20,
  'they-rang': 10,
  'we-spoke': 10,
  'they-wrote': 10,
  'left-message': 10,
  several: 10,
  belated: 10,
  consultant: 8,
  described: 40,
  topic: 7,
  question: 8,
  act: 8,
  matter: 6,
  example: 6,
  news: 12,
  newsTopic: 12,
  theirNews: 12,
  thing: 12,
  delivers: 16,
  'delivers-through': 16,
  'to-tell': 12,
  correction: 12,
  slot: 12,
  deadline: 6,
  pastDeadline: 16,
  expected: 16,
  when: 4,
  wanted: 3,
  'final-round': 3,
  'year-end': 9,
  'new-year': 9,
};

const isBlank = (name: string): boolean => (blanks as readonly string[]).includes(name);

/** Whether a fact or situation is there, or, with `not-`, absent. */
export function isMet(need: Need, { facts, so }: Pick<Wanted, 'facts' | 'so'>): boolean {
  const denied = need.startsWith('not-');
  const name = denied ? need.slice('not-'.length) : need;
  const holds = isBlank(name) ? facts[name as Blank] !== undefined : so.has(name as Situation);
  return holds !== denied;
}

function weightOf(needs: readonly Need[]): number {
  return needs.reduce(
    (sum, need) => sum + (need.startsWith('not-') ? 0 : (weights[need as Blank | Situation] ?? 2)),
    0,
  );
}

/**
 * The letter for a case: of those whose needs are all met and whose register fits, the richest that nobody near had; among equals the seed
 * decides. Null where none fits. Pure: equal facts give the same letter.
 */
export function choose<T extends Choosable>(letters: readonly T[], wanted: Wanted): Chosen<T> | null {
  const fitting = letters.filter((each) => (each.needs ?? []).every((need) => isMet(need, wanted)));
  const dressed = fitting.filter((each) => each.registers === undefined || each.registers.includes(wanted.register));
  // Where an editor wrote none for the register, another's is better than nothing.
  const ranked = inOrder(dressed.length > 0 ? dressed : fitting, wanted);
  const [letter, ...others] = ranked;
  return letter === undefined ? null : { letter, because: letter.needs ?? [], others };
}

function inOrder<T extends Choosable>(letters: readonly T[], { had, occasion, seed, facts, manner }: Wanted): T[] {
  const { short = false, contracted = false } = manner ?? {};
  const turned = letters.length === 0 ? 0 : seed % letters.length;
  return [...letters.slice(turned), ...letters.slice(0, turned)]
    .map((letter) => {
      const { needs = [], text = '' } = letter;
      return {
        letter,
        wasHad: Number(had.has(letterIdOf(occasion, letter))),
        weight: weightOf(short ? needs.filter(isOwed) : needs),
        size: short ? countWords(render(text, facts)?.text ?? text) : 0,
        isPlain: Number(contracted && !isContracted(text)),
      };
    })
    .sort(
      (one, other) =>
        one.wasHad - other.wasHad || other.weight - one.weight || one.size - other.size || one.isPlain - other.isPlain,
    )
    .map(({ letter }) => letter);
}

/** What also a short letter says: what they did last, what is asked for, and interest as it is. A topic or an example only adds to it. */
function isOwed(need: Need): boolean {
  if (need === 'wanted') return true;
  return (weights[need as Blank | Situation] ?? 0) >= (isBlank(need) ? FEWEST_OWED.fact : FEWEST_OWED.situation);
}

const FEWEST_OWED = { fact: 10, situation: 8 } as const;

/** The letters of an occasion for a channel and market. */
export function lettersFor(
  sets: readonly LetterSet[],
  occasion: Occasion,
  channel: Channel,
  market: Market,
): LetterSet['letters'] {
  return sets
    .filter((each) => each.occasion === occasion && each.channels.includes(channel) && each.markets.includes(market))
    .flatMap((each) => each.letters);
}
