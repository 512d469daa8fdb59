import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Entry, UNREADABLE } from '../../core/journal/entry.ts';

export interface EntryRow {
  readonly position: number;
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly happened_at: number;
  readonly recorded_at: number;
  readonly operation_id: string;
  readonly scopes: string;
  readonly payload: string;
  readonly digest: string | null;
}

/** A row as the file gives it: where bits were lost, any column may hold anything. */
type AnyRow = { readonly [K in keyof EntryRow]: unknown };

/** An entry as it is stored in a row of the table. One that cannot be read keeps its place, says nothing and is named by `inspect`. */
export function readEntry(row: AnyRow): Entry {
  const position = typeof row.position === 'number' ? row.position : 0;
  if (!isWhole(row)) return unreadableEntry(position);
  try {
    return {
      position,
      id: row.id,
      kind: row.kind,
      version: row.version,
      happenedAt: row.happened_at,
      recordedAt: row.recorded_at,
      operationId: row.operation_id,
      scopes: row.scopes === '' ? [] : row.scopes.split(' '),
      payload: JSON.parse(row.payload),
    };
  } catch {
    return unreadableEntry(position);
  }
}

function isWhole(row: AnyRow): row is EntryRow {
  return (
    [row.id, row.kind, row.operation_id, row.scopes, row.payload].every((each) => typeof each === 'string') &&
    [row.position, row.version, row.happened_at, row.recorded_at].every((each) => typeof each === 'number')
  );
}

function unreadableEntry(position: number): Entry {
  return {
    position,
    id: `unreadable_${position}`,
    kind: UNREADABLE,
    version: 1,
    happenedAt: 0,
    recordedAt: 0,
    operationId: '',
    scopes: [],
    payload: null,
  };
}

/** The row of an entry, before it has a digest. */
export function rowOf(entry: Entry): Omit<EntryRow, 'digest'> {
  return {
    position: entry.position,
    id: entry.id,
    kind: entry.kind,
    version: entry.version,
    happened_at: entry.happenedAt,
    recorded_at: entry.recordedAt,
    operation_id: entry.operationId,
    scopes: [...new Set(entry.scopes)].join(' '),
    payload: JSON.stringify(entry.payload),
  };
}

export const INSERT_ENTRY =
  'insert into entry (position, id, kind, version, happened_at, recorded_at, operation_id, scopes, payload, digest) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';

export function insertEntry(insert: StatementSync, row: Omit<EntryRow, 'digest'>, digest: string): void {
  insert.run(
    row.position,
    row.id,
    row.kind,
    row.version,
    row.happened_at,
    row.recorded_at,
    row.operation_id,
    row.scopes,
    row.payload,
    digest,
  );
}

/** Rows after a position, each read by itself, so that one that cannot be read takes no other with it. */
export function readOneByOne(database: DatabaseSync, after: number, limit: number): EntryRow[] {
  const positions = database
    .prepare('select position from entry where position > ? order by position limit ?')
    .all(after, limit) as { position: number }[];
  const one = database.prepare('select * from entry where position = ?');
  return positions.map(({ position }) => {
    try {
      return (one.get(position) as unknown as EntryRow | undefined) ?? lost(position);
    } catch {
      return lost(position);
    }
  });
}

/** A row of which only the position is known: `readEntry` makes an unreadable entry of it. */
function lost(position: number): EntryRow {
  return { position } as unknown as EntryRow;
}
