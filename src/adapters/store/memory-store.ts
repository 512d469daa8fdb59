import type { Commit, Committed, DueRow, Loaded, RowKind, Store, UsedId } from '../../app/ports/store.ts';
import { derive, searchTextOf } from '../../core/journal/derive.ts';
import { CURRENT_VERSION, type Entry, scopeKindOf } from '../../core/journal/entry.ts';
import { foldScope } from '../../core/journal/fold.ts';
import type { ScopeState } from '../../core/journal/states.ts';

interface StoredDue extends DueRow {
  readonly fingerprint: string;
}

/**
 * A store in memory: what a browser without a file would use, and the plain reading of the contract against which the
 * SQLite store is held. Values go through JSON, so that nothing survives here that a file would lose.
 */
export function createMemoryStore(): Store {
  let entries: Entry[] = [];
  let written = 0;
  const operations = new Map<string, UsedId>();
  const rows = new Map<string, unknown>();
  const due = new Map<string, StoredDue>();

  const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value ?? null)) as T;
  const lastPosition = (): number => entries.at(-1)?.position ?? 0;
  const entriesOf = (scope: string): Entry[] => entries.filter((entry) => entry.scopes.includes(scope));
  const stateOf = (scope: string): ScopeState | null =>
    scopeKindOf(scope) === null ? null : foldScope(scope, entriesOf(scope));
  const positionOf = (scope: string): number => entriesOf(scope).at(-1)?.position ?? 0;
  const scopes = (kind: string): string[] =>
    [...new Set(entries.flatMap((entry) => entry.scopes))].filter((scope) => scopeKindOf(scope) === kind);
  const derived = (scope: string) => {
    const state = stateOf(scope);
    return state === null ? null : derive(scope, state);
  };
  const liveJobs = (): string[] => scopes('job').filter((scope) => derived(scope)?.live === true);
  const plannedJobs = (): string[] => scopes('job').filter((scope) => derived(scope)?.planned === true);
  const inOrder = (list: { scope: string; sortAt: number }[]) =>
    list.sort((one, other) => other.sortAt - one.sortAt || (one.scope < other.scope ? -1 : 1));

  function clusterOf(opportunityId: string): string[] {
    const found = new Set([opportunityId]);
    for (const id of found) {
      const links = new Set(derived(id)?.links ?? []);
      for (const other of plannedJobs()) if (derived(other)?.links.some((node) => links.has(node))) found.add(other);
    }
    return [...found];
  }

  const store: Store = {
    readOnly: false,
    async position() {
      return lastPosition();
    },
    async revision() {
      return `${lastPosition()}.${written}`;
    },
    async commit(commit: Commit): Promise<Committed> {
      const earlier = commit.operationId === null ? undefined : operations.get(commit.operationId);
      if (earlier !== undefined) {
        if (earlier.boundTo === null) return { ok: false, reason: 'answer-gone' };
        if (earlier.boundTo !== (commit.boundTo ?? '')) return { ok: false, reason: 'other-content' };
        return { ok: true, position: lastPosition(), result: copy(earlier.result), repeated: true };
      }
      const conflicting = [...commit.expected]
        .filter(([scope, position]) => positionOf(scope) !== position)
        .map(([scope]) => scope);
      for (const row of commit.rowsAsRead ?? [])
        if (JSON.stringify(rows.get(`${row.kind}\u0000${row.key}`) ?? null) !== JSON.stringify(row.body))
          conflicting.push(`${row.kind} ${row.key}`);
      if (conflicting.length > 0) return { ok: false, reason: 'conflict', scopes: conflicting };
      if (commit.entries.some((entry) => entries.some((each) => each.id === entry.id)))
        return { ok: false, reason: 'duplicate-entry' };
      let position = lastPosition();
      for (const entry of commit.entries) {
        position += 1;
        entries.push(
          copy({
            ...entry,
            scopes: [...new Set(entry.scopes)],
            position,
            version: CURRENT_VERSION,
            recordedAt: commit.recordedAt,
            operationId: commit.operationId ?? '',
          }),
        );
      }
      for (const row of commit.rows) {
        if (row.body === null) rows.delete(`${row.kind}\u0000${row.key}`);
        else rows.set(`${row.kind}\u0000${row.key}`, copy(row.body));
      }
      if (commit.operationId !== null)
        operations.set(commit.operationId, { result: copy(commit.result), boundTo: commit.boundTo ?? '' });
      if (commit.entries.length > 0) due.clear();
      written += 1;
      return { ok: true, position, result: commit.result, repeated: false };
    },
    async resultOf(operationId) {
      return copy(operations.get(operationId) ?? null);
    },
    async load(asked): Promise<Loaded[]> {
      return asked.map((scope) => ({ scope, position: positionOf(scope), state: stateOf(scope) }));
    },
    async entries({ scope, operation, after, limit }) {
      return copy(
        (scope === undefined ? entries : entriesOf(scope))
          .filter((entry) => entry.position > after && (operation === undefined || entry.operationId === operation))
          .slice(0, limit),
      );
    },
    async entry(id) {
      return copy(entries.find((entry) => entry.id === id) ?? null);
    },
    async jobs({ live, limit, after }) {
      const all = scopes('job').flatMap((scope) => {
        const found = derived(scope);
        return found && (live === null || found.live === live) ? [{ scope, sortAt: found.sortAt }] : [];
      });
      const rest = inOrder(all).filter(
        (each) =>
          after === null || each.sortAt < after.sortAt || (each.sortAt === after.sortAt && each.scope > after.scope),
      );
      return rest.slice(0, limit);
    },
    async people() {
      return scopes('person')
        .filter((scope) => stateOf(scope) !== null)
        .sort()
        .slice(0, 10_000);
    },
    async lookup(keys) {
      const all = ['job', 'person', 'organisation']
        .flatMap(scopes)
        .flatMap((scope) => (derived(scope)?.keys ?? []).map((key) => ({ key, scope })));
      return all.filter(
        (each, index) =>
          keys.includes(each.key) &&
          all.findIndex((other) => other.key === each.key && other.scope === each.scope) === index,
      );
    },
    async countJobs() {
      return { live: liveJobs().length, all: scopes('job').filter((scope) => stateOf(scope) !== null).length };
    },
    async row(kind: RowKind, key: string) {
      return copy(rows.get(`${kind}\u0000${key}`) ?? null);
    },
    async rows(kind: RowKind) {
      return [...rows]
        .filter(([key]) => key.startsWith(`${kind}\u0000`))
        .map(([key, body]) => ({ key: key.slice(kind.length + 1), body: copy(body) }))
        .sort((one, other) => (one.key < other.key ? -1 : 1));
    },
    async brokenRows() {
      return [];
    },
    async close() {},

    async stale(now, fingerprint, limit) {
      return plannedJobs()
        .filter((id) => {
          const row = due.get(id);
          return row === undefined || row.fingerprint !== fingerprint || row.validUntilAt <= now;
        })
        .slice(0, limit);
    },
    async cluster(opportunityId) {
      return clusterOf(opportunityId);
    },
    async refresh(planned, fingerprint) {
      for (const row of planned)
        if (lastPosition() <= row.position) due.set(row.opportunityId, { ...row, fingerprint });
    },
    async top(rank, limit) {
      const all = [...due.values()]
        .filter((row) => row.rank === rank)
        .sort((one, other) => one.firstAt - other.firstAt || (one.opportunityId < other.opportunityId ? -1 : 1));
      return { rows: all.slice(0, limit), total: all.length };
    },
    async validUntil() {
      return Math.min(Number.POSITIVE_INFINITY, ...[...due.values()].map((row) => row.validUntilAt));
    },

    async find(words, limit) {
      const terms = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const hits = entries.filter(
        (entry) => terms.length > 0 && terms.every((term) => searchTextOf(entry).toLowerCase().includes(term)),
      );
      return hits.slice(0, limit).map((entry) => ({ entryId: entry.id, excerpt: searchTextOf(entry).slice(0, 120) }));
    },

    async replaceAll(source, newRows) {
      entries = source.map((entry) => copy(entry));
      written += 1;
      rows.clear();
      operations.clear();
      due.clear();
      for (const row of newRows) rows.set(`${row.kind}\u0000${row.key}`, copy(row.body));
      for (const { operationId } of entries)
        if (operationId !== '') operations.set(operationId, { result: null, boundTo: null });
      return entries.length;
    },
    async erase({ payloads, rows: changes, texts }) {
      const byId = new Map(payloads.map((each) => [each.entryId, each]));
      entries = entries.map((entry) => {
        const change = byId.get(entry.id);
        return change ? { ...entry, payload: copy(change.payload), scopes: [...change.scopes] } : entry;
      });
      for (const [id, { result }] of operations) {
        const names = texts.some((text) => JSON.stringify(result).toLowerCase().includes(text.toLowerCase()));
        operations.set(id, { result: names ? null : result, boundTo: null });
      }
      for (const row of changes) {
        if (row.body === null) rows.delete(`${row.kind}\u0000${row.key}`);
        else rows.set(`${row.kind}\u0000${row.key}`, copy(row.body));
      }
      due.clear();
      return { complete: true };
    },
    async rebuild() {
      return { states: [...new Set(entries.flatMap((entry) => entry.scopes))].length, differing: [] };
    },
    async inspect() {
      return { problems: [], rebuildHelps: false, beyondRebuild: false, advice: [] };
    },
    troubleOf: () => null,
    async holdsTrace(texts) {
      const held = JSON.stringify([entries, [...rows], [...operations]]).toLowerCase();
      return texts.some((text) => held.includes(text.toLowerCase()));
    },
  };
  return store;
}
