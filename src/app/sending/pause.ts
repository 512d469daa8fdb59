import type { Account, AccountWith } from '../context.ts';
import { keepRows } from '../decide.ts';
import type { RowChange } from '../ports/store.ts';
import { cell } from '../table.ts';
import { outbox } from './outbox.ts';

interface Pause {
  readonly reason: string;
}

const pauses = cell<Pause>('cursor', 'pause');

/** The row that pauses sending for a reason; null ends the pause. Cursors stay on this machine and in no backup. */
export function pauseRow(reason: string | null): RowChange {
  return pauses.put(reason === null ? null : { reason });
}

/**
 * Why nothing may be sent; null where sending is not paused. A home whose journal lacks what was sent last, or that has letters
 * and no mark outside it, is a copy or was put back (SG5).
 */
export async function pausedBecause(account: Account): Promise<string | null> {
  const row = await pauses.read(account);
  if (row !== null) return row.reason;
  const mark = await account.marker.read();
  if (mark === null) return (await outbox.all(account)).length > 0 ? 'copied' : null;
  const entry = await account.store.entry(mark.entryId);
  return entry?.position === mark.position ? null : 'copied';
}

export async function setPause(app: AccountWith<'clock'>, reason: string | null): Promise<void> {
  await keepRows(app, [pauseRow(reason)]);
  app.memory.today = undefined;
}

/** Remembers outside the home how far the journal has come. Called after everything that sending notes. */
export async function markOutbox(account: Account): Promise<void> {
  const position = await account.store.position();
  const [last] = await account.store.entries({ after: position - 1, limit: 1 });
  if (last) await account.marker.write({ position: last.position, entryId: last.id });
}
