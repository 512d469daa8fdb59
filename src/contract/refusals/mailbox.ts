import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import type { ConnectionFacts } from '../words/mailbox.ts';
import type { NoFacts, RefusalKind } from './kind.ts';

/** What keeps us out of a mail server, and what the server or this computer said of it. */
interface KeptOut extends ConnectionFacts {
  readonly said: string;
}

/** What stands in the way of a mailbox. */
export interface MailboxFacts {
  readonly 'oauth-only': { readonly provider: string };
  readonly 'password-missing': NoFacts;
  readonly 'no-mailbox': NoFacts;
  readonly 'no-mailbox-read': NoFacts;
  readonly 'mailbox-silent': NoFacts;
  readonly 'no-such-provider': { readonly typed: string };
  readonly 'nothing-to-connect': NoFacts;
  readonly 'mail-server-unknown': { readonly address: string };
  readonly 'mail-server-outside': { readonly domain: string; readonly hosts: readonly string[] };
  readonly 'no-host-name': { readonly typed: string };
  readonly 'encryption-unverified': NoFacts;
  readonly 'no-certificates': NoFacts;
  readonly 'simulated-home': NoFacts;
  readonly 'no-such-folder': { readonly folder: string; readonly folders: readonly string[] };
  readonly 'consent-place-unknown': NoFacts;
  readonly 'consent-over-https': NoFacts;
  readonly 'client-missing': NoFacts;
  readonly 'no-secret': NoFacts;
  readonly 'way-back-elsewhere': NoFacts;
  readonly 'consent-not-begun': NoFacts;
  readonly 'mail-waits-for-nothing': NoFacts;
  readonly 'mail-gone': NoFacts;
  readonly 'mail-unreadable': { readonly name: string; readonly why: ReadTrouble };
  readonly 'no-mail-in-it': { readonly name: string };
  readonly 'no-such-file': { readonly name: string };
  readonly 'consent-over': { readonly address: string };
  readonly 'password-unreadable': NoFacts;
  readonly 'consent-not-given': { readonly words: string };
  readonly 'provider-silent': NoFacts;
  readonly 'login-refused': KeptOut;
  readonly 'server-unusable': KeptOut;
}

export const mailboxKinds: Readonly<Record<keyof MailboxFacts, RefusalKind>> = {
  'oauth-only': 'refused',
  'password-missing': 'needs',
  'no-mailbox': 'needs',
  'no-mailbox-read': 'needs',
  'mailbox-silent': 'refused',
  'no-such-provider': 'needs',
  'nothing-to-connect': 'needs',
  'mail-server-unknown': 'needs',
  'mail-server-outside': 'needs',
  'no-host-name': 'invalid',
  'encryption-unverified': 'not-allowed',
  'no-certificates': 'unreadable',
  'simulated-home': 'not-allowed',
  'no-such-folder': 'not-found',
  'consent-place-unknown': 'needs',
  'consent-over-https': 'not-allowed',
  'client-missing': 'needs',
  'no-secret': 'invalid',
  'way-back-elsewhere': 'invalid',
  'consent-not-begun': 'not-allowed',
  'mail-waits-for-nothing': 'not-found',
  'mail-gone': 'not-found',
  'mail-unreadable': 'unreadable',
  'no-mail-in-it': 'unreadable',
  'no-such-file': 'not-found',
  'consent-over': 'needs',
  'password-unreadable': 'needs',
  'consent-not-given': 'not-allowed',
  'provider-silent': 'refused',
  'login-refused': 'not-allowed',
  'server-unusable': 'refused',
};
