import { DatabaseSync } from 'node:sqlite';
import { inTransaction, onceFor, type SqlDriver } from './sql.ts';

/** A connection by the SQLite that Node brings. Opening it prepares nothing that is not needed. */
export function openNodeDriver(file: string, options: { readonly readOnly?: boolean } = {}): SqlDriver {
  const database = new DatabaseSync(file, { readOnly: options.readOnly ?? false });
  return {
    exec: (text) => database.exec(text),
    prepare: onceFor((text) => database.prepare(text)),
    transaction: (work) => inTransaction(database, work),
    get isOpen() {
      return database.isOpen;
    },
    close: () => database.close(),
  };
}
