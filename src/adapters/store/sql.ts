/** What a column may hold. */
export type SqlValue = null | number | bigint | string | Uint8Array;

/** A row as the file gives it: where bits were lost, any column may hold anything, so each is read by its type (`textAt`, `numberAt`). */
export type SqlRow = Readonly<Record<string, SqlValue | undefined>>;

/** A prepared statement. */
export interface SqlStatement {
  get(...values: readonly SqlValue[]): SqlRow | undefined;
  all(...values: readonly SqlValue[]): SqlRow[];
  run(...values: readonly SqlValue[]): void;
  iterate(...values: readonly SqlValue[]): Iterable<SqlRow>;
}

/** One connection to a database of SQLite: all that the store asks of it, so that another build of SQLite can stand below it. */
export interface SqlDriver {
  exec(text: string): void;
  /** The statement of a text, made with its first use. */
  prepare(text: string): SqlStatement;
  /** Runs `work` in one write transaction, without yielding; rolls back and rethrows on any error. */
  transaction<T>(work: () => T): T;
  readonly isOpen: boolean;
  close(): void;
}

/** Work in one write transaction of a connection; rolls back and rethrows on any error. */
export function inTransaction<T>(
  connection: { exec(text: string): void; readonly isTransaction: boolean },
  work: () => T,
): T {
  connection.exec('begin immediate');
  try {
    const result = work();
    connection.exec('commit');
    return result;
  } catch (error) {
    // On a full disc SQLite may have rolled back by itself; what went wrong is worth more than that nothing was left to undo.
    if (connection.isTransaction) connection.exec('rollback');
    throw error;
  }
}

/** Makes what belongs to a text with its first use, and gives the same again for the same text. */
export function onceFor<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const found = made.get(text) ?? make(text);
    made.set(text, found);
    return found;
  };
}

/** The text of a column; empty where it holds something else. */
export function textAt(row: SqlRow | undefined, column: string): string {
  const value = row?.[column];
  return typeof value === 'string' ? value : '';
}

/** The number of a column; 0 where it holds something else. */
export function numberAt(row: SqlRow | undefined, column: string): number {
  const value = row?.[column];
  return typeof value === 'number' ? value : 0;
}

/** The texts of one column, in the order of the rows. */
export function textsAt(rows: readonly SqlRow[], column: string): string[] {
  return rows.map((row) => textAt(row, column));
}
