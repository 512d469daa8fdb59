import type { LetterWriter } from '../../app/ports/mail-text.ts';
import { mailBytes } from '../../core/send/mail-bytes.ts';
import { writeCalendar } from './calendar-writer.ts';

/** Message files that ask a mail program to open them for sending (X-Unsent), and calendar files. */
export function createLetterWriter(): LetterWriter {
  return {
    // What is opened for sending gets its date and identity from the program that sends it.
    messageFile: async (letter) =>
      mailBytes({ ...letter, messageId: null, at: null, inReplyTo: null, references: [], others: [['X-Unsent', '1']] }),
    calendarFile: writeCalendar,
  };
}
