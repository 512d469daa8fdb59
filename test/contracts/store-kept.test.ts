import assert from 'node:assert/strict';
import type { Store } from '../../src/app/ports/store.ts';
import { bodies, commit, note, onEveryKeptStore, opened } from '../support/store-contract.ts';

/** Everything that can be read of an account that is small. */
async function whole(store: Store) {
  const entries = await store.entries({ after: 0, limit: 1000 });
  const scopes = [...new Set(entries.flatMap((entry) => entry.scopes))].sort();
  return {
    entries,
    states: await store.load(scopes),
    drafts: await store.rows('draft'),
    jobs: await store.jobs({ live: null, limit: 100, after: null }),
    count: await store.countJobs(),
    revision: await store.revision(),
    found: await store.find('analyst', 5),
  };
}

onEveryKeptStore('what is kept', (withPlace) => {
  withPlace('[ST2] given a store that was closed and is opened again, all reads as before', async (open) => {
    const first = await open();
    const written = commit(
      [
        opened('job_a', 'Analyst'),
        opened('job_b', 'Builder'),
        note('person-noted', ['per_a'], { personId: 'per_a', name: 'Zoë Ångström' }),
      ],
      { rows: [{ kind: 'draft', key: 'dr_a', body: { text: 'Dear Zoë' } }], result: { id: 'job_a' } },
    );
    await first.commit(written);
    await first.commit(commit([note('job-changed', ['job_a'], { jobId: 'job_a', role: 'Analyst in chief' })]));
    const before = await whole(first);
    assert.equal(before.entries.length, 4);
    await first.close();

    const second = await open();
    assert.deepEqual(await whole(second), before);
    assert.deepEqual(await second.commit(written), { ok: true, position: 4, result: { id: 'job_a' }, repeated: true });
    assert.deepEqual((await second.inspect()).problems, []);
    await second.close();
  });

  withPlace('[ST6] given an erasure, nothing of it is found after the store was opened again', async (open) => {
    const first = await open();
    await first.commit(
      commit([note('person-noted', ['per_a'], { personId: 'per_a', name: 'Wilhelmina Quax' }), opened('job_a', 'A')], {
        rows: [{ kind: 'draft', key: 'd', body: { text: 'Dear Wilhelmina Quax' } }],
      }),
    );
    await first.close();
    const second = await open();
    assert.equal(await second.holdsTrace(['Wilhelmina Quax']), true);
    const [entry] = await second.entries({ after: 0, limit: 1 });
    const { complete } = await second.erase({
      payloads: [{ entryId: entry?.id ?? '', payload: { erased: true }, version: 1, scopes: [] }],
      rows: [{ kind: 'draft', key: 'd', body: null }],
      texts: ['Wilhelmina Quax'],
      people: [],
      now: 0,
    });
    assert.equal(complete, true);
    assert.equal(await second.holdsTrace(['Wilhelmina Quax']), false);
    await second.close();
    const third = await open();
    assert.equal(await third.holdsTrace(['Wilhelmina Quax']), false);
    assert.equal((await third.load(['per_a']))[0]?.state, null);
    assert.deepEqual((await third.inspect()).problems, []);
    await third.close();
  });

  withPlace(
    '[ST2] given a store that is closed while something is read, the reading ends with what it began with',
    async (open) => {
      const first = await open();
      await first.commit(commit([opened('job_a', 'Analyst')], { rows: [{ kind: 'draft', key: 'k', body: 1 }] }));
      let closing: Promise<void> = Promise.resolve();
      const read = await first.snapshot(async (reading) => {
        closing = first.close();
        return bodies(await reading.rows('draft'));
      });
      await closing;
      assert.deepEqual(read, [{ key: 'k', body: 1 }]);
      const second = await open();
      assert.deepEqual(bodies(await second.rows('draft')), [{ key: 'k', body: 1 }]);
      await second.close();
    },
  );
});
