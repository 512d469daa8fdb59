import { instant as isInstant } from '../../core/parse/shape.ts';
import { isMailAddress } from '../../core/send/address.ts';
import { DAY_MS, formatDay, HOUR_MS, MINUTE_MS } from '../../core/time/epoch-day.ts';
import { zoneOf } from '../../core/time/zone.ts';
import type { EventNote, FileNote } from '../../core/understand/calendar-notes.ts';
import type { CalendarAttendee, CalendarEvent } from '../../core/understand/parsed.ts';
import { readDuration, readTime, type WrittenTime } from './calendar-time.ts';
import { type ContentLine, paramOf, unescaped } from './content-lines.ts';
import type { FileZone } from './file-zone.ts';
import { plainText } from './plain-text.ts';
import { type NamedZone, readZoneName } from './zone-names.ts';

export interface RawEvent {
  readonly lines: ContentLine[];
}

export interface EventContext {
  /** Where the candidate is: times without any zone are read there. */
  readonly fallbackZone: string;
  /** The zone that the calendar itself names (X-WR-TIMEZONE). */
  readonly calendarZone: string | null;
  /** Zones that the file defines, by name. */
  readonly zones: ReadonlyMap<string, FileZone>;
  readonly findIana: (windows: never) => readonly string[];
  /** What is to be said about the file as a whole. */
  readonly notes: FileNote[];
}

/** More people than any interview; of a company meeting the rest is counted. */
const MOST_ATTENDEES = 100;
/** A page or two of what to bring and how to come. */
const LONGEST_TEXT = 20_000;
/** What stands in for a time of day where a calendar names none: the event is sorted by it, and the person is asked. */
const NINE_O_CLOCK = 9 * 60;

/** One event with its times as instants; null where it has no beginning that can be read, which the notes then say. */
export function readEvent(raw: RawEvent, method: string | null, context: EventContext): CalendarEvent | null {
  const lineOf = (name: string): ContentLine | null => raw.lines.find((each) => each.name === name) ?? null;
  const textOf = (name: string, most: number): string =>
    unescaped(lineOf(name)?.value ?? '')
      .trim()
      .slice(0, most);
  const summary = textOf('SUMMARY', 500);
  const notes: EventNote[] = [];
  const startLine = lineOf('DTSTART');
  const start = startLine === null ? null : timeOf(startLine);
  if (start === null) {
    context.notes.push({ code: 'no-beginning', summary: shortened(summary) });
    return null;
  }
  const began = instantOf(start, context);
  const ends = endOf(lineOf('DTEND'), lineOf('DURATION'), start, began.at, context, notes);
  // A year that no calendar of ours reaches is a slip or an attack; the event names no time then.
  if (!isInstant(began.at) || !isInstant(ends)) return null;
  if (isLeftOut(raw.lines, began.at, context)) {
    context.notes.push({ code: 'first-date-out', summary: shortened(summary) });
    return null;
  }
  const attendees = peopleOf(raw.lines, notes);
  const instance = lineOf('RECURRENCE-ID');
  const instanceTime = instance === null ? null : timeOf(instance);
  return {
    method,
    status: textOf('STATUS', 40).toUpperCase() || null,
    uid: (lineOf('UID')?.value ?? '').trim().slice(0, 1000),
    sequence: sequenceOf(lineOf('SEQUENCE')?.value),
    stampedAt: stampOf(lineOf('DTSTAMP')),
    instanceAt: instanceTime === null ? null : instantOf(instanceTime, context).at,
    startsAt: began.at,
    endsAt: ends,
    day: formatDay(start.time.day),
    zone: began.zone,
    timeIs: began.is,
    summary,
    description: plainText(textOf('DESCRIPTION', LONGEST_TEXT) || textOf('X-ALT-DESC', LONGEST_TEXT)),
    location: textOf('LOCATION', 500),
    link: linkOf(raw.lines),
    organiser: personOf(lineOf('ORGANIZER')),
    attendees,
    recurs: lineOf('RRULE') !== null || lineOf('RDATE') !== null,
    notes,
  };
}

/** As much of a title as names an event in a note. */
function shortened(summary: string): string {
  return summary.slice(0, 80);
}

/** Dates that a series leaves out are a handful; of a list without end the rest is not looked at. */
const MOST_LEFT_OUT = 200;

/** Whether the file takes the first date out of its own series (EXDATE): then it is none on which people meet. */
function isLeftOut(lines: readonly ContentLine[], startsAt: number, context: EventContext): boolean {
  return lines
    .filter((each) => each.name === 'EXDATE' && each.value.length < LONGEST_TEXT)
    .flatMap((line) => line.value.split(',').map((value) => ({ ...line, value, raw: '' })))
    .slice(0, MOST_LEFT_OUT)
    .some((line) => {
      const time = timeOf(line);
      return time !== null && time.time.minute !== null && instantOf(time, context).at === startsAt;
    });
}

/** SEQUENCE is a small whole number (RFC 5545 section 3.8.7.4); what is none counts as the first version. */
function sequenceOf(value: string | undefined): number {
  const number = /^\s*\d{1,10}\s*$/.test(value ?? '') ? Number(value) : 0;
  return Number.isSafeInteger(number) ? number : 0;
}

function stampOf(line: ContentLine | null): number | null {
  const time = line === null ? null : timeOf(line)?.time;
  if (time == null || time.minute === null) return null;
  const at = time.day * DAY_MS + time.minute * MINUTE_MS;
  return isInstant(at) ? at : null;
}

interface NamedTime {
  readonly time: WrittenTime;
  readonly zone: string | null;
}

/** A line with a time is some sixty characters long. */
const LONGEST_TIME = 500;

/** A time with the name of its zone. Exchange writes names with colons unquoted: then the last colon ends the name. */
function timeOf(line: ContentLine): NamedTime | null {
  const read = readTime(line.value);
  if (read !== null) return { time: read, zone: paramOf(line, 'TZID') };
  const { raw } = line;
  if (raw.length > LONGEST_TIME) return null;
  const colon = raw.lastIndexOf(':');
  const last = readTime(raw.slice(colon + 1));
  if (last === null) return null;
  const from = raw.toUpperCase().indexOf('TZID=');
  const zone = from < 0 ? null : (raw.slice(from + 5, colon).split(/;(?=VALUE=|X-)/i)[0] ?? null);
  return { time: last, zone: zone?.replace(/^"|"$/g, '') ?? null };
}

interface Placed {
  readonly at: number;
  readonly zone: string;
  readonly is: CalendarEvent['timeIs'];
}

function instantOf({ time, zone }: NamedTime, context: EventContext): Placed {
  const { fallbackZone } = context;
  if (time.minute === null) {
    const own = zoneIn(zone, context) ?? zoneIn(context.calendarZone, context);
    const shown = own?.is === 'zone' ? own.zone : fallbackZone;
    return { at: zoneOf(shown).at(time.day, NINE_O_CLOCK), zone: shown, is: 'all-day' };
  }
  const local = time.day * DAY_MS + time.minute * MINUTE_MS;
  if (time.utc) return { at: local, zone: fallbackZone, is: 'exact' };
  if (zone === null) {
    const own = zoneIn(context.calendarZone, context);
    if (own?.is === 'zone')
      return { at: zoneOf(own.zone).at(time.day, time.minute), zone: own.zone, is: 'calendar-zone' };
    return { at: zoneOf(fallbackZone).at(time.day, time.minute), zone: fallbackZone, is: 'floating' };
  }
  const named = zoneIn(zone, context);
  const defined = context.zones.get(zone);
  const known = named?.is === 'zone' ? zoneOf(named.zone).at(time.day, time.minute) : null;
  const byFile = defined === undefined ? null : local - defined.offsetAt(time);
  // An id that everybody knows is read by today's rules; a name of the file's own by those of the file, and then there is no doubt.
  if (named?.is === 'zone' && known !== null && (byFile === null || named.isId || known === byFile))
    return { at: known, zone: named.zone, is: 'exact' };
  if (byFile !== null) return { at: byFile, zone: fallbackZone, is: 'exact' };
  if (named?.is === 'offset') return { at: local - named.offset, zone: fallbackZone, is: 'exact' };
  if (named?.is === 'standard-offset') return { at: local - named.offset, zone: fallbackZone, is: 'standard-offset' };
  return { at: zoneOf(fallbackZone).at(time.day, time.minute), zone: fallbackZone, is: 'unknown-zone' };
}

function zoneIn(name: string | null, { findIana }: EventContext): NamedZone | null {
  return name === null ? null : readZoneName(name, findIana);
}

/** When it ends: DTEND in its own zone (RFC 5545 section 3.8.2.2), else the duration, else an hour. */
function endOf(
  line: ContentLine | null,
  duration: ContentLine | null,
  start: NamedTime,
  startsAt: number,
  context: EventContext,
  notes: EventNote[],
): number {
  if (start.time.minute === null) {
    const last = line === null ? null : timeOf(line)?.time;
    if (last != null && last.day > start.time.day + 1) notes.push({ code: 'several-days' });
    return startsAt + HOUR_MS;
  }
  const end = line === null ? null : timeOf(line);
  if (line !== null && (end === null || end.time.minute === null)) notes.push({ code: 'end-unreadable' });
  if (end !== null && end.time.minute !== null) {
    const at = instantOf(end, context).at;
    if (at > startsAt && at - startsAt <= 366 * DAY_MS) return at;
    if (at < startsAt || at > startsAt) notes.push({ code: 'end-unfit' });
    return startsAt + HOUR_MS;
  }
  if (duration === null) return startsAt + HOUR_MS;
  const length = readDuration(duration.value);
  if (length === null) notes.push({ code: 'length-unreadable' });
  return startsAt + (length === null || length === 0 ? HOUR_MS : length);
}

/** Attendees, each address once: addresses have no case (RFC 5321 section 2.3.11 for the domain; nobody tells them apart before it). */
function peopleOf(lines: readonly ContentLine[], notes: EventNote[]): CalendarAttendee[] {
  const found = new Map<string, CalendarAttendee>();
  let left = 0;
  for (const line of lines) {
    if (line.name !== 'ATTENDEE') continue;
    if (found.size >= MOST_ATTENDEES) {
      left++;
      continue;
    }
    const box = personOf(line);
    if (box === null) continue;
    const key = box.email === '' ? `name ${box.name.toLowerCase()}` : box.email;
    const whole = mended(line);
    const word = (name: string): string => (paramOf(whole, name) ?? '').toUpperCase().slice(0, 40);
    const attendee = { ...box, type: word('CUTYPE'), role: word('ROLE'), status: word('PARTSTAT') };
    const before = found.get(key);
    // Listed twice, the one with an answer or a name counts.
    if (before === undefined || (before.status === '' && attendee.status !== '')) found.set(key, attendee);
  }
  if (left > 0) notes.push({ code: 'people-left', all: MOST_ATTENDEES + left, read: MOST_ATTENDEES });
  return [...found.values()];
}

/** A line with a name and an address is some hundred characters long, with eight parameters some hundreds. */
const LONGEST_PERSON = 3000;

/** Name and address of a line. "invalid:nomail" (Apple), a path or a urn is no address; the EMAIL parameter may hold one (RFC 7986). */
function personOf(given: ContentLine | null): { name: string; email: string } | null {
  if (given === null) return null;
  const line = mended(given);
  const email = [line.value.slice(0, 300), paramOf(line, 'EMAIL') ?? '']
    .map((each) => decoded(each.trim().replace(/^<?(?:mailto:)?\s*|>$/gi, '')))
    .find(isMailAddress);
  const name = (paramOf(line, 'CN') ?? '').trim().slice(0, 200);
  return name === '' && email === undefined ? null : { name, email: email?.toLowerCase() ?? '' };
}

/** A colon in a name that is not quoted cuts the line there: what stands before the last "mailto:" are its parameters. */
function mended(line: ContentLine): ContentLine {
  if (/^\s*mailto:/i.test(line.value)) return line;
  const raw = line.raw.slice(0, LONGEST_PERSON);
  const at = raw.toLowerCase().lastIndexOf(':mailto:');
  if (at < 0 || at < line.raw.length - line.value.length) return line;
  const params = raw
    .slice(0, at)
    .split(/;(?=[A-Za-z-]{2,40}=)/)
    .slice(1)
    .map((each) => {
      const equals = each.indexOf('=');
      const value = each.slice(equals + 1).replace(/^"|"$/g, '');
      return { name: each.slice(0, equals).toUpperCase(), value };
    });
  return { ...line, params, value: raw.slice(at + 1) };
}

/** "anna%2Bjobs@x": a mailto may be written as a URI. */
function decoded(address: string): string {
  if (!address.includes('%')) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Where one joins a call: what programs write beside the text. */
function linkOf(lines: readonly ContentLine[]): string | null {
  for (const name of ['X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'CONFERENCE', 'X-ZOOM-LINK', 'URL']) {
    const value = lines.find((each) => each.name === name)?.value.trim() ?? '';
    if (/^https?:\/\/\S{3,900}$/i.test(value)) return value;
  }
  return null;
}
