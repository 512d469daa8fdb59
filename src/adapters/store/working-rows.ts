import type { DatabaseSync } from 'node:sqlite';
import { type BrokenRow, type RowKind, rowKinds } from '../../app/ports/store.ts';
import { createStatements } from './statements.ts';

/** Says what is wrong with a row; null where nothing is. */
export type FaultOf = (kind: RowKind, key: string, body: unknown) => string | null;

/** A letter or a setting whose bytes were damaged stops nothing: it is left out of what is read, kept in the file and named. */
export function createWorkingRows(database: DatabaseSync, faultOf: FaultOf) {
  const sql = createStatements(database);

  function read(
    kind: RowKind,
    key: unknown,
    body: unknown,
  ): { ok: true; body: unknown } | { ok: false; fault: string } {
    if (typeof key !== 'string' || typeof body !== 'string') return { ok: false, fault: 'it is not text' };
    let value: unknown;
    try {
      value = JSON.parse(body);
    } catch {
      return { ok: false, fault: 'it cannot be read' };
    }
    const fault = faultOf(kind, key, value);
    return fault === null ? { ok: true, body: value } : { ok: false, fault };
  }

  return {
    /** True where a stored body cannot be used. */
    isBroken: (kind: RowKind, key: string, body: string): boolean => !read(kind, key, body).ok,
    async row(kind: RowKind, key: string): Promise<unknown> {
      const row = sql('select body from working where kind = ? and key = ?').get(kind, key) as
        | { body: unknown }
        | undefined;
      if (row === undefined) return null;
      const found = read(kind, key, row.body);
      return found.ok ? found.body : null;
    },
    async rows(kind: RowKind) {
      const rows = sql('select key, body from working where kind = ? order by key').all(kind) as {
        key: string;
        body: unknown;
      }[];
      return rows.flatMap(({ key, body }) => {
        const found = read(kind, key, body);
        return found.ok ? [{ key, body: found.body }] : [];
      });
    },
    async brokenRows(): Promise<BrokenRow[]> {
      const rows = sql('select kind, key, body from working order by kind, key').all() as {
        kind: unknown;
        key: unknown;
        body: unknown;
      }[];
      return rows.flatMap(({ kind, key, body }) => {
        const known = rowKinds.find((each) => each === kind);
        const named = { kind: String(kind), key: String(key) };
        if (known === undefined) return [{ ...named, fault: 'its kind is unknown' }];
        const found = read(known, key, body);
        return found.ok ? [] : [{ ...named, fault: found.fault }];
      });
    },
  };
}
