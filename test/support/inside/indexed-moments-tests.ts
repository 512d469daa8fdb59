import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Store } from '../../../src/app/ports/store.ts';
import { seeded } from '../runs.ts';
import { at, commit, note, opened } from '../store-contract.ts';
import { everything, withDatabase } from './indexed-account.ts';

const jobs = ['job_a', 'job_b', 'job_c', 'job_d', 'job_e'];
const scopes = [...jobs, 'per_a', 'per_b', 'org_a', 'account'];

/** One random writing: of everything that a commit or a plan changes. */
async function write(store: Store, random: () => number): Promise<void> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const job = pick(jobs);
  const ties = { mainContactId: pick(['per_a', 'per_b']), employerId: 'org_a' };
  switch (Math.floor(random() * 8)) {
    case 0:
      await store.commit(commit([opened(job, pick(['Chief', 'Clerk']), ties, at + Math.floor(random() * 9))]));
      return;
    case 1:
      await store.commit(commit([note('job-changed', [job], { jobId: job, role: pick(['Chief', 'Head']) }, at + 20)]));
      return;
    case 2:
      await store.commit(commit([note('job-closed', [job], { jobId: job, ending: 'withdrawn' }, at + 30)]));
      return;
    case 3: {
      const person = pick(['per_a', 'per_b']);
      await store.commit(
        commit([note('person-noted', [person], { personId: person, name: pick(['Anna', 'Chief Bo']) })]),
      );
      return;
    }
    case 4:
      await store.commit(commit([note('firm-noted', ['org_a'], { firmId: 'org_a', name: 'Acme' })]));
      return;
    case 5: {
      const body = pick([null, { state: 'suggested', calendar: null }, { state: 'kept', calendar: null }]);
      await store.commit(commit([], { rows: [{ kind: 'message', key: pick(['a', 'b', 'c']), body }] }));
      return;
    }
    default: {
      const position = await store.position();
      const rank = pick(['now', 'wait', 'none'] as const);
      const row = { jobId: job, cluster: pick(jobs), validUntilAt: at + random() * 10, position, rank, firstAt: at };
      await store.refresh([row], pick(['f1', 'f2']));
    }
  }
}

describe('answers that are read while this worker writes', () => {
  test('[ST9] whatever is written, each answer reads the account as it was when it began', () =>
    withDatabase(async (_name, open) => {
      const store = await open();
      const random = seeded(20261124);
      for (let round = 0; round < 12; round++) {
        for (let index = 0; index < 3; index++) await write(store, random);
        await store.snapshot(async (first) => {
          const then = await everything(first, scopes);
          for (let index = 0; index < 3; index++) await write(store, random);
          await store.snapshot(async (second) => {
            const later = await everything(second, scopes);
            assert.deepEqual(later, await everything(store, scopes));
            for (let index = 0; index < 4; index++) await write(store, random);
            assert.deepEqual(await everything(second, scopes), later);
          });
          await write(store, random);
          assert.deepEqual(await everything(first, scopes), then);
        });
      }
      assert.deepEqual((await store.inspect()).problems, []);
      assert.deepEqual((await store.rebuild()).differing, []);
    }));

  test('[ST9] an answer outlives everything else that it waits for', () =>
    withDatabase(async (_name, open) => {
      const store = await open();
      await store.commit(commit([opened('job_a', 'Analyst')]));
      await store.snapshot(async (reading) => {
        const before = await reading.position();
        await new Promise((resolve) => setTimeout(resolve, 100));
        await store.commit(commit([opened('job_b', 'Clerk')]));
        await new Promise((resolve) => setTimeout(resolve, 100));
        assert.equal(await reading.position(), before);
        assert.equal((await reading.load(['job_b']))[0]?.state, null);
      });
    }));

  test('[ST6] an erasure waits a moment for what is being read; what is read on after it is told so and gives nothing of before', () =>
    withDatabase(async (_name, open) => {
      const store = await open();
      await store.commit(commit([note('person-noted', ['per_a'], { personId: 'per_a', name: 'Wilhelmina Quax' })]));
      const [entry] = await store.entries({ after: 0, limit: 1 });
      await store.snapshot(async (reading) => {
        assert.equal((await reading.find('quax', 1)).length, 1);
        const payload = { entryId: entry?.id ?? '', payload: { erased: true }, version: 1, scopes: [] };
        assert.equal(
          (await store.erase({ payloads: [payload], rows: [], texts: ['Wilhelmina Quax'], people: [], now: 0 }))
            .complete,
          true,
        );
        await assert.rejects(reading.load(['per_a']), (error: unknown) => store.troubleOf(error) === 'busy');
        await assert.rejects(reading.find('quax', 1), (error: unknown) => store.troubleOf(error) === 'busy');
      });
      assert.equal(await store.holdsTrace(['Wilhelmina Quax']), false);
    }));
});
