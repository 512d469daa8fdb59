import type { Form, ProseWords } from './prose-words.ts';

/** A piece of what is asked for: where it stands, and the wider place from the joint before it to where its tail was cut. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly until: number;
}

/** A row is read at a glance: what is longer is cut where a clause ends. In words. */
const LONGEST_ROW = 25;
const SHORTEST_ROW = 4;
/** What stands alone has so many words at least; less stays with its neighbour: "design and build bridges". */
const SHORTEST_PIECE = 2;
/** Or one long word: "Durchsetzungsvermögen". In letters. */
const LONG_WORD = 12;

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Cuts what follows an opening where each side stands alone. */
export function piecesOf(plain: string, forms: readonly Form[], words: ProseWords): Piece[] {
  const pieces: Piece[] = [];
  // What follows may go on with the first verb or with a thing that it has: "will have a degree, good French, and lead the team".
  const active = new Set(forms);
  let start = 0;
  let from = 0;
  const add = (end: number): void => {
    const whole = plain.slice(start, end);
    const tail = words.tail.exec(whole);
    const cutAt = tail === null || wordCount(whole.slice(0, tail.index)) === 0 ? whole.length : tail.index;
    pieces.push({ start, end: start + cutAt, from, until: end });
  };
  for (const match of plain.matchAll(words.joints)) {
    const next = match.index + match[0].length;
    const left = plain.slice(start, match.index);
    if (isShort(left) || (match[0] === ' ' && !words.personal.test(left))) continue;
    const right = plain.slice(next, next + 160);
    const own = formOf(left, words);
    if (own !== null) active.add(own);
    if (own === 'quality') active.add('ing');
    // "A leader who": what follows agrees with it.
    if (match[0] === ' ') active.add('agreeing');
    if (!isAnother(left, right, [...active], words)) continue;
    add(match.index);
    start = next;
    from = match.index;
  }
  add(plain.length);
  return pieces;
}

function isShort(text: string): boolean {
  return wordCount(text) < SHORTEST_PIECE && text.trim().length < LONG_WORD;
}

function isAnother(left: string, right: string, forms: readonly Form[], words: ProseWords): boolean {
  // "Recruit, train and support": what they are done to comes after the last.
  if (left.split(/,|\band\b/).every(isShort) || words.unfinished.test(left)) return false;
  if (words.beginsAny.test(right)) return true;
  const isWithin = words.within.test(left);
  return forms.some(
    (form) =>
      (words.begins[form].test(right) && !(isWithin && (form === 'ing' || form === 'thing'))) ||
      ((form === 'thing' || form === 'agreeing') && !isWithin && words.beginsBare.test(right) && words.head.test(left)),
  );
}

function formOf(piece: string, words: ProseWords): Form | null {
  return words.forms.find(({ pattern }) => pattern.test(piece))?.form ?? null;
}

/** The piece as a row: without its first and last small words, cut where it is too long, with a capital; null where nothing is left. */
export function shown(piece: string, words: ProseWords): string | null {
  let text = withoutEnd(
    piece
      .replace(/^[\s;,.:)–—-]+/u, '')
      .trim()
      .replace(words.lead, ''),
  );
  if (wordCount(text) > LONGEST_ROW) {
    for (const match of [...text.matchAll(words.cut)].reverse()) {
      const before = text.slice(0, match.index);
      if (wordCount(before) <= LONGEST_ROW && wordCount(before) >= SHORTEST_ROW) {
        text = before;
        break;
      }
    }
  }
  if (wordCount(text) === 0 || !/\p{L}{2}/u.test(text) || words.nothing.test(text.toLowerCase())) return null;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const JOINS = /\s(?:and|or|but|und|oder|sowie)$/u;

/** Without the signs and joining words at its end, which may take turns. */
function withoutEnd(text: string): string {
  let end = text.length;
  for (;;) {
    while (end > 0 && /[\s;,.:!?…–—(-]/u.test(text.charAt(end - 1))) end--;
    const joins = JOINS.exec(text.slice(Math.max(0, end - 8), end));
    if (joins === null) return text.slice(0, end).trim();
    end -= joins[0].length;
  }
}
