import type { ReviewWords } from '../write/language-pack.ts';
import type { ReviewFacts } from './finding.ts';
import { sentencesOf } from './sentence-spans.ts';

/** A sentence of the letter with its place, and what it speaks of. */
export interface ReadSentence {
  readonly text: string;
  readonly start: number;
  /** Beside it stands a wish for an easier meeting. */
  readonly isAsked: boolean;
  readonly isSelf: boolean;
  readonly isOther: boolean;
  /** As somebody speaks who was told: "I gather that". */
  readonly isKnowing: boolean;
  /** Of the reader's firm. */
  readonly isFirm: boolean;
  /** Of what the candidate did. */
  readonly isOwnWork: boolean;
  /** That, or of patients, pupils and the like. */
  readonly isWork: boolean;
  readonly stems: ReadonlySet<string>;
}

/** Something told in the letter, at its place there. */
interface Told {
  readonly start: number;
  readonly said: string;
}

/** A sentence this long is none. */
const LONGEST_SENTENCE = 1500;

/** Sentences, none of which ends within a figure: "63.000". */
function wholeSentences(text: string): string[] {
  const found: string[] = [];
  for (const each of sentencesOf(text)) {
    const last = found.at(-1);
    if (last !== undefined && /\d\.$/.test(last) && /^\d/.test(each)) found[found.length - 1] = last + each;
    else found.push(each);
  }
  return found;
}

/** A letter as the rules for private facts read it: each pattern goes over it once, however many notes there are. */
export class ReadLetter {
  readonly sentences: readonly ReadSentence[];
  readonly #text: string;
  readonly #told = new Map<unknown, readonly Told[]>();

  constructor(text: string, words: Pick<ReviewWords, 'contentWords' | 'privateThesaurus'>) {
    this.#text = text;
    const thesaurus = words.privateThesaurus;
    let at = 0;
    const placed = wholeSentences(text).map((each) => {
      const start = at;
      at += each.length;
      return { text: each, start };
    });
    const isAsked = placed.map((each) => thesaurus.adjustment.test(each.text));
    this.sentences = placed.flatMap(({ text, start }, index) => {
      if (text.length > LONGEST_SENTENCE || text.trim() === '') return [];
      const isOwnWork = thesaurus.ownWork.test(text);
      return [
        {
          text,
          start,
          isAsked: isAsked.slice(Math.max(0, index - 1), index + 2).includes(true),
          isSelf: thesaurus.self.test(text),
          isOther: thesaurus.other.test(text),
          isKnowing: thesaurus.knowing.test(text),
          isFirm: thesaurus.firm.test(text),
          isOwnWork,
          isWork: isOwnWork || thesaurus.workWords.test(text),
          stems: new Set(words.contentWords(text)),
        },
      ];
    });
  }

  /** Where a sentence tells something of this kind. */
  toldIn({ start, text }: ReadSentence, kind: { told(): RegExp }): Told[] {
    let all = this.#told.get(kind);
    if (all === undefined) {
      all = [...this.#text.matchAll(kind.told())].map((match) => ({ start: match.index, said: match[0] }));
      this.#told.set(kind, all);
    }
    return all.filter((each) => each.start >= start && each.start + each.said.length <= start + text.length);
  }
}

/** Words of a text as a pattern. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A sentence without the space around it. */
export function spanOf({ text, start }: Pick<ReadSentence, 'text' | 'start'>): { start: number; end: number } {
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length };
}

/** A name in a note; what begins a sentence may be any word. */
export interface NotedName {
  readonly name: string;
  readonly isFirst: boolean;
}

/** Whether a sentence names it: at its head only what is surely a name. */
export function isNamedIn(sentence: string, { name, isFirst }: NotedName): boolean {
  const at = sentence.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?!\\p{L})`, 'u'));
  return at > 0 ? /\S/.test(sentence.slice(0, at)) || !isFirst : at === 0 && !isFirst;
}

/** Names in a note that are nobody's whom this letter may name. */
export function namesIn(note: string, facts: ReviewFacts, words: ReviewWords): NotedName[] {
  const own = new Set(
    [...facts.ownNames, ...facts.ownRoles, facts.candidateName ?? '', facts.recipientName ?? '']
      .join(' ')
      .split(/[^\p{L}\p{N}]+/u),
  );
  const days = new Set([...words.weekdays, ...words.months]);
  return [...note.matchAll(/(?<![\p{L}\p{N}'-])\p{Lu}[\p{L}&'-]+/gu)].flatMap((match) => {
    const name = match[0].replace(/'s$/, '');
    const isFirst = /(?:^|[.!?]\s+)$/.test(note.slice(0, match.index));
    const isNone = own.has(name) || days.has(name) || words.privateThesaurus.noName.test(name);
    return isNone || (isFirst && words.commonNames.has(name)) ? [] : [{ name, isFirst }];
  });
}
