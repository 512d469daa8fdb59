import { finished, isSentence } from './note-facts.ts';
import type { Tagger } from './note-reading.ts';

/**
 * What was typed into a gap, as grammar sees it: a question; an answer ("yes, from Monday"); a statement of the candidate's own ("I led two
 * migrations"), what they will or would do, of something else ("the module covers titration"), or of others ("he wants somebody calm"); a noun phrase; what was done
 * ("showing me the garden"); an indirect question ("how you plan a test"); a clause that goes on behind "dass"; some words, which only an answer may be.
 */
export type TypedForm =
  | 'question'
  | 'answer'
  | 'own'
  | 'intent'
  | 'statement'
  | 'of-others'
  | 'phrase'
  | 'doing'
  | 'indirect'
  | 'clause'
  | 'fragment';

/** How one language reads what is typed into a gap, and what may stand behind a beginning. */
export interface GapGrammar {
  /** Slips of the keyboard put right: "i" for "I". */
  tidied(text: string): string;
  formOf(text: string, tag: Tagger | null): TypedForm;
  /** What goes on behind the beginning in this language. */
  takes(head: string): readonly TypedForm[];
  /** The beginning as it agrees with what follows: "here are the slides". */
  agreed(head: string, text: string): string;
  /** True where the last clause asks: "you said 28 before, can he do that". */
  endsAsking(text: string): boolean;
  /** True where a beginning asks somebody for something, and so ends with a question mark. */
  asks(head: string): boolean;
  /** True where a beginning would say again what the letter says. */
  saysAgain(head: string, letter: string): boolean;
}

/** What stands for itself, whatever the beginnings are. */
const alone: ReadonlySet<TypedForm> = new Set<TypedForm>([
  'question',
  'own',
  'intent',
  'statement',
  'of-others',
  'answer',
]);

/** Beginnings as they are offered beside a letter: none that it says already, unless there is no other. */
export function startersFor(starters: readonly string[], letter: string, grammar: GapGrammar): readonly string[] {
  const said = plain(letter);
  const fresh = starters.filter((each) => {
    const head = headOf(each, '{}');
    return !said.includes(plain(head).trim()) && !grammar.saysAgain(head, letter);
  });
  return fresh.length > 0 ? fresh : starters;
}

/**
 * The sentence that fills a gap: behind the first beginning that it continues; by itself where it is a sentence of its own. Null where it is
 * neither, or where the gap asks to pass something on and the words do not say what.
 */
export function sentenceFor(
  starters: readonly string[],
  typed: string,
  grammar: GapGrammar,
  tag: Tagger | null,
  passesOn = false,
): string | null {
  const text = grammar.tidied(typed.trim().replace(/[ \t]+/g, ' '));
  const heads = starters.map((each) => headOf(each, '___'));
  const begun = heads.find((head) => head.trim() !== '' && plain(text).startsWith(plain(head).trim()));
  if (begun !== undefined) return text.length > begun.trim().length ? ended(text, grammar.asks(begun)) : null;
  const form = grammar.formOf(text, tag);
  const further = /^(?:that|dass) (.+)$/isu.exec(text)?.[1];
  if (further !== undefined && heads.some((head) => /(?:that|dass) $/.test(head))) {
    const behind = sentenceFor(starters, further, grammar, tag, true);
    if (behind !== null) return behind;
  }
  // Whole sentences stand as they were typed; who is to be told something is told it behind a beginning.
  const isPart = form === 'phrase' || form === 'indirect' || form === 'doing' || form === 'fragment';
  const isTold = passesOn && (form === 'own' || form === 'intent' || form === 'statement');
  if (isSentence(text) && !isTold && !(isPart && /^(?:The|Your|My|A|An|How|What|Why)\b/.test(text)))
    return finished(text);
  const several = /(?<!\d)[.!?]\s+\S/.test(text);
  const head = several ? undefined : heads.find((each) => grammar.takes(each).includes(form));
  if (head !== undefined) {
    const isSentenceOfItsOwn = head.endsWith(': ') && (form === 'own' || form === 'intent' || form === 'statement');
    const rest = isSentenceOfItsOwn ? text.slice(0, 1).toUpperCase() + text.slice(1) : continued(text);
    return ended(`${grammar.agreed(head, rest)}${rest}`, grammar.asks(head));
  }
  if (!alone.has(form) || passesOn) return null;
  return ended(text, (form === 'question' && !several) || grammar.endsAsking(text));
}

function headOf(starter: string, mark: string): string {
  return starter.split(mark)[0] ?? '';
}

/** In the middle of a sentence "We" is "we"; names and "I" keep their capital. */
function continued(text: string): string {
  return /^(?:We|My|Our|The|A|An|It|They|You|Your|There|How|What|Why|Two|Three|Yes|No)\b/.test(text)
    ? text.slice(0, 1).toLowerCase() + text.slice(1)
    : text;
}

/** A capital at the beginning of each sentence, and the sign at the end that it wants. */
function ended(text: string, isQuestion: boolean): string {
  const capitals = text.replace(
    /(^|(?<!\d)[.!?]\s+)(\p{Ll})/gu,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  );
  return isQuestion ? `${capitals.replace(/[.,;:\s]+$/, '').replace(/\?$/, '')}?` : finished(capitals);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** True where the letter says these words already. */
export function isSaid(typed: string, letter: string): boolean {
  const words = bare(typed);
  return words.length > 3 && ` ${bare(letter).join(' ')} `.includes(` ${words.join(' ')} `);
}

function bare(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}']+/gu) ?? [];
}
