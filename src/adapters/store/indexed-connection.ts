import { type IDBPDatabase, openDB } from 'idb';
import { FOLD_VERSION } from '../../core/journal/fold.ts';
import { BEGINNING } from './digests.ts';
import { inTime } from './in-time.ts';
import { type Head, INDEXED_VERSION, makeStores } from './indexed-schema.ts';
import { DatabaseGone, IndexedDbBusy, NoIndexedDb, nameOf } from './indexed-trouble.ts';

/** Another tab that holds an older edition of the database open lets go of it within this, or never. In milliseconds. */
const WAIT_MS = 15_000;

const DEVICE_BYTES = 8;

export interface Connection {
  /**
   * Runs `work` on the open database. A browser may close it at any time, above all a telephone's in the background; then it is opened
   * again and `work` is run once more: it must do everything in transactions, which end undone when the database is closed.
   */
  use<T>(work: (database: IDBPDatabase<unknown>) => Promise<T>): Promise<T>;
  /** True where a newer program made the database, also since it was opened. */
  readonly isNewer: boolean;
  close(): void;
}

/** Opens a database, making it where there is none. Throws `NoIndexedDb` where the browser refuses one. */
export async function connect(name: string): Promise<Connection> {
  let database: IDBPDatabase<unknown> | null = null;
  let opening: Promise<IDBPDatabase<unknown>> | null = null;
  let device: string | null = null;
  let isNewer = false;
  let isGone = false;
  let isClosed = false;

  function letGo(held: IDBPDatabase<unknown> | null): void {
    held?.close();
    if (database === held) database = null;
  }

  async function openAs(version: number | undefined): Promise<IDBPDatabase<unknown>> {
    let held: IDBPDatabase<unknown> | null = null;
    const opened = openDB<unknown>(name, version, {
      upgrade(made, before, _after, transaction) {
        if (before !== 0) {
          // Of an earlier edition: what it holds stays as it is, beside what it lacks.
          makeStores(made);
          return;
        }
        if (device !== null) {
          isGone = true;
          transaction.done.catch(() => {});
          transaction.abort();
          return;
        }
        makeStores(made);
        void transaction.objectStore('meta').put(firstHead());
      },
      blocking(_own, next) {
        // A newer edition wants to change it, or it is being deleted: both wait until it is let go.
        if (next === null) isGone = true;
        else isNewer ||= next > INDEXED_VERSION;
        letGo(held);
      },
      terminated: () => letGo(held),
    });
    held = await openedInTime(opened);
    return held;
  }

  async function open(): Promise<IDBPDatabase<unknown>> {
    let found: IDBPDatabase<unknown>;
    try {
      found = await openAs(INDEXED_VERSION);
    } catch (error) {
      if (isGone) throw new DatabaseGone('The notes in this browser were deleted while they were in use.');
      if (nameOf(error) !== 'VersionError') throw error;
      isNewer = true;
      found = await openAs(undefined);
    }
    const head: Head | undefined = await found.get('meta', 'head');
    if (head === undefined || (device !== null && head.device !== device)) {
      found.close();
      throw new DatabaseGone('The notes in this browser are not those that were in use.');
    }
    device = head.device;
    return found;
  }

  async function current(): Promise<IDBPDatabase<unknown>> {
    if (isGone) throw new DatabaseGone('The notes in this browser were deleted while they were in use.');
    if (isClosed) throw new Error('The store was closed.');
    if (database !== null) return database;
    opening ??= open().finally(() => {
      opening = null;
    });
    const opened = await opening;
    if (isClosed) opened.close();
    else database = opened;
    return opened;
  }

  if (!('indexedDB' in globalThis) || globalThis.indexedDB === null)
    throw new NoIndexedDb('This browser has no IndexedDB.');
  try {
    await current();
  } catch (error) {
    // What browsers say where pages may store nothing: in a private window, or where the person forbade it.
    if (!['SecurityError', 'InvalidStateError', 'NotAllowedError', 'NotSupportedError'].includes(nameOf(error)))
      throw error;
    throw new NoIndexedDb('This browser refuses IndexedDB.', { cause: error });
  }
  return {
    async use(work) {
      const first = await current();
      try {
        return await work(first);
      } catch (error) {
        if (isOpen(first)) throw error;
        letGo(first);
        return work(await current());
      }
    },
    get isNewer() {
      return isNewer;
    },
    close() {
      isClosed = true;
      letGo(database);
    },
  };
}

/** Whether a transaction can still be begun. The browser says that it closed a database only after it ended what ran on it. */
function isOpen(database: IDBPDatabase<unknown>): boolean {
  try {
    database.transaction('meta').done.catch(() => {});
    return true;
  } catch (error) {
    return nameOf(error) !== 'InvalidStateError';
  }
}

/** The opened database; rejects with `IndexedDbBusy` if another tab does not let go of an older edition in time. */
async function openedInTime(opening: Promise<IDBPDatabase<unknown>>): Promise<IDBPDatabase<unknown>> {
  const opened = await inTime(WAIT_MS, opening);
  if (opened !== 'late') return opened;
  void opening.then(
    (database) => database.close(),
    () => undefined,
  );
  throw new IndexedDbBusy('busy');
}

function firstHead(): Head {
  const device = [...crypto.getRandomValues(new Uint8Array(DEVICE_BYTES))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('');
  return {
    name: 'head',
    device,
    writing: 0,
    change: 0,
    refolded: 0,
    fold: FOLD_VERSION,
    position: 0,
    digest: BEGINNING,
    stamp: null,
  };
}
