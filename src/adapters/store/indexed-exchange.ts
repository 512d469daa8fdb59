import type { ExchangeStore, NewBatch } from '../../app/ports/exchange.ts';
import { type BatchName, nameText, readBatch, readName } from '../../core/exchange/envelope.ts';
import type { DeviceName, Item, Letter, LetterTakenBack, LetterTold, MailboxHeld } from '../../core/exchange/items.ts';
import { certifiedDevice } from '../../core/exchange/keys.ts';
import { nextStamp } from '../../core/journal/stamp.ts';
import { erasuresBefore, nothing, outgoingOf, readItem, rowsBefore } from './exchanged.ts';
import type { Account } from './indexed-account.ts';
import type { BatchRecord, ExchangeRecord, Head } from './indexed-schema.ts';
import type { Tables, Writer } from './indexed-tables.ts';
import {
  erasuresIn,
  putErasure,
  putOutgoing,
  readable,
  rowsHere,
  saidOf,
  sayWritten,
  takeItems,
} from './indexed-taking.ts';
import { textAt } from './sql.ts';
import type { FaultOf } from './working-rows.ts';

/** What the exchange of an account in IndexedDB does beside its transactions. */
export interface IndexedTold {
  /** Something was written that can be read. */
  changed(): void;
  /** Somebody is about to be erased: ends when nothing of them is being read, and none of it is in the second copy any more. */
  erasing(): Promise<void>;
}

/** What an account in IndexedDB keeps of the exchange (ADR 19), beside its journal and in its transactions. */
export function createIndexedExchange(account: Account, faultOf: FaultOf, told: IndexedTold): ExchangeStore {
  const { read } = account;

  async function write(
    work: (writer: Writer, head: Head, change: number) => Promise<Partial<Head> | undefined>,
    isWhole?: 'isWhole',
  ): Promise<void> {
    await account.write(async (writer, head) => {
      const change = head.change + 1;
      return { head: { ...(await work(writer, head, change)), change }, value: null };
    }, isWhole);
    told.changed();
  }

  /** Writes what nobody is told of: a round that found nothing new wakes no page. */
  async function note(work: (writer: Writer) => Promise<void>): Promise<void> {
    await account.write(async (writer) => {
      await work(writer);
      return { head: {}, value: null };
    });
  }

  async function known(tables: Tables): Promise<ExchangeRecord> {
    const record = await tables.get('exchange', 'exchange');
    if (record === undefined) throw new Error('No exchange was set up.');
    return record;
  }

  async function keepBatch(writer: Writer, { name, bytes, standing, body }: NewBatch): Promise<void> {
    const text = nameText(name);
    const unread = body === null && readBatch(bytes)?.envelope.kind === 'items';
    writer.put('batch', { name: text, suspect: (await erasuresIn(writer)).length > 0, unread });
    writer.put('sealed', { name: text, bytes });
    writer.put('exchange', { ...(await known(writer)), standing });
  }

  function dropBatches(writer: Writer, names: readonly BatchName[]): void {
    for (const text of names.map(nameText)) {
      writer.drop('batch', text);
      writer.drop('sealed', text);
    }
  }

  const named = (of: (record: BatchRecord) => boolean): Promise<BatchName[]> =>
    read(async (tables) => (await tables.list('batch')).filter(of).flatMap(({ name }) => readName(name) ?? []));

  /** Takes items in; whatever else of the transaction has to be done before is done by `also`, which says what changes of the head. */
  async function take(
    items: readonly Item[],
    also: (writer: Writer, head: Head) => Promise<Partial<Head>>,
  ): Promise<void> {
    const isErasing = items.some((item) => 'erasure' in item);
    if (isErasing) await told.erasing();
    await write(
      async (writer, head, change) => {
        const changed = await also(writer, head);
        return { ...changed, ...(await takeItems(writer, { ...head, ...changed }, items, change, faultOf)) };
      },
      isErasing ? 'isWhole' : undefined,
    );
  }

  return {
    self: () => read(async (tables) => (await tables.get('exchange', 'exchange'))?.self ?? null),
    setUp: ({ device, secret, standing, certificate }, now) =>
      write(async (writer, head) => {
        if (head.exchanging !== undefined) throw new Error('The exchange was set up already.');
        writer.put('exchange', { name: 'exchange', self: { device, secret }, certificate, standing });
        const entries = (await writer.list('entry')).map(({ row }) => ({ id: textAt(row, 'id') }));
        const here = await rowsHere(writer);
        const said = await sayWritten(writer, head, { entries, rows: rowsBefore(here) }, device, now);
        const erasures = erasuresBefore(here, device, nextStamp(head.stamp, now, device));
        for (const erasure of erasures) putErasure(writer, erasure);
        const items = erasures.map((erasure) => outgoingOf({ erasure }));
        return { exchanging: device, ...putOutgoing(writer, said, items) };
      }),
    deviceNames: () =>
      read(async (tables) => {
        const latest = new Map((await saidOf<DeviceName>(tables, 'name')).map((name) => [name.device, name]));
        return [...latest.values()];
      }),
    standing: () => read(async (tables) => (await known(tables)).standing),
    names: () => named(() => true),
    bytesOf: (name) => read(async (tables) => (await tables.get('sealed', nameText(name)))?.bytes ?? null),
    pending: () => read(pendingIn),
    erasures: () => read(erasuresIn),
    suspects: () => named(({ suspect }) => suspect),
    facts: () =>
      read(async (tables) => ({
        mailbox: await saidOf<MailboxHeld>(tables, 'mailbox'),
        letters: await saidOf<Letter>(tables, 'letter'),
        takenBack: await saidOf<LetterTakenBack>(tables, 'takenBack'),
        told: await saidOf<LetterTold>(tables, 'told'),
        gone: Object.keys((await known(tables)).standing.gone),
      })),
    say: (items) => take(items, async (writer, head) => putOutgoing(writer, head, items.map(outgoingOf))),
    unread: () => named(({ unread }) => unread),
    certificate: () => read(async (tables) => (await tables.get('exchange', 'exchange'))?.certificate ?? null),
    takeIn: (batch) =>
      take(batch.body?.items ?? [], async (writer) => {
        await keepBatch(writer, batch);
        return {};
      }),
    keepOwn: (batch, written) =>
      write(async (writer) => {
        await keepBatch(writer, batch);
        if (written > 0)
          for (const number of await writer.keys('outgoing', { limit: written })) writer.drop('outgoing', number);
        return {};
      }),
    keepStanding: (standing) =>
      note(async (writer) => {
        writer.put('exchange', { ...(await known(writer)), standing });
      }),
    cleared: (names) =>
      note(async (writer) => {
        for (const text of names.map(nameText)) {
          const record = await writer.get('batch', text);
          if (record !== undefined) writer.put('batch', { ...record, suspect: false });
        }
      }),
    drop: (names) =>
      note(async (writer) => {
        dropBatches(writer, names);
      }),
    had: (place) => read(async (tables) => new Set((await tables.get('had', place))?.names ?? [])),
    keepHad: (place, names) =>
      note(async (writer) => {
        writer.put('had', { place, names: [...new Set(names)] });
      }),
    startAnew: ({ standing, dropped, again, renewed }) =>
      take(again, async (writer) => {
        const before = await known(writer);
        const device = renewed === null ? before.self.device : certifiedDevice(renewed.certificate);
        const self = renewed === null ? before.self : { device, secret: renewed.secret };
        const certificate = renewed?.certificate ?? before.certificate;
        writer.put('exchange', { name: 'exchange', self, certificate, standing });
        dropBatches(writer, dropped);
        const [first] = await writer.keys('outgoing', { limit: 1 });
        const from = (typeof first === 'number' ? first : 1) - again.length;
        for (const [index, item] of again.entries())
          writer.put('outgoing', { number: from + index, ...outgoingOf(item) });
        return { exchanging: device };
      }),
  };
}

async function pendingIn(tables: Tables): Promise<Item[]> {
  const waiting = await tables.list('outgoing');
  return Promise.all(
    waiting.map(async ({ about, item }): Promise<Item> => {
      if (item !== null) return readItem(item) ?? nothing;
      if (about === null) return nothing;
      const [found] = await tables.list('entry', { index: 'id', range: IDBKeyRange.only(about) });
      const entry = found === undefined ? null : readable(found.row);
      return entry === null ? nothing : { entry };
    }),
  );
}
