import type { Severity } from './finding.ts';

/** The ways in which a letter pushes, pleads, quarrels or comes too near; the last two are signs and no sentences. */
export const toneFamilies = [
  'pressure',
  'instruction',
  'presumption',
  'guilt',
  'ultimatum',
  'competing-offers',
  'haggling',
  'over-apology',
  'begging',
  'flattery',
  'over-familiarity',
  'name-dropping',
  'oversharing',
  'complaint',
  'passive-aggression',
  'sarcasm',
  'argument',
  'bitterness',
  'exclamation',
  'capitals',
] as const;
export type ToneFamily = (typeof toneFamilies)[number];

/** One expression that a reader hears as more than was meant. */
export interface ToneRule {
  readonly family: ToneFamily;
  /** Global and linear in time; made when the first letter is reviewed, for most commands review none. */
  pattern(): RegExp;
  readonly severity: Severity;
  /** What is marked: the matched words, or the sentence that holds them. */
  readonly marks: 'words' | 'sentence';
}

/** What is made at the first asking and kept. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
