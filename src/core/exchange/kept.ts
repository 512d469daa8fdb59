import { endOf, type Standing } from './standing.ts';

/** How much another device has of what this one noted, by its own word. */
export interface KeptBy {
  readonly device: string;
  /** When it last said how far it had read, by its own clock: milliseconds since 1970; null where it has said nothing yet. */
  readonly at: number | null;
  /** True where it had read everything that stands in a batch of this device by then. */
  readonly hasAll: boolean;
}

/**
 * The other devices, with how much each of them has of what this device noted. A device counts as having a batch once it has said so; that this
 * device sent the batch is not enough. Devices that the candidate took away are left out. What stands in no batch yet (`pending`) is on this
 * device alone.
 */
export function keptBy(standing: Standing, self: string): KeptBy[] {
  const end = endOf(standing, self)?.to ?? 0;
  return Object.entries(standing.devices)
    .filter(([device]) => device !== self && standing.gone[device] === undefined)
    .map(([device, { at, seen }]) => ({ device, at, hasAll: (seen[self] ?? 0) >= end }))
    .toSorted((one, other) => (one.device < other.device ? -1 : 1));
}
