import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, StatementSync } from 'node:sqlite';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';
import {
  type Armed,
  commit,
  type DiscFault,
  type Faulty,
  faultsInCommits,
  faultsInMaintenance,
  idsIn,
  job,
  writes,
} from '../support/store-faults.ts';

/** Faults of the disc, as the driver of SQLite tells them. */
const told: Readonly<Record<DiscFault, { readonly errcode: number; readonly errstr: string }>> = {
  full: { errcode: 13, errstr: 'database or disk is full' },
  disc: { errcode: 778, errstr: 'disk I/O error' },
};

/**
 * Lets the n-th write of the driver fail, counted from when it is armed: each statement that writes, the beginning and the end of a
 * transaction. SQLite itself undoes the transaction for some of these faults and leaves that to the program for others.
 */
function arm(nth: number, fault: DiscFault, undone: boolean): Armed {
  const { run } = StatementSync.prototype;
  const { exec } = DatabaseSync.prototype;
  const open: DatabaseSync[] = [];
  let left = nth;
  const strike = (): void => {
    left -= 1;
    if (left !== 0) return;
    for (const database of open)
      if (undone && database.isOpen && database.isTransaction) exec.call(database, 'rollback');
    const { errcode, errstr } = told[fault];
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

/** Runs `work` with stores in files whose writes can be made to fail. */
async function withFaulty(work: (faulty: Faulty) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-faults-'));
  const source = join(folder, 'source.sqlite');
  let count = 0;
  const place: Faulty['place'] = async () => {
    count += 1;
    const file = join(folder, `${count}.sqlite`);
    return {
      open: async () => openSqliteStore(file),
      remove: async () => rmSync(file),
    };
  };
  try {
    const first = openSqliteStore(source);
    for (const { does } of writes) await does(first);
    await first.close();
    await work({
      place,
      async filled() {
        const made = await place();
        copyFileSync(source, join(folder, `${count}.sqlite`));
        return made;
      },
      arm,
      next: (nth) => nth + 1,
      isAlwaysTold: true,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('[ST14] given a disc that is full or fails at any write, each write is there whole or not at all, and is told; after that writing goes on', () =>
  withFaulty(async (faulty) => {
    const struck = await faultsInCommits(faulty);
    assert.ok(struck >= 60, `${struck} faults`);
  }));

test('[ST14] given a disc that is full or fails within a restore, an erasure or a folding anew, all is as before or as after it', () =>
  withFaulty(async (faulty) => {
    const struck = await faultsInMaintenance(faulty);
    assert.ok(struck >= 60, `${struck} faults`);
  }));

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
