import { type IDBPDatabase, wrap } from 'idb';
import { inTime } from './in-time.ts';
import { type Head, INDEXED_VERSION, makeStores, type Records, type StoreName, storeNames } from './indexed-schema.ts';
import { type Change, inPieces, type Tables, tablesOf, type Writer, writerOf } from './indexed-tables.ts';

/** The bucket of the mirrors of every account of this origin. */
const BUCKET = 'persevere-mirror';
/** In milliseconds. */
const WAIT_MS = 5000;
/** Records told to be written before what was told is waited for. */
const PIECE = 500;

/** Every record of an account. */
export type Everything = { readonly [S in StoreName]: readonly Records[S][] };

/**
 * A second copy of an account, in a bucket for which the browser keeps files of its own. If Chromium is killed between the head of a record
 * in its log and the body, it appends to that log at the next start (LevelDB's `reuse_logs`); the start after that takes the log for damaged
 * (`paranoid_checks`) and empties the database. Persevere never writes to both copies at the same moment, so one kill cannot harm both.
 */
export interface Mirror {
  /** The head of the account in the mirror; null while the mirror is empty. */
  head(): Promise<Head | null>;
  /** Every record of the mirror; null while the mirror is empty. */
  everything(): Promise<Everything | null>;
  /** Calls `visit` with each record of the mirror. */
  each(visit: (record: unknown) => void): Promise<void>;
  /**
   * Repeats in the mirror the changes that one transaction made to the account, the new head included. Changes nothing and gives false if the
   * mirror lacks an earlier transaction.
   */
  apply(head: Head, changes: readonly Change[]): Promise<boolean>;
  /** Deletes every record of the mirror. */
  empty(): Promise<void>;
  /** Puts these records in the place of every record of the mirror. */
  fill(everything: Everything): Promise<void>;
  close(): void;
}

/** The part of https://wicg.github.io/storage-buckets/ that is used here. */
interface Buckets {
  open(name: string, options: { durability: 'strict' }): Promise<{ readonly indexedDB: IDBFactory }>;
}

/**
 * Opens the mirror of an account, making it where there is none. `none`: the browser has no buckets; `shut`: it has them and does not open
 * this mirror, which may be there; `late`: it has not opened it in time.
 */
export async function openMirror(name: string): Promise<Mirror | 'none' | 'shut' | 'late'> {
  const { storageBuckets } = navigator as { storageBuckets?: Buckets };
  if (storageBuckets === undefined) return 'none';
  let isLate = false;
  const opening = openIn(storageBuckets, name).then((database) => {
    if (isLate) database.close();
    return database;
  });
  const opened = await inTime(WAIT_MS, opening).catch(() => 'shut' as const);
  isLate = opened === 'late';
  return typeof opened === 'string' ? opened : mirrorIn(opened);
}

async function openIn(buckets: Buckets, name: string): Promise<IDBPDatabase<unknown>> {
  const { indexedDB: factory } = await buckets.open(BUCKET, { durability: 'strict' });
  const request = factory.open(name, INDEXED_VERSION);
  request.onupgradeneeded = () => makeStores(wrap(request.result));
  const database = await wrap(request);
  if (database === undefined) throw new DOMException('The browser opened no database.', 'UnknownError');
  // A newer edition of the program need not wait for this one, which writes nothing into the mirror from then on.
  database.onversionchange = () => database.close();
  return database;
}

function mirrorIn(database: IDBPDatabase<unknown>): Mirror {
  const headIn = async (tables: Tables): Promise<Head | null> => (await tables.get('meta', 'head')) ?? null;

  /** One transaction, on the disc when this resolves. */
  async function write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    const transaction = database.transaction([...storeNames], 'readwrite', { durability: 'strict' });
    transaction.done.catch(() => {});
    const value = await work(writerOf(transaction).writer);
    await transaction.done;
    return value;
  }

  return {
    head: () => headIn(tablesOf(database.transaction([...storeNames]))),
    async everything() {
      const tables = tablesOf(database.transaction([...storeNames]));
      return (await headIn(tables)) === null ? null : everythingIn(tables);
    },
    async each(visit) {
      const tables = tablesOf(database.transaction([...storeNames]));
      for (const store of storeNames) await inPieces(tables, store, visit);
    },
    apply: (head, changes) =>
      write(async (writer) => {
        const before = await headIn(writer);
        if (before?.device !== head.device || before.writing !== head.writing - 1) return false;
        replay(writer, changes);
        return true;
      }),
    empty: () => write(async (writer) => clear(writer)),
    fill: (everything) =>
      write(async (writer) => {
        clear(writer);
        await putAll(writer, everything);
      }),
    close: () => database.close(),
  };
}

function clear(writer: Writer): void {
  for (const store of storeNames) writer.clear(store);
}

function replay(writer: Writer, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.kind === 'put') writer.put(change.store, change.record);
    else if (change.kind === 'drop') writer.drop(change.store, change.key);
    else writer.clear(change.store);
  }
}

/** Every record that a transaction reads. */
export async function everythingIn(tables: Tables): Promise<Everything> {
  const lists = await Promise.all(storeNames.map(async (store) => [store, await tables.list(store)] as const));
  return Object.fromEntries(lists) as unknown as Everything;
}

/** Writes every record into object stores that hold none. */
export async function putAll(writer: Writer, everything: Everything): Promise<void> {
  let told = 0;
  for (const store of storeNames)
    for (const record of everything[store]) {
      writer.put(store, record);
      told += 1;
      if (told % PIECE === 0) await writer.settled();
    }
}
