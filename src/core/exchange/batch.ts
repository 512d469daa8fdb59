import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { framed, ID_BYTES, idBytes, idText } from './bytes.ts';
import type { Curve } from './curve.ts';
import { type Envelope, envelopeBytes, NO_KEY, NO_NONCE, type ReadBatch } from './envelope.ts';
import { pad, unpad } from './padding.ts';

/** The id of a device, computed from its public key: nobody can sign batches under the id of another device. */
export function deviceIdOf(publicKey: Uint8Array): string {
  return idText(sha256(framed('persevere-device-1', publicKey)).slice(0, ID_BYTES));
}

/** The id of an owner, computed from the public key that the twelve words give. */
export function ownerIdOf(rootKey: Uint8Array): string {
  return idText(sha256(framed('persevere-owner-1', rootKey)).slice(0, ID_BYTES));
}

/** The id of a key for sealing. Nobody can compute the key from it. */
export function keyIdOf(owner: string, key: Uint8Array): string {
  return idText(sha256(framed('persevere-key-1', idBytes(owner), key)).slice(0, ID_BYTES));
}

/** A key for one purpose from another of 32 bytes: HKDF with SHA-256 (RFC 5869). */
export function derive(key: Uint8Array, salt: Uint8Array, purpose: string): Uint8Array {
  return hkdf(sha256, key, salt, utf8ToBytes(purpose), 32);
}

function batchKey(key: Uint8Array, { owner, device }: Envelope): Uint8Array {
  return derive(key, concatBytes(idBytes(owner), idBytes(device)), 'persevere-batch-1');
}

/** The envelope of a batch, without its kind and its nonce. */
export type Outside = Omit<Envelope, 'nonce' | 'kind'>;

/**
 * Seals what was noted: XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) with the whole envelope as associated data, padded, and signed.
 * @param text what is sealed, as bytes
 * @param key the key of the epoch that the envelope names, 32 bytes
 * @param nonce 24 random bytes, never the same for two batches
 * @param secret the device's own, 32 bytes
 */
export function sealBatch(
  outside: Outside,
  text: Uint8Array,
  key: Uint8Array,
  nonce: Uint8Array,
  secret: Uint8Array,
  curve: Curve,
): Uint8Array {
  const envelope: Envelope = { ...outside, kind: 'items', nonce: bytesToHex(nonce) };
  const padded = pad(text);
  const head = envelopeBytes(envelope, padded.length + 16);
  return signed(head, xchacha20poly1305(batchKey(key, envelope), nonce, head).encrypt(padded), secret, curve);
}

/** A batch of keys and devices: signed, and readable by everybody, for it must be read before there is a key. */
export function openBatchOfKeys(
  outside: Omit<Outside, 'epoch' | 'key'>,
  text: Uint8Array,
  secret: Uint8Array,
  curve: Curve,
): Uint8Array {
  const envelope: Envelope = { ...outside, kind: 'keys', epoch: 0, key: NO_KEY, nonce: NO_NONCE };
  return signed(envelopeBytes(envelope, text.length), text, secret, curve);
}

function signed(head: Uint8Array, body: Uint8Array, secret: Uint8Array, curve: Curve): Uint8Array {
  const unsigned = concatBytes(head, body);
  return concatBytes(unsigned, curve.sign(toSign(bytesToHex(sha256(unsigned))), secret));
}

function toSign(hash: string): Uint8Array {
  return framed('persevere-batch-1', hexToBytes(hash));
}

/** True where the device with this key signed the batch. */
export function isSignedBy({ envelope, hash, signature }: ReadBatch, publicKey: Uint8Array, curve: Curve): boolean {
  return deviceIdOf(publicKey) === envelope.device && curve.verify(signature, toSign(hash), publicKey);
}

/** Opens a batch: what was sealed in it, or null where the key is a wrong one or somebody changed the body or the envelope. */
export function unseal(batch: ReadBatch, key: Uint8Array): Uint8Array | null {
  if (batch.envelope.kind !== 'items') return null;
  try {
    const sealing = xchacha20poly1305(batchKey(key, batch.envelope), hexToBytes(batch.envelope.nonce), batch.outside);
    return unpad(sealing.decrypt(batch.body));
  } catch {
    return null;
  }
}
