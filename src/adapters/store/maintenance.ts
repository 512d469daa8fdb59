import type { Erasure, Maintenance } from '../../app/ports/store.ts';
import { FOLD_VERSION } from '../../core/journal/fold.ts';
import { digestOf, sealAll, setHead } from './digests.ts';
import { forgetExchange } from './exchange-ledger.ts';
import { sayErasure } from './exchange-taking.ts';
import { metaOf, nextChange, noteRefolded, setMeta } from './meta.ts';
import type { AccountPlace } from './place.ts';
import { createReadModel } from './read-model.ts';
import { createInsert, rowOf } from './rows.ts';
import { numberAt, type SqlDriver, textAt } from './sql.ts';
import { holdsAny } from './trace.ts';
import { writeHere } from './versions.ts';
import { type FaultOf, writeRows } from './working-rows.ts';

/** What happens to a whole file. `changed` is called whenever stored states may differ without a new position; `quiet` ends with the last read. */
export function createMaintenance(
  driver: SqlDriver,
  told: { changed(): void; quiet(): Promise<void> },
  place: Pick<AccountPlace, 'contents' | 'dropCopies'>,
  faultOf: FaultOf,
): Omit<Maintenance, 'inspect' | 'troubleOf'> {
  function inTransaction<T>(work: (change: number) => T): T {
    const result = writeHere(driver, () => {
      const change = nextChange(driver);
      noteRefolded(driver, change);
      return work(change);
    });
    told.changed();
    return result;
  }

  return {
    async replaceAll(entries, rows) {
      return inTransaction((change) => {
        driver.exec('delete from entry; delete from entry_scope; delete from working; delete from operation');
        forgetExchange(driver);
        const insert = createInsert(driver);
        let digest = '';
        for (const entry of entries) {
          const row = rowOf(entry);
          digest = digestOf(digest, row);
          insert(row, digest);
        }
        setHead(driver, digest);
        driver.exec("delete from meta where key = 'sealed'");
        writeRows(driver, rows, change);
        driver.exec(
          "insert into operation (id, result, recorded_at) select operation_id, null, max(recorded_at) from entry where operation_id <> '' group by operation_id",
        );
        createReadModel(driver).rebuild();
        return entries.length;
      });
    },

    async erase(change: Erasure) {
      inTransaction((number) => {
        const find = driver.prepare('select position from entry where id = ?');
        const update = driver.prepare('update entry set payload = ?, version = ?, scopes = ? where id = ?');
        const dropScopes = driver.prepare('delete from entry_scope where position = ?');
        const addScope = driver.prepare('insert or ignore into entry_scope (scope, position) values (?, ?)');
        for (const { entryId, payload, version, scopes } of change.payloads) {
          const found = find.get(entryId);
          if (found === undefined) continue;
          const position = numberAt(found, 'position');
          update.run(JSON.stringify(payload), version, scopes.join(' '), entryId);
          dropScopes.run(position);
          for (const scope of scopes) addScope.run(scope, position);
        }
        for (const text of change.texts) {
          driver
            .prepare('update operation set result = null where instr(lower(result), lower(?)) > 0')
            .run(JSON.stringify(text).slice(1, -1));
        }
        // A digest of what was asked would still tell who guesses a name that it was there.
        driver.exec('update operation set bound_to = null');
        writeRows(driver, change.rows, number);
        sealAll(driver);
        createReadModel(driver).rebuild();
        sayErasure(driver, change, number, faultOf);
        driver.exec(`insert into search (search) values ('rebuild')`);
        setMeta(driver, 'erasure', 'pending');
      });
      return { complete: await cleanUp(driver, place, told.quiet) };
    },

    async rebuild() {
      return inTransaction(() => {
        const stored = driver.prepare('select scope, body from case_state order by scope');
        const before = new Map(stored.all().map((row) => [textAt(row, 'scope'), textAt(row, 'body')]));
        const states = createReadModel(driver).rebuild();
        driver.exec(`insert into search (search) values ('rebuild')`);
        setMeta(driver, 'fold', String(FOLD_VERSION));
        const differing = stored
          .all()
          .filter((row) => before.get(textAt(row, 'scope')) !== textAt(row, 'body'))
          .map((row) => textAt(row, 'scope'));
        return { states, differing };
      });
    },

    async holdsTrace(texts) {
      for (const pieces of place.contents()) if (holdsAny(pieces, texts)) return true;
      return false;
    },
  };
}

/** Removes what an erasure that was just written left behind, here and in copies. True when nothing is left to do. */
export async function cleanUp(
  driver: SqlDriver,
  place: Pick<AccountPlace, 'dropCopies'>,
  quiet: () => Promise<void>,
): Promise<boolean> {
  place.dropCopies();
  // What this process itself is reading would hold the old pages.
  await quiet();
  return finishErasure(driver);
}

/**
 * Removes what an erasure left behind in free pages and in the log: VACUUM, then a truncating checkpoint. Another process
 * that has the file open prevents it; then it stays pending and the next opening finishes it (ST6).
 * @returns true when nothing is left to do
 */
export function finishErasure(driver: SqlDriver): boolean {
  if (metaOf(driver, 'erasure') === null) return true;
  driver.exec('pragma busy_timeout = 1000');
  try {
    driver.exec('vacuum');
    if (driver.prepare('pragma wal_checkpoint(truncate)').get()?.busy !== 0) return false;
    // Only now: what fails before, on a disc that is full, is finished at the next opening.
    driver.exec("delete from meta where key = 'erasure'");
    return true;
  } catch {
    return false;
  } finally {
    driver.exec('pragma busy_timeout = 15000');
  }
}
