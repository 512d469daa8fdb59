import type { Commit, Committed, ExchangingStore, RowChange, StoredRow } from '../../app/ports/store.ts';
import { asWrittenToday } from '../../core/journal/kinds/registry.ts';
import { entriesOf, repeatOf } from './deciding.ts';
import { createMemoryExchange } from './memory-exchange.ts';
import { append, copyHeld, type Held, nothingHeld, positionOf, refill } from './memory-journal.ts';
import { copy, lastOf, readingOf } from './memory-reading.ts';

/** What a store in memory calls itself while it exchanges with nobody. */
const DEVICE = 'memory';

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
