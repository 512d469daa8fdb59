import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Commit, ExchangingStore, Store, StoredRow } from '../../src/app/ports/store.ts';
import type { EntryKind } from '../../src/core/journal/kinds/names.ts';
import type { NewEntry, Payload } from '../../src/core/journal/kinds/registry.ts';
import type { StorePlace } from './store-kind.ts';
import { storeKinds } from './stores.ts';

export const at = Date.UTC(2026, 10, 23, 12);
let counter = 0;

export function note<K extends EntryKind>(kind: K, scopes: string[], payload: Payload<K>, happenedAt = at): NewEntry {
  counter += 1;
  return { id: `ent_${counter}`, kind, happenedAt, scopes, payload } as unknown as NewEntry;
}

export function commit(entries: NewEntry[], rest: Partial<Commit> = {}): Commit {
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

export const opened = (id: string, role: string, extra: Partial<Payload<'job-opened'>> = {}, when = at): NewEntry =>
  note('job-opened', [id], { jobId: id, role, ...extra }, when);

export const bodies = (rows: readonly StoredRow[]) => rows.map(({ key, body }) => ({ key, body }));

export const dueAt = async (store: Store, now: number, fingerprint = 'f1') => {
  const due = await store.due({ now, fingerprint, limit: 1, staleLimit: 10 });
  assert.ok(due !== null);
  assert.equal(await store.due({ now, fingerprint, limit: 1, staleLimit: 10, unless: due.revision }), null);
  return due;
};
export const stale = async (store: Store, now: number, fingerprint: string): Promise<string[]> => [
  ...(await dueAt(store, now, fingerprint)).stale,
];

/** One thing that every store must do, tried with an empty one. */
export type WithStore = (title: string, check: (store: ExchangingStore) => Promise<void>) => void;

/** What every store must do; run on each of them. */
export function onEveryStore(part: string, contract: (withStore: WithStore) => void): void {
  for (const { name, place } of storeKinds)
    describe(`[ST1] the store contract on ${name}: ${part}`, () =>
      contract((title, check) => {
        test(title, () =>
          inPlace(place, async ({ open }) => {
            const store = await open();
            try {
              await check(store);
            } finally {
              await store.close();
            }
          }),
        );
      }));
}

/** One thing that every store must do that keeps what is written, tried with an empty place. */
export type WithPlace = (title: string, check: (open: () => Promise<ExchangingStore>) => Promise<void>) => void;

/** What every store must do that keeps what is written. */
export function onEveryKeptStore(part: string, contract: (withPlace: WithPlace) => void): void {
  for (const { name, isKept, place } of storeKinds)
    if (isKept)
      describe(`[ST1] the store contract on ${name}: ${part}`, () =>
        contract((title, check) => {
          test(title, () => inPlace(place, ({ open }) => check(open)));
        }));
}

async function inPlace(make: () => Promise<StorePlace>, work: (place: StorePlace) => Promise<void>): Promise<void> {
  const place = await make();
  try {
    await work(place);
  } finally {
    await place.remove();
  }
}
