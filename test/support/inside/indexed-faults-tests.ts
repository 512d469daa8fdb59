import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Store } from '../../../src/app/ports/store.ts';
import {
  type Armed,
  commit,
  type DiscFault,
  type Faulty,
  faultsInCommits,
  faultsInMaintenance,
  job,
  writes,
} from '../store-faults.ts';
import { withDatabase } from './indexed-account.ts';
import { browserStores } from './stores.ts';

/** What happens at a write. */
type Strike = (transaction: IDBTransaction) => void;

/**
 * What a browser does: it says at once that there is no room, or ends the transaction. Where it ends one it says why; here nobody can make
 * it say that there is no room, so that is tried with a real one that has none (`quota.ts`).
 */
const strikes: Readonly<Record<DiscFault, Strike>> = {
  full: () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  },
  disc: (transaction) => transaction.abort(),
};

/** Databases of the page itself: what fails in the mirror of an account is told to nobody (`indexed-mirror.ts` tries that). */
const own = new WeakSet<IDBDatabase>();
const { open } = IDBFactory.prototype;
IDBFactory.prototype.open = function (...given) {
  const request = open.apply(this, given);
  if (this === indexedDB)
    for (const event of ['upgradeneeded', 'success']) request.addEventListener(event, () => own.add(request.result));
  return request;
};

/** Lets the n-th request that writes fail, counted from now. */
function arm(nth: number, strike: Strike): Armed {
  const { put, delete: drop, clear } = IDBObjectStore.prototype;
  let left = nth;
  const count = (store: IDBObjectStore): void => {
    if (!own.has(store.transaction.db)) return;
    left -= 1;
    if (left === 0) strike(store.transaction);
  };
  IDBObjectStore.prototype.put = function (value) {
    count(this);
    return put.call(this, value);
  };
  IDBObjectStore.prototype.delete = function (key) {
    count(this);
    return drop.call(this, key);
  };
  IDBObjectStore.prototype.clear = function () {
    count(this);
    return clear.call(this);
  };
  return {
    get struck() {
      return left <= 0;
    },
    disarm: () => void Object.assign(IDBObjectStore.prototype, { put, delete: drop, clear }),
  };
}

const place: Faulty['place'] = () =>
  browserStores.find((each) => each.name === 'IndexedDB')?.place() ?? assert.fail('IndexedDB is no store here');

const faulty: Faulty = {
  place,
  async filled() {
    const made = await place();
    const store = await made.open();
    for (const { does } of writes) await does(store);
    await store.close();
    return made;
  },
  arm: (nth, fault) => arm(nth, strikes[fault]),
  // Every one of the first, then fewer: each round makes databases of its own.
  next: (nth) => nth + 1 + (nth >> 2),
  isAlwaysTold: true,
};

describe('faults while something is written', () => {
  test('[ST14] given a browser that has no room or fails at any request of a commit, each is there whole or not at all, and is told; after that writing goes on', async () => {
    const struck = await faultsInCommits(faulty);
    assert.ok(struck >= 20, `${struck} faults`);
  });

  test('[ST14] given a browser that has no room or fails within a restore, an erasure or a folding anew, all is as before or as after it', async () => {
    const struck = await faultsInMaintenance(faulty);
    assert.ok(struck >= 20, `${struck} faults`);
  });

  test('given a database that the browser closes at any request of a commit, it is opened again and the commit is there once', async () => {
    let struck = 0;
    for (let nth = 1, isMore = true; isMore; nth++)
      await withDatabase(async (_name, open) => {
        const store = await open();
        const armed = arm(nth, (transaction) => {
          // As browsers do it: what runs ends undone, and nothing new can be begun.
          transaction.abort();
          transaction.db.close();
        });
        try {
          for (const { does } of writes) await does(store);
        } finally {
          armed.disarm();
        }
        isMore = armed.struck;
        struck += isMore ? 1 : 0;
        assert.deepEqual(
          (await store.entries({ after: 0, limit: 9 })).map((entry) => entry.id),
          ['ent_job_a', 'ent_job_b', 'ent_job_c'],
        );
        assert.deepEqual((await store.inspect()).problems, []);
      });
    assert.ok(struck >= 10, `${struck} closings`);
  });
});

/** Lets the browser close the database before the next transaction is begun. */
function closeNext(): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    IDBDatabase.prototype.transaction = transaction;
    this.close();
    return transaction.apply(this, given);
  };
}

describe('a database that the browser closed in the background', () => {
  test('is opened again, and every question is answered', () =>
    withDatabase(async (_name, open) => {
      const store: Store = await open();
      await store.commit(commit('one', [job('job_a', 'Analyst')]));
      closeNext();
      assert.equal(await store.position(), 1);
      closeNext();
      assert.equal((await store.commit(commit('two', [job('job_b', 'Baker')]))).ok, true);
      await store.snapshot(async (reading) => {
        assert.equal(await reading.position(), 2);
        closeNext();
        assert.equal((await reading.load(['job_b']))[0]?.position, 2);
      });
    }));
});
