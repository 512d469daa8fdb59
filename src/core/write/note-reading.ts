import { articles, firmWords, particles, posts, sentenceWords, spokenTitles } from './name-words.ts';

/** One word of a note and its part of speech (the universal ones: NOUN, VERB, DET ...). */
export interface TaggedWord {
  readonly text: string;
  readonly pos: string;
}

/** Tells the parts of speech of a text; English only. */
export type Tagger = (text: string) => readonly TaggedWord[];

/**
 * Whose words a note holds: what the other side said, what the candidate jotted down for themselves, or what they typed in order that it
 * be told (news, an example of their work, what is to be put right), or what they promised to do.
 */
export type Whose = 'theirs' | 'mine' | 'meant' | 'promised';

/** Why a note stays beside the letter (WR5). */
export const reasonsBeside = ['private', 'unclear', 'reminder', 'other-language', 'names-others', 'no-room'] as const;
export type WhyBeside = (typeof reasonsBeside)[number];

/** A note as it may stand in a sentence: a topic ("the move to Postgres"), an act of the candidate's own ("I led two migrations"), or
 * what the reader asked ("how I plan a test"). */
export interface SayableNote {
  readonly form: 'topic' | 'own' | 'question';
  readonly text: string;
}

/** What a note is likely to be, where it is not certain: a question of theirs, a topic, an act, a question to ask, a promise to tell. */
export type Likely = SayableNote['form'] | 'to-ask' | 'to-tell';

/** How far "not for them" reaches: over its own sentence, or over the whole note. */
export type Reach = 'sentence' | 'note';

/** A note that stays beside the letter. Where it is likely to be of some kind, a sentence about it may be offered. */
export interface ReadBeside {
  readonly said: null;
  readonly why: WhyBeside;
  readonly likely?: Likely;
  /** Only for what is to be kept back. */
  readonly keptBack?: Reach;
}

/** What a note was read as: words that may enter a letter, or the reason why it does not. */
export type NoteReading = { readonly said: SayableNote; readonly why: null } | ReadBeside;

/** How one language reads a tidied note. `tag` is null where the language needs no parts of speech. */
export type NoteGrammar = (text: string, whose: Whose, tag: Tagger | null) => NoteReading;

/** Reads a note for a letter. */
export type ReadNote = (text: string, whose: Whose) => NoteReading;

/** Longer notes are thoughts, not topics. */
const LONGEST_NOTE = 160;

/** Signs that people type for themselves: arrows, slashes, smileys, addresses, quotations, brackets, several lines. */
const SHORTHAND =
  /[→←↑↓↔⇒<>@#*_~^=+|/\\[\]{}()"“”„«»…!?;:&\n\r]|\.\.|\p{Extended_Pictographic}|www\.|\.(?:com|org|net|io|co)\b/u;
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

export function said(form: SayableNote['form'], text: string): NoteReading {
  return { said: { form, text }, why: null };
}

export function beside(why: WhyBeside, likely: Likely | null = null): ReadBeside {
  return likely === null ? { said: null, why } : { said: null, why, likely };
}

/** What a note is, or is likely to be; null where nobody can say. */
export function likelyOf(reading: NoteReading): Likely | null {
  return reading.said === null ? (reading.likely ?? null) : reading.said.form;
}

/** What is to be kept back is private, and so is what it reaches. */
export function keptBack(reach: Reach): ReadBeside {
  return { said: null, why: 'private', keptBack: reach };
}

/**
 * Reads a note by the rule WR5: it stays beside the letter unless it is certain that it is a plain topic, or an act of the candidate's
 * own. `others` are names of people, firms and roles that the reader of the letter is not: a note that holds one of them is not said.
 */
export function createNoteReader(grammar: NoteGrammar, tag: Tagger | null, others: readonly string[]): ReadNote {
  const names = wordsOfNames(others);
  return (note, whose) => {
    // A full stop at the end is typed by some; anything else that is not a plain line is shorthand.
    const text = note
      .trim()
      .replace(/\s*\.$/, '')
      .replace(/[ \t\u00A0]+/g, ' ');
    const reading = grammar(text, whose, tag);
    if (reading.said === null && reading.keptBack !== undefined) return reading;
    if (OTHER_SCRIPT.test(text)) return beside('other-language');
    const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
    if (words.some((word) => names.has(word.replace(/['’]s$/, '')))) return beside('names-others');
    if (reading.said === null) return reading;
    return text.length > LONGEST_NOTE || SHORTHAND.test(text) || words.length < 2
      ? beside('unclear', reading.said.form)
      : reading;
  };
}

/** Each word of the names that is long enough to be known by, in lower case; not what stands in many: articles, posts, kinds of firms. */
function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  const words = names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]{2,}/gu) ?? []);
  return new Set(words.filter((word) => !isCommon(word)));
}

function isCommon(word: string): boolean {
  return [articles, particles, posts, sentenceWords, firmWords, spokenTitles].some((words) => words.has(word));
}
