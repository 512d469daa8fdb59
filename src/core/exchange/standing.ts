import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { isSignedBy, unseal } from './batch.ts';
import type { Curve } from './curve.ts';
import { type Envelope, NOTHING_BEFORE, type ReadBatch } from './envelope.ts';
import { type Body, readBody, type Withdrawn } from './items.ts';
import {
  type Certificate,
  type Cut,
  certifiedDevice,
  isCertified,
  type KeysBody,
  openBox,
  ROOT,
  readKeys,
} from './keys.ts';

/** Where the sequence of a device ends, as far as it was read here. */
export interface Head {
  readonly to: number;
  readonly hash: string;
  readonly schema: number;
  readonly epoch: number;
}

/** A device that belongs to the owner. */
export interface KnownDevice {
  /** Its public key, as hex. */
  readonly key: string;
  readonly by: string;
  readonly head: Head;
  /** When it last sealed something, by its own clock; null before. */
  readonly at: number | null;
  /** How far it has read the others. */
  readonly seen: Readonly<Record<string, number>>;
}

/** A key for sealing. */
export interface KnownKey {
  readonly number: number;
  /** As hex; null where it is not ours to have. */
  readonly secret: string | null;
  /** Who can have it. */
  readonly readers: readonly string[];
}

/** All that judging the next batch rests on. A value: it is written in the commit of the batch that changed it. */
export interface Standing {
  readonly owner: string;
  /** The public key of the twelve words, as hex; null until the first device was met. */
  readonly rootKey: string | null;
  readonly devices: Readonly<Record<string, KnownDevice>>;
  readonly keys: Readonly<Record<string, KnownKey>>;
  readonly withdrawn: readonly Withdrawn[];
  /** Where each device that was taken away is cut off: what it wrote behind that is not read. */
  readonly gone: Readonly<Record<string, Cut>>;
  /** Devices that this one took away in a batch that it had to drop: it has to say so again. */
  readonly away: readonly string[];
  /** True where something was read that the other devices do not know that we have. */
  readonly toSay: boolean;
}

/** Before anything was read: the id of the owner is all that has to be believed. */
export function emptyStanding(owner: string): Standing {
  return { owner, rootKey: null, devices: {}, keys: {}, withdrawn: [], gone: {}, away: [], toSay: false };
}

/** Who reads: a device, or the holder of the twelve words (`ROOT`). */
export interface Self {
  readonly device: string;
  readonly secret: Uint8Array;
  /** The version of bodies that this program reads and writes: `SCHEMA`. */
  readonly schema: number;
}

/** What becomes of a batch. `waits`: for a device, a batch or a key that may come yet; nothing of it is believed so far. */
export type Judged =
  | { readonly verdict: 'taken'; readonly standing: Standing; readonly body: Body }
  | { readonly verdict: 'taken-keys'; readonly standing: Standing }
  /** It is in its place and a newer program wrote it: it is kept, and read after an update. */
  | { readonly verdict: 'unread'; readonly standing: Standing }
  | {
      readonly verdict: 'waits';
      readonly for: 'device' | 'before' | 'key' | 'word' | 'update';
      readonly standing: Standing;
    }
  | { readonly verdict: 'refused'; readonly why: Refusal };

/** `fork`: another batch has this place in the sequence; `withdrawn`: it was replaced by later ones. */
export type Refusal = 'malformed' | 'other-owner' | 'forged' | 'fork' | 'downgrade' | 'withdrawn';

const refused = (why: Refusal): Judged => ({ verdict: 'refused', why });

/** Before the first batch of a sequence. */
export const start: Head = { to: 0, hash: NOTHING_BEFORE, schema: 0, epoch: 0 };

/**
 * Judges the next batch of a sequence. Pure: the same standing and the same batch give the same verdict. It checks, in this order, whose it
 * is, who signed it, whether it comes next, whether the device was taken away before, that neither schema nor key go back, and that it was
 * sealed with its envelope as it is.
 */
export function judge(standing: Standing, batch: ReadBatch, self: Self, curve: Curve): Judged {
  const { envelope } = batch;
  const waits = (reason: Extract<Judged, { verdict: 'waits' }>['for'], after = standing): Judged => ({
    verdict: 'waits',
    for: reason,
    standing: after,
  });
  if (envelope.owner !== standing.owner) return refused('other-owner');
  if (standing.withdrawn.some((each) => each.hash === batch.hash)) return refused('withdrawn');
  const keys = envelope.kind === 'keys' && envelope.schema <= self.schema ? readKeys(batch.body) : null;
  if (envelope.kind === 'keys' && envelope.schema <= self.schema && keys === null) return refused('malformed');
  const known = standing.devices[envelope.device] ?? null;
  const first = known === null ? firstWord(standing, batch, keys?.certificate, curve) : null;
  if (first === 'forged') return refused('forged');
  if (first === 'unknown') return waits('device');
  const device = known ?? first;
  if (device === null) return waits('device');
  if (!isSignedBy(batch, hexToBytes(device.key), curve)) return refused('forged');

  const head = headBefore(standing, device.head, envelope);
  if (envelope.from <= head.to) return refused('fork');
  if (envelope.from > head.to + 1) return waits('before', withWordsAhead(standing, batch, keys, self, curve));
  if (envelope.previous !== head.hash) return refused('fork');
  const cutAt = standing.gone[envelope.device];
  const isCut = cutAt !== undefined && envelope.to > cutAt.to;
  const isBroughtByGone = known === null && standing.gone[device.by] !== undefined;
  if ((isCut || isBroughtByGone) && !isVouchedFor(standing, envelope.device, envelope.to)) return waits('word');
  const isLower = envelope.schema < head.schema || envelope.epoch < head.epoch;
  if (envelope.kind === 'items' && isLower) return refused('downgrade');

  if (keys !== null && isTooFarAhead(standing, keys)) return waits('key');
  const isOwn = envelope.device === self.device;
  const next: Head = {
    to: envelope.to,
    hash: batch.hash,
    schema: Math.max(head.schema, envelope.kind === 'items' ? envelope.schema : 0),
    epoch: Math.max(head.epoch, envelope.epoch),
  };
  const rootKey = standing.rootKey ?? (device.by === ROOT ? keys?.certificate?.root : null) ?? null;
  const after = withDevice({ ...standing, rootKey, toSay: !isOwn }, envelope.device, { ...device, head: next });
  if (envelope.kind === 'keys')
    return keys === null ? waits('update') : { verdict: 'taken-keys', standing: withKeys(after, keys, self, curve) };

  const key = standing.keys[envelope.key];
  if (key === undefined || key.secret === null) return waits('key');
  if (key.number !== envelope.epoch) return refused('downgrade');
  const bytes = unseal(batch, hexToBytes(key.secret));
  if (bytes === null) return refused('forged');
  if (envelope.schema > self.schema) return { verdict: 'unread', standing: after };
  const body = readBody(bytes);
  // Its device signed it, so it is a fault of a program; those behind it are not held up.
  if (body === null) return { verdict: 'unread', standing: after };
  const isNews = body.items.length > 0 || standing.toSay;
  const withBody = withDevice({ ...after, toSay: isNews && !isOwn }, envelope.device, {
    ...device,
    head: next,
    at: body.at,
    seen: Object.fromEntries(body.seen.map((each) => [each.device, each.to])),
  });
  return { verdict: 'taken', body, standing: withWithdrawn(withBody, body) };
}

/** A device that is met for the first time, by its certificate. */
function firstWord(
  standing: Standing,
  { envelope }: ReadBatch,
  certificate: Certificate | undefined,
  curve: Curve,
): KnownDevice | 'unknown' | 'forged' {
  if (envelope.from !== 1 || certificate === undefined) return 'unknown';
  const keyOf = (id: string): string | null => standing.devices[id]?.key ?? null;
  if (certificate.by !== ROOT && keyOf(certificate.by) === null) return 'unknown';
  const holds =
    certifiedDevice(certificate) === envelope.device && isCertified(standing.owner, certificate, keyOf, curve);
  if (!holds) return 'forged';
  return { key: certificate.key, by: certificate.by, head: start, at: null, seen: {} };
}

/** The end of a device's sequence as far as it was read here, behind batches that were withdrawn; null for a device that is not known. */
export function endOf(standing: Standing, device: string): Head | null {
  const known = standing.devices[device];
  if (known === undefined) return null;
  const { head } = known;
  const behind = standing.withdrawn.filter(
    (each) => each.device === device && each.to > head.to && isWithdrawnUpTo(standing, device, head.to, each.to),
  );
  const last = behind.reduce<Withdrawn | null>((far, each) => (far === null || each.to > far.to ? each : far), null);
  return last === null ? head : { ...head, to: last.to, hash: last.hash };
}

/** True where everything in a sequence behind one number and up to another was withdrawn. */
function isWithdrawnUpTo(standing: Standing, device: string, after: number, to: number): boolean {
  if (to === after) return true;
  return standing.withdrawn.some(
    (each) =>
      each.device === device &&
      each.to === to &&
      each.from > after &&
      isWithdrawnUpTo(standing, device, after, each.from - 1),
  );
}

/** The end of a sequence to which a batch says that it belongs, behind batches that were withdrawn. */
function headBefore(standing: Standing, head: Head, { device, from, previous }: Envelope): Head {
  if (from <= head.to + 1) return head;
  const before = standing.withdrawn.find(
    (each) => each.device === device && each.to === from - 1 && each.hash === previous,
  );
  if (before === undefined || before.from <= head.to) return head;
  return isWithdrawnUpTo(standing, device, head.to, before.from - 1)
    ? { ...head, to: before.to, hash: before.hash }
    : head;
}

/** True where a device that belongs has read so far: what reached somebody before it was known that a device is gone counts for all. */
function isVouchedFor({ devices, gone }: Standing, device: string, to: number): boolean {
  return Object.entries(devices).some(([id, each]) => {
    const cutAt = gone[id];
    const counts = id !== device && (cutAt === undefined || each.head.to <= cutAt.to);
    return counts && (each.seen[device] ?? 0) >= to;
  });
}

function withDevice(standing: Standing, id: string, device: KnownDevice): Standing {
  return { ...standing, devices: { ...standing.devices, [id]: device } };
}

/** The standing with what a body withdraws. */
export function withWithdrawn(standing: Standing, { items }: Body): Standing {
  const news = items.flatMap((item) => ('withdrawn' in item ? [item.withdrawn] : []));
  const added = news.filter((each) => !standing.withdrawn.some((known) => known.hash === each.hash));
  return added.length === 0 ? standing : { ...standing, withdrawn: [...standing.withdrawn, ...added] };
}

/**
 * A batch behind a gap may say itself what was withdrawn in it, or give the key that opens what is before it. It is signed, so that much is
 * believed before it is its turn.
 */
function withWordsAhead(
  standing: Standing,
  batch: ReadBatch,
  keys: KeysBody | null,
  self: Self,
  curve: Curve,
): Standing {
  if (standing.gone[batch.envelope.device] !== undefined) return standing;
  if (keys !== null)
    return isTooFarAhead(standing, keys) ? standing : withKeys(standing, { keys: keys.keys, gone: [] }, self, curve);
  const secret = standing.keys[batch.envelope.key]?.secret ?? null;
  if (batch.envelope.schema > self.schema || secret === null) return standing;
  const bytes = unseal(batch, hexToBytes(secret));
  const body = bytes === null ? null : readBody(bytes);
  return body === null ? standing : withWithdrawn(standing, body);
}

/** So many renewals may a key be ahead of those that are known: who jumped to the last number would keep everybody from renewing it. */
const MOST_AHEAD = 1000;

function isTooFarAhead(standing: Standing, { keys }: KeysBody): boolean {
  const last = Math.max(0, ...Object.values(standing.keys).map(({ number }) => number));
  return keys.some(({ number }) => number < 1 || number > last + MOST_AHEAD);
}

function withKeys(
  standing: Standing,
  { keys, gone }: Pick<KeysBody, 'keys' | 'gone'>,
  self: Self,
  curve: Curve,
): Standing {
  let next = standing;
  for (const shared of keys) {
    const known = next.keys[shared.key];
    if (known !== undefined && known.number !== shared.number) continue;
    const opened = known?.secret ?? null;
    const own = opened === null ? openBox(next.owner, shared, { to: self.device, secret: self.secret }, curve) : null;
    const readers = [...new Set([...(known?.readers ?? []), ...shared.for.map(({ to }) => to)])].sort();
    const secret = opened ?? (own === null ? null : bytesToHex(own));
    if (known !== undefined && secret === opened && readers.length === known.readers.length) continue;
    next = { ...next, keys: { ...next.keys, [shared.key]: { number: shared.number, secret, readers } } };
  }
  for (const each of gone) {
    const known = next.gone[each.device];
    // Of several cuts that one counts which leaves the most.
    if (known === undefined || known.to < each.to) next = { ...next, gone: { ...next.gone, [each.device]: each } };
    if (next.away.includes(each.device)) next = { ...next, away: next.away.filter((device) => device !== each.device) };
  }
  return next;
}
