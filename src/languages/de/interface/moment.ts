import type { Moment, WholeDay } from '../../../contract/words/moment.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { clock, longDay } from '../days.ts';

/** "Donnerstag, 26. November, 14 Uhr", as its zone has it; it stands alone, or behind "vom". */
export function momentOf(at: number, zone: string | null): string {
  const place = zoneOf(zone ?? 'UTC');
  return `${longDay(place.dayOf(at))}, ${clock(place.minuteOf(at))}`;
}

/** "am Donnerstag, 26. November, um 14 Uhr": the same in the middle of a sentence. */
export function onMoment({ at, zone }: Moment): string {
  const place = zoneOf(zone ?? 'UTC');
  return `am ${longDay(place.dayOf(at))}, um ${clock(place.minuteOf(at))}`;
}

/** The same of a moment; of a day of which no time is known: "am Donnerstag, 26. November". */
export function onWhen(when: Moment | WholeDay): string {
  return 'day' in when ? `am ${longDay(when.day)}` : onMoment(when);
}

/** The first of a moment; of a day of which no time is known: "Donnerstag, 26. November, ohne Uhrzeit". */
export function whenOf(when: Moment | WholeDay): string {
  return 'day' in when ? `${longDay(when.day)}, ohne Uhrzeit` : momentOf(when.at, when.zone);
}

/** "Donnerstag, 26. November": the day of a moment. */
export function dayOf({ at, zone }: Moment): string {
  return longDay(zoneOf(zone ?? 'UTC').dayOf(at));
}
