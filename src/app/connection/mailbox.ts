import type { MailboxWords } from '../../contract/words/mailbox.ts';
import type { Account } from '../context.ts';
import type { ImapAccount } from '../ports/mail-in.ts';
import type { KeepsCopy, SmtpAccount } from '../ports/mail-out.ts';
import type { RowChange } from '../ports/store.ts';
import { table } from '../table.ts';

/** How a mailbox is read (RU1): only these folders, and no others. */
export interface Reading {
  readonly account: ImapAccount;
  readonly folders: readonly string[];
  /** Where copies of what was sent belong; null where the server names no such folder. */
  readonly sent: string | null;
}

/** A mailbox. Letters go from the one called `main`; others are only read. What lets one in is a row of its own, sealed, and in no backup. */
export interface MailboxRow {
  readonly address: string;
  /** Null for a mailbox that is only read. */
  readonly account: SmtpAccount | null;
  /** Null where it is not read. Rows of earlier versions do not have it. */
  readonly reading?: Reading | null;
  /** How one is let in; a password where it is not said. */
  readonly login?: 'password' | 'oauth';
  /** "Gmail", or the host where the provider is not known. */
  readonly provider: string;
  readonly keepsCopy: KeepsCopy;
  readonly connectedAt: number;
}

export const mailboxes = table<MailboxRow>('mailbox');

interface SecretRow {
  readonly sealed: string;
}

export const secrets = table<SecretRow>('secret');

/** Key of the mailbox from which letters go; others go by their address. */
export const MAIN_MAILBOX = 'main';

/** The mailbox from which letters go, with its outgoing server. */
export type SendingMailbox = MailboxRow & { readonly account: SmtpAccount };

export async function loadMailbox(account: Account): Promise<SendingMailbox | null> {
  const row = await mailboxes.read(account, MAIN_MAILBOX);
  return row === null || row.account === null ? null : { ...row, account: row.account };
}

/** Every mailbox that is connected, with its key. */
export async function loadMailboxes(
  account: Account,
): Promise<{ readonly key: string; readonly mailbox: MailboxRow }[]> {
  return (await mailboxes.all(account)).map((each) => ({ key: each.key, mailbox: each.body }));
}

/** Those that are read, with how. */
export async function loadReadMailboxes(
  account: Account,
): Promise<{ readonly key: string; readonly mailbox: MailboxRow; readonly reading: Reading }[]> {
  return (await loadMailboxes(account)).flatMap(({ key, mailbox }) =>
    mailbox.reading ? [{ key, mailbox, reading: mailbox.reading }] : [],
  );
}

/** The rows of a mailbox and its sealed password; null where consent was given instead. */
export async function mailboxRows(
  account: Account,
  mailbox: MailboxRow,
  password: string | null,
  key = MAIN_MAILBOX,
): Promise<RowChange[]> {
  const secret: SecretRow | null = password === null ? null : { sealed: await account.vault.seal(password) };
  return [mailboxes.put(key, mailbox), secrets.put(key, secret)];
}

/** The password; null where none is kept here, or the key that opens it is not on this computer. */
export async function loadPassword(account: Account, key = MAIN_MAILBOX): Promise<string | null> {
  const row = await secrets.read(account, key);
  return row === null ? null : await account.vault.unseal(row.sealed);
}

/** Whether a copy will stand in the Sent folder (SG4). */
export function copySentence(
  { provider, keepsCopy, reading }: Pick<MailboxRow, 'provider' | 'keepsCopy' | 'reading'>,
  words: MailboxWords,
): string {
  return words.copy({ provider, keepsCopy, folder: reading?.sent ?? null });
}
