import type { LetterWriter } from '../../app/ports/mail-text.ts';
import { writeCalendar } from './calendar-writer.ts';

/** Message files by nodemailer's composer, which encodes names and subjects; X-Unsent asks mail programs to open it for sending. */
export function createLetterWriter(): LetterWriter {
  return {
    async messageFile(letter) {
      const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
      const composer = new MailComposer({
        ...(letter.from === null ? {} : { from: { name: letter.from.name, address: letter.from.email } }),
        to: letter.to.map((each) => ({ name: each.name, address: each.email })),
        subject: letter.subject,
        text: letter.text,
        headers: { 'X-Unsent': '1' },
        // What is opened for sending gets its date and identity from the program that sends it.
        date: false as never,
      });
      const bytes = await composer.compile().build();
      return bytes.toString('utf8');
    },
    calendarFile: writeCalendar,
  };
}
