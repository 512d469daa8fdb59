import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeCurve } from '../../adapters/exchange/node-curve.ts';
import { deviceIdOf, isSignedBy, keyIdOf, ownerIdOf, sealBatch, unseal } from './batch.ts';
import { curve, montgomeryKey } from './curve.ts';
import { envelopeBytes, nameOf, nameText, readBatch } from './envelope.ts';
import { readBody, writeBody } from './items.ts';
import { openBox, ROOT, readKeys } from './keys.ts';
import { paddedSize } from './padding.ts';
import { openMessage, readLink, sealMessage, shortCheck, slotOf } from './pairing.ts';
import { emptyStanding } from './standing.ts';
import { readWords, rootSecretOf, rootTokenOf } from './words.ts';
import { foundingBatch } from './writing.ts';

const vector = (name: string): ReturnType<typeof JSON.parse> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../test/vectors/exchange', `${name}.json`), 'utf8'));
const bytes = (hex: string): Uint8Array => Uint8Array.fromHex(hex);

test('the vector of the twelve words: secret, key and owner follow from them', () => {
  const given = vector('words');
  const read = readWords(given.words);
  assert.ok(read.ok);
  assert.equal(read.entropy.toHex(), given.entropy);
  assert.equal(rootSecretOf(read.entropy).toHex(), given.rootSecret);
  assert.equal(rootTokenOf(read.entropy).toHex(), given.rootToken);
  assert.equal(curve.publicKey(bytes(given.rootSecret)).toHex(), given.rootKey);
  assert.equal(ownerIdOf(bytes(given.rootKey)), given.owner);
});

test('the vector of the first batch: the same bytes by both curves, and its key opens for the device and for the words', () => {
  const given = vector('founding');
  const secret = bytes(given.deviceSecret);
  assert.equal(deviceIdOf(bytes(given.deviceKey)), given.device);
  assert.equal(montgomeryKey(bytes(given.deviceKey))?.toHex(), given.deviceMontgomery);
  for (const each of [curve, nodeCurve]) {
    const drawn = [...given.random];
    const pen = {
      self: { device: given.device, secret, schema: 1 },
      curve: each,
      random: () => bytes(drawn.shift()),
    };
    assert.equal(foundingBatch(emptyStanding(given.owner), bytes(given.rootSecret), pen).toHex(), given.batch);
  }
  const batch = readBatch(bytes(given.batch));
  assert.ok(batch !== null && isSignedBy(batch, bytes(given.deviceKey), curve));
  assert.equal(nameText(nameOf(batch)), given.name);
  assert.equal(new TextDecoder().decode(batch.body), given.body);
  const [shared] = readKeys(batch.body)?.keys ?? [];
  assert.ok(shared !== undefined);
  for (const reader of [
    { to: ROOT, secret: bytes(given.rootSecret) },
    { to: given.device, secret },
  ])
    assert.equal(openBox(given.owner, shared, reader, curve)?.toHex(), given.key);
  assert.equal(openBox(given.owner, shared, { to: ROOT, secret }, curve), null);
  assert.equal(keyIdOf(given.owner, bytes(given.key)), given.keyId);
});

test('the vector of a batch: the same bytes, and nothing of it can be changed', () => {
  const given = vector('batch');
  const text = new TextEncoder().encode(given.text);
  const key = bytes(given.key);
  const sealed = sealBatch(given.outside, text, key, bytes(given.nonce), bytes(given.deviceSecret), curve);
  assert.equal(sealed.toHex(), given.batch);
  const batch = readBatch(sealed);
  assert.ok(batch !== null);
  assert.equal(batch.hash, given.hash);
  assert.equal(nameText(nameOf(batch)), given.name);
  assert.equal(batch.outside.toHex(), given.envelope);
  assert.deepEqual(unseal(batch, key), text);
  const body = readBody(text);
  assert.ok(body !== null);
  assert.deepEqual(writeBody(body), text);
  const publicKey = curve.publicKey(bytes(given.deviceSecret));
  for (let at = 0; at < sealed.length; at++) {
    const changed = readBatch(sealed.with(at, (sealed[at] ?? 0) ^ 1));
    assert.ok(changed === null || !isSignedBy(changed, publicKey, nodeCurve), `byte ${at}`);
    // Who can sign, as a device that belongs, still cannot give what another sealed another envelope.
    if (changed !== null && at < sealed.length - 64) assert.equal(unseal(changed, key), null, `byte ${at}`);
  }
  for (const length of [0, 3, 100, sealed.length - 1]) assert.equal(readBatch(sealed.slice(0, length)), null);
  assert.equal(envelopeBytes(batch.envelope, batch.body.length).toHex(), given.envelope);
});

test('the vector of a pairing: slots, messages, short check and link', () => {
  const given = vector('pairing');
  const secret = bytes(given.secret);
  for (const step of ['offer', 'request', 'answer'] as const) assert.equal(slotOf(secret, step), given.slots[step]);
  for (const step of ['offer', 'request'] as const) {
    const { message, nonce, sealed } = given[step];
    assert.equal(sealMessage(secret, step, message, bytes(nonce)).toHex(), sealed);
    assert.deepEqual(openMessage(secret, step, bytes(sealed)), message);
  }
  assert.equal(shortCheck(secret, bytes(given.offer.sealed), bytes(given.request.sealed)), given.check);
  assert.deepEqual(readLink(given.link)?.secret, secret);
});

test('the vector of sizes', () => {
  for (const { length, padded } of vector('padding')) assert.equal(paddedSize(length), padded);
});
