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
  const refresh = new ical.Property('refresh-interval');
  refresh.setParameter('value', 'DURATION');
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
    event.updatePropertyWithValue('summary', each.summary);
    if (each.description !== '') event.updatePropertyWithValue('description', each.description);
    event.updatePropertyWithValue('class', 'PRIVATE');
    event.updatePropertyWithValue('transp', 'TRANSPARENT');
    if (!each.cancelled) {
      const alarm = new ical.Component('valarm');
      alarm.updatePropertyWithValue('action', 'DISPLAY');
      alarm.updatePropertyWithValue('description', each.summary);
      alarm.updatePropertyWithValue('trigger', ical.Duration.fromSeconds(0));
      event.addSubcomponent(alarm);
    }
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
