import { loadMailbox, type Reading } from '../connection/mailbox.ts';
import type { Account, AccountWith } from '../context.ts';
import { keepRows } from '../decide.ts';
import type { MailSession } from '../ports/mail-in.ts';
import type { RowChange } from '../ports/store.ts';
import { table } from '../table.ts';
import type { OutboxRow } from './outbox.ts';

/** A letter that went, whose copy is not known to lie in Sent yet (SG4). */
interface CopyRow {
  readonly message: string;
  readonly messageId: string;
  readonly at: number;
  /** Not before this: a provider that files copies by itself is given time to do so. */
  readonly notBefore: number;
}

export const copies = table<CopyRow>('sent-copy');

const PROVIDER_FILES_WITHIN_MS = 20_000;
/** After this the copy is given up: the letter stands in the notes in any case. */
const GIVEN_UP_MS = 14 * 86_400_000;

/** The row that asks for a copy; none where the provider files it itself or no folder for it is known. */
export async function copyRows(account: Account, row: OutboxRow, at: number): Promise<RowChange[]> {
  const mailbox = await loadMailbox(account);
  if (row.message === null || mailbox === null || mailbox.keepsCopy === 'yes' || !mailbox.reading?.sent) return [];
  const wait = mailbox.keepsCopy === 'unknown' ? PROVIDER_FILES_WITHIN_MS : 0;
  const body: CopyRow = { message: row.message, messageId: row.messageId, at, notBefore: at + wait };
  return [copies.put(row.sendId, body)];
}

/**
 * Files copies that are due: looks by Message-ID first, so that a copy whose filing was cut off before its answer is never filed
 * twice. Returns when it is to be looked again; Infinity where nothing is left.
 */
export async function fileCopies(
  app: AccountWith<'clock'>,
  reading: Reading,
  session: MailSession,
  now: number,
): Promise<number> {
  let next = Number.POSITIVE_INFINITY;
  for (const { key, body } of await copies.all(app)) {
    const copy = body;
    if (copy.notBefore > now) {
      next = Math.min(next, copy.notBefore);
      continue;
    }
    if (reading.sent === null) continue;
    const there = await session.holds(reading.sent, copy.messageId);
    const outcome = there ? 'done' : await session.append(reading.sent, copy.message, copy.at);
    if (outcome === 'done' || (outcome === 'refused' && now - copy.at > GIVEN_UP_MS)) await drop(app, key);
    // Cut off, or refused just now: the next look finds out.
    else next = Math.min(next, now + 60_000);
  }
  return next;
}

async function drop(app: AccountWith<'clock'>, key: string): Promise<void> {
  await keepRows(app, [copies.put(key, null)]);
}
