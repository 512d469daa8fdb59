import { chmodSync, closeSync, existsSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SqlDriver } from './sql.ts';

/** SQLite gives its companions the mode of the file itself, so the file is made before it is opened. */
export function makePrivate(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  for (const path of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) {
    try {
      if (existsSync(path)) chmodSync(path, 0o600);
    } catch {
      // A file of another user, or a file system without modes; `doctor` says who may read it.
    }
  }
}

const copyName = (file: string, version: number): string =>
  `${basename(file, '.sqlite')}-before-update-${version}.sqlite`;

/** Puts a copy beside the file, as it was before a newer program changes its tables. */
export function copyBeforeUpdate(driver: SqlDriver, file: string, version: number): void {
  const copy = join(dirname(file), copyName(file, version));
  if (existsSync(copy)) return;
  const next = `${copy}.${process.pid}`;
  rmSync(next, { force: true });
  closeSync(openSync(next, 'a', 0o600));
  driver.prepare('vacuum into ?').run(next);
  renameSync(next, copy);
}

/** Copies from before an update, which hold people who are to be forgotten. */
export function dropCopies(file: string): void {
  const folder = dirname(file);
  const begins = `${basename(file, '.sqlite')}-before-update-`;
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (name.startsWith(begins)) rmSync(join(folder, name), { force: true });
}
