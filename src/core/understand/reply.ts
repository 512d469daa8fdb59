import {
  attributionEnds,
  deviceLines,
  headFields,
  isAttribution,
  openings,
  openingWithin,
  sentFields,
  writerFields,
} from './reply-markers.ts';

/** A mail program wraps "On ... wrote:" into at most this many lines, empty ones among them. */
const ATTRIBUTION_LINES = 7;
/** More text than this below a row of dashes is no signature. */
const SIGNATURE_LINES = 8;
/** Lines that are looked at; an answer stands at the beginning. */
const MOST_LINES = 4000;

type Mark = 'empty' | 'quote' | 'rule' | 'head' | 'opening' | 'device' | 'code' | 'text';

interface Line {
  readonly text: string;
  mark: Mark;
}

/**
 * The part of a mail's text that its sender wrote now: without the quoted mail, forwarded heads, and what stands below a signature
 * mark. What is quoted between two parts of an answer stays, for the answer is about it. For reading only; the whole is kept.
 */
export function cutReply(text: string): string {
  let lines = mark(text.replace(/\r\n?/g, '\n').replace(openingWithin, (found) => `\n${found.trim()}\n`));
  lines = trimEnd(lines);
  lines = answerBelow(lines) ?? cutCopies(lines);
  lines = trimEnd(lines);
  lines = cutSignature(lines);
  lines = trimEnd(lines);
  return lines
    .map((each) => each.text)
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

/** A cut reply without what is quoted between the parts of the answer: the sender's own words alone. */
export function withoutQuotes(reply: string): string {
  return reply
    .split('\n')
    .filter((line) => !isQuote(line))
    .join('\n');
}

function isQuote(line: string): boolean {
  return /^[ \t]{0,8}(?:>|[A-Z]{1,2}>)/.test(line);
}

function mark(text: string): Line[] {
  let inCode = false;
  const lines = text.split('\n', MOST_LINES).map((line): Line => {
    const plain = line.trim();
    if (plain.startsWith('```')) {
      inCode = !inCode;
      return { text: line, mark: 'code' };
    }
    return { text: line, mark: inCode ? 'code' : markOf(line, plain) };
  });
  for (const at of lines.keys()) markOpening(lines.slice(at, at + attributionAt(lines, at)));
  // One line such as "Date: Friday" is ordinary text; a copied head has several in a row.
  for (const [at, line] of lines.entries()) {
    if (line.mark !== 'head') continue;
    let end = at;
    while (lines[end + 1]?.mark === 'head' || (lines[end + 1]?.mark === 'text' && lines[end + 2]?.mark === 'head'))
      end++;
    const head = lines.slice(at, end + 1);
    if (head.filter((each) => each.mark === 'head').length >= 3 || isShortHead(head)) markOpening(head);
    else for (const each of head) each.mark = 'text';
  }
  for (const [at, line] of lines.entries())
    if (line.mark === 'text') markOpening(lines.slice(at, at + foreignHeadAt(lines, at)));
  return lines;
}

/** The first of these lines opens a copy; the others belong to it. */
function markOpening(lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) line.mark = at === 0 ? 'opening' : 'empty';
}

/** "From: Bo" with "Sent: 4 November 2026 09:12": who and when are a head, however little else stands there. */
function isShortHead(lines: readonly Line[]): boolean {
  const [first = '', second = ''] = lines.map((each) => each.text);
  return lines.length === 2 && writerFields.test(first) && sentFields.test(second);
}

/** A label, a colon and a value, as the fields of a head stand in any language. */
const FIELD = /^[\p{L}\p{M}][\p{L}\p{M} .-]{0,24}[:：]\s*\S/u;

/** A head has six fields at most, and a program may add two. */
const MOST_FIELDS = 8;

function isField(line: Line | undefined): boolean {
  return line !== undefined && line.mark !== 'empty' && FIELD.test(line.text.trim());
}

/** How many lines a copied head in an unknown language takes: three fields or more, with an address and a moment among them. */
function foreignHeadAt(lines: readonly Line[], at: number): number {
  // The end of a longer list is no head: what was judged from its first line is not judged again from the next.
  if (isField(lines[at - 1])) return 0;
  let end = at;
  // A list of thousands of such lines is none, and is not gone through from each of them to its end.
  while (end - at <= MOST_FIELDS && isField(lines[end])) end++;
  const fields = lines.slice(at, end).map((each) => each.text);
  const hasAddress = fields.some((each) => /[^\s<>@]@[^\s<>@]+\.[^\s<>@]/.test(each));
  const hasMoment = fields.some((each) => /(?:\d{4}|\d{1,2}[./]\d{1,2}).{0,40}\d{1,2}[:.]\d{2}/.test(each));
  return fields.length >= 3 && fields.length <= MOST_FIELDS && hasAddress && hasMoment ? fields.length : 0;
}

function markOf(line: string, plain: string): Mark {
  if (plain === '' || plain === '\u200b') return 'empty';
  if (isQuote(line)) return 'quote';
  if (/^[-_,=+~#*\u1427\u2014\s]+$/.test(plain)) return 'rule';
  if (openings.some((each) => each.test(plain))) return 'opening';
  if (plain.length < 140 && deviceLines.test(plain)) return 'device';
  return plain.length < 400 && headFields.test(plain) ? 'head' : 'text';
}

const BEGINS_WITH_DAY = /^(?:on|am|le|el|op|il|em|den|w dniu) .{0,60}\d.{0,200}[^.!?]$/i;

function partsAt(text: string, sign: string): number {
  return text.split(sign).length;
}

/** How many lines "On ... wrote:" takes that begins here; 0 where none does. */
function attributionAt(lines: readonly Line[], at: number): number {
  let joined = '';
  for (let more = 0; more < ATTRIBUTION_LINES; more++) {
    const line = lines[at + more];
    if (line === undefined) return 0;
    // An address in brackets that was wrapped looks like a quote: "<anna@" and ">:".
    const wrapped = line.mark === 'quote' && partsAt(joined, '<') > partsAt(joined, '>');
    // Some programs leave lines empty between the name and the address.
    const gap = line.mark === 'empty' && BEGINS_WITH_DAY.test(joined);
    if (line.mark !== 'text' && line.mark !== 'head' && !wrapped && !gap) return 0;
    joined = `${joined} ${line.text.trim()}`.trim();
    if (joined.length > 420) return 0;
    if (!attributionEnds.test(joined)) continue;
    // A day, a time or an address: "this is what he wrote:" has none.
    if (/[\d@]/.test(joined) && /[\d@<]/.test(lines[at]?.text ?? '') && isAttribution(joined)) return more + 1;
  }
  return 0;
}

/** A copy first and the answer below it: only the answer. Null where the mail is not built so. */
function answerBelow(lines: readonly Line[]): Line[] | null {
  let at = 0;
  let quoted = false;
  let opened = false;
  while (at < lines.length) {
    const { mark } = lines[at] as Line;
    if (mark === 'quote') quoted = true;
    else if (mark === 'opening') opened = true;
    else if (mark !== 'empty' && mark !== 'rule') break;
    at++;
  }
  const rest = lines.slice(at);
  return opened && quoted && rest.length > 0 && rest.every(({ mark }) => mark === 'text' || mark === 'empty')
    ? rest
    : null;
}

/** Cuts at the first copy that goes on to the end; one between two parts of the answer loses only its opening line. */
function cutCopies(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.mark !== 'opening') {
      kept.push(line);
      continue;
    }
    let after = at + 1;
    while (lines[after]?.mark === 'empty' || lines[after]?.mark === 'rule') after++;
    const before = kept.some((each) => each.mark === 'text' || each.mark === 'code');
    const quoted = lines[after]?.mark === 'quote';
    const goesOn = quoted && textAfterQuote(lines, after);
    if (!before && !quoted && !isAttribution(line.text.trim())) {
      // A mail that is forwarded without a word of the candidate's own is read as it stands.
      return [...kept, ...lines.slice(at)];
    }
    if (before && !goesOn) return kept;
    // The rest of a wrapped opening line is marked empty; it goes with it, and so does a rule below it.
    at = after - 1;
  }
  return kept;
}

/** Whether anything of the sender's own stands below a quote, a signature apart. */
function textAfterQuote(lines: readonly Line[], from: number): boolean {
  for (const { mark } of lines.slice(from)) {
    if (mark === 'rule' || mark === 'device') return false;
    if (mark === 'text' || mark === 'code') return true;
  }
  return false;
}

/** Below "-- " stands a signature; below another row of dashes only where little follows. */
function cutSignature(lines: readonly Line[]): Line[] {
  for (const [at, line] of lines.entries()) {
    const before = lines.slice(0, at).some((each) => each.mark === 'text' || each.mark === 'code');
    if (!before) continue;
    const below = lines.slice(at + 1);
    const words = below.filter((each) => each.mark !== 'empty' && each.mark !== 'rule').length;
    if (line.mark === 'device' && words <= 2) return lines.slice(0, at);
    if (line.mark !== 'rule') continue;
    if (/^--\s?$/.test(line.text) || (words <= SIGNATURE_LINES && !below.some((each) => each.mark === 'code')))
      return lines.slice(0, at);
  }
  return [...lines];
}

/** Empty lines, rules, quotes and what telephones add at the end belong to nobody's answer. */
function trimEnd(lines: readonly Line[]): Line[] {
  let end = lines.length;
  while (end > 0) {
    const { mark } = lines[end - 1] as Line;
    if (mark === 'text' || mark === 'code' || mark === 'opening') break;
    end--;
  }
  return lines.slice(0, end);
}
