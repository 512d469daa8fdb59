import assert from 'node:assert/strict';
import { type DueRow, type Reading, type StoredRow, WAITS } from '../../src/app/ports/store.ts';
import { lookupKey } from '../../src/core/journal/derive.ts';
import { at, bodies, commit, dueAt, note, onEveryStore, opened, stale } from '../support/store-contract.ts';

onEveryStore('due jobs, rows and moments', (withStore) => {
  withStore(
    '[PL23] a row is stale when it is missing, outlived, of another fingerprint, or touched by an entry',
    async (store) => {
      const row = (jobId: string, position: number, validUntilAt = at + 1000): DueRow => ({
        jobId,
        cluster: jobId,
        validUntilAt,
        position,
        rank: 'wait',
        firstAt: at,
      });
      await store.commit(commit([opened('job_a', 'A'), opened('job_b', 'B')]));
      assert.deepEqual((await stale(store, at, 'f1')).sort(), ['job_a', 'job_b']);
      await store.refresh([row('job_a', 2), row('job_b', 2, Number.POSITIVE_INFINITY)], 'f1');
      assert.deepEqual(await stale(store, at, 'f1'), []);
      assert.deepEqual(await stale(store, at + 1000, 'f1'), ['job_a']);
      assert.deepEqual((await stale(store, at, 'f2')).sort(), ['job_a', 'job_b']);
      assert.equal((await dueAt(store, at)).validUntilAt, at + 1000);
      assert.deepEqual((await dueAt(store, at)).wait.total, 2);
      await store.commit(commit([note('job-changed', ['job_b'], { jobId: 'job_b', role: 'C' })]));
      assert.ok((await stale(store, at, 'f1')).includes('job_b'));
      // Planned before that entry: it must not count as fresh.
      await store.refresh([row('job_b', 2)], 'f1');
      assert.ok((await stale(store, at, 'f1')).includes('job_b'));
    },
  );

  withStore('[PL23] a row planned before something was noted of a person is not taken for fresh', async (store) => {
    await store.commit(
      commit([
        opened('job_a', 'A', { mainContactId: 'per_a' }),
        note('person-noted', ['per_a'], { personId: 'per_a', name: 'Anna' }),
      ]),
    );
    const position = await store.position();
    await store.commit(commit([note('person-noted', ['per_a'], { personId: 'per_a', region: 'GB-SCT' })]));
    const row: DueRow = {
      jobId: 'job_a',
      cluster: 'job_a',
      validUntilAt: at + 1000,
      position,
      rank: 'wait',
      firstAt: at,
    };
    await store.refresh([row], 'f1');
    assert.deepEqual(await stale(store, at, 'f1'), ['job_a']);
  });

  withStore('rows are kept, replaced and removed', async (store) => {
    await store.commit(
      commit([], {
        rows: [
          { kind: 'draft', key: 'a', body: { text: 'one' } },
          { kind: 'setting', key: 'a', body: 1 },
        ],
      }),
    );
    await store.commit(commit([], { rows: [{ kind: 'draft', key: 'a', body: { text: 'two' } }] }));
    assert.deepEqual(bodies(await store.rows('draft')), [{ key: 'a', body: { text: 'two' } }]);
    await store.commit(commit([], { rows: [{ kind: 'draft', key: 'a', body: null }] }));
    assert.equal(await store.row('draft', 'a'), null);
    assert.equal(await store.row('setting', 'a'), 1);
  });

  withStore(
    '[ST2] given a row that was written again with the same words, or removed and put back, what was read before is not it',
    async (store) => {
      const write = (body: unknown) => store.commit(commit([], { rows: [{ kind: 'draft', key: 'a', body }] }));
      const versions = new Set<number>();
      for (const body of [{ text: 'one' }, { text: 'one' }, null, { text: 'one' }]) {
        await write(body);
        if (body !== null) versions.add((await store.rowAsRead('draft', 'a')).version);
      }
      assert.equal(versions.size, 3);
      const [row] = await store.rows('draft');
      assert.equal(row?.version, (await store.rowAsRead('draft', 'a')).version);
    },
  );

  withStore(
    'given rows that differ in their order of fields, the version tells whether one was written, not its text',
    async (store) => {
      await store.commit(commit([], { rows: [{ kind: 'outbox', key: 'a', body: { state: 'approved', tries: 1 } }] }));
      const read = await store.rowAsRead('outbox', 'a');
      const again = { ...read, body: { tries: 1, state: 'approved' } };
      assert.equal((await store.commit(commit([opened('job_a', 'A')], { rowsAsRead: [again] }))).ok, true);
    },
  );

  withStore('rows are asked for by their mark, and several kinds at once', async (store) => {
    await store.commit(
      commit([], {
        rows: [
          { kind: 'message', key: 'a', body: { state: 'kept', calendar: null } },
          { kind: 'message', key: 'b', body: { state: 'suggested', calendar: null } },
          { kind: 'message', key: 'c', body: { state: 'suggested', calendar: null } },
          { kind: 'message', key: 'd', body: { state: 'kept', calendar: 'BEGIN:VCALENDAR' } },
          { kind: 'outbox', key: 'o', body: { state: 'approved' } },
          { kind: 'outbox', key: 'p', body: { state: 'accepted' } },
          { kind: 'device-key', key: 'k', body: { digest: 'd1' } },
          { kind: 'draft', key: 'x', body: { text: 't' } },
        ],
      }),
    );
    await store.commit(commit([], { rows: [{ kind: 'message', key: 'c', body: { state: 'kept', calendar: null } }] }));
    const keys = (rows: readonly StoredRow[]): string[] => rows.map((row) => row.key);
    assert.deepEqual(keys(await store.rows('message', [WAITS])), ['b', 'd']);
    assert.deepEqual(keys(await store.rows('message', [])), []);
    assert.deepEqual(keys(await store.rows('outbox', ['approved', 'sending'])), ['o']);
    assert.deepEqual(keys(await store.rows('device-key', ['d1'])), ['k']);
    const both = await store.rowsOf(['draft', 'message', 'undo']);
    assert.deepEqual([keys(both.draft), keys(both.message), keys(both.undo)], [['x'], ['a', 'b', 'c', 'd'], []]);
  });

  withStore('entries of several scopes, and entries by their ids, come once each and in order', async (store) => {
    await store.commit(
      commit([
        opened('job_a', 'A'),
        opened('job_b', 'B'),
        note('person-noted', ['per_a', 'job_a'], { personId: 'per_a', name: 'Anna' }),
        opened('job_c', 'C'),
      ]),
    );
    const positions = async (scopes: string[], after = 0, limit = 9): Promise<number[]> =>
      (await store.entries({ scopes, after, limit })).map((entry) => entry.position);
    assert.deepEqual(await positions(['per_a', 'job_a', 'job_c']), [1, 3, 4]);
    assert.deepEqual(await positions(['per_a', 'job_a', 'job_c'], 1, 1), [3]);
    assert.deepEqual(await positions([]), []);
    const all = await store.entries({ after: 0, limit: 9 });
    const ids = [all[2]?.id ?? '', 'ent_none', all[0]?.id ?? ''];
    assert.deepEqual(
      (await store.entriesById(ids)).map((entry) => entry.position),
      [1, 3],
    );
  });

  withStore(
    '[ST9] given a writing between two reads of one answer, neither read sees it, and the next answer does',
    async (store) => {
      await store.commit(
        commit([opened('job_a', 'Analyst')], { rows: [{ kind: 'draft', key: 'a', body: { text: 'one' } }] }),
      );
      const everything = async (reading: Reading): Promise<unknown> => ({
        position: await reading.position(),
        revision: await reading.revision(),
        states: (await reading.load(['job_a', 'job_b', 'per_a'])).map(({ position, state }) => [
          position,
          state?.kind === 'job' ? state.role : state,
        ]),
        rows: bodies(await reading.rows('draft')),
        entries: (await reading.entries({ after: 0, limit: 9 })).length,
        jobs: (await reading.jobs({ live: true, limit: 9, after: null })).length,
        people: await reading.people(),
        found: (await reading.find('chief', 9)).length,
        keys: (await reading.lookup([lookupKey.person('Anna')])).length,
      });
      const [before, during] = await store.snapshot(async (reading) => {
        const first = await everything(reading);
        const written = await store.commit(
          commit(
            [
              note('job-changed', ['job_a'], { jobId: 'job_a', role: 'Chief' }),
              opened('job_b', 'Builder'),
              note('person-noted', ['per_a'], { personId: 'per_a', name: 'Anna' }),
            ],
            { rows: [{ kind: 'draft', key: 'a', body: { text: 'two' } }] },
          ),
        );
        assert.equal(written.ok, true, 'whoever writes waits for nobody who reads');
        return [first, await everything(reading)];
      });
      assert.deepEqual(during, before);
      const after = await store.snapshot(everything);
      assert.deepEqual(after, await everything(store));
      assert.notDeepEqual(after, before);
    },
  );

  withStore('[ST9] given two answers that are read at once, each has its own moment', async (store) => {
    await store.commit(commit([opened('job_a', 'Analyst')]));
    const seen = await store.snapshot(async (first) => {
      assert.equal(await first.position(), 1);
      await store.commit(commit([opened('job_b', 'Builder')]));
      const second = await store.snapshot(async (reading) => {
        await store.commit(commit([opened('job_c', 'Clerk')]));
        return reading.position();
      });
      return [await first.position(), second, await store.position()];
    });
    assert.deepEqual(seen, [1, 2, 3]);
  });

  withStore('[ST9] given an answer that fails while it is read, the next is read as ever', async (store) => {
    await assert.rejects(
      store.snapshot(async () => {
        throw new Error('no answer');
      }),
      /no answer/,
    );
    assert.equal(await store.snapshot((reading) => reading.position()), 0);
  });

  withStore(
    '[PL23] whoever waits for a change is told of every writing, and of none after it let go',
    async (store) => {
      let told = 0;
      const end = store.onChange(() => {
        told += 1;
      });
      const until = async (atLeast: number): Promise<void> => {
        for (let waited = 0; told < atLeast && waited < 3000; waited += 10)
          await new Promise((resolve) => setTimeout(resolve, 10));
      };
      await new Promise((resolve) => setTimeout(resolve, 20));
      await store.commit(commit([opened('job_a', 'A')]));
      await until(1);
      assert.ok(told >= 1);
      const before = told;
      await store.commit(commit([], { rows: [{ kind: 'draft', key: 'a', body: { text: 'one' } }] }));
      await until(before + 1);
      assert.ok(told > before);
      end();
      const last = told;
      await store.commit(commit([opened('job_b', 'B')]));
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(told, last);
    },
  );
});
