import { civilOf, type EpochDay, weekdayOf } from '../../../core/time/epoch-day.ts';
import type { DeadlineContext } from '../../../core/understand/deadline.ts';
import {
  addMonths,
  comingWeekday,
  exactDate,
  lastOfWeek,
  lastWorking,
  monthSpan,
  nextDate,
  nextDayOfMonth,
  nextMonth,
  weekOf,
  weekOfMonth,
  yearlyDate,
} from './days.ts';
import { COUNT, DAY_OF_MONTH, MONTH, monthNumber, NTH, numberOf, WEEKDAY, weekdayNumber, YEAR } from './words.ts';

/** One or several days, all in the future; `past` for words that look back; null where the match is no date after all. */
export type Found = readonly EpochDay[] | 'past' | 'vague' | null;
type Days = EpochDay[] | null;

/** Beside a day: it is likely and not certain, so it is asked about. */
export const UNCERTAIN: EpochDay = Number.NEGATIVE_INFINITY;

export interface Rule {
  readonly pattern: RegExp;
  read(words: readonly string[], context: DeadlineContext): Found;
}

function rule(pattern: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'giu'), read };
}

const one = (day: EpochDay | null): Days => (day === null ? null : [day]);

/** Which week is meant: this, the next, or the one after it. On its first day's eve "this week" is not certain. */
function weeksAhead(word: string): number | null {
  if (/after next|after the next/.test(word)) return 2;
  if (/next|coming|following|upcoming/.test(word)) return 1;
  if (/last|past|previous/.test(word)) return null;
  return 0;
}

/** The eve of a week: a Sunday on which some call the week that begins tomorrow this one. */
function isEve(context: DeadlineContext): boolean {
  return weekdayOf(context.today) === 7 && context.weekStartsOn === 1;
}

function week(context: DeadlineContext, words: string, part = ''): Found {
  const ahead = weeksAhead(words);
  if (ahead === null) return 'past';
  const dayIn = (weeks: number): EpochDay => {
    const first = weekOf(context, context.today, weeks);
    // Early in a week is its first three days.
    return /early|beginning|start/.test(part) ? lastWorking(context, first, first + 2) : lastOfWeek(context, first);
  };
  if (/mid/.test(part)) {
    const first = weekOf(context, context.today, ahead);
    return [first + 2, first + 3, first + 4];
  }
  if (isEve(context) && ahead < 2)
    return [...[dayIn(ahead), dayIn(ahead + 1)].filter((day) => day >= context.today), UNCERTAIN];
  const day = dayIn(ahead);
  return day < context.today ? [Math.max(day, weekOf(context, context.today, ahead) + 6)] : [day];
}

function monthPart(context: DeadlineContext, span: { from: EpochDay; to: EpochDay }, part: string): Days {
  if (/mid/.test(part)) return [span.from + 14, lastWorking(context, span.from, span.from + 19)];
  const to = /early|beginning|start/.test(part) ? span.from + 14 : span.to;
  const day = lastWorking(context, span.from, to);
  // The month of that name may be half over.
  return day < context.today ? (span.to >= context.today ? [context.today] : null) : [day];
}

function relativeMonth(context: DeadlineContext, words: string, part: string): Found {
  const ahead = weeksAhead(words);
  if (ahead === null) return 'past';
  const { year, month } = civilOf(context.today);
  return monthPart(context, monthSpan(year, month + ahead), part);
}

export function later(context: DeadlineContext, from: EpochDay, count: number, unit: string): EpochDay {
  if (/(?:working|business|work|week) ?days?$/.test(unit)) return context.addWorkingDays(from, count);
  if (/^day/.test(unit)) return from + count;
  if (/^fortnight/.test(unit)) return from + count * 14;
  if (/^week/.test(unit)) return from + count * 7;
  if (/^quarter/.test(unit)) return addMonths(from, count * 3);
  return addMonths(from, /^year/.test(unit) ? count * 12 : count);
}

export const UNIT = `(?:(?:working|business|work|week) ?days?|days?|weeks?|fortnights?|months?|quarters?|years?)`;
const NEXT = `(?:next|coming|this coming|upcoming|following|(?:the )?next coming)`;
const PART = `(?:(?:the )?(?:end|back end|latter part|second half|close|rest|last part)(?: of)?|late(?:r)?(?: in| on)?|(?:the )?(?:beginning|start|early part|first half)(?: of)?|early(?: in)?|(?:the )?mid(?:dle)?(?: of)?)`;
/** What may follow "the third" where it is a date: a third of something is none. */
const NTH_ENDS = `(?=$| ?[^\\p{L}\\d ]| (?:at|by|or|and|to|until|till|through|latest|in|when|so|if|as|for|we|i|they|he|she|then|but|with|once|after|before|because|please|you|already|anyway)\\b|-)`;
const AGO = `(?:ago|before|earlier|back)`;

function namedWeekday(context: DeadlineContext, word: string): Found {
  const weekday = weekdayNumber(word);
  const coming = comingWeekday(context.today, weekday);
  // Said on the day itself, today or a week from today may be meant.
  return weekday === weekdayOf(context.today) ? [context.today, coming] : [coming];
}

/** "next Friday" is the coming one to some and the one after to others. */
function nextWeekday(context: DeadlineContext, word: string): Found {
  const coming = comingWeekday(context.today, weekdayNumber(word));
  return [coming, coming + 7];
}

function thisWeekday(context: DeadlineContext, word: string): Found {
  const weekday = weekdayNumber(word);
  const day = weekOf(context, context.today, 0) + ((weekday - context.weekStartsOn + 7) % 7);
  return day > context.today || (day === context.today && weekday === weekdayOf(context.today))
    ? [day]
    : [comingWeekday(context.today, weekday)];
}

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

/** The day of that weekday that lies nearest to a date with which it does not agree. */
function nearestWeekday(day: EpochDay, weekday: number): EpochDay {
  return comingWeekday(day - 4, weekday);
}

function weekdayCheck(context: DeadlineContext, word: string, day: EpochDay | null): Found {
  if (day === null || day < context.today) return one(day);
  // The weekday and the date disagree: one of them is a slip, and which one only the person knows.
  const weekday = weekdayNumber(word);
  return weekdayOf(day) === weekday ? [day] : [day, nearestWeekday(day, weekday)];
}

function dayInMonth(span: { from: EpochDay; to: EpochDay }, nth: number): EpochDay | null {
  const day = span.from + nth - 1;
  return nth < 1 || day > span.to ? null : day;
}

function fullYear(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The last Monday before Easter of a year plus six days: Easter Sunday. Source: the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
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

function feast(context: DeadlineContext, name: string): EpochDay {
  const { year } = civilOf(context.today);
  for (const each of [year, year + 1]) {
    const day = /easter/.test(name)
      ? easter(each)
      : /thanksgiving/.test(name)
        ? comingWeekday((exactDate(each, 11, 1) ?? 0) - 1, 4) + 21
        : (exactDate(each, 12, 25) ?? 0);
    if (day >= context.today) return day;
  }
  return context.today;
}

/** The rules; of those that match at one place the longest is taken, of equally long ones the first. */
export const rules: readonly Rule[] = [
  // What recurs, and what looks back, is no deadline.
  rule(`(?:every|each) (?:other |second |two |three |${COUNT} )?(?:${WEEKDAY}|${UNIT}|week|month|morning)`, () => null),
  rule(
    `(?:last|past|previous|this past) (?:${WEEKDAY}|${MONTH}|week|weekend|month|quarter|year|few days)`,
    () => 'past',
  ),
  rule(`(?:the )?(?:last|past|previous) ${COUNT} ?${UNIT}`, () => 'past'),
  rule(`(?:${COUNT} (?:past|previous|last) ${UNIT})`, () => 'past'),
  rule(`${COUNT} ?${UNIT}(?: (?:and )?${COUNT} ?${UNIT})* ${AGO}`, () => 'past'),
  rule(`(?:the day before )?yesterday|the day before`, () => 'past'),
  rule(`(?:last|past|previous) week,?(?: on)? ${WEEKDAY}`, () => 'past'),
  rule(`earlier (?:in |on )?(?:the |this )(?:week|month|year|day)`, () => 'past'),
  rule(`(?:the )?(?:first|second|third|fourth|fifth) (?:${WEEKDAY}|${COUNT} ${UNIT}|days?|weeks?|months?)`, () => null),
  rule(`year to date|to date`, () => null),

  // Today and its neighbours.
  rule(
    `(?:(?:the )?(?:end|close) of (?:the |play |business )?(?:day|today|play|business)|e\\.?o\\.?d\\.?|c\\.?o\\.?b\\.?|today|tonight|this (?:morning|afternoon|evening|day)|now)`,
    (_, { today }) => [today],
  ),
  rule(
    `(?:(?:the )?(?:end|close) of (?:the |play |business )?(?:day|play|business)|e\\.?o\\.?d\\.?|c\\.?o\\.?b\\.?)(?: on)? (tomorrow|${WEEKDAY})`,
    ([, word = ''], context) => (/^tom/.test(word) ? [context.today + 1] : namedWeekday(context, word)),
  ),
  rule(`(?:tomorrow|tmrw|tmr|tmw|the next day|next day|the day after)`, (_, { today }) => [today + 1]),
  rule(`(?:the )?day after tomorrow`, (_, { today }) => [today + 2]),

  // So much later: "in a fortnight", "within ten working days", "two weeks from Friday".
  rule(
    `(?:(?:in|within|after|for|over) )?(?:the )?(?:next |coming |upcoming )?(?:about |around |no more than |less than |at most )?(?:${COUNT}(?: to | or | - |-))?(${COUNT}) ?(?:more )?(${UNIT})(?:['’]?s?['’]? time|['’])?(?: from (?:now|today)| hence| later| in the future)?`,
    ([all = '', count = '', unit = ''], context) =>
      !/quarter/.test(unit) &&
      (/^(?:in|within|after|for|over|the|next|coming|upcoming)\b/.test(all) ||
        /(?:time|now|today|hence|later|future)$/.test(all))
        ? one(later(context, context.today, numberOf(count), unit))
        : null,
  ),
  rule(
    `(?:in |within )?(?:the )?(?:next |coming |upcoming )?(${COUNT}) ?(${UNIT})(?: and)? (${COUNT}) ?(${UNIT})(?:(?: and)? (${COUNT}) ?(${UNIT}))?(?: from (?:now|today)| later| hence)?`,
    ([, count1 = '', unit1 = '', count2 = '', unit2 = '', count3 = '', unit3 = ''], context) => {
      let day = later(context, context.today, numberOf(count1), unit1);
      day = later(context, day, numberOf(count2), unit2);
      return one(count3 === '' ? day : later(context, day, numberOf(count3), unit3));
    },
  ),
  rule(
    `(${COUNT}) ?(?:next|upcoming|coming) ((?:working |business )?days|weeks|months|years)`,
    ([, count = '', unit = ''], context) => one(later(context, context.today, numberOf(count), unit)),
  ),
  rule(
    `(?:in |within )?(?:less than )?(${COUNT}) ?(${UNIT}) (?:from|after) (tomorrow|yesterday|${WEEKDAY})`,
    ([, count = '', unit = '', from = ''], context) => {
      const { today } = context;
      if (from === 'tomorrow') return one(later(context, today + 1, numberOf(count), unit));
      if (from === 'yesterday') return one(later(context, today - 1, numberOf(count), unit));
      return one(later(context, comingWeekday(today, weekdayNumber(from)), numberOf(count), unit));
    },
  ),
  rule(`a fortnight(?: today| from (?:now|today))?|in (?:a )?fortnight|fortnight(?:['’]?s) time`, (_, { today }) => [
    today + 14,
  ]),
  rule(`a week (?:from )?(today|tomorrow)|(today|tomorrow) week`, ([, first, second], { today }) => [
    today + ((first ?? second) === 'tomorrow' ? 8 : 7),
  ]),
  rule(`(${WEEKDAY}) week|a week (?:on|from) (${WEEKDAY})`, ([, first, second], { today }) => [
    comingWeekday(today, weekdayNumber(first ?? second ?? '')) + 7,
  ]),
  rule(`(${COUNT}) (${WEEKDAY}) (?:from now|later|from today)`, ([, count = '', word = ''], { today }) => [
    comingWeekday(today, weekdayNumber(word)) + (numberOf(count) - 1) * 7,
  ]),

  // Weekdays.
  rule(`(?:on )?(${WEEKDAY})`, ([, word = ''], context) => namedWeekday(context, word)),
  rule(`(?:on )?this (?:coming |upcoming )?(${WEEKDAY})`, ([all = '', word = ''], context) =>
    /coming/.test(all) ? [comingWeekday(context.today, weekdayNumber(word))] : thisWeekday(context, word),
  ),
  rule(`(?:on )?(?:the )?(coming|upcoming) (${WEEKDAY})`, ([, , word = ''], { today }) => [
    comingWeekday(today, weekdayNumber(word)),
  ]),
  rule(`(?:on )?(?:the )?(?:next|following) (${WEEKDAY})`, ([, word = ''], context) => nextWeekday(context, word)),
  rule(
    `(?:on )?(?:(${WEEKDAY}) (?:of )?(?:the )?(this|next|following|coming) week|(?:the )?(this|next|following|coming) week(?:,| on)? (${WEEKDAY}))`,
    ([, first, before, after, second], context) => {
      const ahead = weeksAhead(before ?? after ?? '') ?? 0;
      const weekday = weekdayNumber(first ?? second ?? '');
      const dayIn = (weeks: number): EpochDay =>
        weekOf(context, context.today, weeks) + ((weekday - context.weekStartsOn + 7) % 7);
      return isEve(context) ? [dayIn(ahead), dayIn(ahead + 1)].filter((day) => day >= context.today) : [dayIn(ahead)];
    },
  ),

  // Weeks.
  rule(`(?:(${PART}) )?(?:the )?((?:this|the|my|our|current|${NEXT})? ?week)`, ([, part = '', word = ''], context) =>
    week(context, word, part),
  ),
  rule(`(?:(${PART}) )?(?:the )?week after (?:the )?next|(?:the )?next (?:week )?but one`, ([, part = ''], context) =>
    week(context, 'after next', part),
  ),
  rule(`midweek|mid-week`, (_, context) => week(context, 'this', 'mid')),
  rule(`(?:(?:the|this) )?weekend(?! of)`, (_, context) => {
    // A question about a weekend is answered when it is over: its last day.
    const friday = lastOfWeek(context, weekOf(context, context.today, 0));
    return [Math.max(friday + 2, context.today)];
  }),
  rule(`(?:the )?next weekend`, (_, context) => {
    const sunday = lastOfWeek(context, weekOf(context, context.today, 0)) + 2;
    return [sunday, sunday + 7];
  }),
  rule(`(?:the )?weekend after (?:the )?next`, (_, context) => [
    lastOfWeek(context, weekOf(context, context.today, 2)) + 2,
  ]),
  rule(`after the weekend`, (_, context) => [context.addWorkingDays(weekOf(context, context.today, 0) + 6, 1)]),
  rule(
    `(?:(?:the )?week (?:of|commencing|beginning|starting)|w\\/?c\\.?) (?:on )?(?:the )?(?:(${WEEKDAY}),? )?(?:(${DAY_OF_MONTH})(?: (?:of )?(${MONTH}))?|(${MONTH})\\.? ?(${DAY_OF_MONTH}))`,
    ([, , nth, month, monthFirst, nthLast], context) => {
      const name = month ?? monthFirst;
      const number = numberOf(nth ?? nthLast ?? '');
      const day =
        name === undefined
          ? nextDayOfMonth(context.today - 6, number)
          : nextDate(context.today - 6, monthNumber(name), number);
      return day === null ? null : [lastOfWeek(context, weekOf(context, day, 0))];
    },
  ),
  rule(
    `(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) week (?:of|in) (?:(${MONTH})(?:,? (${YEAR}))?|(this|next|the) month|(${YEAR}))`,
    ([, nth = '', month, year, relative, yearAlone], context) => {
      const now = civilOf(context.today);
      const span = yearAlone
        ? { from: exactDate(Number(yearAlone), 1, 1) ?? 0, to: exactDate(Number(yearAlone), 12, 31) ?? 0 }
        : month !== undefined
          ? monthSpan(fullYear(year) ?? nextMonth(context.today, monthNumber(month)).year, monthNumber(month))
          : monthSpan(now.year, now.month + (relative === 'next' ? 1 : 0));
      return [lastOfWeek(context, weekOfMonth(context, span, nth === 'last' ? -1 : numberOf(nth)))];
    },
  ),

  rule(`(?:the )?(?:calendar )?week (\\d{1,2})`, ([, number = ''], context) => {
    const nth = Number(number);
    const { year } = civilOf(context.today);
    if (nth < 1 || nth > 53) return null;
    // ISO 8601: the first week of a year is that of its first Thursday.
    const first = (of: number): EpochDay => weekOf(context, comingWeekday((exactDate(of, 1, 1) ?? 0) - 1, 4), 0);
    const monday = first(year) + (nth - 1) * 7;
    return monday + 6 < context.today
      ? [lastOfWeek(context, first(year + 1) + (nth - 1) * 7), UNCERTAIN]
      : [lastOfWeek(context, monday)];
  }),
  // Days of one month: the later one is the end.
  rule(
    `(?:from |between )?(?:the )?(?:${DAY_OF_MONTH})(?: ?- ?| to | until | till | through | and )(?:the )?(${DAY_OF_MONTH})(?: of| in)? (this|next|the) month`,
    ([, nth = '', word = ''], context) => {
      const { year, month } = civilOf(context.today);
      return one(dayInMonth(monthSpan(year, month + (word === 'next' ? 1 : 0)), numberOf(nth)));
    },
  ),
  rule(
    `(?:from |between )?(${MONTH}),? (?:between |from )?(?:the )?(${DAY_OF_MONTH})(?: ?- ?| to | until | till | through | and )(?:the )?(${DAY_OF_MONTH})(?:,? (?:of |in )?(${YEAR}))?`,
    ([, month = '', first = '', last = '', year], context) => {
      // "April 27th to the 3rd" runs on into the next month.
      const number = monthNumber(month) + (numberOf(last) < numberOf(first) ? 1 : 0);
      return year === undefined
        ? yearlyDate(context.today, ((number - 1) % 12) + 1, numberOf(last))
        : one(dayInMonth(monthSpan(Number(year), number), numberOf(last)));
    },
  ),

  rule(
    `(?:from |between )?(?:the )?(${DAY_OF_MONTH})(?: ?- ?| to | until | till | through | and )(?:the )?(?:(${DAY_OF_MONTH}) (?:of )?(${MONTH})|(${MONTH}) (${DAY_OF_MONTH}))(?:,? (?:of |in )?(${YEAR}))?`,
    ([, first = '', nth, month, monthFirst, nthLast, year], context) => {
      const [name, last] = [monthNumber(month ?? monthFirst ?? ''), numberOf(nth ?? nthLast ?? '')];
      if (numberOf(first) > last) return null;
      return year === undefined ? yearlyDate(context.today, name, last) : one(exactDate(Number(year), name, last));
    },
  ),

  // Months, quarters, years.
  rule(`(?:(${PART}) )?(?:the )?((?:this|the|current|${NEXT}) ?month)`, ([, part = '', word = ''], context) =>
    relativeMonth(context, word, part),
  ),
  rule(`(?:the )?end of (?:the )?month|month[- ]end|e\\.?o\\.?m\\.?`, (_, context) =>
    relativeMonth(context, 'this', 'end'),
  ),
  rule(
    `(?:(${PART}) |(early|mid|late)[- ])?(?:in )?(?:this |next |the coming )?(${MONTH})(?:(?:[ ,/-]+| of | in )(${YEAR})| next year)?`,
    ([all = '', part = '', dashed = '', name = '', year], context) => {
      const month = monthNumber(name);
      const now = civilOf(context.today);
      const named = nextMonth(context.today, month);
      const chosen = /next year$/.test(all) ? now.year + 1 : (fullYear(year) ?? named.year);
      const span = monthSpan(chosen, month);
      if (span.to < context.today) return 'past';
      const half = part === '' ? dashed : part;
      // "This September" in November: last or next, only the person knows.
      if (/\bthis /.test(all) && month < now.month) return [...(monthPart(context, span, half) ?? []), UNCERTAIN];
      if (/\bnext (?!year)/.test(all) && month > now.month) {
        const following = monthPart(context, monthSpan(chosen + 1, month), half) ?? [];
        return [...(monthPart(context, span, half) ?? []), ...following];
      }
      return monthPart(context, span, half);
    },
  ),
  rule(
    `(?<![/\\d-])(${YEAR})(?: ?[-/,] ?| )(\\d{1,2}|${MONTH})|(\\d{1,2})[ ]?[-/][ ]?(${YEAR})`,
    ([, y1, m1, m2, y2], context) => {
      const text = m1 ?? m2 ?? '';
      const month = /^\d/.test(text) ? Number(text) : monthNumber(text);
      if (month < 1 || month > 12) return null;
      const span = monthSpan(Number(y1 ?? y2), month);
      return span.to < context.today ? 'past' : monthPart(context, span, '');
    },
  ),
  rule(
    `(?:(?:the )?(?:end|beginning|start|close) of )?(?:(${YEAR})[ -]?)?(?:(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|next|coming|following|this) quarter|q([1-4]))(?:(?: of)? (${YEAR})|(?: of)? (the|this) year)?`,
    ([, before, word, digit, after, running], context) => {
      const now = civilOf(context.today);
      const year = before ?? after ?? (running === 'this' ? String(now.year) : undefined);
      const current = Math.ceil(now.month / 3);
      const relative = word === 'this' ? current : /next|coming|following/.test(word ?? '') ? current + 1 : null;
      const quarter = relative ?? (digit ? Number(digit) : numberOf(word ?? ''));
      const inYear = fullYear(year) ?? (relative === null && quarter < current ? now.year + 1 : now.year);
      const { to } = monthSpan(inYear, quarter * 3);
      const { from } = monthSpan(inYear, quarter * 3 - 2);
      return to < context.today ? 'past' : [lastWorking(context, from, to)];
    },
  ),
  rule(`(?:calendar )?year (?:of )?\\d{3,4}`, () => null),
  rule(`of (?:this|the|next) year`, () => null),
  rule(
    `(?:(?:(${PART}) )?(?:the )?(this|next|current)|(${PART})(?: the)?|by (?:the )?end of(?: the)?) year(?:['’]s end|[- ]end)?|(?:by )?year[- ]end`,
    ([all = '', , word = ''], context) => {
      const { year } = civilOf(context.today);
      const of = /next/.test(word) ? year + 1 : year;
      if (/early|beginning|start|mid/.test(all)) return 'vague';
      return [lastWorking(context, exactDate(of, 1, 1) ?? 0, exactDate(of, 12, 31) ?? 0)];
    },
  ),

  // Dates.
  rule(
    `(?:on )?(?:(${WEEKDAY}),? )?(?:the )?(${DAY_OF_MONTH})(?: day)?[ -]?(?:of )?(${MONTH})(?:(?:[ ,-]+| of | in )(${YEAR}))?`,
    ([, weekday, nth = '', month = '', year], context) => {
      const number = numberOf(nth);
      if (year === undefined && weekday === undefined) return yearlyDate(context.today, monthNumber(month), number);
      const day =
        year === undefined
          ? nextDate(context.today, monthNumber(month), number)
          : exactDate(Number(year), monthNumber(month), number);
      return weekday === undefined ? one(day) : weekdayCheck(context, weekday, day);
    },
  ),
  rule(
    `(?:on )?(?:(${WEEKDAY}),? )?(${MONTH})[ /-]?(?:the )?(${DAY_OF_MONTH})(?:(?: ?, ?| | of | in )(${YEAR}))?`,
    ([, weekday, month = '', nth = '', year], context) => {
      const number = numberOf(nth);
      if (year === undefined && weekday === undefined) return yearlyDate(context.today, monthNumber(month), number);
      const day =
        year === undefined
          ? nextDate(context.today, monthNumber(month), number)
          : exactDate(Number(year), monthNumber(month), number);
      return weekday === undefined ? one(day) : weekdayCheck(context, weekday, day);
    },
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
    ([, first, second, third], { today }) => one(nextDayOfMonth(today, numberOf(first ?? second ?? third ?? ''))),
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
  rule(
    `(?:(?:just |well )?(before|by|until)) (?:the )?(christmas|xmas|easter|thanksgiving|holidays)`,
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
