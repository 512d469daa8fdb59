import type { DatabaseSync } from 'node:sqlite';
import type { Commit, Committed, JobQuery, JournalStore, Loaded, UsedId } from '../../app/ports/store.ts';
import { CURRENT_VERSION, type Entry, UNREADABLE } from '../../core/journal/entry.ts';
import { digestOf, headOf, setHead } from './digests.ts';
import { createReadModel } from './read-model.ts';
import { type EntryRow, INSERT_ENTRY, insertEntry, readEntry, readOneByOne, rowOf } from './rows.ts';
import type { StateCache } from './state-cache.ts';
import { createStatements } from './statements.ts';
import { NewerFile } from './trouble.ts';
import { writeHere } from './versions.ts';
import { createWorkingRows, type FaultOf } from './working-rows.ts';

/** Whether the file may be written; it turns read-only when a newer program takes it over. */
export interface Access {
  readOnly: boolean;
}

export interface OwnWrites {
  readonly opened: string;
  writes: number;
}

/** The journal and the working rows of an open file. `faultOf` says what is wrong with a row that is about to be written, or was read. */
export function createJournal(
  database: DatabaseSync,
  access: Access,
  states: StateCache,
  own: OwnWrites,
  faultOf: FaultOf,
) {
  const sql = createStatements(database);
  const readModel = access.readOnly ? null : createReadModel(database);
  const working = createWorkingRows(database, faultOf);

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
    const insert = sql(INSERT_ENTRY);
    const addScope = sql('insert into entry_scope (scope, position) values (?, ?)');
    let digest = entries.length === 0 ? '' : headOf(database);
    for (const entry of entries) {
      const row = rowOf(entry);
      digest = digestOf(digest, row);
      insertEntry(insert, row, digest);
      for (const scope of new Set(entry.scopes)) addScope.run(scope, entry.position);
    }
    if (entries.length > 0) setHead(database, digest);
    readModel?.extend(entries);
    states.forget(entries.flatMap((entry) => entry.scopes));
    return { entries, position };
  }

  function commitNow(commit: Commit): Committed {
    const earlier =
      commit.operationId === null
        ? undefined
        : (sql('select * from operation where id = ?').get(commit.operationId) as OperationRow | undefined);
    if (earlier) return repeatOf(usedBy(earlier), commit.boundTo ?? '', lastPosition());
    const conflicting: string[] = [];
    const known = sql('select position from case_state where scope = ?');
    for (const [scope, position] of commit.expected) {
      const found = (known.get(scope) as { position: number } | undefined)?.position ?? 0;
      if (found !== position) conflicting.push(scope);
    }
    const asRead = sql('select body from working where kind = ? and key = ?');
    for (const row of commit.rowsAsRead ?? []) {
      const found = (asRead.get(row.kind, row.key) as { body: string } | undefined)?.body ?? 'null';
      // A broken row was read as none, and what is decided without it takes its place.
      if (found !== JSON.stringify(row.body) && !(row.body === null && working.isBroken(row.kind, row.key, found)))
        conflicting.push(`${row.kind} ${row.key}`);
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
      else {
        const fault = faultOf(row.kind, row.key, row.body);
        // What does not fit its shape would never be read again: a loss without a word.
        if (fault !== null) throw new Error(`A row of ${row.kind} does not fit its shape: ${fault}.`);
        save.run(row.kind, row.key, JSON.stringify(row.body));
      }
    }
    if (commit.operationId !== null)
      sql('insert into operation (id, result, recorded_at, bound_to) values (?, ?, ?, ?)').run(
        commit.operationId,
        JSON.stringify(commit.result ?? null),
        commit.recordedAt,
        commit.boundTo ?? '',
      );
    own.writes += 1;
    return { ok: true, position, result: commit.result, repeated: false };
  }

  /** A page of rows; where one of them breaks the reading of all, each is read by itself. */
  function readPage(scope: string | undefined, after: number, limit: number): EntryRow[] {
    try {
      const rows =
        scope === undefined
          ? sql('select * from entry where position > ? order by position limit ?').all(after, limit)
          : sql(
              'select e.* from entry_scope s join entry e on e.position = s.position where s.scope = ? and s.position > ? order by s.position limit ?',
            ).all(scope, after, limit);
      return rows as unknown as EntryRow[];
    } catch (error) {
      if (scope !== undefined) throw error;
      return readOneByOne(database, after, limit);
    }
  }

  function lastPosition(): number {
    return (sql('select max(position) as last from entry').get() as { last: number | null }).last ?? 0;
  }

  return {
    get readOnly(): boolean {
      return access.readOnly;
    },
    async position(): Promise<number> {
      return lastPosition();
    },
    async revision(): Promise<string> {
      const { data_version: version } = sql('pragma data_version').get() as { data_version: number };
      return `${lastPosition()}.${version}.${own.opened}.${own.writes}`;
    },
    async commit(commit: Commit): Promise<Committed> {
      if (access.readOnly) return { ok: false, reason: 'read-only' };
      try {
        return writeHere(database, () => commitNow(commit));
      } catch (error) {
        states.forget();
        if (!(error instanceof NewerFile)) throw error;
        access.readOnly = true;
        return { ok: false, reason: 'read-only' };
      }
    },
    async resultOf(operationId: string) {
      const row = sql('select * from operation where id = ?').get(operationId) as OperationRow | undefined;
      return row ? usedBy(row) : null;
    },
    async load(scopes: readonly string[]): Promise<Loaded[]> {
      return states.load(scopes);
    },
    async entries({ scope, operation, after, limit }: EntriesAsked): Promise<Entry[]> {
      if (operation === undefined) return readPage(scope, after, limit).map(readEntry);
      const rows = sql('select * from entry where operation_id = ? and position > ? order by position limit ?');
      return (rows.all(operation, after, limit) as unknown as EntryRow[]).map(readEntry);
    },
    async entry(id: string): Promise<Entry | null> {
      const row = sql('select * from entry where id = ?').get(id) as unknown as EntryRow | undefined;
      const entry = row ? readEntry(row) : null;
      return entry === null || entry.kind === UNREADABLE ? null : entry;
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
    row: working.row,
    rows: working.rows,
    brokenRows: working.brokenRows,
    async close(): Promise<void> {
      database.close();
    },
  };
}

type EntriesAsked = Parameters<JournalStore['entries']>[0];

interface OperationRow {
  readonly result: string | null;
  /** Missing in the file of an older program that is only read. */
  readonly bound_to?: string | null;
}

/** What a row says of its id; where its answer cannot be read, what it is bound to counts for nothing either. */
function usedBy(row: OperationRow): UsedId {
  try {
    const result: unknown = row.result === null ? null : JSON.parse(row.result);
    return { result, boundTo: row.bound_to ?? null };
  } catch {
    return { result: null, boundTo: null };
  }
}

function repeatOf(used: UsedId, boundTo: string, position: number): Committed {
  if (used.boundTo === null) return { ok: false, reason: 'answer-gone' };
  if (used.boundTo !== boundTo) return { ok: false, reason: 'other-content' };
  return { ok: true, position, result: used.result, repeated: true };
}
