import { UNIT } from './rule.ts';
import { COUNT, MONTH, NTH, NUMBER_WORD, WEEKDAY, YEAR } from './words.ts';

/** Patterns of what may stand around a date, and of dates that say only a part. */
export interface Around {
  /** "two weeks from" and the like, before a date. */
  readonly shift: RegExp;
  /** A number or a year beside a date, which is part of it and was not read. A time of the day is none. */
  readonly moreBefore: RegExp;
  readonly moreAfter: RegExp;
  /** A count and its unit; and words that are a length of time and nothing else. */
  readonly length: RegExp;
  readonly lengthAlone: RegExp;
  readonly monthAlone: RegExp;
  readonly weekdayAlone: RegExp;
  readonly nthAlone: RegExp;
  /** Words about time that stand outside everything that was read: they may change what was. */
  readonly unread: RegExp;
}

const TIME = `(?:\\d{1,2}(?::\\d\\d| ?(?:am|pm|a\\.m|p\\.m|o'?clock|h\\b)))`;

let built: Around | null = null;

/** Built with the first promise that is read, like the rules. */
export function around(): Around {
  built ??= {
    shift: new RegExp(`(${COUNT}) ?(${UNIT}),? (?:starting |beginning )?(?:from |after |on )?(?:the )?$`),
    moreBefore: new RegExp(
      `(?:(?:\\d|(?<![\\p{L}])${NUMBER_WORD})(?: (?:to|through|till|until|and))?[ -]|(?:last|past|previous|this|around|about) |(?:mid|early|late|not before(?: the)?)[- ])$`,
      'u',
    ),
    moreAfter: new RegExp(
      `^(?:,? ?(?:(?:of|in|the) )?(?!${TIME})(?:\\d|'\\d|${NUMBER_WORD}(?![\\p{L}]))|'s| to date| (?:fortnight|or (?:two|so|three|more|later|the|early|late)|onwards?|at the earliest)(?![\\p{L}]))`,
      'u',
    ),
    length: new RegExp(`(${COUNT}) ?(${UNIT})\\b`, 'u'),
    lengthAlone: new RegExp(
      `^(?:(?:in|within|after|for|over|about|around|the|next|coming) )*(?:${COUNT}(?: to | or | - |-))?(?:${COUNT} ?(?:${UNIT}|hours?)|a (?:day|week) or two)(?:['’]s?)?(?: time)?$`,
      'u',
    ),
    monthAlone: new RegExp(`^(?:in )?(?:${MONTH}(?:[ ,/-]+${YEAR})?|week \\d+)$`, 'u'),
    weekdayAlone: new RegExp(`^(?:on )?(${WEEKDAY})$`, 'u'),
    nthAlone: new RegExp(`^(?:the )?${NTH}$`, 'u'),
    unread:
      /(?<![\p{L}])(?:next|weeks?|months?|fortnights?|earliest|onwards?|beginning|previous|following|half(?! past)|(?<!no )later|ago|summer|spring|autumn|winter|(?:day|week|month)s? (?:before|after))(?![\p{L}])/u,
  };
  return built;
}
