import assert from 'node:assert/strict';
import type { RowAsRead } from '../../src/app/ports/store.ts';
import { lookupKey } from '../../src/core/journal/derive.ts';
import type { NewEntry } from '../../src/core/journal/kinds/registry.ts';
import { at, commit, note, onEveryStore, opened } from '../support/store-contract.ts';

onEveryStore('what is written and found', (withStore) => {
  withStore('[PL23] the revision is another one after every write, also one of a working row alone', async (store) => {
    const seen = new Set([await store.revision()]);
    await store.commit(commit([opened('job_a', 'Analyst')]));
    seen.add(await store.revision());
    await store.commit(commit([], { rows: [{ kind: 'draft', key: 'dr_a', body: { text: 'one' } }] }));
    seen.add(await store.revision());
    await store.commit(commit([], { rows: [{ kind: 'draft', key: 'dr_a', body: { text: 'two' } }] }));
    seen.add(await store.revision());
    await store.replaceAll(await store.entries({ after: 0, limit: 10 }), []);
    seen.add(await store.revision());
    assert.equal(seen.size, 5);
    assert.equal(await store.revision(), await store.revision(), 'and the same one where nothing was written');
  });

  withStore('entries come back in order, exactly as written', async (store) => {
    await store.commit(
      commit([
        opened('job_a', 'Analyst'),
        note('person-noted', ['per_a'], { personId: 'per_a', name: 'Zoë “Z” Ångström\n' }),
      ]),
    );
    const entries = await store.entries({ after: 0, limit: 10 });
    assert.deepEqual(
      entries.map((entry) => [entry.position, entry.kind]),
      [
        [1, 'job-opened'],
        [2, 'person-noted'],
      ],
    );
    assert.deepEqual(entries[1]?.payload, { personId: 'per_a', name: 'Zoë “Z” Ångström\n' });
    assert.deepEqual(
      (await store.entries({ scope: 'per_a', after: 0, limit: 10 })).map((entry) => entry.position),
      [2],
    );
    assert.equal(await store.position(), 2);
    assert.equal((await store.entry(entries[0]?.id ?? ''))?.kind, 'job-opened');
    assert.equal(await store.entry('ent_none'), null);
  });

  withStore('[ST2] a repeated operation returns its first result and writes nothing', async (store) => {
    const first = commit([opened('job_a', 'Analyst')], { result: { id: 'job_a' } });
    assert.deepEqual(await store.commit(first), { ok: true, position: 1, result: { id: 'job_a' }, repeated: false });
    assert.deepEqual(await store.commit({ ...first, entries: [opened('job_b', 'Other')], result: { id: 'job_b' } }), {
      ok: true,
      position: 1,
      result: { id: 'job_a' },
      repeated: true,
    });
    assert.deepEqual(await store.resultOf(first.operationId ?? ''), { result: { id: 'job_a' }, boundTo: '' });
    assert.equal(await store.resultOf('op_none'), null);
  });

  withStore(
    '[ST10] given an operation id that is bound to one content, the same id with another is told apart and writes nothing',
    async (store) => {
      const first = commit([opened('job_a', 'Analyst')], { boundTo: 'add an analyst' });
      assert.equal((await store.commit(first)).ok, true);
      assert.deepEqual(
        await store.commit({ ...first, boundTo: 'add a builder', entries: [opened('job_b', 'Builder')] }),
        { ok: false, reason: 'other-content' },
      );
      assert.equal(await store.position(), 1);
    },
  );

  withStore('[ST10] given notes that were restored, the ids that their entries carry stay used', async (store) => {
    const first = commit([opened('job_a', 'Analyst')], { boundTo: 'add an analyst' });
    await store.commit(first);
    await store.replaceAll(await store.entries({ after: 0, limit: 10 }), []);
    assert.deepEqual(await store.commit({ ...first, entries: [opened('job_b', 'Analyst')] }), {
      ok: false,
      reason: 'answer-gone',
    });
    assert.equal(await store.position(), 1);
  });

  withStore('[ST2] a scope that moved since it was read is a conflict; an unrelated one is not', async (store) => {
    await store.commit(commit([opened('job_a', 'Analyst'), opened('job_b', 'Builder')]));
    const change = (): NewEntry => note('job-changed', ['job_a'], { jobId: 'job_a', role: 'Chief' });
    assert.equal((await store.commit(commit([change()], { expected: new Map([['job_a', 1]]) }))).ok, true);
    assert.deepEqual(await store.commit(commit([change()], { expected: new Map([['job_a', 1]]) })), {
      ok: false,
      reason: 'conflict',
      scopes: ['job_a'],
    });
    assert.equal(
      (
        await store.commit(
          commit([note('job-changed', ['job_b'], { jobId: 'job_b' })], {
            expected: new Map([['job_b', 2]]),
          }),
        )
      ).ok,
      true,
    );
    assert.equal(
      (await store.commit(commit([opened('job_c', 'New')], { expected: new Map([['job_c', 0]]) }))).ok,
      true,
    );
  });

  withStore('[ST2] a key that leads to something else than it did is a conflict', async (store) => {
    const firm = (id: string) => note('firm-noted', [id], { firmId: id, name: 'Acme Ltd' });
    const asRead = (...scopes: string[]) => ({ keysAsRead: [{ key: 'firm:acme', scopes }] });
    assert.equal((await store.commit(commit([firm('org_a')], asRead()))).ok, true);
    assert.deepEqual(await store.commit(commit([firm('org_b')], asRead())), {
      ok: false,
      reason: 'conflict',
      scopes: ['firm:acme'],
    });
    assert.equal(await store.position(), 1);
    assert.equal((await store.commit(commit([firm('org_b')], asRead('org_a')))).ok, true);
    assert.equal((await store.commit(commit([opened('job_a', 'Analyst')], asRead('org_b', 'org_a')))).ok, true);
  });

  withStore('[ST2] a row that is not as it was read is a conflict, and nothing of the commit stays', async (store) => {
    const read = () => store.rowAsRead('outbox', 'dr_a');
    const put = (before: RowAsRead, body: unknown, entries: NewEntry[] = []) =>
      store.commit(
        commit(entries, {
          operationId: null,
          rows: [{ kind: 'outbox', key: 'dr_a', body }],
          rowsAsRead: [before],
        }),
      );
    const none = await read();
    assert.deepEqual(none, { kind: 'outbox', key: 'dr_a', body: null, version: 0 });
    assert.equal((await put(none, { state: 'approved', to: ['ä'] })).ok, true);
    assert.deepEqual(await put(none, { state: 'sending' }, [opened('job_a', 'Analyst')]), {
      ok: false,
      reason: 'conflict',
      scopes: ['outbox dr_a'],
    });
    assert.equal(await store.position(), 0);
    const approved = await read();
    assert.deepEqual(approved.body, { state: 'approved', to: ['ä'] });
    assert.equal((await put(approved, { state: 'sending' })).ok, true);
    assert.equal((await put(await read(), null)).ok, true);
    assert.equal(await store.row('outbox', 'dr_a'), null);
  });

  withStore('[ST2] a refused commit leaves neither entries nor rows', async (store) => {
    await store.commit(commit([opened('job_a', 'Analyst')]));
    const entries = await store.entries({ after: 0, limit: 10 });
    const twice = { ...opened('job_b', 'Again'), id: entries[0]?.id ?? '' };
    assert.deepEqual(
      await store.commit(commit([twice], { rows: [{ kind: 'draft', key: 'dr_a', body: { text: 'x' } }] })),
      { ok: false, reason: 'duplicate-entry' },
    );
    assert.equal(await store.row('draft', 'dr_a'), null);
    assert.equal(await store.position(), 1);
  });

  withStore('[ST5] states are folded with the entries that they hold', async (store) => {
    await store.commit(commit([opened('job_a', 'Analyst')]));
    await store.commit(commit([note('job-changed', ['job_a'], { jobId: 'job_a', role: 'Chief' })]));
    const [loaded, none] = await store.load(['job_a', 'job_none']);
    assert.equal(loaded?.position, 2);
    assert.equal(loaded?.state?.kind === 'job' && loaded.state.role, 'Chief');
    assert.deepEqual(none, { scope: 'job_none', position: 0, state: null });
  });

  withStore('jobs are listed the latest first, page by page, none twice', async (store) => {
    await store.commit(
      commit([0, 1, 2, 3, 4].map((index) => opened(`job_${index}`, `Role ${index}`, {}, at + (index % 3)))),
    );
    await store.commit(commit([note('job-closed', ['job_4'], { jobId: 'job_4', ending: 'withdrawn' })]));
    const seen: string[] = [];
    for (let after = null as { sortAt: number; scope: string } | null; ; ) {
      const page = await store.jobs({ live: null, limit: 2, after });
      seen.push(...page.map((each) => each.scope));
      after = page.at(-1) ?? null;
      if (page.length < 2) break;
    }
    assert.deepEqual(seen, ['job_2', 'job_1', 'job_4', 'job_0', 'job_3']);
    assert.deepEqual(
      (await store.jobs({ live: true, limit: 9, after: null })).map((each) => each.scope),
      ['job_2', 'job_1', 'job_0', 'job_3'],
    );
    assert.deepEqual(await store.countJobs(), { live: 4, all: 5 });
  });

  withStore('people, firms, interviews and employers are found by their keys', async (store) => {
    await store.commit(
      commit([
        note('person-noted', ['per_a'], { personId: 'per_a', name: 'José Núñez', email: 'Jose@Example.org' }),
        note('firm-noted', ['org_a'], { firmId: 'org_a', name: 'Northwind Ltd' }),
        opened('job_a', 'Analyst', { employerId: 'org_a' }),
        note('interview-planned', ['job_a'], {
          interviewId: 'itv_a',
          jobId: 'job_a',
          startsAt: at,
          endsAt: at + 1,
          zone: 'UTC',
          uid: 'u-1',
          attendees: [],
        }),
      ]),
    );
    const scope = async (key: string): Promise<string | undefined> => (await store.lookup([key]))[0]?.scope;
    assert.equal(await scope(lookupKey.email('jose@example.ORG')), 'per_a');
    assert.equal(await scope(lookupKey.person('jose nunez')), 'per_a');
    assert.equal(await scope(lookupKey.firm('Northwind')), 'org_a');
    assert.equal(await scope(lookupKey.interview('itv_a')), 'job_a');
    assert.equal(await scope(lookupKey.uid('u-1')), 'job_a');
    assert.equal(await scope(lookupKey.employer('org_a')), 'job_a');
    assert.equal(await scope(lookupKey.person('nobody')), undefined);
  });

  withStore('[PL23] jobs that share a person or an agency are one cluster; a closed one leaves it', async (store) => {
    await store.commit(
      commit([
        opened('job_a', 'A', { agencyId: 'org_x' }),
        opened('job_b', 'B', { agencyId: 'org_x', mainContactId: 'per_p' }),
        opened('job_c', 'C', { mainContactId: 'per_p' }),
        opened('job_d', 'D'),
      ]),
    );
    assert.deepEqual((await store.clusters(['job_a']))[0]?.sort(), ['job_a', 'job_b', 'job_c']);
    assert.deepEqual(await store.clusters(['job_d', 'job_d']), [['job_d'], ['job_d']]);
    // Of one cluster each job is asked for: it begins with the job that was asked for.
    const [ofB = [], ofC = []] = await store.clusters(['job_b', 'job_c']);
    assert.deepEqual([ofB[0], ofC[0]], ['job_b', 'job_c']);
    assert.deepEqual(
      [ofB.sort(), ofC.sort()],
      [
        ['job_a', 'job_b', 'job_c'],
        ['job_a', 'job_b', 'job_c'],
      ],
    );
    await store.commit(commit([note('job-closed', ['job_b'], { jobId: 'job_b', ending: 'withdrawn' })]));
    assert.deepEqual(await store.clusters(['job_a']), [['job_a']]);
  });
});
