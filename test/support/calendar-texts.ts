// Calendar files as text, and what is read of them.
import assert from 'node:assert/strict';
import { readCalendar } from '../../src/adapters/text/ics-reader.ts';
import type { CalendarEvent, CalendarFile } from '../../src/core/understand/parsed.ts';
import { words } from '../../src/languages/en/interface/words.ts';

export const wrap = (lines: readonly string[], head: readonly string[] = ['METHOD:REQUEST']): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, ...lines, 'END:VCALENDAR', ''].join('\r\n');

export const vevent = (lines: readonly string[], uid = 'talk-1@mill.example'): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20261020T080000Z',
  'SUMMARY:Interview: Press Officer at Mill',
  ...lines,
  'END:VEVENT',
];

export const zone = (name: string, lines: readonly string[]): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  ...lines,
  'END:STANDARD',
  'END:VTIMEZONE',
];

const { note } = words.invitations;

/** What a file holds, with its notes in words. */
export async function read(text: string): Promise<{ events: CalendarFile['events']; notes: string[] }> {
  const result = await readCalendar(text, 'Europe/London');
  assert.ok(result.ok, result.ok ? '' : words.unread.sentence(result.why));
  return { events: result.value.events, notes: result.value.notes.map(note) };
}

export async function only(lines: readonly string[], head?: readonly string[]) {
  const { events } = await read(wrap(vevent(lines), head));
  assert.equal(events.length, 1);
  const [event] = events as readonly [CalendarEvent];
  return { ...event, notes: event.notes.map(note) };
}

export const iso = (at: number): string => new Date(at).toISOString().slice(0, 16);
