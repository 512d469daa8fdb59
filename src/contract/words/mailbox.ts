import type { ConnectionProblem } from '../../core/send/connection-problem.ts';
import type { PasswordHint } from '../../core/send/password-hint.ts';
import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import type { Moment } from './moment.ts';

/** A mail server that does not let us in, and why. */
export interface ConnectionFacts {
  readonly problem: ConnectionProblem;
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'loopback';
  /** What its provider wants instead of the ordinary password, and where that is made; null where nothing is known of it. */
  readonly password: PasswordHint | null;
}

/** What is said of a mailbox: whether it lets us in, what is read of it, and what becomes of letters that went. */
export interface MailboxWords {
  /** What is wrong with the way to a mail server, and what to do about it. */
  trouble(facts: ConnectionFacts): { readonly what: string; readonly todo: string };
  readonly works: { readonly what: string; readonly todo: string };
  /**
   * A mailbox that was not read for a while. `until` is null where it never was; `trouble` is null where nothing stands in the way but that
   * Persevere does not run; `doubtful` says that silence may be an answer by now.
   */
  notRead(facts: {
    readonly address: string;
    readonly until: Moment | null;
    readonly trouble: ConnectionFacts | null;
    readonly doubtful: boolean;
  }): string;
  /** A folder that was renamed or deleted elsewhere, or is not given out any more. */
  folderGone(facts: { readonly folder: string }): string;
  /** What follows from that for the other folders and for letters. */
  readonly lettersWait: string;
  readonly chooseFolders: string;
  /** A mail that could not be read; rows of earlier versions hold why as a sentence, or as the second half of one. */
  passedOver(facts: { readonly when: Moment; readonly folder: string; readonly why: ReadTrouble | string }): string;
  /** A mailbox that was to be looked at before a letter goes. */
  notLookedAt(facts: { readonly address: string }): string;
  /** Why a letter of which nobody could tell whether it went is known to have gone. */
  readonly foundInSent: string;
  /** Why the note of a letter is taken back. */
  cameBack(facts: { readonly recipients: readonly string[]; readonly status: string | null }): string;
  /** Whether a copy will stand in the Sent folder. */
  copy(facts: {
    readonly provider: string;
    readonly keepsCopy: 'yes' | 'no' | 'unknown';
    readonly folder: string | null;
  }): string;
}
