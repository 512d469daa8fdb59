import type { StoresGiven } from './inside/stores.ts';

/** So many commits of a store are under way to the test at once. */
export const MOST_UNTOLD = 6;

/** What a round is given; every store is written to at once, so that a kill comes into the writings of each. */
export interface KillGiven extends StoresGiven {
  readonly folder: string;
  /** How many commits each earlier round of this folder acknowledged, by store. */
  readonly acknowledged: Readonly<Record<string, readonly number[]>>;
  /** The number of this round; null where it only looks. */
  readonly round: number | null;
}

/** What a round says of a store: what it found of those before it, then each commit that was acknowledged to it. */
export type KillTold = { readonly store: string } & (
  | { readonly kind: 'found'; readonly counts: readonly number[]; readonly problems: readonly unknown[] }
  | { readonly kind: 'wrote'; readonly count: number }
);
