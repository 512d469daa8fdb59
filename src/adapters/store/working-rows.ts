import {
  type BrokenRow,
  byKind,
  markOf,
  type RowAsRead,
  type RowChange,
  type RowKind,
  rowKinds,
  type StoredRow,
} from '../../app/ports/store.ts';
import type { Fault } from '../../core/journal/fault.ts';
import { inTodaysNames } from '../../core/journal/former-names.ts';
import { numberAt, type SqlDriver, type SqlRow, type SqlValue, textAt } from './sql.ts';
import { versionOf, WITH_TODAYS_NAMES } from './versions.ts';

/** Says what is wrong with a row; null where nothing is. */
export type FaultOf = (kind: RowKind, key: string, body: unknown) => Fault | null;

export type Found = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly fault: Fault };

/** From this version of the tables on, rows carry versions and marks; an older file that is only read has none. */
const WITH_VERSIONS = 3;

/** What a row holds, or what is wrong with it, in a file whose tables are of this version. */
export function readRow(
  kind: RowKind,
  key: SqlValue | undefined,
  body: SqlValue | undefined,
  faultOf: FaultOf,
  tables: number,
): Found {
  if (typeof key !== 'string' || typeof body !== 'string') return { ok: false, fault: { code: 'not-text' } };
  const value = bodyOf(body, tables);
  if (value === undefined) return { ok: false, fault: { code: 'unreadable' } };
  const fault = faultOf(kind, key, value);
  return fault === null ? { ok: true, body: value } : { ok: false, fault };
}

/** A letter or a setting whose bytes were damaged stops nothing: it is left out of what is read, kept in the file and named. */
export function createWorkingRows(driver: SqlDriver, faultOf: FaultOf) {
  const tables = versionOf(driver);
  const versioned = tables >= WITH_VERSIONS;
  const columns = versioned ? 'kind, key, body, version' : 'kind, key, body, 0 as version';

  const read = (kind: RowKind, { key, body }: SqlRow): Found => readRow(kind, key, body, faultOf, tables);

  function sound(kind: RowKind, row: SqlRow): StoredRow[] {
    const found = read(kind, row);
    return found.ok ? [{ key: textAt(row, 'key'), body: found.body, version: numberAt(row, 'version') }] : [];
  }

  function ofKind(kind: RowKind, marks?: readonly string[]): StoredRow[] {
    if (marks === undefined || !versioned) {
      const rows = driver.prepare(`select ${columns} from working where kind = ? order by key`).all(kind);
      const all = rows.flatMap((row) => sound(kind, row));
      return marks === undefined ? all : all.filter((row) => marks.includes(markOf(kind, row.body) ?? ''));
    }
    return driver
      .prepare(
        `select ${columns} from working where kind = ? and mark in (select value from json_each(?)) order by key`,
      )
      .all(kind, JSON.stringify(marks))
      .flatMap((row) => sound(kind, row));
  }

  function asRead(kind: RowKind, key: string): RowAsRead {
    const row = driver.prepare(`select ${columns} from working where kind = ? and key = ?`).get(kind, key);
    if (row === undefined) return { kind, key, body: null, version: 0 };
    const found = read(kind, row);
    return { kind, key, body: found.ok ? found.body : null, version: numberAt(row, 'version') };
  }

  return {
    async row(kind: RowKind, key: string): Promise<unknown> {
      return asRead(kind, key).body;
    },
    async rowAsRead(kind: RowKind, key: string): Promise<RowAsRead> {
      return asRead(kind, key);
    },
    async rows(kind: RowKind, marks?: readonly string[]): Promise<StoredRow[]> {
      return ofKind(kind, marks);
    },
    async rowsOf<K extends RowKind>(kinds: readonly K[]): Promise<Readonly<Record<K, readonly StoredRow[]>>> {
      return byKind(kinds, ofKind);
    },
    async brokenRows(): Promise<BrokenRow[]> {
      return driver
        .prepare('select kind, key, body from working order by kind, key')
        .all()
        .flatMap((row): BrokenRow[] => {
          const known = rowKinds.find((each) => each === row.kind);
          const named = { kind: String(row.kind), key: String(row.key) };
          if (known === undefined) return [{ ...named, fault: { code: 'unknown-kind' } }];
          const found = read(known, row);
          return found.ok ? [] : [{ ...named, fault: found.fault }];
        });
    },
  };
}

/** Writes and removes rows inside the caller's transaction, as change number `version`. */
export function writeRows(driver: SqlDriver, changes: readonly RowChange[], version: number): void {
  const save = driver.prepare(
    'insert into working (kind, key, body, version, mark) values (?, ?, ?, ?, ?) on conflict (kind, key) do update set body = excluded.body, version = excluded.version, mark = excluded.mark',
  );
  const drop = driver.prepare('delete from working where kind = ? and key = ?');
  for (const { kind, key, body } of changes)
    if (body === null) drop.run(kind, key);
    else save.run(kind, key, JSON.stringify(body), version, markOf(kind, body));
}

/** What a body holds, in the names of today, in a file whose tables are of this version; undefined where it cannot be read. */
export function bodyOf(body: SqlValue | undefined, tables: number): unknown {
  const value = parseBody(body);
  return tables < WITH_TODAYS_NAMES ? inTodaysNames(value) : value;
}

/** What a body holds; undefined where it cannot be read. */
export function parseBody(body: SqlValue | undefined): unknown {
  if (typeof body !== 'string') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
