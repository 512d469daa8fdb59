import type { App } from '../context.ts';

/** The look into the mailboxes that comes before a letter goes (SG2). */
export interface MailboxGate {
  /** Takes in what arrived, so that the gate knows of it. Null where all was looked at; else which look is missing, in a sentence. */
  look(): Promise<string | null>;
  /** Files the copy of a letter that just went, where that need not wait. What fails is tried again when the mailbox is read. */
  file(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the mailboxes for one letter. Handed to the sender, which knows nothing of how mail is read. */
export type OpenGate = (app: App, now: () => number, signal?: AbortSignal) => MailboxGate | Promise<MailboxGate>;
