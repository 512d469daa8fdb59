import { fold } from '../fold.ts';
import { phrases } from './phrases.ts';

/** A text in the words of the English rules, and what stands in the text itself for a part of it. */
export interface Translated {
  readonly plain: string;
  wordsOf(start: number, end: number): string;
}

const MONTHS =
  'januar|jaenner|februar|feber|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|apr|jun|jul|aug|sept?|okt|nov|dez';
/** "12.11.2026", "12.11.", "12. November", "am 12."; a number alone stays what it is. */
const figures: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/y, ([, day, month, year = '']) => `${day}.${month}.${year}`],
  [/(\d{1,2})\.\s?(\d{1,2})\.?(?![\d.])/y, ([, day, month]) => `${day}.${month}`],
  [new RegExp(`(\\d{1,2})\\.? (?=(?:${MONTHS})\\b)`, 'y'), ([, day]) => `${day} `],
  [/(\d{1,2})\.(?!\d)/y, ([, day = '']) => nth(Number(day))],
];

function nth(day: number): string {
  const last = day % 10;
  const ending = day > 10 && day < 14 ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `the ${day}${ending}`;
}

let built: readonly (readonly [RegExp, string])[] | null = null;

function table(): readonly (readonly [RegExp, string])[] {
  built ??= phrases.map(([words, english]) => [new RegExp(`(?:${words})(?![a-z0-9])`, 'y'), english]);
  return built;
}

/** Puts the words about time of a German text into English; all others become "x". `keep` leaves out what is not to be read. */
export function translate(text: string, keep: (plain: string) => string): Translated {
  const { plain: whole, from } = fold(text);
  const source = keep(whole);
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (words: string, start: number, end: number): void => {
    for (const letter of words) {
      // One space between two words, whatever was left out there.
      if (letter === ' ' && (plain === '' || plain.endsWith(' '))) continue;
      plain += letter;
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < source.length; ) {
    const found = /[a-z0-9]/.test(source[at] ?? '') ? phraseAt(source, at, plain) : null;
    if (found !== null) {
      put(found.english, at, at + found.length);
      at += found.length;
      continue;
    }
    const word = /[a-z]+/y;
    word.lastIndex = at;
    const unknown = word.exec(source)?.[0];
    if (unknown !== undefined) put('x', at, at + unknown.length);
    else put(/[\s„“"()]/.test(source[at] ?? '') ? ' ' : (source[at] ?? '').replace(/[\u2010-\u2015]/, '-'), at, at + 1);
    at += unknown?.length ?? 1;
  }
  return {
    plain,
    wordsOf: (start, end) => text.slice(from[starts[start] ?? 0], from[ends[end - 1] ?? 0]).trim(),
  };
}

/** Joins a span: "vom 10. bis 12. Dezember", "Montag bis Mittwoch". */
const SPAN_BEFORE =
  /(?:\d(?:st|nd|rd|th)?|day|[a-z]ber|january|february|march|april|may|june|july|august|mid|two|three|four|five|a) $/;
const SPAN_AFTER =
  /^bis (?:zum )?(?:\d|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|zwei|drei|vier|fuenf|sechs|ende)/;

function phraseAt(source: string, at: number, before: string): { english: string; length: number } | null {
  for (const [pattern, read] of figures) {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null && !/\d$/.test(before)) return { english: read(found), length: found[0].length };
  }
  const number = /\d+/y;
  number.lastIndex = at;
  const digits = number.exec(source)?.[0];
  if (digits !== undefined) return { english: digits, length: digits.length };
  if (SPAN_BEFORE.test(before) && SPAN_AFTER.test(source.slice(at, at + 20)))
    return { english: 'to', length: source.startsWith('bis zum', at) ? 7 : 3 };
  for (const [pattern, english] of table()) {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found === null) continue;
    const [all, part] = found;
    if (english === 'ago' && part !== undefined) return { english: `${short(part)} ago`, length: all.length };
    return { english: english.includes('$1') ? english.replace('$1', short(part ?? '')) : english, length: all.length };
  }
  return null;
}

/** A few words in the words of the table. */
function short(words: string): string {
  return words
    .split(' ')
    .map((word) => {
      for (const [pattern, english] of table()) {
        pattern.lastIndex = 0;
        if (pattern.exec(word)?.[0] === word) return english;
      }
      return word;
    })
    .join(' ');
}
