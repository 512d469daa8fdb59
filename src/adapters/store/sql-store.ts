import type { ExchangingStore } from '../../app/ports/store.ts';
import { FOLD_VERSION } from '../../core/journal/fold.ts';
import { createRefresh } from './due-index.ts';
import { createLedger } from './exchange-ledger.ts';
import { createInspection } from './inspect.ts';
import { type Access, createCommit } from './journal.ts';
import { cleanUp, createMaintenance, finishErasure } from './maintenance.ts';
import { metaOf, nextChange, noteRefolded, setMeta } from './meta.ts';
import type { AccountPlace } from './place.ts';
import { createReadModel } from './read-model.ts';
import { createReading } from './reading.ts';
import { bringUpToDate, checkTables, prepare } from './schema.ts';
import { createSnapshots } from './snapshots.ts';
import type { SqlDriver } from './sql.ts';
import { createParsedStates, createStateCache } from './state-cache.ts';
import { troubleOf } from './trouble.ts';
import { isNewer, writeHere } from './versions.ts';
import { createWatching } from './watching.ts';
import type { FaultOf } from './working-rows.ts';

/** An erasure, and the closing, wait so long for what this process itself is reading. */
const QUIET_MS = 2000;

/**
 * Opens the account that lies in a place of SQLite, making its tables where there are none and bringing those of an earlier version up
 * to date. Throws where the place cannot be read or holds something else (`troubleOf`); nothing is left open then.
 */
export function openSqlStore(place: AccountPlace, readOnly: boolean, faultOf: FaultOf): ExchangingStore {
  const { driver, access } = open(place, readOnly);
  const parsed = createParsedStates();
  const states = createStateCache(driver, parsed);
  const reading = createReading(driver, states, faultOf);
  const watching = createWatching(reading.revision, place.watch);
  const snapshots = createSnapshots(() => {
    const own = place.connect(true);
    prepare(own, true);
    return { driver: own, reading: createReading(own, createStateCache(own, parsed), faultOf) };
  });
  const write = createCommit(driver, access, states, faultOf);
  const changed = (): void => {
    states.forget();
    watching.tell();
  };
  const quiet = (): Promise<void> => snapshots.quiet(QUIET_MS);
  return {
    ...reading,
    ...createInspection(driver, access, reading.brokenRows, place.advice),
    ...createMaintenance(driver, { changed, quiet }, place, faultOf),
    exchange: createLedger(driver, access, faultOf, {
      changed,
      erased: async () => void (await cleanUp(driver, place, quiet)),
    }),
    get readOnly(): boolean {
      return access.readOnly;
    },
    snapshot: snapshots.snapshot,
    async commit(commit) {
      const committed = await write(commit);
      if (committed.ok) watching.tell();
      return committed;
    },
    refresh: createRefresh(driver, access),
    onChange: watching.onChange,
    troubleOf,
    async close() {
      watching.end();
      await snapshots.close(QUIET_MS);
      try {
        driver.close();
      } finally {
        place.leave();
      }
    },
  };
}

function open(place: AccountPlace, asked: boolean): { driver: SqlDriver; access: Access } {
  const driver = place.connect(asked);
  try {
    checkTables(driver);
    prepare(driver, asked);
    const access: Access = { readOnly: asked || isNewer(driver) };
    if (!access.readOnly) {
      bringUpToDate(driver, Date.now(), (version) => place.keepCopy(driver, version));
      refoldIfOld(driver);
      finishErasure(driver);
    } else if (!asked) {
      driver.close();
      return open(place, true);
    }
    return { driver, access };
  } catch (error) {
    if (driver.isOpen) driver.close();
    throw error;
  }
}

function refoldIfOld(driver: SqlDriver): void {
  if (metaOf(driver, 'fold') === String(FOLD_VERSION)) return;
  writeHere(driver, () => {
    createReadModel(driver).rebuild();
    setMeta(driver, 'fold', String(FOLD_VERSION));
    noteRefolded(driver, nextChange(driver));
  });
}
