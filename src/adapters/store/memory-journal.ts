import type { DueRow, Loaded, RowKind, StoredRow, UsedId } from '../../app/ports/store.ts';
import { derive } from '../../core/journal/derive.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { extendState, foldScope } from '../../core/journal/fold.ts';
import { scopeKindOf } from '../../core/journal/scopes.ts';
import { inOrder, type Stamp } from '../../core/journal/stamp.ts';
import type { ScopeState } from '../../core/journal/states.ts';

export interface StoredDue extends DueRow {
  readonly fingerprint: string;
}

/** What is known of one scope; replaced as a whole, so that a snapshot keeps the one that it has. */
export interface Filed {
  /** Grows at its end, also where the caller holds an older `Filed` of the scope: the first `count` are its entries. */
  readonly entries: Entry[];
  readonly count: number;
  /** The latest stamp of these entries: not that of the last, where it came late. */
  readonly latest: Stamp;
  readonly state: ScopeState | null;
  readonly derived: ReturnType<typeof derive> | null;
}

/** Everything that a store in memory holds. */
export interface Held {
  readonly entries: Entry[];
  readonly byId: Map<string, Entry>;
  readonly filed: Map<string, Filed>;
  readonly scopesByKey: Map<string, Set<string>>;
  readonly jobsByNode: Map<string, Set<string>>;
  readonly operations: Map<string, UsedId>;
  readonly rows: Map<RowKind, Map<string, StoredRow>>;
  readonly due: Map<string, StoredDue>;
  /** The latest stamp of all entries; null where there are none. */
  readonly latest: { stamp: Stamp | null };
}

export function nothingHeld(): Held {
  return {
    entries: [],
    byId: new Map(),
    filed: new Map(),
    scopesByKey: new Map(),
    jobsByNode: new Map(),
    operations: new Map(),
    rows: new Map(),
    due: new Map(),
    latest: { stamp: null },
  };
}

/** The same once more, so that what is read from one is not changed by what is written to the other. */
export function copyHeld(held: Held): Held {
  const sets = (from: ReadonlyMap<string, Set<string>>) =>
    new Map([...from].map(([key, scopes]) => [key, new Set(scopes)] as const));
  return {
    entries: [...held.entries],
    byId: new Map(held.byId),
    filed: new Map(held.filed),
    scopesByKey: sets(held.scopesByKey),
    jobsByNode: sets(held.jobsByNode),
    operations: new Map(held.operations),
    rows: new Map([...held.rows].map(([kind, rows]) => [kind, new Map(rows)])),
    due: new Map(held.due),
    latest: { ...held.latest },
  };
}

/** Takes in entries at the end, folding each into what it touches. */
export function append(held: Held, entries: readonly Entry[]): void {
  const touched = new Map<string, Entry[]>();
  for (const entry of entries) {
    held.entries.push(entry);
    held.byId.set(entry.id, entry);
    for (const scope of entry.scopes) {
      const added = touched.get(scope);
      if (added === undefined) touched.set(scope, [entry]);
      else added.push(entry);
    }
  }
  for (const [scope, added] of touched) file(held, scope, added);
  for (const { stamp } of entries) if (stamp > (held.latest.stamp ?? '')) held.latest.stamp = stamp;
}

/** Holds exactly these entries, folded anew. */
export function refill(held: Held, entries: readonly Entry[]): void {
  for (const each of [held.byId, held.filed, held.scopesByKey, held.jobsByNode, held.due]) each.clear();
  held.entries.length = 0;
  held.latest.stamp = null;
  append(held, entries);
}

function file(held: Held, scope: string, added: readonly Entry[]): void {
  const before = held.filed.get(scope);
  const entries = before?.entries ?? [];
  for (const entry of added) entries.push(entry);
  const state = scopeKindOf(scope) === null ? null : stateAfter(scope, before, entries, added);
  const derived = state === null ? null : derive(scope, state);
  const latest = [before?.latest ?? '', ...added.map(({ stamp }) => stamp)].toSorted().at(-1) ?? '';
  held.filed.set(scope, { entries, count: entries.length, latest, state, derived });
  refile(held.scopesByKey, scope, before?.derived?.keys ?? [], derived?.keys ?? []);
  refile(held.jobsByNode, scope, linksOf(before?.derived ?? null), linksOf(derived));
}

function linksOf(derived: Filed['derived']): readonly string[] {
  return derived?.planned === true ? derived.links : [];
}

function stateAfter(
  scope: string,
  before: Filed | undefined,
  entries: readonly Entry[],
  added: readonly Entry[],
): ScopeState | null {
  // Of what was taken away nothing is held, yet something was said: the next entry makes no new one of it.
  // Folding changes the state that it is given, and a snapshot may still hold this one.
  // What was written down before something that is here already is folded in its place (ST8).
  const isLate = inOrder(added) !== added || (added[0]?.stamp ?? '') < (before?.latest ?? '');
  let state: ScopeState | null | 'refold' =
    isLate || (before !== undefined && before.state === null) ? 'refold' : structuredClone(before?.state ?? null);
  for (const entry of added) if (state !== 'refold') state = extendState(scope, state, entry);
  return state === 'refold' ? foldScope(scope, entries) : state;
}

function refile(
  index: Map<string, Set<string>>,
  scope: string,
  before: readonly string[],
  after: readonly string[],
): void {
  for (const key of before) index.get(key)?.delete(scope);
  for (const key of after) index.set(key, (index.get(key) ?? new Set()).add(scope));
}

export function positionOf(held: Held, scope: string): number {
  const filed = held.filed.get(scope);
  return filed === undefined || filed.state === null ? 0 : (filed.entries[filed.count - 1]?.position ?? 0);
}

export function loadedOf(held: Held, scope: string): Loaded {
  return { scope, position: positionOf(held, scope), state: held.filed.get(scope)?.state ?? null };
}

/** All planned jobs tied to this one by a person or an agency, itself first. */
export function clusterOf(held: Held, jobId: string): string[] {
  const found = new Set([jobId]);
  for (const id of found)
    for (const node of linksOf(held.filed.get(id)?.derived ?? null))
      for (const other of held.jobsByNode.get(node) ?? []) found.add(other);
  return [...found];
}
