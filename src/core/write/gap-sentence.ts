import type { GapKind } from './letter.ts';
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
  /** What goes on behind the beginning in this language; some go on with these very words only. */
  takes(head: string, text: string): readonly TypedForm[];
  /**
   * True for words of a sentence's size that are none: "(obv no)", "visa q". Behind "I keep coming back to" a name may stand alone; what is
   * brought has its article, unless the note names it.
   */
  isScrap(text: string, head: string, isNamed: boolean): boolean;
  /** True for a few words in signs that people type for themselves: "obv no". */
  isJotted(text: string): boolean;
  /** True for an answer that hangs in the air where nothing says what was asked: "I'd decline". */
  dangles(text: string): boolean;
  /** True for the beginning that takes up what was asked, whatever the answer; and for the one of a thought that stayed. */
  takesUp(head: string): boolean;
  isThought(head: string): boolean;
  /** True for words that begin with what they said: they are thanked for no "your question about your question". */
  namesTheirs(text: string): boolean;
  /** The part of the words that says what they are about, without what is added: "the form, because ..." is about the form. */
  mainPart(text: string): { readonly main: string; readonly goesOn: boolean };
  /** True where a time is asked for; a message that only names one does not. */
  asksTime(text: string): boolean;
  /** True for a beginning that answers with a time. */
  givesTime(head: string): boolean;
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

/** More would be a list to choose from. */
const MOST_STARTERS = 3;

/** What a gap is about: whether they asked it, whether another is told it through the reader, and the note it came from. */
export interface GapAbout {
  readonly asked?: boolean;
  readonly passesOn?: boolean;
  readonly note?: string;
}

/** Beginnings as they are offered beside a letter: none that it says already, unless there is no other; none twice over. */
export function startersFor(starters: readonly string[], letter: string, grammar: GapGrammar): readonly string[] {
  const said = plain(letter);
  const fresh = starters.filter((each) => {
    const head = headOf(each, '{}');
    return !said.includes(plain(head).trim()) && !grammar.saysAgain(head, letter);
  });
  const left = fresh.length > 0 ? fresh : starters;
  // "As promised, I'm attaching" makes "I'm attaching" needless.
  return left
    .filter((each) => !left.some((one) => one !== each && plain(one).endsWith(`, ${plain(each)}`)))
    .slice(0, MOST_STARTERS);
}

/**
 * The sentence that fills a gap: behind the beginning that it continues; by itself where it is a sentence of its own. Null where it is
 * neither, or where the gap asks to pass something on and the words do not say what.
 */
export function sentenceFor(
  starters: readonly string[],
  typed: string,
  grammar: GapGrammar,
  tag: Tagger | null,
  about: GapAbout = {},
): string | null {
  const { asked = false, passesOn = false, note = '' } = about;
  const text = grammar.tidied(typed.trim().replace(/[ \t]+/g, ' '));
  if (ASIDE.test(text) || !/\p{L}|\d/u.test(text)) return null;
  const heads = starters.map((each) => headOf(each, '___'));
  const begun = heads.find((head) => head.trim() !== '' && beginsWith(text, head));
  if (begun !== undefined) {
    const rest = text.slice(begun.trim().length).trim();
    return rest === '' || ASIDE.test(rest) || grammar.isJotted(rest) ? null : ended(text, grammar.asks(begun));
  }
  const form = grammar.formOf(text, tag);
  const further = /^(?:that|dass) (.+)$/isu.exec(text)?.[1];
  if (further !== undefined && heads.some((head) => /(?:that|dass) $/.test(head))) {
    const behind = sentenceFor(starters, further, grammar, tag, { ...about, passesOn: true });
    if (behind !== null) return behind;
  }
  if (/^(?:I|we) /i.test(further ?? '')) return sentenceFor(starters, further ?? '', grammar, tag, about);
  // An answer is no answer where the letter does not name the question; "Talk to the parent first." tells the reader what to do.
  const isOrder = form === 'fragment' && isSentence(text) && !isFew(text);
  const takingUp =
    asked && (grammar.dangles(text) || isOrder) ? heads.find((head) => grammar.takesUp(head)) : undefined;
  const isTold = passesOn && (form === 'own' || form === 'intent' || form === 'statement');
  if (
    takingUp !== undefined &&
    (form === 'own' || form === 'intent' || form === 'answer' || form === 'statement' || isOrder)
  )
    return ended(takingUp + (form === 'answer' || isOrder ? lowered(text) : raised(text)), false);
  // Whole sentences stand as they were typed; who is to be told something is told it behind a beginning.
  const isPart = form === 'phrase' || form === 'indirect' || form === 'doing' || form === 'fragment';
  // Two words of which grammar makes nothing are none, whatever stands at their end.
  if (isSentence(text) && !isTold && !(isPart && (PART.test(text) || isFew(text)))) return closed(text);
  const several = /(?<!\d)[.!?]\s+\S/.test(text);
  const fitting = heads.filter(
    (each) => grammar.takes(each, text).includes(form) && !grammar.isScrap(text, each, isNamed(text, note, grammar)),
  );
  const head = several ? undefined : chosen(fitting, text, note, grammar);
  if (head !== undefined) {
    const isSentenceOfItsOwn = head.endsWith(': ') && (form === 'own' || form === 'intent' || form === 'statement');
    const rest = isSentenceOfItsOwn ? raised(text) : continued(text);
    return ended(`${grammar.agreed(head, rest)}${rest}`, grammar.asks(head));
  }
  if (!alone.has(form) || passesOn) return null;
  return ended(text, (form === 'question' && !several) || grammar.endsAsking(text));
}

/** What begins like this is a part of a sentence, whatever its capital says. */
const PART = /^(?:The|Your|My|A|An|How|What|Why)\b/;
/** Brackets around all of it: an aside of the candidate to themselves. */
const ASIDE = /^[([{].*[)\]}]\.?$/su;

/**
 * Of the beginnings that go on with the words, the one that means them: what they asked about is thanked for; a thought that their question
 * does not name has stayed.
 */
function chosen(fitting: readonly string[], text: string, note: string, grammar: GapGrammar): string | undefined {
  const thought = fitting.find((each) => grammar.isThought(each));
  if (thought === undefined) return fitting[0];
  return grammar.mainPart(text).goesOn || !isNamed(text, note, grammar) || grammar.namesTheirs(text)
    ? thought
    : fitting[0];
}

/** True where the note has a word of what the typed words are about. */
function isNamed(text: string, note: string, grammar: GapGrammar): boolean {
  const noted = new Set(bare(note).map(stemOf));
  return note === '' || bare(grammar.mainPart(text).main).some((word) => word.length > 3 && noted.has(stemOf(word)));
}

function stemOf(word: string): string {
  return word.slice(0, 5);
}

function beginsWith(text: string, head: string): boolean {
  const begin = plain(head).trim();
  return plain(text).startsWith(begin) || plain(text).startsWith(begin.replace(/ is$/, ' are'));
}

/** Kinds of gaps whose note is another's words: to repeat it tells them what they said. */
const theirWords: ReadonlySet<GapKind> = new Set<GapKind>([
  'asked',
  'theirs',
  'reply',
  'invited',
  'no',
  'to-tell',
  'passed-on',
]);

/** True where what was typed stands for itself and is only the note once more: they would be asked their own question. */
export function repeatsNote(
  typed: string,
  { text: note, kind }: { readonly text: string; readonly kind: GapKind },
  grammar: GapGrammar,
  tag: Tagger | null,
): boolean {
  if (!theirWords.has(kind)) return false;
  const words = bare(typed);
  const isNote = words.length > 1 && ` ${bare(note).join(' ')} `.includes(` ${words.join(' ')} `);
  return isNote && alone.has(grammar.formOf(grammar.tidied(typed.trim()), tag));
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

function raised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function isFew(text: string): boolean {
  return text.split(/\s+/).length <= 2;
}

/** As it was typed, with the full stop that a bracket or a quotation mark at the end does not make. */
function closed(text: string): string {
  const whole = finished(text);
  return /[.!?…]["”’)]*$/.test(whole) ? whole : `${whole.replace(/[,;:\s]+$/, '')}.`;
}

/** A capital at the beginning of each sentence, and the sign at the end that it wants. */
function ended(text: string, isQuestion: boolean): string {
  const capitals = text.replace(
    /(^|(?<!\d)[.!?]\s+)(\p{Ll})/gu,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  );
  return isQuestion ? `${capitals.replace(/[.,;:\s]+$/, '').replace(/\?$/, '')}?` : closed(capitals);
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
