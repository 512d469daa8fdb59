import { dirname } from 'node:path';
import type { Store } from '../../app/ports/store.ts';
import { FOLD_VERSION } from '../../core/journal/fold.ts';
import { makeFolder } from '../folder.ts';
import { copyBeforeUpdate, makePrivate } from './account-file.ts';
import { createRefresh } from './due-index.ts';
import { createInspection } from './inspect.ts';
import { type Access, createCommit } from './journal.ts';
import { createMaintenance, finishErasure } from './maintenance.ts';
import { metaOf, nextChange, noteRefolded, setMeta } from './meta.ts';
import { openNodeDriver } from './node-driver.ts';
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

/** An erasure waits so long for what this process itself is reading. */
const QUIET_MS = 2000;

export interface OpenOptions {
  readonly readOnly?: boolean;
  /** What is wrong with a stored row; without it every row that is JSON is taken. */
  readonly faultOf?: FaultOf;
}

/** Opens the account in this file, making it where there is none. Several processes may have it open. */
export function openSqliteStore(file: string, options: OpenOptions = {}): Store {
  const asked = options.readOnly ?? false;
  const faultOf = options.faultOf ?? (() => null);
  if (!asked) {
    makeFolder(dirname(file));
    makePrivate(file);
  }
  const { driver, access } = open(file, asked);
  const parsed = createParsedStates();
  const states = createStateCache(driver, parsed);
  const reading = createReading(driver, states, faultOf);
  const watching = createWatching(file, reading.revision);
  const snapshots = createSnapshots(() => {
    const own = openNodeDriver(file, { readOnly: true });
    prepare(own, true);
    return { driver: own, reading: createReading(own, createStateCache(own, parsed), faultOf) };
  });
  const write = createCommit(driver, access, states, faultOf);
  return {
    ...reading,
    ...createInspection(driver, access, reading.brokenRows, file),
    ...createMaintenance(
      driver,
      {
        changed() {
          states.forget();
          watching.tell();
        },
        quiet: () => snapshots.quiet(QUIET_MS),
      },
      file,
    ),
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
      snapshots.close();
      driver.close();
    },
  };
}

function open(file: string, asked: boolean): { driver: SqlDriver; access: Access } {
  const driver = openNodeDriver(file, { readOnly: asked });
  try {
    checkTables(driver);
    prepare(driver, asked);
    const access: Access = { readOnly: asked || isNewer(driver) };
    if (!access.readOnly) {
      bringUpToDate(driver, Date.now(), (version) => copyBeforeUpdate(driver, file, version));
      refoldIfOld(driver);
      finishErasure(driver);
    } else if (!asked) {
      driver.close();
      return open(file, true);
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
