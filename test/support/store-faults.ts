import assert from 'node:assert/strict';
import type { Commit, Store } from '../../src/app/ports/store.ts';
import type { Entry } from '../../src/core/journal/entry.ts';
import type { NewEntry } from '../../src/core/journal/kinds/registry.ts';
import type { StorePlace } from './store-kind.ts';

const at = Date.UTC(2026, 10, 23, 12);

/** What a disc does, and what the candidate is told of it. */
export type DiscFault = 'full' | 'disc';

/** A fault that waits for its write. */
export interface Armed {
  readonly struck: boolean;
  disarm(): void;
}

/** Stores whose writes can be made to fail. */
export interface Faulty {
  /** An empty place. */
  place(): Promise<StorePlace>;
  /** A place in which all of `writes` was written. */
  filled(): Promise<StorePlace>;
  /** Lets the n-th write from now on fail; `way`: in which of the ways in which it may. */
  arm(nth: number, fault: DiscFault, way: boolean): Armed;
  /** The write that fails after this one. */
  next(nth: number): number;
  /** Whether every fault is told to whom it meets. Below SQLite, one may meet what it can do later. */
  readonly isAlwaysTold: boolean;
}

const faults: readonly DiscFault[] = ['full', 'disc'];

export function commit(name: string, entries: readonly NewEntry[], rows: Commit['rows'] = []): Commit {
  return { operationId: `op_${name}`, expected: new Map(), entries, rows, recordedAt: at, result: { name } };
}

export const job = (id: string, role: string): NewEntry => ({
  id: `ent_${id}`,
  kind: 'job-opened',
  happenedAt: at,
  scopes: [id],
  payload: { jobId: id, role },
});

/** What a store is asked to write, one after the other, and how to see that it is there. */
export const writes: readonly { readonly name: string; readonly does: (store: Store) => Promise<unknown> }[] = [
  { name: 'one', does: (store) => store.commit(commit('one', [job('job_a', 'Analyst')])) },
  {
    name: 'two',
    does: (store) =>
      store.commit(
        commit('two', [job('job_b', 'Baker'), job('job_c', 'Cook')], [{ kind: 'draft', key: 'dr_b', body: 1 }]),
      ),
  },
  { name: 'three', does: (store) => store.commit(commit('three', [], [{ kind: 'draft', key: 'dr_c', body: 2 }])) },
];

export const idsIn = async (store: Store): Promise<string[]> =>
  (await store.entries({ after: 0, limit: 100 })).map((entry) => entry.id);

async function lookAt(store: Store, acknowledged: ReadonlySet<string>, label: string): Promise<void> {
  assert.deepEqual((await store.inspect()).problems, [], label);
  const expected = writes.flatMap(({ name }) =>
    acknowledged.has(name) ? ({ one: ['ent_job_a'], two: ['ent_job_b', 'ent_job_c'], three: [] }[name] ?? []) : [],
  );
  assert.deepEqual((await idsIn(store)).sort(), expected.sort(), label);
  for (const { name } of writes)
    assert.deepEqual(
      (await store.resultOf(`op_${name}`))?.result ?? null,
      acknowledged.has(name) ? { name } : null,
      label,
    );
  assert.equal(await store.row('draft', 'dr_b'), acknowledged.has('two') ? 1 : null, label);
}

/**
 * Lets each write fail in turn while commits are made. Throws unless each commit is there whole or not at all, what is wrong is told,
 * and writing goes on afterwards. Gives how many faults struck.
 */
export async function faultsInCommits({ place, arm, next, isAlwaysTold }: Faulty): Promise<number> {
  let struck = 0;
  for (const fault of faults)
    for (const way of [true, false])
      for (let nth = 1; ; nth = next(nth)) {
        const label = `${fault} at write ${nth}, ${way ? 'the first way' : 'the second way'}`;
        const { open, remove } = await place();
        const store = await open();
        const armed = arm(nth, fault, way);
        const acknowledged = new Set<string>();
        const refused: string[] = [];
        try {
          for (const { name, does } of writes) {
            try {
              await does(store);
              acknowledged.add(name);
            } catch (error) {
              assert.equal(store.troubleOf(error), fault, `${label}: ${error}`);
              refused.push(name);
            }
          }
        } finally {
          armed.disarm();
        }
        await lookAt(store, acknowledged, label);
        await store.close();
        const again = await open();
        await lookAt(again, acknowledged, `${label}, opened again`);
        for (const { name, does } of writes) {
          if (!refused.includes(name)) continue;
          await does(again);
          acknowledged.add(name);
        }
        await lookAt(again, acknowledged, `${label}, done again`);
        await again.close();
        await remove();
        if (!armed.struck) break;
        assert.ok(refused.length === 1 || (refused.length === 0 && !isAlwaysTold), label);
        struck += 1;
      }
  return struck;
}

type Whole = readonly [entries: Entry[], drafts: unknown[]];

const whole = async (store: Store): Promise<Whole> => [
  await store.entries({ after: 0, limit: 1000 }),
  // A row that was written again has another version, with the same in it.
  (await store.rows('draft')).map(({ key, body }) => ({ key, body })),
];

/**
 * Lets each write fail in turn within a restore, an erasure and a folding anew. Throws unless all is as before or as after it. Gives how
 * many faults struck.
 */
export async function faultsInMaintenance({ filled, arm, next }: Faulty): Promise<number> {
  const large: readonly {
    readonly name: string;
    does(store: Store, before: Whole): Promise<unknown>;
    /** What is there afterwards; null where `Baker` is not. */
    after(before: Whole): Whole | null;
  }[] = [
    {
      name: 'restore',
      does: (store, [entries]) => store.replaceAll(entries.slice(0, 1), [{ kind: 'draft', key: 'dr_z', body: 3 }]),
      after: ([entries]) => [entries.slice(0, 1), [{ key: 'dr_z', body: 3 }]],
    },
    { name: 'rebuild', does: (store) => store.rebuild(), after: (before) => before },
    {
      name: 'erase',
      does: (store) =>
        store.erase({
          payloads: [{ entryId: 'ent_job_b', payload: { erased: true }, version: 1, scopes: [] }],
          rows: [{ kind: 'draft', key: 'dr_b', body: null }],
          texts: ['Baker'],
          people: [],
          now: 0,
        }),
      after: () => null,
    },
  ];
  let struck = 0;
  for (const { name, does, after } of large)
    for (const fault of faults)
      for (let nth = 1; ; nth = next(nth)) {
        const label = `${name}, ${fault} at write ${nth}`;
        const { open, remove } = await filled();
        const store = await open();
        const before = await whole(store);
        const armed = arm(nth, fault, nth % 2 === 0);
        let went = true;
        try {
          await does(store, before);
        } catch (error) {
          assert.equal(store.troubleOf(error), fault, `${label}: ${error}`);
          went = false;
        } finally {
          armed.disarm();
        }
        await store.close();
        const again = await open();
        assert.deepEqual((await again.inspect()).problems, [], label);
        const found = await whole(again);
        const expected = went ? after(before) : before;
        if (expected === null) {
          assert.ok(!JSON.stringify(found).includes('Baker'), label);
          assert.equal(await again.holdsTrace(['Baker']), false, label);
        } else assert.deepEqual(found, expected, label);
        await again.close();
        await remove();
        if (!armed.struck) break;
        struck += 1;
      }
  return struck;
}
