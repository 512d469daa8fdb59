import init, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** SQLite as WebAssembly, loaded into this worker. */
export interface WasmEngine {
  readonly sqlite: Sqlite3Static;
  /** What the file system refused last, which SQLite keeps to itself; asking forgets it. */
  takeFault(): unknown;
}

let loaded: Promise<WasmEngine> | undefined;

/** Loads it once in a worker; its WebAssembly lies beside the code. */
export function loadWasmEngine(): Promise<WasmEngine> {
  loaded ??= load().catch((error: unknown) => {
    // What could not be loaded, as without a connection, is tried anew with the next opening.
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<WasmEngine> {
  let fault: unknown = null;
  const note = (...told: readonly unknown[]): void => {
    fault = told.find((each) => each instanceof Error || each instanceof DOMException) ?? fault;
  };
  const nothing = (): void => {};
  // SQLite takes these with its loading and tells its log alone what the file system threw. The ways of storing that are not used here
  // are not tried, since each would say that it cannot work.
  const disable = { vfs: { kvvfs: true, opfs: true, 'opfs-wl': true } };
  Object.assign(globalThis, {
    sqlite3ApiConfig: { error: note, warn: nothing, log: nothing, debug: nothing, disable },
  });
  const start: (options: object) => Promise<Sqlite3Static> = init;
  const sqlite = await start({});
  return {
    sqlite,
    takeFault() {
      const taken = fault;
      fault = null;
      return taken;
    },
  };
}
