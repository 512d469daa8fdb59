import type { DeadlineReading } from './deadline.ts';

/** What a language knows of things that are told and not promised: past, denied, wished (RU9). */
export interface UnsaidWords {
  /** Joins two clauses of one sentence. Global. */
  readonly joints: RegExp;
  /** Stands in a clause that tells what was, what will not be, or what somebody would have liked. In plain words. */
  readonly unsaid: RegExp;
  /** Makes a clause a promise all the same: "will not know until Friday", "if you have not heard by Friday". */
  readonly still: RegExp;
  /** Makes of a promise one that hangs on something: "if all goes well". Its day is asked about. */
  readonly conditional: RegExp;
}

/**
 * A sentence without the clauses that promise nothing: "I tried to call you on Monday, but will write by Friday" is read as
 * "will write by Friday". Places are kept: what is left out becomes spaces. Empty but for spaces where nothing is promised.
 */
export function withoutUnsaid(plain: string, words: UnsaidWords): string {
  if (!words.unsaid.test(plain)) return plain;
  let kept = '';
  let from = 0;
  const take = (clause: string): void => {
    kept += words.unsaid.test(clause) && !words.still.test(clause) ? ' '.repeat(clause.length) : clause;
  };
  for (const joint of plain.matchAll(words.joints)) {
    take(plain.slice(from, joint.index));
    from = joint.index;
  }
  take(plain.slice(from));
  return kept;
}

/** What hangs on a condition is no promise yet: the day that it names is asked about (RU9). */
export function asConditional(reading: DeadlineReading, said: string, words: UnsaidWords): DeadlineReading {
  return reading.kind === 'day' && words.conditional.test(said)
    ? { kind: 'ask', days: [reading.day], words: reading.words, about: false }
    : reading;
}
