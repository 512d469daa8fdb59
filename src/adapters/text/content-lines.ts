/**
 * Lines of the iCalendar and vCard family (RFC 5545 section 3.1, RFC 6350 section 3.3), read one by one so that an odd line loses itself
 * and nothing else. Everything here is one pass over the text.
 */
export interface ContentLine {
  /** In upper case, without the group of a vCard ("item1."). */
  readonly name: string;
  readonly params: readonly ContentParam[];
  readonly value: string;
  /** The line as it came, unfolded; for a value whose colons were not quoted. */
  readonly raw: string;
}

export interface ContentParam {
  /** In upper case. A word alone (vCard 2.1: "TEL;WORK") has the name TYPE. */
  readonly name: string;
  readonly value: string;
}

/** A description with the notes of a whole day is some 20 kB; a line of more is a picture or an attack. */
const LONGEST_LINE = 100_000;
/** A long list of attendees with a description has some hundred lines; a calendar of years has some ten thousand. */
export const MOST_LINES = 100_000;
/** Attendees carry about eight parameters; a line of more than this is none that a program wrote. */
const MOST_PARAMS = 60;

export interface Unfolded {
  readonly lines: readonly string[];
  /** True where lines or the ends of lines were left out because a limit was reached. */
  readonly cut: boolean;
}

/** Puts folded lines together. A line that would grow over the limit is cut; empty lines are left out. */
export function unfold(text: string): Unfolded {
  const lines: string[] = [];
  let parts: string[] = [];
  let length = 0;
  let cut = false;
  const close = (): void => {
    if (parts.length > 0) lines.push(parts.join(''));
    parts = [];
    length = 0;
  };
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    const folds = parts.length > 0 && (text[start] === ' ' || text[start] === '\t');
    const from = folds ? start + 1 : start;
    if (!folds) close();
    if (end > from || folds) {
      const room = LONGEST_LINE - length;
      if (end - from > room) cut = true;
      if (room > 0) parts.push(text.slice(from, Math.min(end, from + room)));
      length += Math.min(end - from, Math.max(room, 0));
    }
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
    if (lines.length >= MOST_LINES) return { lines, cut: true };
  }
  close();
  return { lines, cut };
}

/** One line as name, parameters and value; null for what has no name and no value. */
export function readLine(raw: string): ContentLine | null {
  const name = /^\s*(?:[A-Za-z0-9-]{1,60}\.)?([A-Za-z0-9_-]{1,80})(?=[;:])/.exec(raw);
  if (name === null) return null;
  const params: ContentParam[] = [];
  let at = name[0].length;
  while (raw[at] === ';') {
    const { end, text } = untilOutside(raw, at + 1, ';:');
    if (params.length >= MOST_PARAMS) return null;
    const equals = text.indexOf('=');
    // A blank before the name and a word without "=" are read as what was meant.
    if (equals < 0) params.push({ name: 'TYPE', value: text.trim() });
    else params.push({ name: text.slice(0, equals).trim().toUpperCase(), value: unquoted(text.slice(equals + 1)) });
    at = end;
  }
  if (raw[at] !== ':') return null;
  return { name: (name[1] ?? '').toUpperCase(), params, value: raw.slice(at + 1), raw };
}

/** The text from `from` to the first of `stops` that stands outside quotes. A quote that never closes ends nothing. */
function untilOutside(raw: string, from: number, stops: string): { end: number; text: string } {
  let quoted = raw.indexOf('"', from) >= 0;
  let inside = false;
  for (let at = from; at < raw.length; at++) {
    const sign = raw[at] ?? '';
    if (quoted && sign === '"') {
      // Looked for once per quote, and never again after one that stays open: the pass stays a single one.
      if (!inside && raw.indexOf('"', at + 1) < 0) quoted = false;
      else inside = !inside;
    } else if (!inside && stops.includes(sign)) return { end: at, text: raw.slice(from, at) };
  }
  return { end: raw.length, text: raw.slice(from) };
}

/** Without its quotes, and with the signs that RFC 6868 writes by a caret. */
function unquoted(value: string): string {
  const plain = value.trim().replace(/^"|"$/g, '');
  if (!plain.includes('^')) return plain;
  return plain.replace(/\^([n'^])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'));
}

/** Text with its escapes undone (RFC 5545 section 3.3.11). */
export function unescaped(value: string): string {
  return value.includes('\\')
    ? value.replace(/\\([nN,;:"\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
    : value;
}

/** The first value of a parameter. */
export function paramOf(line: ContentLine, name: string): string | null {
  return line.params.find((each) => each.name === name)?.value ?? null;
}
