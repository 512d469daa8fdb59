import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, StatementSync } from 'node:sqlite';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';
import type { Commit, Store } from '../../src/app/ports/store.ts';
import type { Entry } from '../../src/core/journal/entry.ts';
import type { NewEntry } from '../../src/core/journal/kinds/registry.ts';

const at = Date.UTC(2026, 10, 23, 12);

/** Faults of the disc, as the driver of SQLite tells them. */
const faults = [
  { name: 'a full disc', errcode: 13, errstr: 'database or disk is full', trouble: 'full' },
  { name: 'a disc that fails', errcode: 778, errstr: 'disk I/O error', trouble: 'disc' },
] as const;

/**
 * Lets the n-th write of the driver fail, counted from when it is armed: each statement that writes, the beginning and the end of a
 * transaction. SQLite itself undoes the transaction for some of these faults and leaves that to the program for others.
 */
function armed(nth: number, { errcode, errstr }: (typeof faults)[number], undone: boolean) {
  const { run } = StatementSync.prototype;
  const { exec } = DatabaseSync.prototype;
  const open: DatabaseSync[] = [];
  let left = nth;
  const strike = (): void => {
    left -= 1;
    if (left !== 0) return;
    for (const database of open)
      if (undone && database.isOpen && database.isTransaction) exec.call(database, 'rollback');
    throw Object.assign(new Error(errstr), { code: 'ERR_SQLITE_ERROR', errcode, errstr });
  };
  const strikingRun = function (this: StatementSync, ...values: SQLInputValue[]) {
    strike();
    return Reflect.apply(run, this, values);
  };
  StatementSync.prototype.run = strikingRun as typeof run;
  DatabaseSync.prototype.exec = function (sql) {
    if (!open.includes(this)) open.push(this);
    // To undo needs no room, and how long to wait for others is written nowhere.
    if (sql !== 'rollback' && !sql.startsWith('pragma busy_timeout')) strike();
    return exec.call(this, sql);
  };
  return {
    get struck(): boolean {
      return left <= 0;
    },
    disarm: () => {
      StatementSync.prototype.run = run;
      DatabaseSync.prototype.exec = exec;
    },
  };
}

function commit(name: string, entries: readonly NewEntry[], rows: Commit['rows'] = []): Commit {
  return { operationId: `op_${name}`, expected: new Map(), entries, rows, recordedAt: at, result: { name } };
}

const job = (id: string, role: string): NewEntry => ({
  id: `ent_${id}`,
  kind: 'job-opened',
  happenedAt: at,
  scopes: [id],
  payload: { jobId: id, role },
});

/** What a store is asked to write, one after the other, and how to see that it is there. */
const writes: readonly { readonly name: string; readonly does: (store: Store) => Promise<unknown> }[] = [
  { name: 'one', does: (store) => store.commit(commit('one', [job('job_a', 'Analyst')])) },
  {
    name: 'two',
    does: (store) =>
      store.commit(
        commit('two', [job('job_b', 'Baker'), job('job_c', 'Cook')], [{ kind: 'draft', key: 'dr_b', body: 1 }]),
      ),
  },
  { name: 'three', does: (store) => store.commit(commit('three', [], [{ kind: 'draft', key: 'dr_c', body: 2 }])) },
];

const idsIn = async (store: Store): Promise<string[]> =>
  (await store.entries({ after: 0, limit: 100 })).map((entry) => entry.id);

async function lookAt(store: Store, acknowledged: ReadonlySet<string>, label: string): Promise<void> {
  assert.deepEqual((await store.inspect()).problems, [], label);
  const expected = writes.flatMap(({ name }) =>
    acknowledged.has(name) ? ({ one: ['ent_job_a'], two: ['ent_job_b', 'ent_job_c'], three: [] }[name] ?? []) : [],
  );
  assert.deepEqual((await idsIn(store)).sort(), expected.sort(), label);
  for (const { name } of writes)
    assert.deepEqual(
      (await store.resultOf(`op_${name}`))?.result ?? null,
      acknowledged.has(name) ? { name } : null,
      label,
    );
  assert.equal(await store.row('draft', 'dr_b'), acknowledged.has('two') ? 1 : null, label);
}

test('[ST14] given a disc that is full or fails at any write, each write is there whole or not at all, and is told; after that writing goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-faults-'));
  let struck = 0;
  try {
    for (const fault of faults)
      for (const undone of [true, false])
        for (let nth = 1; ; nth++) {
          const file = join(folder, `${fault.trouble}-${undone}-${nth}.sqlite`);
          const label = `${fault.name} at write ${nth}, ${undone ? 'undone by SQLite' : 'left to the program'}`;
          const store = openSqliteStore(file);
          const armedFault = armed(nth, fault, undone);
          const acknowledged = new Set<string>();
          const refused: string[] = [];
          try {
            for (const { name, does } of writes) {
              try {
                await does(store);
                acknowledged.add(name);
              } catch (error) {
                assert.equal(store.troubleOf(error), fault.trouble, label);
                refused.push(name);
              }
            }
          } finally {
            armedFault.disarm();
          }
          await lookAt(store, acknowledged, label);
          await store.close();
          const again = openSqliteStore(file);
          await lookAt(again, acknowledged, `${label}, opened again`);
          for (const { name, does } of writes) {
            if (!refused.includes(name)) continue;
            await does(again);
            acknowledged.add(name);
          }
          await lookAt(again, acknowledged, `${label}, done again`);
          await again.close();
          if (!armedFault.struck) break;
          assert.equal(refused.length, 1, label);
          struck += 1;
        }
    assert.ok(struck >= 60, `${struck} faults`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const whole = async (store: Store): Promise<[Entry[], unknown[]]> => [
  await store.entries({ after: 0, limit: 1000 }),
  // A row that was written again has another version, with the same in it.
  (await store.rows('draft')).map(({ key, body }) => ({ key, body })),
];

test('[ST14] given a disc that is full or fails within a restore, an erasure or a folding anew, all is as before or as after it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-faults-'));
  try {
    const source = join(folder, 'source.sqlite');
    const first = openSqliteStore(source);
    for (const { does } of writes) await does(first);
    const before = await whole(first);
    await first.close();
    const entries = before[0].slice(0, 1);
    const large: readonly [
      name: string,
      does: (store: Store) => Promise<unknown>,
      after: [Entry[], unknown[]] | null,
    ][] = [
      [
        'restore',
        (store) => store.replaceAll(entries, [{ kind: 'draft', key: 'dr_z', body: 3 }]),
        [entries, [{ key: 'dr_z', body: 3 }]],
      ],
      ['rebuild', (store) => store.rebuild(), before],
      [
        'erase',
        (store) =>
          store.erase({
            payloads: [{ entryId: 'ent_job_b', payload: { erased: true }, version: 1, scopes: [] }],
            rows: [{ kind: 'draft', key: 'dr_b', body: null }],
            texts: ['Baker'],
          }),
        null,
      ],
    ];
    for (const [name, does, after] of large)
      for (const fault of faults)
        for (let nth = 1; ; nth++) {
          const label = `${name}, ${fault.name} at write ${nth}`;
          const file = join(folder, 'copy.sqlite');
          for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
          copyFileSync(source, file);
          const store = openSqliteStore(file);
          const armedFault = armed(nth, fault, nth % 2 === 0);
          let went = true;
          try {
            await does(store);
          } catch (error) {
            assert.equal(store.troubleOf(error), fault.trouble, label);
            went = false;
          } finally {
            armedFault.disarm();
          }
          await store.close();
          const again = openSqliteStore(file);
          assert.deepEqual((await again.inspect()).problems, [], label);
          const found = await whole(again);
          if (went && after === null) {
            assert.ok(!JSON.stringify(found).includes('Baker'), label);
            assert.equal(await again.holdsTrace(['Baker']), false, label);
          } else assert.deepEqual(found, went ? after : before, label);
          await again.close();
          if (!armedFault.struck) break;
        }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('[ST14] given a file that may not grow any more, SQLite’s own refusal is told as a full disc and nothing acknowledged is lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-faults-'));
  const { exec } = DatabaseSync.prototype;
  try {
    for (const room of [0, 1, 2, 3, 5, 8, 13]) {
      const file = join(folder, `room${room}.sqlite`);
      const store = openSqliteStore(file);
      await store.commit(commit('begun', [job('job_begun', 'Beginner')]));
      DatabaseSync.prototype.exec = function (sql) {
        if (sql === 'begin immediate') {
          const { page_count: pages } = this.prepare('pragma page_count').get() as { page_count: number };
          const { max_page_count: most } = this.prepare('pragma max_page_count').get() as { max_page_count: number };
          if (most > 1_000_000) this.prepare(`pragma max_page_count = ${pages + room}`).get();
        }
        return exec.call(this, sql);
      };
      const acknowledged: string[] = ['ent_job_begun'];
      let refused = 0;
      for (let index = 0; index < 60; index++) {
        const entry = job(`job_${index}`, 'R'.repeat(150));
        try {
          await store.commit(
            commit(`fill${index}`, [entry], [{ kind: 'draft', key: `dr_${index}`, body: 'x'.repeat(2000) }]),
          );
          acknowledged.push(entry.id);
        } catch (error) {
          assert.equal(store.troubleOf(error), 'full', String(error));
          refused += 1;
        }
      }
      assert.ok(refused > 0, `room for ${room}`);
      assert.deepEqual(await idsIn(store), acknowledged);
      DatabaseSync.prototype.exec = exec;
      await store.close();
      const again = openSqliteStore(file);
      assert.deepEqual((await again.inspect()).problems, []);
      assert.deepEqual(await idsIn(again), acknowledged);
      await again.commit(commit('after', [job('job_after', 'Afterwards')]));
      assert.deepEqual((await again.inspect()).problems, []);
      await again.close();
    }
  } finally {
    DatabaseSync.prototype.exec = exec;
    rmSync(folder, { recursive: true, force: true });
  }
});
