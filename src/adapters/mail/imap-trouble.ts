import type { ImapAccount } from '../../app/ports/mail-in.ts';
import type { Trouble } from '../../app/ports/mail-out.ts';
import type { ConnectionProblem } from '../../core/send/connection-problem.ts';
import { connectionTrouble } from './trouble.ts';

/** What imapflow's errors carry, as far as it is used here. */
interface ImapError {
  readonly message?: string;
  readonly code?: string;
  readonly authenticationFailed?: boolean;
  /** RFC 5530: AUTHENTICATIONFAILED, UNAVAILABLE and the like. */
  readonly serverResponseCode?: string;
  readonly responseText?: string;
  readonly oauthError?: { readonly status?: string };
  readonly tlsFailed?: boolean;
}

/** Tells in one word what went wrong. A login that could not be checked is no wrong password (RFC 5530: UNAVAILABLE). */
export function imapTrouble(thrown: unknown, account: ImapAccount): Trouble<ConnectionProblem> {
  const error: ImapError = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const words = (error.responseText ?? error.message ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
  const told = (problem: ConnectionProblem): Trouble<ConnectionProblem> => ({ problem, code: null, words });
  if (error.authenticationFailed === true) {
    if (/^(?:UNAVAILABLE|SERVERBUG|INUSE|LIMIT|CONTACTADMIN)$/.test(error.serverResponseCode ?? ''))
      return told('login-later');
    if (error.oauthError !== undefined) return told('needs-consent');
    if (/application-specific|app(?:-specific)? password/i.test(words)) return told('needs-app-password');
    if (/basic auth|oauth|modern auth/i.test(words)) return told('needs-oauth');
    return told('wrong-password');
  }
  if (error.tlsFailed === true || error.code === 'EUPGRADE')
    return told(/STARTTLS/i.test(words) ? 'no-tls' : 'untrusted');
  if (
    error.code === 'CONNECT_TIMEOUT' ||
    error.code === 'GREETING_TIMEOUT' ||
    error.code === 'ETIMEOUT' ||
    error.code === 'UPGRADE_TIMEOUT'
  )
    return told('silent');
  return connectionTrouble({ message: error.message ?? '', code: error.code }, account.security, account.port);
}
