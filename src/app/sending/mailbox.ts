import type { App } from '../context.ts';
import type { KeepsCopy, SmtpAccount } from '../ports/mail-out.ts';
import type { RowChange } from '../ports/store.ts';

/** The one mailbox from which letters go. Its password is a row of its own, sealed, and in no backup. */
export interface MailboxRow {
  readonly address: string;
  readonly account: SmtpAccount;
  /** "Gmail", or the host where the provider is not known. */
  readonly provider: string;
  readonly keepsCopy: KeepsCopy;
  readonly connectedAt: number;
}

interface SecretRow {
  readonly sealed: string;
}

const KEY = 'main';

export async function loadMailbox(app: App): Promise<MailboxRow | null> {
  return (await app.store.row('mailbox', KEY)) as MailboxRow | null;
}

/** Every mailbox that is connected. */
export async function loadMailboxes(app: App): Promise<MailboxRow[]> {
  return (await app.store.rows('mailbox')).map((each) => each.body as MailboxRow);
}

/** The rows of a mailbox and its sealed password; null of both to disconnect. */
export function mailboxRows(app: App, mailbox: MailboxRow | null, password: string | null): RowChange[] {
  const secret: SecretRow | null = password === null ? null : { sealed: app.vault.seal(password) };
  return [
    { kind: 'mailbox', key: KEY, body: mailbox },
    { kind: 'secret', key: KEY, body: secret },
  ];
}

/** The password; null where none is kept here, or the key that opens it is not on this computer. */
export async function loadPassword(app: App): Promise<string | null> {
  const row = (await app.store.row('secret', KEY)) as SecretRow | null;
  return row === null ? null : app.vault.unseal(row.sealed);
}

/** Whether a copy will stand in the Sent folder (SG4). */
export function copySentence(mailbox: Pick<MailboxRow, 'provider' | 'keepsCopy'>): string {
  if (mailbox.keepsCopy === 'yes') return `${mailbox.provider} keeps a copy in your Sent folder by itself.`;
  const here = 'The letter stands in your notes here in any case.';
  return mailbox.keepsCopy === 'no'
    ? `${mailbox.provider} keeps no copy in your Sent folder. ${here}`
    : `Whether ${mailbox.provider} keeps a copy in your Sent folder is not known. ${here}`;
}
