import { civilOf, type EpochDay, weekdayOf } from '../../../core/time/epoch-day.ts';
import type { DeadlineContext } from '../../../core/understand/deadline.ts';
import {
  comingWeekday,
  exactDate,
  lastOfWeek,
  lastWorking,
  monthlyDate,
  monthSpan,
  nextDate,
  nextDayOfMonth,
  nextMonth,
  weekOf,
  yearlyDate,
} from './days.ts';
import {
  type Days,
  dayInMonth,
  type Found,
  fullYear,
  later,
  NTH_ENDS,
  nearestWeekday,
  one,
  type Rule,
  rule,
  UNCERTAIN,
  weekdayCheck,
} from './rule.ts';
import { DAY_OF_MONTH, MONTH, monthNumber, NTH, numberOf, WEEKDAY, weekdayNumber, YEAR } from './words.ts';

function inFigures(context: DeadlineContext, first: number, second: number, year: number | null): Days {
  const read = (month: number, day: number): EpochDay[] =>
    (year === null ? yearlyDate(context.today, month, day) : one(exactDate(year, month, day))) ?? [];
  const monthDay = read(first, second);
  const dayMonth = read(second, first);
  if (context.order === 'month-day' && monthDay.length > 0) return monthDay;
  if (context.order === 'day-month' && dayMonth.length > 0) return dayMonth;
  const days = [...dayMonth, ...monthDay];
  return days.length === 0 ? null : days;
}

/** "4/12", "12.4.2027", with or without a weekday. */
function figures(
  [, weekday, first = '', second = '', near, apart]: readonly string[],
  context: DeadlineContext,
): Found {
  const found = inFigures(context, Number(first), Number(second), fullYear(near ?? apart));
  if (weekday === undefined || found === null) return found;
  const named = weekdayNumber(weekday);
  const fitting = found.filter((day) => weekdayOf(day) === named);
  if (fitting.length === 1) return fitting[0] === context.today ? [...fitting, UNCERTAIN] : fitting;
  return [...new Set([...found, ...found.map((day) => nearestWeekday(day, named))])];
}

/** Easter Sunday of a year. Source: the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easter(year: number): EpochDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return exactDate(year, month, day) ?? 0;
}

/** Feasts that have a day of their own, by what is said of them; those that move count from Easter Sunday. */
const feasts: readonly (readonly [string, (year: number) => EpochDay])[] = [
  ['shrove tuesday|pancake day', (year) => easter(year) - 47],
  ['ash wednesday', (year) => easter(year) - 46],
  ['palm sunday', (year) => easter(year) - 7],
  ['maundy thursday|holy thursday', (year) => easter(year) - 3],
  ['good friday', (year) => easter(year) - 2],
  ['(?:easter|holy) saturday', (year) => easter(year) - 1],
  ['easter sunday|easter day', (year) => easter(year)],
  ['easter monday', (year) => easter(year) + 1],
  ['ascension(?: day)?', (year) => easter(year) + 39],
  ['whit ?sunday|pentecost', (year) => easter(year) + 49],
  ['whit monday', (year) => easter(year) + 50],
  ['corpus christi', (year) => easter(year) + 60],
  ['halloween', (year) => exactDate(year, 10, 31) ?? 0],
  ['bonfire night|guy fawkes(?: night| day)?', (year) => exactDate(year, 11, 5) ?? 0],
  ['christmas eve', (year) => exactDate(year, 12, 24) ?? 0],
  ['christmas day|xmas day', (year) => exactDate(year, 12, 25) ?? 0],
  ['boxing day', (year) => exactDate(year, 12, 26) ?? 0],
  ["new year'?s eve|hogmanay", (year) => exactDate(year, 12, 31) ?? 0],
  ["new year'?s day", (year) => exactDate(year, 1, 1) ?? 0],
  ['thanksgiving(?: day)?', thanksgiving],
  ['black friday', (year) => thanksgiving(year) + 1],
  ['cyber monday', (year) => thanksgiving(year) + 4],
];
const FEAST = feasts.map(([name]) => name).join('|');

/** The fourth Thursday of November. */
function thanksgiving(year: number): EpochDay {
  return comingWeekday((exactDate(year, 11, 1) ?? 0) - 1, 4) + 21;
}

/** The next time that a feast comes, today included. */
function coming(context: DeadlineContext, dayIn: (year: number) => EpochDay): EpochDay {
  const { year } = civilOf(context.today);
  const first = dayIn(year);
  return first >= context.today ? first : dayIn(year + 1);
}

function feastNamed(context: DeadlineContext, name: string): EpochDay | null {
  const found = feasts.find(([words]) => new RegExp(`^(?:${words})$`).test(name));
  return found === undefined ? null : coming(context, found[1]);
}

/** The feast around which people are away: the day before it is the last on which they decide. */
function feast(context: DeadlineContext, name: string): EpochDay {
  if (/new year/.test(name)) return coming(context, (year) => exactDate(year, 1, 1) ?? 0);
  if (/easter/.test(name)) return coming(context, easter);
  if (/thanksgiving/.test(name)) return coming(context, thanksgiving);
  return coming(context, (year) => exactDate(year, 12, 25) ?? 0);
}

/** The day that a date with its month names: this year's or the next one's where no year stands, checked against a weekday. */
function writtenDate(
  context: DeadlineContext,
  { weekday, nth = '', month = '', year }: Readonly<Record<'weekday' | 'nth' | 'month' | 'year', string | undefined>>,
): Found {
  const number = numberOf(nth);
  if (year === undefined && weekday === undefined) return yearlyDate(context.today, monthNumber(month), number);
  const day =
    year === undefined
      ? nextDate(context.today, monthNumber(month), number)
      : exactDate(Number(year), monthNumber(month), number);
  return weekday === undefined ? one(day) : weekdayCheck(context, weekday, day);
}

/** Dates written out or in figures, feasts, and words that name no day. */
export const dateRules = (): readonly Rule[] => [
  // Dates.
  rule(
    `(?:on )?(?:(${WEEKDAY}),? )?(?:the )?(${DAY_OF_MONTH})(?: day)?[ -]?(?:of )?(${MONTH})(?:(?:[ ,-]+| of | in )(${YEAR}))?`,
    ([, weekday, nth, month, year], context) => writtenDate(context, { weekday, nth, month, year }),
  ),
  rule(
    `(?:on )?(?:(${WEEKDAY}),? )?(${MONTH})[ /-]?(?:the )?(${DAY_OF_MONTH})(?:(?: ?, ?| | of | in )(${YEAR}))?`,
    ([, weekday, month, nth, year], context) => writtenDate(context, { weekday, nth, month, year }),
  ),
  rule(
    `(?:on )?(?:(${WEEKDAY}),? )?(?:the )?(${NTH})(?: day)?(?: of)? (this|next|the|the following) month`,
    ([, weekday, nth = '', word = ''], context) => {
      const { year, month } = civilOf(context.today);
      const day = dayInMonth(monthSpan(year, month + (/next|following/.test(word) ? 1 : 0)), numberOf(nth));
      return weekday === undefined ? one(day) : weekdayCheck(context, weekday, day);
    },
  ),
  rule(
    `(?:(?:on )?(?:the )(${NTH}|\\d{1,2})|(?:on )(${NTH})|(${NTH}))${NTH_ENDS}`,
    ([, first, second, third], { today }) => monthlyDate(today, numberOf(first ?? second ?? third ?? '')),
  ),
  rule(`(?:on )?(${WEEKDAY}),?(?: the)? (${NTH}|\\d{1,2})`, ([, word = '', nth = ''], context) => {
    return weekdayCheck(context, word, nextDayOfMonth(context.today, numberOf(nth)));
  }),
  rule(
    `(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) (${WEEKDAY}) (?:of|in) (?:(${MONTH})(?: (${YEAR}))?|(this|next|the) month)`,
    ([, nth = '', word = '', month, year, relative], context) => {
      const now = civilOf(context.today);
      const weekday = weekdayNumber(word);
      const read = (span: { from: EpochDay; to: EpochDay }): EpochDay =>
        nth === 'last'
          ? comingWeekday(span.to - 7, weekday)
          : comingWeekday(span.from - 1, weekday) + (numberOf(nth) - 1) * 7;
      if (month === undefined) return one(read(monthSpan(now.year, now.month + (relative === 'next' ? 1 : 0))));
      const number = monthNumber(month);
      const soon = read(monthSpan(fullYear(year) ?? nextMonth(context.today, number).year, number));
      return one(soon < context.today && year === undefined ? read(monthSpan(now.year + 1, number)) : soon);
    },
  ),
  rule(
    `(?<![/\\d-])(?:on )?(?:(${WEEKDAY}),? )?(${YEAR})[-/.](\\d{1,2}|${MONTH})[-/.](\\d{1,2})`,
    ([, weekday, year = '', month = '', nth = ''], context) => {
      const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
      const day = exactDate(Number(year), number, Number(nth));
      return weekday === undefined ? one(day) : weekdayCheck(context, weekday, day);
    },
  ),
  rule(
    `(?:on )?(?:(${WEEKDAY}),? )?(?<![\\d/.])(\\d{1,2}) ?[/.] ?(\\d{1,2})(?:[/.](\\d{4}|\\d{2})|, ?(\\d{4}))?(?![/.]?\\d)`,
    figures,
  ),
  rule(
    `(?:on )?(?:(${WEEKDAY}),? )?(?<![\\d/.-])(\\d{1,2})-(\\d{1,2})(?:-(\\d{4}|\\d{2})|, ?(\\d{4}))?(?![/.-]?\\d)`,
    figures,
  ),
  rule(`(?:(${YEAR})[ -]?)?h([12])(?:(?: of)? (${YEAR}))?`, ([, before, half, after], context) => {
    const now = civilOf(context.today);
    const running = now.month > 6 ? 2 : 1;
    const year = fullYear(before ?? after) ?? (Number(half) < running ? now.year + 1 : now.year);
    const to = exactDate(year, half === '1' ? 6 : 12, half === '1' ? 30 : 31) ?? 0;
    return to < context.today ? 'past' : [lastWorking(context, to - 30, to)];
  }),

  // Feasts, and words that name no day.
  rule(`(?:on )?(?:the )?(${FEAST})`, ([, name = ''], context) => one(feastNamed(context, name))),
  rule(`(?:the )?week of (?:the )?(${FEAST}|christmas|easter)`, ([, name = ''], context) => [
    lastOfWeek(context, weekOf(context, feastNamed(context, name) ?? feast(context, name), 0)),
  ]),
  // A day with a name that this language does not place.
  rule(
    `(?:on )?(?:the )?(?:may|labou?r|memorial|veterans|presidents'?|columbus|canada|victoria|australia|anzac|martin luther king|mlk|independence|remembrance|armistice) day`,
    () => 'hangs',
  ),
  // A weekday with a name before it is that one alone, and which one is not known here.
  rule(
    `(?:the )?(?:bank[- ]?holiday|holiday|holy|super|giving|plough|every other|alternate|blue) ${WEEKDAY}`,
    () => 'hangs',
  ),
  rule(
    `(?<!not )(?<!n't )(?:(?:just |well )?(before|by|until)) (?:the )?(christmas|xmas|easter|thanksgiving|holidays|new year)`,
    ([, , name = ''], context) => {
      const day = feast(context, name);
      return [lastWorking(context, context.today, day - 1)];
    },
  ),
  rule(`(?:after|over) (?:the )?(christmas|xmas|easter|thanksgiving|holidays)`, ([, name = ''], context) => {
    const first = context.addWorkingDays(feast(context, name), 1);
    return [first, lastOfWeek(context, weekOf(context, first, 0)), lastOfWeek(context, weekOf(context, first, 1))];
  }),
  rule(`(?:early |sometime |at some point )?(?:in |after )?(?:the )?new year`, (_, context) => {
    const first = exactDate(civilOf(context.today).year + 1, 1, 1) ?? 0;
    const worked = context.addWorkingDays(first - 1, 1);
    return [worked, lastOfWeek(context, weekOf(context, worked + 7, 0)), lastWorking(context, first, first + 30)];
  }),
  rule(
    `(?:in |within )?(?:the )?(?:next |coming )?(?:a )?(few|several|some) (working days|business days|days|weeks|months)`,
    ([, , unit = ''], context) => [3, 4, 5].map((count) => later(context, context.today, count, unit)),
  ),
  rule(`(?:in )?(?:the )?(?:coming|next|following) (days|weeks|months)`, () => 'vague'),
  rule(`soon|shortly|asap|as soon as possible|in due course|before long|in a while|one of these days`, () => 'vague'),
];
