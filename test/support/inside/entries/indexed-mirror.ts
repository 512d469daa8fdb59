// What the second copy of an account in IndexedDB is good for, and what becomes of it when somebody is erased.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deleteDB } from 'idb';
import { openIndexedStore } from '../../../../src/adapters/store/indexed-store.ts';
import { IndexedDbBusy } from '../../../../src/adapters/store/indexed-trouble.ts';
import type { ExchangingStore } from '../../../../src/app/ports/store.ts';
import { commit, note, opened } from '../../store-contract.ts';

interface Bucket {
  readonly indexedDB: IDBFactory;
}
interface Buckets {
  open(name: string): Promise<Bucket>;
  delete(name: string): Promise<void>;
}
const buckets = (navigator as unknown as { storageBuckets: Buckets }).storageBuckets;
const open = buckets.open.bind(buckets);

let count = 0;

/** Runs `work` with the name of an account that nobody has yet, and with buckets that open as they should again afterwards. */
async function withAccount(work: (name: string, open: () => Promise<ExchangingStore>) => Promise<void>): Promise<void> {
  count += 1;
  const name = `mirrored ${count}`;
  const stores: ExchangingStore[] = [];
  try {
    await work(name, async () => {
      const store = await openIndexedStore({ name });
      stores.push(store);
      return store;
    });
  } finally {
    buckets.open = open;
    for (const store of stores) await store.close();
    await deleteDB(name);
    await buckets.delete('persevere-mirror');
  }
}

/** What the mirror holds of a text, looked at past the store. */
async function mirrorHolds(name: string, text: string): Promise<boolean> {
  const { indexedDB: factory } = await open('persevere-mirror');
  const database = await answerOf(factory.open(name));
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores);
  const all = await Promise.all(stores.map((store) => answerOf(transaction.objectStore(store).getAll())));
  database.close();
  return JSON.stringify(all).includes(text);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const noted = note('person-noted', ['per_a'], { personId: 'per_a', name: 'Wilhelmina Quax' });

async function eraseHer(store: ExchangingStore): Promise<boolean> {
  const [entry] = await store.entries({ after: 0, limit: 1 });
  const payload = { entryId: entry?.id ?? '', payload: { erased: true }, version: 1, scopes: [] };
  return (await store.erase({ payloads: [payload], rows: [], texts: ['Wilhelmina Quax'], people: [], now: 1 }))
    .complete;
}

test('[ST2] an account that the browser lost is put back from its mirror, and can be written to again', () =>
  withAccount(async (name, openIt) => {
    const first = await openIt();
    await first.commit(commit([noted]));
    await first.close();
    await deleteDB(name);
    const again = await openIt();
    assert.equal((await again.load(['per_a']))[0]?.state?.kind, 'person');
    assert.equal((await again.commit(commit([opened('job_b', 'Clerk')]))).ok, true);
    assert.deepEqual((await again.inspect()).problems, []);
    await again.close();
    await deleteDB(name);
    const third = await openIt();
    assert.equal((await third.load(['job_b']))[0]?.state?.kind, 'job');
  }));

test('[ST6] who is erased is erased in the mirror too, and does not come back from it', () =>
  withAccount(async (name, openIt) => {
    const store = await openIt();
    await store.commit(commit([noted]));
    assert.equal(await mirrorHolds(name, 'Wilhelmina Quax'), true);
    assert.equal(await eraseHer(store), true);
    assert.equal(await store.holdsTrace(['Wilhelmina Quax']), false);
    assert.equal(await mirrorHolds(name, 'Wilhelmina Quax'), false);
    await store.close();
    await deleteDB(name);
    assert.equal(await (await openIt()).holdsTrace(['Wilhelmina Quax']), false);
  }));

test('[ST6] given a mirror that the browser does not open, erasing says that it is not complete, and the next opening makes it so', () =>
  withAccount(async (name, openIt) => {
    const first = await openIt();
    await first.commit(commit([noted]));
    await first.close();
    buckets.open = () => Promise.reject(new DOMException('refused', 'UnknownError'));
    const store = await openIt();
    assert.equal(await eraseHer(store), false);
    assert.equal(await store.holdsTrace(['Wilhelmina Quax']), true, 'what cannot be looked into may hold it');
    await store.close();
    buckets.open = open;
    const again = await openIt();
    assert.equal(await again.holdsTrace(['Wilhelmina Quax']), false);
    assert.equal(await mirrorHolds(name, 'Wilhelmina Quax'), false);
  }));

test('[ST6] given a mirror in which nothing can be written, erasing says that it is not complete', () =>
  withAccount(async (_name, openIt) => {
    const { clear } = IDBObjectStore.prototype;
    const store = await openIt();
    await store.commit(commit([noted]));
    // Erasing empties only the mirror.
    IDBObjectStore.prototype.clear = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    try {
      assert.equal(await eraseHer(store), false);
      assert.equal(await store.holdsTrace(['Wilhelmina Quax']), true);
    } finally {
      IDBObjectStore.prototype.clear = clear;
    }
  }));

test('[ST2] given a mirror that is late and nothing noted, no empty account is begun in the place of one that may be lost', () =>
  withAccount(async (name, openIt) => {
    const first = await openIt();
    await first.commit(commit([noted]));
    await first.close();
    await deleteDB(name);
    buckets.open = () => new Promise(() => {});
    await assert.rejects(openIt(), IndexedDbBusy);
    buckets.open = open;
    assert.equal((await (await openIt()).load(['per_a']))[0]?.state?.kind, 'person');
  }));

test('[ST2] given a mirror of an account that was lost, another account is not written over it until it is replaced as a whole', () =>
  withAccount(async (name, openIt) => {
    const first = await openIt();
    await first.commit(commit([noted]));
    await first.close();
    await deleteDB(name);
    buckets.open = () => Promise.reject(new DOMException('refused', 'UnknownError'));
    const other = await openIt();
    await other.commit(commit([opened('job_b', 'Clerk')]));
    await other.close();
    buckets.open = open;
    const again = await openIt();
    await again.commit(commit([opened('job_c', 'Chief')]));
    assert.equal(await mirrorHolds(name, 'Wilhelmina Quax'), true, 'the only copy of it');
    assert.equal(await mirrorHolds(name, 'Clerk'), false);
    await again.replaceAll(await again.entries({ after: 0, limit: 10 }), []);
    assert.equal(await mirrorHolds(name, 'Wilhelmina Quax'), false);
    assert.equal(await mirrorHolds(name, 'Clerk'), true);
  }));
