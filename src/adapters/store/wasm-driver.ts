import type { Database, PreparedStatement } from '@sqlite.org/sqlite-wasm';
import { inTransaction, onceFor, type SqlDriver, type SqlRow, type SqlStatement, type SqlValue } from './sql.ts';
import type { WasmEngine } from './wasm-engine.ts';

/** Result codes of SQLite (https://www.sqlite.org/rescode.html), the lower eight bits. */
const IOERR = 10;
const FULL = 13;
const CANTOPEN = 14;

/** A connection by SQLite as WebAssembly. Its errors carry `errcode`, as those of Node do. */
export function createWasmDriver({ sqlite, takeFault }: WasmEngine, database: Database): SqlDriver {
  function guarded<T>(work: () => T): T {
    takeFault();
    try {
      return work();
    } catch (error) {
      if (!(error instanceof sqlite.SQLite3Error)) throw error;
      throw Object.assign(error, { errcode: codeOf(error.resultCode, takeFault()) });
    }
  }

  function statement(text: string): SqlStatement {
    const prepared = guarded(() => database.prepare(text));
    let names: readonly string[] = [];
    const row = (): SqlRow => {
      const values = prepared.get([]) as SqlValue[];
      if (names.length !== values.length) names = prepared.getColumnNames([]);
      return Object.fromEntries(values.map((value, at) => [names[at] ?? '', value]));
    };
    const each = <T>(values: readonly SqlValue[], read: () => T): T =>
      guarded(() => {
        try {
          if (values.length > 0) prepared.bind([...values]);
          return read();
        } finally {
          reset(prepared);
        }
      });
    return {
      get: (...values) => each(values, () => (prepared.step() ? row() : undefined)),
      all: (...values) =>
        each(values, () => {
          const rows: SqlRow[] = [];
          while (prepared.step()) rows.push(row());
          return rows;
        }),
      run: (...values) =>
        each(values, () => {
          while (prepared.step());
        }),
      *iterate(...values) {
        try {
          if (values.length > 0) guarded(() => prepared.bind([...values]));
          while (guarded(() => prepared.step())) yield row();
        } finally {
          reset(prepared);
        }
      },
    };
  }

  const connection = {
    exec(text: string): void {
      guarded(() => database.exec(text));
    },
    get isTransaction(): boolean {
      return sqlite.capi.sqlite3_get_autocommit(database) === 0;
    },
  };
  return {
    exec: connection.exec,
    prepare: onceFor(statement),
    transaction: (work) => inTransaction(connection, work),
    get isOpen() {
      return database.isOpen();
    },
    close: () => guarded(() => database.close()),
  };
}

/** A statement that failed says so once more when it is put back; what it says first counts. */
function reset(prepared: PreparedStatement): void {
  try {
    prepared.reset();
  } catch {
    // Told already.
  }
}

/**
 * SQLite is told of any refusal of the file system as a failing disc. One for want of room is a full disc; so is a writing that was cut
 * short, by the rule of SQLite's own file system for Unix (`unixWrite`).
 */
function codeOf(code: number, fault: unknown): number {
  const primary = code & 0xff;
  if (primary !== IOERR && primary !== CANTOPEN) return code;
  if (!(fault instanceof Error || fault instanceof DOMException)) return code;
  const isFull = fault.name === 'QuotaExceededError' || fault.message.startsWith('Unknown write() failure');
  return isFull ? FULL : code;
}
