import type { WorkCalendar } from '../../src/core/time/work-calendar.ts';

// Clocks and working days as a person would count them, without the program's own counting.

const DAY = 86_400_000;

/** Countries of the zones that the generated stories use (PL30). */
export const countryByZone: Readonly<Record<string, string>> = {
  'Europe/London': 'GB',
  'America/New_York': 'US',
  'Asia/Dubai': 'AE',
  'Europe/Berlin': 'DE',
  'Asia/Jerusalem': 'IL',
  'Australia/Lord_Howe': 'AU',
  'Pacific/Apia': 'WS',
  'America/St_Johns': 'CA',
  'Pacific/Kiritimati': 'KI',
  'Asia/Kathmandu': 'NP',
  'Africa/Casablanca': 'MA',
};

/** The local day (days since 1970) and minute of an instant. */
export function localOf(at: number, zone: string): { readonly day: number; readonly minute: number } {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return { day: Date.UTC(local.year, local.month - 1, local.day) / DAY, minute: local.hour * 60 + local.minute };
}

export const dayOfText = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;

/** The clock and the working days of the recipient of a message. */
export class RawPlace {
  readonly zone: string;
  private readonly calendar: WorkCalendar;
  private readonly closed: readonly (readonly [number, number])[];
  constructor(zone: string, calendar: WorkCalendar, closed: readonly (readonly [number, number])[]) {
    this.zone = zone;
    this.calendar = calendar;
    this.closed = closed;
  }
  isWorking(day: number): boolean {
    return this.calendar.isWorking(day) && !this.closed.some(([from, to]) => day >= from && day <= to);
  }
  dayOf(at: number): number {
    return localOf(at, this.zone).day;
  }
  /** The n-th working day after a day, counted one by one. */
  add(from: number, count: number): number {
    let day = from;
    for (let left = count, walked = 0; left > 0 && walked < 3000; walked++) {
      day += 1;
      if (this.isWorking(day)) left -= 1;
    }
    return day;
  }
}
