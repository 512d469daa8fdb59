import type { AccountWith } from './context.ts';
import type { RowChange, RowKind } from './ports/store.ts';
import { table } from './table.ts';

/** What one operation changed in working rows, as it was before: kept beside the journal for a while, and in no archive. */
export interface UndoRow {
  readonly at: number;
  readonly rows: readonly { readonly kind: RowKind; readonly key: string; readonly body: unknown }[];
}

export const undos = table<UndoRow>('undo');

/** As many acts as somebody may want back; the oldest goes first. */
const MOST_KEPT = 30;

/** The rows that keep what `undo` puts back, and let go of the oldest. */
export async function undoRows(
  app: AccountWith<'clock'>,
  operationId: string,
  putBack: readonly RowChange[],
): Promise<readonly RowChange[]> {
  if (putBack.length === 0) return [];
  const kept = (await undos.all(app)).map(({ key, body }) => ({ key, at: body.at }));
  kept.sort((one, other) => one.at - other.at);
  const old = kept.slice(0, Math.max(0, kept.length - MOST_KEPT + 1));
  const body: UndoRow = { at: app.clock.now(), rows: putBack };
  return [...old.map(({ key }) => undos.put(key, null)), undos.put(operationId, body)];
}
