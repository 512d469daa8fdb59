import type { ReadResult } from '../../app/ports/mail-text.ts';
import type { FileNote, OtherPart } from '../../core/understand/calendar-notes.ts';
import type { CalendarEvent, CalendarFile } from '../../core/understand/parsed.ts';
import { type ContentLine, MOST_LINES, readLine, unescaped, unfold } from './content-lines.ts';
import { type FileZone, readFileZone } from './file-zone.ts';
import { type RawEvent, readEvent } from './ics-event.ts';

/** An invitation is some kilobytes; a calendar of years is not an invitation. */
const MOST_MEGABYTES = 2;
/** A day of interviews has ten; a whole calendar is looked at as far as a person would read a list. */
const MOST_EVENTS = 100;
/** Calendars nest three deep (calendar, event, alarm). */
const MOST_DEPTH = 20;
/** Programs write a zone or two. */
const MOST_ZONES = 50;
/** What could not be read is named, as far as a note is read. */
const MOST_NAMED = 3;

interface RawCalendar {
  method: string | null;
  zone: string | null;
  events: RawEvent[];
  zones: Map<string, ContentLine[][]>;
  others: Map<string, number>;
}

/**
 * Reads all events of an iCalendar text (RFC 5545). Line by line: an odd line loses itself and is named in the notes. Times without
 * a zone are read in the calendar's own, else in `fallbackZone`. One pass without any expansion, so time grows with the length alone.
 */
export async function readCalendar(text: string, fallbackZone: string): Promise<ReadResult<CalendarFile>> {
  if (text.length > MOST_MEGABYTES * 1_000_000)
    return { ok: false, why: { code: 'calendar-too-large', megabytes: MOST_MEGABYTES } };
  const begins = text.search(/BEGIN:VCALENDAR/i);
  if (begins < 0) return { ok: false, why: { code: 'no-calendar' } };
  const { findIana } = await import('windows-iana');
  const { lines, cut } = unfold(text.slice(begins));
  const notes: FileNote[] = [];
  if (cut) notes.push({ code: 'file-cut', lines: MOST_LINES });
  const { calendars, unread, left } = partCalendars(lines);
  if (left > 0) notes.push({ code: 'events-left', all: MOST_EVENTS + left, read: MOST_EVENTS });
  if (unread.length > 0) notes.push(unreadNote(unread));
  let hasOddRule = false;
  const events = calendars.flatMap((calendar) => {
    for (const [kind, count] of calendar.others)
      notes.push({ code: 'other-parts', kind: otherParts[kind] ?? 'other', count });
    const zones = fileZones(calendar, () => {
      hasOddRule = true;
    });
    return calendar.events.flatMap((raw) => {
      const context = { fallbackZone, calendarZone: calendar.zone, zones, findIana, notes };
      return readEvent(raw, calendar.method, context) ?? [];
    });
  });
  const standing = events.filter((each) => !isFirstMoved(each, events));
  if (hasOddRule) notes.push({ code: 'zone-rule-left' });
  if (events.length > 0) return { ok: true, value: { events: standing, notes } };
  return { ok: false, why: { code: 'no-event', notes } };
}

/** True for a series whose first meeting the same file moves: what it says of that one alone counts (RFC 5545 section 3.8.4.4). */
function isFirstMoved(series: CalendarEvent, events: readonly CalendarEvent[]): boolean {
  return (
    series.recurs &&
    series.uid !== '' &&
    events.some(
      (each) => each.uid === series.uid && each.method === series.method && each.instanceAt === series.startsAt,
    )
  );
}

function partCalendars(lines: readonly string[]): { calendars: RawCalendar[]; unread: string[]; left: number } {
  const calendars: RawCalendar[] = [];
  const unread: string[] = [];
  const open: string[] = [];
  let current: RawCalendar | null = null;
  let event: RawEvent | null = null;
  let observance: ContentLine[] | null = null;
  let observances: ContentLine[][] = [];
  let zoneName: string | null = null;
  let count = 0;
  for (const raw of lines) {
    const line = readLine(raw);
    // What follows the end of the calendar is no part of it.
    if (line === null || (current === null && line.name !== 'BEGIN')) {
      if (current !== null && unread.length < 1000) unread.push(raw);
      continue;
    }
    const kind = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      if (open.length < MOST_DEPTH) open.push(kind);
      if (kind === 'VCALENDAR') {
        current = { method: null, zone: null, events: [], zones: new Map(), others: new Map() };
        calendars.push(current);
        open.length = 0;
        open.push(kind);
        [event, observance] = [null, null];
      } else if (kind === 'VEVENT') {
        event = { lines: [] };
        count++;
        if (count <= MOST_EVENTS) current?.events.push(event);
      } else if (kind === 'VTIMEZONE') [observances, zoneName] = [[], null];
      else if (kind === 'STANDARD' || kind === 'DAYLIGHT') {
        observance = [];
        observances.push(observance);
      } else if (open.length === 2 && current !== null) current.others.set(kind, (current.others.get(kind) ?? 0) + 1);
    } else if (line.name === 'END') {
      if (kind === 'VCALENDAR') [current, event] = [null, null];
      else if (kind === 'VEVENT') event = null;
      else if (kind === 'STANDARD' || kind === 'DAYLIGHT') observance = null;
      else if (kind === 'VTIMEZONE' && zoneName !== null && current !== null && current.zones.size < MOST_ZONES)
        current.zones.set(zoneName, observances);
      const at = open.lastIndexOf(kind);
      if (at >= 0) open.length = at;
    } else if (observance !== null) observance.push(line);
    else if (event !== null) {
      // An alarm inside the event has a description of its own.
      if (open.at(-1) === 'VEVENT') event.lines.push(line);
    } else if (open.at(-1) === 'VTIMEZONE') {
      if (line.name === 'TZID') zoneName = line.value.trim();
    } else if (open.length === 1 && current !== null) {
      if (line.name === 'METHOD') current.method = kind.slice(0, 40);
      if (line.name === 'X-WR-TIMEZONE') current.zone = unescaped(line.value).trim().slice(0, 200);
    }
  }
  return { calendars, unread, left: Math.max(0, count - MOST_EVENTS) };
}

function fileZones(calendar: RawCalendar, refused: () => void): ReadonlyMap<string, FileZone> {
  const zones = new Map<string, FileZone>();
  for (const [name, observances] of calendar.zones) {
    const zone = readFileZone(observances, refused);
    if (zone !== null) zones.set(name.replace(/^"|"$/g, ''), zone);
  }
  return zones;
}

function unreadNote(unread: readonly string[]): FileNote {
  const lines = unread.slice(0, MOST_NAMED).map((each) => each.trim().slice(0, 40));
  return { code: 'lines-unread', lines, more: unread.length - lines.length };
}

const otherParts: Readonly<Record<string, OtherPart>> = {
  VTODO: 'tasks',
  VJOURNAL: 'journal-notes',
  VFREEBUSY: 'free-busy',
  VAVAILABILITY: 'free-busy',
};
