import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encryptFor, fitsOneNotice, newPushKeys, vouch } from './web-push.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.fromBase64(text, { alphabet: 'base64url' });
const text = (part: string): unknown => JSON.parse(new TextDecoder().decode(bytes(part)));

/** The example of RFC 8291, section 5 and appendix A. */
const reader = {
  endpoint: 'https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV',
  p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  auth: 'BTBZMqHH6r4Tts7J_aSIgg',
};

async function pair(point: string, d: string): Promise<CryptoKeyPair> {
  const raw = bytes(point);
  const part = (from: number, to: number): string =>
    raw.slice(from, to).toBase64({ alphabet: 'base64url', omitPadding: true });
  const jwk = { kty: 'EC', crv: 'P-256', x: part(1, 33), y: part(33, 65) };
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  return {
    publicKey: await crypto.subtle.importKey('jwk', jwk, curve, true, []),
    privateKey: await crypto.subtle.importKey('jwk', { ...jwk, d }, curve, true, ['deriveBits']),
  };
}

test('a notice is encrypted as the example of RFC 8291 is, byte for byte', async () => {
  const keys = await pair(
    'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8',
    'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw',
  );
  const sealed = await encryptFor(reader, 'When I grow up, I want to be a watermelon', {
    keys,
    salt: bytes('DGv6ra1nlYgDCS1FRnbzlw'),
  });
  assert.equal(
    sealed.toBase64({ alphabet: 'base64url', omitPadding: true }),
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  );
});

test('given the same notice twice, what goes over the wire shares neither salt nor key', async () => {
  const [one, other] = [
    await encryptFor(reader, 'Two things for today'),
    await encryptFor(reader, 'Two things for today'),
  ];
  assert.notDeepEqual(one.slice(0, 16), other.slice(0, 16));
  assert.notDeepEqual(one.slice(21, 86), other.slice(21, 86));
});

/** Claims and header of a word, and whether its signature holds, as a push service looks at it. */
async function heard(word: string) {
  const [, said = '', signature = '', point = ''] = /^vapid t=([\w-]+\.[\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(word) ?? [];
  const key = await crypto.subtle.importKey('raw', bytes(point), { name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'verify',
  ]);
  const holds = await crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    bytes(signature),
    new TextEncoder().encode(said),
  );
  return { holds, point, parts: said.split('.').map(text) };
}

test('the sender vouches as the example of RFC 8292 does: the same header and claims, signed by the key that it names', async () => {
  // The example of section 2.4. A signature is drawn anew each time, so the example is read as a service reads it.
  const example = await heard(
    'vapid t=eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0.i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA, k=BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs',
  );
  assert.equal(example.holds, true);
  const keys = await newPushKeys();
  // Twelve hours before the end that the example gives.
  const ours = await heard(await vouch(reader.endpoint, 'mailto:push@example.com', keys, 1_453_480_568_000));
  assert.equal(ours.holds, true);
  assert.equal(ours.point, keys.publicKey);
  assert.deepEqual(ours.parts, example.parts);
});

test('a notice that does not fit into one record is known beforehand', () => {
  assert.equal(fitsOneNotice('a'.repeat(3993)), true);
  assert.equal(fitsOneNotice('a'.repeat(3994)), false);
  assert.equal(fitsOneNotice('é'.repeat(1997)), false);
});
