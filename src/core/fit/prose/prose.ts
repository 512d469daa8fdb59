import { piecesOf, shown, wordCount } from './pieces.ts';
import type { Form, ProseWords } from './prose-words.ts';

/** Something that a sentence asks for, in its own words. */
export interface Demand {
  readonly text: string;
  readonly need: 'must' | 'nice';
  readonly quote: string;
}

/** A longer sentence is a page without a full stop. In letters. */
const LONGEST_SENTENCE = 1200;
/** How far before an opening "ideally" still belongs to it, and how far after "looking for" a "who" does. */
const NEAR = 60;
const NEXT = 12;
const REACH = 110;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'opening' | 'turn' | 'alike' | 'closing';
  readonly forms: readonly Form[];
  readonly afterSearch: boolean;
}

/** What a sentence asks for, piece by piece. `before` is what the sentence before it asked for: "So would some French" goes on from there. */
export function demandsIn(sentence: string, words: ProseWords, before?: Demand): Demand[] {
  if (sentence.length > LONGEST_SENTENCE || wordCount(sentence) < 2) return [];
  const plain = plainly(sentence);
  if (words.never.test(plain)) return [];
  const marks = marksIn(plain, words);
  const demands: Demand[] = [];
  for (const [index, mark] of marks.entries()) {
    const previous = marks[index - 1];
    const next = marks[index + 1];
    if (mark.kind === 'closing') {
      if (previous?.kind === 'opening' || previous?.kind === 'alike') continue;
      const start = previous?.kind === 'closing' ? previous.end : 0;
      if (previous?.kind === 'turn' && previous.end > mark.start - NEAR) continue;
      demands.push(...closed(sentence, plain, start, mark.end, mark.start, words));
    }
    if (mark.kind !== 'opening' && mark.kind !== 'alike') continue;
    const isFirst = previous === undefined || previous.kind === 'turn';
    const from = previous?.kind === 'closing' ? previous.start : Math.max(0, mark.start - (isFirst ? NEAR : NEXT));
    const opening = plain.slice(mark.start, mark.end);
    const isWished =
      words.nice.test(plain.slice(from, mark.end)) ||
      (words.conditional.test(opening) && words.nice.test(plain.slice(mark.end))) ||
      (mark.kind === 'alike' && (demands.at(-1) ?? before)?.need === 'nice');
    // "Will be responsible for": what follows may also go on as after "will".
    const outer =
      previous?.kind === 'opening' && wordCount(plain.slice(previous.end, mark.start)) < 2 ? previous.forms : [];
    const end = next === undefined ? plain.length : next.kind === 'closing' ? next.end : next.start;
    const found = opened(
      sentence,
      plain,
      { ...mark, forms: [...mark.forms, ...outer, ...(next?.kind === 'closing' ? (['thing'] as const) : [])] },
      end,
      words,
    );
    for (const { text, isNice } of found)
      demands.push({ text, need: isWished || isNice ? 'nice' : 'must', quote: sentence });
  }
  return demands;
}

/** Lower case and straight apostrophes, sign for sign, so that a place in it is the same place in the sentence. */
export function plainly(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replaceAll('’', "'");
}

function marksIn(plain: string, words: ProseWords): Mark[] {
  const search = words.search.exec(plain);
  const all: Mark[] = [];
  const add = (pattern: RegExp, kind: Mark['kind'], forms: readonly Form[], afterSearch = false): void => {
    for (const match of plain.matchAll(pattern))
      all.push({ start: match.index, end: match.index + match[0].length, kind, forms, afterSearch });
  };
  for (const { form, also, pattern, afterSearch } of words.openings)
    if (afterSearch !== true || search !== null)
      add(pattern, 'opening', also === undefined ? [form] : [form, also], afterSearch);
  add(words.turns, 'turn', []);
  add(words.alike, 'alike', ['thing']);
  add(words.closings, 'closing', []);
  all.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Mark[] = [];
  let open = 0;
  for (const mark of all) {
    const previous = kept.at(-1);
    if (previous !== undefined && mark.start < previous.end) {
      // "The role requires" is no turn to the firm.
      if (previous.kind !== 'turn' || mark.kind !== 'opening' || mark.afterSearch || mark.end <= previous.end) continue;
      kept.pop();
    }
    if (mark.afterSearch && search !== null) {
      const since = mark.start - (search.index + search[0].length);
      if (since < 0 || since > REACH || open > 0) continue;
    }
    if (mark.kind === 'opening') open++;
    kept.push(mark);
  }
  return kept;
}

/** The thing that stands before "is essential". */
function closed(
  sentence: string,
  plain: string,
  from: number,
  end: number,
  closing: number,
  words: ProseWords,
): Demand[] {
  const before = plain.slice(from, closing);
  if (wordCount(before) === 0 || words.notBefore.test(before)) return [];
  const isNice = words.nice.test(plain.slice(from, end));
  const pieces = words.several.test(plain.slice(closing, end)) ? listIn(before, end - from, words) : null;
  return (pieces ?? piecesOf(plain.slice(from, end), ['thing'], words)).flatMap((each): Demand[] => {
    const text = shown(sentence.slice(from + each.start, from + each.end), words);
    return text === null ? [] : [{ text, need: isNice ? 'nice' : 'must', quote: sentence }];
  });
}

/** Three things or more before "are essential"; null where they are fewer, or the list may belong to the first: "skills in Word, Excel and Access". */
function listIn(before: string, end: number, words: ProseWords): { start: number; end: number }[] | null {
  const joints = [...before.matchAll(/,? (?:and|und) |, /g)];
  const first = joints[0];
  if (joints.length < 2 || first === undefined || words.linked.test(before.slice(0, first.index))) return null;
  const starts = [0, ...joints.map((each) => each.index + each[0].length)];
  return starts.map((start, index) => ({ start, end: joints[index]?.index ?? end }));
}

function opened(
  sentence: string,
  plain: string,
  mark: Mark,
  end: number,
  words: ProseWords,
): { text: string; isNice: boolean }[] {
  const content = plain.slice(mark.end, end);
  const opening = plain.slice(mark.start, mark.end);
  const found: { text: string; isNice: boolean }[] = [];
  for (const piece of piecesOf(content, mark.forms, words)) {
    const said = content.slice(piece.start, piece.end);
    if (words.notAsked.test(said) || words.promises.test(`${opening}${said}`)) continue;
    const text = shown(sentence.slice(mark.end + piece.start, mark.end + piece.end), words);
    if (text === null) continue;
    const whole = content.slice(piece.from, piece.until);
    const itself = whole.replace(words.aside, ' ');
    found.push({ text, isNice: words.nice.test(wordCount(itself) === 0 ? whole : itself) });
  }
  return found;
}
