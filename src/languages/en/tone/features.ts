import { hashOf } from '../hashed-words.ts';
import { toneCues } from './cues.ts';

/** Sizes: a power of two; some 27,000 words and pairs stand in two requests or more. */
export const WORD_FEATURES = 131_072;
/** A letter is at most a few pages; what stands behind does not change its tone much. */
const MOST_WORDS = 400;
const MOST_CHARACTERS = 8000;
/** How a text sets out says much of its tone: its first words count by their place too. */
const FIRST_WORDS = 6;

/** Numbers besides the words: one for each cue, then the length in words, in sentences, words per sentence, capitals, a small first letter. */
export const measureNames = [
  ...toneCues.map((each) => each.name),
  'words',
  'sentences',
  'words-per-sentence',
  'capitals',
  'small-start',
] as const;

export interface ToneFeatures {
  /** Hashes of words, pairs of neighbours, and first words at their place, each once. */
  readonly words: readonly number[];
  /** The words and pairs themselves, beside `words`. */
  readonly texts: readonly string[];
  /** Beside `measureNames`; counts as log(1 + count). */
  readonly measures: Float64Array;
}

function tokens(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/https?:\/\/\S+|<url>/g, ' <url> ')
    .replace(/\d+/g, '0');
  return ['^', ...(plain.match(/[a-z]+(?:'[a-z]+)?|<url>|0|[^\sa-z0-9]/g) ?? []).slice(0, MOST_WORDS), '$'];
}

/** What the tone model sees of a text. Linear in its length; text behind 8,000 characters is not read. */
export function toneFeatures(whole: string): ToneFeatures {
  const text = whole.slice(0, MOST_CHARACTERS).replaceAll('’', "'");
  const numberByText = new Map<string, number>();
  const found = tokens(text);
  const note = (each: string): void => {
    if (!numberByText.has(each)) numberByText.set(each, hashOf(each, WORD_FEATURES));
  };
  for (const [at, word] of found.entries()) {
    if (at < FIRST_WORDS) note(`at ${at} ${word}`);
    note(word);
    const next = found[at + 1];
    if (next !== undefined) note(`${word} ${next}`);
  }
  const measures = new Float64Array(measureNames.length);
  for (const [at, { pattern }] of toneCues.entries()) {
    const matches = text.match(pattern);
    if (matches !== null) measures[at] = Math.log1p(matches.length);
  }
  const words = text.split(/\s+/).filter((each) => each !== '').length;
  const sentences = text.split(/[.!?]+/).filter((each) => each.trim() !== '').length;
  const rest = [
    Math.log1p(words),
    Math.log1p(sentences),
    words / Math.max(1, sentences) / 20,
    Math.log1p((text.match(/\b[A-Z]{4,}\b/g) ?? []).length),
    /^[a-z]/.test(text) ? 1 : 0,
  ];
  measures.set(rest, toneCues.length);
  return { words: [...numberByText.values()], texts: [...numberByText.keys()], measures };
}
