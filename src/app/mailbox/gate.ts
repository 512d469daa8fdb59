import { isLoopback } from '../../core/send/address.ts';
import { isSimulated } from '../account-care/home.ts';
import { credentialOf } from '../connection/credential.ts';
import { loadReadMailboxes, MAIN_MAILBOX, type Reading } from '../connection/mailbox.ts';
import type { AccountWith, App } from '../context.ts';
import type { MailSession } from '../ports/mail-in.ts';
import { fileCopies } from '../sending/copies.ts';
import type { MailboxGate } from '../sending/mailbox-gate.ts';
import { catchUp } from './catch-up.ts';
import { noteRead } from './read-until.ts';
import { mayKnock, setTrouble } from './trouble.ts';

interface Opened {
  readonly key: string;
  readonly address: string;
  readonly reading: Reading;
  readonly session: MailSession;
}

/** Connections to all mailboxes that are read, opened with the first look and kept until the letter has gone. */
export function openGate(app: App, now: () => number, signal?: AbortSignal): MailboxGate {
  let opened: Opened[] | null = null;
  return {
    async look() {
      const { mailbox: words } = await app.words();
      if (opened === null) {
        const all = await openAll(app, signal);
        if ('closed' in all) return words.notLookedAt({ address: all.closed });
        opened = all.opened;
      }
      for (const { key, address, reading, session } of opened) {
        try {
          const [missing] = await catchUp(app, key, reading, session, now);
          if (missing !== undefined) return words.folderGone({ folder: missing });
          await noteRead(app, key, now());
        } catch {
          // Cut off, or what arrived could not be noted: what is not known to be in order does not go.
          return words.notLookedAt({ address });
        }
      }
      return null;
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

/** All mailboxes, or the address of the first that does not open. A login that was refused is not tried again for a letter. */
async function openAll(
  app: AccountWith<'clock' | 'mailAuth' | 'mailIn'>,
  signal: AbortSignal | undefined,
): Promise<{ readonly opened: Opened[] } | { readonly closed: string }> {
  const opened: Opened[] = [];
  for (const { key, mailbox, reading } of await loadReadMailboxes(app)) {
    const mayConnect = (isLoopback(reading.account.host) || !(await isSimulated(app))) && (await mayKnock(app, key));
    const credential = mayConnect ? await credentialOf(app, key, mailbox) : null;
    const outcome = credential === null ? null : await app.mailIn.open(reading.account, credential, signal);
    if (outcome?.ok !== true) {
      if (outcome !== null) await setTrouble(app, key, outcome.problem, true);
      for (const each of opened) await each.session.close();
      return { closed: mailbox.address };
    }
    opened.push({ key, address: mailbox.address, reading, session: outcome.session });
  }
  return { opened };
}
