import { nameText } from '../../core/exchange/envelope.ts';
import { type Obstacle, obstacleTo } from '../../core/exchange/sending.ts';
import { endOf } from '../../core/exchange/standing.ts';
import type { Pen } from '../../core/exchange/writing.ts';
import { nextStamp } from '../../core/journal/stamp.ts';
import type { ExchangeLedger, ExchangePlace } from '../ports/exchange.ts';
import { exchange } from './round.ts';

/**
 * Why this device does not hand a letter over now. `not-kept`: no place keeps yet that this device begins, so a twin of it could begin to send
 * the same letter.
 */
export type NotBegun = Obstacle | 'no-such-letter' | 'not-kept';

/** The letters that this running program has begun and not handed over yet, with the id of each beginning. In memory alone, so a crash forgets them. */
export type Claims = Map<string, string>;

/**
 * Whether this device may hand a letter over now; null where it may. It has read all that the place has, and the place keeps that it begins:
 * of a device and its old copy only one gets so far. Where the place did not answer, it may be asked again; after a crash the letter was
 * begun, and is never begun again.
 * @param digest SHA-256 of the bytes that would go, as hex
 */
export async function beginLetter(
  ledger: ExchangeLedger,
  place: ExchangePlace,
  pen: Pen,
  { sendId, digest }: { readonly sendId: string; readonly digest: string },
  claims: Claims,
  now: number,
): Promise<NotBegun | null> {
  const before = await exchange(ledger, place, pen, now);
  if (before.kind !== 'done' || !before.hasAll) return 'not-kept';
  const facts = await ledger.facts();
  const letter = facts.letters.find((each) => each.sendId === sendId);
  if (letter === undefined) return 'no-such-letter';
  const said = { sendId, by: pen.self.device, stamp: nextStamp(null, now, pen.self.device) };
  const held = claims.get(sendId);
  const others = facts.told.filter((each) => held === undefined || each.claim !== held);
  const obstacle = before.hadLost
    ? 'not-kept'
    : obstacleTo({ ...facts, told: others }, pen.self.device, letter, digest);
  if (obstacle !== null) {
    if (held !== undefined) await ledger.say([{ told: { ...said, word: 'freed', claim: held } }]);
    claims.delete(sendId);
    return obstacle;
  }
  const claim = held ?? bytesToText(pen.random(16));
  if (held === undefined) await ledger.say([{ told: { ...said, word: 'begun', claim } }]);
  claims.set(sendId, claim);
  const after = await exchange(ledger, place, pen, now);
  if (after.kind !== 'done' || !after.hasAll || after.hadLost) return 'not-kept';
  const end = endOf(await ledger.standing(), pen.self.device);
  const own = (await ledger.names()).find((name) => name.hash === end?.hash);
  const isKept = own !== undefined && (await ledger.had(place.id)).has(nameText(own));
  if (isKept) claims.delete(sendId);
  return isKept ? null : 'not-kept';
}

function bytesToText(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
