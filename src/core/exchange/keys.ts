import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fields, type Infer, integer, list, optional, type Shape } from '../parse/shape.ts';
import { derive, deviceIdOf, keyIdOf, ownerIdOf } from './batch.ts';
import { framed, idBytes, isIdText, numberBytes } from './bytes.ts';
import type { Curve } from './curve.ts';

/** Stands in the place of a device id for the holder of the twelve words, who can vouch for devices and gets every key. */
export const ROOT = 'root';

const MOST_DEVICES = 200;
const MOST_KEYS = 10_000;

const id: Shape<string> = (value): value is string => isIdText(value);
const who: Shape<string> = (value): value is string => value === ROOT || isIdText(value);
const hex = (bytes: number): Shape<string> => {
  const pattern = new RegExp(`^[0-9a-f]{${2 * bytes}}$`);
  return (value): value is string => typeof value === 'string' && pattern.test(value);
};

/** Says that a device belongs to the owner: its public key, signed by the root or by a device that belongs to it already. */
const certificate = fields({ key: hex(32), by: who, root: optional(hex(32)), signature: hex(64) });
export type Certificate = Infer<typeof certificate>;

/** One key for those who are to have it. `number`: how many times it was renewed, and 1 for the first. */
const sharedKey = fields({
  number: integer,
  key: id,
  for: list(fields({ to: who, box: hex(80) }), MOST_DEVICES),
});
export type SharedKey = Infer<typeof sharedKey>;

/** What was taken of a device before it was taken away: what it writes behind that is not read. */
export const cut = fields({ device: id, to: integer, hash: hex(32) });
export type Cut = Infer<typeof cut>;

/** The body of a batch of keys. */
const keysBody = fields({
  certificate: optional(certificate),
  keys: list(sharedKey, MOST_KEYS),
  gone: list(cut, MOST_DEVICES),
});
export type KeysBody = Infer<typeof keysBody>;

export function writeKeys({ certificate, keys, gone }: KeysBody): Uint8Array {
  return utf8ToBytes(JSON.stringify({ ...(certificate === undefined ? {} : { certificate }), keys, gone }));
}

/** What a batch of keys says; null where it is none. */
export function readKeys(body: Uint8Array): KeysBody | null {
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return keysBody(read) ? read : null;
  } catch {
    return null;
  }
}

/** What the root or a device signs to say that a key belongs to the owner. */
function toCertify(owner: string, by: string, publicKey: Uint8Array): Uint8Array {
  return framed('persevere-certificate-1', idBytes(owner), utf8ToBytes(by), publicKey);
}

/** Certifies a device. `by` is `ROOT` with the secret of the root, or a device with its own. */
export function certify(
  owner: string,
  by: string,
  secret: Uint8Array,
  publicKey: Uint8Array,
  curve: Curve,
): Certificate {
  const signature = bytesToHex(curve.sign(toCertify(owner, by, publicKey), secret));
  const root = by === ROOT ? { root: bytesToHex(curve.publicKey(secret)) } : {};
  return { key: bytesToHex(publicKey), by, ...root, signature };
}

/**
 * True where a certificate holds: of the root by the key from which the owner's id follows, of a device by the key of that device.
 * @param keyOf the public key of a device that belongs to the owner, as hex; null for one that does not
 */
export function isCertified(
  owner: string,
  given: Certificate,
  keyOf: (device: string) => string | null,
  curve: Curve,
): boolean {
  const signer = given.by === ROOT ? (given.root ?? null) : keyOf(given.by);
  if (signer === null) return false;
  const key = hexToBytes(signer);
  if (given.by === ROOT && ownerIdOf(key) !== owner) return false;
  return curve.verify(hexToBytes(given.signature), toCertify(owner, given.by, hexToBytes(given.key)), key);
}

/** The device of a certificate. */
export function certifiedDevice({ key }: Certificate): string {
  return deviceIdOf(hexToBytes(key));
}

/** A key is boxed for one reader under a key that is used once, so its nonce may be the same each time. */
const boxNonce = new Uint8Array(24);

function boxKey(common: Uint8Array, made: Uint8Array, publicKey: Uint8Array): Uint8Array {
  return derive(common, concatBytes(made, publicKey), 'persevere-box-1');
}

function boxOutside(owner: string, number: number, key: string): Uint8Array {
  return framed('persevere-box-1', idBytes(owner), numberBytes(number, 4), idBytes(key));
}

/** Whom a key is for. */
export interface Reader {
  readonly to: string;
  readonly publicKey: Uint8Array;
  /** 32 random bytes, used for this box alone. */
  readonly once: Uint8Array;
}

/** Boxes a key for its readers. Throws where one of them has no key that can be used: that is checked before anybody is certified. */
export function shareKey(
  owner: string,
  number: number,
  key: Uint8Array,
  readers: readonly Reader[],
  curve: Curve,
): SharedKey {
  const id = keyIdOf(owner, key);
  const outside = boxOutside(owner, number, id);
  return {
    number,
    key: id,
    for: readers.map(({ to, publicKey, once }) => {
      const common = curve.agree(once, publicKey);
      if (common === null) throw new Error('A device has a key that cannot be used.');
      const made = curve.publicKey(once);
      const sealed = xchacha20poly1305(boxKey(common, made, publicKey), boxNonce, outside).encrypt(key);
      return { to, box: bytesToHex(concatBytes(made, sealed)) };
    }),
  };
}

/** The key in a box; null where it is for somebody else, or anything was changed. */
export function openBox(
  owner: string,
  shared: SharedKey,
  reader: { readonly to: string; readonly secret: Uint8Array },
  curve: Curve,
): Uint8Array | null {
  const outside = boxOutside(owner, shared.number, shared.key);
  const publicKey = curve.publicKey(reader.secret);
  for (const { to, box } of shared.for) {
    if (to !== reader.to) continue;
    const made = hexToBytes(box).slice(0, 32);
    const common = curve.agree(reader.secret, made);
    if (common === null) continue;
    try {
      const key = xchacha20poly1305(boxKey(common, made, publicKey), boxNonce, outside).decrypt(
        hexToBytes(box).slice(32),
      );
      if (keyIdOf(owner, key) === shared.key) return key;
    } catch {
      // Another box may be the reader's.
    }
  }
  return null;
}
