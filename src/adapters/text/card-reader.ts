import type { Card } from '../../app/ports/cards.ts';
import { decodeText } from '../../core/parse/decode-text.ts';
import { isMailAddress } from '../../core/send/address.ts';
import { type ContentLine, readLine, unescaped } from './content-lines.ts';

const LONGEST = 200;
/** A card has some twenty lines; what has more is no card. */
const MOST_CARD_LINES = 2000;
/** A photo of a camera is some hundred thousand characters. */
const LONGEST_CARD_LINE = 20_000;

/** One contact card (vCard 2.1, 3.0 or 4.0), line by line; null for one that names nobody. */
export function readCard(text: string): Card | null {
  const lines = logicalLines(text).flatMap((raw) => readLine(raw) ?? []);
  const firstOfName = (name: string): string | null => {
    const line = lines.find((each) => each.name === name && each.value.trim() !== '');
    return line === undefined ? null : textOf(line).trim().slice(0, LONGEST) || null;
  };
  const parts = componentsOf(lines.find((each) => each.name === 'N'));
  const [family, given, , prefix] = parts;
  const name = firstOfName('FN') ?? ([given, family].filter((each) => each).join(' ') || firstOfName('NICKNAME'));
  const address = best(lines, 'EMAIL', emailRank)
    ?.replace(/^mailto:/i, '')
    .toLowerCase();
  const email = address !== undefined && isMailAddress(address) ? address : null;
  const phone = best(lines, 'TEL', phoneRank)?.replace(/^tel:/i, '') ?? null;
  if (name === null && email === null && phone === null) return null;
  const [firm] = componentsOf(lines.find((each) => each.name === 'ORG'));
  // Apple says it; others leave the name empty and write the firm's in its place. A card of version 4 has a kind.
  const isFirm =
    /^company$/i.test(firstOfName('X-ABSHOWAS') ?? '') ||
    /^(?:org|group)$/i.test(firstOfName('KIND') ?? '') ||
    (parts.length > 0 && parts.every((each) => each === '') && name !== null && name === firm);
  const kept = { firm: firm?.slice(0, LONGEST) || null, title: prefix?.slice(0, LONGEST) || null };
  return { name, email, phone, ...kept, ...(isFirm ? { isFirm } : {}) };
}

/**
 * Folded lines put together; those of quoted-printable (vCard 2.1) go on after "=". Pictures and keys are most of a card and nothing of
 * them is kept: in 2.1 they end with an empty line.
 */
function logicalLines(text: string): string[] {
  const found: string[] = [];
  let inPicture = false;
  let isQuoted = false;
  for (const line of text.split(/\r\n?|\n/, MOST_CARD_LINES)) {
    const last = found.at(-1);
    if (isQuoted && last?.endsWith('=') && last.length < LONGEST_CARD_LINE) {
      found[found.length - 1] = last.slice(0, -1) + line;
      isQuoted = found.at(-1)?.endsWith('=') === true;
      continue;
    }
    isQuoted = false;
    if (line.trim() === '') {
      inPicture = false;
      continue;
    }
    if (/^[ \t]/.test(line)) {
      if (!inPicture && last !== undefined && last.length < LONGEST_CARD_LINE)
        found[found.length - 1] = last + line.slice(1);
      continue;
    }
    if (/^(?:[A-Za-z0-9-]{1,60}\.)?(?:PHOTO|LOGO|SOUND|KEY)\s*[;:]/i.test(line)) {
      inPicture = true;
      continue;
    }
    // Unfolded lines of a picture look like words without a name.
    if (inPicture && !/^(?:[A-Za-z0-9-]{1,60}\.)?[A-Za-z-]{1,40}[;:]/.test(line)) continue;
    inPicture = false;
    found.push(line.slice(0, LONGEST_CARD_LINE));
    isQuoted = /quoted-printable/i.test(line) && line.endsWith('=');
  }
  return found;
}

function typesOf(line: ContentLine): string[] {
  const words = line.params
    .filter((each) => each.name === 'TYPE')
    .flatMap((each) => each.value.toUpperCase().split(/[,;\s]+/));
  return line.params.some((each) => each.name === 'PREF') ? [...words, 'PREF'] : words;
}

function textOf(line: ContentLine): string {
  const words = [...line.params.map((each) => each.value.toUpperCase())];
  return unescaped(words.includes('QUOTED-PRINTABLE') ? fromQuotedPrintable(line) : line.value);
}

function fromQuotedPrintable(line: ContentLine): string {
  const bytes: number[] = [];
  const source = new TextEncoder().encode(line.value);
  for (let at = 0; at < source.length; at++) {
    const hex = source[at] === 61 ? String.fromCharCode(source[at + 1] ?? 0, source[at + 2] ?? 0) : '';
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(source[at] ?? 0);
  }
  const charset = line.params.find((each) => each.name === 'CHARSET')?.value ?? null;
  return decodeText(new Uint8Array(bytes), charset);
}

/** The parts of a value at its semicolons, those that are escaped left alone. */
function componentsOf(line: ContentLine | undefined): string[] {
  if (line === undefined) return [];
  const isQuoted = line.params.some((each) => /quoted-printable/i.test(each.value));
  const value = isQuoted ? fromQuotedPrintable(line) : line.value;
  return value.split(/(?<!\\);/, 10).map((each) => unescaped(each).replace(/\s+/g, ' ').trim());
}

/** The value of the best rank; of equal ones the first. A rank of 0 is never taken. */
function best(lines: readonly ContentLine[], name: string, rank: (types: readonly string[]) => number): string | null {
  let found: { value: string; rank: number } | null = null;
  for (const line of lines) {
    const value = line.name === name ? textOf(line).trim().slice(0, LONGEST) : '';
    const mine = value === '' ? 0 : rank(typesOf(line));
    if (mine > (found?.rank ?? 0)) found = { value, rank: mine };
  }
  return found?.value ?? null;
}

/** Letters go to the firm: its address first, a private one only where there is no other. */
function emailRank(types: readonly string[]): number {
  const preferred = types.includes('PREF') ? 1 : 0;
  if (types.includes('WORK')) return 30 + preferred;
  return (types.includes('HOME') ? 10 : 20) + preferred;
}

/** A number at which somebody answers: the mobile, then the office, then any; a fax or a pager never. */
function phoneRank(types: readonly string[]): number {
  const preferred = types.includes('PREF') ? 1 : 0;
  const isVoice = types.includes('VOICE') || types.includes('CELL');
  if (!isVoice && types.some((each) => each === 'FAX' || each === 'PAGER' || each === 'MODEM' || each === 'TELEX'))
    return 0;
  if (types.includes('CELL') || types.includes('MOBILE') || types.includes('IPHONE')) return 40 + preferred;
  if (types.includes('WORK')) return 30 + preferred;
  return (types.includes('HOME') ? 10 : 20) + preferred;
}
