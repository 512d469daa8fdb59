import { isLeftToRead } from '../journal/channel-kinds.ts';
import { isHuman, isTheirAnswer, wentOut } from '../journal/contact-kinds.ts';
import type { Diary } from '../plan/diary.ts';
import type { ContactLine, HistoryLine } from './contact-history.ts';

/** Ways in which the candidate's own contacts are grouped. */
export type GroupBy = 'channel' | 'purpose' | 'agency';

/** What became of the candidate's own contacts of one kind. */
export interface Worked {
  readonly by: GroupBy;
  /** A channel, a purpose, or the id of an agency. */
  readonly key: string;
  /** Contacts that were answered or have had their time. */
  readonly asked: number;
  readonly answered: number;
  /** Contacts whose time is not over: they say nothing yet. */
  readonly open: number;
  /** Between which shares the true one lies, as likely as 95 in 100, by Wilson; null with none. */
  readonly range: readonly [number, number] | null;
  /** Working days until the answers came: the middle, and between which half of them lie; null with fewer than `FEWEST`. */
  readonly days: { readonly middle: number; readonly from: number; readonly to: number } | null;
}

/** An answer that comes later than this many working days is not one to that contact any more. */
export const ANSWER_DAYS = 10;
/** With fewer than this nothing is said of shares. */
export const FEWEST = 5;
/** Two-sided 95 in 100, of the normal distribution. */
const Z = 1.959964;

/**
 * The interval of Wilson (1927) for a share of which `count` of `all` were seen: unlike the simple one it stays within 0 and 1 and holds
 * for small numbers.
 */
export function wilson(count: number, all: number): readonly [number, number] {
  const share = count / all;
  const square = Z * Z;
  const middle = share + square / (2 * all);
  const half = Z * Math.sqrt((share * (1 - share)) / all + square / (4 * all * all));
  const whole = 1 + square / all;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

interface Asked {
  readonly line: ContactLine;
  /** Working days until the answer; null where none came. */
  readonly days: number | null;
  readonly over: boolean;
}

/**
 * What worked, from the candidate's own journal: for each channel, purpose and agency, how many contacts were answered and how soon. In the order
 * in which they first occurred, never by success: so few cases make no ranking.
 */
export function whatWorked(
  lines: readonly HistoryLine[],
  facts: {
    readonly diaryOf: (line: ContactLine) => Diary;
    readonly agencyOf: (jobId: string) => string | null;
    readonly now: number;
  },
): Worked[] {
  const contacts = lines.filter((line): line is ContactLine => line.kind === 'contact' && isHuman(line));
  const asked = contacts.filter(asks).map((line) => askedOf(line, contacts, facts));
  const groups = new Map<string, { by: GroupBy; key: string; asked: Asked[] }>();
  const add = (by: GroupBy, key: string | null, each: Asked): void => {
    if (key === null) return;
    const known = groups.get(`${by} ${key}`);
    if (known === undefined) groups.set(`${by} ${key}`, { by, key, asked: [each] });
    else known.asked.push(each);
  };
  for (const each of asked) {
    add('channel', each.line.channel, each);
    add('purpose', each.line.purpose, each);
    for (const agency of new Set(each.line.jobIds.map(facts.agencyOf))) add('agency', agency, each);
  }
  return [...groups.values()].map(({ by, key, asked: of }) => ({ by, key, ...summary(of) }));
}

/** Contacts that may be answered: a call that was talked is its own answer, and one that nobody took reached nobody. */
function asks(line: ContactLine): boolean {
  return wentOut(line) && line.purpose !== null && isLeftToRead(line.channel);
}

function askedOf(
  line: ContactLine,
  contacts: readonly ContactLine[],
  { diaryOf, now }: { diaryOf: (line: ContactLine) => Diary; now: number },
): Asked {
  const diary = diaryOf(line);
  const day = diary.zone.dayOf(line.at);
  const shares = (one: readonly string[], other: readonly string[]): boolean => one.some((id) => other.includes(id));
  const others = (each: ContactLine): ContactLine[] =>
    contacts.filter((one) => one !== line && one.at < each.at && asks(one) && shares(one.jobIds, each.jobIds));
  // Somebody else who speaks of that job answers the last that was written about it, and nothing that was written to themselves or before.
  const standsForThem = (each: ContactLine): boolean =>
    shares(each.jobIds, line.jobIds) &&
    others(each).every((one) => one.at < line.at && !shares(one.personIds, each.personIds));
  // The first word of theirs after it, or a talk.
  const answer = contacts.find(
    (each) =>
      each.at > line.at && isTheirAnswer(each) && (shares(each.personIds, line.personIds) || standsForThem(each)),
  );
  const until = diary.count(day, diary.zone.dayOf(answer?.at ?? now));
  const late = until > ANSWER_DAYS;
  return { line, days: answer === undefined || late ? null : Math.max(0, until), over: answer !== undefined || late };
}

function summary(of: readonly Asked[]): Omit<Worked, 'by' | 'key'> {
  const over = of.filter((each) => each.over);
  const days = over
    .map((each) => each.days)
    .filter((each) => each !== null)
    .sort((one, other) => one - other);
  const at = (share: number): number => days[Math.floor((days.length - 1) * share)] ?? 0;
  return {
    asked: over.length,
    answered: days.length,
    open: of.length - over.length,
    range: over.length === 0 ? null : wilson(days.length, over.length),
    days: days.length < FEWEST ? null : { middle: at(0.5), from: at(0.25), to: at(0.75) },
  };
}
