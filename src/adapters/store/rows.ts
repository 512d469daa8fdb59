import type { Entry } from '../../core/journal/entry.ts';

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
}

/** An entry as it stands in a row of the table. */
export function readEntry(row: EntryRow): Entry {
  return {
    position: row.position,
    id: row.id,
    kind: row.kind,
    version: row.version,
    happenedAt: row.happened_at,
    recordedAt: row.recorded_at,
    operationId: row.operation_id,
    scopes: row.scopes === '' ? [] : row.scopes.split(' '),
    payload: JSON.parse(row.payload),
  };
}
