import { type IDBPDatabase, wrap } from 'idb';
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
 * A second copy of an account in a bucket of its own, which a browser keeps in files of its own. Chromium empties the database of a bucket
 * when it finds its log damaged; and where it is killed in the middle of a record it goes on writing behind the half, so that two openings
 * later it takes its own log for damaged (LevelDB's `reuse_logs` with `paranoid_checks`; a kill between the head of a record and its body
 * is enough). Both copies are not written to at the same moment, so that one kill cannot harm both.
 */
export interface Mirror {
  /** What it says of itself; null where it is not whole. */
  head(): Promise<Head | null>;
  /** All of it; null where it is not whole. */
  everything(): Promise<Everything | null>;
  /** Runs on each record of it, also where it is not whole. */
  each(visit: (record: unknown) => void): Promise<void>;
  /** Writes what one transaction wrote, the account's head among it. False where it does not follow on what stands here. */
  apply(head: Head, changes: readonly Change[]): Promise<boolean>;
  /** Takes everything out of it. */
  empty(): Promise<void>;
  /** Replaces all of it. */
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

/** What was waited for; `late` where it took longer than so many milliseconds. */
export function inTime<T>(milliseconds: number, work: Promise<T>): Promise<T | 'late'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('late'), milliseconds);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}

async function openIn(buckets: Buckets, name: string): Promise<IDBPDatabase<unknown>> {
  const { indexedDB: factory } = await buckets.open(BUCKET, { durability: 'strict' });
  const request = factory.open(name, INDEXED_VERSION);
  request.onupgradeneeded = () => makeStores(wrap(request.result));
  const database: IDBPDatabase<unknown> = wrap(await done(request));
  // A newer edition is not kept waiting: from then on nothing is written here.
  database.onversionchange = () => database.close();
  return database;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('ended', 'AbortError'));
  });
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
  const [meta, entry, state, due, working, operation] = await Promise.all([
    tables.list('meta'),
    tables.list('entry'),
    tables.list('state'),
    tables.list('due'),
    tables.list('working'),
    tables.list('operation'),
  ]);
  const [exchange, outgoing, batch, sealed, versions, said, had] = await Promise.all([
    tables.list('exchange'),
    tables.list('outgoing'),
    tables.list('batch'),
    tables.list('sealed'),
    tables.list('versions'),
    tables.list('said'),
    tables.list('had'),
  ]);
  return { meta, entry, state, due, working, operation, exchange, outgoing, batch, sealed, versions, said, had };
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
