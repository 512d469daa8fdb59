import { senderOf } from '../../core/understand/delivery.ts';
import type { ParsedMessage } from '../../core/understand/parsed.ts';
import type { App } from '../context.ts';
import type { ArrivedMail, FolderCursor, MailSession } from '../ports/mail-in.ts';
import type { Reading } from '../sending/mailbox.ts';
import { concerns } from './linking.ts';
import { takeMail } from './take.ts';

/** What is read when a folder is named: answers to what was sent before it was. */
const LOOK_BACK_MS = 30 * 86_400_000;

/** How far a folder was read, and what came of it: what the page of the mailbox shows. */
export interface FolderRow {
  readonly cursor: FolderCursor | null;
  /** Mails of which the head was looked at, and of these: taken into the notes, left for the person, passed over. */
  readonly seen: number;
  readonly kept: number;
  readonly suggested: number;
  readonly lastMailAt: number | null;
  readonly checkedAt: number;
}

export function folderKey(mailbox: string, folder: string): string {
  return `folder:${mailbox}:${folder}`;
}

export async function loadFolder(app: App, mailbox: string, folder: string): Promise<FolderRow | null> {
  return (await app.store.row('cursor', folderKey(mailbox, folder))) as FolderRow | null;
}

/**
 * Reads what arrived in the named folders since they were last read, and nothing else. Throws `ConnectionLost` where the mailbox does
 * not answer; what was taken until then stays taken.
 */
export async function catchUp(
  app: App,
  key: string,
  reading: Reading,
  session: MailSession,
  now: () => number,
): Promise<void> {
  for (const folder of reading.folders) {
    const before = await loadFolder(app, key, folder);
    const counts = { seen: 0, kept: 0, suggested: 0, lastMailAt: null as number | null };
    const cursor = await session.arrived(folder, before?.cursor ?? null, now() - LOOK_BACK_MS, async (mail) => {
      counts.seen++;
      counts.lastMailAt = mail.arrivedAt ?? counts.lastMailAt;
      const became = await takeArrived(app, key, folder, mail, now());
      if (became !== 'passed') counts[became]++;
    });
    if (before !== null && counts.seen === 0 && sameCursor(before.cursor, cursor)) continue;
    const after: FolderRow = {
      cursor,
      seen: (before?.seen ?? 0) + counts.seen,
      kept: (before?.kept ?? 0) + counts.kept,
      suggested: (before?.suggested ?? 0) + counts.suggested,
      lastMailAt: counts.lastMailAt ?? before?.lastMailAt ?? null,
      checkedAt: now(),
    };
    await app.store.commit({
      operationId: null,
      expected: new Map(),
      entries: [],
      rows: [{ kind: 'cursor', key: folderKey(key, folder), body: after }],
      recordedAt: app.clock.now(),
      result: null,
    });
  }
}

function sameCursor(one: FolderCursor | null, other: FolderCursor): boolean {
  return one?.uidValidity === other.uidValidity && one.lastUid === other.lastUid;
}

/** The head first; the whole of a mail only where it may concern somebody or something that is known (RU3). */
async function takeArrived(
  app: App,
  mailbox: string,
  folder: string,
  mail: ArrivedMail,
  now: number,
): Promise<'kept' | 'suggested' | 'passed'> {
  const head = await app.reader.message(mail.head);
  if (!head.ok || !((await concerns(app, head.value)) || mayBeRelay(head.value))) return 'passed';
  const whole = await app.reader.message(await mail.source());
  if (!whole.ok) return 'passed';
  const source = { from: 'mailbox' as const, mailbox, folder, uid: mail.uid, arrivedAt: mail.arrivedAt };
  const { became } = await takeMail(app, whole.value, source, now);
  return became === 'kept' || became === 'suggested' ? became : 'passed';
}

/** Systems write from addresses of their own: only the text says for whom. A report of a mail that came back is one, too. */
function mayBeRelay(head: ParsedMessage): boolean {
  return senderOf(head).kind !== 'person';
}
