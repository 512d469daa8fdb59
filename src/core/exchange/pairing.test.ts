import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMessage, readLink, sealMessage, shortCheck, slotOf, writeLink } from './pairing.ts';

const OWNER = '000000000000000000000001';
const secret = new Uint8Array(16).fill(7);
const nonce = new Uint8Array(24).fill(1);
const request = { key: 'a'.repeat(64), name: 'Phone', token: null };

test('a message of a pairing opens under its secret and as its step alone', () => {
  const sealed = sealMessage(secret, 'request', request, nonce);
  assert.deepEqual(openMessage(secret, 'request', sealed), request);
  assert.equal(openMessage(secret, 'offer', sealed), null);
  assert.equal(openMessage(new Uint8Array(16), 'request', sealed), null);
  assert.equal(openMessage(secret, 'request', sealed.with(40, 0)), null);
  assert.equal(openMessage(secret, 'request', new Uint8Array(3)), null);
});

test('each step has a slot of its own that tells nothing of the secret', () => {
  const slots = (['offer', 'request', 'answer'] as const).map((step) => slotOf(secret, step));
  assert.equal(new Set(slots).size, 3);
  assert.ok(slots.every((slot) => /^[0-9a-f]{64}$/.test(slot)));
});

test('both sides show the same nine digits, and other digits where a message on the way was another', () => {
  const offered = sealMessage(secret, 'offer', { owner: OWNER, device: OWNER, name: 'Desk' }, nonce);
  const requested = sealMessage(secret, 'request', request, nonce);
  const check = shortCheck(secret, offered, requested);
  assert.match(check, /^\d{3} \d{3} \d{3}$/);
  assert.notEqual(shortCheck(secret, requested, offered), check);
  assert.notEqual(
    shortCheck(secret, offered, sealMessage(secret, 'request', { ...request, key: 'b'.repeat(64) }, nonce)),
    check,
  );
});

test('a link carries everything behind the #, and what is no link is refused', () => {
  const link = { owner: OWNER, secret, relays: ['https://relay.example.org'] };
  assert.deepEqual(readLink(`#${writeLink(link)}`), link);
  assert.deepEqual(readLink(writeLink({ ...link, relays: ['javascript:alert(1)'] }))?.relays, []);
  for (const wrong of ['', 'pair=2', `pair=1&owner=${OWNER}&secret=07`, `pair=1&owner=x&secret=${'07'.repeat(16)}`])
    assert.equal(readLink(wrong), null);
});
