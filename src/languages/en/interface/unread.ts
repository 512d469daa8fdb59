import type { UnreadWords } from '../../../contract/refusals/said.ts';
import type { ReadTrouble } from '../../../core/understand/read-trouble.ts';
import { calendarNote } from './calendar-notes.ts';

function clause(trouble: ReadTrouble): string {
  switch (trouble.code) {
    case 'too-large':
      return `it is larger than ${trouble.megabytes} MB`;
    case 'mail-too-large':
      return `the mail is larger than ${trouble.megabytes} MB`;
    case 'calendar-too-large':
      return `the calendar file is larger than ${trouble.megabytes} MB`;
    case 'cards-too-large':
      return `the file is larger than ${trouble.megabytes} MB`;
    case 'not-allowed':
      return 'it may not be read';
    case 'unreadable':
      return 'it could not be read';
    case 'no-mail':
      return 'it does not look like a mail';
    case 'mail-damaged':
      return 'the mail is damaged or nested too deeply';
    case 'mail-of-line-ends':
      return 'it has more and shorter lines than any mail, so it was left unread';
    case 'no-cards':
      return 'it holds no contact cards';
    case 'cards-damaged':
      return 'none of its contact cards can be read';
    case 'no-calendar':
      return 'it is not a calendar file';
    case 'no-event':
      return 'the calendar file holds no event with a beginning';
    case 'unpacks-to-more':
      return 'it unpacks to more than a data export';
    case 'took-too-long':
      return 'it took too long to read';
    case 'over-two-seconds':
      return 'it took longer than two seconds to read';
    case 'over-memory':
      return 'it needs more memory to read than any file of its kind';
    case 'broke-reader':
      return 'it broke the reader';
    case 'odd-damage':
      return 'it is damaged in a way that the reader did not expect';
    case 'reader-not-here':
      return 'what reads it could not be fetched, and comes with the next connection to the internet';
    case 'as-library-says':
      return trouble.words;
  }
}

function sentence(trouble: ReadTrouble): string {
  const words = clause(trouble);
  const whole = `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
  return trouble.code === 'no-event' ? [whole, ...trouble.notes.map(calendarNote)].join(' ') : whole;
}

/** Why a file, or something in it, cannot be read. */
export const unread: UnreadWords = { clause, sentence };
