// The store in the browser's private file system where the browser itself gives no more room.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commit, job } from '../../store-faults.ts';
import { tell } from '../outside.ts';
import { opfsPlace } from '../stores.ts';

test('[ST14] given a browser that gives no more room, its refusal is told as a full disc, nothing acknowledged is lost, and with room writing goes on', async () => {
  const { open, remove } = opfsPlace('quota');
  const store = await open();
  await store.commit(commit('begun', [job('job_begun', 'Beginner')]));
  const acknowledged = ['ent_job_begun'];
  const { usage = 0 } = await navigator.storage.estimate();
  await tell({ limit: usage + 400_000 });
  let refused = 0;
  for (let index = 0; index < 60; index++) {
    const entry = job(`job_${index}`, 'R'.repeat(150));
    try {
      await store.commit(
        commit(`fill${index}`, [entry], [{ kind: 'draft', key: `dr_${index}`, body: 'x'.repeat(40_000) }]),
      );
      acknowledged.push(entry.id);
    } catch (error) {
      assert.equal(store.troubleOf(error), 'full', String(error));
      refused += 1;
    }
  }
  assert.ok(refused > 0 && acknowledged.length > 1, `${refused} refused, ${acknowledged.length} acknowledged`);
  const ids = async (): Promise<string[]> => (await store.entries({ after: 0, limit: 100 })).map((entry) => entry.id);
  assert.deepEqual(await ids(), acknowledged);
  await tell({ limit: null });
  await store.commit(commit('after', [job('job_after', 'Afterwards')]));
  await store.close();
  const again = await open();
  assert.deepEqual((await again.inspect()).problems, []);
  assert.deepEqual(
    (await again.entries({ after: 0, limit: 100 })).map((entry) => entry.id),
    [...acknowledged, 'ent_job_after'],
  );
  await again.close();
  await remove();
});
