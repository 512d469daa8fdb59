import { type BatchName, nameOf, nameText, readBatch } from '../../core/exchange/envelope.ts';
import { planExchange } from '../../core/exchange/plan.ts';
import { lettersToAsk } from '../../core/exchange/sending.ts';
import { type Judged, judge, type Refusal, type Standing } from '../../core/exchange/standing.ts';
import type { Pen } from '../../core/exchange/writing.ts';
import { nextStamp } from '../../core/journal/stamp.ts';
import type { ExchangeLedger, ExchangePlace } from '../ports/exchange.ts';
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
 * How a round ended. `copy`: this file is an old copy of its device, or has a twin, and wrote nothing (`becomeNewDevice`); `taken-away`: the
 * candidate took this device away; `unreachable`: nothing could be asked.
 */
export type Round = RoundDone | { readonly kind: 'copy' | 'taken-away' | 'unreachable' };

/**
 * One round of exchange with one place: reads what is new there, writes what is new here, brings what the place lacks, of whichever device,
 * and has it delete what was withdrawn. It may end at any point and be begun again: each step is whole or was not done.
 * @param now what the clock of this device says, milliseconds since 1970
 */
export async function exchange(ledger: ExchangeLedger, place: ExchangePlace, pen: Pen, now: number): Promise<Round> {
  const listed = await place.list();
  if (listed === null) return { kind: 'unreachable' };
  const had = await ledger.had(place.id);
  const before = planExchange(await ledger.standing(), pen.self, await ledger.names(), listed, had);
  // What this device said last may be lost, and an old copy of it would not know: it sends nothing by itself that was approved before.
  if (before.hasLost)
    await ledger.say(lettersToAsk(await ledger.facts(), pen.self.device, nextStamp(null, now, pen.self.device)));
  const others = before.fetch.filter((name) => name.device !== pen.self.device);
  const { read, left } = await readNews(ledger, place, pen, others);
  if ((await ledger.standing()).gone[pen.self.device] !== undefined) return { kind: 'taken-away' };
  if (before.isCopy) return { kind: 'copy' };
  await readUnread(ledger, pen);
  await writeNews(ledger, pen, now);
  await dropWithdrawn(ledger);
  const after = planExchange(await ledger.standing(), pen.self, await ledger.names(), listed, had);
  const { there, trouble } = await bring(ledger, place, pen.self.device, after.bring);
  if (trouble === 'other-own') return { kind: 'copy' };
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
      if (judged.verdict === 'refused') left.set(text, judged.why);
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

async function dropWithdrawn(ledger: ExchangeLedger): Promise<void> {
  const withdrawn = new Set((await ledger.standing()).withdrawn.map(nameText));
  const gone = (await ledger.names()).filter((name) => withdrawn.has(nameText(name)));
  if (gone.length > 0) await ledger.drop(gone);
}

/** Brings batches in their order. A sequence in which one could not be brought goes no further. */
async function bring(
  ledger: ExchangeLedger,
  place: ExchangePlace,
  own: string,
  names: readonly BatchName[],
): Promise<{ there: string[]; trouble: RoundDone['trouble'] | 'other-own' }> {
  const there: string[] = [];
  let trouble: RoundDone['trouble'] = null;
  const stuck = new Set<string>();
  for (const name of names) {
    if (stuck.has(name.device)) continue;
    const bytes = await ledger.bytesOf(name);
    if (bytes === null) continue;
    const keeping = await place.keep(nameText(name), bytes);
    if (keeping === 'kept') there.push(nameText(name));
    else if (keeping === 'other') {
      if (name.device === own) return { there, trouble: 'other-own' };
      stuck.add(name.device);
      trouble = 'other';
    } else return { there, trouble: keeping };
  }
  return { there, trouble };
}

/** The standing that these batches give, judged anew, with the keys that are known; and those of them that are not taken any more. */
export function judgedAnew(
  standing: Standing,
  batches: readonly Uint8Array[],
  { self, curve }: Pen,
): { readonly standing: Standing; readonly left: readonly Uint8Array[] } {
  // Who has a key follows from what is left; a key that only a dropped batch gave is none any more.
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
