import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { SqlDriver } from './sql.ts';

/** A connection by the SQLite that Node brings. Opening it prepares nothing that is not needed. */
export function openNodeDriver(file: string, options: { readonly readOnly?: boolean } = {}): SqlDriver {
  const database = new DatabaseSync(file, { readOnly: options.readOnly ?? false });
  const prepared = new Map<string, StatementSync>();
  return {
    exec: (text) => database.exec(text),
    prepare(text) {
      let statement = prepared.get(text);
      if (statement === undefined) {
        statement = database.prepare(text);
        prepared.set(text, statement);
      }
      return statement;
    },
    transaction(work) {
      database.exec('begin immediate');
      try {
        const result = work();
        database.exec('commit');
        return result;
      } catch (error) {
        // On a full disc SQLite may have rolled back by itself; what went wrong is worth more than that nothing was left to undo.
        if (database.isTransaction) database.exec('rollback');
        throw error;
      }
    },
    get isOpen() {
      return database.isOpen;
    },
    close: () => database.close(),
  };
}
