import { sentencesOf } from '../review/sentence-spans.ts';
import { type Contractions, isContracted, isWrittenOut, writtenOut } from './contractions.ts';
import { bodyOf } from './own-letter.ts';
import { type Habit, habit } from './voice.ts';
import { countWords } from './words.ts';

/** A letter of the candidate's that went. */
export interface SentLetter {
  readonly text: string;
  /** What its editor wrote, where it was one of ours: the template, and the lines that may have been passed on in it. */
  readonly templates: readonly string[];
  /** Only English has "I'm" and "I am". */
  readonly isEnglish: boolean;
}

const OPTIONAL = '\u0001';
const ENDS = '\u0002';
/** Fewer words of an editor's are no sentence of theirs: the rest is blanks. */
const FEWEST_WORDS = 3;

function even(text: string): string {
  return text.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** The sentences of templates, as patterns that each filled one fits. */
function patternsOf(templates: readonly string[]): RegExp[] {
  return templates.flatMap((template) => {
    const marked = template.replace(/\[([^[\]]*)\]/g, (_, clause: string) =>
      /[.?!](?:\s|$)/.test(clause) ? `\n${clause}\n` : `${OPTIONAL}${clause}${ENDS}`,
    );
    return sentencesOf(marked)
      .map(even)
      .filter((each) => countWords(each.replace(/\{[^{}]*\}/g, '')) >= FEWEST_WORDS)
      .map((each) => {
        const pattern = each
          .replace(/[\\^$.*+?()[\]|]/g, '\\$&')
          .replace(/\{[^{}]*\}/g, '.{1,300}?')
          .replaceAll(OPTIONAL, '(?:')
          .replaceAll(ENDS, ')?');
        return new RegExp(`^${pattern}$`, 'iu');
      });
  });
}

/** Tells whether a sentence stands in one of these templates, with contractions or without. */
export function editorsOf(templates: readonly string[]): (sentence: string) => boolean {
  const patterns = patternsOf([...templates, ...templates.flatMap((each) => writtenOut(each) ?? [])]);
  return (sentence) => patterns.some((pattern) => pattern.test(even(sentence)));
}

/** The sentences of a letter between its greeting and its closing. */
function sentencesIn(text: string, name: string): string[] {
  return sentencesOf(bodyOf(text, name))
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** What the candidate typed of a letter, sentence by sentence: all that its editor did not write. */
function typedIn({ text, templates }: SentLetter, name: string): string[] {
  const patterns = patternsOf(templates);
  return sentencesIn(text, name).filter((each) => !patterns.some((pattern) => pattern.test(even(each))));
}

/** Whether somebody writes "I'm" or "I am", from the sentences that they typed; null where too few letters agree. */
export function contractionsOf(letters: readonly SentLetter[], name: string): Habit<Contractions> | null {
  const found = letters
    .filter((each) => each.isEnglish)
    .flatMap((letter): { value: Contractions | 'both'; example: string }[] => {
      const typed = typedIn(letter, name);
      const short = typed.find(isContracted);
      const full = typed.find((each) => isWrittenOut(each) && !isContracted(each));
      if (short !== undefined && full !== undefined) return [{ value: 'both', example: short }];
      if (short !== undefined) return [{ value: 'yes', example: short }];
      return full === undefined ? [] : [{ value: 'no', example: full }];
    });
  const seen = habit(found);
  return seen === null || seen.value === 'both' ? null : { ...seen, value: seen.value };
}

/** A letter that was cut has at most this share of the words that its editor wrote without any note. */
const CUT = 0.8;

/** How many words a letter has that was changed, and how many its editor wrote. */
export interface Lengths {
  readonly words: number;
  readonly before: number;
}

/** Whether somebody shortens the letters that they change; null where too few were. */
export function lengthOf(letters: readonly SentLetter[], name: string): Habit<'short', Lengths> | null {
  const found = letters.flatMap((letter) => {
    const [template] = letter.templates;
    if (template === undefined || typedIn(letter, name).length === 0) return [];
    const words = countWords(bodyOf(letter.text, name));
    const before = countWords(template.replace(/\[[^[\]]*\]/g, ''));
    return [{ value: words <= CUT * before ? ('short' as const) : null, example: { words, before } }];
  });
  const seen = habit(found);
  return seen?.value === 'short' ? { ...seen, value: 'short' } : null;
}

/** A sentence of the candidate's own that stands in several letters. */
export interface Repeated {
  readonly text: string;
  readonly times: number;
}

/** Shorter ones are a word of thanks, longer ones belong to one case. */
const FEWEST_IN_PHRASE = 4;
const MOST_IN_PHRASE = 40;

/**
 * Sentences of the candidate's own that stand in two letters or more, the most frequent first. None that an editor wrote, and none that
 * names somebody: it would be said to somebody else.
 */
export function repeatedSentences(
  letters: readonly SentLetter[],
  name: string,
  isEditors: (sentence: string) => boolean,
  namesSomebody: (sentence: string) => boolean,
): Repeated[] {
  const counts = new Map<string, { text: string; times: number }>();
  for (const letter of letters)
    for (const text of new Map(
      sentencesIn(letter.text, name).map((each) => [even(each).toLowerCase(), each]),
    ).values()) {
      const words = countWords(text);
      if (words < FEWEST_IN_PHRASE || words > MOST_IN_PHRASE || !/[.?!]["”’)]*$/.test(text)) continue;
      const key = even(text).toLowerCase();
      const known = counts.get(key);
      counts.set(key, { text, times: (known?.times ?? 0) + 1 });
    }
  return [...counts.values()]
    .filter(({ text, times }) => times >= 2 && !isEditors(text) && !namesSomebody(text))
    .sort((one, other) => other.times - one.times);
}
