import { type Blank, blanks } from './whole-letter.ts';

/** Where a fact was noted: an entry of the journal, and the place in its payload ("people/2/say"). */
export interface Source {
  readonly entryId: string;
  readonly field: string;
}

/** How a day close by is said: "this morning", which takes the place of "on Monday" together with its "on ". */
export interface NearDay {
  readonly text: string;
  /** The word before the day that falls away, with its space. */
  readonly instead: string;
}

/** What stands in a blank, and where it was noted; nothing where it is the program's own. */
export interface Fact {
  readonly text: string;
  readonly from: readonly Source[];
  /** Of a day close by: how it is said. */
  readonly near?: NearDay | null;
}

/** The facts of a case, as they read in a sentence. */
export type Facts = Partial<Readonly<Record<Blank, Fact>>>;

/** A stretch of a rendered text that came from a blank. */
export interface FilledSpan {
  readonly start: number;
  readonly end: number;
  readonly from: readonly Source[];
}

export interface Rendered {
  readonly text: string;
  readonly filled: readonly FilledSpan[];
}

type Piece = { readonly words: string } | { readonly blank: Blank } | { readonly clause: readonly Piece[] };

const known: ReadonlySet<string> = new Set(blanks);

/** What is wrong with a template: a blank that there is none of, or a bracket or brace without its other. */
export interface TemplateFault {
  readonly code: 'nested-bracket' | 'bracket-not-begun' | 'bracket-not-ended' | 'unknown-blank' | 'brace';
  /** The blank, or the template. */
  readonly of: string;
}

class FaultyTemplate extends Error {
  readonly fault: TemplateFault;
  constructor(fault: TemplateFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** What is wrong with a template; null where it can be rendered. */
export function templateFault(template: string): TemplateFault | null {
  try {
    parseTemplate(template);
    return null;
  } catch (error) {
    if (error instanceof FaultyTemplate) return error.fault;
    throw error;
  }
}

/** A template in pieces. Throws on what `templateFault` tells: in an editor's letter, a slip. */
function parseTemplate(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let clause: Piece[] | null = null;
  for (const token of template.split(/(\{[^{}]*\}|[[\]])/)) {
    if (token === '') continue;
    const into: Piece[] = clause ?? pieces;
    if (token === '[') {
      if (clause !== null) throw faulty('nested-bracket', template, 'A bracket stands within another');
      clause = [];
    } else if (token === ']') {
      if (clause === null) throw faulty('bracket-not-begun', template, 'A bracket ends that did not begin');
      pieces.push({ clause });
      clause = null;
    } else if (/^\{.*\}$/.test(token)) {
      const name = token.slice(1, -1);
      if (!isBlank(name)) throw faulty('unknown-blank', name, 'There is no such blank');
      into.push({ blank: name });
    } else if (/[{}]/.test(token)) {
      throw faulty('brace', template, 'A brace without its other');
    } else into.push({ words: token });
  }
  if (clause !== null) throw faulty('bracket-not-ended', template, 'A bracket does not end');
  return pieces;
}

function faulty(code: TemplateFault['code'], of: string, what: string): FaultyTemplate {
  return new FaultyTemplate({ code, of }, `${what}: “${of}”.`);
}

function isBlank(name: string): name is Blank {
  return known.has(name);
}

/** The blanks that a template cannot do without: those outside brackets. */
export function blanksNeeded(template: string): Blank[] {
  return parseTemplate(template).flatMap((piece) => ('blank' in piece ? [piece.blank] : []));
}

/** All blanks of a template. */
export function blanksIn(template: string): Blank[] {
  return parseTemplate(template).flatMap((piece) =>
    'blank' in piece ? [piece.blank] : 'clause' in piece ? piece.clause.flatMap((each) => blankOf(each)) : [],
  );
}

function blankOf(piece: Piece): Blank[] {
  return 'blank' in piece ? [piece.blank] : [];
}

/**
 * A template with its facts: what stands in brackets falls away where a blank in it has none, and so does a paragraph that is left empty.
 * Null where a blank outside brackets has none.
 */
export function render(template: string, facts: Facts): Rendered | null {
  let text = '';
  const filled: FilledSpan[] = [];
  const add = (pieces: readonly Piece[]): boolean => {
    for (const piece of pieces) {
      if ('words' in piece) text += piece.words;
      else if ('blank' in piece) {
        const fact = facts[piece.blank];
        if (fact === undefined) return false;
        const near = fact.near ?? null;
        if (near !== null && endsWithWord(text, near.instead)) text = text.slice(0, -near.instead.length);
        const said = near?.text ?? fact.text;
        const words = beginsSentence(text) ? capital(said) : said;
        const start = text.length;
        text += words;
        filled.push({ start, end: text.length, from: fact.from });
        // "Friday 11 a.m." at the end of a sentence has its full stop already.
      } else if (piece.clause.every((each) => !('blank' in each) || facts[each.blank] !== undefined)) add(piece.clause);
    }
    return true;
  };
  return add(parseTemplate(template)) ? tidied(text, filled) : null;
}

function endsWithWord(text: string, word: string): boolean {
  const before = text.at(-word.length - 1);
  return text.toLowerCase().endsWith(word) && (before === undefined || /\s/.test(before));
}

function beginsSentence(text: string): boolean {
  return text === '' || /(?:[.?!]\s+|\n)$/.test(text);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Spaces that a clause left behind, and paragraphs without words, taken out; the spans follow. */
function tidied(text: string, filled: readonly FilledSpan[]): Rendered {
  const cut = /[ \t]+(?=[ \t\n]|$)|(?<=\n)[ \t]+|^\s+|\s+$|(?<=\n\n)\n+|(?<=[.])\.(?!\.)| (?=[.,;?])/g;
  let tidy = '';
  let from = 0;
  const gone: { readonly at: number; readonly length: number }[] = [];
  for (const match of text.matchAll(cut)) {
    tidy += text.slice(from, match.index);
    from = match.index + match[0].length;
    gone.push({ at: match.index, length: match[0].length });
  }
  tidy += text.slice(from);
  const moved = (at: number): number =>
    gone.reduce((place, each) => place - Math.min(each.length, Math.max(0, at - each.at)), at);
  return {
    text: tidy,
    filled: filled.map((each) => ({ ...each, start: moved(each.start), end: moved(each.end) })),
  };
}
