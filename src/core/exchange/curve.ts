import { etc, hashes, Point, getPublicKey as publicKeyOf, sign, utils, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { numberOf } from './bytes.ts';

/**
 * What is asked of Ed25519 (RFC 8032), with one key for signing and for agreeing. It is passed in, since a computer has a faster one than
 * a page; all give the same bytes.
 */
export interface Curve {
  /** The public key of a secret of 32 bytes. */
  publicKey(secret: Uint8Array): Uint8Array;
  /** A signature of 64 bytes. */
  sign(message: Uint8Array, secret: Uint8Array): Uint8Array;
  /** False for whatever is not a signature of this message by this key. Never throws. */
  verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean;
  /**
   * What two keys have in common: X25519 (RFC 7748) of the two in their Montgomery form, 32 bytes. Null for a public key that is none, or
   * that would give everybody the same.
   */
  agree(secret: Uint8Array, publicKey: Uint8Array): Uint8Array | null;
}

hashes.sha512 = sha512;

const FIELD = 2n ** 255n - 19n;

/** In JavaScript alone: for a page. */
export const curve: Curve = {
  publicKey: (secret) => publicKeyOf(secret),
  sign: (message, secret) => sign(message, secret),
  verify(signature, message, publicKey) {
    try {
      return verify(signature, message, publicKey, { zip215: false });
    } catch {
      return false;
    }
  },
  agree(secret, publicKey) {
    try {
      const point = Point.fromBytes(publicKey);
      if (point.isSmallOrder()) return null;
      return montgomery(point.multiply(utils.getExtendedPublicKey(secret).scalar).toAffine().y);
    } catch {
      return null;
    }
  },
};

/** The Montgomery form u = (1 + y) / (1 - y) of a point (RFC 7748, section 4.1), the lowest byte first. */
function montgomery(y: bigint): Uint8Array {
  let u = etc.mod((1n + y) * etc.invert(etc.mod(1n - y, FIELD), FIELD), FIELD);
  return Uint8Array.from({ length: 32 }, () => {
    const byte = Number(u & 255n);
    u >>= 8n;
    return byte;
  });
}

/** The public key of X25519 that belongs to a public key of Ed25519. Null for bytes that are none, or would give everybody the same. */
export function montgomeryKey(publicKey: Uint8Array): Uint8Array | null {
  try {
    const point = Point.fromBytes(publicKey);
    return point.isSmallOrder() ? null : montgomery(point.toAffine().y);
  } catch {
    return null;
  }
}

/** The secret scalar of X25519 that belongs to a secret of Ed25519 (RFC 8032, 5.1.5), the lowest byte first, before it is made ready. */
export function montgomerySecret(secret: Uint8Array): Uint8Array {
  const head = sha512(secret).slice(0, 32);
  // These bits are set here because the standard sets them; X25519 would set them again in any secret that it is given.
  head[0] = numberOf(head.slice(0, 1)) & 248;
  head[31] = (numberOf(head.slice(31)) & 127) | 64;
  return head;
}
