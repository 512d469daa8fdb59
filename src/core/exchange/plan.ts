import { type BatchName, nameText, readName } from './envelope.ts';
import type { Standing } from './standing.ts';

/** What a round of exchange does, from what is here and what a place has. */
export interface ExchangePlan {
  /** Names of batches to fetch, in the order in which they can be judged. */
  readonly fetch: readonly BatchName[];
  /** Names of batches to bring to the place, each behind those before it in its sequence. */
  readonly bring: readonly BatchName[];
  /** Names of batches that the place is to delete, once all was brought. */
  readonly remove: readonly BatchName[];
  /**
   * The first number in this very device's sequence that the place has and this device did not write: it is an old copy, or has a twin, and becomes
   * a new device. Null where there is none.
   */
  readonly copyFrom: number | null;
  /** True where the place lacks batches that it had. */
  readonly hasLost: boolean;
}

/**
 * Decides what to fetch, to bring and to remove. Pure: a table of who has a batch.
 *
 * | here | place | withdrawn | then |
 * |---|---|---|---|
 * | no | yes | no | fetch; of this very device: it is a copy |
 * | yes | no | no | bring |
 * | - | yes | yes | remove |
 * | else | | | nothing |
 *
 * @param here names of the batches that are kept here with their bytes
 * @param listed names as the place gives them; what is none is left alone
 * @param had names that this place was known to have; empty for a new place
 */
export function planExchange(
  standing: Pick<Standing, 'withdrawn'>,
  self: { readonly device: string },
  here: readonly BatchName[],
  listed: readonly string[],
  had: ReadonlySet<string>,
): ExchangePlan {
  const withdrawn = new Set(standing.withdrawn.map(nameText));
  const own = new Set(here.map(nameText));
  const there = new Map(
    listed.flatMap((text) => {
      const name = readName(text);
      return name === null ? [] : [[nameText(name), name] as const];
    }),
  );
  const fetch = [...there].flatMap(([text, name]) => (own.has(text) || withdrawn.has(text) ? [] : [name]));
  const bring = here.filter((name) => !there.has(nameText(name)) && !withdrawn.has(nameText(name)));
  const foreign = fetch.filter((name) => name.device === self.device);
  return {
    fetch: fetch.toSorted(bySequence),
    bring: bring.toSorted(bySequence),
    remove: [...there].flatMap(([text, name]) => (withdrawn.has(text) ? [name] : [])),
    copyFrom: foreign.length === 0 ? null : Math.min(...foreign.map((name) => name.from)),
    hasLost: bring.some((name) => had.has(nameText(name))),
  };
}

/** By device, and within its sequence by number. */
function bySequence(one: BatchName, other: BatchName): number {
  return one.device === other.device ? one.from - other.from : one.device < other.device ? -1 : 1;
}
