import {
  type BrokenRow,
  byKind,
  markOf,
  type Reading,
  type RowAsRead,
  type RowChange,
  type RowKind,
  rowKinds,
  type StoredRow,
} from '../../app/ports/store.ts';
import type { Read } from './indexed-account.ts';
import type { WorkingRecord } from './indexed-schema.ts';
import type { Tables, Writer } from './indexed-tables.ts';
import { SCHEMA_VERSION } from './versions.ts';
import { type FaultOf, type Found, readRow } from './working-rows.ts';

type RowReading = Pick<Reading, 'row' | 'rowAsRead' | 'rows' | 'rowsOf' | 'brokenRows'>;

/** The working rows. One whose text was damaged is left out of what is read, kept and named. */
export function readIndexedRows(read: Read, faultOf: FaultOf): RowReading {
  // Rows here were never written in earlier names, so they are read as the SQL store reads those of its newest tables.
  const found = (kind: RowKind, { key, body }: WorkingRecord): Found =>
    readRow(kind, key, body, faultOf, SCHEMA_VERSION);

  const sound = (kind: RowKind, records: readonly WorkingRecord[]): StoredRow[] =>
    records.flatMap((record) => {
      const each = found(kind, record);
      return each.ok ? [{ key: record.key, body: each.body, version: record.version }] : [];
    });

  async function asRead(tables: Tables, kind: RowKind, key: string): Promise<RowAsRead> {
    const record = await tables.get('working', [kind, key]);
    if (record === undefined) return { kind, key, body: null, version: 0 };
    const each = found(kind, record);
    return { kind, key, body: each.ok ? each.body : null, version: record.version };
  }

  async function marked(tables: Tables, kind: RowKind, marks: readonly string[]): Promise<WorkingRecord[]> {
    const lists = await Promise.all(
      [...new Set(marks)].map((mark) =>
        tables.list('working', { index: 'mark', range: IDBKeyRange.bound([kind, mark], [kind, mark, []]) }),
      ),
    );
    return lists.flat().sort((one, other) => (one.key < other.key ? -1 : 1));
  }

  const ofKind = (tables: Tables, kind: RowKind): Promise<WorkingRecord[]> =>
    tables.list('working', { range: IDBKeyRange.bound([kind], [kind, []]) });

  return {
    row: (kind, key) => read(async (tables) => (await asRead(tables, kind, key)).body),
    rowAsRead: (kind, key) => read((tables) => asRead(tables, kind, key)),
    rows: (kind, marks) =>
      read(async (tables) =>
        sound(kind, await (marks === undefined ? ofKind(tables, kind) : marked(tables, kind, marks))),
      ),
    rowsOf: (kinds) =>
      read(async (tables) => {
        const lists = await Promise.all(kinds.map(async (kind) => [kind, await ofKind(tables, kind)] as const));
        const records = new Map<RowKind, WorkingRecord[]>(lists);
        return byKind(kinds, (kind) => sound(kind, records.get(kind) ?? []));
      }),
    brokenRows: () =>
      read(async (tables) =>
        (await tables.list('working')).flatMap((record): BrokenRow[] => {
          const { kind, key } = record;
          const known = rowKinds.find((each) => each === kind);
          if (known === undefined) return [{ kind, key, fault: { code: 'unknown-kind' } }];
          const each = found(known, record);
          return each.ok ? [] : [{ kind, key, fault: each.fault }];
        }),
      ),
  };
}

/** Writes and removes rows, as change number `version`. */
export function putRows(writer: Writer, changes: readonly RowChange[], version: number): void {
  for (const { kind, key, body } of changes)
    if (body === null) writer.drop('working', [kind, key]);
    else writer.put('working', { kind, key, body: JSON.stringify(body), version, mark: markOf(kind, body) });
}
