import { type BatchName, nameOf, nameText, type ReadBatch, readBatch } from '../../core/exchange/envelope.ts';
import { planExchange } from '../../core/exchange/plan.ts';
import { lettersToAsk } from '../../core/exchange/sending.ts';
import { type Judged, judge, type Refusal, type Standing, start } from '../../core/exchange/standing.ts';
import type { Pen } from '../../core/exchange/writing.ts';
import { nextStamp } from '../../core/journal/stamp.ts';
import type { ExchangeLedger, ExchangePlace } from '../ports/exchange.ts';
import { becomeNewDevice, giveWay } from './becoming-new.ts';
import { readUnread, writeNews } from './write-news.ts';

/** Why a batch that a place gave was not taken. `changed`: it is not what its name says. */
export type NotTaken = Refusal | 'changed' | Extract<Judged, { verdict: 'waits' }>['for'];

export interface RoundDone {
  readonly kind: 'done';
  /** How many batches were read, and brought. */
  readonly read: number;
  readonly brought: number;
  /** Names of batches that the place has and that were not taken, with why. */
  readonly left: ReadonlyMap<string, NotTaken>;
  /** True where the place has everything that is kept here. */
  readonly hasAll: boolean;
  /** True where the place had lost what it had. */
  readonly hadLost: boolean;
  /** Why not all was brought; null where it was. */
  readonly trouble: 'full' | 'turned-away' | 'unreachable' | 'other' | null;
}

/**
 * How a round ended. `copy`: this file was an old copy of its device, or has a twin, and is a new device from now on; `taken-away`: the
 * candidate took this device away; `turned-away`: the place does not know this device, as where it was taken away, or the place lost its file; `unreachable`: nothing could be asked.
 */
export type Round = RoundDone | { readonly kind: 'copy' | 'taken-away' | 'turned-away' | 'unreachable' };

/**
 * One round of exchange with one place: reads what is new there, writes what is new here, brings what the place lacks, of whichever device,
 * and has it delete what was withdrawn. It may end at any point and be begun again: each step is whole or was not done.
 * @param now what the clock of this device says, milliseconds since 1970
 */
export async function exchange(ledger: ExchangeLedger, place: ExchangePlace, pen: Pen, now: number): Promise<Round> {
  const listed = await place.list();
  if (listed === null || listed === 'turned-away') return { kind: listed ?? 'unreachable' };
  const had = await ledger.had(place.id);
  const before = planExchange(await ledger.standing(), pen.self, await ledger.names(), listed, had);
  // The place may have lost what this device said last, and an old copy of this device could not know of it: so this device sends no letter
  // by itself that was approved before.
  if (before.hasLost)
    await ledger.say(lettersToAsk(await ledger.facts(), pen.self.device, nextStamp(null, now, pen.self.device)));
  const others = before.fetch.filter((name) => name.device !== pen.self.device);
  const { read, left } = await readNews(ledger, place, pen, others);
  if (await isTakenAway(ledger, pen.self.device)) return { kind: 'taken-away' };
  if (before.copyFrom !== null) {
    await becomeNewDevice(ledger, pen, listed, before.copyFrom);
    return { kind: 'copy' };
  }
  await readUnread(ledger, pen);
  await writeNews(ledger, pen, now);
  await dropWithdrawn(ledger);
  const after = planExchange(await ledger.standing(), pen.self, await ledger.names(), listed, had);
  const { there, trouble, inTheWay } = await bring(ledger, place, after.bring);
  // This device asks the place for its list again before it decides anything, because other devices may have brought batches meanwhile.
  if (inTheWay.length > 0) await giveWayTo(ledger, place, pen, inTheWay);
  const gone = new Set(after.remove.map(nameText));
  if (trouble === null && gone.size > 0) await place.remove([...gone]);
  await ledger.keepHad(place.id, [...listed.filter((name) => !gone.has(name)), ...there]);
  return {
    kind: 'done',
    read,
    brought: there.length,
    left,
    hasAll: trouble === null,
    hadLost: before.hasLost,
    trouble,
  };
}

/** True where the candidate took this device away, or took away the device that vouches for it before this one had joined. */
async function isTakenAway(ledger: ExchangeLedger, device: string): Promise<boolean> {
  const { gone, devices } = await ledger.standing();
  const certificate = devices[device] === undefined ? await ledger.certificate() : null;
  return gone[device] !== undefined || (certificate !== null && gone[certificate.by] !== undefined);
}

/** Reads batches until none of those that wait can be read. */
async function readNews(
  ledger: ExchangeLedger,
  place: ExchangePlace,
  { self, curve }: Pen,
  names: readonly BatchName[],
): Promise<{ read: number; left: Map<string, NotTaken> }> {
  const left = new Map<string, NotTaken>();
  const fetched = new Map<string, Uint8Array>();
  let standing = await ledger.standing();
  let read = 0;
  let waiting = names;
  for (let isNews = true; isNews; ) {
    isNews = false;
    const still: BatchName[] = [];
    for (const name of waiting) {
      const text = nameText(name);
      const bytes = fetched.get(text) ?? (await place.fetch(text));
      const batch = bytes === null ? null : readBatch(bytes);
      if (bytes === null || batch === null || nameText(nameOf(batch)) !== text) {
        left.set(text, 'changed');
        continue;
      }
      const judged = judge(standing, batch, self, curve);
      const back = await rewound(ledger, standing, batch, judged);
      if (back !== null) {
        isNews = true;
        standing = back;
        fetched.set(text, bytes);
        still.push(name);
      } else if (judged.verdict === 'refused') left.set(text, judged.why);
      else if (judged.verdict === 'waits') {
        left.set(text, judged.for);
        fetched.set(text, bytes);
        still.push(name);
        if (judged.standing === standing) continue;
        isNews = true;
        standing = judged.standing;
        await ledger.keepStanding(standing);
      } else {
        isNews = true;
        standing = judged.standing;
        read += 1;
        left.delete(text);
        fetched.delete(text);
        await ledger.takeIn({ name, bytes, standing, body: judged.verdict === 'taken' ? judged.body : null });
      }
    }
    waiting = still;
  }
  return { read, left };
}

/**
 * The standing with a sequence put back to before a batch, where all that was read from there on was withdrawn: of two branches of it, the other
 * one stays. Null where it is not so.
 */
async function rewound(
  ledger: ExchangeLedger,
  standing: Standing,
  { envelope }: ReadBatch,
  judged: Judged,
): Promise<Standing | null> {
  const { device, previous } = envelope;
  const known = standing.devices[device];
  const isFork = judged.verdict === 'refused' && judged.why === 'fork';
  const said = judged.verdict === 'waits' && judged.for === 'before' ? judged.standing.withdrawn : [];
  // It may go on behind a branch that was withdrawn too, and that was never read here.
  const branch = said.find((each) => each.device === device && each.to === envelope.from - 1 && each.hash === previous);
  const from = isFork ? envelope.from : branch?.from;
  if (known === undefined || from === undefined) return null;
  const withdrawn = new Set(standing.withdrawn.map(nameText));
  const own = (await ledger.names()).filter((name) => name.device === device && !withdrawn.has(nameText(name)));
  if (own.some((name) => name.to >= from)) return null;
  const before = own.reduce<Pick<BatchName, 'to' | 'hash'>>((last, name) => (name.to > last.to ? name : last), start);
  if (before.to >= known.head.to) return null;
  const head = { ...known.head, to: before.to, hash: before.hash };
  return { ...standing, devices: { ...standing.devices, [device]: { ...known, head } } };
}

async function dropWithdrawn(ledger: ExchangeLedger): Promise<void> {
  const withdrawn = new Set((await ledger.standing()).withdrawn.map(nameText));
  const gone = (await ledger.names()).filter((name) => withdrawn.has(nameText(name)));
  if (gone.length > 0) await ledger.drop(gone);
}

/** Brings batches in their order. A sequence in which one could not be brought goes no further. */
async function bring(
  ledger: ExchangeLedger,
  place: ExchangePlace,
  names: readonly BatchName[],
): Promise<{ there: string[]; inTheWay: BatchName[]; trouble: RoundDone['trouble'] }> {
  const there: string[] = [];
  const inTheWay: BatchName[] = [];
  let trouble: RoundDone['trouble'] = null;
  const stuck = new Set<string>();
  for (const name of names) {
    if (stuck.has(name.device)) continue;
    const bytes = await ledger.bytesOf(name);
    if (bytes === null) continue;
    const keeping = await place.keep(nameText(name), bytes);
    if (keeping === 'kept') there.push(nameText(name));
    else if (keeping === 'other') {
      stuck.add(name.device);
      inTheWay.push(name);
      trouble = 'other';
    } else return { there, inTheWay, trouble: keeping };
  }
  return { there, inTheWay, trouble };
}

/**
 * Where the place has other batches under the numbers of these, this device takes over those of the place and says again what stood in these.
 * For batches of its own sequence the next round does that.
 */
async function giveWayTo(
  ledger: ExchangeLedger,
  place: ExchangePlace,
  pen: Pen,
  names: readonly BatchName[],
): Promise<void> {
  const listed = await place.list();
  if (listed === null || listed === 'turned-away') return;
  for (const name of names) if (name.device !== pen.self.device) await giveWay(ledger, pen, name, listed);
}
