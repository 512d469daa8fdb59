// What the store in the browser's private file system does where that is held, missing, full or lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HeldElsewhere, openOpfsPool } from '../../../../src/adapters/store/opfs-pool.ts';
import { openOpfsStore } from '../../../../src/adapters/store/opfs-store.ts';
import { commit, opened } from '../../store-contract.ts';
import { opfsPlace } from '../stores.ts';

/** A worker that is no part of the program and takes hold of every file of a folder, as another tab does. */
const holding = `
  onmessage = async ({ data: folder }) => {
    let at = await navigator.storage.getDirectory();
    for (const part of [folder, '.opaque']) at = await at.getDirectoryHandle(part);
    globalThis.held = [];
    try {
      for await (const file of at.values()) held.push(await file.createSyncAccessHandle());
      postMessage(held.length);
    } catch (error) {
      postMessage(error.name);
    }
  };`;

async function holdElsewhere(folder: string): Promise<{ readonly answer: unknown; end(): void }> {
  const address = URL.createObjectURL(new Blob([holding], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const answer = await new Promise<unknown>((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.postMessage(folder);
  });
  return { answer, end: () => worker.terminate() };
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = `opfs-${crypto.randomUUID()}`;
  try {
    await work(folder);
  } finally {
    await opfsPlace(folder).remove();
  }
}

test('[ST1] the account that is open is held: another tab cannot take its files, and can as soon as it is closed', () =>
  withFolder(async (folder) => {
    const store = await openOpfsStore({ folder });
    const before = await holdElsewhere(folder);
    before.end();
    assert.equal(before.answer, 'NoModificationAllowedError');
    await assert.rejects(openOpfsStore({ folder }), HeldElsewhere);
    await store.commit(commit([opened('job_a', 'Analyst')]));
    await store.close();
    const after = await holdElsewhere(folder);
    after.end();
    assert.ok(typeof after.answer === 'number' && after.answer > 1, String(after.answer));
    const again = await openOpfsStore({ folder });
    assert.equal(await again.position(), 1);
    await again.close();
  }));

test('[ST1] given another tab that holds the account, opening is refused by name and harms nothing; when that tab is gone, all is there', () =>
  withFolder(async (folder) => {
    const first = await openOpfsStore({ folder });
    await first.commit(commit([opened('job_a', 'Analyst')]));
    await first.close();
    const other = await holdElsewhere(folder);
    await assert.rejects(openOpfsStore({ folder }), HeldElsewhere);
    await assert.rejects(openOpfsStore({ folder }), HeldElsewhere);
    other.end();
    const again = await openOpfsStore({ folder });
    assert.equal(await again.position(), 1);
    assert.deepEqual((await again.inspect()).problems, []);
    await again.close();
  }));

test('[ST9] a snapshot sees the account as it was, though much is written and folded anew meanwhile', () =>
  withFolder(async (folder) => {
    const store = await openOpfsStore({ folder });
    await store.commit(commit([opened('job_0', 'Analyst')]));
    await store.snapshot(async (reading) => {
      for (let index = 1; index <= 30; index++)
        await store.commit(
          commit([opened(`job_${index}`, 'Analyst')], {
            rows: [{ kind: 'draft', key: `k${index}`, body: 'x'.repeat(20_000) }],
          }),
        );
      await store.rebuild();
      // An answer within an answer is of its own moment.
      assert.equal(await store.snapshot((inner) => inner.position()), 31);
      assert.equal(await reading.position(), 1);
      assert.equal((await reading.countJobs()).all, 1);
      assert.deepEqual(await reading.rows('draft'), []);
      assert.equal(await store.position(), 31);
    });
    assert.equal(await store.snapshot((reading) => reading.position()), 31);
    await store.close();
  }));

test('[ST4] given tables of an earlier version, a copy is kept before they are changed, and goes when somebody is forgotten', () =>
  withFolder(async (folder) => {
    const first = await openOpfsStore({ folder });
    await first.commit(commit([opened('job_a', 'Quaxolotl')]));
    await first.close();
    const pool = await openOpfsPool(folder);
    const driver = pool.connect('account.sqlite', false);
    // As a program from before there were stamps and an exchange left it.
    driver.exec('drop table outgoing; drop table batch; drop table row_version; drop table said; drop table place_had');
    driver.exec('drop index entry_stamp; alter table entry drop column stamp; pragma user_version = 4');
    driver.close();
    pool.leave();
    const again = await openOpfsStore({ folder });
    assert.equal((await again.entries({ after: 0, limit: 10 })).length, 1);
    await again.close();
    const looked = await openOpfsPool(folder);
    assert.deepEqual(looked.names().sort(), ['account-before-update-4.sqlite', 'account.sqlite']);
    const copy = looked.connect('account-before-update-4.sqlite', true);
    assert.deepEqual(copy.prepare('select id from entry').all().length, 1);
    copy.close();
    looked.leave();
    const last = await openOpfsStore({ folder });
    await last.erase({ payloads: [], rows: [], texts: ['Nobody'], people: [], now: 0 });
    await last.close();
    const end = await openOpfsPool(folder);
    assert.deepEqual(end.names(), ['account.sqlite']);
    end.leave();
  }));

test('[ST4] given an account that a newer program wrote, it is opened to be read alone', () =>
  withFolder(async (folder) => {
    const first = await openOpfsStore({ folder });
    await first.commit(commit([opened('job_a', 'Analyst')]));
    await first.close();
    const pool = await openOpfsPool(folder);
    const driver = pool.connect('account.sqlite', false);
    driver.exec('pragma user_version = 99');
    driver.close();
    pool.leave();
    const newer = await openOpfsStore({ folder });
    assert.equal(newer.readOnly, true);
    assert.equal(await newer.position(), 1);
    assert.equal(await newer.snapshot((reading) => reading.position()), 1);
    assert.deepEqual(await newer.commit(commit([opened('job_b', 'Builder')])), { ok: false, reason: 'read-only' });
    await newer.close();
  }));
