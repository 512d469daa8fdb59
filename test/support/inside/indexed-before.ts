import { deleteDB, openDB } from 'idb';

/** Every object store of the first edition, with its indices: path, and whether it is many keys or unique. */
const first: Readonly<Record<string, readonly [key: string | string[], indexes: Readonly<Record<string, Index>>]>> = {
  meta: ['name', {}],
  entry: [
    'row.position',
    {
      id: { path: 'row.id', unique: true },
      operation: { path: ['row.operation_id', 'row.position'] },
      filed: { path: 'filed', multiEntry: true },
    },
  ],
  state: [
    'scope',
    {
      order: { path: ['kind', 'down', 'scope'] },
      liveOrder: { path: ['kind', 'live', 'down', 'scope'] },
      keys: { path: 'keys', multiEntry: true },
      links: { path: 'links', multiEntry: true },
    },
  ],
  due: [
    'jobId',
    {
      valid: { path: 'validUntilAt' },
      cluster: { path: 'cluster' },
      fingerprint: { path: 'fingerprint' },
      rank: { path: ['rank', 'firstAt', 'jobId'] },
    },
  ],
  working: [['kind', 'key'], { mark: { path: ['kind', 'mark', 'key'] } }],
  operation: ['id', {}],
};

interface Index {
  readonly path: string | string[];
  readonly unique?: boolean;
  readonly multiEntry?: boolean;
}

/** Makes of a database what the first edition would have made of it: version 1, with the same records and nothing else. */
export async function asInFirstEdition(name: string): Promise<void> {
  const now = await openDB(name);
  const records = new Map<string, unknown[]>();
  for (const store of Object.keys(first)) records.set(store, await now.getAll(store));
  now.close();
  await deleteDB(name);
  const before = await openDB(name, 1, {
    upgrade(made) {
      for (const [store, [keyPath, indexes]] of Object.entries(first)) {
        const created = made.createObjectStore(store, { keyPath });
        for (const [index, { path, ...options }] of Object.entries(indexes)) created.createIndex(index, path, options);
      }
    },
  });
  for (const [store, all] of records) for (const record of all) await before.put(store, record);
  before.close();
}
