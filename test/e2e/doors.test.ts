import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { exchangeCode, makeCode, noKeys, scopesOfKey, whyNot } from '../../src/app/account-care/access.ts';
import type { App } from '../../src/app/context.ts';
import { perform } from '../../src/app/perform.ts';
import type { Output } from '../../src/contract/registry.ts';
import { sha256Hex } from '../../src/core/journal/sha256.ts';
import { compose } from '../../src/main/compose.ts';
import { ask, withHome } from '../support/cli.ts';
import { serverWithKey } from '../support/server.ts';

const DAY_MS = 86_400_000;
const beganAt = Date.parse('2026-11-02T09:00:00Z');

function raw(
  url: string,
  headers: Record<string, string>,
  body?: string,
): Promise<{ status: number; text: string; location: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, location: response.headers.location ?? '' }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function withClock(work: (app: App, at: (days: number) => void) => Promise<void>): Promise<void> {
  await withHome(async (home) => {
    let now = beganAt;
    const app = compose(home, { clock: { now: () => now }, keep: join(home, 'keep') });
    try {
      await work(app, (days) => {
        now = beganAt + days * DAY_MS;
      });
    } finally {
      await app.store.close();
    }
  });
}

const letIn = async (app: App, label: string): Promise<{ key: string; device: string }> => {
  const made = await exchangeCode(app, await makeCode(app), label);
  assert.ok(made);
  return made;
};

const devicesOf = async (app: App): Promise<Output<'devices'>['devices']> => {
  const call = { now: app.clock.now(), hypothetical: false, operationId: app.ids.next('op') };
  const result = await perform(app, 'devices', {}, call);
  assert.ok(result.ok);
  return result.value.devices;
};

test('[DK2] given two homes on one computer, each has a name that nobody can guess, and by a plain name there is no page, no code and no word of it', async () => {
  await withHome(async (home) => {
    const server = await serverWithKey(home);
    try {
      const { hostname, port } = new URL(server.url);
      assert.match(hostname, /^persevere-[\da-f]{24}\.localhost$/);
      await withHome(async (other) => {
        const second = await serverWithKey(other);
        await second.end();
        assert.notEqual(new URL(second.url).hostname, hostname);
      });
      assert.equal((await raw(`${server.url}/`, {})).status, 200);
      const plain = `http://127.0.0.1:${port}`;
      const json = { 'Content-Type': 'application/json' };
      for (const Host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
        for (const path of ['/', '/jobs', '/sw.js', '/settings', '/consent?state=guessed&code=x']) {
          const { status, text, location } = await raw(`${plain}${path}`, { Host });
          assert.equal(status, 403, `${Host}${path}`);
          assert.match(text, /an address of its own on this computer/);
          assert.ok(!`${text}${location}`.includes(hostname.slice(10)), 'the name is not said');
        }
        const code = await raw(`${plain}/api/session`, { Host, ...json }, JSON.stringify({ code: 'guessed' }));
        assert.match(code.text, /an address of its own/);
        const alive = await raw(`${plain}/api/alive`, { Host });
        assert.equal(alive.status, 200);
        assert.ok(!alive.text.includes(hostname.slice(10)));
        const Authorization = `Bearer ${server.key}`;
        assert.equal((await raw(`${plain}/api/today`, { Host, Authorization })).status, 200, 'a program with a key');
        for (const site of ['same-origin', 'cross-site', 'none'])
          assert.equal((await raw(`${plain}/api/today`, { Host, Authorization, 'Sec-Fetch-Site': site })).status, 403);
      }
    } finally {
      await server.end();
    }
  });
});

test('[DK2] given another web page in the same browser, nothing that it fetches is answered', async () => {
  await withHome(async (home) => {
    const server = await serverWithKey(home);
    try {
      for (const site of ['cross-site', 'same-site'])
        for (const path of ['/openapi.json', '/api/alive', '/api/today'])
          assert.equal((await raw(`${server.url}${path}`, { 'Sec-Fetch-Site': site })).status, 403, `${path} ${site}`);
      assert.equal(
        (await raw(`${server.url}/`, { 'Sec-Fetch-Site': 'cross-site' })).status,
        200,
        'a link may lead here',
      );
      assert.equal((await raw(`${server.url}/openapi.json`, { 'Sec-Fetch-Site': 'same-origin' })).status, 200);
    } finally {
      await server.end();
    }
  });
});

test('[DK3] given a browser that is used every week, its key lasts 180 days; one that is left for 30 days is let in no more', async () => {
  await withClock(async (app, at) => {
    const used = await letIn(app, 'Firefox on Linux');
    const left = await letIn(app, 'Safari on iPhone');
    const known = noKeys();
    assert.deepEqual(await scopesOfKey(app, left.key, known), ['read', 'write', 'approve']);
    for (let day = 7; day < 180; day += 7) {
      at(day);
      assert.deepEqual(await scopesOfKey(app, used.key, known), ['read', 'write', 'approve'], `day ${day}`);
    }
    assert.deepEqual(await scopesOfKey(app, left.key, known), []);
    assert.equal(await whyNot(app, left.key), 'idle');
    at(179.9);
    assert.deepEqual(await scopesOfKey(app, used.key, known), ['read', 'write', 'approve']);
    at(180);
    assert.deepEqual(await scopesOfKey(app, used.key, known), []);
    assert.equal(await whyNot(app, used.key), 'old');
    assert.equal(await whyNot(app, 'x'), 'unknown');
  });
});

test('[DK3] given keys from before, that of a browser ends and that of a program goes on; a calendar is fetched for ever', async () => {
  await withClock(async (app, at) => {
    const rows = [
      { id: 'key_browser', scopes: ['read', 'write', 'approve'] },
      { id: 'key_program', scopes: ['read', 'write'] },
      { id: 'key_calendar', scopes: ['calendar'] },
    ].map(({ id, scopes }) => ({
      kind: 'device-key' as const,
      key: id,
      body: { label: id, scopes, digest: sha256Hex(id), madeAt: beganAt, revokedAt: null },
    }));
    await app.store.commit({
      operationId: 'op_before',
      expected: new Map(),
      entries: [],
      rows,
      recordedAt: beganAt,
      result: null,
    });
    at(90);
    const known = noKeys();
    assert.deepEqual(await scopesOfKey(app, 'key_browser', known), []);
    assert.equal(await whyNot(app, 'key_browser'), 'former');
    assert.deepEqual(await scopesOfKey(app, 'key_program', known), ['read', 'write']);
    at(1000);
    assert.deepEqual(await scopesOfKey(app, 'key_program', known), []);
    assert.deepEqual(await scopesOfKey(app, 'key_calendar', known), ['calendar']);
  });
});

test('[DK4] given a second browser that is let in, it is told until somebody knows it or a fortnight is over; the first is no news', async () => {
  await withClock(async (app, at) => {
    const first = await letIn(app, 'Firefox on Linux');
    at(1);
    const second = await letIn(app, 'Chrome on Windows');
    const told = async () => (await devicesOf(app)).map((each) => each.newcomer);
    assert.deepEqual(await told(), [
      'A new browser was let in on Tuesday 3 November: Chrome on Windows. If that was not you, take its key away.',
      null,
    ]);
    const call = { now: app.clock.now(), hypothetical: false, operationId: 'op_known' };
    assert.ok((await perform(app, 'device-known', { device: second.device }, call)).ok);
    assert.deepEqual(await told(), [null, null]);
    at(2);
    await letIn(app, 'Edge on Windows');
    assert.equal((await told()).filter((each) => each !== null).length, 1);
    at(17);
    assert.deepEqual(await told(), [null, null, null]);
    const { lasts } = (await devicesOf(app)).find((each) => each.id === first.device) ?? { lasts: '' };
    assert.equal(lasts, 'It ends on Wednesday 2 December, 30 days after it was used last; using it renews it.');
  });
});

test('[DK5] given a challenge, who answers proves that it knows the key of this browser, and nobody else can', async () => {
  await withHome(async (home) => {
    const server = await serverWithKey(home);
    try {
      const challenge = '0123456789abcdef0123456789abcdef';
      const digest = createHash('sha256').update(server.key).digest('hex');
      const { host, port } = new URL(server.url);
      const asks = `/api/alive?challenge=${challenge}`;
      const alive = await server.get<Record<string, unknown>>(`${asks}&key=${digest.slice(0, 16)}&at=${host}`);
      assert.equal(alive.keyProof, createHmac('sha256', digest).update(`${challenge} ${host}`).digest('hex'));
      for (const hint of ['0000000000000000', '', digest.slice(0, 4)])
        assert.ok(!('keyProof' in (await server.get<object>(`${asks}&key=${hint}&at=${host}`))), hint);
      // Another listener, to whom the page came, may ask here in its name: for its own place it gets nothing.
      const elsewhere = [host.replace(port, '7'), `127.0.0.1:${port}`, `x.localhost:${port}`, '', `${host} `];
      for (const at of ['', ...elsewhere.map((each) => `&at=${encodeURIComponent(each)}`)])
        assert.ok(!('keyProof' in (await server.get<object>(`${asks}&key=${digest.slice(0, 16)}${at}`))), at);
    } finally {
      await server.end();
    }
  });
});

test('[DK2] given a mail provider that asks for consent, the way back leads to the port at which this home is served', async () => {
  await withHome(async (home) => {
    const server = await serverWithKey(home);
    try {
      const { url } = await ask<Output<'mail-consent'>>(
        home,
        'mail',
        'consent',
        '--address',
        'rowan@example.org',
        '--client-id',
        'mine',
        '--authorization',
        'https://login.example.org/authorize',
        '--token',
        'https://login.example.org/token',
        '--scope',
        'mail',
        '--host',
        'mail.example.org',
      );
      const back = new URL(url).searchParams.get('redirect_uri');
      assert.equal(back, `http://127.0.0.1:${new URL(server.url).port}/consent`);
    } finally {
      await server.end();
    }
  });
});
