import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createMemoryStore } from '../../src/adapters/store/memory-store.ts';
import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';
import {
  type Commit,
  type DueRow,
  type Reading,
  type RowAsRead,
  type Store,
  type StoredRow,
  WAITS,
} from '../../src/app/ports/store.ts';
import { lookupKey } from '../../src/core/journal/derive.ts';
import type { Entry } from '../../src/core/journal/entry.ts';
import type { EntryKind } from '../../src/core/journal/kinds/names.ts';
import type { NewEntry, Payload } from '../../src/core/journal/kinds/registry.ts';
import { stampOf } from '../../src/core/journal/stamp.ts';

const at = Date.UTC(2026, 10, 23, 12);
let counter = 0;

function note<K extends EntryKind>(kind: K, scopes: string[], payload: Payload<K>, happenedAt = at): NewEntry {
  counter += 1;
  return { id: `ent_${counter}`, kind, happenedAt, scopes, payload } as unknown as NewEntry;
}

function commit(entries: NewEntry[], rest: Partial<Commit> = {}): Commit {
  counter += 1;
  return {
    operationId: `op_${counter}`,
    expected: new Map(),
    entries,
    rows: [],
    recordedAt: at,
    result: null,
    ...rest,
  };
}

const opened = (id: string, role: string, extra: Partial<Payload<'job-opened'>> = {}, when = at): NewEntry =>
  note('job-opened', [id], { jobId: id, role, ...extra }, when);

const bodies = (rows: readonly StoredRow[]) => rows.map(({ key, body }) => ({ key, body }));

const dueAt = async (store: Store, now: number, fingerprint = 'f1') => {
  const due = await store.due({ now, fingerprint, limit: 1, staleLimit: 10 });
  assert.ok(due !== null);
  assert.equal(await store.due({ now, fingerprint, limit: 1, staleLimit: 10, unless: due.revision }), null);
  return due;
};
const stale = async (store: Store, now: number, fingerprint: string): Promise<string[]> => [
  ...(await dueAt(store, now, fingerprint)).stale,
];

/** What every store must do; run on each of them. */
function contract(name: string, make: () => { store: Store; end(): Promise<void> }): void {
  describe(`[ST1] the store contract on ${name}`, () => {
    const withStore = (title: string, check: (store: Store) => Promise<void>): void => {
      test(title, async () => {
        const { store, end } = make();
        try {
          await check(store);
        } finally {
          await end();
        }
      });
    };

    withStore(
      '[PL23] the revision is another one after every write, also one of a working row alone',
      async (store) => {
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
      },
    );

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

    withStore(
      '[ST2] a row that is not as it was read is a conflict, and nothing of the commit stays',
      async (store) => {
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
      },
    );

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
      await store.commit(commit([note('job-closed', ['job_b'], { jobId: 'job_b', ending: 'withdrawn' })]));
      assert.deepEqual(await store.clusters(['job_a']), [['job_a']]);
    });

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
      await store.commit(
        commit([], { rows: [{ kind: 'message', key: 'c', body: { state: 'kept', calendar: null } }] }),
      );
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

    withStore('[ST6] an erasure rewrites payloads, drops rows and leaves no trace', async (store) => {
      await store.commit(
        commit(
          [note('person-noted', ['per_a'], { personId: 'per_a', name: 'Wilhelmina Quax' }), opened('job_a', 'A')],
          {
            result: { name: 'Wilhelmina Quax' },
            rows: [{ kind: 'draft', key: 'd', body: { text: 'Dear Wilhelmina Quax' } }],
          },
        ),
      );
      const [entry] = await store.entries({ after: 0, limit: 1 });
      assert.equal(await store.holdsTrace(['Wilhelmina Quax']), true);
      const result = await store.erase({
        payloads: [{ entryId: entry?.id ?? '', payload: { erased: true }, version: 1, scopes: [] }],
        rows: [{ kind: 'draft', key: 'd', body: null }],
        texts: ['Wilhelmina Quax'],
      });
      assert.equal(result.complete, true);
      assert.equal(await store.holdsTrace(['Wilhelmina Quax']), false);
      assert.equal((await store.load(['per_a']))[0]?.state, null);
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
}

contract('memory', () => {
  const store = createMemoryStore();
  return { store, end: () => store.close() };
});

contract('SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-store-'));
  const store = openSqliteStore(join(folder, 'account.sqlite'));
  return {
    store,
    async end() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
