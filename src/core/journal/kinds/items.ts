import type { Entry } from '../entry.ts';
import type { FromEntry } from '../fit-states.ts';

/** Weights and confidences as they may be. */
export const WEIGHT = { least: 1, usual: 3, most: 5 } as const;
export const CONFIDENCE = { least: 1, usual: 2, most: 3 } as const;
/** Nobody asks for more than some dozens of things, nor weighs more. */
export const MOST_ITEMS = 200;

/**
 * Changes a list by its items: one with a known id is changed in what it brings, a new one is added, a dropped one goes. So two windows
 * that change different items lose nothing.
 */
export function merge<S extends FromEntry & { id: string }, C extends { dropped?: boolean | undefined }>(
  list: S[],
  changes: readonly C[] | undefined,
  entry: Entry,
  idOf: (change: C) => string,
  change: (item: S | null, change: C, noted: FromEntry & { id: string }) => S,
): S[] {
  if (changes === undefined) return list;
  const byId = new Map(list.map((each) => [each.id, each]));
  for (const each of changes) {
    const id = idOf(each);
    const known = byId.get(id) ?? null;
    if (each.dropped === true) byId.delete(id);
    else byId.set(id, change(known, each, { id, entryId: entry.id, at: known?.at ?? entry.happenedAt }));
  }
  return [...byId.values()];
}

export const within = ({ least, most }: { least: number; most: number }, value: number): number =>
  Math.min(most, Math.max(least, value));

/** What was said now, else what was known, else the default. */
export function or<T>(said: T | undefined, known: T | undefined, otherwise: T): T {
  return said !== undefined ? said : known !== undefined ? known : otherwise;
}

/** The list with an item where it stood before, or behind the others; without it where it is null. */
export function placed<T extends { readonly id: string }>(list: readonly T[], id: string, item: T | null): T[] {
  const at = list.findIndex((each) => each.id === id);
  if (item === null) return list.filter((each) => each.id !== id);
  return at < 0 ? [...list, item] : list.with(at, item);
}
