/** The day and the time of an instant as the server writes it, "2026-12-04T10:00:00+00:00[Europe/London]", by its own zone. */
export function dayAndTime(instant: string): { readonly day: string; readonly time: string } {
  return { day: instant.slice(0, 10), time: instant.slice(11, 16) };
}

/** An instant from a day and a time of a zone; null while one of them is missing. */
export function instantOf(day: string, time: string, zone: string = ownZone()): string | null {
  return day === '' || time === '' ? null : `${day}T${time}[${zone}]`;
}

/** The zone of this browser. */
function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** This moment as the server reads it. */
export function now(): string {
  return new Date().toISOString();
}
