import { beside, keptBack, likelyOf, type NoteReading, type ReadNote, type Whose } from './note-reading.ts';

/** One clause of a note, in its own words, and what it was read as. */
export type ReadClause = NoteReading & { readonly text: string };

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{L}|mr|mrs|ms|dr|prof|st|no|nr|vs|etc|approx|e\.g|i\.e|ca|bzw|z\.b|d\.h|ggf|evtl|inkl|usw|std|tg|snr|jnr|ltd|inc)\.$/iu;
/** "Im 5. Monat": an ordinal. */
const ORDINAL = /(?:^|(?:^|\s)(?:im|am|vom|zum|der|die|das|den|beim)\s)\d{1,2}\.$/iu;
const QUOTES = /["“”„«»]/;
/** As far back as an abbreviation reaches. */
const LAST_WORDS = 12;
/** What runs on for longer is read as one: whatever in it is private keeps all of it back. */
const LONGEST_SENTENCE = 500;
/** Where a thought ends within a sentence; commas and "but" are weighed. */
const BREAKS = /(\s+[-–—]+\s+|\s*[()]\s*|\s*…\s*|\.{2,}\s*|,\s+(?:but |aber )?|\s+but\s+|\s+aber\s+)/;
const WEIGHED = /^(?:,\s+(?:but |aber )?|\s+but\s+|\s+aber\s+)$/;

/**
 * The clauses of a note, each read for itself (WR5): a private one is private alone, and what stands beside it is judged by its own words.
 * What is to be kept back reaches as far as its words say. A clause is said only where its whole line may be said, for a neighbour can
 * change what it means; otherwise it may at most invite a sentence.
 */
export function readClauses(read: ReadNote, note: string, whose: Whose): ReadClause[] {
  const lines = linesOf(note);
  const sentences = lines.map((line) => sentencesOf(line));
  const isKeptBack = sentences.flat().some((each) => reachOf(read(each, whose)) === 'note');
  if (isKeptBack) return lines.map((text) => ({ ...keptBack('note'), text }));
  return lines.flatMap((line, at) => clausesOf(read, line, sentences[at] ?? [], whose));
}

function clausesOf(read: ReadNote, line: string, sentences: readonly string[], whose: Whose): ReadClause[] {
  const whole = read(line, whose);
  if (whole.said !== null) return [{ ...whole, text: line }];
  const clauses = sentences.flatMap((sentence): ReadClause[] => {
    const reading = read(sentence, whose);
    if (reading.said !== null || reachOf(reading) !== null) return [{ ...reading, text: sentence }];
    return partsOf(read, sentence, whose).map((text) => ({ ...read(text, whose), text }));
  });
  const [only] = clauses;
  // What has no neighbour is read as it was typed.
  if (only === undefined || clauses.length === 1) return [{ ...whole, text: line }];
  if (clauses.every((each) => each.said !== null)) return clauses;
  const isKnown = clauses.some((each) => each.why === 'private' || likelyOf(each) !== null);
  return clauses.map((each) => amongOthers(each, isKnown));
}

/** A clause beside others: what might have been said invites; what is of no known kind stays with the candidate where its neighbour is. */
function amongOthers(clause: ReadClause, isKnown: boolean): ReadClause {
  const text = clause.text.replace(/[.;,!\s]+$/, '');
  const likely = likelyOf(clause);
  if (clause.said !== null) return { ...beside('unclear', likely), text };
  const isDoubtful = (clause.why === 'unclear' || clause.why === 'other-language') && likely === null;
  return isDoubtful && isKnown ? { ...beside('private'), text } : { ...clause, text };
}

function reachOf(reading: NoteReading): 'sentence' | 'note' | null {
  return reading.said === null ? (reading.keptBack ?? null) : null;
}

/** A note of several lines or bullets is several notes. */
function linesOf(note: string): string[] {
  return note
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•–·]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}

/** Sentences, as jottings end them: by a full stop, a semicolon, "??" or "!!", but not within quotation marks. */
function sentencesOf(line: string): string[] {
  const found: string[] = [];
  const hasQuotes = QUOTES.test(line);
  let from = 0;
  for (const match of line.matchAll(/(?:\.(?!\.)|;|[?!]+)["”»)]?(?=\s|$)/g)) {
    const end = match.index + match[0].length;
    const sentence = line.slice(from, end);
    const lastWords = sentence.trim().slice(-LAST_WORDS);
    if (
      ABBREVIATED.test(lastWords) ||
      ORDINAL.test(lastWords) ||
      (hasQuotes && isWithinQuotes(line.slice(0, match.index + 1), line.slice(end)))
    )
      continue;
    found.push(sentence);
    from = end;
  }
  found.push(line.slice(from));
  const trimmed = found.map((each) => each.trim()).filter((each) => /[\p{L}\p{N}]/u.test(each));
  return trimmed.reduce<string[]>(withItsQuestion, []);
}

/** "Do you co-teach? How often": a short question behind another belongs to it. */
function withItsQuestion(before: readonly string[], sentence: string): string[] {
  const last = before.at(-1);
  const isShort =
    sentence.split(/\s+/).length <= 3 && /^(?:how|what|why|when|where|which|wie|was|warum|wann|wo)\b/iu.test(sentence);
  return last?.endsWith('?') && isShort ? [...before.slice(0, -1), `${last} ${sentence}`] : [...before, sentence];
}

function isWithinQuotes(before: string, after: string): boolean {
  const open = (before.match(/["“„«]/g) ?? []).length;
  const shut = (before.match(/[”»]/g) ?? []).length;
  const straight = (before.match(/"/g) ?? []).length;
  return straight % 2 === 1 ? after.includes('"') : open - straight > shut && /[”“»]/.test(after);
}

/** The parts of a sentence; a comma or a "but" parts only what stands alone on both sides. */
function partsOf(read: ReadNote, sentence: string, whose: Whose): string[] {
  if (sentence.length > LONGEST_SENTENCE) return [sentence];
  const pieces = sentence.split(BREAKS);
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    const by = at === 0 ? '' : (pieces[at - 1] ?? '');
    const last = parts.at(-1);
    const typed = parts.length === 0 ? '' : (last ?? '') + by;
    const isOne =
      last !== undefined &&
      (isWithinQuotes(typed, pieces.slice(at).join('')) || (WEIGHED.test(by) && !isParted(read, last, piece, whose)));
    if (isOne) parts[parts.length - 1] = last + by + piece;
    else parts.push(piece);
  }
  return parts.map((each) => each.replace(/^[\s,]+|[\s,]+$/g, '')).filter((each) => /[\p{L}\p{N}]/u.test(each));
}

/** Behind what they asked nothing is parted that does not stand alone; what they asked begins anew wherever it stands. */
function isParted(read: ReadNote, before: string, piece: string, whose: Whose): boolean {
  if (!standsAlone(read, piece, whose)) return false;
  return standsAlone(read, before, whose) || likelyOf(read(piece, whose)) === 'question';
}

/** True for words that are read as something, well or badly, without their neighbours. */
function standsAlone(read: ReadNote, piece: string, whose: Whose): boolean {
  const reading = read(piece, whose);
  if (reading.why === 'private') return true;
  return piece.trim().split(/\s+/).length > 1 && likelyOf(reading) !== null;
}
