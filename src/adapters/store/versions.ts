import { FOLD_VERSION } from '../../core/journal/fold.ts';
import { metaOf } from './meta.ts';
import { numberAt, type SqlDriver } from './sql.ts';
import { NewerFile } from './trouble.ts';

/**
 * Raised with every change of the tables. A file with a higher number was written by a newer program.
 * 2: each entry carries a digest. 3: each row carries a version and its mark; changes are counted. 4: rows and tables use today's names.
 * 5: each entry carries a stamp. 6: what is exchanged with other devices has tables.
 */
export const SCHEMA_VERSION = 6;

/** From this version of the tables on, rows name their fields as today. */
export const WITH_TODAYS_NAMES = 4;

/** From this version of the tables on, entries have stamps. */
export const WITH_STAMPS = 5;

/** From this version of the tables on, an account can be exchanged with other devices. */
export const WITH_EXCHANGE = 6;

/** The version of the tables; 0 in an empty file. */
export function versionOf(driver: SqlDriver): number {
  return numberAt(driver.prepare('pragma user_version').get(), 'user_version');
}

/** True where a newer program wrote the tables or folded the states of this file. */
export function isNewer(driver: SqlDriver): boolean {
  const version = versionOf(driver);
  if (version > SCHEMA_VERSION) return true;
  if (version === 0) return false;
  return Number(metaOf(driver, 'fold') ?? 0) > FOLD_VERSION;
}

/** True where an older or a newer program wrote the tables or folded the states of this file. */
export function isOfAnotherProgram(driver: SqlDriver): boolean {
  return versionOf(driver) !== SCHEMA_VERSION || metaOf(driver, 'fold') !== String(FOLD_VERSION);
}

/**
 * Writes in one transaction, and only while the file is of this program: a newer one may have taken it over since it was opened,
 * and what an old program folds into newer states is wrong (ST4).
 */
export function writeHere<T>(driver: SqlDriver, work: () => T): T {
  return driver.transaction(() => {
    if (isNewer(driver)) throw new NewerFile('A newer Persevere wrote this file.');
    return work();
  });
}
