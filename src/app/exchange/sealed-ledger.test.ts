import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, device, sealPending, self } from '../../../test/support/exchange/ledger-contract.ts';
import { createMemoryStore } from '../../adapters/store/memory-store.ts';
import type { Vault } from '../ports/system.ts';
import { SealedElsewhere, withSecrets } from './sealed-ledger.ts';

const vaultOf = (mark: string): Vault => ({
  seal: async (secret) => `${mark}${[...secret].reverse().join('')}`,
  unseal: async (sealed) => (sealed.startsWith(mark) ? [...sealed.slice(mark.length)].reverse().join('') : null),
});

test('what the store gets of the exchange holds no secret in plain, and the exchange goes by the plain ones', async () => {
  const store = createMemoryStore();
  const exchange = withSecrets(store.exchange, vaultOf('sealed '));
  await begin({ ...store, exchange }, 0);
  await exchange.say([{ mailbox: { device, stamp: `000000001.0000.${device}` } }]);
  await sealPending(exchange, 1);
  assert.deepEqual(await exchange.self(), self);
  const [key] = Object.values((await exchange.standing()).keys);
  assert.match(key?.secret ?? '', /^[0-9a-f]{64}$/);
  const kept = JSON.stringify([
    await store.exchange.standing(),
    new TextDecoder().decode((await store.exchange.self())?.secret),
  ]);
  for (const secret of [key?.secret ?? '', self.secret.toHex()]) assert.ok(!kept.includes(secret));
  assert.ok(kept.includes('"secret":"sealed '));

  const certificate = { key: 'b'.repeat(64), by: device, signature: 'c'.repeat(128) };
  const renewed = { secret: new Uint8Array(32).fill(9), certificate };
  await exchange.startAnew({ standing: await exchange.standing(), dropped: [], again: [], renewed });
  assert.deepEqual((await exchange.self())?.secret, renewed.secret);
  assert.notDeepEqual((await store.exchange.self())?.secret, renewed.secret);
});

test('a home that was moved without its vault says that its secrets are sealed elsewhere', async () => {
  const store = createMemoryStore();
  await begin({ ...store, exchange: withSecrets(store.exchange, vaultOf('sealed ')) }, 0);
  const moved = withSecrets(store.exchange, vaultOf('other '));
  await assert.rejects(moved.standing(), SealedElsewhere);
  await assert.rejects(moved.self(), SealedElsewhere);
});
