import fc from 'fast-check';
import type { Entry } from '../../src/core/journal/entry.ts';
import { nextStamp, type Stamp } from '../../src/core/journal/stamp.ts';

const devices = ['desk', 'phone', 'laptop'] as const;

/** How one journal came to be on three devices, and in which order its entries arrive at one of them. */
export interface Spread {
  /** The entries in the order in which they were written down. */
  readonly written: readonly Entry[];
  /** The same, as they arrive: their positions are those of the arrival. */
  readonly arrived: readonly Entry[];
}

/**
 * Spreads a journal over three devices whose clocks differ by minutes. Each device has seen an entry's device up to that entry, as after an
 * exchange before each writing; then all of it arrives somewhere in any order.
 */
export function spread(entries: readonly Entry[], seed: readonly number[]): Spread {
  let last: Stamp | null = null;
  const written = entries.map((entry, index): Entry => {
    const pick = seed[index % seed.length] ?? 0;
    const device = devices[pick % devices.length] ?? 'desk';
    last = nextStamp(last, entry.recordedAt + ((pick % 7) - 3) * 60_000, device);
    return { ...entry, stamp: last };
  });
  const arrived = written
    .map((entry, index) => ({ entry, at: seed[(index * 7 + 3) % seed.length] ?? 0 }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ entry }, index) => ({ ...entry, position: index + 1 }));
  return { written, arrived };
}

export const seeds: fc.Arbitrary<number[]> = fc.array(fc.nat(1000), { minLength: 23, maxLength: 61 });
