import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` in one write transaction, without yielding; rolls back and rethrows on any error. */
export function transact<T>(database: DatabaseSync, work: () => T): T {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}
