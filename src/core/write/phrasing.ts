import type { LanguagePack, Phrase, PhraseFacts, Slot } from './language-pack.ts';
import type { Letter, Register, SourceSpan } from './letter.ts';

export interface Sentence {
  readonly text: string;
  readonly entryIds: readonly string[];
  readonly variants?: readonly string[];
}

/** A choice among more is a burden. */
const MOST_VARIANTS = 4;

/** Everything that a slot can say of these facts, beginning where `seed` says. */
export function sayings(
  language: LanguagePack,
  slot: Slot,
  facts: PhraseFacts,
  seed: number,
  register: Register,
): string[] {
  const phrases = language.phrases[slot];
  const start = phrases.length === 0 ? 0 : seed % phrases.length;
  return [...phrases.slice(start), ...phrases.slice(0, start)]
    .map((phrase) => phrase(facts))
    .filter((text): text is string => text !== null)
    .map((text) => language.inRegister(text, register));
}

/** Chooses phrases so that letters to one panel share none: what one reader got is used up for the next. */
export interface Phrasing {
  /** A sentence for a slot; null where the facts carry none. */
  say(slot: Slot, facts: PhraseFacts, entryIds?: readonly string[]): Sentence | null;
}

/** `used` is shared by the letters of one panel; `seed` chooses where in each list a case begins. */
export function createPhrasing(language: LanguagePack, seed: number, used: Set<Phrase>, register: Register): Phrasing {
  // Named once, a role is "the role" in the sentences behind: nobody repeats its whole name.
  let named = false;
  return {
    say(slot, whole, entryIds = []) {
      const facts = named ? { ...whole, role: language.roleAgain(whole.roleCount) } : whole;
      const phrases = language.phrases[slot];
      const fitting = phrases.filter((phrase) => phrase(facts) !== null);
      // Counted among those that can be said, so that the next letter of a case begins with the next of them.
      const start = fitting.length === 0 ? 0 : seed % fitting.length;
      const sayable = [...fitting.slice(start), ...fitting.slice(0, start)];
      const phrase = sayable.find((each) => !used.has(each)) ?? sayable[0];
      if (!phrase) return null;
      used.add(phrase);
      const text = language.inRegister(phrase(facts) ?? '', register);
      const variants = sayable
        .filter((each) => !used.has(each))
        .map((each) => language.inRegister(each(facts) ?? '', register))
        .filter((each) => each !== text)
        .slice(0, MOST_VARIANTS);
      named ||= text.includes(whole.role) || text.includes(whole.roleBriefly);
      return { text, entryIds, ...(variants.length === 0 ? {} : { variants }) };
    },
  };
}

export type Paragraph = readonly (Sentence | null)[];

/** Joins paragraphs into a text and notes where each sentence stands and what it stands on (WR1). */
export function assemble(subject: string, paragraphs: readonly Paragraph[], between = '\n\n'): Letter {
  let text = '';
  const sources: SourceSpan[] = [];
  for (const paragraph of paragraphs) {
    const sentences = paragraph.filter((each): each is Sentence => each !== null && each.text !== '');
    if (sentences.length === 0) continue;
    if (text !== '') text += between;
    sentences.forEach((sentence, index) => {
      if (index > 0) text += ' ';
      const start = text.length;
      text += sentence.text;
      const { variants } = sentence;
      const entryIds = [...new Set(sentence.entryIds)];
      sources.push({ start, end: text.length, entryIds, ...(variants === undefined ? {} : { variants }) });
    });
  }
  return { subject, text, sources };
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words as they are spoken: each digit of a number is one. 150 of them take a minute. */
export function spokenWords(text: string): number {
  return text
    .split(/\s+/)
    .map((word) => (/\d{2,}|^\+?\d/.test(word) ? word.replace(/\D/g, '').length : /[\p{L}\p{N}]/u.test(word) ? 1 : 0))
    .reduce((sum, count) => sum + count, 0);
}
