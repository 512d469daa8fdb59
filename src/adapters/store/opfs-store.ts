import type { ExchangingStore } from '../../app/ports/store.ts';
import { type OpfsPool, openOpfsPool } from './opfs-pool.ts';
import type { AccountPlace } from './place.ts';
import { openSqlStore } from './sql-store.ts';
import { createWasmDriver } from './wasm-driver.ts';
import { loadWasmEngine } from './wasm-engine.ts';
import type { FaultOf } from './working-rows.ts';

const DATABASE = 'account.sqlite';
const COPY = 'account-before-update-';

/**
 * Opens the account in this folder of the browser's private file system, making it where there is none: the same tables as in a file,
 * by SQLite as WebAssembly. It runs in a dedicated worker alone, since only there files can be written at once, and holds the folder until
 * it is closed.
 * @throws HeldElsewhere where another tab has it open, NoOpfs where the browser has no such file system or refuses it; else what keeps the
 * database from being opened (`troubleOf`). Whatever is thrown, nothing stored is changed and nothing is kept in memory instead.
 */
export async function openOpfsStore(options: {
  readonly folder: string;
  readonly faultOf?: FaultOf;
}): Promise<ExchangingStore> {
  const pool = await openOpfsPool(options.folder);
  try {
    return openSqlStore(placeIn(pool), false, options.faultOf ?? (() => null));
  } catch (error) {
    pool.leave();
    throw error;
  }
}

let warmed: Promise<void> | undefined;

/**
 * Loads SQLite into this worker once, and opens and reads an empty account in memory by it, so that its code is compiled when files are opened
 * later: a browser compiles each part of it with its first use. Nothing is stored.
 */
export function warmOpfsStore(): Promise<void> {
  warmed ??= warm().catch((error: unknown) => {
    warmed = undefined;
    throw error;
  });
  return warmed;
}

async function warm(): Promise<void> {
  const engine = await loadWasmEngine();
  const connect = () => createWasmDriver(engine, new engine.sqlite.oo1.DB(':memory:', 'c'));
  const nothing = (): void => {};
  const place = { keepCopy: nothing, dropCopies: nothing, contents: () => [], advice: () => [], leave: nothing };
  const store = openSqlStore({ ...place, connect, watch: () => nothing }, false, () => null);
  await store.due({ now: 0, fingerprint: '', limit: 1, staleLimit: 1 });
  await store.load(['account']);
  await store.close();
}

function placeIn(pool: OpfsPool): AccountPlace {
  return {
    connect: (readOnly) => pool.connect(DATABASE, readOnly),
    keepCopy(driver, version) {
      const name = `${COPY}${version}.sqlite`;
      // One that is there already was cut short by whatever kept the update from being done.
      pool.remove(name);
      driver.prepare('vacuum into ?').run(`/${name}`);
    },
    dropCopies() {
      for (const name of pool.names()) if (name.startsWith(COPY)) pool.remove(name);
    },
    *contents() {
      for (const name of pool.names()) yield [pool.bytes(name)];
    },
    advice: () => [],
    // Nobody else can write: the files are held.
    watch: () => () => {},
    leave: () => pool.leave(),
  };
}
