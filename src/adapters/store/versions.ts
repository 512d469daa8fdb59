import type { DatabaseSync } from 'node:sqlite';
import { FOLD_VERSION } from '../../core/journal/fold.ts';
import { transact } from './transact.ts';
import { NewerFile } from './trouble.ts';

/**
 * Raised with every change of the tables. A file with a higher number was written by a newer program.
 * 2: each entry carries a digest.
 */
export const SCHEMA_VERSION = 2;

/** True where a newer program wrote the tables or folded the states of this file. */
export function isNewer(database: DatabaseSync): boolean {
  const { user_version: version } = database.prepare('pragma user_version').get() as { user_version: number };
  if (version > SCHEMA_VERSION) return true;
  if (version === 0) return false;
  const fold = database.prepare("select value from meta where key = 'fold'").get() as { value: unknown } | undefined;
  return Number(fold?.value ?? 0) > FOLD_VERSION;
}

/**
 * Writes in one transaction, and only while the file is of this program: a newer one may have taken it over since it was opened,
 * and what an old program folds into newer states is wrong (ST4).
 */
export function writeHere<T>(database: DatabaseSync, work: () => T): T {
  return transact(database, () => {
    if (isNewer(database)) throw new NewerFile('A newer Persevere wrote this file.');
    return work();
  });
}
