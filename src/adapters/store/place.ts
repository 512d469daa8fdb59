import type { FileAdvice } from '../../core/journal/fault.ts';
import type { SqlDriver } from './sql.ts';

/** Where the database of an account lies: all that a store on SQL asks of the world around its connections. */
export interface AccountPlace {
  /** Opens a connection. Several may be open; the first of a place whose database does not exist makes it. */
  connect(readOnly: boolean): SqlDriver;
  /** Puts a copy of the database aside, as it is before its tables of this version are changed. */
  keepCopy(driver: SqlDriver, version: number): void;
  /** Removes those copies, which hold people who are to be forgotten. */
  dropCopies(): void;
  /** The bytes of the database and of each of its companions, in pieces. */
  contents(): Iterable<Iterable<Uint8Array>>;
  /** What is worth knowing of the place. */
  advice(): FileAdvice[];
  /** Notices what is written by others: calls `soon` where something may have changed, and `look` now and then. Returns what ends it. */
  watch(look: () => void, soon: () => void): () => void;
  /** Lets go of the place, once all connections are closed. */
  leave(): void;
}
