import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';

// https://www.sqlite.org/c3ref/c_shm_exclusive.html, https://www.sqlite.org/rescode.html
const UNLOCK = 1;
const SHARED = 4;
const LOCKS = 8;
const OK = 0;
const BUSY = 5;
const NO_SHARED_MEMORY = 5386;
type Code = typeof OK | typeof BUSY | typeof NO_SHARED_MEMORY;

/** What one connection has locked of the index, a bit for each of the eight locks. */
interface Held {
  shared: number;
  exclusive: number;
}

/** The index of one write-ahead log. */
interface Index {
  readonly path: string;
  /** Where its pieces lie in the memory of SQLite. */
  readonly regions: number[];
  /** For each lock: -1 where one connection has it for itself alone, else by how many it is shared. */
  readonly locks: number[];
  readonly files: Map<number, Held>;
}

/**
 * Lets several connections of one worker use one write-ahead log. SQLite keeps the index of the log in memory that the connections share
 * (https://www.sqlite.org/walformat.html, 2); its pool of files in OPFS offers none, since it thinks of other processes. Here every
 * connection lies in the same memory, so a piece of it is the index, and counters are its locks (as `unixShmLock` of SQLite counts for
 * the connections of one process). Without it a reader would hold up every writer, and a snapshot could not outlast a writing.
 */
export interface SharedIndex {
  /** Lets the database file at this address take part, before anything of it is read. Files of the same path share an index. */
  join(file: number, path: string): void;
}

/** Adds the methods to those that all files of the pool have. `methods`: where these lie. */
export function createSharedIndex({ capi, wasm, vfs }: Sqlite3Static, methods: number): SharedIndex {
  const byFile = new Map<number, Index>();

  function leave(file: number): Code {
    const index = byFile.get(file);
    if (index === undefined) return OK;
    byFile.delete(file);
    index.files.delete(file);
    if (index.files.size === 0) for (const region of index.regions.splice(0)) wasm.dealloc(region);
    return OK;
  }

  function map(file: number, region: number, bytes: number, extend: number, out: number): Code {
    const index = byFile.get(file);
    if (index === undefined) return NO_SHARED_MEMORY;
    while (extend !== 0 && index.regions.length <= region) {
      const made = Number(wasm.alloc(bytes));
      wasm.heap8u().fill(0, made, made + bytes);
      index.regions.push(made);
    }
    wasm.pokePtr(out, index.regions[region] ?? 0);
    return OK;
  }

  function lock(file: number, offset: number, count: number, flags: number): Code {
    const index = byFile.get(file);
    const held = index?.files.get(file);
    if (index === undefined || held === undefined) return NO_SHARED_MEMORY;
    const slots = Array.from({ length: Math.min(count, LOCKS - offset) }, (_, at) => offset + at);
    if ((flags & UNLOCK) !== 0) {
      for (const slot of slots) unlock(index.locks, held, slot);
      return OK;
    }
    const isShared = (flags & SHARED) !== 0;
    const isFree = (slot: number): boolean => {
      const now = index.locks[slot] ?? 0;
      if (isShared) return now >= 0;
      return now === 0 || (held.exclusive & (1 << slot)) !== 0;
    };
    if (!slots.every(isFree)) return BUSY;
    for (const slot of slots) {
      const bit = 1 << slot;
      if (isShared && (held.shared & bit) === 0) {
        held.shared |= bit;
        index.locks[slot] = (index.locks[slot] ?? 0) + 1;
      } else if (!isShared) {
        held.exclusive |= bit;
        index.locks[slot] = -1;
      }
    }
    return OK;
  }

  const struct = new capi.sqlite3_io_methods(methods);
  vfs.installVfs({
    io: {
      struct,
      methods: {
        xShmMap: (file: number, region: number, bytes: number, extend: number, out: number) => {
          try {
            return map(Number(file), region, bytes, extend, out);
          } catch {
            return NO_SHARED_MEMORY;
          }
        },
        xShmLock: (file: number, offset: number, count: number, flags: number) =>
          lock(Number(file), offset, count, flags),
        xShmBarrier: () => {},
        xShmUnmap: (file: number) => leave(Number(file)),
      },
    },
  });
  // From this version of the methods on, SQLite looks for shared memory. The types leave out the mark that the name of a field has.
  Object.assign(struct, { $iVersion: 2 });
  return {
    join(file, path) {
      leave(file);
      const same = [...byFile.values()].find((each) => each.path === path);
      const index = same ?? { path, regions: [], locks: Array.from({ length: LOCKS }, () => 0), files: new Map() };
      index.files.set(file, { shared: 0, exclusive: 0 });
      byFile.set(file, index);
    },
  };
}

function unlock(locks: number[], held: Held, slot: number): void {
  const bit = 1 << slot;
  if ((held.exclusive & bit) !== 0) locks[slot] = 0;
  else if ((held.shared & bit) !== 0) locks[slot] = (locks[slot] ?? 1) - 1;
  held.exclusive &= ~bit;
  held.shared &= ~bit;
}
