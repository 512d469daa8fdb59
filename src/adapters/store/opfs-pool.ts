import type { SAHPoolUtil } from '@sqlite.org/sqlite-wasm';
import { createSharedIndex, type SharedIndex } from './shared-index.ts';
import type { SqlDriver } from './sql.ts';
import { createWasmDriver } from './wasm-driver.ts';
import { loadWasmEngine, type WasmEngine } from './wasm-engine.ts';

/** Another tab, window or worker has the files open; when it closes them, opening works. */
export class HeldElsewhere extends Error {
  override readonly name = 'HeldElsewhere';
}

/** This browser has no private file system for pages, or does not let this page use it, as in some private windows. */
export class NoOpfs extends Error {
  override readonly name = 'NoOpfs';
}

/** The files of one folder of OPFS, held by this worker alone. */
export interface OpfsPool {
  /** Opens a connection to the database of this name. */
  connect(name: string, readOnly: boolean): SqlDriver;
  names(): string[];
  bytes(name: string): Uint8Array;
  remove(name: string): void;
  /** Gives the files free for others. Every connection must be closed. */
  leave(): void;
}

/** The database, its log, a copy before an update, their journals, and room for what is made for a moment. */
const MOST_FILES = 8;
/** A worker that was ended gives its files free a moment later. */
const PATIENCE_MS = 1500;
const PAUSE_MS = 50;

/** The folders that this worker has open. */
const open = new Set<string>();
const indices = new WeakMap<WasmEngine, SharedIndex>();

/**
 * Takes hold of a folder of OPFS, making it where there is none.
 * @throws HeldElsewhere where another has it open, NoOpfs where there is no OPFS to be used; what is stored is left as it is
 */
export async function openOpfsPool(folder: string): Promise<OpfsPool> {
  if (open.has(folder)) throw new HeldElsewhere(`${folder} is open in this worker already.`);
  open.add(folder);
  try {
    await askForOpfs();
    const engine = await loadWasmEngine();
    const pool = await patiently(() => hold(engine, folder));
    return poolOf(engine, pool, () => {
      pool.pauseVfs();
      open.delete(folder);
    });
  } catch (error) {
    open.delete(folder);
    throw error;
  }
}

/** Files can be written at once in a worker alone, and the folder may be refused. */
async function askForOpfs(): Promise<void> {
  const canWrite = 'createSyncAccessHandle' in (globalThis.FileSystemFileHandle?.prototype ?? {});
  if (!canWrite || navigator.storage?.getDirectory === undefined)
    throw new NoOpfs('This browser has no file system that a worker can write at once.');
  try {
    await navigator.storage.getDirectory();
  } catch (error) {
    throw new NoOpfs('The browser does not let this page use its file system.', { cause: error });
  }
}

async function hold({ sqlite }: WasmEngine, folder: string): Promise<SAHPoolUtil> {
  const options = {
    name: `opfs:${folder}`,
    directory: folder,
    initialCapacity: MOST_FILES,
    // Without it SQLite deletes the folder where it cannot be opened, as while another tab holds it.
    preserveOnInitFailure: true,
    forceReinitIfPreviouslyFailed: true,
  };
  const pool = await sqlite.installOpfsSAHPoolVfs(options);
  await pool.unpauseVfs();
  await pool.reserveMinimumCapacity(MOST_FILES);
  return pool;
}

async function patiently(hold: () => Promise<SAHPoolUtil>): Promise<SAHPoolUtil> {
  for (const until = performance.now() + PATIENCE_MS; ; ) {
    try {
      return await hold();
    } catch (error) {
      const name = error instanceof Error || error instanceof DOMException ? error.name : '';
      if (name === 'SecurityError' || name === 'NotAllowedError')
        throw new NoOpfs('The browser does not let this page write files.', { cause: error });
      if (name !== 'NoModificationAllowedError') throw error;
      if (performance.now() > until) throw new HeldElsewhere('Another tab has the files open.', { cause: error });
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function poolOf(engine: WasmEngine, pool: SAHPoolUtil, leave: () => void): OpfsPool {
  return {
    connect(name, readOnly) {
      const path = `/${name}`;
      const database = new engine.sqlite.oo1.DB({ filename: path, flags: readOnly ? 'r' : 'c', vfs: pool.vfsName });
      try {
        const file = fileOf(engine, database.pointer);
        indexOf(engine, file.methods).join(file.address, `${pool.vfsName}${path}`);
        return createWasmDriver(engine, database);
      } catch (error) {
        database.close();
        throw error;
      }
    },
    names: () => pool.getFileNames().map((path) => path.slice(1)),
    bytes: (name) => pool.exportFile(`/${name}`),
    remove: (name) => void pool.unlink(`/${name}`),
    leave,
  };
}

/** Where SQLite keeps the open file of a connection, and the methods of its kind. */
function fileOf(
  { sqlite: { capi, wasm } }: WasmEngine,
  database: number | undefined,
): { readonly address: number; readonly methods: number } {
  const out = wasm.alloc(8);
  try {
    wasm.pokePtr(out, 0);
    const code = capi.sqlite3_file_control(database ?? 0, 'main', capi.SQLITE_FCNTL_FILE_POINTER, out);
    const address = Number(wasm.peekPtr(out));
    if (code !== 0 || address === 0) throw new Error('SQLite does not say which file it opened.');
    const struct = new capi.sqlite3_file(address);
    const methods = Number(struct.$pMethods);
    struct.dispose();
    return { address, methods };
  } finally {
    wasm.dealloc(out);
  }
}

/** All files of all pools of one engine have the same methods. */
function indexOf(engine: WasmEngine, methods: number): SharedIndex {
  const index = indices.get(engine) ?? createSharedIndex(engine.sqlite, methods);
  indices.set(engine, index);
  return index;
}
