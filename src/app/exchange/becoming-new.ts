import { deviceIdOf } from '../../core/exchange/batch.ts';
import { type BatchName, nameOf, nameText, readBatch } from '../../core/exchange/envelope.ts';
import type { Item } from '../../core/exchange/items.ts';
import { certify } from '../../core/exchange/keys.ts';
import { judge, type Standing } from '../../core/exchange/standing.ts';
import type { Pen } from '../../core/exchange/writing.ts';
import type { ExchangeLedger } from '../ports/exchange.ts';
import { itemsOf } from './write-news.ts';

/**
 * Makes a new device of one that was put back from an old copy, or that has a twin. The old one vouches for it; what the old one wrote here
 * and the place does not have is said again by the new one. Nothing that was approved for the old device is sent by the new one.
 * @param listed names of all batches that the place has
 * @param from the first number of its sequence that it did not write
 * @returns the pen of the new device
 */
export async function becomeNewDevice(
  ledger: ExchangeLedger,
  pen: Pen,
  listed: readonly string[],
  from: number,
): Promise<Pen> {
  const { self, curve, random } = pen;
  const secret = random(32);
  const publicKey = curve.publicKey(secret);
  const { owner } = await ledger.standing();
  const certificate = certify(owner, self.device, self.secret, publicKey, curve);
  const dropping = await withoutBranch(ledger, pen, self.device, from, listed);
  await ledger.startAnew({ ...dropping, renewed: { secret, certificate } });
  return { ...pen, self: { ...self, device: deviceIdOf(publicKey), secret } };
}

/**
 * Takes over the branch of another device's sequence that the place has, where this device had read a different one from that device: this
 * device drops what it had read and says it again in its own sequence.
 */
export async function giveWay(
  ledger: ExchangeLedger,
  pen: Pen,
  name: BatchName,
  listed: readonly string[],
): Promise<void> {
  const dropping = await withoutBranch(ledger, pen, name.device, name.from, listed);
  await ledger.startAnew({ ...dropping, renewed: null });
}

/** The standing as it is without a branch that the place does not have, the batches of that branch, and their items, to be said again. */
async function withoutBranch(
  ledger: ExchangeLedger,
  pen: Pen,
  device: string,
  from: number,
  listed: readonly string[],
): Promise<{ standing: Standing; dropped: BatchName[]; again: Item[] }> {
  const standing = await ledger.standing();
  const here = await ledger.names();
  const there = new Set(listed);
  const isForked = (name: BatchName): boolean =>
    name.device === device && name.to >= from && !there.has(nameText(name));
  const staying = await bytesOf(
    ledger,
    here.filter((name) => !isForked(name)),
  );
  const kept = judgedAnew(standing, staying, pen);
  // Batches of devices for which only this branch vouched are dropped with it.
  const forked = [...(await bytesOf(ledger, here.filter(isForked))), ...kept.left];
  const dropped = forked.flatMap((bytes) => readBatch(bytes) ?? []).map(nameOf);
  const items = forked.flatMap((bytes) => itemsOf(standing, bytes) ?? []);
  return { standing: kept.standing, dropped, again: [...items, ...dropped.map((name) => ({ withdrawn: name }))] };
}

async function bytesOf(ledger: ExchangeLedger, names: readonly BatchName[]): Promise<Uint8Array[]> {
  const found: Uint8Array[] = [];
  for (const name of names) {
    const bytes = await ledger.bytesOf(name);
    if (bytes !== null) found.push(bytes);
  }
  return found;
}

/** Judges these batches anew, with the keys that this device knows: the standing that they give, and in `left` those that it no longer takes. */
function judgedAnew(
  standing: Standing,
  batches: readonly Uint8Array[],
  { self, curve }: Pen,
): { readonly standing: Standing; readonly left: readonly Uint8Array[] } {
  // The batches that stay say anew who has which key; a key that only a dropped batch gave out counts no longer.
  const known = Object.entries(standing.keys).map(([id, key]) => [id, { ...key, readers: [] }] as const);
  let next: Standing = { ...standing, keys: Object.fromEntries(known), devices: {}, gone: {}, withdrawn: [] };
  let waiting = batches;
  for (let isNews = true; isNews; ) {
    isNews = false;
    const still: Uint8Array[] = [];
    for (const bytes of waiting) {
      const batch = readBatch(bytes);
      const judged = batch === null ? null : judge(next, batch, self, curve);
      if (judged === null || judged.verdict === 'refused') continue;
      if (judged.verdict === 'waits') still.push(bytes);
      else isNews = true;
      next = judged.standing;
    }
    waiting = still;
  }
  const keys = Object.fromEntries(Object.entries(next.keys).filter(([, { readers }]) => readers.length > 0));
  const away = [...standing.away, ...Object.keys(standing.gone)].filter(
    (device) => next.gone[device] === undefined && next.devices[device] !== undefined,
  );
  return { standing: { ...next, keys, away: [...new Set(away)] }, left: waiting };
}
