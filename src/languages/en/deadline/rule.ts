import { type EpochDay, weekdayOf } from '../../../core/time/epoch-day.ts';
import type { DeadlineContext } from '../../../core/understand/deadline.ts';
import { addMonths, comingWeekday } from './days.ts';
import { weekdayNumber } from './words.ts';

/**
 * One or several days, all in the future; `past` for words that look back; `hangs` for words that count from something else than a
 * day; null where the match is no date after all.
 */
export type Found = readonly EpochDay[] | 'past' | 'vague' | 'hangs' | null;
export type Days = EpochDay[] | null;

/** Beside a day: it is likely and not certain, so it is asked about. */
export const UNCERTAIN: EpochDay = Number.NEGATIVE_INFINITY;

export interface Rule {
  readonly pattern: RegExp;
  read(words: readonly string[], context: DeadlineContext): Found;
}

export function rule(pattern: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'giu'), read };
}

export const one = (day: EpochDay | null): Days => (day === null ? null : [day]);

export const UNIT = `(?:(?:working|business|work|week) ?days?|days?|weeks?|fortnights?|months?|quarters?|years?)`;
export const NEXT = `(?:next|coming|this coming|upcoming|following|(?:the )?next coming)`;
export const PART = `(?:(?:the )?(?:end|back end|latter part|second half|close|rest|last part)(?: of)?|late(?:r)?(?: in| on)?|(?:the )?(?:beginning|start|early part|first half)(?: of)?|early(?: in)?|(?:the )?mid(?:dle)?(?:-| of)?)`;
/** What may follow "the third" where it is a date: a third of something is none. */
export const NTH_ENDS = `(?=$| ?[^\\p{L}\\d ]| (?:at|by|or|and|to|until|till|through|latest|in|when|so|if|as|for|we|i|they|he|she|then|but|with|once|after|before|because|please|you|already|anyway)\\b|-)`;
export const AGO = `(?:ago|before|earlier|back)`;

/** Which week is meant: this, the next, or the one after it. On its first day's eve "this week" is not certain. */
export function weeksAhead(word: string): number | null {
  if (/after next|after the next/.test(word)) return 2;
  if (/next|coming|following|upcoming/.test(word)) return 1;
  if (/last|past|previous/.test(word)) return null;
  return 0;
}

/** The eve of a week: a Sunday on which some call the week that begins tomorrow this one. */
export function isEve(context: DeadlineContext): boolean {
  return weekdayOf(context.today) === 7 && context.weekStartsOn === 1;
}

export function later(context: DeadlineContext, from: EpochDay, count: number, unit: string): EpochDay {
  if (/(?:working|business|work|week) ?days?$/.test(unit)) return context.addWorkingDays(from, count);
  if (/^day/.test(unit)) return from + count;
  if (/^fortnight/.test(unit)) return from + count * 14;
  if (/^week/.test(unit)) return from + count * 7;
  if (/^quarter/.test(unit)) return addMonths(from, count * 3);
  return addMonths(from, /^year/.test(unit) ? count * 12 : count);
}

export function dayInMonth(span: { from: EpochDay; to: EpochDay }, nth: number): EpochDay | null {
  const day = span.from + nth - 1;
  return nth < 1 || day > span.to ? null : day;
}

export function fullYear(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

export function weekdayCheck(context: DeadlineContext, word: string, day: EpochDay | null): Found {
  if (day === null || day < context.today) return one(day);
  // The weekday and the date disagree: one of them is a slip, and which one only the person knows.
  const weekday = weekdayNumber(word);
  return weekdayOf(day) === weekday ? [day] : [day, nearestWeekday(day, weekday)];
}

/** The day of that weekday that lies nearest to a date with which it does not agree. */
export function nearestWeekday(day: EpochDay, weekday: number): EpochDay {
  return comingWeekday(day - 4, weekday);
}
