import type { CalendarEvent } from '../../src/core/understand/parsed.ts';

/** An event of a calendar as the reader gives it, with what a test says of it. */
export function calendarEvent(part: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    method: 'REQUEST',
    status: null,
    uid: 'u',
    sequence: 0,
    stampedAt: null,
    instanceAt: null,
    startsAt: 1000,
    endsAt: 2000,
    day: '2026-12-04',
    zone: 'Europe/London',
    timeIs: 'exact',
    summary: 'Interview',
    description: '',
    location: '',
    link: null,
    organiser: null,
    attendees: [],
    recurs: false,
    notes: [],
    ...part,
  };
}
