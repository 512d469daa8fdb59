import type { DatabaseSync } from 'node:sqlite';
import type { Loaded } from '../../app/ports/store.ts';
import { foldScope } from '../../core/journal/fold.ts';
import type { ScopeState } from '../../core/journal/states.ts';
import { type EntryRow, readEntry } from './rows.ts';
import { createStatements } from './statements.ts';

/** Folded states kept parsed: a running job and its people are read with every plan. About 5 kB each. */
const MOST_KEPT = 2000;

export interface StateCache {
  load(scopes: readonly string[]): Loaded[];
  /** Forgets what this connection is about to change, or everything: after a rebuild, a restore or an erasure. */
  forget(scopes?: readonly string[]): void;
}

/**
 * Reads states, parsing each only once. What another connection wrote changes SQLite's data_version, and then nothing kept is
 * trusted; what this one writes, it forgets itself. Callers must not change what they get.
 */
export function createStateCache(database: DatabaseSync): StateCache {
  const kept = new Map<string, Loaded>();
  const sql = createStatements(database);
  let seen = -1;

  function read(scope: string): Loaded {
    const known = kept.get(scope);
    if (known !== undefined) {
      // Put back at the end: the map drops what was not asked for longest.
      kept.delete(scope);
      kept.set(scope, known);
      return known;
    }
    const row = sql('select position, body from case_state where scope = ?').get(scope) as
      | { position: number; body: string }
      | undefined;
    if (row === undefined) return { scope, position: 0, state: null };
    const loaded: Loaded = { scope, position: row.position, state: readState(database, scope, row.body) };
    kept.set(scope, loaded);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
    return loaded;
  }

  return {
    load(scopes) {
      const { data_version: now } = sql('pragma data_version').get() as { data_version: number };
      if (now !== seen) {
        kept.clear();
        seen = now;
      }
      return scopes.map(read);
    },
    forget(scopes) {
      if (scopes === undefined) kept.clear();
      else for (const scope of scopes) kept.delete(scope);
    },
  };
}

/** A stored state; folded from its notes where its bytes were damaged, for they are what counts (ST5). */
function readState(database: DatabaseSync, scope: string, body: unknown): ScopeState | null {
  try {
    if (typeof body === 'string') return JSON.parse(body) as ScopeState;
  } catch {
    // Folded anew below.
  }
  const rows = database
    .prepare(
      'select e.* from entry_scope s join entry e on e.position = s.position where s.scope = ? order by s.position',
    )
    .all(scope) as unknown as EntryRow[];
  return foldScope(scope, rows.map(readEntry));
}
