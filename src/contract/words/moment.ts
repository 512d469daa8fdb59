/** An instant, and the zone whose clock shows it; null for UTC. */
export interface Moment {
  readonly at: number;
  readonly zone: string | null;
}
