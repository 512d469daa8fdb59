import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Kept extends DBSchema {
  readonly kept: { readonly key: string; readonly value: unknown };
}

/** A few things that are kept in this browser beside the notes, and are in no backup. */
export interface Beside {
  /** Undefined where nothing is kept under this name. */
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
  /** What is kept under this name; where nothing is, what `make` made, unless another worker was first. */
  getOrPut(name: string, make: () => Promise<unknown>): Promise<unknown>;
}

/** Opens the database of this name in IndexedDB at the first use. Every call rejects where the browser does not allow it. */
export function keptBeside(name: string): Beside {
  let opened: Promise<IDBPDatabase<Kept>> | undefined;
  const database = (): Promise<IDBPDatabase<Kept>> => {
    opened ??= openDB<Kept>(name, 1, {
      upgrade: (database) => void database.createObjectStore('kept'),
      // A later version waits for nobody here.
      blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
      terminated: () => {
        opened = undefined;
      },
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    get: async (key) => (await database()).get('kept', key),
    put: async (key, value) => void (await (await database()).put('kept', value, key)),
    async getOrPut(key, make) {
      const known = await (await database()).get('kept', key);
      if (known !== undefined) return known;
      const made = await make();
      const writing = (await database()).transaction('kept', 'readwrite', { durability: 'strict' });
      const first = await writing.store.get(key);
      if (first === undefined) await writing.store.put(made, key);
      await writing.done;
      return first ?? made;
    },
  };
}
