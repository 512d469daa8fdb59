import type { MailIn } from '../../app/ports/mail-in.ts';
import type { ImapLimits } from './imap.ts';

/** The person's own mailboxes, by imapflow; loaded with the first that is opened. Shorter limits may be given where a server is near. */
export function createMailIn(limits?: ImapLimits): MailIn {
  const imap = () => import('./imap.ts');
  return {
    async open(account, credential, signal) {
      const { openSession, usualImapLimits } = await imap();
      return openSession(account, credential, limits ?? usualImapLimits, signal);
    },
    async watch(account, credential, folder, changed, signal) {
      const { watchFolder, usualImapLimits } = await imap();
      return watchFolder(account, credential, limits ?? usualImapLimits, folder, changed, signal);
    },
  };
}
