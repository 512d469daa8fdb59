import { zoneOf } from '../../../core/time/zone.ts';
import { clock, longDay } from '../days.ts';

/** "2 pm on Thursday 26 November", as its zone has it. */
export function momentOf(at: number, zone: string | null): string {
  const place = zoneOf(zone ?? 'UTC');
  return `${clock(place.minuteOf(at))} on ${longDay(place.dayOf(at))}`;
}
