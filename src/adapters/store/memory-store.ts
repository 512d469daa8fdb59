import {
  byKind,
  type Commit,
  type Committed,
  type DueRank,
  type DueRow,
  type ExchangingStore,
  markOf,
  type Reading,
  type RowChange,
  type RowKind,
  type StoredRow,
} from '../../app/ports/store.ts';
import { searchTextOf } from '../../core/journal/derive.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { asWrittenToday } from '../../core/journal/kinds/registry.ts';
import { entriesOf, repeatOf } from './deciding.ts';
import { createMemoryExchange } from './memory-exchange.ts';
import {
  append,
  clusterOf,
  copyHeld,
  type Filed,
  type Held,
  loadedOf,
  nothingHeld,
  positionOf,
  refill,
} from './memory-journal.ts';
import { holdsWords, termsOf } from './search-words.ts';

/** What a store in memory calls itself while it exchanges with nobody. */
const DEVICE = 'memory';

/** As JSON would keep it, so that nothing survives here that a file would lose. */
function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value ?? null));
}

/**
 * A store in memory: what is rescued of a damaged file is looked at in it, and it is the plain reading of the contract against which
 * the SQLite store is held. Nothing in it takes longer the more there is, but what reads everything.
 */
export function createMemoryStore(): ExchangingStore {
  let held = nothingHeld();
  let change = 0;
  /** How many snapshots still read what is held now: while any does, a writing changes a copy. */
  let readers = 0;
  const listeners = new Set<() => void>();

  function write(): Held {
    if (readers > 0) {
      held = copyHeld(held);
      readers = 0;
    }
    change += 1;
    for (const listener of [...listeners]) queueMicrotask(listener);
    return held;
  }

  function put(target: Held, changes: readonly RowChange[]): void {
    for (const { kind, key, body } of changes) {
      const rows = target.rows.get(kind) ?? new Map<string, StoredRow>();
      target.rows.set(kind, rows);
      if (body === null) rows.delete(key);
      else rows.set(key, { key, body: copy(body), version: change });
    }
  }

  const exchange = createMemoryExchange({
    entries: () => held.entries,
    latest: () => held.latest.stamp,
    rows: () =>
      [...held.rows].flatMap(([kind, rows]) => [...rows.values()].map(({ key, body }) => ({ kind, key, body }))),
    write(entries, rows, erased) {
      const target = write();
      refill(target, copy(entries));
      for (const { operationId } of entries)
        if (operationId !== '' && !target.operations.has(operationId))
          target.operations.set(operationId, { result: null, boundTo: null });
      if (erased) for (const id of target.operations.keys()) target.operations.set(id, { result: null, boundTo: null });
      put(target, rows);
    },
  });

  const store: ExchangingStore = {
    exchange,
    ...readingOf(
      () => held,
      () => change,
    ),
    readOnly: false,
    async snapshot(work) {
      const [then, at] = [held, change];
      readers += 1;
      try {
        return await work(
          readingOf(
            () => then,
            () => at,
          ),
        );
      } finally {
        if (then === held && readers > 0) readers -= 1;
      }
    },
    async commit(commit: Commit): Promise<Committed> {
      const { operationId, boundTo = '' } = commit;
      const earlier = operationId === null ? undefined : held.operations.get(operationId);
      if (earlier !== undefined) return repeatOf(copy(earlier), boundTo, lastOf(held));
      const moved = [...commit.expected]
        .filter(([scope, position]) => positionOf(held, scope) !== position)
        .map(([scope]) => scope);
      for (const { kind, key, version } of commit.rowsAsRead ?? [])
        if ((held.rows.get(kind)?.get(key)?.version ?? 0) !== version) moved.push(`${kind} ${key}`);
      for (const { key, scopes } of commit.keysAsRead ?? [])
        if ([...(held.scopesByKey.get(key) ?? [])].sort().join(' ') !== [...scopes].sort().join(' ')) moved.push(key);
      if (moved.length > 0) return { ok: false, reason: 'conflict', scopes: moved };
      if (commit.entries.some((entry) => held.byId.has(entry.id))) return { ok: false, reason: 'duplicate-entry' };
      const target = write();
      const end = { position: lastOf(target), stamp: target.latest.stamp, device: exchange.device ?? DEVICE };
      const entries = entriesOf(commit, end).map((entry) => copy({ ...entry, scopes: [...new Set(entry.scopes)] }));
      append(target, entries);
      put(target, commit.rows);
      exchange.committed(entries, commit.rows, commit.recordedAt);
      if (operationId !== null) target.operations.set(operationId, { result: copy(commit.result), boundTo });
      if (entries.length > 0) target.due.clear();
      return { ok: true, position: lastOf(target), result: commit.result, repeated: false };
    },
    async refresh(planned, fingerprint) {
      for (const row of planned) if (lastOf(held) <= row.position) held.due.set(row.jobId, { ...row, fingerprint });
    },
    onChange(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    async close() {
      listeners.clear();
    },

    async replaceAll(source, rows) {
      const target = write();
      // Held as it is written today; a file keeps it as it came.
      refill(
        target,
        source.map((entry) => asWrittenToday(copy(entry))),
      );
      exchange.forget();
      target.rows.clear();
      target.operations.clear();
      put(target, rows);
      for (const { operationId } of target.entries)
        if (operationId !== '') target.operations.set(operationId, { result: null, boundTo: null });
      return target.entries.length;
    },
    async erase(erasure) {
      const { payloads, rows, texts } = erasure;
      const target = write();
      const byId = new Map(payloads.map((each) => [each.entryId, each]));
      refill(
        target,
        target.entries.map((entry) => {
          const found = byId.get(entry.id);
          return found
            ? { ...entry, payload: copy(found.payload), version: found.version, scopes: [...found.scopes] }
            : entry;
        }),
      );
      for (const [id, { result }] of target.operations) {
        const names = texts.some((text) => JSON.stringify(result).toLowerCase().includes(text.toLowerCase()));
        target.operations.set(id, { result: names ? null : result, boundTo: null });
      }
      put(target, rows);
      exchange.erased(erasure);
      return { complete: true };
    },
    async rebuild() {
      return { states: held.filed.size, differing: [] };
    },
    async inspect() {
      return { problems: [], rebuildHelps: false, beyondRebuild: false, advice: [] };
    },
    troubleOf: () => null,
    async holdsTrace(texts) {
      const rows = [...held.rows.values()].map((each) => [...each]);
      const all = JSON.stringify([held.entries, rows, [...held.operations]]).toLowerCase();
      return texts.some((text) => all.includes(text.toLowerCase()));
    },
  };
  return store;
}

function lastOf(held: Held): number {
  return held.entries.at(-1)?.position ?? 0;
}

/** The entries of a scope as they were when it was filed. */
function entriesIn(filed: Filed | undefined): readonly Entry[] {
  return filed?.entries.slice(0, filed.count) ?? [];
}

function readingOf(held: () => Held, change: () => number): Reading {
  const scopes = (kind: string): string[] =>
    [...held().filed].filter(([, filed]) => filed.derived?.kind === kind).map(([scope]) => scope);
  const rowsOf = (kind: RowKind, marks?: readonly string[]): StoredRow[] =>
    [...(held().rows.get(kind)?.values() ?? [])]
      .filter((row) => marks === undefined || marks.includes(markOf(kind, row.body) ?? ''))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map((row) => ({ ...row, body: copy(row.body) }));

  return {
    async position() {
      return lastOf(held());
    },
    async revision() {
      return String(change());
    },
    async resultOf(operationId) {
      return copy(held().operations.get(operationId) ?? null);
    },
    async load(asked) {
      return asked.map((scope) => loadedOf(held(), scope));
    },
    async entries({ scope, scopes: several, operation, after, limit }) {
      const named = several ?? (scope === undefined ? undefined : [scope]);
      const positions = new Map<number, Entry>();
      for (const each of named ?? [])
        for (const entry of entriesIn(held().filed.get(each))) positions.set(entry.position, entry);
      const all =
        named === undefined
          ? held().entries
          : [...positions.values()].sort((one, other) => one.position - other.position);
      return copy(
        all
          .filter((entry) => entry.position > after && (operation === undefined || entry.operationId === operation))
          .slice(0, limit),
      );
    },
    async entry(id) {
      return copy(held().byId.get(id) ?? null);
    },
    async entriesById(ids) {
      const found = [...new Set(ids)].flatMap((id) => held().byId.get(id) ?? []);
      return copy(found.sort((one, other) => one.position - other.position));
    },
    async jobs({ live, limit, after }) {
      const all = scopes('job').flatMap((scope) => {
        const found = held().filed.get(scope)?.derived;
        return found && (live === null || found.live === live) ? [{ scope, sortAt: found.sortAt }] : [];
      });
      return all
        .sort((one, other) => other.sortAt - one.sortAt || (one.scope < other.scope ? -1 : 1))
        .filter(
          (each) =>
            after === null || each.sortAt < after.sortAt || (each.sortAt === after.sortAt && each.scope > after.scope),
        )
        .slice(0, limit);
    },
    async people() {
      return scopes('person').sort().slice(0, 10_000);
    },
    async lookup(keys) {
      return [...new Set(keys)].flatMap((key) =>
        [...(held().scopesByKey.get(key) ?? [])].map((scope) => ({ key, scope })),
      );
    },
    async countJobs() {
      const all = scopes('job');
      return { live: all.filter((scope) => held().filed.get(scope)?.derived?.live === true).length, all: all.length };
    },
    async row(kind, key) {
      return copy(held().rows.get(kind)?.get(key)?.body ?? null);
    },
    async rowAsRead(kind, key) {
      const row = held().rows.get(kind)?.get(key);
      return { kind, key, body: copy(row?.body ?? null), version: row?.version ?? 0 };
    },
    async rows(kind, marks) {
      return rowsOf(kind, marks);
    },
    async rowsOf(kinds) {
      return byKind(kinds, rowsOf);
    },
    async brokenRows() {
      return [];
    },
    async due({ now, fingerprint, limit, staleLimit, unless }) {
      if (unless === String(change())) return null;
      const rows = [...held().due.values()];
      const stale = scopes('job').filter((id) => {
        if (held().filed.get(id)?.derived?.planned !== true) return false;
        const row = held().due.get(id);
        return row === undefined || row.fingerprint !== fingerprint || row.validUntilAt <= now;
      });
      const top = (rank: DueRow['rank']): DueRank => {
        const all = rows
          .filter((row) => row.rank === rank)
          .sort((one, other) => one.firstAt - other.firstAt || (one.jobId < other.jobId ? -1 : 1));
        return { rows: all.slice(0, limit), total: all.length };
      };
      return {
        position: lastOf(held()),
        revision: String(change()),
        stale: stale.slice(0, staleLimit),
        now: top('now'),
        wait: top('wait'),
        validUntilAt: rows.reduce((first, row) => Math.min(first, row.validUntilAt), Number.POSITIVE_INFINITY),
      };
    },
    async clusters(ids) {
      return ids.map((id) => clusterOf(held(), id));
    },
    async find(words, limit) {
      const terms = termsOf(words);
      const hits = held().entries.filter((entry) => terms.length > 0 && holdsWords(searchTextOf(entry), terms));
      return hits.slice(0, limit).map((entry) => ({ entryId: entry.id, excerpt: searchTextOf(entry).slice(0, 120) }));
    },
  };
}
