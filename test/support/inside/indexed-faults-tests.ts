import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Store, StoreTrouble } from '../../../src/app/ports/store.ts';
import type { Entry } from '../../../src/core/journal/entry.ts';
import { commit, opened } from '../store-contract.ts';
import { withDatabase } from './indexed-account.ts';

/** What may happen at a write: the browser has no room, or ends the transaction by itself, or closes the whole database. */
const faults: readonly (readonly [
  name: string,
  strike: (transaction: IDBTransaction) => void,
  trouble: StoreTrouble | null,
])[] = [
  [
    'no room',
    () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    },
    'full',
  ],
  ['a transaction that the browser ends', (transaction) => transaction.abort(), 'disc'],
  [
    'a database that the browser closes',
    (transaction) => {
      transaction.abort();
      transaction.db.close();
    },
    null,
  ],
];

/** Lets the n-th request of a writing transaction fail, counted from now. */
function armed(nth: number, strike: (transaction: IDBTransaction) => void) {
  const { put, delete: drop, clear } = IDBObjectStore.prototype;
  let left = nth;
  const count = (store: IDBObjectStore): void => {
    left -= 1;
    if (left === 0) strike(store.transaction);
  };
  IDBObjectStore.prototype.put = function (value, key) {
    count(this);
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
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
    get struck(): boolean {
      return left <= 0;
    },
    disarm(): void {
      Object.assign(IDBObjectStore.prototype, { put, delete: drop, clear });
    },
  };
}

const begin = [opened('job_a', 'Analyst', { mainContactId: 'per_a' }), opened('job_b', 'Baker')];
const first = commit(begin, { rows: [{ kind: 'draft', key: 'a', body: { text: 'one' } }], result: { name: 'first' } });
const second = commit([opened('job_c', 'Cook', { mainContactId: 'per_a' })], {
  rows: [
    { kind: 'draft', key: 'a', body: null },
    { kind: 'draft', key: 'b', body: { text: 'two' } },
  ],
  result: { name: 'second' },
});

const whole = async (store: Store): Promise<[Entry[], unknown[]]> => [
  await store.entries({ after: 0, limit: 100 }),
  (await store.rows('draft')).map(({ key, body }) => ({ key, body })),
];

describe('faults while something is written', () => {
  for (const [name, strike, trouble] of faults) {
    test(`[ST14] given ${name} at any request of a commit, it is there whole or not at all, and is told; after that writing goes on`, async () => {
      for (let nth = 1, isMore = true; isMore; nth++)
        await withDatabase(async (_database, open) => {
          const label = `${name}, request ${nth}`;
          const store = await open();
          await store.commit(first);
          const before = await whole(store);
          const fault = armed(nth, strike);
          let failure: unknown = null;
          try {
            await store.commit(second);
          } catch (error) {
            failure = error;
          } finally {
            fault.disarm();
          }
          isMore = fault.struck;
          assert.deepEqual((await store.inspect()).problems, [], label);
          if (failure !== null) {
            assert.equal(store.troubleOf(failure), trouble, label);
            assert.deepEqual(await whole(store), before, label);
            assert.equal(await store.resultOf(second.operationId ?? ''), null, label);
          } else assert.ok(!fault.struck || trouble === null, `${label}: a fault that nobody was told of`);
          const done = await store.commit(second);
          assert.equal(done.ok && done.repeated, failure === null, label);
          assert.equal(await store.position(), 3, label);
          await store.close();
          const again = await open();
          assert.deepEqual((await again.inspect()).problems, [], label);
          assert.equal(await again.position(), 3, label);
        });
    });

    const large: readonly (readonly [string, (store: Store) => Promise<unknown>])[] = [
      ['a restore', async (store) => store.replaceAll((await store.entries({ after: 0, limit: 1 })).slice(0, 1), [])],
      ['a folding anew', (store) => store.rebuild()],
      [
        'an erasure',
        (store) =>
          store.erase({
            payloads: [{ entryId: begin[1]?.id ?? '', payload: { erased: true }, version: 1, scopes: [] }],
            rows: [{ kind: 'draft', key: 'a', body: null }],
            texts: ['Baker'],
          }),
      ],
    ];
    for (const [what, does] of large)
      test(`[ST14] given ${name} at any request of ${what}, all is as before or as after it`, async () => {
        for (let nth = 1, isMore = true; isMore; nth++)
          await withDatabase(async (_database, open) => {
            const label = `${what}, ${name}, request ${nth}`;
            const store = await open();
            await store.commit(first);
            const before = await whole(store);
            const fault = armed(nth, strike);
            let failure: unknown = null;
            try {
              await does(store);
            } catch (error) {
              failure = error;
            } finally {
              fault.disarm();
            }
            isMore = fault.struck;
            if (failure !== null) assert.equal(store.troubleOf(failure), trouble, label);
            else assert.ok(!fault.struck || trouble === null, label);
            await store.close();
            const again = await open();
            assert.deepEqual((await again.inspect()).problems, [], label);
            if (failure !== null) assert.deepEqual(await whole(again), before, label);
            else if (what === 'a restore') assert.equal(await again.position(), 1, label);
            else if (what === 'an erasure') assert.equal(await again.holdsTrace(['Baker']), false, label);
          });
      });
  }

  test('given a database that the browser closed in the background, it is opened again and every question is answered', () =>
    withDatabase(async (_name, open) => {
      const store = await open();
      await store.commit(first);
      const { transaction } = IDBDatabase.prototype;
      const closeNext = (): void => {
        IDBDatabase.prototype.transaction = function (...given) {
          IDBDatabase.prototype.transaction = transaction;
          this.close();
          return transaction.apply(this, given);
        };
      };
      closeNext();
      assert.equal(await store.position(), 2);
      closeNext();
      assert.equal((await store.commit(second)).ok, true);
      await store.snapshot(async (reading) => {
        assert.equal(await reading.position(), 3);
        closeNext();
        assert.equal((await reading.load(['job_c']))[0]?.position, 3);
      });
    }));
});
