import { type Entry, UNREADABLE } from '../../core/journal/entry.ts';
import { asWrittenToday } from '../../core/journal/kinds/registry.ts';
import { FORMER_DEVICE, readStamp, type Stamp, stampOf } from '../../core/journal/stamp.ts';
import { numberAt, type SqlDriver, type SqlRow, type SqlStatement } from './sql.ts';

/** An entry as it is written into its row. */
export interface EntryRow {
  readonly position: number;
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly happened_at: number;
  readonly recorded_at: number;
  readonly stamp: string;
  readonly operation_id: string;
  readonly scopes: string;
  readonly payload: string;
}

/** An entry of a row of the table, as it is written today (ST4). One that cannot be read keeps its place, says nothing and is named by `inspect`. */
export function readEntry(row: SqlRow): Entry {
  try {
    const stored = storedEntry(row);
    if (stored !== null) return asWrittenToday(stored);
  } catch {
    // What it held is no payload of its kind.
  }
  return unreadableEntry(numberAt(row, 'position'));
}

/** An entry of a row as it was written; null for one that cannot be read. */
export function storedEntry(row: SqlRow): Entry | null {
  const { position, id, kind, version, happened_at, recorded_at, operation_id, scopes, payload } = row;
  if (
    typeof position !== 'number' ||
    typeof id !== 'string' ||
    typeof kind !== 'string' ||
    typeof version !== 'number' ||
    typeof happened_at !== 'number' ||
    typeof recorded_at !== 'number' ||
    typeof operation_id !== 'string' ||
    typeof scopes !== 'string' ||
    typeof payload !== 'string'
  )
    return null;
  try {
    return {
      position,
      id,
      kind,
      version,
      happenedAt: happened_at,
      recordedAt: recorded_at,
      stamp: readStamp(row.stamp) === null ? stampBefore(position) : String(row.stamp),
      operationId: operation_id,
      scopes: scopes === '' ? [] : scopes.split(' '),
      payload: JSON.parse(payload),
    };
  } catch {
    return null;
  }
}

/** The stamp of an entry in a file from before there were any, which is only read: it keeps the order of the file. A file that is opened gives each its own. */
function stampBefore(position: number): Stamp {
  return stampOf({ at: position, count: 0, device: FORMER_DEVICE });
}

function unreadableEntry(position: number): Entry {
  return {
    position,
    id: `unreadable_${position}`,
    kind: UNREADABLE,
    version: 1,
    happenedAt: 0,
    recordedAt: 0,
    stamp: stampBefore(position),
    operationId: '',
    scopes: [],
    payload: null,
  };
}

/** The row of an entry, before it has a digest. */
export function rowOf(entry: Entry): EntryRow {
  return {
    position: entry.position,
    id: entry.id,
    kind: entry.kind,
    version: entry.version,
    happened_at: entry.happenedAt,
    recorded_at: entry.recordedAt,
    stamp: entry.stamp,
    operation_id: entry.operationId,
    scopes: [...new Set(entry.scopes)].join(' '),
    payload: JSON.stringify(entry.payload),
  };
}

/** What an entry says, in the order in which the statements below name it. */
const said = (row: EntryRow) =>
  [
    row.kind,
    row.version,
    row.happened_at,
    row.recorded_at,
    row.stamp,
    row.operation_id,
    row.scopes,
    row.payload,
  ] as const;

/** Puts what an entry says by now in the place of what it said; its digest and the scopes under which it is filed are the caller's matter. */
export function createUpdate(driver: SqlDriver): (row: EntryRow) => void {
  const entry = driver.prepare(
    'update entry set kind = ?, version = ?, happened_at = ?, recorded_at = ?, stamp = ?, operation_id = ?, scopes = ?, payload = ? where position = ?',
  );
  return (row) => void entry.run(...said(row), row.position);
}

/** Writes entries, each with its digest, and under which scopes they are filed. */
export function createInsert(driver: SqlDriver): (row: EntryRow, digest: string) => void {
  const entry: SqlStatement = driver.prepare(
    'insert into entry (position, id, kind, version, happened_at, recorded_at, stamp, operation_id, scopes, payload, digest) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const filed = driver.prepare('insert into entry_scope (scope, position) values (?, ?)');
  return (row, digest) => {
    entry.run(row.position, row.id, ...said(row), digest);
    for (const scope of row.scopes === '' ? [] : row.scopes.split(' ')) filed.run(scope, row.position);
  };
}

/** Rows after a position, each read by itself, so that one that cannot be read takes no other with it. */
export function readOneByOne(driver: SqlDriver, after: number, limit: number): SqlRow[] {
  const positions = driver
    .prepare('select position from entry where position > ? order by position limit ?')
    .all(after, limit);
  const one = driver.prepare('select * from entry where position = ?');
  return positions.map(({ position = 0 }) => {
    try {
      return one.get(position) ?? { position };
    } catch {
      // Of a row that cannot be read only the position is known: `readEntry` makes an unreadable entry of it.
      return { position };
    }
  });
}
