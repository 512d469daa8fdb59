import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { nodeCurve } from '../../src/adapters/exchange/node-curve.ts';
import { relayPlace } from '../../src/adapters/exchange/relay-place.ts';
import { ownerIdOf } from '../../src/core/exchange/batch.ts';
import { sha256Hex } from '../../src/core/journal/sha256.ts';
import { Device } from '../support/exchange/device.ts';
import { Story } from '../support/world.ts';

const CODE = 'a-code-that-is-long-enough';
const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'persevere-relay-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const token = (): string => random(32).toBase64({ alphabet: 'base64url', omitPadding: true });

/** The relay as a process; its address, and what kills it. */
async function startRelay(port = 0) {
  const child = spawn(
    process.execPath,
    [join(root, 'bin', 'persevere.mjs'), 'relay', '--folder', folder, '--port', String(port)],
    { env: { ...process.env, PERSEVERE_RELAY_CODE: CODE }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.on('exit', () => reject(new Error(`The relay ended: ${printed}`)));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed += chunk;
        const found = /^(http:\/\/\S+)\n/.exec(printed)?.[1];
        if (found !== undefined) resolve(found);
      });
  });
  const kill = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      child.removeAllListeners('exit');
      child.on('exit', () => resolve());
      child.kill(signal);
    });
  return { address, kill, printed: () => printed };
}

async function ask(
  address: string,
  method: string,
  path: string,
  bearer: string | null,
  body?: unknown,
): Promise<Response> {
  const headers = bearer === null ? {} : { Authorization: `Bearer ${bearer}` };
  return fetch(`${address}/relay/1/${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

test('two devices exchange through a relay that is killed and loses its file, and nothing is lost', async () => {
  const secret = random(32);
  const owner = ownerIdOf(nodeCurve.publicKey(secret));
  const [desk, deskToken, phoneToken, rootToken] = [
    await Device.first(owner, secret, random),
    token(),
    token(),
    token(),
  ];
  let relay = await startRelay();
  const port = Number(new URL(relay.address).port);
  const admit = (code: string) =>
    ask(relay.address, 'POST', `owners/${owner}`, code, {
      rootToken: sha256Hex(rootToken),
      device: desk.id,
      token: sha256Hex(deskToken),
    });
  assert.equal((await admit('another-code-that-is-long')).status, 401, 'nobody comes in without the code');
  assert.equal((await admit(CODE)).status, 201);
  assert.equal((await admit(CODE)).status, 409);
  assert.equal((await ask(relay.address, 'GET', 'batches/', token())).status, 401);

  const story = new Story();
  story.add('person-noted', 1000, ['per_ann'], {
    personId: 'per_ann',
    name: 'Ann Example',
    email: null,
    phone: null,
    firmId: null,
  });
  const phone = await desk.invite();
  assert.equal(
    (await ask(relay.address, 'PUT', `devices/${phone.id}`, deskToken, { token: sha256Hex(phoneToken) })).status,
    201,
  );
  const [atDesk, atPhone] = [relayPlace(relay.address, deskToken), relayPlace(relay.address, phoneToken)];
  for (const entry of story.entries) await phone.note(entry, 2000);
  const rounds = async (): Promise<void> => {
    for (const device of [desk, phone, desk, phone])
      assert.equal((await device.exchange(device === desk ? atDesk : atPhone, 3000))?.kind, 'done');
  };
  await rounds();
  assert.equal(desk.disc.entries.get('ent_1')?.kind, 'person-noted');
  assert.equal(desk.folded(), phone.folded());

  // What waits for news hears of it.
  const heard = atDesk.news(AbortSignal.timeout(20_000));
  await phone.write('a', 'begun in the lobby', 4000);
  await phone.exchange(atPhone, 4000);
  assert.equal(await heard, true);

  await relay.kill('SIGKILL');
  assert.equal((await desk.exchange(atDesk, 5000))?.kind, 'unreachable');
  relay = await startRelay(port);
  await rounds();
  assert.equal(desk.folded(), phone.folded());

  const file = readFileSync(join(folder, 'relay.sqlite')).toString('latin1');
  for (const text of ['Ann Example', 'person-noted', 'lobby', deskToken, phoneToken])
    assert.ok(!file.includes(text), text);

  // The relay's file is gone: it is let in anew, and what it lost is brought again.
  await relay.kill('SIGTERM');
  rmSync(folder, { recursive: true });
  relay = await startRelay(port);
  assert.equal((await admit(CODE)).status, 201);
  await ask(relay.address, 'PUT', `devices/${phone.id}`, deskToken, { token: sha256Hex(phoneToken) });
  await rounds();
  assert.equal((await atDesk.list())?.length, desk.disc.batches.size);

  // A device that was taken away is told nothing.
  await ask(relay.address, 'DELETE', `devices/${phone.id}`, deskToken);
  assert.equal((await phone.exchange(atPhone, 6000))?.kind, 'turned-away');
  assert.equal((await ask(relay.address, 'DELETE', `owners/${owner}`, deskToken)).status, 204);
  assert.equal((await ask(relay.address, 'GET', 'batches/', rootToken)).status, 401);
  assert.ok(!relay.printed().includes(owner) && !relay.printed().includes('127.0.0.1:5'), 'it logs nobody');
  await relay.kill('SIGTERM');
});

test('a relay without a code does not start, and says what it needs', async () => {
  await assert.rejects(async () => {
    const child = spawn(process.execPath, [join(root, 'bin', 'persevere.mjs'), 'relay'], {
      env: { ...process.env, PERSEVERE_RELAY_CODE: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (chunk) => (told += chunk));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    throw new Error(`${code} ${told}`);
  }, /^Error: 2 A relay needs a code of 20 letters or more in PERSEVERE_RELAY_CODE, or --open\./);
});
