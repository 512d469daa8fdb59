import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deleteDB, openDB } from 'idb';
import { openIndexedStore } from '../../../src/adapters/store/indexed-store.ts';
import { NoIndexedDb } from '../../../src/adapters/store/indexed-trouble.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import type { Entry } from '../../../src/core/journal/entry.ts';
import { FOLD_VERSION } from '../../../src/core/journal/fold.ts';
import { begin, pendingIn } from '../exchange/ledger-contract.ts';
import { at, commit, note, opened } from '../store-contract.ts';
import { changeRaw, everything, withDatabase } from './indexed-account.ts';
import { asInFirstEdition } from './indexed-before.ts';

const scopes = ['job_a', 'job_b', 'per_a', 'org_a'];

async function fill(store: Store): Promise<void> {
  await store.commit(
    commit(
      [
        opened('job_a', 'Analyst', { employerId: 'org_a', mainContactId: 'per_a' }),
        opened('job_b', 'Chief', { mainContactId: 'per_a' }),
        note('person-noted', ['per_a'], { personId: 'per_a', name: 'Anna' }),
        note('firm-noted', ['org_a'], { firmId: 'org_a', name: 'Acme Ltd' }),
      ],
      { rows: [{ kind: 'draft', key: 'a', body: { text: 'Dear Anna' } }], result: { jobId: 'job_a' } },
    ),
  );
  await store.commit(commit([note('job-changed', ['job_a'], { jobId: 'job_a', role: 'Chief' })]));
}

const lastOf = async (store: Store): Promise<Entry> => {
  const last = (await store.entries({ after: 0, limit: 100 })).at(-1);
  assert.ok(last !== undefined);
  return last;
};

describe('a database that is opened again', () => {
  test('[ST5] states that an older program folded are folded anew', () =>
    withDatabase(async (name, open) => {
      const first = await open();
      await fill(first);
      await first.close();
      await changeRaw(name, 'state', 'job_a', (record) => ({ ...record, body: '{"kind":"job","role":"Old"}' }));
      await changeRaw(name, 'meta', 'head', (head) => ({ ...head, fold: FOLD_VERSION - 1 }));
      const again = await open();
      const [job] = await again.load(['job_a']);
      assert.equal(job?.state?.kind === 'job' && job.state.role, 'Chief');
      assert.deepEqual((await again.inspect()).problems, []);
    }));

  test('[ST4] given a database of the first edition, everything in it is there, and all of it goes out once an exchange is set up', () =>
    withDatabase(async (name, open) => {
      const first = await open();
      await fill(first);
      const before = await everything(first, scopes);
      await first.close();
      await asInFirstEdition(name);
      const again = await open();
      assert.deepEqual(await everything(again, scopes), before);
      assert.equal(again.readOnly, false);
      await begin(again, at);
      assert.deepEqual((await pendingIn(again.exchange)).slice(-2), [(await lastOf(again)).id, 'draft a']);
      await again.commit(commit([opened('job_c', 'Clerk')]));
      assert.equal((await pendingIn(again.exchange)).at(-1), (await lastOf(again)).id);
      assert.deepEqual((await again.inspect()).problems, []);
    }));

  test('[ST4] what a newer program folded is read and not written', () =>
    withDatabase(async (name, open) => {
      const first = await open();
      await fill(first);
      await changeRaw(name, 'meta', 'head', (head) => ({ ...head, fold: FOLD_VERSION + 1 }));
      assert.deepEqual(await first.commit(commit([opened('job_c', 'Clerk')])), { ok: false, reason: 'read-only' });
      assert.equal(first.readOnly, true, 'also where it was open already');
      const again = await open();
      assert.equal(again.readOnly, true);
      assert.equal(await again.position(), 5);
      await assert.rejects(again.rebuild(), (error: unknown) => again.troubleOf(error) === 'newer');
    }));

  test('[ST4] given a newer edition that changes the database while it is open, it lets go at once and is read-only from then on', () =>
    withDatabase(async (name, open) => {
      const store = await open();
      await fill(store);
      const newer = await openDB(name, 3, { upgrade: (made) => void made.createObjectStore('more') });
      newer.close();
      assert.equal(store.readOnly, true);
      assert.equal(await store.position(), 5);
      assert.deepEqual(await store.commit(commit([opened('job_c', 'Clerk')])), { ok: false, reason: 'read-only' });
      const again = await open();
      assert.equal(again.readOnly, true);
      assert.equal((await again.load(['job_a']))[0]?.position, 5);
    }));

  test('given a database that is deleted while it is open, the store says so and begins no empty one', () =>
    withDatabase(async (name, open) => {
      const store = await open();
      await fill(store);
      await deleteDB(name);
      await assert.rejects(store.position(), (error: unknown) => store.troubleOf(error) === 'damaged');
      await assert.rejects(
        store.commit(commit([opened('job_c', 'Clerk')])),
        (error: unknown) => store.troubleOf(error) === 'damaged',
      );
      assert.deepEqual(
        (await indexedDB.databases()).filter((each) => each.name === name),
        [],
      );
    }));
});

describe('a browser that refuses IndexedDB', () => {
  test('is told apart from every other trouble', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('Access is denied.', 'SecurityError');
    };
    try {
      await assert.rejects(openIndexedStore({ name: 'refused' }), (error: unknown) => error instanceof NoIndexedDb);
    } finally {
      IDBFactory.prototype.open = open;
    }
  });
});

describe('two workers that have one database open', () => {
  test('each finds what the other wrote, by every way of asking, and is told of it', () =>
    withDatabase(async (_name, open) => {
      const [one, other] = [await open(), await open()];
      await fill(one);
      assert.deepEqual(await everything(other, scopes), await everything(one, scopes));
      let told = 0;
      one.onChange(() => {
        told += 1;
      });
      await other.commit(
        commit([note('job-changed', ['job_a'], { jobId: 'job_a', role: 'Head' }), opened('job_d', 'Chief of staff')]),
      );
      assert.deepEqual(await everything(one, [...scopes, 'job_d']), await everything(other, [...scopes, 'job_d']));
      for (let waited = 0; told === 0 && waited < 3000; waited += 10)
        await new Promise((resolve) => setTimeout(resolve, 10));
      assert.ok(told > 0);
      await one.erase({
        payloads: [
          {
            entryId: (await one.entries({ after: 0, limit: 1 }))[0]?.id ?? '',
            payload: { erased: true },
            version: 1,
            scopes: [],
          },
        ],
        rows: [],
        texts: ['Analyst'],
        people: [],
        now: 0,
      });
      assert.deepEqual(await other.find('analyst', 9), []);
      assert.deepEqual(await everything(other, scopes), await everything(one, scopes));
    }));

  test('what was decided on what the other changed since is a conflict', () =>
    withDatabase(async (_name, open) => {
      const [one, other] = [await open(), await open()];
      await fill(one);
      await other.load(['job_a']);
      const change = (role: string, expected: number) =>
        commit([note('job-changed', ['job_a'], { jobId: 'job_a', role })], {
          expected: new Map([['job_a', expected]]),
        });
      assert.equal((await one.commit(change('Head', 5))).ok, true);
      assert.deepEqual(await other.commit(change('Buyer', 5)), { ok: false, reason: 'conflict', scopes: ['job_a'] });
      const [job] = await other.load(['job_a']);
      assert.equal(job?.state?.kind === 'job' && job.state.role, 'Head');
    }));

  test('both write at once and nothing of either is lost or broken', () =>
    withDatabase(async (_name, open) => {
      const both = [await open(), await open()];
      await fill(both[0] ?? assert.fail());
      const written = await Promise.all(
        both.flatMap((store, which) =>
          Array.from({ length: 20 }, (_each, index) =>
            store.commit(
              commit([
                opened(`job_${which}x${index}`, `Chief ${index}`, { mainContactId: 'per_a' }),
                note('job-changed', ['job_a'], { jobId: 'job_a', role: `Role ${which} ${index}` }),
              ]),
            ),
          ),
        ),
      );
      assert.ok(written.every((each) => each.ok));
      for (const store of both) {
        assert.equal(await store.position(), 85);
        assert.deepEqual((await store.inspect()).problems, []);
        assert.equal((await store.find('chief', 100)).length, 42);
      }
      assert.deepEqual(
        await everything(both[1] ?? assert.fail(), scopes),
        await everything(both[0] ?? assert.fail(), scopes),
      );
      assert.deepEqual((await both[0]?.rebuild())?.differing, []);
    }));

  test('[ST9] an answer that is read while the other writes is told that it cannot be read on, and nothing mixed is given', () =>
    withDatabase(async (_name, open) => {
      const [one, other] = [await open(), await open()];
      await fill(one);
      await one.snapshot(async (reading) => {
        assert.equal(await reading.position(), 5);
        await other.commit(commit([opened('job_c', 'Clerk')]));
        await assert.rejects(reading.load(['job_a']), (error: unknown) => one.troubleOf(error) === 'busy');
      });
      assert.equal(await one.snapshot((reading) => reading.position()), 6);
    }));
});

describe('damage', () => {
  const damages: readonly (readonly [string, string, IDBValidKey, Parameters<typeof changeRaw>[3], unknown])[] = [
    [
      'a changed note',
      'entry',
      3,
      (record) => ({ ...record, row: { ...(record.row as object), payload: '{"personId":"per_a","name":"Anne"}' } }),
      { code: 'note-changed', note: 3 },
    ],
    ['a missing note', 'entry', 2, () => null, { code: 'missing-before', note: 3 }],
    ['a missing end', 'entry', 5, () => null, { code: 'end-missing' }],
    [
      'a note that is filed elsewhere',
      'entry',
      4,
      (record) => ({ ...record, filed: [] }),
      { code: 'not-filed', note: 4 },
    ],
    [
      'a damaged letter',
      'working',
      ['draft', 'a'],
      (record) => ({ ...record, body: '{"text' }),
      { code: 'row-broken', kind: 'draft', key: 'a', fault: { code: 'unreadable' } },
    ],
    [
      'a damaged state',
      'state',
      'job_a',
      (record) => ({ ...record, body: '{"' }),
      { code: 'other-state', scope: 'job_a' },
    ],
    [
      'a state without its keys',
      'state',
      'per_a',
      (record) => ({ ...record, keys: [] }),
      { code: 'found-otherwise', scope: 'per_a' },
    ],
    ['a job on no day', 'due', 'job_b', () => null, { code: 'not-planned', scope: 'job_b' }],
  ];
  for (const [title, store, key, change, problem] of damages)
    test(`[ST11] ${title} is named`, () =>
      withDatabase(async (name, open) => {
        const account = await open();
        await fill(account);
        await changeRaw(name, store, key, change);
        const found = await account.inspect();
        assert.deepEqual(
          found.problems.filter((each) => JSON.stringify(each) === JSON.stringify(problem)),
          [problem],
          JSON.stringify(found.problems),
        );
        if (!found.beyondRebuild) {
          assert.equal(found.rebuildHelps, true);
          await account.rebuild();
          assert.deepEqual((await account.inspect()).problems, []);
        }
      }));
});
