import { zoneAtStart } from './zone-words.ts';

/** A sentence with its place in the text that was read. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An answer says what it means in its first page; what follows is terms and conditions. */
const MOST_CHARACTERS = 12_000;
const MOST_SENTENCES = 150;
/** Longer than this is a list or an attack; the rest of it is a sentence of its own. */
const LONGEST = 600;
/** A line shorter than this was ended on purpose: a greeting, a heading, a name. */
const SHORT_LINE = 45;

/** What follows the figure of a day in German and its neighbours: a month, or a small letter. */
const DAY_GOES_ON =
  /^ (?:Jan|Jän|Feb|Feber|März|Mar|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)|^ (?:und|oder|bis|-|–) |^ \p{Ll}/u;

/** Cuts a text into sentences. Lines that a mail program wrapped are read as one. */
export function sentencesOf(text: string): Sentence[] {
  const read = text.slice(0, MOST_CHARACTERS);
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    start = end;
    while (from < end && isSpace(read.charCodeAt(from))) from++;
    let to = end;
    while (to > from && isSpace(read.charCodeAt(to - 1))) to--;
    for (; from < to && found.length < MOST_SENTENCES; from += LONGEST) {
      const last = Math.min(to, from + LONGEST);
      found.push({ text: read.slice(from, last), start: from, end: last });
    }
  };
  let lineStart = 0;
  for (let at = 0; at < read.length; at++) {
    const code = read.charCodeAt(at);
    if (code === 10) {
      let next = at + 1;
      while (next < read.length && (read.charCodeAt(next) === 32 || read.charCodeAt(next) === 9)) next++;
      const follows = read.charCodeAt(next);
      const ends =
        next >= read.length ||
        follows === 10 ||
        follows === 13 ||
        isBullet(read, next) ||
        (at - lineStart < SHORT_LINE && !isLower(follows)) ||
        read.charCodeAt(at - 1) === 58;
      if (ends) push(at + 1);
      lineStart = at + 1;
    } else if ((code === 46 || code === 33 || code === 63) && ends(read, at)) push(at + 1);
  }
  push(read.length);
  return found;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x200b || code === 0xfeff;
}

function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 222;
}

function isBullet(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 42 || code === 0x2022 || code === 0xb7 || (code === 45 && text.charCodeAt(at + 1) === 32);
}

/** A full stop that ends a sentence: not "e.g.", not "10.30", not "Mr. Smith". */
function ends(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isSpace(next) && at + 1 < text.length && next !== 34 && next !== 41 && next !== 0x201d) return false;
  if (text.charCodeAt(at) !== 46) return true;
  const before = text.slice(Math.max(0, at - 9), at);
  if (/\b[ap]\.m$/i.test(before) && zoneAtStart(text.slice(at + 1, at + 60).replace(/^[ (]+/, '')) !== null)
    return false;
  // "am 2. Dezember", "den 3. oder 4.": a figure with a full stop is a day, where what follows goes on with it.
  if (/(?:^|[^\d.,:])\d{1,2}$/.test(before) && DAY_GOES_ON.test(text.slice(at + 1, at + 30))) return false;
  // "Quay said no. Tamsin would like to see you", and "Room no. 4".
  if (/(?:^|[\s(])no$/i.test(before)) return !/^\s{0,2}\d/.test(text.slice(at + 1, at + 4));
  return (
    !/(?:^|[\s.(])(?:bzw|ca|nr|incl|inkl|einschl|mag|dipl|zzgl|hr|mr|mrs|ms|dr|prof|st|e\.g|i\.e|eg|ie|vs|a\.m|p\.m|inc|ltd|co|approx|[a-z])$/i.test(
      before,
    ) || /\b(?:a|p)\.m$|(?:inc|ltd|co)$/i.test(before)
  );
}
