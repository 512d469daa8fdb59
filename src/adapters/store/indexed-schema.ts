import type { IDBPDatabase } from 'idb';
import type { ExchangeSelf } from '../../app/ports/exchange.ts';
import type { Certificate } from '../../core/exchange/keys.ts';
import type { Standing } from '../../core/exchange/standing.ts';
import type { Stamp } from '../../core/journal/stamp.ts';
import type { StoredDue } from './memory-journal.ts';
import type { SqlRow } from './sql.ts';

/**
 * Version of the object stores below. Whoever changes them raises it, so a database with a higher version comes from a newer program.
 * Version 2 added the object stores of the exchange with other devices.
 */
export const INDEXED_VERSION = 2;

/** What a database says of itself: read and written with every change, so that a worker that writes sees what another wrote. */
export interface Head {
  readonly name: 'head';
  /** Made up when the database was made: what it calls itself in its stamps, and by which it is known to be the same one again. */
  readonly device: string;
  /** Number of the last transaction that wrote anything. */
  readonly writing: number;
  /** Number of the last change to anything that can be asked for; rows that it wrote have it as their version. */
  readonly change: number;
  /** The change with which states were folded anew. */
  readonly refolded: number;
  /** By which rules the states were folded (`FOLD_VERSION`). */
  readonly fold: number;
  /** Position of the last entry, its digest, and the latest stamp of all; 0, the beginning of the chain and null where there are none. */
  readonly position: number;
  readonly digest: string;
  readonly stamp: Stamp | null;
  /** What this device is called in the exchange, and calls itself in its stamps then; absent where there is none. */
  readonly exchanging?: string | undefined;
  /** The last number of what goes out; absent where nothing ever did. */
  readonly outgoing?: number | undefined;
}

/** An entry in the columns of the SQL store's table, so that both are read and sealed by the same rules. */
export interface EntryRecord {
  readonly row: SqlRow;
  /** Each scope that it is about, with its position: one index finds a page of one scope. */
  readonly filed: readonly (readonly [string, number])[];
}

/** A folded state with what it is found by. `down`: its place in lists, negated, since indices are read upwards. */
export interface StateRecord {
  readonly scope: string;
  readonly kind: string;
  readonly live: 0 | 1;
  readonly down: number;
  readonly position: number;
  readonly body: string;
  readonly keys: readonly string[];
  readonly links: readonly string[];
}

export interface WorkingRecord {
  readonly kind: string;
  readonly key: string;
  readonly body: string;
  readonly version: number;
  /** Null is no key of an index: a row without a mark is not found by one. */
  readonly mark: string | null;
}

/** In the columns of the SQL store's table. */
export interface OperationRecord {
  readonly id: string;
  readonly result: string | null;
  readonly recorded_at: number;
  readonly bound_to: string | null;
}

/** Who this device is in the exchange, and on what judging the next batch rests. */
export interface ExchangeRecord {
  readonly name: 'exchange';
  readonly self: ExchangeSelf;
  readonly certificate: Certificate | null;
  readonly standing: Standing;
}

/** What goes out: an item as text; null stands for the entry that it is about, as that is by then. */
export interface OutgoingRecord {
  readonly number: number;
  /** Null is no key of an index. */
  readonly about: string | null;
  readonly item: string | null;
}

/** A batch without its bytes, which are asked for one by one. */
export interface BatchRecord {
  readonly name: string;
  readonly suspect: boolean;
  readonly unread: boolean;
}

export interface SealedRecord {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The versions of one row that nobody wrote over, as text. */
export interface VersionsRecord {
  readonly kind: string;
  readonly key: string;
  readonly versions: string;
}

/** One thing that a device said, as text. */
export interface SaidRecord {
  readonly kind: string;
  readonly id: string;
  readonly stamp: Stamp;
  readonly body: string;
}

/** Names of batches that a place was seen to have. */
export interface HadRecord {
  readonly place: string;
  readonly names: readonly string[];
}

/** What each object store holds. */
export interface Records {
  readonly meta: Head;
  readonly entry: EntryRecord;
  readonly state: StateRecord;
  readonly due: StoredDue;
  readonly working: WorkingRecord;
  readonly operation: OperationRecord;
  readonly exchange: ExchangeRecord;
  readonly outgoing: OutgoingRecord;
  readonly batch: BatchRecord;
  readonly sealed: SealedRecord;
  readonly versions: VersionsRecord;
  readonly said: SaidRecord;
  readonly had: HadRecord;
}
export type StoreName = keyof Records;

type Path = string | string[];

export interface IndexMade {
  readonly path: Path;
  /** A list in the record is many keys. */
  readonly many?: true;
  readonly unique?: true;
}

export interface StoreMade {
  readonly key: Path;
  readonly indexes: Readonly<Record<string, IndexMade>>;
}

/** The object stores and their indices. */
export const stores: Readonly<Record<StoreName, StoreMade>> = {
  meta: { key: 'name', indexes: {} },
  entry: {
    key: 'row.position',
    indexes: {
      id: { path: 'row.id', unique: true },
      operation: { path: ['row.operation_id', 'row.position'] },
      filed: { path: 'filed', many: true },
    },
  },
  state: {
    key: 'scope',
    indexes: {
      order: { path: ['kind', 'down', 'scope'] },
      liveOrder: { path: ['kind', 'live', 'down', 'scope'] },
      keys: { path: 'keys', many: true },
      links: { path: 'links', many: true },
    },
  },
  due: {
    key: 'jobId',
    indexes: {
      valid: { path: 'validUntilAt' },
      cluster: { path: 'cluster' },
      fingerprint: { path: 'fingerprint' },
      rank: { path: ['rank', 'firstAt', 'jobId'] },
    },
  },
  working: { key: ['kind', 'key'], indexes: { mark: { path: ['kind', 'mark', 'key'] } } },
  operation: { key: 'id', indexes: {} },
  exchange: { key: 'name', indexes: {} },
  outgoing: { key: 'number', indexes: { about: { path: 'about' } } },
  batch: { key: 'name', indexes: {} },
  sealed: { key: 'name', indexes: {} },
  versions: { key: ['kind', 'key'], indexes: {} },
  said: { key: ['kind', 'id'], indexes: {} },
  had: { key: 'place', indexes: {} },
};

export const storeNames = Object.keys(stores) as readonly StoreName[];

/** Makes the object stores that a database lacks, with their indices; only while it is being made or brought up to date. */
export function makeStores(made: IDBPDatabase<unknown>): void {
  for (const store of storeNames) {
    if (made.objectStoreNames.contains(store)) continue;
    const { key, indexes } = stores[store];
    const created = made.createObjectStore(store, { keyPath: key });
    for (const [index, { path, many, unique }] of Object.entries(indexes))
      created.createIndex(index, path, { multiEntry: many ?? false, unique: unique ?? false });
  }
}

/** The keys of a record under a path, as IndexedDB finds them; none where something on the way is no key. */
export function keysUnder(record: unknown, { path, many }: IndexMade): IDBValidKey[] {
  const found = Array.isArray(path) ? path.map((each) => valueAt(record, each)) : valueAt(record, path);
  const all: readonly unknown[] = many === true ? (Array.isArray(found) ? found : []) : [found];
  return all.filter(isKey);
}

function valueAt(record: unknown, path: string): unknown {
  let value: unknown = record;
  for (const name of path.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return value;
}

function isKey(value: unknown): value is IDBValidKey {
  if (Array.isArray(value)) return value.every(isKey);
  return typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value));
}

/** The key by which a record stands in its object store. */
export function primaryKeyOf(store: StoreName, record: unknown): IDBValidKey {
  const [key] = keysUnder(record, { path: stores[store].key });
  if (key === undefined) throw new Error(`A record of ${store} has no key.`);
  return key;
}
