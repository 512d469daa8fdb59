import assert from 'node:assert/strict';
import type { ExchangeLedger } from '../../../src/app/ports/exchange.ts';
import type { ExchangingStore } from '../../../src/app/ports/store.ts';
import { deviceIdOf, ownerIdOf } from '../../../src/core/exchange/batch.ts';
import { curve } from '../../../src/core/exchange/curve.ts';
import { nameOf, readBatch, SCHEMA } from '../../../src/core/exchange/envelope.ts';
import type { Erased, Item, RowVersion, TravellingEntry } from '../../../src/core/exchange/items.ts';
import { emptyStanding, judge, type Standing } from '../../../src/core/exchange/standing.ts';
import { foundingBatch, type Pen, sealItems } from '../../../src/core/exchange/writing.ts';
import { stampOf } from '../../../src/core/journal/stamp.ts';

const rootSecret = new Uint8Array(32).fill(7);
const secret = new Uint8Array(32).fill(8);
export const owner = ownerIdOf(curve.publicKey(rootSecret));
/** The device under test. */
export const device = deviceIdOf(curve.publicKey(secret));
export const self = { device, secret };
/** Another one, of which only what it wrote is known. */
export const phone = 'p'.repeat(24);

let drawn = 0;
const pen: Pen = {
  self: { device, secret, schema: SCHEMA },
  curve,
  random(length) {
    drawn += 1;
    return Uint8Array.from({ length }, (_, at) => (drawn * 31 + at * 7) % 256);
  },
};

/** A stamp of the phone, so many milliseconds after an instant. */
export const stampAt = (at: number): string => stampOf({ at, count: 0, device: phone });

/** An entry as it comes from the phone. */
export function arriving(
  id: string,
  kind: string,
  scopes: readonly string[],
  payload: unknown,
  stampedAt: number,
): { readonly entry: TravellingEntry } {
  const at = { happenedAt: stampedAt, recordedAt: stampedAt, stamp: stampAt(stampedAt) };
  return { entry: { id, kind, version: 1, ...at, operationId: `op_${id}`, scopes: [...scopes], payload } };
}

export const rowItem = (
  kind: string,
  key: string,
  body: unknown,
  versions: Readonly<Record<string, number>>,
  stampedAt: number,
): { readonly row: RowVersion } => ({ row: { kind, key, body, versions, stamp: stampAt(stampedAt) } });

export const erasureItem = (
  given: Partial<Erased> & Pick<Erased, 'id' | 'personId'>,
): { readonly erasure: Erased } => ({
  erasure: { includes: [], remains: [], stamp: stampAt(0), rows: [], ...given },
});

/** Sets the exchange up in a store as its first device. */
export async function begin(store: ExchangingStore, now: number): Promise<void> {
  await store.exchange.setUp({ ...self, standing: emptyStanding(owner), certificate: null }, now);
  await keepOwn(store.exchange, (standing) => foundingBatch(standing, rootSecret, pen), 0);
}

/** Seals what is pending, so many items of it. */
export async function sealPending(ledger: ExchangeLedger, count: number): Promise<void> {
  const items = (await ledger.pending()).slice(0, count);
  await keepOwn(ledger, (standing) => sealItems(standing, items, 0, pen), count);
}

async function keepOwn(
  ledger: ExchangeLedger,
  write: (standing: Standing) => Uint8Array | null,
  written: number,
): Promise<void> {
  const standing = await ledger.standing();
  const bytes = write(standing);
  const batch = bytes === null ? null : readBatch(bytes);
  assert.ok(bytes !== null && batch !== null);
  const judged = judge(standing, batch, pen.self, curve);
  assert.ok(judged.verdict === 'taken' || judged.verdict === 'taken-keys');
  const body = judged.verdict === 'taken' ? judged.body : null;
  await ledger.keepOwn({ name: nameOf(batch), bytes, standing: judged.standing, body }, written);
}

let taken = 0;

/** Takes items in as a batch of the phone: what it is sealed with is no matter of a store. */
export async function take(ledger: ExchangeLedger, ...items: readonly Item[]): Promise<void> {
  taken += 1;
  const name = { device: phone, from: taken, to: taken, hash: taken.toString(16).padStart(64, '0') };
  const body = { at: 0, seen: [], items };
  await ledger.takeIn({ name, bytes: Uint8Array.of(1, 2, taken), standing: await ledger.standing(), body });
}

/** What is pending, in short. */
export async function pendingIn(ledger: ExchangeLedger): Promise<string[]> {
  return (await ledger.pending()).map((item) => {
    if ('entry' in item) return item.entry.id;
    if ('row' in item) return `${item.row.kind} ${item.row.key}`;
    return Object.keys(item).join();
  });
}
