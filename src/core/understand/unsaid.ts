import type { DeadlineReading } from './deadline.ts';

/** What a language knows of things that are told and not promised: past, denied, wished (RU9). */
export interface UnsaidWords {
  /** Joins two clauses of one sentence. Global. */
  readonly joints: RegExp;
  /** Stands in a clause that tells what was, what will not be, or what somebody would have liked. In plain words. */
  readonly unsaid: RegExp;
  /** Makes a clause a promise all the same: "will not know until Friday", "if you have not heard by Friday". */
  readonly still: RegExp;
  /** Opens a clause by which the one before it did not come true: "but he never did". Absent where a language has none. */
  readonly broken?: RegExp;
  /** Makes of a promise one that hangs on something: "if all goes well". Its day is asked about. */
  readonly conditional: RegExp;
}

/**
 * A sentence without the clauses that promise nothing: "I tried to call you on Monday, but will write by Friday" is read as
 * "will write by Friday". Places are kept: what is left out becomes spaces. Empty but for spaces where nothing is promised.
 */
export function withoutUnsaid(plain: string, words: UnsaidWords): string {
  if (!words.unsaid.test(plain) && !words.joints.test(plain)) return plain;
  words.joints.lastIndex = 0;
  const clauses: string[] = [];
  let from = 0;
  for (const joint of plain.matchAll(words.joints)) {
    clauses.push(plain.slice(from, joint.index));
    from = joint.index;
  }
  clauses.push(plain.slice(from));
  return clauses
    .map((clause, at) => {
      const next = clauses[at + 1];
      const isBroken = next !== undefined && words.broken?.test(next) === true;
      const isUnsaid = words.unsaid.test(clause) && !words.still.test(clause);
      return isBroken || isUnsaid ? ' '.repeat(clause.length) : clause;
    })
    .join('');
}

/** What hangs on a condition is no promise yet: the day that it names is asked about (RU9). */
export function asConditional(reading: DeadlineReading, said: string, words: UnsaidWords): DeadlineReading {
  return reading.kind === 'day' && words.conditional.test(said)
    ? { kind: 'ask', days: [reading.day], words: reading.words, about: false }
    : reading;
}
