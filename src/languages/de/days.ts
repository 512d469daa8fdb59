import { civilOf, type EpochDay, weekdayOf } from '../../core/time/epoch-day.ts';
import type { NearDay } from '../../core/write/render-letter.ts';

export const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const;
export const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/** "Donnerstag, 26. November": as it stands after "am", where the dative of a date looks the same (DIN 5008). */
export function longDay(day: EpochDay): string {
  const civil = civilOf(day);
  return `${weekdays[weekdayOf(day) - 1]}, ${civil.day}. ${months[civil.month - 1]}`;
}

const shortMonths = [
  'Jan.',
  'Feb.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
] as const;

/** "Di., 8. Dez.": for explanations. Most end with a full stop of their own (see `sentence`). */
export function shortDay(day: EpochDay): string {
  const civil = civilOf(day);
  return `${shortWeekday(day)}, ${civil.day}. ${shortMonths[civil.month - 1]}`;
}

/** "Di." */
export function shortWeekday(day: EpochDay): string {
  return `${weekdays[weekdayOf(day) - 1]?.slice(0, 2)}.`;
}

/** "Donnerstag" for a day within the last six, today included; else with its date. */
export function meetingDay(day: EpochDay, today: EpochDay): string {
  const ago = today - day;
  return ago >= 0 && ago <= 6 ? (weekdays[weekdayOf(day) - 1] ?? '') : longDay(day);
}

/** "heute Vormittag", "gestern": of the day itself, and of the one before it. */
export function nearDay(day: EpochDay, minute: number, today: EpochDay, ahead: boolean): NearDay | null {
  const part = minute < 600 ? 'Morgen' : minute < 720 ? 'Vormittag' : minute < 1050 ? 'Nachmittag' : 'Abend';
  if (day === today) return { text: ahead ? 'heute' : `heute ${part}`, instead: 'am ' };
  return day === today - 1 ? { text: 'gestern', instead: 'am ' } : null;
}

/** "14:30 Uhr" (DIN 5008), "14 Uhr" for a full hour. */
export function clock(minuteOfDay: number): string {
  const hour = Math.floor(minuteOfDay / 60);
  const minute = minuteOfDay % 60;
  return minute === 0 ? `${hour} Uhr` : `${hour}:${String(minute).padStart(2, '0')} Uhr`;
}

/** "9" of "9 Uhr": before another time, "9 bis 17:30 Uhr". */
export function hourBefore(minuteOfDay: number): string {
  return clock(minuteOfDay).replace(/ Uhr$/, '');
}

export function list(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;
}

/** "eine, andere oder dritte". */
export function eitherOf(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} oder ${items.at(-1)}`;
}
