import { unseal } from '../../core/exchange/batch.ts';
import { nameOf, nameText, readBatch } from '../../core/exchange/envelope.ts';
import { holdsErased, itemAsErased } from '../../core/exchange/erasing.ts';
import { type Item, isSound, readBody } from '../../core/exchange/items.ts';
import { ROOT } from '../../core/exchange/keys.ts';
import { judge, type Standing, withWithdrawn } from '../../core/exchange/standing.ts';
import {
  currentKey,
  inBatches,
  joiningBatch,
  missingKeysBatch,
  type Pen,
  renewingBatch,
  sealItems,
} from '../../core/exchange/writing.ts';
import type { ExchangeLedger, NewBatch } from '../ports/exchange.ts';

/**
 * Writes what is to be said as batches of this device: keys that somebody lacks, what is left of batches that held what was erased, what
 * was noted, and, where there is nothing else, how far the others were read.
 */
export async function writeNews(ledger: ExchangeLedger, pen: Pen, now: number): Promise<void> {
  if (!(await writeKeys(ledger, pen))) return;
  await replaceErased(ledger, pen, now);
  const erasures = await ledger.erasures();
  for (const items of inBatches(await ledger.pending())) {
    // What is damaged here, as an entry of which bits were lost, holds up nothing else.
    const clean = items.flatMap((item) => itemAsErased(item, erasures) ?? []).filter(isSound);
    await keep(ledger, pen, (standing) => sealItems(standing, clean, now, pen), items.length);
  }
  if ((await ledger.standing()).toSay) await keep(ledger, pen, (standing) => sealItems(standing, [], now, pen), 0);
}

/** Sees to it that there is a key that all can have who belong. False where nothing can be sealed yet. */
async function writeKeys(ledger: ExchangeLedger, pen: Pen): Promise<boolean> {
  if (!(await join(ledger, pen))) return false;
  const standing = await ledger.standing();
  if (currentKey(standing) === null || standing.away.length > 0) {
    const { rootKey, keys, away } = standing;
    if (rootKey === null || Object.values(keys).every(({ secret }) => secret === null)) return false;
    await keep(ledger, pen, (now) => renewingBatch(now, away, Uint8Array.fromHex(rootKey), pen), 0);
  }
  await keep(ledger, pen, (now) => missingKeysBatch(now, pen), 0);
  return true;
}

/** The first batch of a device that joins: with it, it belongs. False where the device that vouches for it is not known yet. */
async function join(ledger: ExchangeLedger, pen: Pen): Promise<boolean> {
  const { devices } = await ledger.standing();
  if (devices[pen.self.device] !== undefined) return true;
  const certificate = await ledger.certificate();
  if (certificate === null || (certificate.by !== ROOT && devices[certificate.by] === undefined)) return false;
  return keep(ledger, pen, (now) => joiningBatch(now, certificate, pen), 0);
}

/**
 * Judges a batch of this device as every other device will, and keeps it. Throws where it would not be taken: it must not leave.
 * @param write gives the batch, from the standing as it is; null where there is nothing to write
 * @param written how many pending items it holds
 */
export async function keep(
  ledger: ExchangeLedger,
  pen: Pen,
  write: (standing: Standing) => Uint8Array | null,
  written: number,
): Promise<boolean> {
  const bytes = write(await ledger.standing());
  const batch = bytes === null ? null : readBatch(bytes);
  if (bytes === null || batch === null) return false;
  const judged = judge(await ledger.standing(), batch, pen.self, pen.curve);
  if (judged.verdict !== 'taken' && judged.verdict !== 'taken-keys')
    throw new Error(`A batch of this device would not be taken: ${JSON.stringify(judged)}.`);
  const body = judged.verdict === 'taken' ? judged.body : null;
  const kept: NewBatch = { name: nameOf(batch), bytes, standing: judged.standing, body };
  await ledger.keepOwn(kept, written);
  return true;
}

/** Says once more what is left of batches that hold what was erased, and withdraws them. */
async function replaceErased(ledger: ExchangeLedger, pen: Pen, now: number): Promise<void> {
  const erasures = await ledger.erasures();
  if (erasures.length === 0) return;
  // What a newer program wrote is looked through after an update: to say it again would lose what is not understood.
  const unread = new Set((await ledger.unread()).map(nameText));
  for (const name of await ledger.suspects()) {
    if (unread.has(nameText(name))) continue;
    const bytes = await ledger.bytesOf(name);
    const items = bytes === null ? null : itemsOf(await ledger.standing(), bytes);
    if (items === null || !items.some((item) => holdsErased(item, erasures))) {
      await ledger.cleared([name]);
      continue;
    }
    const { device, from, to, hash } = name;
    const left = [
      ...items.flatMap((item) => itemAsErased(item, erasures) ?? []),
      { withdrawn: { device, from, to, hash } },
    ];
    for (const part of inBatches(left)) await keep(ledger, pen, (standing) => sealItems(standing, part, now, pen), 0);
  }
}

/** The items of a batch that is kept here; null where it holds keys or cannot be read. */
export function itemsOf(standing: Standing, bytes: Uint8Array): readonly Item[] | null {
  const batch = readBatch(bytes);
  const secret = batch === null ? null : (standing.keys[batch.envelope.key]?.secret ?? null);
  const opened = batch === null || secret === null ? null : unseal(batch, Uint8Array.fromHex(secret));
  return opened === null ? null : (readBody(opened)?.items ?? null);
}

/** Reads the batches that an older edition of this program kept without reading them, because a newer program had written them. */
export async function readUnread(ledger: ExchangeLedger, { self }: Pen): Promise<void> {
  for (const name of await ledger.unread()) {
    const bytes = await ledger.bytesOf(name);
    const batch = bytes === null ? null : readBatch(bytes);
    if (bytes === null || batch === null || batch.envelope.schema > self.schema) continue;
    const standing = await ledger.standing();
    const secret = standing.keys[batch.envelope.key]?.secret ?? null;
    const opened = secret === null ? null : unseal(batch, Uint8Array.fromHex(secret));
    const body = opened === null ? null : readBody(opened);
    if (body !== null)
      await ledger.takeIn({ name, bytes, standing: { ...withWithdrawn(standing, body), toSay: true }, body });
  }
}
