import type { ExchangeSelf, ExchangeStore, NewBatch } from '../../app/ports/exchange.ts';
import type { Erasure, RowChange } from '../../app/ports/store.ts';
import { travels } from '../../app/ports/travelling.ts';
import { type BatchName, nameText, readBatch } from '../../core/exchange/envelope.ts';
import { itemAsErased } from '../../core/exchange/erasing.ts';
import type { DeviceName, Erased, Item, RowVersion } from '../../core/exchange/items.ts';
import { type Certificate, certifiedDevice } from '../../core/exchange/keys.ts';
import { writtenVersion } from '../../core/exchange/rows.ts';
import type { SendingFacts } from '../../core/exchange/sending.ts';
import type { Standing } from '../../core/exchange/standing.ts';
import { rowName, type Said, type Taken, takeIn } from '../../core/exchange/taking.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { asWrittenToday } from '../../core/journal/kinds/registry.ts';
import { byStamp, nextStamp, type Stamp } from '../../core/journal/stamp.ts';
import {
  erasuresBefore,
  erasuresSaid,
  goesWith,
  nothing,
  type RowHere,
  rowsBefore,
  rowsBesides,
  rowsTaken,
  travellingOf,
} from './exchanged.ts';

/** What the exchange needs of a store in memory. */
export interface MemoryAccount {
  entries(): readonly Entry[];
  latest(): Stamp | null;
  rows(): RowHere[];
  /** Replaces entries and changes rows in one writing. `erased`: results of operations may hold who was erased. */
  write(entries: readonly Entry[], rows: readonly RowChange[], erased: boolean): void;
}

interface Batch {
  readonly name: BatchName;
  readonly bytes: Uint8Array;
  readonly suspect: boolean;
  readonly unread: boolean;
}

/** What goes out; an entry by its id, as it is by then. */
interface Outgoing {
  readonly about: string | null;
  readonly item: Item | 'the entry';
}

/** The exchange of an account in memory: the plain reading of the port against which the other stores are held. */
export interface MemoryExchange extends ExchangeStore {
  /** What this device calls itself in its stamps; null where it exchanges with nobody. */
  readonly device: string | null;
  /** Puts what was committed behind what goes out. */
  committed(entries: readonly Entry[], rows: readonly RowChange[], now: number): void;
  /** Puts an erasure that was just written behind what goes out. */
  erased(erasure: Erasure): void;
  /** Forgets the exchange. */
  forget(): void;
}

const nobody = (): { self: ExchangeSelf | null; certificate: Certificate | null; standing: Standing | null } => ({
  self: null,
  certificate: null,
  standing: null,
});

export function createMemoryExchange(account: MemoryAccount): MemoryExchange {
  let here = nobody();
  let outgoing: Outgoing[] = [];
  const batches = new Map<string, Batch>();
  const versions = new Map<string, readonly RowVersion[]>();
  const erasures = new Map<string, Erased>();
  const said = new Map<string, Said>();
  const had = new Map<string, Set<string>>();

  const asOutgoing = (item: Item): Outgoing => {
    if ('entry' in item) return { about: item.entry.id, item: 'the entry' };
    return { about: 'row' in item ? rowName(item.row) : null, item };
  };

  const latestSaid = (): Stamp =>
    [account.latest() ?? '', ...[...erasures.values()].map(({ stamp }) => stamp)].sort().at(-1) ?? '';

  function sayRows(rows: readonly RowChange[], device: string, now: number): void {
    for (const { kind, key, body } of rows) {
      if (!travels(kind, key)) continue;
      const name = rowName({ kind, key });
      const next = writtenVersion(
        versions.get(name) ?? [],
        device,
        { kind, key, body: body ?? null },
        latestSaid(),
        now,
      );
      if (next === null) continue;
      versions.set(name, [next]);
      outgoing = outgoing.map((each) => (each.about === name ? { ...each, item: nothing } : each));
      outgoing.push(asOutgoing({ row: next }));
    }
  }

  function take(items: readonly Item[]): void {
    const entries = account.entries();
    const held = {
      entries: new Map(entries.map((entry) => [entry.id, travellingOf(entry)])),
      rows: versions,
      erasures: [...erasures.values()],
    };
    const taken = takeIn(held, items);
    for (const row of taken.rows)
      if (row.versions.length === 0) versions.delete(rowName(row));
      else versions.set(rowName(row), row.versions);
    for (const word of taken.said) said.set(JSON.stringify(word), word);
    const isErasing = taken.erasures.some(({ id }) => !erasures.has(id));
    for (const erasure of taken.erasures) erasures.set(erasure.id, erasure);
    outgoing.push(...taken.further.map((erasure) => asOutgoing({ erasure })));
    const all = [...erasures.values()];
    const besides = isErasing ? rowsBesides(account.rows(), taken, all) : [];
    if (isErasing) {
      for (const [name, batch] of batches) batches.set(name, { ...batch, suspect: true });
      outgoing = outgoing.map((each) =>
        each.item === 'the entry' ? each : { ...each, item: itemAsErased(each.item, all) ?? nothing },
      );
    }
    account.write(placed(entries, taken), [...rowsTaken(taken, () => null), ...besides], isErasing);
  }

  function keepBatch({ name, bytes, standing, body }: NewBatch): void {
    const unread = body === null && readBatch(bytes)?.envelope.kind === 'items';
    batches.set(nameText(name), { name, bytes, suspect: erasures.size > 0, unread });
    here.standing = standing;
  }

  const standing = (): Standing => {
    if (here.standing === null) throw new Error('No exchange was set up.');
    return here.standing;
  };
  const named = (of: (batch: Batch) => boolean): BatchName[] =>
    [...batches.values()].filter(of).map(({ name }) => name);
  const words = <K extends Said['kind']>(kind: K) =>
    [...said.values()].flatMap((each) => (each.kind === kind ? [each as Extract<Said, { kind: K }>] : []));
  const bodies = <K extends Said['kind']>(kind: K) =>
    words(kind).map(({ body }) => body as Extract<Said, { kind: K }>['body']);

  return {
    get device() {
      return here.self?.device ?? null;
    },
    committed(entries, rows, now) {
      if (here.self === null) return;
      for (const { id } of entries) outgoing.push({ about: id, item: 'the entry' });
      sayRows(rows, here.self.device, now);
    },
    erased(erasure) {
      if (here.self === null) return;
      const { device } = here.self;
      sayRows(
        erasure.rows.filter((row) => !goesWith(row)),
        device,
        erasure.now,
      );
      const kinds = new Map(account.entries().map(({ id, kind }) => [id, kind]));
      // A row goes with an erasure that is not earlier than it.
      const ofRows = [...versions.values()].flat().map((each) => each.stamp);
      const stamp = nextStamp([latestSaid(), ...ofRows].sort().at(-1) ?? '', erasure.now, device);
      const all = erasuresSaid(erasure, (id) => kinds.get(id), [...erasures.values()], device, stamp);
      const items = all.map((each) => ({ erasure: each }));
      outgoing.push(...items.map(asOutgoing));
      take(items);
    },
    forget() {
      here = nobody();
      outgoing = [];
      for (const each of [batches, versions, erasures, said, had]) each.clear();
    },
    self: async () => here.self,
    async setUp({ device, secret, standing: begun, certificate }, now) {
      if (here.self !== null) throw new Error('The exchange was set up already.');
      here = { self: { device, secret }, certificate, standing: begun };
      for (const { id } of account.entries()) outgoing.push({ about: id, item: 'the entry' });
      sayRows(rowsBefore(account.rows()), device, now);
      for (const erasure of erasuresBefore(account.rows(), device, nextStamp(account.latest(), now, device))) {
        erasures.set(erasure.id, erasure);
        outgoing.push(asOutgoing({ erasure }));
      }
    },
    async deviceNames() {
      const latest = new Map<string, DeviceName>();
      for (const name of bodies('name'))
        if (name.stamp >= (latest.get(name.device)?.stamp ?? '')) latest.set(name.device, name);
      return [...latest.values()];
    },
    standing: async () => standing(),
    names: async () => named(() => true),
    bytesOf: async (name) => batches.get(nameText(name))?.bytes ?? null,
    async pending() {
      const byId = new Map(account.entries().map((entry) => [entry.id, entry]));
      return outgoing.map(({ about, item }): Item => {
        if (item !== 'the entry') return item;
        const entry = byId.get(about ?? '');
        return entry === undefined ? nothing : { entry: travellingOf(entry) };
      });
    },
    erasures: async () => [...erasures.values()],
    suspects: async () => named(({ suspect }) => suspect),
    async facts(): Promise<SendingFacts> {
      return {
        mailbox: bodies('mailbox'),
        letters: bodies('letter'),
        takenBack: bodies('takenBack'),
        told: bodies('told'),
        gone: Object.keys(standing().gone),
      };
    },
    async say(items) {
      outgoing.push(...items.map(asOutgoing));
      take(items);
    },
    unread: async () => named(({ unread }) => unread),
    certificate: async () => here.certificate,
    async takeIn(batch) {
      keepBatch(batch);
      take(batch.body?.items ?? []);
    },
    async keepOwn(batch, written) {
      keepBatch(batch);
      outgoing.splice(0, written);
    },
    async keepStanding(next) {
      here.standing = next;
    },
    async cleared(names) {
      for (const text of names.map(nameText)) {
        const batch = batches.get(text);
        if (batch !== undefined) batches.set(text, { ...batch, suspect: false });
      }
    },
    async drop(names) {
      for (const name of names) batches.delete(nameText(name));
    },
    had: async (place) => had.get(place) ?? new Set(),
    async keepHad(place, names) {
      had.set(place, new Set(names));
    },
    async startAnew({ standing: next, dropped, again, renewed }) {
      if (renewed !== null) {
        const { secret, certificate } = renewed;
        here = { self: { device: certifiedDevice(certificate), secret }, certificate, standing: next };
      }
      here.standing = next;
      for (const name of dropped) batches.delete(nameText(name));
      outgoing.unshift(...again.map(asOutgoing));
      take(again);
    },
  };
}

/** The journal with what was taken in: in its place where it was there, behind all others where it is new. */
function placed(entries: readonly Entry[], taken: Taken): Entry[] {
  const byId = new Map(taken.entries.map((entry) => [entry.id, entry]));
  const all = entries.map((entry): Entry => {
    const other = byId.get(entry.id);
    byId.delete(entry.id);
    return other === undefined ? entry : asWrittenToday({ ...other, position: entry.position });
  });
  let position = entries.at(-1)?.position ?? 0;
  for (const entry of [...byId.values()].sort(byStamp)) {
    position += 1;
    all.push(asWrittenToday({ ...entry, scopes: [...new Set(entry.scopes)], position }));
  }
  return all;
}
