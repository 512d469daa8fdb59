import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Commit, Committed, JobQuery, Loaded, RowKind, Store } from '../../app/ports/store.ts';
import { CURRENT_VERSION, type Entry } from '../../core/journal/entry.ts';
import { FOLD_VERSION } from '../../core/journal/fold.ts';
import { createDueIndex } from './due-index.ts';
import { createMaintenance, finishErasure } from './maintenance.ts';
import { createReadModel } from './read-model.ts';
import { type EntryRow, readEntry } from './rows.ts';
import { prepare } from './schema.ts';
import { createSearch } from './search.ts';
import { createStateCache, type StateCache } from './state-cache.ts';
import { createStatements } from './statements.ts';
import { transact } from './transact.ts';

/** Opens the account in this file, making it where there is none. Several processes may have it open. */
export function openSqliteStore(file: string, options: { readonly readOnly?: boolean } = {}): Store {
  const asked = options.readOnly ?? false;
  if (!asked) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  let database = new DatabaseSync(file, { readOnly: asked });
  const { newer } = prepare(database, asked);
  if (newer && !asked) {
    database.close();
    database = new DatabaseSync(file, { readOnly: true });
    prepare(database, true);
  }
  const readOnly = asked || newer;
  if (!readOnly) {
    refoldIfOld(database);
    finishErasure(database);
  }
  const states = createStateCache(database);
  // What this connection writes itself does not show in its own data_version.
  const own = { opened: Date.now().toString(36), writes: 0 };
  return {
    ...createJournal(database, readOnly, states, own),
    ...createDueIndex(database, readOnly),
    ...createSearch(database),
    ...createMaintenance(
      database,
      () => {
        own.writes += 1;
        states.forget();
      },
      file,
    ),
  };
}

function refoldIfOld(database: DatabaseSync): void {
  const stored = database.prepare("select value from meta where key = 'fold'").get() as { value: string } | undefined;
  if (stored?.value === String(FOLD_VERSION)) return;
  transact(database, () => {
    createReadModel(database).rebuild();
    database
      .prepare(
        "insert into meta (key, value) values ('fold', ?) on conflict (key) do update set value = excluded.value",
      )
      .run(String(FOLD_VERSION));
  });
}

interface OwnWrites {
  readonly opened: string;
  writes: number;
}

function createJournal(database: DatabaseSync, readOnly: boolean, states: StateCache, own: OwnWrites) {
  const sql = createStatements(database);
  const readModel = readOnly ? null : createReadModel(database);

  function append(commit: Commit): { entries: Entry[]; position: number } {
    let position = (sql('select max(position) as last from entry').get() as { last: number | null }).last ?? 0;
    const entries = commit.entries.map((entry): Entry => {
      position += 1;
      return {
        ...entry,
        position,
        version: CURRENT_VERSION,
        recordedAt: commit.recordedAt,
        operationId: commit.operationId ?? '',
      };
    });
    const insert = sql(
      'insert into entry (position, id, kind, version, happened_at, recorded_at, operation_id, scopes, payload) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    const addScope = sql('insert into entry_scope (scope, position) values (?, ?)');
    for (const entry of entries) {
      const scopes = [...new Set(entry.scopes)];
      insert.run(
        entry.position,
        entry.id,
        entry.kind,
        entry.version,
        entry.happenedAt,
        entry.recordedAt,
        entry.operationId,
        scopes.join(' '),
        JSON.stringify(entry.payload),
      );
      for (const scope of scopes) addScope.run(scope, entry.position);
    }
    readModel?.extend(entries);
    states.forget(entries.flatMap((entry) => entry.scopes));
    return { entries, position };
  }

  function commitNow(commit: Commit): Committed {
    const earlier =
      commit.operationId === null
        ? undefined
        : (sql('select result from operation where id = ?').get(commit.operationId) as
            | { result: string | null }
            | undefined);
    if (earlier) return { ok: true, position: lastPosition(), result: parse(earlier.result), repeated: true };
    const conflicting: string[] = [];
    const known = sql('select position from case_state where scope = ?');
    for (const [scope, position] of commit.expected) {
      const found = (known.get(scope) as { position: number } | undefined)?.position ?? 0;
      if (found !== position) conflicting.push(scope);
    }
    const asRead = sql('select body from working where kind = ? and key = ?');
    for (const row of commit.rowsAsRead ?? []) {
      const found = (asRead.get(row.kind, row.key) as { body: string } | undefined)?.body ?? 'null';
      if (found !== JSON.stringify(row.body)) conflicting.push(`${row.kind} ${row.key}`);
    }
    if (conflicting.length > 0) return { ok: false, reason: 'conflict', scopes: conflicting };
    const twice = commit.entries.find((entry) => sql('select 1 from entry where id = ?').get(entry.id) !== undefined);
    if (twice) return { ok: false, reason: 'duplicate-entry' };
    const { position } = append(commit);
    const save = sql(
      'insert into working (kind, key, body) values (?, ?, ?) on conflict (kind, key) do update set body = excluded.body',
    );
    const drop = sql('delete from working where kind = ? and key = ?');
    for (const row of commit.rows) {
      if (row.body === null) drop.run(row.kind, row.key);
      else save.run(row.kind, row.key, JSON.stringify(row.body));
    }
    if (commit.operationId !== null)
      sql('insert into operation (id, result, recorded_at) values (?, ?, ?)').run(
        commit.operationId,
        JSON.stringify(commit.result ?? null),
        commit.recordedAt,
      );
    own.writes += 1;
    return { ok: true, position, result: commit.result, repeated: false };
  }

  function lastPosition(): number {
    return (sql('select max(position) as last from entry').get() as { last: number | null }).last ?? 0;
  }

  return {
    readOnly,
    async position(): Promise<number> {
      return lastPosition();
    },
    async revision(): Promise<string> {
      const { data_version: version } = sql('pragma data_version').get() as { data_version: number };
      return `${lastPosition()}.${version}.${own.opened}.${own.writes}`;
    },
    async commit(commit: Commit): Promise<Committed> {
      return readOnly ? { ok: false, reason: 'read-only' } : transact(database, () => commitNow(commit));
    },
    async resultOf(operationId: string) {
      const row = sql('select result from operation where id = ?').get(operationId) as
        | { result: string | null }
        | undefined;
      return row ? { result: parse(row.result) } : null;
    },
    async load(scopes: readonly string[]): Promise<Loaded[]> {
      return states.load(scopes);
    },
    async entries({ scope, after, limit }: { scope?: string; after: number; limit: number }): Promise<Entry[]> {
      const rows =
        scope === undefined
          ? sql('select * from entry where position > ? order by position limit ?').all(after, limit)
          : sql(
              'select e.* from entry_scope s join entry e on e.position = s.position where s.scope = ? and s.position > ? order by s.position limit ?',
            ).all(scope, after, limit);
      return (rows as unknown as EntryRow[]).map(readEntry);
    },
    async entry(id: string): Promise<Entry | null> {
      const row = sql('select * from entry where id = ?').get(id) as unknown as EntryRow | undefined;
      return row ? readEntry(row) : null;
    },
    async jobs({ live, limit, after }: JobQuery) {
      const where = [
        `kind = 'job'`,
        ...(live === null ? [] : [`live = ${live ? 1 : 0}`]),
        ...(after === null ? [] : ['(sort_at < ? or (sort_at = ? and scope > ?))']),
      ];
      const values = after === null ? [limit] : [after.sortAt, after.sortAt, after.scope, limit];
      const rows = sql(
        `select scope, sort_at from case_state where ${where.join(' and ')} order by sort_at desc, scope limit ?`,
      ).all(...values);
      return (rows as { scope: string; sort_at: number }[]).map((row) => ({ scope: row.scope, sortAt: row.sort_at }));
    },
    async people() {
      const rows = sql(`select scope from case_state where kind = 'person' order by scope limit 10000`).all();
      return (rows as { scope: string }[]).map((row) => row.scope);
    },
    async lookup(keys: readonly string[]) {
      const find = sql('select key, scope from lookup where key = ?');
      return keys.flatMap((key) => find.all(key) as { key: string; scope: string }[]);
    },
    async countJobs() {
      const row = sql(
        `select count(*) as everyone, coalesce(sum(live), 0) as live from case_state where kind = 'job'`,
      ).get() as { everyone: number; live: number };
      return { all: row.everyone, live: row.live };
    },
    async row(kind: RowKind, key: string): Promise<unknown> {
      const row = sql('select body from working where kind = ? and key = ?').get(kind, key) as
        | { body: string }
        | undefined;
      return row ? JSON.parse(row.body) : null;
    },
    async rows(kind: RowKind) {
      const rows = sql('select key, body from working where kind = ? order by key').all(kind) as {
        key: string;
        body: string;
      }[];
      return rows.map((row) => ({ key: row.key, body: JSON.parse(row.body) as unknown }));
    },
    async close(): Promise<void> {
      database.close();
    },
  };
}

function parse(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}
