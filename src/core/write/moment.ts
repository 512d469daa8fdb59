import type { EpochDay } from '../time/epoch-day.ts';

/** A day and a minute of it, in the zone in which it is shown. */
export interface Moment {
  readonly day: EpochDay;
  readonly minute: number;
}
