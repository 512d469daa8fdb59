import { isLoopback } from '../../core/send/address.ts';
import type { App } from '../context.ts';
import { isSimulated } from '../home.ts';
import type { MailSession } from '../ports/mail-in.ts';
import { fileCopies } from '../sending/copies.ts';
import { loadReadMailboxes, MAIN_MAILBOX, type Reading } from '../sending/mailbox.ts';
import { catchUp } from './catch-up.ts';
import { credentialOf } from './credential.ts';

/** The look into the mailboxes that comes before a letter goes (SG2). */
export interface MailboxGate {
  /** Takes in what arrived, so that the gate knows of it. False where a mailbox did not answer: then nothing may go. */
  look(): Promise<boolean>;
  /** Files the copy of a letter that just went, where that need not wait. What goes wrong is tried again by whoever reads the mailbox. */
  file(): Promise<void>;
  close(): Promise<void>;
}

/** Connections to all mailboxes that are read, opened with the first look and kept until the letter has gone. */
export function openGate(app: App, now: () => number, signal?: AbortSignal): MailboxGate {
  let opened: { key: string; reading: Reading; session: MailSession }[] | null = null;
  return {
    async look() {
      opened ??= await openAll(app, signal);
      if (opened === null) return false;
      try {
        for (const each of opened) await catchUp(app, each.key, each.reading, each.session, now);
        return true;
      } catch {
        // Cut off, or what arrived could not be noted: what is not known to be in order does not go.
        return false;
      }
    },
    async file() {
      const main = opened?.find((each) => each.key === MAIN_MAILBOX);
      if (main) await fileCopies(app, main.reading, main.session, now()).catch(() => {});
    },
    async close() {
      for (const each of opened ?? []) await each.session.close();
      opened = null;
    },
  };
}

async function openAll(app: App, signal: AbortSignal | undefined) {
  const opened: { key: string; reading: Reading; session: MailSession }[] = [];
  for (const { key, mailbox, reading } of await loadReadMailboxes(app)) {
    const mayConnect = isLoopback(reading.account.host) || !(await isSimulated(app));
    const credential = mayConnect ? await credentialOf(app, key, mailbox) : null;
    const outcome = credential === null ? null : await app.mailIn.open(reading.account, credential, signal);
    if (outcome?.ok !== true) {
      for (const each of opened) await each.session.close();
      return null;
    }
    opened.push({ key, reading, session: outcome.session });
  }
  return opened;
}
