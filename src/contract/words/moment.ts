import type { EpochDay } from '../../core/time/epoch-day.ts';

/** An instant, and the zone whose clock shows it; null for UTC. */
export interface Moment {
  readonly at: number;
  readonly zone: string | null;
}

/** A day of which no time is known. */
export interface WholeDay {
  readonly day: EpochDay;
}
