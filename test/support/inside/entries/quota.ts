// Stores where the browser itself gives no more room.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commit, job } from '../../store-faults.ts';
import { tell } from '../outside.ts';
import { storeKinds } from '../stores.ts';

/** So many letters are written at least, far more than there is room for. */
const LETTERS = 60;
const PATIENCE_MS = 60_000;

/** Signs that no browser can pack more closely. */
const signs = (count: number): string =>
  String.fromCharCode(...Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => 33 + (byte % 94)));

for (const { name, place } of storeKinds)
  test(`[ST14] given a browser that gives ${name} no more room, its refusal is told as a full disc, nothing acknowledged is lost, and with room writing goes on`, async () => {
    const { open, remove } = await place();
    const store = await open();
    await store.commit(commit('begun', [job('job_begun', 'Beginner')]));
    const acknowledged = ['ent_job_begun'];
    const { usage = 0 } = await navigator.storage.estimate();
    await tell({ limit: usage + 400_000 });
    let refused = 0;
    // Chromium asks what room an IndexedDB has once in half a minute at most: what it was told before goes on until then.
    const until = performance.now() + PATIENCE_MS;
    for (let index = 0; index < LETTERS || (refused === 0 && performance.now() < until); index++) {
      if (index >= LETTERS) await new Promise((resolve) => setTimeout(resolve, 200));
      const entry = job(`job_${index}`, 'R'.repeat(150));
      try {
        await store.commit(
          commit(`fill${index}`, [entry], [{ kind: 'draft', key: `dr_${index}`, body: signs(40_000) }]),
        );
        acknowledged.push(entry.id);
      } catch (error) {
        assert.equal(store.troubleOf(error), 'full', String(error));
        refused += 1;
      }
    }
    assert.ok(refused > 0 && acknowledged.length > 1, `${refused} refused, ${acknowledged.length} acknowledged`);
    const ids = async (): Promise<string[]> =>
      (await store.entries({ after: 0, limit: 1000 })).map((entry) => entry.id);
    assert.deepEqual(await ids(), acknowledged);
    await tell({ limit: null });
    await store.commit(commit('after', [job('job_after', 'Afterwards')]));
    await store.close();
    const again = await open();
    assert.deepEqual((await again.inspect()).problems, []);
    assert.deepEqual(
      (await again.entries({ after: 0, limit: 1000 })).map((entry) => entry.id),
      [...acknowledged, 'ent_job_after'],
    );
    await again.close();
    await remove();
  });
