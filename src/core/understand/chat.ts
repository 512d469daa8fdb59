import { formatDay, parseDay } from '../time/epoch-day.ts';
import type { Zone } from '../time/zone.ts';

/** A chat as it was copied: what the other side wrote, who they are, and when they last did. */
export interface ReadChat {
  readonly from: string;
  /** Their lines alone: the candidate's own words are not their answer. */
  readonly theirs: string;
  /** When their last line came, in milliseconds since 1970; null where no time stands there that can only be read one way. */
  readonly at: number | null;
  /** How many lines are the candidate's own. */
  readonly mine: number;
}

/** How programs call the one who copies. */
const OWN = /^(?:you|me|ich|du|sie|vous|moi|tú|tu|yo|você|eu|io|jij|ik|du selbst|я|вы|ja|ty|我|あなた|나)$/i;

interface Head {
  readonly name: string;
  readonly at: number | null;
  readonly rest: string;
  /** "Wednesday 25 November 9:30" may end a line of a letter as well: it is a head only beside one of a known name. */
  readonly mayBeProse?: boolean;
}

/** A line of a name, a day and a clock. */
const LONGEST_HEAD = 120;
/** Longer than this is no chat that anybody pastes. */
const MOST_LINES = 3000;

/** "26/11/2026", "26. 11. 2026", "2026年11月26日", with the day of the week before it where a program writes that. */
const DATE = String.raw`(?:\p{L}{2,12}\.?,?\s+)?(?<a>\d{1,4})(?:[./-]\s?|年\s?)(?<b>\d{1,2})(?:[./-]\s?|月\s?)(?<c>\d{1,4})[.日]?`;
/** "9:29", "21:29:05", "9:29 p. m.", "下午9:29", "21h29". */
const TIME = String.raw`(?<early>上午|下午|오전|오후|午前|午後)?\s?(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:[:.]\d{2})?\s?(?<half>[ap]\.?\s?m\.?)?(?:\s?Uhr)?`;
/** What stands between a day and its clock: a comma, or a word or two such as "à", "a las", "um", "klo". */
const AT = String.raw`,?\s+(?:(?:\p{L}{1,3}\.?\s){0,2}|)`;
const NAME = String.raw`(?<name>[^:\n]{1,60})`;
/** "[26/11/2026, 10:02:31] Anna: …", "[10:02, 26/11/2026] Anna: …", "26/11/2026, 10:02 - Anna: …", as WhatsApp, Signal and Telegram copy them. */
const heads = [
  new RegExp(`^\\u200e?\\[${DATE}${AT}${TIME}\\]\\s*${NAME}:\\s(?<rest>.*)$`, 'iu'),
  new RegExp(`^\\u200e?\\[${TIME},\\s+${DATE}\\]\\s*${NAME}:\\s(?<rest>.*)$`, 'iu'),
  new RegExp(`^\\u200e?${DATE}${AT}${TIME}\\s+[-–—]\\s+${NAME}:\\s(?<rest>.*)$`, 'iu'),
  // "Anna, [26.11.2026 10:02]" and "[10:02] Anna: …", as Telegram and Teams copy them.
  new RegExp(`^\\u200e?(?<name>[^:\\n[\\]]{1,60}),\\s+\\[${DATE}${AT}${TIME}\\](?<rest>)$`, 'iu'),
  new RegExp(`^\\u200e?\\[${TIME}\\]\\s*${NAME}(?::\\s(?<rest>.*)|)$`, 'iu'),
];
/** LinkedIn copies a line with the name and the time, and the words below it. */
const nameAbove = new RegExp(
  `^(?<name>\\p{Lu}[^:\\n\\d]{1,58}?)\\s{1,4}(?:sent the following messages? at\\s+)?${TIME}$`,
  'iu',
);

/** "4 Nov 2026", "Nov 4, 2026", "4. November", "Yesterday", "Mon": a day in words, as Slack, Teams and Signal copy it above the words. */
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so|lun|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom)\.?`;
const WORD_DATE = String.raw`(?:(?:${WEEKDAY},?\s+)?(?:(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s(?:de\s)?(?<month>\p{L}{3,10})\.?|(?<monthFirst>\p{L}{3,10})\.?\s(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?)(?:,?\s(?:de\s)?(?<year>\d{4}))?|today|yesterday|heute|gestern|vorgestern|hier|hoy|ayer|oggi|ieri|${WEEKDAY})`;
/** A date in figures, with no word before it but a weekday: what stands there is the name. */
const PLAIN_DATE = DATE.replace(String.raw`(?:\p{L}{2,12}\.?,?\s+)?`, String.raw`(?:${WEEKDAY},?\s+)?`);
const NAME_ALONE = String.raw`(?<name>\p{Lu}[^:\n\d]{1,58})`;
/** "Eva Lang, Wednesday,": the day of the week belongs to the date behind it. */
const DAY_AFTER_NAME = new RegExp(`,\\s{0,4}${WEEKDAY},?\\s*$`, 'iu');
const withDay = [
  new RegExp(`^${NAME_ALONE},?\\s{1,4}${PLAIN_DATE}${AT}${TIME}$`, 'iu'),
  new RegExp(`^${NAME_ALONE},?\\s{1,4}${WORD_DATE},?\\s+(?:(?:at|à|um|a las|om|kl\\.?)\\s)?${TIME}$`, 'iu'),
  new RegExp(`^${DATE}${AT}${TIME}\\s{1,4}${NAME_ALONE}$`, 'iu'),
];
/** Months by their first letters in the languages of such programs. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|ene|gen)/i,
  /^(?:feb|fév|fev)/i,
  /^(?:mar|mär|mrt|maa)/i,
  /^(?:apr|avr|abr)/i,
  /^(?:may|mai|mei|mag)/i,
  /^(?:jun|juin|giu)/i,
  /^(?:jul|juil|lug)/i,
  /^(?:aug|aoû|aou|ago)/i,
  /^(?:sep|set)/i,
  /^(?:oct|okt|out|ott)/i,
  /^nov/i,
  /^(?:dec|dez|déc|dic)/i,
];

/**
 * Reads a chat that was pasted or shared, if it is one. `ownName` tells the candidate's own lines, and `known` are the people who may be
 * the other side. Where neither tells, and several people write, nobody's words are read. Null for any other text.
 */
export function readChat(
  text: string,
  ownName: string | null,
  context: { readonly zone: Zone; readonly dayFirst: boolean; readonly now: number },
  known: readonly string[] = [],
): ReadChat | null {
  const lines: { name: string; at: number | null; text: string[]; mayBeProse: boolean }[] = [];
  for (const line of text.split(/\r?\n/).slice(0, MOST_LINES)) {
    const head = headOf(line.trim(), context);
    if (head !== null)
      lines.push({
        name: head.name,
        at: head.at,
        text: [head.rest],
        mayBeProse: head.mayBeProse === true,
      });
    else lines.at(-1)?.text.push(line);
  }
  const isOwn = (name: string): boolean => OWN.test(name) || (ownName !== null && samePerson(name, ownName));
  const isKnown = (name: string): boolean => known.some((each) => samePerson(name, each));
  if (lines.every((each) => each.mayBeProse && !isOwn(each.name) && !isKnown(each.name)))
    return transcriptOf(text, ownName);
  // Where the candidate's own name is not among them, the people of the job tell who the other side is.
  const byPeople = !lines.some((each) => isOwn(each.name)) && lines.some((each) => isKnown(each.name));
  const isMine = (name: string): boolean => isOwn(name) || (byPeople && !isKnown(name));
  const theirs = lines.filter((each) => !isMine(each.name));
  const last = theirs.at(-1);
  if (last === undefined) return null;
  // Several people, and none of them is known to be the candidate: any of these words may be theirs, so none is read (RU9).
  if (theirs.length === lines.length && new Set(theirs.map((each) => each.name)).size > 1)
    return { from: last.name, theirs: '', at: last.at, mine: 0 };
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

/** "Anna: …" line by line, without days and clocks: a chat where one of the names is the candidate's own. */
function transcriptOf(text: string, ownName: string | null): ReadChat | null {
  const lines: { name: string; text: string[] }[] = [];
  for (const line of text.split(/\r?\n/).slice(0, MOST_LINES)) {
    const [, name, rest] =
      /^\u200e?(?:[^:\n]{0,40}\d{1,2}[:.h]\d{2}[^:\n]{0,12}[\]\s]\s*[-–—]?\s*)?(\p{Lu}[\p{L}\p{M}.'’ -]{0,58}):\s+(.*)$/u.exec(
        line.trim(),
      ) ?? [];
    if (name !== undefined && rest !== undefined) lines.push({ name, text: [rest] });
    else lines.at(-1)?.text.push(line);
  }
  const isMine = (name: string): boolean => OWN.test(name) || (ownName !== null && samePerson(name, ownName));
  const theirs = lines.filter((each) => !isMine(each.name));
  const last = theirs.at(-1);
  // Two people, each once at least, and nobody else: else these are the headings of a letter.
  if (last === undefined || theirs.length === lines.length || new Set(theirs.map((each) => each.name)).size !== 1)
    return null;
  return {
    from: last.name,
    theirs: theirs.map((each) => each.text.join('\n').trim()).join('\n\n'),
    at: null,
    mine: lines.length - theirs.length,
  };
}

function headOf(line: string, context: { zone: Zone; dayFirst: boolean; now: number }): Head | null {
  for (const pattern of heads) {
    const found = pattern.exec(line)?.groups;
    if (found === undefined) continue;
    return { name: found.name?.trim() ?? '', at: momentOf(found, context), rest: found.rest ?? '' };
  }
  for (const pattern of line.length > LONGEST_HEAD ? [] : withDay) {
    const found = pattern.exec(line)?.groups;
    const name = (found?.name ?? '').replace(DAY_AFTER_NAME, '').replace(/[\s,]+$/, '');
    if (found === undefined || !isWrittenAsName(name)) continue;
    return { name, at: momentOf(inFigures(found), context), rest: '', mayBeProse: true };
  }
  const above = nameAbove.exec(line)?.groups;
  return above === undefined ? null : { name: above.name?.trim() ?? '', at: null, rest: '' };
}

const PARTICLE = /^(?:van|von|de|der|den|la|le|di|da|du|bin|al|el|y)$/;

/** Each word large, but for particles: "We meet on" is no name. */
function isWrittenAsName(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word));
}

/** A day in words as figures, the year first; without a year or a known month it is left out. */
function inFigures(found: Record<string, string | undefined>): Record<string, string | undefined> {
  if (found.a !== undefined) return found;
  const { year, month = found.monthFirst ?? '', day = found.dayAfter ?? '' } = found;
  return { ...found, a: year, b: `${MONTHS.findIndex((each) => each.test(month)) + 1}`, c: day };
}

function momentOf(
  { a = '', b = '', c = '', hour = '', minute = '', half, early }: Record<string, string | undefined>,
  { zone, dayFirst, now }: { zone: Zone; dayFirst: boolean; now: number },
): number | null {
  const [one, two] = [Number(a), Number(b)];
  const yearFirst = a.length === 4;
  const year = yearFirst ? one : Number(c.length === 2 ? `20${c}` : c);
  const [day, month] = yearFirst ? [Number(c), two] : two > 12 || (!dayFirst && one <= 12) ? [two, one] : [one, two];
  const parsed = parseDay(`${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`);
  if (parsed === null || formatDay(parsed) === '') return null;
  let hours = Number(hour);
  const afternoon = half?.toLowerCase().startsWith('p') || /下午|오후|午後/.test(early ?? '');
  const morning = half?.toLowerCase().startsWith('a') || /上午|오전|午前/.test(early ?? '');
  if (afternoon && hours < 12) hours += 12;
  if (morning && hours === 12) hours = 0;
  if (hours > 23 || Number(minute) > 59) return null;
  const at = zone.at(parsed, hours * 60 + Number(minute));
  return at > now ? null : at;
}

function samePerson(name: string, own: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [one, other] = [words(name), words(own)];
  return one.length > 0 && (one.every((word) => other.includes(word)) || other.every((word) => one.includes(word)));
}
