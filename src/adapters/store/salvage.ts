import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RowChange, rowKinds } from '../../app/ports/store.ts';
import { type Entry, UNREADABLE } from '../../core/journal/entry.ts';
import type { FileProblem } from '../../core/journal/fault.ts';
import { openNodeDriver } from './node-driver.ts';
import { readEntry } from './rows.ts';
import type { SqlDriver } from './sql.ts';
import { SCHEMA_VERSION, versionOf } from './versions.ts';
import { bodyOf } from './working-rows.ts';

/** What can still be read of a damaged file, and what cannot. */
export interface Salvaged {
  readonly entries: Entry[];
  readonly rows: RowChange[];
  readonly lost: readonly FileProblem[];
}

/** The first bytes of every SQLite file (https://www.sqlite.org/fileformat.html, 1.3). */
const MAGIC = 'SQLite format 3\0';
/** An entry takes more bytes than these: how many there may be where the file does not say. */
const SMALLEST_ENTRY = 40;

/** Reads what can be read of a damaged file, from a copy, one entry at a time. The file itself is left as it is. */
export function salvage(file: string): Salvaged {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-salvage-'));
  const copy = join(folder, 'account.sqlite');
  try {
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    mendHead(copy);
    return read(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mendHead(copy: string): void {
  const descriptor = openSync(copy, 'r+');
  writeSync(descriptor, MAGIC, 0, 'latin1');
  closeSync(descriptor);
}

function read(copy: string): Salvaged {
  let driver: SqlDriver;
  const entries: Entry[] = [];
  const rows: RowChange[] = [];
  const lost: FileProblem[] = [];
  try {
    driver = openNodeDriver(copy);
  } catch {
    return { entries, rows, lost: [{ code: 'all-lost' }] };
  }
  try {
    const last = lastPosition(driver, statSync(copy).size);
    let missing = 0;
    for (let position = 1; position <= last.position; position++) {
      const entry = entryAt(driver, position);
      if (entry !== null) entries.push(entry);
      else missing += 1;
    }
    if (missing > 0 && last.isSure) lost.push({ code: 'notes-lost', count: missing, of: last.position });
    if (!last.isSure) lost.push({ code: 'lost-uncounted' });
    const tables = tablesOf(driver);
    for (const kind of rowKinds) {
      try {
        for (const row of driver.prepare('select key, body from working where kind = ?').all(kind)) {
          const { key, body } = row;
          const value = bodyOf(body, tables);
          if (typeof key === 'string' && value !== undefined) rows.push({ kind, key, body: value });
        }
      } catch {
        lost.push({ code: 'rows-lost', kind });
      }
    }
    return { entries, rows, lost };
  } finally {
    driver.close();
  }
}

/** The version of the tables; of a file that does not say it any more, this program's own. */
function tablesOf(driver: SqlDriver): number {
  try {
    return versionOf(driver) || SCHEMA_VERSION;
  } catch {
    return SCHEMA_VERSION;
  }
}

function lastPosition(driver: SqlDriver, size: number): { position: number; isSure: boolean } {
  for (const table of ['entry', 'entry_scope']) {
    try {
      const row = driver.prepare(`select max(position) as last from ${table}`).get();
      const last = row?.last;
      if (typeof last === 'number' && last < size) return { position: last, isSure: true };
      if (last === null) return { position: 0, isSure: true };
    } catch {
      // The next may say it.
    }
  }
  return { position: Math.ceil(size / SMALLEST_ENTRY), isSure: false };
}

function entryAt(driver: SqlDriver, position: number): Entry | null {
  try {
    const row = driver.prepare('select * from entry where position = ?').get(position);
    if (row === undefined) return null;
    const entry = readEntry(row);
    return entry.kind === UNREADABLE ? null : entry;
  } catch {
    return null;
  }
}
