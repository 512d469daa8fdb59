import type { ExchangeStore, NewBatch } from '../../app/ports/exchange.ts';
import { type BatchName, nameText, readBatch, readName } from '../../core/exchange/envelope.ts';
import type { DeviceName, Item, Letter, LetterTakenBack, LetterTold, MailboxHeld } from '../../core/exchange/items.ts';
import { type Certificate, certifiedDevice } from '../../core/exchange/keys.ts';
import type { Standing } from '../../core/exchange/standing.ts';
import { nextStamp } from '../../core/journal/stamp.ts';
import { erasuresIn, putErasure, saidOf, sayEntries, sayItems, sayItemsFirst, sayRows } from './exchange-rows.ts';
import { rowsHere, takeItems } from './exchange-taking.ts';
import { erasuresBefore, nothing, readItem, rowsBefore, travellingOf } from './exchanged.ts';
import type { Access } from './journal.ts';
import { authorOf, dropMeta, latestStamp, metaOf, nextChange, setExchanging, setMeta } from './meta.ts';
import { storedEntry } from './rows.ts';
import { type SqlDriver, textAt, textsAt } from './sql.ts';
import { NewerFile } from './trouble.ts';
import { writeHere } from './versions.ts';
import type { FaultOf } from './working-rows.ts';

/** Under which names `meta` keeps the exchange. */
const STANDING = 'standing';
const SELF = 'exchange-self';

/** What is kept of this device. */
interface KeptSelf {
  readonly device: string;
  /** In base64. */
  readonly secret: string;
  readonly certificate: Certificate | null;
}

/** What the ledger does beside its tables. */
export interface LedgerTold {
  /** Something was written that can be read. */
  changed(): void;
  /** Somebody was erased: what is left of them in the file goes. */
  erased(): Promise<void>;
}

/** What this account keeps of the exchange (ADR 19), beside its journal and in its transactions. */
export function createLedger(driver: SqlDriver, access: Access, faultOf: FaultOf, told: LedgerTold): ExchangeStore {
  function write<T>(work: (change: number) => T): T {
    if (access.readOnly) throw new NewerFile('A newer Persevere wrote this file.');
    const result = writeHere(driver, () => work(nextChange(driver)));
    told.changed();
    return result;
  }

  /** Writes what nobody is told of: a round that found nothing new wakes no page. */
  function note(work: () => void): void {
    if (access.readOnly) throw new NewerFile('A newer Persevere wrote this file.');
    writeHere(driver, work);
  }

  function keptSelf(): KeptSelf | null {
    const text = metaOf(driver, SELF);
    return text === null ? null : JSON.parse(text);
  }

  function keepSelf({ device, secret }: { device: string; secret: Uint8Array }, certificate: Certificate | null): void {
    const kept: KeptSelf = { device, secret: secret.toBase64(), certificate };
    setMeta(driver, SELF, JSON.stringify(kept));
    setExchanging(driver, device);
  }

  function standing(): Standing {
    const text = metaOf(driver, STANDING);
    if (text === null) throw new Error('No exchange was set up.');
    return JSON.parse(text);
  }

  const keepStanding = (standing: Standing): void => setMeta(driver, STANDING, JSON.stringify(standing));

  function keepBatch({ name, bytes, body }: NewBatch): void {
    const isUnread = body === null && readBatch(bytes)?.envelope.kind === 'items';
    const isSuspect = driver.prepare("select 1 from said where kind = 'erasure' limit 1").get() !== undefined;
    driver
      .prepare(
        'insert into batch (name, bytes, suspect, unread) values (?, ?, ?, ?) on conflict (name) do update set bytes = excluded.bytes, suspect = excluded.suspect, unread = excluded.unread',
      )
      .run(nameText(name), bytes, isSuspect ? 1 : 0, isUnread ? 1 : 0);
  }

  function dropBatches(names: readonly BatchName[]): void {
    const drop = driver.prepare('delete from batch where name = ?');
    for (const name of names) drop.run(nameText(name));
  }

  function named(condition: string): BatchName[] {
    const rows = driver.prepare(`select name from batch ${condition} order by number`).all();
    return textsAt(rows, 'name').flatMap((text) => readName(text) ?? []);
  }

  /** Takes items in; whatever else of the transaction has to be done is done by `also`. */
  async function take(items: readonly Item[], also: () => void): Promise<void> {
    const hasErased = write((change) => {
      also();
      return items.length > 0 && takeItems(driver, items, change, faultOf);
    });
    if (hasErased) await told.erased();
  }

  /** Everything that was noted before there was an exchange. */
  function sayAll(device: string, now: number): void {
    const entries = driver.prepare('select id from entry order by position').all();
    sayEntries(
      driver,
      textsAt(entries, 'id').map((id) => ({ id })),
    );
    const here = rowsHere(driver);
    sayRows(driver, rowsBefore(here), device, now);
    for (const erasure of erasuresBefore(here, device, nextStamp(latestStamp(driver), now, device))) {
      putErasure(driver, erasure);
      sayItems(driver, [{ erasure }]);
    }
  }

  return {
    async self() {
      const kept = keptSelf();
      return kept && { device: kept.device, secret: Uint8Array.fromBase64(kept.secret) };
    },
    async setUp({ device, secret, standing, certificate }, now) {
      write(() => {
        if (authorOf(driver).exchanges) throw new Error('The exchange was set up already.');
        keepSelf({ device, secret }, certificate);
        keepStanding(standing);
        sayAll(device, now);
      });
    },
    async deviceNames() {
      const latest = new Map(saidOf<DeviceName>(driver, 'name').map((name) => [name.device, name]));
      return [...latest.values()];
    },
    standing: async () => standing(),
    names: async () => named(''),
    async bytesOf(name) {
      const bytes = driver.prepare('select bytes from batch where name = ?').get(nameText(name))?.bytes;
      return bytes instanceof Uint8Array ? new Uint8Array(bytes) : null;
    },
    async pending() {
      return driver
        .prepare(
          'select o.item as item, e.* from outgoing o left join entry e on o.item is null and e.id = o.about order by o.number',
        )
        .all()
        .map((row): Item => {
          if (row.item !== null) return readItem(textAt(row, 'item')) ?? nothing;
          try {
            const stored = storedEntry(row);
            return stored === null ? nothing : { entry: travellingOf(stored) };
          } catch {
            return nothing;
          }
        });
    },
    erasures: async () => erasuresIn(driver),
    suspects: async () => named('where suspect = 1'),
    async facts() {
      return {
        mailbox: saidOf<MailboxHeld>(driver, 'mailbox'),
        letters: saidOf<Letter>(driver, 'letter'),
        takenBack: saidOf<LetterTakenBack>(driver, 'takenBack'),
        told: saidOf<LetterTold>(driver, 'told'),
        gone: Object.keys(standing().gone),
      };
    },
    say: (items) => take(items, () => sayItems(driver, items)),
    unread: async () => named('where unread = 1'),
    certificate: async () => keptSelf()?.certificate ?? null,
    takeIn: (batch) =>
      take(batch.body?.items ?? [], () => {
        keepBatch(batch);
        keepStanding(batch.standing);
      }),
    async keepOwn(batch, written) {
      write(() => {
        keepBatch(batch);
        keepStanding(batch.standing);
        driver
          .prepare('delete from outgoing where number in (select number from outgoing order by number limit ?)')
          .run(written);
      });
    },
    async keepStanding(standing) {
      note(() => keepStanding(standing));
    },
    async cleared(names) {
      const clear = driver.prepare('update batch set suspect = 0 where name = ?');
      note(() => {
        for (const name of names) clear.run(nameText(name));
      });
    },
    async drop(names) {
      note(() => dropBatches(names));
    },
    async had(place) {
      return new Set(textsAt(driver.prepare('select name from place_had where place = ?').all(place), 'name'));
    },
    async keepHad(place, names) {
      const list = JSON.stringify(names);
      note(() => {
        driver
          .prepare('delete from place_had where place = ? and name not in (select value from json_each(?))')
          .run(place, list);
        driver
          .prepare('insert or ignore into place_had (place, name) select ?, value from json_each(?)')
          .run(place, list);
      });
    },
    startAnew: ({ standing, dropped, again, renewed }) =>
      take(again, () => {
        const device = renewed === null ? null : certifiedDevice(renewed.certificate);
        if (renewed !== null && device !== null) keepSelf({ device, secret: renewed.secret }, renewed.certificate);
        keepStanding(standing);
        dropBatches(dropped);
        sayItemsFirst(driver, again);
      }),
  };
}

/** Forgets the exchange, inside the caller's transaction: what is put back from an archive is another device, or none. */
export function forgetExchange(driver: SqlDriver): void {
  driver.exec(
    'delete from outgoing; delete from batch; delete from row_version; delete from said; delete from place_had',
  );
  for (const key of [SELF, STANDING]) dropMeta(driver, key);
  setExchanging(driver, null);
}
