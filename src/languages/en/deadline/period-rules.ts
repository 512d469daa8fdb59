import { civilOf, type EpochDay } from '../../../core/time/epoch-day.ts';
import type { DeadlineContext } from '../../../core/understand/deadline.ts';
import {
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
import {
  type Days,
  dayInMonth,
  type Found,
  fullYear,
  isEve,
  NEXT,
  one,
  PART,
  type Rule,
  rule,
  UNCERTAIN,
  weeksAhead,
} from './rule.ts';
import { DAY_OF_MONTH, MONTH, monthNumber, numberOf, WEEKDAY, YEAR } from './words.ts';

/** Words for the beginning of a week, a month, a year. */
const EARLY = /early|beginning|start|first half/;

function week(context: DeadlineContext, words: string, part = ''): Found {
  const ahead = weeksAhead(words);
  if (ahead === null) return 'past';
  const dayIn = (weeks: number): EpochDay => {
    const first = weekOf(context, context.today, weeks);
    // Early in a week is its first three days.
    return EARLY.test(part) ? lastWorking(context, first, first + 2) : lastOfWeek(context, first);
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
  const to = EARLY.test(part) ? span.from + 14 : span.to;
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

/** Weeks, days of a month, months, quarters, years. */
export const periodRules = (): readonly Rule[] => [
  // Weeks.
  rule(`(?:(${PART}) )?(?:the )?((?:this|the|my|our|current|${NEXT}) ?week)`, ([, part = '', word = ''], context) =>
    week(context, word, part),
  ),
  rule(`(${PART}) (?:the )?week`, ([, part = ''], context) => week(context, 'this', part)),
  // "reading week", "Christmas week": what stands before it says which, and was not read.
  rule(`(?<=^|[\\p{L}] )week`, () => 'hangs'),
  rule(`(?:per|times a|days a|hours a) (?:day|week|month)`, () => null),
  rule(`(?:(${PART}) )?(?:the )?week after (?:the )?next|(?:the )?next (?:week )?but one`, ([, part = ''], context) =>
    week(context, 'after next', part),
  ),
  rule(`the week (?:after(?! (?:the )?next)|before)(?: (?:that|then|this))?`, () => 'vague'),
  rule(`midweek|mid-week`, (_, context) => week(context, 'this', 'mid')),
  // What is to be known by a weekend is known on the last working day before it.
  rule(`(?:by|before) (?:the|this) weekend`, (_, context) => {
    const friday = lastOfWeek(context, weekOf(context, context.today, 0));
    return [friday < context.today ? friday + 7 : friday];
  }),
  rule(`within (?:the|this|a) week(?: or so)?`, (_, context) => {
    // This week to some, seven days to others.
    const friday = lastOfWeek(context, weekOf(context, context.today, 0));
    return [Math.max(friday, context.today), context.today + 7];
  }),
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

  rule(`(?:(?:the )?(?:end|close) of )?(?:the )?(?:calendar )?week (\\d{1,2})`, ([, number = ''], context) => {
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
    `(?<!${MONTH} )(?:from |between )?(?:the )?(${DAY_OF_MONTH})(?: ?- ?| to | until | till | through | and )(?:the )?(?:(${DAY_OF_MONTH}) (?:of )?(${MONTH})|(${MONTH}) (${DAY_OF_MONTH}))(?:,? (?:of |in )?(${YEAR}))?`,
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
      if (EARLY.test(all) || /mid/.test(all)) return 'vague';
      return [lastWorking(context, exactDate(of, 1, 1) ?? 0, exactDate(of, 12, 31) ?? 0)];
    },
  ),
];
