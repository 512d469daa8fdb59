import type { Loaded } from '../../app/ports/store.ts';
import { foldScope } from '../../core/journal/fold.ts';
import type { ScopeState } from '../../core/journal/states.ts';
import { refoldedAt } from './meta.ts';
import { readEntry } from './rows.ts';
import { numberAt, type SqlDriver, type SqlRow, textAt } from './sql.ts';

/** Folded states kept parsed: a running job and its people are read with every plan. About 5 kB each. */
const MOST_KEPT = 2000;

export interface StateCache {
  load(scopes: readonly string[]): Loaded[];
  /** Forgets what this connection is about to change, or everything: after a rebuild, a restore or an erasure. */
  forget(scopes?: readonly string[]): void;
}

/** States parsed by any connection of one store: the same scope at the same position is the same state until all is folded anew. */
export interface ParsedStates {
  get(scope: string, position: number, refolded: string): Loaded | undefined;
  keep(loaded: Loaded, refolded: string): void;
}

/** The parsed states of a store, those not asked for longest let go first. */
export function createParsedStates(): ParsedStates {
  const kept = new Map<string, { readonly loaded: Loaded; readonly refolded: string }>();
  return {
    get(scope, position, refolded) {
      const found = kept.get(scope);
      if (found?.loaded.position !== position || found.refolded !== refolded) return undefined;
      kept.delete(scope);
      kept.set(scope, found);
      return found.loaded;
    },
    keep(loaded, refolded) {
      kept.delete(loaded.scope);
      kept.set(loaded.scope, { loaded, refolded });
      dropOldest(kept);
    },
  };
}

function dropOldest(kept: Map<string, unknown>): void {
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
}

/**
 * Reads states, parsing each only once. What another connection wrote changes SQLite's data_version: then each state is asked for
 * its position again, and parsed anew only where that is another; what this connection writes, it forgets itself. Callers must not
 * change what they get.
 */
export function createStateCache(driver: SqlDriver, parsed: ParsedStates): StateCache {
  /** Those of which it is known that they are as they stand in the file. */
  const known = new Map<string, Loaded>();
  let seen = -1;
  let refolded = '';

  function lookAgain(): void {
    const version = numberAt(driver.prepare('pragma data_version').get(), 'data_version');
    if (version === seen) return;
    known.clear();
    seen = version;
    refolded = refoldedAt(driver);
  }

  function keep(loaded: Loaded): void {
    known.set(loaded.scope, loaded);
    dropOldest(known);
  }

  function readMissing(scopes: readonly string[]): void {
    const positions = driver
      .prepare('select scope, position from case_state where scope in (select value from json_each(?))')
      .all(JSON.stringify(scopes));
    const unparsed: string[] = [];
    for (const row of positions) {
      const scope = textAt(row, 'scope');
      const found = parsed.get(scope, numberAt(row, 'position'), refolded);
      if (found === undefined) unparsed.push(scope);
      else keep(found);
    }
    const one = driver.prepare('select scope, position, body from case_state where scope = ?');
    for (const scope of unparsed) {
      const row = one.get(scope);
      if (row === undefined) continue;
      const loaded = { scope, position: numberAt(row, 'position'), state: readState(driver, scope, row) };
      parsed.keep(loaded, refolded);
      keep(loaded);
    }
  }

  return {
    load(scopes) {
      lookAgain();
      const found = new Map<string, Loaded>();
      const missing: string[] = [];
      for (const scope of scopes) {
        const loaded = known.get(scope);
        if (loaded === undefined) missing.push(scope);
        else found.set(scope, loaded);
      }
      // In pieces, so that what is read is not dropped again before it is given.
      for (let from = 0; from < missing.length; from += MOST_KEPT / 2) {
        const piece = missing.slice(from, from + MOST_KEPT / 2);
        readMissing(piece);
        for (const scope of piece) {
          const loaded = known.get(scope);
          if (loaded !== undefined) found.set(scope, loaded);
        }
      }
      return scopes.map((scope) => found.get(scope) ?? { scope, position: 0, state: null });
    },
    forget(scopes) {
      if (scopes === undefined) {
        known.clear();
        seen = -1;
      } else for (const scope of scopes) known.delete(scope);
    },
  };
}

/** A stored state; folded from its notes where its bytes were damaged, for they are what counts (ST5). */
function readState(driver: SqlDriver, scope: string, row: SqlRow): ScopeState | null {
  try {
    const body = textAt(row, 'body');
    if (body !== '') return parseState(body);
  } catch {
    // Folded anew below.
  }
  const entries = driver
    .prepare(
      'select e.* from entry_scope s join entry e on e.position = s.position where s.scope = ? order by s.position',
    )
    .all(scope);
  return foldScope(scope, entries.map(readEntry));
}

/** A state as this program folded and stored it; `inspect` compares each with its notes. */
export function parseState(body: string): ScopeState {
  return JSON.parse(body);
}
