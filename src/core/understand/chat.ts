import { formatDay, parseDay } from '../time/epoch-day.ts';
import type { Zone } from '../time/zone.ts';

/** A chat as it was copied: what the other side wrote, who they are, and when they last did. */
export interface ReadChat {
  readonly from: string;
  /** Their lines alone: one's own words are not their answer. */
  readonly theirs: string;
  /** When their last line came, in milliseconds since 1970; null where no time stands there that can only be read one way. */
  readonly at: number | null;
  /** How many lines are one's own. */
  readonly mine: number;
}

interface Head {
  readonly name: string;
  readonly at: number | null;
  readonly rest: string;
}

/** Longer than this is no chat that one pastes. */
const MOST_LINES = 3000;

const DATE = String.raw`(?<a>\d{1,4})[./-](?<b>\d{1,2})[./-](?<c>\d{2,4})`;
const TIME = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.]\d{2})?\s?(?<half>[ap]\.?m\.?)?`;
const NAME = String.raw`(?<name>[^:\n]{1,60})`;
/** "[26/11/2026, 10:02:31] Anna: …", "[10:02, 26/11/2026] Anna: …", "26/11/2026, 10:02 - Anna: …", as WhatsApp, Signal and Telegram copy them. */
const heads = [
  new RegExp(`^\\u200e?\\[${DATE},?\\s+${TIME}\\]\\s*${NAME}:\\s(?<rest>.*)$`, 'iu'),
  new RegExp(`^\\u200e?\\[${TIME},\\s+${DATE}\\]\\s*${NAME}:\\s(?<rest>.*)$`, 'iu'),
  new RegExp(`^\\u200e?${DATE},?\\s+${TIME}\\s+[-–]\\s+${NAME}:\\s(?<rest>.*)$`, 'iu'),
];
/** LinkedIn copies a line with the name and the time, and the words below it. */
const nameAbove = new RegExp(
  `^(?<name>\\p{Lu}[^:\\n\\d]{1,58}?)\\s{1,4}(?:sent the following messages? at\\s+)?${TIME}$`,
  'iu',
);

/**
 * Reads a chat that was pasted or shared, if it is one. `ownName` tells one's own lines; where it is not among the names, the one who
 * wrote last is the other side. Null for any other text.
 */
export function readChat(
  text: string,
  ownName: string | null,
  context: { readonly zone: Zone; readonly dayFirst: boolean; readonly now: number },
): ReadChat | null {
  const lines: { name: string; at: number | null; text: string[] }[] = [];
  for (const line of text.split(/\r?\n/).slice(0, MOST_LINES)) {
    const head = headOf(line.trim(), context);
    if (head !== null) lines.push({ name: head.name, at: head.at, text: head.rest === '' ? [] : [head.rest] });
    else lines.at(-1)?.text.push(line);
  }
  if (lines.length === 0) return null;
  const isMine = (name: string): boolean => /^you$/i.test(name) || (ownName !== null && samePerson(name, ownName));
  const theirs = lines.filter((each) => !isMine(each.name));
  const last = theirs.at(-1);
  if (last === undefined) return null;
  return {
    from: last.name,
    theirs: theirs
      .map((each) => each.text.join('\n').trim())
      .filter((each) => each !== '')
      .join('\n\n'),
    at: last.at,
    mine: lines.length - theirs.length,
  };
}

function headOf(line: string, context: { zone: Zone; dayFirst: boolean; now: number }): Head | null {
  for (const pattern of heads) {
    const found = pattern.exec(line)?.groups;
    if (found === undefined) continue;
    return { name: found.name?.trim() ?? '', at: momentOf(found, context), rest: found.rest?.trim() ?? '' };
  }
  const above = nameAbove.exec(line)?.groups;
  return above === undefined ? null : { name: above.name?.trim() ?? '', at: null, rest: '' };
}

function momentOf(
  { a = '', b = '', c = '', hour = '', minute = '', half }: Record<string, string | undefined>,
  { zone, dayFirst, now }: { zone: Zone; dayFirst: boolean; now: number },
): number | null {
  const [one, two] = [Number(a), Number(b)];
  const yearFirst = a.length === 4;
  const year = yearFirst ? one : Number(c.length === 2 ? `20${c}` : c);
  const [day, month] = yearFirst ? [Number(c), two] : two > 12 || (!dayFirst && one <= 12) ? [two, one] : [one, two];
  const parsed = parseDay(`${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`);
  if (parsed === null || formatDay(parsed) === '') return null;
  let hours = Number(hour);
  if (half?.toLowerCase().startsWith('p') && hours < 12) hours += 12;
  if (half?.toLowerCase().startsWith('a') && hours === 12) hours = 0;
  if (hours > 23 || Number(minute) > 59) return null;
  const at = zone.at(parsed, hours * 60 + Number(minute));
  return at > now ? null : at;
}

function samePerson(name: string, own: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [one, other] = [words(name), words(own)];
  return one.length > 0 && (one.every((word) => other.includes(word)) || other.every((word) => one.includes(word)));
}
