import assert from 'node:assert/strict';
import type { Entry } from '../../src/core/journal/entry.ts';
import { stampOf } from '../../src/core/journal/stamp.ts';
import { at, bodies, commit, note, onEveryStore, opened } from '../support/store-contract.ts';

onEveryStore('search, erasure, earlier versions and whole journals', (withStore) => {
  withStore('words are found wherever they were noted, ids are not words', async (store) => {
    await store.commit(
      commit([
        note('person-noted', ['per_a'], { personId: 'per_a', name: 'Olu Adeyemi' }),
        opened('job_a', 'Data Engineer'),
      ]),
    );
    assert.equal((await store.find('adey', 5)).length, 1);
    assert.equal((await store.find('data engineer', 5)).length, 1);
    assert.equal((await store.find('per_a', 5)).length, 0);
    assert.deepEqual(await store.find('") OR 1=1 --', 5), []);
  });

  withStore(
    'words are found in capitals, without their accents, and with accents that are signs of their own',
    async (store) => {
      await store.commit(commit([note('person-noted', ['per_a'], { personId: 'per_a', name: 'José Núñez' })]));
      for (const words of ['jose nunez', 'JOSÉ NÚ', 'Jose\u0301 Nu\u0301n\u0303ez', 'nunez jos'])
        assert.deepEqual(
          (await store.find(words, 5)).map(({ excerpt }) => excerpt),
          ['José Núñez'],
          words,
        );
      assert.deepEqual(await store.find('jos nunez', 5), [], 'only the last word may be a beginning');
      await store.commit(commit([note('person-noted', ['per_b'], { personId: 'per_b', name: 'Anna Nuñez' })]));
      assert.equal((await store.find('nunez', 5)).length, 2, 'what was written since is found too');
      assert.equal((await store.find('nunez', 1)).length, 1);
    },
  );

  withStore('[ST6] an erasure rewrites payloads, drops rows and leaves no trace', async (store) => {
    await store.commit(
      commit([note('person-noted', ['per_a'], { personId: 'per_a', name: 'Wilhelmina Quax' }), opened('job_a', 'A')], {
        result: { name: 'Wilhelmina Quax' },
        rows: [{ kind: 'draft', key: 'd', body: { text: 'Dear Wilhelmina Quax' } }],
      }),
    );
    const [entry] = await store.entries({ after: 0, limit: 1 });
    assert.equal(await store.holdsTrace(['Wilhelmina Quax']), true);
    const result = await store.erase({
      payloads: [{ entryId: entry?.id ?? '', payload: { erased: true }, version: 1, scopes: [] }],
      rows: [{ kind: 'draft', key: 'd', body: null }],
      texts: ['Wilhelmina Quax'],
      people: [],
      now: 0,
    });
    assert.equal(result.complete, true);
    assert.equal(await store.holdsTrace(['Wilhelmina Quax']), false);
    assert.equal((await store.load(['per_a']))[0]?.state, null);
    assert.deepEqual(await store.find('wilhelmina', 5), []);
  });

  withStore('[ST4] given notes of an earlier version, they are read as they are written today', async (store) => {
    const base = { version: 1, happenedAt: at, recordedAt: at, operationId: 'op_old', scopes: ['job_x', 'per_a'] };
    const stamp = (count: number): string => stampOf({ at, count, device: 'desk' });
    const opened = { opportunityId: 'job_x', role: 'X' };
    const planned = {
      interviewId: 'itv_x',
      opportunityId: 'job_x',
      startsAt: at,
      endsAt: at,
      zone: 'Europe/London',
      attendees: [],
    };
    const said = { personId: 'per_a', side: 'employer', remarks: 'likes maps', callback: 'the old depot' };
    const debrief = {
      interviewId: 'itv_x',
      opportunityId: 'job_x',
      held: true,
      people: [said],
      forgot: [],
      iPromised: [],
      theyPromised: null,
    };
    await store.replaceAll(
      [
        { ...base, position: 1, id: 'ent_1', stamp: stamp(1), kind: 'opportunity-opened', payload: opened },
        { ...base, position: 2, id: 'ent_2', stamp: stamp(2), kind: 'interview-planned', payload: planned },
        {
          ...base,
          position: 3,
          id: 'ent_3',
          stamp: stamp(3),
          kind: 'debrief-saved',
          payload: { ...debrief, pace: null, want: null },
        },
      ],
      [],
    );
    const people = [{ personId: 'per_a', side: 'employer', remark: 'the old depot\nlikes maps', say: '' }];
    const read = { ...base, version: 3, position: 3, id: 'ent_3', stamp: stamp(3), kind: 'debrief-saved' };
    const { opportunityId: jobId, ...rest } = debrief;
    const entry = { ...read, payload: { ...rest, jobId, pace: null, want: null, people } };
    assert.deepEqual(await store.entry('ent_3'), entry);
    assert.deepEqual((await store.entries({ after: 2, limit: 10 })).at(0), entry);
    const job = (await store.load(['job_x']))[0]?.state;
    assert.equal(job?.kind === 'job' && job.interviews[0]?.debrief?.people[0]?.remark, 'the old depot\nlikes maps');
    assert.deepEqual((await store.inspect()).problems, []);
  });

  withStore(
    '[ST8] given the notes of two devices, the states are the same whichever arrived first, and what is written next comes after all of them',
    async (store) => {
      const entry = (id: string, count: number, device: string, role: string): Entry => ({
        position: 0,
        id,
        kind: id === 'ent_0' ? 'job-opened' : 'job-changed',
        version: 2,
        happenedAt: at,
        recordedAt: at,
        stamp: stampOf({ at: at + 60_000, count, device }),
        operationId: '',
        scopes: ['job_a'],
        payload: { jobId: 'job_a', role },
      });
      const entries = [
        entry('ent_0', 0, 'desk', 'Clerk'),
        entry('ent_1', 1, 'phone', 'Buyer'),
        entry('ent_2', 2, 'desk', 'Chief'),
      ];
      const states: unknown[] = [];
      for (const order of [
        [0, 1, 2],
        [2, 1, 0],
        [1, 2, 0],
      ]) {
        const arrived = order.flatMap((which, index) => ({
          ...(entries[which] ?? assert.fail()),
          position: index + 1,
        }));
        await store.replaceAll(arrived, []);
        states.push((await store.load(['job_a']))[0]?.state);
        assert.deepEqual((await store.inspect()).problems, []);
      }
      assert.deepEqual(states[1], states[0]);
      assert.deepEqual(states[2], states[0]);
      await store.commit(commit([note('job-changed', ['job_a'], { jobId: 'job_a', role: 'Head' })]));
      const [, , , last] = await store.entries({ after: 0, limit: 10 });
      assert.ok((last?.stamp ?? '') > (entries[2]?.stamp ?? ''), 'though its clock is a minute behind');
      const [job] = await store.load(['job_a']);
      assert.equal(job?.state?.kind === 'job' && job.state.role, 'Head');
    },
  );

  withStore('[ST3] replacing everything brings entries and rows back exactly', async (store) => {
    await store.commit(commit([opened('job_old', 'Old')]));
    const entries = [
      {
        position: 7,
        id: 'ent_x',
        kind: 'job-opened',
        version: 2,
        happenedAt: at,
        recordedAt: at,
        stamp: stampOf({ at, count: 0, device: 'desk' }),
        operationId: 'op_x',
        scopes: ['job_x'],
        payload: { jobId: 'job_x', role: 'X' },
      },
    ];
    assert.equal(await store.replaceAll(entries, [{ kind: 'draft', key: 'k', body: { text: 't' } }]), 1);
    assert.deepEqual(await store.entries({ after: 0, limit: 10 }), entries);
    assert.deepEqual(bodies(await store.rows('draft')), [{ key: 'k', body: { text: 't' } }]);
    assert.equal((await store.load(['job_old']))[0]?.state, null);
    assert.deepEqual((await store.inspect()).problems, []);
    assert.deepEqual((await store.rebuild()).differing, []);
  });
});
