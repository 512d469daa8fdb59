import type { AccountWith } from '../context.ts';
import type { Credential } from '../ports/mail-out.ts';
import { loadPassword, type MailboxRow } from './mailbox.ts';

/** What lets one into a mailbox; null where it is not on this computer, or consent is needed anew. */
export async function credentialOf(
  app: AccountWith<'clock' | 'mailAuth'>,
  key: string,
  mailbox: MailboxRow,
): Promise<Credential | null> {
  const secret = await loadPassword(app, key);
  if (secret === null) return null;
  if (mailbox.login !== 'oauth') return { kind: 'password', password: secret };
  const { freshToken } = await import('./oauth.ts');
  const token = await freshToken(app, key, mailbox, secret);
  return token === null ? null : { kind: 'token', token };
}
