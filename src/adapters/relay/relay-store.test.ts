import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { RelayStore } from '../../app/ports/relay.ts';
import { nameText } from '../../core/exchange/envelope.ts';
import { openRelayStore, type RelayLimits, usualLimits } from './relay-store.ts';

const OWNER = '000000000000000000000001';
const DEVICE = '00000000000000000000000a';
const hash = (digit: string): string => digit.repeat(64);
const bytes = Uint8Array.of(1, 2, 3);
const named = (from: number, to: number, digit: string) => ({ device: DEVICE, from, to, hash: hash(digit) });

async function withStore(
  work: (store: RelayStore, again: () => RelayStore, clock: { at: number }) => Promise<void>,
  limits: RelayLimits = usualLimits,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-relay-'));
  const clock = { at: 1000 };
  const open = (): RelayStore => openRelayStore(join(folder, 'relay.sqlite'), { now: () => clock.at }, limits);
  let store = open();
  store.admit({ owner: OWNER, rootToken: hash('e'), device: DEVICE, token: hash('f') });
  const again = (): RelayStore => {
    store.close();
    store = open();
    return store;
  };
  await work(store, again, clock).finally(() => store.close());
  rmSync(folder, { recursive: true });
}

test('a batch that was kept is there after the relay was started again', () =>
  withStore(async (store, again) => {
    assert.equal(await store.keep(OWNER, named(1, 3, 'a'), bytes), 'kept');
    assert.deepEqual(again().fetch(OWNER, nameText(named(1, 3, 'a'))), bytes);
  }));

test('of two batches with the same numbers the first is kept, and the same batch again is kept too', () =>
  withStore(async (store) => {
    const asked = [named(1, 3, 'a'), named(3, 4, 'b'), named(1, 3, 'a'), named(4, 4, 'c')];
    assert.deepEqual(await Promise.all(asked.map((name) => store.keep(OWNER, name, bytes))), [
      'kept',
      'other',
      'kept',
      'kept',
    ]);
    assert.deepEqual(store.list(OWNER, null).names, [nameText(named(1, 3, 'a')), nameText(named(4, 4, 'c'))]);
  }));

test('a relay keeps no more of an owner than is allowed, and takes more once something was removed', () =>
  withStore(
    async (store) => {
      assert.equal(await store.keep(OWNER, named(1, 1, 'a'), bytes), 'kept');
      assert.equal(await store.keep(OWNER, named(2, 2, 'b'), bytes), 'full');
      store.remove(OWNER, [nameText(named(1, 1, 'a'))]);
      assert.equal(await store.keep(OWNER, named(2, 2, 'b'), bytes), 'kept');
    },
    { ofOwner: 5, owners: 1 },
  ));

test('a listing tells what is new since the last; all of it once something was removed, or the file is another', () =>
  withStore(async (store) => {
    await store.keep(OWNER, named(1, 1, 'a'), bytes);
    const first = store.list(OWNER, null);
    await store.keep(OWNER, named(2, 2, 'b'), bytes);
    const next = store.list(OWNER, first.cursor);
    assert.deepEqual([next.isWhole, next.names], [false, [nameText(named(2, 2, 'b'))]]);
    store.remove(OWNER, [nameText(named(1, 1, 'a'))]);
    const after = store.list(OWNER, next.cursor);
    assert.deepEqual([after.isWhole, after.names], [true, [nameText(named(2, 2, 'b'))]]);
    assert.equal(store.list(OWNER, 'another.0.7').isWhole, true);
  }));

test('a token that was taken away opens nothing, and that of the twelve words stays', () =>
  withStore(async (store) => {
    assert.deepEqual(store.guestOf(hash('f')), { owner: OWNER, device: DEVICE });
    store.takeTokens(OWNER, DEVICE);
    assert.equal(store.guestOf(hash('f')), null);
    assert.deepEqual(store.guestOf(hash('e')), { owner: OWNER, device: 'root' });
  }));

test('a message of a pairing is there for a quarter of an hour, and no second one takes its place', () =>
  withStore(async (store, _again, clock) => {
    assert.equal(store.putSlot(hash('1'), bytes), true);
    assert.equal(store.putSlot(hash('1'), Uint8Array.of(9)), false);
    assert.deepEqual(store.slot(hash('1')), bytes);
    clock.at += 900_001;
    assert.equal(store.slot(hash('1')), null);
  }));

test('who is forgotten leaves nothing, and another owner keeps what is theirs', () =>
  withStore(async (store) => {
    const other = '000000000000000000000002';
    store.admit({ owner: other, rootToken: hash('c'), device: DEVICE, token: hash('d') });
    await store.keep(OWNER, named(1, 1, 'a'), bytes);
    await store.keep(other, named(1, 1, 'a'), bytes);
    store.forget(OWNER);
    assert.deepEqual(store.list(OWNER, null).names, []);
    assert.equal(await store.keep(OWNER, named(1, 1, 'a'), bytes), 'turned-away');
    assert.deepEqual(store.fetch(other, nameText(named(1, 1, 'a'))), bytes);
  }));
