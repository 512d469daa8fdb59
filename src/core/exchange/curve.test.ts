import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeCurve } from '../../adapters/exchange/node-curve.ts';
import { curve } from './curve.ts';

const bytes = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
/** RFC 8032, 7.1, test 2. */
const rfc = {
  secret: Uint8Array.fromHex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'),
  publicKey: Uint8Array.fromHex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'),
  message: Uint8Array.of(0x72),
  signature: Uint8Array.fromHex(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ),
};

for (const [name, each] of Object.entries({ curve, nodeCurve })) {
  test(`${name} signs as RFC 8032 says, and refuses what was changed`, () => {
    assert.deepEqual(each.publicKey(rfc.secret), rfc.publicKey);
    assert.deepEqual(each.sign(rfc.message, rfc.secret), rfc.signature);
    assert.equal(each.verify(rfc.signature, rfc.message, rfc.publicKey), true);
    assert.equal(each.verify(rfc.signature, Uint8Array.of(0x73), rfc.publicKey), false);
    assert.equal(each.verify(rfc.signature.with(3, 1), rfc.message, rfc.publicKey), false);
    assert.equal(each.verify(new Uint8Array(3), rfc.message, new Uint8Array(5)), false);
  });

  test(`${name} agrees from both sides, and with nobody whose key gives everybody the same`, () => {
    const common = each.agree(bytes(1), each.publicKey(bytes(2)));
    assert.equal(common?.toHex(), '4181d7302557342bdb6d061c4b1eebea828ecb625c3368b7111680793307220b');
    assert.deepEqual(each.agree(bytes(2), each.publicKey(bytes(1))), common);
    // The neutral point, and a point of order four.
    assert.equal(each.agree(bytes(1), new Uint8Array(32).with(0, 1)), null);
    assert.equal(each.agree(bytes(1), new Uint8Array(32)), null);
  });
}
