import type { NamedDate, ReadDates } from '../../../core/understand/appointment.ts';
import type { DeadlineContext } from '../../../core/understand/deadline.ts';
import { hitsIn, normalise } from './hits.ts';
import { UNCERTAIN } from './rule.ts';
import { MONTH, WEEKDAY } from './words.ts';

const WEEKDAY_WORD = new RegExp(`(?<![\\p{L}])${WEEKDAY}(?![\\p{L}])`, 'u');
const MONTH_WORD = new RegExp(`(?<![\\p{L}])${MONTH}(?![\\p{L}])`, 'u');
/** What names a length of time, a period or an end of something, and no day on which to meet. */
const NO_MEETING_DAY =
  /\b(?:end|close|within|days?(?! after tomorrow)|hours?|months?|quarter|years?|fortnights?|weekend|early|late|mid|few|before|by|until|ago)\b/;
const FIGURES = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d)/;
const RANGE = /\d ?(?:st|nd|rd|th)? ?(?:-|to|until|till|through|and) ?(?:the )?\d(?!\d*[-/.]\d)/;

/** The days on which people could meet that a sentence names, with their places in its plain form. */
export const datesIn: ReadDates = (sentence, context) => datesInPlain(normalise(sentence), context);

/** The same of a sentence that is plain already. */
export function datesInPlain(text: string, context: DeadlineContext): { text: string; dates: NamedDate[] } {
  const dates = hitsIn(text, context).flatMap((hit): NamedDate[] => {
    const words = text.slice(hit.start, hit.end);
    if (typeof hit.found === 'string' || NO_MEETING_DAY.test(words) || RANGE.test(words.replace(FIGURES, '')))
      return [];
    const weekday = WEEKDAY_WORD.test(words);
    if (/\bweek\b/.test(words) && !weekday) return [];
    if (
      !weekday &&
      !MONTH_WORD.test(words) &&
      !/\d|today|tonight|tomorrow|this (?:morning|afternoon|evening)/.test(words)
    )
      return [];
    if (!weekday && MONTH_WORD.test(words) && !/\d/.test(words)) return [];
    const days = hit.found.filter((day) => day !== UNCERTAIN);
    return days.length === 0
      ? []
      : [
          {
            start: hit.start,
            end: hit.end,
            days,
            weekdayAlone: weekday && !/\d/.test(words) && !MONTH_WORD.test(words),
          },
        ];
  });
  return { text, dates };
}
