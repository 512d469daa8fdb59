import type { Entry } from '../core/journal/entry.ts';
import type { Account } from './context.ts';
import {
  byKind,
  type Due,
  type JobQuery,
  type Loaded,
  type Reading,
  type RowAsRead,
  type RowKind,
  type Store,
  type StoredRow,
} from './ports/store.ts';

/** A row that a decision names. */
export type RowName = Pick<RowAsRead, 'kind' | 'key'>;

/** One moment of the account. */
export interface Moment<Whose extends Account = Account> {
  /** The account, with the tools that came with it, whose reads are all of this moment. */
  readonly app: Whose;
  /** Versions of the rows that are named, and of those among `written` that were read. */
  versions(named: readonly RowName[], written: readonly RowName[]): Promise<Omit<RowAsRead, 'body'>[]>;
  /** Takes over what was read in an earlier moment, where nothing was written since. */
  takeOver(earlier: Moment): Promise<void>;
  /** What was read, for a later moment. */
  readonly kept: Kept;
}

interface Kept {
  readonly states: Map<string, Loaded>;
  readonly clusters: Map<string, string[]>;
  revision(): Promise<string>;
}

/** Stores that read one moment already. */
const moments = new WeakSet<Store>();

/** True where all that is read through this app is of one moment. */
export function isOneMoment(account: Account): boolean {
  return moments.has(account.store);
}

/** States kept of one moment; of a larger account those read first are asked for again. */
const MOST_STATES = 10_000;

/**
 * Reads an answer from one snapshot (ST9): whatever `work` reads through what it is given is of one moment, and is asked for
 * only once. It must not wait for anything outside, and does not see what it writes.
 */
export function atOneMoment<Whose extends Account, T>(app: Whose, work: (app: Whose) => Promise<T>): Promise<T> {
  return moments.has(app.store) ? work(app) : inNewMoment(app, (moment) => work(moment.app));
}

/** As `atOneMoment`, of the present, also where an older moment is being read. */
export function inNewMoment<Whose extends Account, T>(
  app: Whose,
  work: (moment: Moment<Whose>) => Promise<T>,
): Promise<T> {
  return app.store.snapshot((reading) => {
    const { remembered, ...rest } = remember(reading);
    const store: Store = { ...app.store, ...remembered, readOnly: app.store.readOnly };
    moments.add(store);
    return work({ app: { ...app, store }, ...rest });
  });
}

const nameOf = ({ kind, key }: RowName): string => `${kind} ${key}`;

/** Keeps what was read, so that nothing is asked for twice; what is kept by its key is asked for together. */
function remember(reading: Reading): Omit<Moment, 'app'> & { readonly remembered: Reading } {
  const states = new Map<string, Loaded>();
  const entries = new Map<string, Entry | null>();
  const scopes = new Map<string, readonly string[]>();
  const clusters = new Map<string, string[]>();
  const kinds = new Map<RowKind, readonly StoredRow[]>();
  const rows = new Map<string, RowAsRead>();
  const jobs = new Map<string, Awaited<ReturnType<Reading['jobs']>>>();
  const due = new Map<string, Due>();
  const numbers: { position?: number; revision?: string; people?: string[] } = {};

  const missing = <T>(known: ReadonlyMap<string, T>, keys: readonly string[]): string[] =>
    [...new Set(keys)].filter((key) => !known.has(key));

  function keep(kind: RowKind, found: readonly StoredRow[]): readonly StoredRow[] {
    for (const row of found) rows.set(nameOf({ kind, key: row.key }), { kind, ...row });
    return found;
  }

  async function rowAsRead(kind: RowKind, key: string): Promise<RowAsRead> {
    const name = nameOf({ kind, key });
    const row = rows.get(name) ?? (await reading.rowAsRead(kind, key));
    rows.set(name, row);
    return row;
  }

  const remembered: Reading = {
    async position() {
      numbers.position ??= await reading.position();
      return numbers.position;
    },
    async revision() {
      numbers.revision ??= await reading.revision();
      return numbers.revision;
    },
    resultOf: reading.resultOf,
    async load(asked) {
      if (states.size > MOST_STATES) states.clear();
      const unknown = missing(states, asked);
      if (unknown.length > 0) for (const loaded of await reading.load(unknown)) states.set(loaded.scope, loaded);
      return asked.map((scope) => states.get(scope) ?? { scope, position: 0, state: null });
    },
    entries: reading.entries,
    async entry(id) {
      const entry = entries.get(id) ?? (entries.has(id) ? null : await reading.entry(id));
      entries.set(id, entry);
      return entry;
    },
    async entriesById(ids) {
      const unknown = missing(entries, ids);
      if (unknown.length > 0) {
        for (const id of unknown) entries.set(id, null);
        for (const entry of await reading.entriesById(unknown)) entries.set(entry.id, entry);
      }
      return [...new Set(ids)]
        .flatMap((id) => entries.get(id) ?? [])
        .sort((one, other) => one.position - other.position);
    },
    async jobs(query: JobQuery) {
      const words = JSON.stringify([query.live, query.limit, query.after]);
      const found = jobs.get(words) ?? (await reading.jobs(query));
      jobs.set(words, found);
      return [...found];
    },
    async lookup(keys) {
      const unknown = missing(scopes, keys);
      if (unknown.length > 0) {
        const found = await reading.lookup(unknown);
        for (const key of unknown)
          scopes.set(
            key,
            found.filter((each) => each.key === key).map((each) => each.scope),
          );
      }
      return keys.flatMap((key) => (scopes.get(key) ?? []).map((scope) => ({ key, scope })));
    },
    async people() {
      numbers.people ??= await reading.people();
      return [...numbers.people];
    },
    countJobs: reading.countJobs,
    async row(kind, key) {
      const whole = kinds.get(kind);
      if (whole !== undefined) return whole.find((each) => each.key === key)?.body ?? null;
      return (await rowAsRead(kind, key)).body;
    },
    rowAsRead,
    async rows(kind, marks) {
      if (marks !== undefined) return [...keep(kind, await reading.rows(kind, marks))];
      const found = kinds.get(kind) ?? keep(kind, await reading.rows(kind));
      kinds.set(kind, found);
      return [...found];
    },
    async rowsOf(asked) {
      const unknown = asked.filter((kind) => !kinds.has(kind));
      const found = unknown.length === 0 ? null : await reading.rowsOf(unknown);
      for (const kind of unknown) kinds.set(kind, keep(kind, found?.[kind] ?? []));
      return byKind(asked, (kind) => kinds.get(kind) ?? []);
    },
    brokenRows: reading.brokenRows,
    async due(query) {
      const words = JSON.stringify([query.now, query.fingerprint, query.limit, query.staleLimit]);
      const found = due.get(words) ?? (await reading.due(query));
      if (found === null) return null;
      due.set(words, found);
      numbers.position ??= found.position;
      numbers.revision ??= found.revision;
      return found;
    },
    async clusters(ids) {
      const unknown = missing(clusters, ids);
      if (unknown.length > 0)
        for (const [index, cluster] of (await reading.clusters(unknown)).entries())
          clusters.set(unknown[index] ?? '', cluster);
      return ids.map((id) => clusters.get(id) ?? [id]);
    },
    find: reading.find,
  };

  return {
    remembered,
    kept: { states, clusters, revision: remembered.revision },
    async takeOver({ kept }) {
      if ((await kept.revision()) !== (await remembered.revision())) return;
      for (const [scope, loaded] of kept.states) states.set(scope, loaded);
      for (const [id, cluster] of kept.clusters) clusters.set(id, cluster);
    },
    async versions(named, written) {
      const guarded = new Map(
        [...named, ...written.filter((row) => rows.has(nameOf(row)))].map((row) => [nameOf(row), row]),
      );
      const found: Omit<RowAsRead, 'body'>[] = [];
      for (const { kind, key } of guarded.values()) {
        const { version } = await rowAsRead(kind, key);
        found.push({ kind, key, version });
      }
      return found;
    },
  };
}
