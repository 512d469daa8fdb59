import { holdLease, type Sender } from './lease.ts';
import { loadOutbox } from './outbox.ts';

/**
 * Sends what is due, one letter after another; the only place from which anything leaves. Does nothing where another process
 * sends. Letters that a process which ended left in the middle become unknown and are never sent again by themselves (SG1).
 * @returns false where another process has the lease
 */
export async function sendDue(sender: Sender): Promise<boolean> {
  const { app } = sender;
  if (app.store.readOnly || !(await holdLease(sender))) return false;
  const rows = await loadOutbox(app, ['approved', 'sending']);
  if (rows.length === 0) return true;
  // Loaded with the first letter: a server that only plans needs nothing of it.
  const { orphan, sendOne } = await import('./attempt.ts');
  for (const row of rows) {
    if (sender.signal?.aborted) return true;
    // Nobody is at work on it: its process ended, or what became of it could not be written down.
    if (row.state === 'sending' && !sender.inFlight.has(row.sendId)) await orphan(sender, row);
    else if (row.state === 'approved' && Math.max(row.goesAt, row.nextTryAt) <= sender.now()) {
      if (!(await holdLease(sender))) return false;
      await sendOne(sender, row);
    }
  }
  return true;
}
