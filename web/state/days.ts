import { localeOf, longDayParts } from './locale.ts';
import { language } from './words.ts';

/** Of a week, the days that are worked, from Monday as 1: what people mean by the end of a week. */
const FRIDAY = 5;

/** A day as YYYY-MM-DD, as this browser's calendar has it. */
export function isoDay(date: Date): string {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** So many days after a day, both as YYYY-MM-DD. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00`);
  date.setDate(date.getDate() + count);
  return isoDay(date);
}

/** Which day of the week, from Monday as 1. */
function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00`).getDay() || 7;
}

/** The Friday of the week of a day; null from that Friday on. */
export function fridayOf(day: string): string | null {
  const ahead = FRIDAY - weekdayOf(day);
  return ahead > 0 ? daysAfter(day, ahead) : null;
}

/** The Friday of the week after; on a weekend the coming one, since who says "next week" then means the one that begins on Monday. */
export function fridayAfter(day: string): string {
  const weekday = weekdayOf(day);
  return daysAfter(day, 7 + FRIDAY - weekday);
}

/** The same day if it is worked, else the Monday after it. */
export function worked(day: string): string {
  const weekday = weekdayOf(day);
  return weekday > FRIDAY ? daysAfter(day, 8 - weekday) : day;
}

/** "Friday 4 December", in the language of the page. */
export function longDay(day: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language.code), longDayParts);
  return format.format(new Date(`${day}T12:00:00`));
}
