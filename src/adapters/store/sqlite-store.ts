import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../app/ports/store.ts';
import { FOLD_VERSION } from '../../core/journal/fold.ts';
import { makeFolder } from '../folder.ts';
import { copyBeforeUpdate, makePrivate } from './account-file.ts';
import { createDueIndex } from './due-index.ts';
import { createInspection } from './inspect.ts';
import { type Access, createJournal } from './journal.ts';
import { createMaintenance, finishErasure } from './maintenance.ts';
import { setMeta } from './meta.ts';
import { createReadModel } from './read-model.ts';
import { bringUpToDate, checkTables, prepare } from './schema.ts';
import { createSearch } from './search.ts';
import { createStateCache } from './state-cache.ts';
import { troubleOf } from './trouble.ts';
import { isNewer, writeHere } from './versions.ts';
import type { FaultOf } from './working-rows.ts';

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
  const { database, access } = open(file, asked);
  const states = createStateCache(database);
  // What this connection writes itself does not show in its own data_version.
  const own = { opened: Date.now().toString(36), writes: 0 };
  const journal = createJournal(database, access, states, own, faultOf);
  const parts = {
    ...createDueIndex(database, access),
    ...createSearch(database),
    ...createInspection(database, access, journal.brokenRows, file),
    ...createMaintenance(
      database,
      () => {
        own.writes += 1;
        states.forget();
      },
      file,
    ),
    troubleOf,
  };
  return Object.assign(journal, parts);
}

function open(file: string, asked: boolean): { database: DatabaseSync; access: Access } {
  const database = new DatabaseSync(file, { readOnly: asked });
  try {
    checkTables(database);
    prepare(database, asked);
    const access: Access = { readOnly: asked || isNewer(database) };
    if (!access.readOnly) {
      bringUpToDate(database, Date.now(), (version) => copyBeforeUpdate(database, file, version));
      refoldIfOld(database);
      finishErasure(database);
    } else if (!asked) {
      database.close();
      return open(file, true);
    }
    return { database, access };
  } catch (error) {
    if (database.isOpen) database.close();
    throw error;
  }
}

function refoldIfOld(database: DatabaseSync): void {
  const stored = database.prepare("select value from meta where key = 'fold'").get() as { value: string } | undefined;
  if (stored?.value === String(FOLD_VERSION)) return;
  writeHere(database, () => {
    createReadModel(database).rebuild();
    setMeta(database, 'fold', String(FOLD_VERSION));
  });
}
