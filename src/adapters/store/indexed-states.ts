import type { Loaded } from '../../app/ports/store.ts';
import { foldScope } from '../../core/journal/fold.ts';
import type { ScopeState } from '../../core/journal/states.ts';
import { entriesIn } from './indexed-read-model.ts';
import type { Head, StateRecord } from './indexed-schema.ts';
import type { Tables } from './indexed-tables.ts';
import { createParsedStates, parseState } from './state-cache.ts';

/** Folded states of which nothing needs to be read again while nobody wrote; when there are more, all are read again. */
const MOST_KNOWN = 2000;

export interface IndexedStates {
  load(tables: Tables, head: Head, scopes: readonly string[]): Promise<Loaded[]>;
  /** This worker changed these scopes, and nothing else, with this change. */
  changed(scopes: readonly string[], change: number): void;
}

/**
 * Reads states, parsing each only once. The head that is read in the same transaction tells whether anything was written that is not known
 * of, by this worker or another. Callers must not change what they get.
 */
export function createIndexedStates(): IndexedStates {
  const parsed = createParsedStates();
  const known = new Map<string, Loaded>();
  let seen = -1;

  async function read(tables: Tables, head: Head, scope: string): Promise<Loaded> {
    const record = await tables.get('state', scope);
    if (record === undefined) return { scope, position: 0, state: null };
    const refolded = String(head.refolded);
    const found = parsed.get(scope, record.position, refolded);
    if (found !== undefined) return found;
    const loaded = { scope, position: record.position, state: await stateOf(tables, record) };
    parsed.keep(loaded, refolded);
    return loaded;
  }

  return {
    async load(tables, head, scopes) {
      if (head.change > seen || known.size > MOST_KNOWN) {
        known.clear();
        seen = head.change;
      }
      // An answer may be read as of an earlier moment: then what is known is not what it asks for.
      const isNow = head.change === seen;
      return Promise.all(
        scopes.map(async (scope) => {
          const loaded = (isNow ? known.get(scope) : undefined) ?? (await read(tables, head, scope));
          if (head.change === seen) known.set(scope, loaded);
          return loaded;
        }),
      );
    },
    changed(scopes, change) {
      if (change !== seen + 1) known.clear();
      for (const scope of scopes) known.delete(scope);
      seen = Math.max(seen, change);
    },
  };
}

/** A stored state; folded from its notes where its text was damaged, for they are what counts (ST5). */
async function stateOf(tables: Tables, { scope, body }: StateRecord): Promise<ScopeState | null> {
  try {
    return parseState(body);
  } catch {
    return foldScope(scope, await entriesIn(tables, scope));
  }
}
