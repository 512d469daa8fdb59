import type { ExchangingStore } from '../../app/ports/store.ts';
import { filePlace, makeFile } from './file-place.ts';
import { openSqlStore } from './sql-store.ts';
import type { FaultOf } from './working-rows.ts';

export interface OpenOptions {
  readonly readOnly?: boolean;
  /** What is wrong with a stored row; without it every row that is JSON is taken. */
  readonly faultOf?: FaultOf;
}

/** Opens the account in this file, making it where there is none. Several processes may have it open. */
export function openSqliteStore(file: string, options: OpenOptions = {}): ExchangingStore {
  const readOnly = options.readOnly ?? false;
  if (!readOnly) makeFile(file);
  return openSqlStore(filePlace(file), readOnly, options.faultOf ?? (() => null));
}
