import type { EntryQuery, JobQuery, Loaded, Reading, UsedId } from '../../app/ports/store.ts';
import { type Entry, UNREADABLE } from '../../core/journal/entry.ts';
import { readDueIndex } from './due-index.ts';
import { lastPosition, revisionOf } from './meta.ts';
import { readEntry, readOneByOne } from './rows.ts';
import { createSearch } from './search.ts';
import { numberAt, type SqlDriver, type SqlRow, type SqlStatement, textAt, textsAt } from './sql.ts';
import type { StateCache } from './state-cache.ts';
import { createWorkingRows, type FaultOf, parseBody } from './working-rows.ts';

/** What can be asked of an account by one connection. */
export function createReading(driver: SqlDriver, states: StateCache, faultOf: FaultOf): Reading {
  const sql = (text: string): SqlStatement => driver.prepare(text);
  return {
    ...createWorkingRows(driver, faultOf),
    ...readDueIndex(driver),
    ...createSearch(driver),
    async position() {
      return lastPosition(driver);
    },
    async revision() {
      return revisionOf(driver);
    },
    async resultOf(operationId) {
      const row = sql('select * from operation where id = ?').get(operationId);
      return row ? usedBy(row) : null;
    },
    async load(scopes): Promise<Loaded[]> {
      return states.load(scopes);
    },
    async entries(query): Promise<Entry[]> {
      return readPage(driver, query).map(readEntry);
    },
    async entry(id): Promise<Entry | null> {
      const row = sql('select * from entry where id = ?').get(id);
      const entry = row ? readEntry(row) : null;
      return entry === null || entry.kind === UNREADABLE ? null : entry;
    },
    async entriesById(ids): Promise<Entry[]> {
      return sql('select * from entry where id in (select value from json_each(?)) order by position')
        .all(JSON.stringify(ids))
        .map(readEntry)
        .filter((entry) => entry.kind !== UNREADABLE);
    },
    async jobs({ live, limit, after }: JobQuery) {
      const where = [
        `kind = 'job'`,
        ...(live === null ? [] : [`live = ${live ? 1 : 0}`]),
        ...(after === null ? [] : ['(sort_at < ? or (sort_at = ? and scope > ?))']),
      ];
      const values = after === null ? [limit] : [after.sortAt, after.sortAt, after.scope, limit];
      return sql(
        `select scope, sort_at from case_state where ${where.join(' and ')} order by sort_at desc, scope limit ?`,
      )
        .all(...values)
        .map((row) => ({ scope: textAt(row, 'scope'), sortAt: numberAt(row, 'sort_at') }));
    },
    async people() {
      const rows = sql(`select scope from case_state where kind = 'person' order by scope limit 10000`).all();
      return textsAt(rows, 'scope');
    },
    async lookup(keys) {
      const find = sql('select key, scope from lookup where key = ?');
      return keys.flatMap((key) =>
        find.all(key).map((row) => ({ key: textAt(row, 'key'), scope: textAt(row, 'scope') })),
      );
    },
    async countJobs() {
      const row = sql(
        `select count(*) as everyone, coalesce(sum(live), 0) as live from case_state where kind = 'job'`,
      ).get();
      return { all: numberAt(row, 'everyone'), live: numberAt(row, 'live') };
    },
  };
}

/** A page of rows; where one of them breaks the reading of all, each is read by itself. */
function readPage(driver: SqlDriver, { scope, scopes, operation, after, limit }: EntryQuery): SqlRow[] {
  if (operation !== undefined)
    return driver
      .prepare('select * from entry where operation_id = ? and position > ? order by position limit ?')
      .all(operation, after, limit);
  if (scopes !== undefined)
    return driver
      .prepare(
        'select * from entry where position in (select position from entry_scope where scope in (select value from json_each(?)) and position > ?) order by position limit ?',
      )
      .all(JSON.stringify(scopes), after, limit);
  if (scope !== undefined)
    return driver
      .prepare(
        'select e.* from entry_scope s join entry e on e.position = s.position where s.scope = ? and s.position > ? order by s.position limit ?',
      )
      .all(scope, after, limit);
  try {
    return driver.prepare('select * from entry where position > ? order by position limit ?').all(after, limit);
  } catch {
    return readOneByOne(driver, after, limit);
  }
}

/** What a row says of its id; where its answer cannot be read, what it is bound to counts for nothing either. */
export function usedBy(row: SqlRow): UsedId {
  const { result, bound_to: boundTo } = row;
  if (result === null) return { result: null, boundTo: typeof boundTo === 'string' ? boundTo : null };
  const value = parseBody(result);
  if (value === undefined) return { result: null, boundTo: null };
  return { result: value, boundTo: typeof boundTo === 'string' ? boundTo : null };
}
