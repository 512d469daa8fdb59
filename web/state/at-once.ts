import type { Output } from '../../src/contract/registry.ts';

/** What of the first screen can be shown before anybody answered. */
export type AtOnce =
  /** The day as this browser showed it last. */
  | { readonly kind: 'day'; readonly today: Output<'today'> }
  /** Nothing was ever noted in this browser. */
  | { readonly kind: 'first-time'; readonly day: string };

/** Nothing: a server answers as soon as the page stands. */
export function atOnce(): AtOnce | null {
  return null;
}
