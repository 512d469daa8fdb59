import { sha256Hex } from '../../core/journal/sha256.ts';
import { FORMER_DEVICE, readStamp } from '../../core/journal/stamp.ts';
import { metaOf, setMeta } from './meta.ts';
import type { EntryRow } from './rows.ts';
import { numberAt, type SqlDriver, type SqlRow, textAt } from './sql.ts';

/** SHA-256 of a text in hex: by Node where there is one, which is ten times as quick. */
export function sha256(text: string): string {
  const node = globalThis.process?.getBuiltinModule?.('node:crypto');
  return node === undefined ? sha256Hex(text) : node.hash('sha256', text, 'hex');
}

/** What stands before the first entry. */
export const BEGINNING = '';

/** Where the chain ends: the digest of the last entry, kept apart so that entries missing at the end are noticed. */
const HEAD = 'head';

/**
 * The digest of an entry: of the one before it and of everything that its row holds, so that a changed entry is noticed by its own
 * and a missing one by the next. It finds damage; whoever can write the file can also write digests.
 */
export function digestOf(before: string, row: EntryRow | SqlRow): string {
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
    // Entries from before there were stamps have the digest that they had then.
    ...(readStamp(row.stamp)?.device === FORMER_DEVICE || row.stamp === null || row.stamp === undefined
      ? []
      : [row.stamp]),
  ];
  return sha256(JSON.stringify(whole.map(String)));
}

/** Digest of the last entry; that of an empty journal where there is none. */
export function headOf(driver: SqlDriver): string {
  return metaOf(driver, HEAD) ?? BEGINNING;
}

export function setHead(driver: SqlDriver, digest: string): void {
  setMeta(driver, HEAD, digest);
}

/** Gives each entry its digest anew, inside the caller's transaction: after a restore, an erasure, or in a file from before there were any. */
export function sealAll(driver: SqlDriver): void {
  sealFrom(driver, 0);
}

/** Gives each entry from a position on its digest anew; those before it keep theirs, which nothing changed. */
export function sealFrom(driver: SqlDriver, first: number): void {
  const save = driver.prepare('update entry set digest = ? where position = ?');
  const last = driver.prepare('select digest from entry where position < ? order by position desc limit 1').get(first);
  let before = last === undefined ? BEGINNING : textAt(last, 'digest');
  for (const row of driver.prepare('select * from entry where position >= ? order by position').all(first)) {
    before = digestOf(before, row);
    save.run(before, numberAt(row, 'position'));
  }
  setHead(driver, before);
}

/** Faults of the chain, found while entries are read in order. */
export function createChain(): {
  next(row: SqlRow): 'changed' | 'missing-before' | null;
  /** True where entries are missing at the end. */
  isCutShort(head: string): boolean;
} {
  let before = BEGINNING;
  let position = 0;
  return {
    next(row) {
      const expected = digestOf(before, row);
      const { digest } = row;
      const found = numberAt(row, 'position');
      const gap = found !== position + 1;
      before = typeof digest === 'string' ? digest : '';
      position = found;
      if (before === expected) return null;
      return gap ? 'missing-before' : 'changed';
    },
    isCutShort(head) {
      return head !== before;
    },
  };
}
