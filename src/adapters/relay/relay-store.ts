import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Keeping } from '../../app/ports/exchange.ts';
import type { RelayStore } from '../../app/ports/relay.ts';
import type { Clock } from '../../app/ports/system.ts';
import { type BatchName, nameText } from '../../core/exchange/envelope.ts';

const tables = `
  create table if not exists meta (key text primary key, value text not null) without rowid;
  create table if not exists owner (id text primary key, bytes integer not null default 0, removals integer not null default 0) without rowid;
  create table if not exists token (hash text primary key, owner text not null, device text not null) without rowid;
  create index if not exists token_owner on token (owner, device);
  create table if not exists batch (
    arrival integer primary key autoincrement,
    owner text not null,
    device text not null,
    first integer not null,
    last integer not null,
    name text not null,
    at integer not null,
    bytes blob not null,
    unique (owner, name)
  );
  create index if not exists batch_sequence on batch (owner, device, first, last);
  create index if not exists batch_arrival on batch (owner, arrival);
  create table if not exists slot (name text primary key, until integer not null, bytes blob not null) without rowid;
`;

const SLOT_MS = 900_000;
const MOST_SLOTS = 5000;
const MOST_TOKENS = 100;

export interface RelayLimits {
  /** Bytes that one owner may keep. */
  readonly ofOwner: number;
  readonly owners: number;
}

export const usualLimits: RelayLimits = { ofOwner: 500_000_000, owners: 10_000 };

/** One batch that waits for the next commit. */
interface Waiting {
  readonly owner: string;
  readonly name: BatchName;
  readonly bytes: Uint8Array;
  readonly resolve: (keeping: Keeping) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Opens what a relay keeps: one file of SQLite. Batches that come at the same moment are committed together, with one flush to the disc, and
 * each is answered after that. Throws where the file cannot be opened.
 */
export function openRelayStore(file: string, clock: Clock, limits: RelayLimits = usualLimits): RelayStore {
  const isNew = !existsSync(file);
  const database = new DatabaseSync(file);
  if (isNew) chmodSync(file, 0o600);
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma busy_timeout = 15000',
  );
  database.exec(tables);
  // Another one with every new file, so that who comes back to an emptied relay is told all that it has.
  database
    .prepare("insert or ignore into meta (key, value) values ('file', ?)")
    .run(randomBytes(9).toString('base64url'));
  const fileId = String(database.prepare("select value from meta where key = 'file'").get()?.value);
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const sql = (text: string): ReturnType<DatabaseSync['prepare']> => {
    const known = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, known);
    return known;
  };
  const listeners = new Map<string, Set<() => void>>();
  let waiting: Waiting[] = [];

  function inTransaction<T>(work: () => T): T {
    database.exec('begin immediate');
    try {
      const result = work();
      database.exec('commit');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
  }

  function keepNow({ owner, name, bytes }: Waiting): Keeping {
    const known = sql(
      'select bytes, (select 1 from batch where owner = ?1 and name = ?2) as held from owner where id = ?1',
    );
    const found = known.get(owner, nameText(name));
    if (found === undefined) return 'turned-away';
    if (found.held !== null) return 'kept';
    // None of a device's batches overlap, so of those that begin before this one ends the last is the one that may.
    const before = sql(
      'select last from batch where owner = ? and device = ? and first <= ? order by first desc limit 1',
    ).get(owner, name.device, name.to);
    if (before !== undefined && Number(before.last) >= name.from) return 'other';
    if (Number(found.bytes) + bytes.length > limits.ofOwner) return 'full';
    sql('insert into batch (owner, device, first, last, name, at, bytes) values (?, ?, ?, ?, ?, ?, ?)').run(
      owner,
      name.device,
      name.from,
      name.to,
      nameText(name),
      clock.now(),
      bytes,
    );
    sql('update owner set bytes = bytes + ? where id = ?').run(bytes.length, owner);
    return 'kept';
  }

  function commitWaiting(): void {
    const all = waiting;
    waiting = [];
    try {
      const keepings = inTransaction(() => all.map(keepNow));
      for (const [at, { resolve }] of all.entries()) resolve(keepings[at] ?? 'unreachable');
    } catch (error) {
      for (const { reject } of all) reject(error);
      return;
    }
    for (const owner of new Set(all.map((each) => each.owner))) for (const tell of listeners.get(owner) ?? []) tell();
  }

  function countIn(table: 'owner' | 'slot'): number {
    return Number(sql(`select count(*) as count from ${table}`).get()?.count);
  }

  return {
    admit({ owner, rootToken, device, token }) {
      return inTransaction(() => {
        const isKnown = sql('select 1 from owner where id = ?').get(owner) !== undefined;
        if (isKnown || countIn('owner') >= limits.owners) return false;
        sql('insert into owner (id) values (?)').run(owner);
        const give = sql('insert into token (hash, owner, device) values (?, ?, ?)');
        give.run(rootToken, owner, 'root');
        give.run(token, owner, device);
        return true;
      });
    },
    guestOf(token) {
      const found = sql('select owner, device from token where hash = ?').get(token);
      return found === undefined ? null : { owner: String(found.owner), device: String(found.device) };
    },
    giveToken(owner, device, token) {
      return inTransaction(() => {
        const count = Number(sql('select count(*) as count from token where owner = ?').get(owner)?.count);
        if (count >= MOST_TOKENS) return false;
        sql('insert or ignore into token (hash, owner, device) values (?, ?, ?)').run(token, owner, device);
        return true;
      });
    },
    takeTokens(owner, device) {
      sql('delete from token where owner = ? and device = ?').run(owner, device);
    },
    keep(owner, name, bytes) {
      return new Promise((resolve, reject) => {
        waiting.push({ owner, name, bytes, resolve, reject });
        if (waiting.length === 1) setImmediate(commitWaiting);
      });
    },
    fetch(owner, name) {
      const bytes = sql('select bytes from batch where owner = ? and name = ?').get(owner, name)?.bytes;
      return bytes instanceof Uint8Array ? bytes : null;
    },
    list(owner, since) {
      const removals = String(sql('select removals from owner where id = ?').get(owner)?.removals ?? 0);
      const [file, known, after] = since?.split('.') ?? [];
      const isWhole = file !== fileId || known !== removals || !/^\d{1,15}$/.test(after ?? '');
      const from = isWhole ? 0 : Number(after);
      const rows = sql('select arrival, name from batch where owner = ? and arrival > ? order by arrival').all(
        owner,
        from,
      );
      const last = Number(rows.at(-1)?.arrival ?? from);
      return { names: rows.map(({ name }) => String(name)), isWhole, cursor: `${fileId}.${removals}.${last}` };
    },
    remove(owner, names) {
      inTransaction(() => {
        for (const name of names) {
          const gone = sql('delete from batch where owner = ? and name = ? returning length(bytes) as size').get(
            owner,
            name,
          );
          if (gone === undefined) continue;
          sql('update owner set bytes = bytes - ?, removals = removals + 1 where id = ?').run(Number(gone.size), owner);
        }
      });
    },
    forget(owner) {
      inTransaction(() => {
        for (const [table, column] of [
          ['batch', 'owner'],
          ['token', 'owner'],
          ['owner', 'id'],
        ] as const)
          sql(`delete from ${table} where ${column} = ?`).run(owner);
      });
      database.exec('pragma wal_checkpoint(truncate)');
    },
    putSlot(slot, bytes) {
      return inTransaction(() => {
        sql('delete from slot where until < ?').run(clock.now());
        const isTaken = sql('select 1 from slot where name = ?').get(slot) !== undefined;
        if (isTaken || countIn('slot') >= MOST_SLOTS) return false;
        sql('insert into slot (name, until, bytes) values (?, ?, ?)').run(slot, clock.now() + SLOT_MS, bytes);
        return true;
      });
    },
    slot(slot) {
      const bytes = sql('select bytes from slot where name = ? and until >= ?').get(slot, clock.now())?.bytes;
      return bytes instanceof Uint8Array ? bytes : null;
    },
    onNews(owner, changed) {
      const own = listeners.get(owner) ?? new Set();
      listeners.set(owner, own);
      own.add(changed);
      return () => {
        own.delete(changed);
        if (own.size === 0) listeners.delete(owner);
      };
    },
    close: () => database.close(),
  };
}
