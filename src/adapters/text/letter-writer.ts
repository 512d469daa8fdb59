import type { LetterWriter } from '../../app/ports/mail-text.ts';

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
    async calendarFile({ uid, summary, startsAt, endsAt, madeAt }) {
      const { default: ical } = await import('ical.js');
      const time = (at: number) => ical.Time.fromJSDate(new Date(at), true);
      const calendar = new ical.Component('vcalendar');
      calendar.updatePropertyWithValue('version', '2.0');
      calendar.updatePropertyWithValue('prodid', '-//Persevere//EN');
      const event = new ical.Component('vevent');
      event.updatePropertyWithValue('uid', uid);
      event.updatePropertyWithValue('dtstamp', time(madeAt));
      event.updatePropertyWithValue('dtstart', time(startsAt));
      event.updatePropertyWithValue('dtend', time(endsAt));
      event.updatePropertyWithValue('summary', summary);
      event.updatePropertyWithValue('class', 'PRIVATE');
      const alarm = new ical.Component('valarm');
      alarm.updatePropertyWithValue('action', 'DISPLAY');
      alarm.updatePropertyWithValue('description', summary);
      alarm.updatePropertyWithValue('trigger', ical.Duration.fromSeconds(0));
      event.addSubcomponent(alarm);
      calendar.addSubcomponent(event);
      return `${calendar.toString()}\r\n`;
    },
  };
}
