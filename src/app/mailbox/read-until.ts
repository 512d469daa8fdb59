import { loadAccount } from '../case-book.ts';
import { loadReadMailboxes } from '../connection/mailbox.ts';
import type { Account, AccountWith } from '../context.ts';
import { keepRows } from '../decide.ts';
import type { RowChange } from '../ports/store.ts';
import { table } from '../table.ts';
import { loadFolder } from './catch-up.ts';
import { troubleFacts } from './connection-trouble.ts';
import { vouchedKey } from './own-server.ts';
import { loadTrouble, troubleKey } from './trouble.ts';

const HOUR = 3_600_000;
/** How often it is written down that a mailbox was read: more often would make every page anew for nothing. */
const NOTED_EVERY_MS = HOUR / 6;
/** A mailbox that is read is looked at at least every quarter of an hour; after this it is said that it is not. */
const SAID_AFTER_MS = HOUR;
/** From here on, silence may be an answer that nobody saw. */
const SILENCE_DOUBTFUL_MS = 24 * HOUR;
/** A mail that could not be read is spoken of on Today for so long. */
const UNREAD_SAID_MS = 7 * 24 * HOUR;

interface ReadRow {
  readonly at: number;
}

const reads = table<ReadRow>('cursor');

function readKey(mailbox: string): string {
  return `read:${mailbox}`;
}

/** When everything in a mailbox had last been looked at; null where it never was. */
export async function loadReadUntil(account: Account, mailbox: string): Promise<number | null> {
  return (await reads.read(account, readKey(mailbox)))?.at ?? null;
}

/** Notes that everything in a mailbox was looked at. */
export async function noteRead(app: AccountWith<'clock'>, mailbox: string, now: number): Promise<void> {
  const before = await loadReadUntil(app, mailbox);
  if (before !== null && Math.abs(now - before) < NOTED_EVERY_MS && (await loadTrouble(app, mailbox)) === null) return;
  await keepRows(app, [reads.put(readKey(mailbox), { at: now })]);
}

/** Rows that forget how a mailbox was read, for one that is given up. */
export function stateRowsOf(mailbox: string): RowChange[] {
  return [troubleKey(mailbox), readKey(mailbox), vouchedKey(mailbox)].map((key) => ({
    kind: 'cursor',
    key,
    body: null,
  }));
}

/**
 * The state of the mailboxes in sentences, the same on Today, under the mailbox and under Sending (R6): which is not read, since when and
 * why, and what follows. Nothing where all is read.
 */
export async function mailboxNotices(app: AccountWith<'machine' | 'words'>, now: number): Promise<string[]> {
  const mailboxes = await loadReadMailboxes(app);
  if (mailboxes.length === 0) return [];
  const { zone } = await loadAccount(app);
  const { mailbox: words } = await app.words();
  const said: string[] = [];
  for (const { key, mailbox, reading } of mailboxes) {
    const until = await loadReadUntil(app, key);
    const trouble = await loadTrouble(app, key);
    const since = now - (until ?? mailbox.connectedAt);
    if (trouble !== null || since > SAID_AFTER_MS)
      said.push(
        words.notRead({
          address: mailbox.address,
          until: until === null ? null : { at: until, zone },
          trouble: trouble === null ? null : troubleFacts(trouble.problem, reading.account, null),
          doubtful: since > SILENCE_DOUBTFUL_MS,
        }),
      );
    for (const folder of reading.folders) {
      const row = await loadFolder(app, key, folder);
      if (row?.missing === true) said.push(`${words.folderGone({ folder })} ${words.lettersWait}`);
      for (const mail of row?.unread ?? []) {
        if (mail.at === null || now - mail.at > UNREAD_SAID_MS) continue;
        said.push(words.passedOver({ when: { at: mail.at, zone }, folder, why: mail.why }));
      }
    }
  }
  return said;
}
