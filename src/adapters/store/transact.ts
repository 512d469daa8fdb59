import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` in one write transaction, without yielding; rolls back and rethrows on any error. */
export function transact<T>(database: DatabaseSync, work: () => T): T {
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
}
