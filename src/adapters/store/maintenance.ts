import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Erasure, Maintenance } from '../../app/ports/store.ts';
import { FOLD_VERSION } from '../../core/journal/fold.ts';
import { dropCopies } from './account-file.ts';
import { digestOf, sealAll, setHead } from './digests.ts';
import { setMeta } from './meta.ts';
import { createReadModel } from './read-model.ts';
import { INSERT_ENTRY, insertEntry, rowOf } from './rows.ts';
import { writeHere } from './versions.ts';

/** Read in pieces so that a large file needs little memory; the overlap keeps a text that lies across two pieces. */
const SCAN_PIECE = 1 << 20;

/** `changed` is called whenever stored states may differ without a new position. */
export function createMaintenance(
  database: DatabaseSync,
  changed: () => void,
  file: string,
): Omit<Maintenance, 'inspect' | 'troubleOf'> {
  function inTransaction<T>(work: () => T): T {
    const result = writeHere(database, work);
    changed();
    return result;
  }

  return {
    async replaceAll(entries, rows) {
      const insert = database.prepare(INSERT_ENTRY);
      const addScope = database.prepare('insert into entry_scope (scope, position) values (?, ?)');
      const save = database.prepare('insert into working (kind, key, body) values (?, ?, ?)');
      return inTransaction(() => {
        database.exec('delete from entry; delete from entry_scope; delete from working; delete from operation');
        let digest = '';
        for (const entry of entries) {
          const row = rowOf(entry);
          digest = digestOf(digest, row);
          insertEntry(insert, row, digest);
          for (const scope of new Set(entry.scopes)) addScope.run(scope, entry.position);
        }
        setHead(database, digest);
        database.exec("delete from meta where key = 'sealed'");
        for (const row of rows) save.run(row.kind, row.key, JSON.stringify(row.body));
        database.exec(
          "insert into operation (id, result, recorded_at) select operation_id, null, max(recorded_at) from entry where operation_id <> '' group by operation_id",
        );
        createReadModel(database).rebuild();
        return entries.length;
      });
    },

    async erase(change: Erasure) {
      inTransaction(() => {
        const find = database.prepare('select position from entry where id = ?');
        const update = database.prepare('update entry set payload = ?, scopes = ? where id = ?');
        const dropScopes = database.prepare('delete from entry_scope where position = ?');
        const addScope = database.prepare('insert or ignore into entry_scope (scope, position) values (?, ?)');
        for (const { entryId, payload, scopes } of change.payloads) {
          const position = (find.get(entryId) as { position: number } | undefined)?.position;
          if (position === undefined) continue;
          update.run(JSON.stringify(payload), scopes.join(' '), entryId);
          dropScopes.run(position);
          for (const scope of scopes) addScope.run(scope, position);
        }
        for (const text of change.texts) {
          database
            .prepare('update operation set result = null where instr(lower(result), lower(?)) > 0')
            .run(JSON.stringify(text).slice(1, -1));
        }
        // A digest of what was asked would still tell who guesses a name that it was there.
        database.exec('update operation set bound_to = null');
        const save = database.prepare(
          'insert into working (kind, key, body) values (?, ?, ?) on conflict (kind, key) do update set body = excluded.body',
        );
        const drop = database.prepare('delete from working where kind = ? and key = ?');
        for (const row of change.rows) {
          if (row.body === null) drop.run(row.kind, row.key);
          else save.run(row.kind, row.key, JSON.stringify(row.body));
        }
        sealAll(database);
        createReadModel(database).rebuild();
        database.exec(`insert into search (search) values ('rebuild')`);
        setMeta(database, 'erasure', 'pending');
      });
      dropCopies(file);
      return { complete: finishErasure(database) };
    },

    async rebuild() {
      return inTransaction(() => {
        const before = new Map(
          (database.prepare('select scope, body from case_state').all() as { scope: string; body: string }[]).map(
            (row) => [row.scope, row.body],
          ),
        );
        const states = createReadModel(database).rebuild();
        database.exec(`insert into search (search) values ('rebuild')`);
        setMeta(database, 'fold', String(FOLD_VERSION));
        const after = database.prepare('select scope, body from case_state order by scope').all() as {
          scope: string;
          body: string;
        }[];
        const differing = after.filter((row) => before.get(row.scope) !== row.body).map((row) => row.scope);
        return { states, differing };
      });
    },

    async holdsTrace(texts) {
      return [file, `${file}-wal`, `${file}-journal`].some((path) => existsSync(path) && scan(path, texts));
    },
  };
}

/**
 * Removes what an erasure left behind in free pages and in the log: VACUUM, then a truncating checkpoint. Another process
 * that has the file open prevents it; then it stays pending and the next opening finishes it (ST6).
 * @returns true when nothing is left to do
 */
export function finishErasure(database: DatabaseSync): boolean {
  const pending = database.prepare("select 1 from meta where key = 'erasure'").get() !== undefined;
  if (!pending) return true;
  database.exec('pragma busy_timeout = 1000');
  try {
    database.exec('vacuum');
    const result = database.prepare('pragma wal_checkpoint(truncate)').get() as { busy: number };
    if (result.busy !== 0) return false;
    // Only now: what fails before, on a disc that is full, is finished at the next opening.
    database.exec("delete from meta where key = 'erasure'");
    return true;
  } catch {
    return false;
  } finally {
    database.exec('pragma busy_timeout = 15000');
  }
}

function scan(path: string, texts: readonly string[]): boolean {
  // As written, as JSON escapes it, and as the search index folds it: lower case without accents.
  const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const needles = [...new Set(texts.flatMap((text) => [text, JSON.stringify(text).slice(1, -1), folded(text)]))]
    .filter((text) => text !== '')
    .map((text) => Buffer.from(text, 'utf8'));
  const overlap = Math.max(0, ...needles.map((each) => each.length));
  const descriptor = openSync(path, 'r');
  try {
    let carried = Buffer.alloc(0);
    const piece = Buffer.alloc(SCAN_PIECE);
    for (;;) {
      const count = readSync(descriptor, piece, 0, SCAN_PIECE, null);
      if (count === 0) return false;
      const window = Buffer.concat([carried, piece.subarray(0, count)]);
      if (needles.some((needle) => window.includes(needle))) return true;
      carried = Buffer.from(window.subarray(Math.max(0, window.length - overlap)));
    }
  } finally {
    closeSync(descriptor);
  }
}
