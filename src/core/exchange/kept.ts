import { endOf, type Standing } from './standing.ts';

/** Which device has what this one noted, as far as that device has said. */
export interface KeptBy {
  readonly device: string;
  /** When it last said how far it had read, by its own clock: milliseconds since 1970; null where it has said nothing yet. */
  readonly at: number | null;
  /** True where it had read everything that stands in a batch of this device by then. */
  readonly hasAll: boolean;
}

/**
 * Where the notes of this device are kept besides here: only what another device said counts, never that something was sent. Devices that were
 * taken away are left out. What stands in no batch yet (`pending`) is kept here alone.
 */
export function keptBy(standing: Standing, self: string): KeptBy[] {
  const end = endOf(standing, self)?.to ?? 0;
  return Object.entries(standing.devices)
    .filter(([device]) => device !== self && standing.gone[device] === undefined)
    .map(([device, { at, seen }]) => ({ device, at, hasAll: (seen[self] ?? 0) >= end }))
    .toSorted((one, other) => (one.device < other.device ? -1 : 1));
}
