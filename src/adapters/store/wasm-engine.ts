import init, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** SQLite as WebAssembly, loaded into this worker. */
export interface WasmEngine {
  readonly sqlite: Sqlite3Static;
  /** What the file system refused last, which SQLite keeps to itself; asking forgets it. */
  takeFault(): unknown;
}

const loaded = new Map<string, Promise<WasmEngine>>();

/** Loads it once in a worker. `wasm`: the address of the WebAssembly file, by default the one that lies beside the code. */
export function loadWasmEngine(wasm: string | undefined): Promise<WasmEngine> {
  const key = wasm ?? '';
  const engine = loaded.get(key) ?? load(wasm);
  loaded.set(key, engine);
  // What could not be loaded, as without a connection, is tried anew with the next opening.
  engine.catch(() => loaded.delete(key));
  return engine;
}

async function load(wasm: string | undefined): Promise<WasmEngine> {
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
  const sqlite = await start(wasm === undefined ? {} : { locateFile: () => wasm });
  return {
    sqlite,
    takeFault() {
      const taken = fault;
      fault = null;
      return taken;
    },
  };
}
