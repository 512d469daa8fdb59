import { hexToBytes } from '@noble/hashes/utils.js';
import { type Outside, openBatchOfKeys, sealBatch } from './batch.ts';
import type { Curve } from './curve.ts';
import { KEYS_SCHEMA, NOTHING_BEFORE } from './envelope.ts';
import { type Body, type Item, type Seen, writeBody } from './items.ts';
import { type Certificate, certify, type KeysBody, type Reader, ROOT, shareKey, writeKeys } from './keys.ts';
import { endOf, type Self, type Standing } from './standing.ts';

/** Random bytes, so many of them. Passed in: the core has no random source. */
export type Random = (length: number) => Uint8Array;

/** With what a device writes. */
export interface Pen {
  readonly self: Self;
  readonly curve: Curve;
  readonly random: Random;
}

/** The key under which is sealed: the newest that nobody who was taken away can have. Null where it has to be renewed first. */
export function currentKey({
  keys,
  gone,
}: Standing): { readonly id: string; readonly number: number; readonly secret: string } | null {
  let best: { id: string; number: number; secret: string } | null = null;
  for (const [id, { number, secret, readers }] of Object.entries(keys)) {
    if (secret === null || readers.some((reader) => gone[reader] !== undefined)) continue;
    if (best === null || number > best.number || (number === best.number && id > best.id))
      best = { id, number, secret };
  }
  return best;
}

/** Devices that belong. */
function belonging({ devices, gone }: Standing): string[] {
  return Object.keys(devices).filter((id) => gone[id] === undefined);
}

/** How far this device has read each of them. */
function seenBy(standing: Standing): Seen[] {
  return Object.keys(standing.devices)
    .sort()
    .flatMap((device) => {
      const end = endOf(standing, device);
      return end === null || end.to === 0 ? [] : [{ device, to: end.to, hash: end.hash }];
    });
}

function outsideOf(standing: Standing, { self }: Pen, count: number): Omit<Outside, 'epoch' | 'key'> {
  const end = endOf(standing, self.device);
  const from = (end?.to ?? 0) + 1;
  const previous = end?.hash ?? NOTHING_BEFORE;
  return { schema: KEYS_SCHEMA, owner: standing.owner, device: self.device, from, to: from + count - 1, previous };
}

/** Seals items as the next batch of this device; without any it says how far the others were read. Null where there is no key to seal with. */
export function sealItems(standing: Standing, items: readonly Item[], at: number, pen: Pen): Uint8Array | null {
  const key = currentKey(standing);
  if (key === null) return null;
  const numbers = outsideOf(standing, pen, Math.max(1, items.length));
  const outside = { ...numbers, schema: pen.self.schema, epoch: key.number, key: key.id };
  const body: Body = { at, seen: seenBy(standing), items };
  const { self, curve, random } = pen;
  return sealBatch(outside, writeBody(body), hexToBytes(key.secret), random(24), self.secret, curve);
}

/** Writes who belongs, and which keys are used, as the next batch of this device. */
function keysBatch(standing: Standing, body: KeysBody, pen: Pen): Uint8Array {
  return openBatchOfKeys(outsideOf(standing, pen, 1), writeKeys(body), pen.self.secret, pen.curve);
}

/**
 * The first batch of the first device: the root certifies it, and it makes the first key, for itself and for the twelve words.
 * @param rootSecret the secret that the words give; it is needed here once
 */
export function foundingBatch(standing: Standing, rootSecret: Uint8Array, pen: Pen): Uint8Array {
  const { self, curve, random } = pen;
  const publicKey = curve.publicKey(self.secret);
  const readers = [
    { to: ROOT, publicKey: curve.publicKey(rootSecret), once: random(32) },
    { to: self.device, publicKey, once: random(32) },
  ];
  const certificate = certify(standing.owner, ROOT, rootSecret, publicKey, curve);
  const keys = [shareKey(standing.owner, 1, random(32), readers, curve)];
  return keysBatch(standing, { certificate, keys, gone: [] }, pen);
}

/** The first batch of any further device, with the certificate that it was given. */
export function joiningBatch(standing: Standing, certificate: Certificate, pen: Pen): Uint8Array {
  return keysBatch(standing, { certificate, keys: [], gone: [] }, pen);
}

/** Shares all keys that this device has with a device that joins. */
export function sharingBatch(standing: Standing, device: string, publicKey: Uint8Array, pen: Pen): Uint8Array {
  return keysBatch(standing, { keys: sharedWith(standing, [{ to: device, publicKey }], pen), gone: [] }, pen);
}

/** All keys that this device has, for those of these readers that have not each. */
function sharedWith(
  standing: Standing,
  readers: readonly Omit<Reader, 'once'>[],
  { curve, random }: Pen,
): KeysBody['keys'] {
  return Object.values(standing.keys).flatMap(({ number, secret, readers: known }) => {
    const lacking = readers.filter(({ to }) => !known.includes(to));
    if (secret === null || lacking.length === 0) return [];
    const boxed = lacking.map((reader) => ({ ...reader, once: random(32) }));
    return [shareKey(standing.owner, number, hexToBytes(secret), boxed, curve)];
  });
}

/**
 * Takes devices away and renews the key, in one batch: from then on they read nothing that is new. With no devices it renews the key alone,
 * as two renewals at the same moment can make necessary.
 * @param rootKey the public key of the twelve words, so that they go on being a way in
 */
export function renewingBatch(standing: Standing, away: readonly string[], rootKey: Uint8Array, pen: Pen): Uint8Array {
  const { self, curve, random } = pen;
  const gone = away.flatMap((device) => {
    const end = endOf(standing, device);
    return end === null ? [] : [{ device, to: end.to, hash: end.hash }];
  });
  const number = Math.max(0, ...Object.values(standing.keys).map((key) => key.number)) + 1;
  const staying = belonging(standing).filter((id) => !away.includes(id));
  const readers: Reader[] = [
    { to: ROOT, publicKey: rootKey, once: random(32) },
    ...[...new Set([...staying, self.device])].map((to) => ({
      to,
      publicKey: hexToBytes(standing.devices[to]?.key ?? ''),
      once: random(32),
    })),
  ];
  return keysBatch(standing, { keys: [shareKey(standing.owner, number, random(32), readers, curve)], gone }, pen);
}

/**
 * A batch that gives the keys to devices that belong and lack them, as where a key was renewed by a device that did not know them yet. Null
 * where nobody lacks any.
 */
export function missingKeysBatch(standing: Standing, pen: Pen): Uint8Array | null {
  const readers = belonging(standing).map((to) => ({ to, publicKey: hexToBytes(standing.devices[to]?.key ?? '') }));
  const keys = sharedWith(standing, readers, pen);
  return keys.length === 0 ? null : keysBatch(standing, { keys, gone: [] }, pen);
}

/** How large a batch grows before the next begins, in bytes of its items as text. */
const BATCH_BYTES = 262_144;

/** Items in so many lists as make batches: a phone on a bad line gets through with each. */
export function inBatches(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  let size = BATCH_BYTES;
  for (const item of items) {
    const length = JSON.stringify(item).length;
    if (size + length > BATCH_BYTES) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(item);
    size += length;
  }
  return batches;
}
