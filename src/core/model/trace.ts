import { sentencesOf } from '../review/sentence-spans.ts';
import type { ReviewWords } from '../write/language-pack.ts';

/** A sentence of a text from elsewhere, and whether what it states stands in what was known (WR1). */
export interface Traced {
  readonly text: string;
  /** Null where it may stay; else why it is struck out. */
  readonly struck: 'link' | 'name' | 'number' | 'claim' | 'words' | 'question' | null;
}

/** Addresses of pages and of mail. */
const LINKS = /\b(?:https?:\/\/|www\.)[^\s<>“”"]+|[^\s<>“”"]+@[^\s<>“”"]+\w/g;

/** A sentence may bring this share of new words that carry a subject; a rephrasing needs some. */
const MOST_NEW_WORDS = 0.5;

/**
 * Goes through a text that a model returned, sentence by sentence: a name, a number, a statement of the candidate's about themselves or a subject of which
 * neither the letter nor its notes know is struck out. Layout lines (greeting, closing) are judged in the same way.
 */
export function traceStatements(text: string, known: string, words: ReviewWords): Traced[] {
  const knownWords = new Set(words.contentWords(known));
  const knownNumbers = new Set(known.match(/\d+/g) ?? []);
  const knownNames = new Set(namesIn(known));
  const knownTokens = new Set(known.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const judge = (sentence: string): Traced['struck'] => {
    if ((sentence.match(LINKS) ?? []).some((each) => !known.includes(each))) return 'link';
    if ((sentence.match(/\d+/g) ?? []).some((each) => !knownNumbers.has(each))) return 'number';
    const names = namesIn(sentence).filter((each) => !knownNames.has(each) && !knownTokens.has(each.toLowerCase()));
    if (names.length > 0) return 'name';
    const said = words.contentWords(sentence);
    const fresh = said.filter((each) => !knownWords.has(each));
    const claims = [...sentence.matchAll(words.claim)].length > 0;
    if (claims && fresh.length * 3 > said.length) return 'claim';
    if (/\?/.test(sentence) && !/\?/.test(known)) return 'question';
    return said.length >= 3 && fresh.length > said.length * MOST_NEW_WORDS ? 'words' : null;
  };
  const traced: Traced[] = [];
  for (const sentence of sentencesOf(text)) {
    // What goes on in small letters belongs to what stands before it: the rest of an address falls with its beginning.
    const before = /^\s*\p{Ll}/u.test(sentence) ? (traced.at(-1)?.struck ?? null) : null;
    traced.push({ text: sentence, struck: /\p{L}/u.test(sentence) ? (before ?? judge(sentence)) : null });
  }
  return traced;
}

/**
 * True where a sentence begins with a word of a subject that is not known: it may be a name, which no capital tells there. For a few words
 * that are proposed; a whole letter begins its sentences in too many ways.
 */
export function beginsUnknown(sentence: string, known: string, words: ReviewWords): boolean {
  const [first = ''] = sentence.match(/[\p{L}\p{N}’'-]+/u) ?? [];
  const knownWords = new Set(words.contentWords(known));
  return words.contentWords(first).some((each) => !knownWords.has(each));
}

/** Words with a capital that do not begin a sentence, and words of capitals. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?=\p{Lu})(?<![.!?:\n]\s*|^|[“"(])\b\p{Lu}[\p{L}'’-]+/gu)]
    .map((match) => match[0].replace(/['’]s$/, ''))
    .filter((each) => each.length > 1);
}

/** The text without what was struck out, its line breaks kept. */
export function keptText(traced: readonly Traced[]): string {
  return traced
    .filter((each) => each.struck === null)
    .map((each) => each.text)
    .join('')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
