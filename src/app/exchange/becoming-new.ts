import { deviceIdOf } from '../../core/exchange/batch.ts';
import { type BatchName, nameOf, nameText, readBatch } from '../../core/exchange/envelope.ts';
import { certify } from '../../core/exchange/keys.ts';
import { planExchange } from '../../core/exchange/plan.ts';
import type { Pen } from '../../core/exchange/writing.ts';
import type { ExchangeLedger, ExchangePlace } from '../ports/exchange.ts';
import { judgedAnew } from './round.ts';
import { itemsOf } from './write-news.ts';

/**
 * Makes a new device of one that was put back from an old copy, or that has a twin. The old one vouches for it; what the old one wrote here
 * and the place does not have is said again by the new one. Nothing that was approved for the old device is sent by the new one.
 * @returns the pen of the new device; null where the place cannot be reached
 */
export async function becomeNewDevice(ledger: ExchangeLedger, place: ExchangePlace, pen: Pen): Promise<Pen | null> {
  const listed = await place.list();
  if (listed === null) return null;
  const { self, curve, random } = pen;
  const standing = await ledger.standing();
  const here = await ledger.names();
  const { fetch } = planExchange(standing, self, here, listed, new Set());
  const foreign = fetch.filter(({ device }) => device === self.device);
  if (foreign.length === 0) return null;
  const from = Math.min(...foreign.map((each) => each.from));
  const there = new Set(listed);
  const forked = here.filter((name) => name.device === self.device && name.to >= from && !there.has(nameText(name)));
  const isForked = new Set(forked.map(nameText));
  const staying = await bytesOf(
    ledger,
    here.filter((name) => !isForked.has(nameText(name))),
  );
  const kept = judgedAnew(standing, staying, pen);
  // What only the forked batches vouched for is said again too.
  const left = kept.left.flatMap((bytes) => readBatch(bytes) ?? []);
  const again = [...(await bytesOf(ledger, forked)), ...kept.left].flatMap((bytes) => itemsOf(standing, bytes) ?? []);
  const secret = random(32);
  const publicKey = curve.publicKey(secret);
  const certificate = certify(standing.owner, self.device, self.secret, publicKey, curve);
  const renewed: Pen = { ...pen, self: { ...self, device: deviceIdOf(publicKey), secret } };
  await ledger.becomeNew({ secret, certificate, standing: kept.standing, forked: [...forked, ...left.map(nameOf)], again });
  return renewed;
}

async function bytesOf(ledger: ExchangeLedger, names: readonly BatchName[]): Promise<Uint8Array[]> {
  const found: Uint8Array[] = [];
  for (const name of names) {
    const bytes = await ledger.bytesOf(name);
    if (bytes !== null) found.push(bytes);
  }
  return found;
}
