import type { ConnectionProblem } from '../../core/send/connection-problem.ts';
import type { Credential, SmtpAccount, Trouble } from './mail-out.ts';

/** An account on an IMAP server, without what lets one in. */
export type ImapAccount = SmtpAccount;

export interface MailFolder {
  readonly path: string;
  /** RFC 6154, or by a usual name where the server marks nothing; null for any other. */
  readonly use: 'inbox' | 'sent' | 'drafts' | 'junk' | 'trash' | 'all' | 'archive' | null;
}

/** How far a folder was read. Another validity means that its numbers begin anew. */
export interface FolderCursor {
  readonly uidValidity: string;
  readonly lastUid: number;
  /** HIGHESTMODSEQ (RFC 7162); null where the server has none. */
  readonly modseq: string | null;
}

/** A mail that arrived in a folder: its head at once, the rest when it is asked for. */
export interface ArrivedMail {
  readonly uid: number;
  /** INTERNALDATE: when the server took it. */
  readonly arrivedAt: number | null;
  /** The head, with the empty line that ends it. */
  readonly head: Uint8Array;
  /** The whole mail, cut where it is larger than a mail is read. */
  source(): Promise<Uint8Array>;
}

/** One connection to a mailbox. Calls throw `ConnectionLost` where the connection breaks; nothing in a mailbox is changed but by `append`. */
export interface MailSession {
  folders(): Promise<MailFolder[]>;
  /**
   * Hands over what arrived after the cursor, the oldest first, some at a time, each time with the cursor that stands after them, and
   * returns the new cursor. Without a cursor, or where the folder was made anew, what arrived since `sinceAt`. Throws `FolderMissing`
   * where the folder cannot be opened.
   */
  arrived(
    folder: string,
    cursor: FolderCursor | null,
    sinceAt: number,
    take: (mails: readonly ArrivedMail[], cursor: FolderCursor) => Promise<void>,
  ): Promise<FolderCursor>;
  /** One mail of a folder; null where it is no longer there. */
  mail(folder: string, uid: number): Promise<Uint8Array | null>;
  /** Whether a folder holds a mail of this Message-ID. */
  holds(folder: string, messageId: string): Promise<boolean>;
  /** Puts a mail into a folder, read. `unknown`: the connection broke before the answer; it may be there. */
  append(folder: string, message: string, at: number): Promise<'done' | 'refused' | 'unknown'>;
  close(): Promise<void>;
}

/** A connection broke, or the server did not do what was asked. */
export class ConnectionLost extends Error {}

/** A folder is not there any more, or is not given out; the connection stands. */
export class FolderMissing extends Error {}

export type OpenOutcome =
  | { readonly ok: true; readonly session: MailSession }
  | ({ readonly ok: false } & Trouble<ConnectionProblem>);

export interface MailIn {
  /** Connects and logs in. Never throws for what a server or a network does. */
  open(account: ImapAccount, credential: Credential, signal?: AbortSignal): Promise<OpenOutcome>;
  /**
   * Waits on one folder and calls `changed` once it is open and whenever something may have arrived. Ends when the connection does, or
   * with the signal; says why: `no-folder` where the folder cannot be opened.
   */
  watch(
    account: ImapAccount,
    credential: Credential,
    folder: string,
    changed: () => void,
    signal: AbortSignal,
  ): Promise<Trouble<ConnectionProblem | 'no-folder'>>;
}
