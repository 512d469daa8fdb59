import { sentenceAround } from '../review/sentence-spans.ts';

/** Stands where the candidate goes on, and stops the letter until they did. */
const BLANK = '___';

/** A letter into which a sentence is put: its text, and where such a sentence has its place. */
interface Roomy {
  readonly text: string;
  readonly room: number;
}

/**
 * A letter that is there for what was promised and cannot name it has a blank for it (WR13).
 * @param starter how a sentence about it begins, with `{}` where it is named
 * @returns the letter with that sentence where it has room for one; `blank` is the sentence
 */
export function withBlank<T extends Roomy>(letter: T, starter: string, lead: string): T & { readonly blank: string } {
  const { text, room } = letter;
  const blank = `${starter.replace('{}', BLANK)}.`;
  return {
    ...letter,
    text: text.slice(0, room) + lead + blank + text.slice(room),
    room: room + lead.length + blank.length,
    blank,
  };
}

/** Where the sentence with the blank stands in a letter, however it was changed around it; null where the blank is filled or gone. */
export function blankIn(
  text: string,
  blank: string | undefined,
): { readonly start: number; readonly end: number } | null {
  if (blank === undefined) return null;
  const at = text.indexOf(blank);
  if (at >= 0) return { start: at, end: at + blank.length };
  const sign = text.indexOf(BLANK);
  return sign < 0 ? null : sentenceAround(text, { start: sign, end: sign + BLANK.length });
}

/** A letter without its sentence with the blank, and without the space before that. */
export function withoutBlank(text: string, blank: string | undefined): string {
  const place = blankIn(text, blank);
  return place === null ? text : text.slice(0, place.start).trimEnd() + text.slice(place.end);
}
