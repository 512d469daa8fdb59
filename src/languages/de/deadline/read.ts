import type { ReadDates } from '../../../core/understand/appointment.ts';
import { withoutClocks } from '../../../core/understand/clock.ts';
import type { DeadlineContext, DeadlineReading } from '../../../core/understand/deadline.ts';
import { asConditional, withoutUnsaid } from '../../../core/understand/unsaid.ts';
import { datesInPlain } from '../../en/deadline/dates-in.ts';
import { readPlain } from '../../en/deadline/read.ts';
import { fold } from '../fold.ts';
import { unsaid } from '../unsaid.ts';
import { translate } from './translate.ts';

/** As much as the English reader reads. */
const MOST_CHARACTERS = 600;

/** In German the day stands before the month wherever it is written. */
const german = (context: DeadlineContext): DeadlineContext => ({ ...context, order: 'day-month' });

/** Reads the day by which an answer was promised from German words, by the rules of the English ones; the words shown stay German. */
export function readDeadline(text: string, context: DeadlineContext): DeadlineReading {
  const said = withoutClocks(text.slice(0, MOST_CHARACTERS));
  const { plain, wordsOf } = translate(said, (words) => withoutUnsaid(words, unsaid));
  const { reading, places } = readPlain(plain, german(context));
  if (reading.kind === 'none') return reading;
  const words = places.map((place) => wordsOf(place.start, place.end)).join(' / ');
  return asConditional({ ...reading, words }, fold(said).plain, unsaid);
}

/** The days on which people could meet that a German sentence names. */
export const datesIn: ReadDates = (sentence, context) => {
  const { plain, wordsOf } = translate(sentence, (words) => words);
  const { text, dates } = datesInPlain(plain, german(context));
  return { text, dates: dates.map((each) => ({ ...each, words: wordsOf(each.start, each.end) })) };
};
