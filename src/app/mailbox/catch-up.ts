import { sha256Hex } from '../../core/journal/sha256.ts';
import { authorOf } from '../../core/understand/delivery.ts';
import type { ParsedMessage } from '../../core/understand/parsed.ts';
import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import type { Reading } from '../connection/mailbox.ts';
import type { Account, AccountWith, App } from '../context.ts';
import { keepRows } from '../decide.ts';
import { type ArrivedMail, type FolderCursor, FolderMissing, type MailSession } from '../ports/mail-in.ts';
import type { ReadResult } from '../ports/mail-text.ts';
import type { RowChange } from '../ports/store.ts';
import { table } from '../table.ts';
import { concerns } from './linking.ts';
import { loadOwnServer, type OwnServer } from './own-server.ts';
import { lookBackFrom } from './pace.ts';
import type { MailSource } from './rows.ts';
import { takeMail } from './take.ts';

/** Mails that could not be read and are listed; a person looks at a few of them in their mail program. */
const UNREAD_KEPT = 20;

/** A mail that could not be read: it is passed over for good, for what hung once hangs again. */
export interface UnreadMail {
  /** A digest of its head, by which it is known again. */
  readonly digest: string;
  readonly at: number | null;
  /** In rows of earlier versions a sentence, or the second half of one. */
  readonly why: ReadTrouble | string;
}

/** How far a folder was read, and what came of it: what the page of the mailbox shows. */
export interface FolderRow {
  readonly cursor: FolderCursor | null;
  /** Mails of which the head was looked at, and of these: taken into the notes, left for the person, passed over. */
  readonly seen: number;
  readonly kept: number;
  readonly suggested: number;
  readonly lastMailAt: number | null;
  readonly checkedAt: number;
  /** True while the folder cannot be opened. Rows of earlier versions have neither this nor what follows. */
  readonly missing?: boolean;
  /** The latest first. */
  readonly unread?: readonly UnreadMail[];
}

const folders = table<FolderRow>('cursor');

export function folderKey(mailbox: string, folder: string): string {
  return `folder:${mailbox}:${folder}`;
}

export function loadFolder(account: Account, mailbox: string, folder: string): Promise<FolderRow | null> {
  return folders.read(account, folderKey(mailbox, folder));
}

/**
 * Reads what arrived in the named folders since they were last read, and nothing else. Throws `ConnectionLost` where the mailbox does
 * not answer; what was taken until then stays taken. A folder that cannot be opened keeps no other from being read.
 * @returns the folders that could not be opened
 */
export async function catchUp(
  app: App,
  key: string,
  reading: Reading,
  session: MailSession,
  now: () => number,
): Promise<string[]> {
  const missing: string[] = [];
  const ownServer = await loadOwnServer(app, key);
  for (const folder of reading.folders) {
    const before = (await loadFolder(app, key, folder)) ?? NEVER_READ;
    try {
      await readFolder(app, { key, folder, isSent: folder === reading.sent, before, ownServer }, session, now);
    } catch (error) {
      if (!(error instanceof FolderMissing)) throw error;
      missing.push(folder);
      if (before.missing !== true)
        await write(app, [folders.put(folderKey(key, folder), { ...before, missing: true })]);
    }
  }
  return missing;
}

const NEVER_READ: FolderRow = { cursor: null, seen: 0, kept: 0, suggested: 0, lastMailAt: null, checkedAt: 0 };

interface Place {
  readonly key: string;
  readonly folder: string;
  readonly isSent: boolean;
  readonly before: FolderRow;
  readonly ownServer: OwnServer;
}

/** Reads one folder, and writes down how far after every batch: what ends the program does not make it begin again. */
async function readFolder(app: App, place: Place, session: MailSession, now: () => number): Promise<void> {
  const { key, folder, before, ownServer } = place;
  const counts = { seen: 0, kept: 0, suggested: 0, lastMailAt: before.lastMailAt, unread: before.unread ?? [] };
  const rowAt = (cursor: FolderCursor): RowChange => {
    // The numbers began anew: the same mails are looked at once more and are no further ones.
    const isAnew = before.cursor !== null && before.cursor.uidValidity !== cursor.uidValidity;
    const body: FolderRow = {
      cursor,
      seen: isAnew ? Math.max(before.seen, counts.seen) : before.seen + counts.seen,
      kept: before.kept + counts.kept,
      suggested: before.suggested + counts.suggested,
      lastMailAt: counts.lastMailAt,
      checkedAt: now(),
      missing: false,
      unread: counts.unread,
    };
    return folders.put(folderKey(key, folder), body);
  };
  const cursor = await session.arrived(folder, before.cursor, lookBackFrom(now()), async (mails, reached) => {
    const read = await Promise.all(mails.map((mail) => app.reader.message(mail.head)));
    // What lies in Sent did not come through the server that vouches.
    if (!place.isSent) await ownServer.learn(read.flatMap((head) => (head.ok ? [head.value] : [])));
    for (const [at, mail] of mails.entries()) {
      counts.seen++;
      counts.lastMailAt = mail.arrivedAt ?? counts.lastMailAt;
      const head = read[at];
      if (head === undefined) continue;
      const became = await takeArrived(app, place, mail, head, counts.unread, now());
      if (typeof became === 'object') counts.unread = [became, ...counts.unread].slice(0, UNREAD_KEPT);
      else if (became !== 'passed') counts[became]++;
    }
    await write(app, [rowAt(reached), ownServer.row()]);
  });
  if (before !== NEVER_READ && before.missing !== true && counts.seen === 0 && sameCursor(before.cursor, cursor))
    return;
  await write(app, [rowAt(cursor)]);
}

async function write(app: AccountWith<'clock'>, rows: readonly RowChange[]): Promise<void> {
  await keepRows(app, rows);
}

function sameCursor(one: FolderCursor | null, other: FolderCursor): boolean {
  return one?.uidValidity === other.uidValidity && one.lastUid === other.lastUid;
}

/** The head first; the whole of a mail only where it may concern somebody or something that is known (RU3). */
async function takeArrived(
  app: App,
  { key, folder, ownServer }: Place,
  mail: ArrivedMail,
  head: ReadResult<ParsedMessage>,
  known: readonly UnreadMail[],
  now: number,
): Promise<'kept' | 'suggested' | 'passed' | UnreadMail> {
  const digest = sha256Hex(new TextDecoder('latin1').decode(mail.head)).slice(0, 40);
  if (known.some((each) => each.digest === digest)) return 'passed';
  const unread = (why: ReadTrouble): UnreadMail => ({ digest, at: mail.arrivedAt, why });
  if (!head.ok) return unread(head.why);
  if (!((await concerns(app, head.value)) || mayBeRelay(head.value))) return 'passed';
  const whole = await app.reader.message(await mail.source());
  if (!whole.ok) return unread(whole.why);
  const source: MailSource = {
    from: 'mailbox',
    mailbox: key,
    folder,
    uid: mail.uid,
    arrivedAt: mail.arrivedAt,
    ownServer: ownServer.name(),
  };
  const { became } = await takeMail(app, whole.value, source, now);
  return became === 'kept' || became === 'suggested' ? became : 'passed';
}

/** Systems write from addresses of their own: only the text says for whom. A report of a mail that came back is one, too. */
function mayBeRelay(head: ParsedMessage): boolean {
  return authorOf(head).kind !== 'person';
}
