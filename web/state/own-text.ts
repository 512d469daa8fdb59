import { mergeText } from './merge-text.ts';

/** A text that saves itself: what stands in its field, and the words last known to be saved, on which it goes on. */
export interface OwnText {
  readonly base: string;
  readonly text: string;
}

/** True while something was typed that is not saved. */
export function isTyped({ base, text }: OwnText): boolean {
  return text !== base;
}

/**
 * Takes in what is saved now, by whichever window. What was typed here since the last saving stays: it is merged by lines, and a line
 * that both changed stands there twice. A field that only one of them emptied keeps the words of the other.
 */
export function takeIn(now: OwnText, stored: string): OwnText {
  return { base: stored, text: joined(now, stored) };
}

function joined({ base, text }: OwnText, stored: string): string {
  if (text === base) return stored;
  if (stored === base || stored.trim() === '') return text;
  return text.trim() === '' ? stored : mergeText(base, text, stored).text;
}
