import type { Entry } from './entry.ts';
import { payloadOf } from './kinds/registry.ts';
import { revise } from './revise.ts';

/** An entry as it reads now, with every scope that it or a correction of it touches. */
export interface Standing {
  readonly entry: Entry;
  readonly scopes: readonly string[];
}

/**
 * An entry with its corrections, among the entries of one of its scopes; null where it was taken back or is not among them. Whoever
 * corrects or takes it back names all these scopes, so that each of them hears of it.
 */
export function standingEntry(entries: readonly Entry[], id: string): Standing | null {
  const entry = revise(entries).find((each) => each.id === id);
  if (entry === undefined) return null;
  return { entry, scopes: scopesAround(entries, id) };
}

/** Every scope that an entry or a correction of it touches. */
export function scopesAround(entries: readonly Entry[], id: string): string[] {
  const own = entries.filter(
    (each) =>
      each.id === id || (each.kind === 'entry-corrected' && payloadOf('entry-corrected', each.payload)?.entryId === id),
  );
  return [...new Set(own.flatMap((each) => each.scopes))];
}
