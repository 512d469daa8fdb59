import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type RowChange, rowKinds } from '../../app/ports/store.ts';
import { type Entry, UNREADABLE } from '../../core/journal/entry.ts';
import { type EntryRow, readEntry } from './rows.ts';

/** What can still be read of a damaged file, and what cannot, in sentences. */
export interface Salvaged {
  readonly entries: Entry[];
  readonly rows: RowChange[];
  readonly lost: readonly string[];
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
  let database: DatabaseSync;
  const entries: Entry[] = [];
  const rows: RowChange[] = [];
  const lost: string[] = [];
  try {
    database = new DatabaseSync(copy);
  } catch {
    return { entries, rows, lost: ['Nothing of it can be read.'] };
  }
  try {
    const last = lastPosition(database, statSync(copy).size);
    let missing = 0;
    for (let position = 1; position <= last.position; position++) {
      const entry = entryAt(database, position);
      if (entry !== null) entries.push(entry);
      else missing += 1;
    }
    if (missing > 0 && last.isSure) lost.push(`${missing} of ${last.position} notes cannot be read.`);
    if (!last.isSure) lost.push('How many notes there were cannot be read.');
    for (const kind of rowKinds) {
      try {
        for (const row of database.prepare('select key, body from working where kind = ?').all(kind)) {
          const { key, body } = row as { key: unknown; body: unknown };
          if (typeof key === 'string' && typeof body === 'string') rows.push({ kind, key, body: JSON.parse(body) });
        }
      } catch {
        lost.push(`Some of the rows of ${kind} cannot be read.`);
      }
    }
    return { entries, rows, lost };
  } finally {
    database.close();
  }
}

function lastPosition(database: DatabaseSync, size: number): { position: number; isSure: boolean } {
  for (const table of ['entry', 'entry_scope']) {
    try {
      const row = database.prepare(`select max(position) as last from ${table}`).get() as { last: unknown };
      if (typeof row.last === 'number' && row.last < size) return { position: row.last, isSure: true };
      if (row.last === null) return { position: 0, isSure: true };
    } catch {
      // The next may say it.
    }
  }
  return { position: Math.ceil(size / SMALLEST_ENTRY), isSure: false };
}

function entryAt(database: DatabaseSync, position: number): Entry | null {
  try {
    const row = database.prepare('select * from entry where position = ?').get(position);
    if (row === undefined) return null;
    const entry = readEntry(row as unknown as EntryRow);
    return entry.kind === UNREADABLE ? null : entry;
  } catch {
    return null;
  }
}
