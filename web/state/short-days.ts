import { localeOf } from './locale.ts';
import { language } from './words.ts';

/** "Mon 7 Dec", "5:30 pm". */
const locale = localeOf(language.code);

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
const dayFormat = format({ weekday: 'short', day: 'numeric', month: 'short' });
const clockFormat = format({ hour: 'numeric', minute: '2-digit', hour12: locale === 'en-GB' });
const weekdayFormat = format({ weekday: 'short' });

/** The clock that a time of the server shows, as if it were in UTC: "2026-12-07T09:00:00+01:00[Europe/Berlin]" is nine o'clock. */
function shown(time: string): Date {
  return new Date(`${time.slice(0, 16).padEnd(16, 'T00:00')}:00Z`);
}

function plain(text: string): string {
  // British dates have a comma after the weekday in some browsers and none in others.
  return locale === 'en-GB' ? text.replaceAll(',', '') : text;
}

/** "Mon 7 Dec", of a day or a time of the server. */
export function shortDay(time: string): string {
  return plain(dayFormat.format(shown(time.slice(0, 10).concat('T00:00'))));
}

/** "5:30 pm" by the clock that the time itself names. */
export function shortClock(time: string): string {
  return clockFormat.format(shown(time)).replace(/\s/gu, ' ');
}

/** "Mon 7 – Tue 8 Dec"; on one day "Mon 7 Dec". */
export function shortSpan(from: string, to: string): string {
  if (from.slice(0, 10) === to.slice(0, 10)) return shortDay(from);
  return plain(
    dayFormat.formatRange(shown(from.slice(0, 10).concat('T00:00')), shown(to.slice(0, 10).concat('T00:00'))),
  );
}

/** "Mon", and the number of the day. */
export function weekdayOf(day: string): { readonly name: string; readonly number: string } {
  return { name: weekdayFormat.format(shown(day.concat('T00:00'))), number: String(Number(day.slice(8, 10))) };
}

/** Days from one day to another, each by the clock that its time names. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
}

/** The instant of a time of the server, in milliseconds. */
function instantOf(time: string): number {
  return Date.parse(time.replace(/\[.*$/, ''));
}

/** True where the clock of this time is another than this computer's own at that moment. */
export function isTheirClock(time: string): boolean {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)(?:\[|$)/.exec(time) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return offset !== -new Date(instantOf(time)).getTimezoneOffset();
}

const monthFormat = format({ month: 'long', year: 'numeric' });

/** "November 2026", of a day or a time of the server. */
export function monthOf(time: string): string {
  return monthFormat.format(shown(time.slice(0, 10).concat('T00:00')));
}

const names = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });

/** The order of two names in the language of the page. */
export function byWord(one: string, other: string): number {
  return names.compare(one, other);
}

const dayAndMonthFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });

/** "7 Dec", by this computer's clock, of an instant in milliseconds. */
export function dayAndMonth(at: number): string {
  return dayAndMonthFormat.format(at);
}
