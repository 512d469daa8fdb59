import type { Contractions } from './contractions.ts';
import type { Register } from './whole-letter.ts';

/** How the candidate writes (WR12): what they chose, by hand or from what they were shown of their own letters. Null follows the letter. */
export interface Voice {
  readonly greeting: VoiceGreeting | null;
  readonly closing: string | null;
  /** Lines under the name, in e-mails alone. */
  readonly signature: string | null;
  /** "I'm" or "I am", where the language has both. */
  readonly contractions: Contractions | null;
  /** The shorter of the letters that fit. */
  readonly length: 'short' | null;
}

export const voiceGreetings = ['Dear', 'Hi', 'Hello'] as const;
export type VoiceGreeting = (typeof voiceGreetings)[number];

export const noVoice: Voice = { greeting: null, closing: null, signature: null, contractions: null, length: null };

/** A greeting as the candidate begins: never less formal than a formal letter wants, and only where it begins with one of the three words. */
export function greetingIn(voice: Voice, greeting: string, register: Register): string {
  if (voice.greeting === null || register === 'formal') return greeting;
  return greeting.replace(/^(?:Dear|Hi|Hello)(?= )/, voice.greeting);
}

/** A habit that was found in letters that went: how often, and one letter's line, or what was counted in it, as an example. */
export interface Habit<T, E = string> {
  readonly value: T;
  readonly times: number;
  readonly of: number;
  readonly example: E;
}

export interface Habits {
  readonly greeting: Habit<VoiceGreeting> | null;
  readonly closing: Habit<string> | null;
}

/** Fewer letters than these show no habit. */
const FEWEST = 3;
/** Of the letters, as many have to agree. */
const SHARE = 0.6;
/** Longer lines are no closing. */
const LONGEST_CLOSING = 40;

/**
 * How somebody begins and ends their letters, from those that went, the latest last: the first line's word, and the line before the name. A
 * habit is what at least three letters and three of five share. `name` is the candidate's own.
 */
export function habitsOf(letters: readonly string[], name: string): Habits {
  const greetings = letters.flatMap((text) => {
    const line = text.trimStart().split('\n')[0] ?? '';
    const word = voiceGreetings.find((each) => line.startsWith(`${each} `));
    return word === undefined ? [] : [{ value: word, example: line }];
  });
  const closings = letters.flatMap((text) => {
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const at = lines.findLastIndex((line) => isOwnName(line, name));
    const line = at > 0 ? (lines[at - 1] ?? '') : '';
    return /^\p{L}[\p{L} ’']*,$/u.test(line) && line.length <= LONGEST_CLOSING
      ? [{ value: line, example: `${line} ${lines[at] ?? ''}` }]
      : [];
  });
  return { greeting: habit(greetings), closing: habit(closings) };
}

/** Whether a line is the candidate's name, or the first of their names, and nothing else. */
export function isOwnName(line: string, name: string): boolean {
  return line === name || (line !== '' && line === name.split(' ')[0]);
}

/** What most of the findings share, the latest last; null where they are too few or do not agree. */
export function habit<T, E>(found: readonly { readonly value: T; readonly example: E }[]): Habit<T, E> | null {
  const last = found.at(-1);
  if (last === undefined || found.length < FEWEST) return null;
  const counts = new Map<T, number>();
  for (const { value } of found) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value, times] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [last.value, 0];
  const { example } = found.findLast((each) => each.value === value) ?? last;
  return times >= FEWEST && times >= SHARE * found.length ? { value, times, of: found.length, example } : null;
}
