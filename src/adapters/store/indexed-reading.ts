import type { EntryQuery, JobQuery, Reading } from '../../app/ports/store.ts';
import { type Entry, UNREADABLE } from '../../core/journal/entry.ts';
import type { Read } from './indexed-account.ts';
import { readIndexedDue } from './indexed-due.ts';
import { filedUnder } from './indexed-read-model.ts';
import { readIndexedRows } from './indexed-rows.ts';
import type { EntryRecord } from './indexed-schema.ts';
import type { IndexedSearch } from './indexed-search.ts';
import type { IndexedStates } from './indexed-states.ts';
import type { Tables } from './indexed-tables.ts';
import { usedBy } from './reading.ts';
import { readEntry } from './rows.ts';
import { numberAt } from './sql.ts';
import type { FaultOf } from './working-rows.ts';

const MOST_PEOPLE = 10_000;

/** What can be asked of an account, now or at one moment of it: `read` says which. */
export function createIndexedReading(
  read: Read,
  states: IndexedStates,
  search: IndexedSearch,
  faultOf: FaultOf,
): Reading {
  return {
    ...readIndexedRows(read, faultOf),
    ...readIndexedDue(read),
    find: (words, limit) => search.find(read, words, limit),
    position: () => read(async (_tables, head) => head.position),
    revision: () => read(async (_tables, head) => String(head.change)),
    resultOf: (operationId) =>
      read(async (tables) => {
        const record = await tables.get('operation', operationId);
        return record === undefined ? null : usedBy({ ...record });
      }),
    load: (scopes) => read((tables, head) => states.load(tables, head, scopes)),
    entries: (query) => read(async (tables) => (await pageOf(tables, query)).map(({ row }) => readEntry(row))),
    entry: (id) =>
      read(async (tables) => {
        const [entry] = await byIds(tables, [id]);
        return entry ?? null;
      }),
    entriesById: (ids) => read((tables) => byIds(tables, ids)),
    jobs: (query) => read((tables) => jobsOf(tables, query)),
    people: () =>
      read(async (tables) => {
        const range = IDBKeyRange.bound(['person'], ['person', []]);
        // Every person has the same place in lists, so the index gives them in the order of their ids.
        return (await tables.keys('state', { index: 'order', range, limit: MOST_PEOPLE })).map(String);
      }),
    lookup: (keys) =>
      read(async (tables) => {
        const found = await Promise.all(
          keys.map(async (key) => (await scopesAt(tables, key)).map((scope) => ({ key, scope }))),
        );
        return found.flat();
      }),
    countJobs: () =>
      read(async (tables) => {
        const count = async (index: string, begin: readonly IDBValidKey[]): Promise<number> =>
          (await tables.keys('state', { index, range: IDBKeyRange.bound([...begin], [...begin, []]) })).length;
        return { all: await count('order', ['job']), live: await count('liveOrder', ['job', 1]) };
      }),
  };
}

/** The scopes that can be found by a key, in their order. */
export async function scopesAt(tables: Tables, key: string): Promise<string[]> {
  return (await tables.keys('state', { index: 'keys', range: IDBKeyRange.only(key) })).map(String);
}

async function byIds(tables: Tables, ids: readonly string[]): Promise<Entry[]> {
  const found = await Promise.all(
    [...new Set(ids)].map((id) => tables.list('entry', { index: 'id', range: IDBKeyRange.only(id) })),
  );
  return found
    .flat()
    .map(({ row }) => readEntry(row))
    .filter((entry) => entry.kind !== UNREADABLE)
    .sort((one, other) => one.position - other.position);
}

async function pageOf(
  tables: Tables,
  { scope, scopes, operation, after, limit }: EntryQuery,
): Promise<readonly EntryRecord[]> {
  if (operation !== undefined) {
    const range = IDBKeyRange.bound([operation, after], [operation, Number.POSITIVE_INFINITY], true);
    return tables.list('entry', { index: 'operation', range, limit });
  }
  const named = scopes ?? (scope === undefined ? null : [scope]);
  if (named === null) return tables.list('entry', { range: IDBKeyRange.lowerBound(after, true), limit });
  const pages = await Promise.all(
    [...new Set(named)].map((each) => tables.list('entry', { index: 'filed', range: filedUnder(each, after), limit })),
  );
  const byPosition = new Map(pages.flat().map((record) => [numberAt(record.row, 'position'), record] as const));
  return [...byPosition.entries()]
    .sort(([one], [other]) => one - other)
    .slice(0, limit)
    .map(([, record]) => record);
}

async function jobsOf(tables: Tables, { live, limit, after }: JobQuery): Promise<{ scope: string; sortAt: number }[]> {
  const begin = live === null ? ['job'] : ['job', live ? 1 : 0];
  const from = after === null ? begin : [...begin, -after.sortAt, after.scope];
  const range = IDBKeyRange.bound(from, [...begin, []], after !== null);
  const found = await tables.list('state', { index: live === null ? 'order' : 'liveOrder', range, limit });
  return found.map(({ scope, down }) => ({ scope, sortAt: 0 - down }));
}
