import type { ReadTrouble } from '../../core/understand/read-trouble.ts';

/** One mail out of a file, or why it could not be taken out. */
export type FiledMail =
  | {
      readonly ok: true;
      readonly file: string;
      readonly bytes: Uint8Array /** Bytes read so far, of `all`. */;
      readonly read: number;
    }
  | { readonly ok: false; readonly file: string; readonly why: ReadTrouble; readonly read: number };

/** Mails in files and folders of this computer: single mails, mbox, Maildir. */
export interface MailFiles {
  /** Bytes in all files that these paths name, and the paths that do not exist. */
  measure(paths: readonly string[]): Promise<{ readonly bytes: number; readonly missing: readonly string[] }>;
  /** Every mail, one at a time, in the order of names; holds no more than one. */
  read(paths: readonly string[], signal?: AbortSignal): AsyncIterable<FiledMail>;
}
