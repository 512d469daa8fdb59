import type { Appointment } from '../../app/ports/mail-text.ts';

/** How often a calendar should look again: dates move by the day, not by the minute. */
const REFRESH = 'PT1H';

/** Writes appointments as a calendar (RFC 5545) by ical.js, which folds and escapes. Instants stand in UTC. */
export async function writeCalendar(appointments: readonly Appointment[]): Promise<string> {
  const { default: ical } = await import('ical.js');
  const time = (at: number) => ical.Time.fromJSDate(new Date(at), true);
  const calendar = new ical.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Persevere//EN');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  calendar.updatePropertyWithValue('x-wr-calname', 'Persevere');
  // The type of a value that the library does not know by name is written by itself: VALUE=DURATION.
  const refresh = new ical.Property('refresh-interval');
  refresh.resetType('duration');
  refresh.setValue(ical.Duration.fromString(REFRESH));
  calendar.addProperty(refresh);
  for (const each of appointments) {
    const event = new ical.Component('vevent');
    event.updatePropertyWithValue('uid', each.uid);
    event.updatePropertyWithValue('dtstamp', time(each.madeAt));
    event.updatePropertyWithValue('last-modified', time(each.madeAt));
    event.updatePropertyWithValue('sequence', each.sequence);
    event.updatePropertyWithValue('status', each.cancelled ? 'CANCELLED' : 'CONFIRMED');
    event.updatePropertyWithValue('dtstart', time(each.startsAt));
    event.updatePropertyWithValue('dtend', time(each.endsAt));
    event.updatePropertyWithValue('summary', plain(each.summary));
    if (each.description !== '') event.updatePropertyWithValue('description', plain(each.description));
    if (each.location !== null) event.updatePropertyWithValue('location', plain(each.location));
    event.updatePropertyWithValue('class', 'PRIVATE');
    event.updatePropertyWithValue('transp', each.busy ? 'OPAQUE' : 'TRANSPARENT');
    if (!each.cancelled) {
      const alarm = new ical.Component('valarm');
      alarm.updatePropertyWithValue('action', 'DISPLAY');
      alarm.updatePropertyWithValue('description', plain(each.summary));
      alarm.updatePropertyWithValue('trigger', ical.Duration.fromSeconds(-Math.round(each.alarmMs / 1000)));
      event.addSubcomponent(alarm);
    }
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

/** Text as RFC 5545 allows it: line feeds alone, which are escaped, and no other control characters. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}
