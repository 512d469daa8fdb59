import type { Moment, WholeDay } from '../../../contract/words/moment.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { clock, longDay } from '../days.ts';

/** "2 pm on Thursday 26 November", as its zone has it. */
export function momentOf(at: number, zone: string | null): string {
  const place = zoneOf(zone ?? 'UTC');
  return `${clock(place.minuteOf(at))} on ${longDay(place.dayOf(at))}`;
}

/** The same of a moment; of a day of which no time is known: "Thursday 26 November, without a time". */
export function whenOf(when: Moment | WholeDay): string {
  return 'day' in when ? `${longDay(when.day)}, without a time` : momentOf(when.at, when.zone);
}

/** "Thursday 26 November": the day of a moment. */
export function dayOf({ at, zone }: Moment): string {
  return longDay(zoneOf(zone ?? 'UTC').dayOf(at));
}
