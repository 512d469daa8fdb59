import { type EpochDay, weekdayOf } from '../../../core/time/epoch-day.ts';
import type { DeadlineContext } from '../../../core/understand/deadline.ts';
import { comingWeekday, weekOf } from './days.ts';
import { AGO, type Found, isEve, later, one, type Rule, rule, UNCERTAIN, UNIT, weeksAhead } from './rule.ts';
import { COUNT, MONTH, numberOf, WEEKDAY, weekdayNumber } from './words.ts';

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

/** What is near: today, so much later, weekdays; and what looks back. */
export const nearRules = (): readonly Rule[] => [
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
  rule(`(?:tomorrow|tmrw|tmr|tmw|(?:the )?(?:next|following) day|the day after)`, (_, { today }) => [today + 1]),
  rule(`(?:the )?day after tomorrow`, (_, { today }) => [today + 2]),

  rule(
    `(?:in |within )?(?:about )?(?:a|one) (day|week|month|fortnight) or (two|so)`,
    ([, unit = '', more = ''], context) => {
      const day = later(context, context.today, more === 'two' ? 2 : 1, unit);
      return more === 'two' ? [day] : [day, UNCERTAIN];
    },
  ),
  rule(
    `(?:in|within|after|over) (?:about )?(?:the (?:next|coming) )?(?:${COUNT}(?: to | or | - |-))?(${COUNT}) ?(?:hours?|hrs?|h)`,
    ([, count = ''], { today }) => {
      // Whole days; what is meant by two or five hours is a matter of today.
      return [today + Math.ceil(numberOf(count) / 24) - (numberOf(count) < 24 ? 1 : 0)];
    },
  ),
  rule(`(${WEEKDAY}) fortnight`, ([, word = ''], { today }) => [comingWeekday(today, weekdayNumber(word)) + 14]),

  // So much later: "in a fortnight", "within ten working days", "two weeks from Friday".
  rule(
    `(?:(?:in|within|after|for|over) )?(?:the )?(?:next |coming |upcoming )?(?:about |around |roughly |approximately |no more than |less than |at most )?(?:${COUNT}(?: to | or | - |-))?(${COUNT}) ?(?:more )?(${UNIT})(?:['’]?s?['’]? time|['’])?(?: from (?:now|today)| hence| later| in the future)?`,
    ([all = '', count = '', unit = ''], context) =>
      !/quarter/.test(unit) &&
      (/^(?:in|within|after|for|over|the|next|coming|upcoming)\b/.test(all) ||
        /(?:time|now|today|hence|later|future)$/.test(all))
        ? one(later(context, context.today, numberOf(count), unit))
        : null,
  ),
  // A length of time without a word that says from when is likely one from now.
  rule(
    `(?:${COUNT}(?: to | or | - |-))?(${COUNT}) ?((?:working |business )?days|weeks|a week|fortnights?|months)`,
    ([, count = '', unit = ''], context) => [later(context, context.today, numberOf(count), unit), UNCERTAIN],
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
  // "A week after the closing date": what it counts from has to be known.
  rule(`(?:a|one) (?:day|week|month)(?= (?:after|from|following|of) )`, () => 'hangs'),
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

  rule(`(?:by )?this time next week`, (_, { today }) => [today + 7]),
  rule(`(?:the )?(${WEEKDAY}) after next`, ([, word = ''], { today }) => {
    const coming = comingWeekday(today, weekdayNumber(word));
    return [coming + 7, coming + 14];
  }),

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
];
