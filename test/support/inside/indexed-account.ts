import { deleteDB, openDB } from 'idb';
import { openIndexedStore } from '../../../src/adapters/store/indexed-store.ts';
import { type ExchangingStore, type Reading, rowKinds, type Store, WAITS } from '../../../src/app/ports/store.ts';
import { lookupKey } from '../../../src/core/journal/derive.ts';
import { at } from '../store-contract.ts';

let count = 0;

/** Runs `work` with the name of a database that is not there yet and is gone afterwards; stores that `open` opened are closed. */
export async function withDatabase(
  work: (name: string, open: () => Promise<ExchangingStore>) => Promise<void>,
): Promise<void> {
  count += 1;
  const name = `own ${count}`;
  await deleteDB(name);
  const opened: Store[] = [];
  try {
    await work(name, async () => {
      const store = await openIndexedStore({ name });
      opened.push(store);
      return store;
    });
  } finally {
    for (const store of opened) await store.close();
    await deleteDB(name);
  }
}

/** Changes records behind the back of the store, as damage would. */
export async function changeRaw(
  name: string,
  store: string,
  key: IDBValidKey,
  change: (record: Record<string, unknown>) => Record<string, unknown> | null,
): Promise<void> {
  const database = await openDB(name);
  const record: Record<string, unknown> = await database.get(store, key);
  const changed = change(record);
  await (changed === null ? database.delete(store, key) : database.put(store, changed));
  database.close();
}

/** All that can be asked of an account. */
export async function everything(reading: Reading, scopes: readonly string[]): Promise<unknown> {
  const entries = await reading.entries({ after: 0, limit: 10_000 });
  return {
    position: await reading.position(),
    revision: await reading.revision(),
    entries,
    firsts: await reading.entries({ after: 1, limit: 3 }),
    states: await reading.load(scopes),
    filed: await Promise.all(scopes.map((scope) => reading.entries({ scope, after: 0, limit: 2 }))),
    several: await reading.entries({ scopes, after: 2, limit: 4 }),
    byId: await reading.entriesById(entries.slice(0, 3).map((entry) => entry.id)),
    operation: await reading.entries({ operation: entries.at(-1)?.operationId ?? '', after: 0, limit: 9 }),
    used: await reading.resultOf(entries.at(-1)?.operationId ?? ''),
    jobs: await reading.jobs({ live: null, limit: 3, after: null }),
    live: await reading.jobs({ live: true, limit: 100, after: null }),
    people: await reading.people(),
    count: await reading.countJobs(),
    keys: await reading.lookup([lookupKey.person('Anna'), lookupKey.employer('org_a'), lookupKey.firm('Acme')]),
    rows: await reading.rowsOf(rowKinds),
    waiting: await reading.rows('message', [WAITS]),
    due: await reading.due({ now: at, fingerprint: 'f1', limit: 2, staleLimit: 100 }),
    clusters: await reading.clusters(scopes.filter((scope) => scope.startsWith('job_'))),
    found: (await reading.find('chief', 100)).map((hit) => hit.entryId).sort(),
  };
}
