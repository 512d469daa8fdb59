import { civilOf, type EpochDay, weekdayOf } from '../../core/time/epoch-day.ts';
import type { NearDay } from '../../core/write/render-letter.ts';

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "Thursday 26 November": without the year, which a reader of a letter knows. */
export function longDay(day: EpochDay): string {
  const civil = civilOf(day);
  return `${weekdays[weekdayOf(day) - 1]} ${civil.day} ${months[civil.month - 1]}`;
}

/** "Tue 8 Dec": for explanations. */
export function shortDay(day: EpochDay): string {
  const civil = civilOf(day);
  return `${weekdays[weekdayOf(day) - 1]?.slice(0, 3)} ${civil.day} ${months[civil.month - 1]?.slice(0, 3)}`;
}

/** "Thursday" for a day within the last six, today included; else with its date. */
export function meetingDay(day: EpochDay, today: EpochDay): string {
  const ago = today - day;
  return ago >= 0 && ago <= 6 ? (weekdays[weekdayOf(day) - 1] ?? '') : longDay(day);
}

/** "this morning", "yesterday": of the day itself, and of the one before it (twelve and five o'clock part a day). */
export function nearDay(day: EpochDay, minute: number, today: EpochDay, ahead: boolean): NearDay | null {
  const part = minute < 720 ? 'morning' : minute < 1020 ? 'afternoon' : 'evening';
  if (day === today) return { text: ahead ? 'today' : `this ${part}`, instead: 'on ' };
  return day === today - 1 ? { text: 'yesterday', instead: 'on ' } : null;
}

/** "9:00 am" in the plain form that both sides of the Atlantic read. */
export function clock(minuteOfDay: number): string {
  const hour = Math.floor(minuteOfDay / 60);
  const minute = String(minuteOfDay % 60).padStart(2, '0');
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`;
}

export function list(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** "one, another or a third". */
export function eitherOf(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

/** "1st", "12th", "22nd". */
export function ordinal(number: number): string {
  const lastTwo = number % 100;
  const ending = lastTwo > 10 && lastTwo < 14 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th');
  return `${number}${ending}`;
}

/** "45 minutes", "an hour", "4 hours". */
export function duration(minutes: number): string {
  if (minutes % 60 !== 0) return `${minutes} minutes`;
  return minutes === 60 ? 'an hour' : `${minutes / 60} hours`;
}
