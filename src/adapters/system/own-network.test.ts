import assert from 'node:assert/strict';
import type { lookup } from 'node:dns';
import { test } from 'node:test';
import { isOwnNetwork, lookupOutside } from './own-network.ts';
import { createPush } from './push.ts';

test('[DK7] given an address of this computer, of its own network or of nowhere, it is told from one on the internet', () => {
  for (const address of [
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
    ...['0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.1'],
    ...[
      '::',
      '::1',
      'fe80::1',
      'fd00::1',
      'ff02::1',
      '::ffff:10.0.0.1',
      '64:ff9b::a00:1',
      '2002:a00:1::',
      '2001:0:1::1',
    ],
  ])
    assert.equal(isOwnNetwork(address), true, address);
  for (const address of ['142.250.74.74', '172.32.0.1', '100.128.0.1', '9.255.255.255', '2a00:1450:4001:80b::200a'])
    assert.equal(isOwnNetwork(address), false, address);
});

test('[DK7] given a push service whose name leads into the own network, no connection is made', async () => {
  const asked: string[] = [];
  const leadsTo = (...addresses: string[]): typeof lookup =>
    ((host: string, _options: unknown, answer: (error: null, found: unknown) => void) => {
      asked.push(host);
      answer(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    }) as unknown as typeof lookup;
  const browser = {
    endpoint: 'https://push.example/one',
    p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  };
  const keys = await createPush().newKeys();
  for (const addresses of [['10.0.0.7'], ['::1'], ['142.250.74.74', '127.0.0.1'], []]) {
    const push = createPush(null, lookupOutside(leadsTo(...addresses)));
    const outcome = await push.send(browser, 'x', keys, {
      contact: 'https://me.invalid',
      secondsToLive: 60,
      topic: 'x',
    });
    assert.deepEqual(outcome, { kind: 'later' });
  }
  assert.deepEqual(asked, Array(4).fill('push.example'));
});
