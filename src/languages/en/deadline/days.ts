import { civilOf, type EpochDay, epochDayOf, weekdayOf } from '../../../core/time/epoch-day.ts';
import type { DeadlineContext } from '../../../core/understand/deadline.ts';

/** The days that words name, by the calendar of who said them. */

/** First day of the week that lies `weeks` after the one of `day`. */
export function weekOf({ weekStartsOn }: DeadlineContext, day: EpochDay, weeks: number): EpochDay {
  return day - ((weekdayOf(day) - weekStartsOn + 7) % 7) + weeks * 7;
}

/** The last working day of a span; its last day where none of it is worked. */
export function lastWorking(context: DeadlineContext, from: EpochDay, to: EpochDay): EpochDay {
  for (let day = to; day >= from && to - day < 40; day--) if (context.isWorking(day)) return day;
  return to;
}

export function lastOfWeek(context: DeadlineContext, first: EpochDay): EpochDay {
  return lastWorking(context, first, first + 6);
}

/** Days in a month; months beyond twelve run on into the next year. */
export function monthSpan(year: number, month: number): { from: EpochDay; to: EpochDay } {
  const index = year * 12 + month - 1;
  const at = (each: number): EpochDay => epochDayOf(Math.floor(each / 12), (each % 12) + 1, 1);
  return { from: at(index), to: at(index + 1) - 1 };
}

/** The same day so many months later, or the last one of that month where it is shorter. */
export function addMonths(day: EpochDay, months: number): EpochDay {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const { from, to } = monthSpan(year, month + months);
  return Math.min(from + dayOfMonth - 1, to);
}

/** The day of that month and day, in this year or the next in which it comes; null where there is none. */
export function nextDate(today: EpochDay, month: number, dayOfMonth: number): EpochDay | null {
  if (month < 1 || month > 12 || dayOfMonth < 1) return null;
  // Eight years reach the next leap day from anywhere.
  for (let year = civilOf(today).year, tries = 0; tries <= 8; tries++) {
    const day = exactDate(year + tries, month, dayOfMonth);
    if (day !== null && day >= today) return day;
  }
  return null;
}

/** A date without a year: the next one; on the day itself today and the one after are both possible. */
export function yearlyDate(today: EpochDay, month: number, dayOfMonth: number): EpochDay[] | null {
  const day = nextDate(today, month, dayOfMonth);
  if (day === null) return null;
  const later = day === today ? nextDate(today + 1, month, dayOfMonth) : null;
  return later === null ? [day] : [day, later];
}

export function exactDate(year: number, month: number, dayOfMonth: number): EpochDay | null {
  if (month < 1 || month > 12 || dayOfMonth < 1) return null;
  const { from, to } = monthSpan(year, month);
  const day = from + dayOfMonth - 1;
  return day > to ? null : day;
}

/** The next month that has such a day, this one included: "the 31st". */
export function nextDayOfMonth(today: EpochDay, dayOfMonth: number): EpochDay | null {
  const { year, month } = civilOf(today);
  for (let ahead = 0; ahead < 3; ahead++) {
    const { from, to } = monthSpan(year, month + ahead);
    const day = from + dayOfMonth - 1;
    if (dayOfMonth >= 1 && day <= to && day >= today) return day;
  }
  return null;
}

/** "The 24th": the next one; on the day itself today and the one of next month are both possible. */
export function monthlyDate(today: EpochDay, dayOfMonth: number): EpochDay[] | null {
  const day = nextDayOfMonth(today, dayOfMonth);
  if (day === null) return null;
  const later = day === today ? nextDayOfMonth(today + 1, dayOfMonth) : null;
  return later === null ? [day] : [day, later];
}

/** The month of that name that is running or comes next. */
export function nextMonth(today: EpochDay, month: number): { year: number; month: number } {
  const now = civilOf(today);
  return { year: month >= now.month ? now.year : now.year + 1, month };
}

/** The next day of that weekday, today excluded. */
export function comingWeekday(today: EpochDay, weekday: number): EpochDay {
  return today + (((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** The n-th week of a month: that of its n-th Thursday, as ISO 8601 counts the weeks of a year; -1 the last. */
export function weekOfMonth(context: DeadlineContext, span: { from: EpochDay; to: EpochDay }, nth: number): EpochDay {
  const thursday = nth > 0 ? comingWeekday(span.from - 1, 4) + (nth - 1) * 7 : comingWeekday(span.to - 7, 4);
  return weekOf(context, thursday, 0);
}
