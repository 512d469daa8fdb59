import type { DatabaseSync } from 'node:sqlite';
import { setMeta } from './meta.ts';
import type { EntryRow } from './rows.ts';

const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto');

/** What stands before the first entry. */
const BEGINNING = '';

/** Where the chain ends: the digest of the last entry, kept apart so that entries missing at the end are noticed. */
const HEAD = 'head';

/**
 * The digest of an entry: of the one before it and of everything that its row holds, so that a changed entry is noticed by its own
 * and a missing one by the next. It finds damage; whoever can write the file can also write digests.
 */
export function digestOf(before: string, row: Omit<EntryRow, 'digest'>): string {
  const whole = [
    before,
    row.position,
    row.id,
    row.kind,
    row.version,
    row.happened_at,
    row.recorded_at,
    row.operation_id,
    row.scopes,
    row.payload,
  ];
  return crypto().hash('sha256', JSON.stringify(whole.map(String)), 'hex');
}

/** Digest of the last entry; that of an empty journal where there is none. */
export function headOf(database: DatabaseSync): string {
  const row = database.prepare('select value from meta where key = ?').get(HEAD) as { value: unknown } | undefined;
  return typeof row?.value === 'string' ? row.value : BEGINNING;
}

export function setHead(database: DatabaseSync, digest: string): void {
  setMeta(database, HEAD, digest);
}

/** Gives each entry its digest anew, inside the caller's transaction: after a restore, an erasure, or in a file from before there were any. */
export function sealAll(database: DatabaseSync): void {
  const save = database.prepare('update entry set digest = ? where position = ?');
  let before = BEGINNING;
  const rows = database.prepare('select * from entry order by position').all() as unknown as EntryRow[];
  for (const row of rows) {
    before = digestOf(before, row);
    save.run(before, row.position);
  }
  setHead(database, before);
}

/** Faults of the chain, found while entries are read in order. */
export function createChain(): {
  next(row: EntryRow): 'changed' | 'missing-before' | null;
  /** True where entries are missing at the end. */
  isCutShort(head: string): boolean;
} {
  let before = BEGINNING;
  let position = 0;
  return {
    next(row) {
      const expected = digestOf(before, row);
      const gap = row.position !== position + 1;
      before = typeof row.digest === 'string' ? row.digest : '';
      position = row.position;
      if (before === expected) return null;
      return gap ? 'missing-before' : 'changed';
    },
    isCutShort(head) {
      return head !== before;
    },
  };
}
