import type { ReadResult } from '../../app/ports/mail-text.ts';
import { instant as isInstant } from '../../core/parse/shape.ts';
import { epochDayOf } from '../../core/time/epoch-day.ts';
import { isZone, zoneOf } from '../../core/time/zone.ts';
import type { CalendarAttendee, CalendarEvent } from '../../core/understand/parsed.ts';

/** An invitation is some kilobytes; a calendar of years is not an invitation. */
const MOST_CHARACTERS = 2_000_000;
const MOST_EVENTS = 50;

/** Reads the events of an iCalendar text (RFC 5545). Times without a zone are read in `fallbackZone`. */
export async function readCalendar(text: string, fallbackZone: string): Promise<ReadResult<CalendarEvent[]>> {
  if (text.length > MOST_CHARACTERS) return { ok: false, why: 'The calendar file is larger than 2 MB.' };
  if (!/BEGIN:VCALENDAR/i.test(text)) return { ok: false, why: 'It is not a calendar file.' };
  const { default: ICAL } = await import('ical.js');
  const { findIana } = await import('windows-iana');
  try {
    const root = new ICAL.Component(
      ICAL.parse(text.slice(text.search(/BEGIN:VCALENDAR/i))) as unknown as [string, unknown[], unknown[]],
    );
    const method = textOf(root.getFirstPropertyValue('method'))?.toUpperCase() ?? null;
    const events: CalendarEvent[] = [];
    for (const component of root.getAllSubcomponents('vevent').slice(0, MOST_EVENTS)) {
      const start = component.getFirstProperty('dtstart');
      const startTime = start?.getFirstValue() as Moment | null | undefined;
      if (!start || !startTime || typeof startTime !== 'object') continue;
      const event = new ICAL.Event(component);
      const written = textOf(start.getFirstParameter('tzid'));
      const zone = knownZone(written, findIana);
      const timeIs = startTime.isDate
        ? 'all-day'
        : startTime.zone?.tzid === 'UTC' || zone !== null
          ? 'exact'
          : written === null
            ? 'floating'
            : 'unknown-zone';
      const utc = startTime.zone?.tzid === 'UTC';
      const shownIn = zone ?? fallbackZone;
      const end = safely(() => event.endDate as unknown as Moment | null);
      const startsAt = instantOf(
        startTime,
        utc,
        shownIn,
        written !== null && zone === null && startTime.zone?.tzid !== 'floating',
      );
      const ends = end
        ? instantOf(
            end,
            utc || end.zone?.tzid === 'UTC',
            shownIn,
            written !== null && zone === null && end.zone?.tzid !== 'floating',
          )
        : startsAt;
      // A year that no calendar of ours reaches is a slip or an attack; the event names no time then.
      if (!isInstant(startsAt) || !isInstant(ends)) continue;
      events.push({
        method,
        status: textOf(component.getFirstPropertyValue('status'))?.toUpperCase() ?? null,
        uid: (textOf(component.getFirstPropertyValue('uid')) ?? '').slice(0, 1000),
        sequence: Number(component.getFirstPropertyValue('sequence') ?? 0) || 0,
        startsAt: startTime.isDate ? startsAt + 9 * 3_600_000 : startsAt,
        endsAt: startTime.isDate ? startsAt + 10 * 3_600_000 : ends > startsAt ? ends : startsAt + 3_600_000,
        zone: shownIn,
        timeIs,
        summary: (event.summary ?? '').slice(0, 500),
        description: (event.description ?? '').slice(0, 20_000),
        location: (event.location ?? '').slice(0, 500),
        organiser: person(component.getFirstProperty('organizer')),
        attendees: component
          .getAllProperties('attendee')
          .slice(0, 100)
          .map((each): CalendarAttendee | null => {
            const box = person(each);
            return (
              box && { ...box, type: param(each, 'cutype'), role: param(each, 'role'), status: param(each, 'partstat') }
            );
          })
          .filter((each): each is CalendarAttendee => each !== null),
        recurs: event.isRecurring(),
      });
    }
    return events.length > 0
      ? { ok: true, value: events }
      : { ok: false, why: 'The calendar file holds no event with a beginning.' };
  } catch {
    return { ok: false, why: 'The calendar file is damaged.' };
  }
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly isDate: boolean;
  readonly zone?: { readonly tzid?: string };
  toUnixTime(): number;
}

interface Property {
  getFirstValue(): unknown;
  getFirstParameter(name: string): unknown;
}

function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** A zone name as calendars write it: IANA, with a vendor's prefix, or one of Windows; null where it is none of these. */
function knownZone(written: string | null, findIana: (windows: never) => readonly string[]): string | null {
  if (written === null) return null;
  const plain = written.replace(/^"|"$/g, '');
  if (isZone(plain)) return plain;
  // "/vendor.example/Europe/London": the last parts are the name.
  const parts = plain.split('/');
  for (const count of [3, 2]) {
    const tail = parts.slice(-count).join('/');
    if (parts.length > count && isZone(tail)) return tail;
  }
  return findIana(plain as never)[0] ?? null;
}

/** Civil time read in a zone; a zone that only the file defines is resolved by the file's own rules. */
function instantOf(time: Moment, utc: boolean, zone: string, byFile: boolean): number {
  const day = epochDayOf(time.year, time.month, time.day);
  const minute = time.isDate ? 0 : time.hour * 60 + time.minute;
  if (utc) return day * 86_400_000 + minute * 60_000;
  if (byFile) return time.toUnixTime() * 1000;
  return zoneOf(zone).at(day, minute);
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : null;
}

function param(property: Property, name: string): string {
  return textOf(property.getFirstParameter(name))?.toUpperCase() ?? '';
}

function person(property: Property | null): { name: string; email: string } | null {
  const value = textOf(property?.getFirstValue());
  if (!property || value === null) return null;
  const email = value.replace(/^mailto:/i, '').trim();
  const written = textOf(property.getFirstParameter('email')) ?? email;
  const address = /@/.test(email) ? email : written;
  return { name: (textOf(property.getFirstParameter('cn')) ?? '').slice(0, 200), email: address.slice(0, 200) };
}
