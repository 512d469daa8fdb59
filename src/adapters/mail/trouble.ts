import type { LetterProblem, Security, Trouble } from '../../app/ports/mail-out.ts';
import type { ConnectionProblem } from '../../core/send/connection-problem.ts';

/** What nodemailer's errors carry, as far as it is used here. */
export interface SmtpError {
  readonly code?: string | undefined;
  readonly originalCode?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly permanent?: boolean | undefined;
  readonly message: string;
}

/** Our own word for a server that lets nobody in by password, in the place where the library keeps the code of an error. */
export const ONLY_OAUTH = 'ONLY_OAUTH';

/** A server's sentence is shown to the person; more than this is no sentence. */
const MOST_WORDS = 300;

const untrusted =
  /self.signed|unable to (?:verify|get)|altnames|certificate (?:has expired|is not yet valid|not trusted|revoked)|CERT_|DEPTH_ZERO/i;
const otherProtocol = /wrong version number|packet length too long|\bEPROTO\b|unsupported protocol|http request/i;
// Google 534 5.7.9; Yahoo, AOL and Apple say it in words.
const appPassword = /application-specific|app(?:-specific)? password|5\.7\.9/i;
// Microsoft 535 5.7.139 and 5.7.3; what servers without any password mechanism answer.
const oauth = /5\.7\.139|5\.7\.57|basic auth|oauth/i;

function words(error: SmtpError): string {
  // What OpenSSL says is wrapped in places of its own source.
  const said = error.response ?? error.message.replace(/^.*SSL routines:[^:]*:([^:]+):.*$/, '$1');
  return said.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
}

function trouble<P>(problem: P, error: SmtpError): Trouble<P> {
  return { problem, code: error.responseCode ?? null, words: words(error) };
}

/** Tells what went wrong while connecting and logging in. */
export function connectionTrouble(error: SmtpError, security: Security, port: number): Trouble<ConnectionProblem> {
  return trouble(connectionProblem(error, security, port), error);
}

function connectionProblem(error: SmtpError, security: Security, port: number): ConnectionProblem {
  const text = `${error.message} ${error.originalCode ?? ''} ${error.code ?? ''}`;
  if (error.code === 'EAUTH') return loginProblem(error, text);
  if (otherProtocol.test(text)) return 'wrong-security';
  if (untrusted.test(text)) return 'untrusted';
  if (error.code === 'ETLS') return error.responseCode === undefined ? 'untrusted' : 'no-tls';
  if (/STARTTLS/.test(error.message)) return 'no-tls';
  if (/ENOTFOUND|EDNS/.test(text) && !/EAI_AGAIN|ETIMEOUT/.test(text)) return 'no-such-host';
  if (/ECONNREFUSED/.test(text)) return 'port-closed';
  if (error.responseCode !== undefined) return 'busy';
  if (error.code === 'ETIMEDOUT' || /EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ETIMEOUT/.test(text))
    // A port that waits for TLS says nothing to somebody who waits for a greeting.
    return security === 'starttls' && port === 465 ? 'wrong-security' : 'silent';
  return 'cut';
}

function loginProblem(error: SmtpError, text: string): ConnectionProblem {
  const { responseCode } = error;
  if (error.originalCode === ONLY_OAUTH || oauth.test(text)) return 'needs-oauth';
  if (responseCode === undefined) return 'cut';
  if (appPassword.test(text)) return 'needs-app-password';
  if (responseCode === 504) return 'needs-oauth';
  return responseCode < 500 ? 'login-later' : 'wrong-password';
}

/** Problems that other letters would meet too, and that only the person can end: nothing more is tried until then. */
const untilThePersonActs = new Set<ConnectionProblem>([
  'wrong-password',
  'needs-app-password',
  'needs-oauth',
  'needs-consent',
  'no-login',
]);

export function endsTrying(problem: ConnectionProblem): boolean {
  return untilThePersonActs.has(problem);
}

/** Which part of the dialogue refused the letter; null where nobody refused anything and the line was simply cut. */
export function letterTrouble(error: SmtpError): Trouble<LetterProblem> | null {
  if (error.responseCode === undefined) {
    return /larger than allowed/.test(error.message) ? trouble('too-large', error) : null;
  }
  // Some servers judge the sender only once they hear the recipient.
  if (error.command === 'RCPT TO' && /sender address rejected/i.test(error.response ?? ''))
    return trouble('sender-refused', error);
  if (error.command === 'RCPT TO') return trouble('recipient-refused', error);
  if (error.command === 'MAIL FROM') return trouble('sender-refused', error);
  return trouble('letter-refused', error);
}
