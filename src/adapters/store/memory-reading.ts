import {
  byKind,
  type DueRank,
  type DueRow,
  markOf,
  type Reading,
  type RowKind,
  type StoredRow,
} from '../../app/ports/store.ts';
import { searchTextOf } from '../../core/journal/derive.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { clusterOf, type Filed, type Held, loadedOf } from './memory-journal.ts';
import { holdsWords, termsOf } from './search-words.ts';

/** As JSON would keep it, so that nothing survives here that a file would lose. */
export function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** Position of the last entry. */
export function lastOf(held: Held): number {
  return held.entries.at(-1)?.position ?? 0;
}

/** The entries of a scope as they were when it was filed. */
function entriesIn(filed: Filed | undefined): readonly Entry[] {
  return filed?.entries.slice(0, filed.count) ?? [];
}

/** What can be asked of an account in memory, now or at one moment of it. */
export function readingOf(held: () => Held, change: () => number): Reading {
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
