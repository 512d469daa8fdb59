import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject, sign, verify } from 'node:crypto';
import { type Curve, montgomeryKey, montgomerySecret } from '../../core/exchange/curve.ts';

const base64url = (bytes: Uint8Array): string => bytes.toBase64({ alphabet: 'base64url', omitPadding: true });

/** Beginnings of keys in PKCS #8 (RFC 8410): 32 bytes follow. */
const heads = {
  Ed25519: Uint8Array.fromHex('302e020100300506032b657004220420'),
  X25519: Uint8Array.fromHex('302e020100300506032b656e04220420'),
} as const;

/** Keys as Node has them, made once: a round asks for the same few. */
const made = new Map<string, KeyObject>();
const MOST_MADE = 200;

function once(id: string, make: () => KeyObject): KeyObject {
  const known = made.get(id) ?? make();
  if (made.size >= MOST_MADE) made.clear();
  made.set(id, known);
  return known;
}

function secretKey(kind: keyof typeof heads, secret: Uint8Array): KeyObject {
  return once(`secret ${kind} ${secret.toHex()}`, () =>
    createPrivateKey({ key: Buffer.concat([heads[kind], secret]), format: 'der', type: 'pkcs8' }),
  );
}

function publicKeyObject(kind: keyof typeof heads, publicKey: Uint8Array): KeyObject {
  return once(`public ${kind} ${publicKey.toHex()}`, () =>
    createPublicKey({ key: { kty: 'OKP', crv: kind, x: base64url(publicKey) }, format: 'jwk' }),
  );
}

/** The same as `curve`, by Node's own cryptography, which takes a hundredth of the time. */
export const nodeCurve: Curve = {
  publicKey(secret) {
    const key = once(`own ${secret.toHex()}`, () => createPublicKey(secretKey('Ed25519', secret)));
    const { x = '' } = key.export({ format: 'jwk' });
    return Uint8Array.fromBase64(x, { alphabet: 'base64url' });
  },
  sign: (message, secret) => new Uint8Array(sign(null, message, secretKey('Ed25519', secret))),
  verify(signature, message, publicKey) {
    try {
      return verify(null, message, publicKeyObject('Ed25519', publicKey), signature);
    } catch {
      return false;
    }
  },
  agree(secret, publicKey) {
    try {
      const other = once(`agree ${publicKey.toHex()}`, () => {
        const theirs = montgomeryKey(publicKey);
        if (theirs === null) throw new Error('This key cannot be used.');
        return publicKeyObject('X25519', theirs);
      });
      return new Uint8Array(
        diffieHellman({ privateKey: secretKey('X25519', montgomerySecret(secret)), publicKey: other }),
      );
    } catch {
      return null;
    }
  },
};
