import { Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import type { Credential, Envelope, SendOutcome, SmtpAccount, TestOutcome, Trouble } from '../../app/ports/mail-out.ts';
import { wireAddress } from '../../core/send/address.ts';
import type { ConnectionProblem } from '../../core/send/connection-problem.ts';
import { connectionTrouble, endsTrying, letterTrouble, ONLY_OAUTH, type SmtpError } from './trouble.ts';

/** How long a server may be silent, in milliseconds. */
export interface SmtpLimits {
  /** While connecting, greeting, logging in and naming the recipients. A minute is long for a mail server and short for a person. */
  readonly silenceMs: number;
  /** After the body: RFC 5321 section 4.5.3.2.6 asks for ten minutes, and giving up early makes an unknown of an accepted letter. */
  readonly answerMs: number;
}

export const usualLimits: SmtpLimits = { silenceMs: 60_000, answerMs: 600_000 };

/** Small pieces, so that "handed over whole" is true only when the socket has taken nearly all of it. */
const PIECE = 8 * 1024;

type Connection = InstanceType<typeof import('nodemailer/lib/smtp-connection').default>;
type Opened =
  | { readonly ok: true; readonly connection: Connection }
  | { readonly ok: false; readonly trouble: Trouble<ConnectionProblem> };

/** What XOAUTH2 sends, as Google and Microsoft describe it. */
function bearer(user: string, token: string): string {
  return Buffer.from(`user=${user}\u0001auth=Bearer ${token}\u0001\u0001`, 'utf8').toString('base64');
}

/** A token that was refused for good wants consent anew; one that could not be checked is tried again. */
function refusedToken(refused: SmtpError, settle: (opened: Opened) => void, connection: Connection): void {
  const code = refused.responseCode ?? null;
  const later = code !== null && code < 500;
  const problem = later ? 'login-later' : code === null ? 'cut' : 'needs-consent';
  settle({ ok: false, trouble: { problem, code, words: refused.message.slice(0, 300) } });
  connection.close();
}

/** Connects, secures the connection as asked, and logs in. */
async function open(
  account: SmtpAccount,
  credential: Credential,
  limits: SmtpLimits,
  signal: AbortSignal | undefined,
): Promise<Opened> {
  const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection');
  const loopback = account.security === 'loopback';
  const connection = new SMTPConnection({
    host: account.host,
    port: account.port,
    secure: account.security === 'tls' || (loopback && account.port === 465),
    requireTLS: account.security === 'starttls',
    // The name of this computer is nobody's business (RFC 5321 section 4.1.3 allows an address in its place).
    name: '[127.0.0.1]',
    connectionTimeout: limits.silenceMs,
    greetingTimeout: limits.silenceMs,
    socketTimeout: limits.answerMs,
    dnsTimeout: limits.silenceMs,
    socketCloseTimeout: 1000,
    logger: false,
    allowInternalNetworkInterfaces: true,
    tls: {
      minVersion: 'TLSv1.2',
      rejectUnauthorized: !loopback,
      ...(account.certificates === null ? {} : { ca: [...rootCertificates, account.certificates] }),
    },
    customAuth: {
      async XOAUTH2({ sendCommand, resolve, reject }) {
        // Chosen with a password only where the server offers no mechanism that takes one.
        if (credential.kind === 'password') return reject(Object.assign(new Error(), { code: ONLY_OAUTH }));
        const answer = await sendCommand(`AUTH XOAUTH2 ${bearer(account.user, credential.token)}`);
        // The reason for a refusal comes as a challenge that wants an empty answer.
        const last = answer.status === 334 ? await sendCommand('') : answer;
        if (last.status >= 200 && last.status < 300) return resolve();
        return reject(Object.assign(new Error(last.text), { code: 'EAUTH', responseCode: last.status, consent: true }));
      },
    },
  });
  return new Promise<Opened>((resolve) => {
    const stop = (): void => fail({ message: '', code: 'ESTOPPED' });
    const patience = setTimeout(() => fail({ message: '', code: 'ETIMEDOUT' }), limits.silenceMs);
    const settle = (opened: Opened): void => {
      clearTimeout(patience);
      signal?.removeEventListener('abort', stop);
      resolve(opened);
    };
    function fail(error: SmtpError): void {
      // Settled first: closing tells its own end, which says less.
      settle({ ok: false, trouble: connectionTrouble(error, account.security, account.port) });
      connection.close();
    }
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) return stop();
    connection.on('error', fail);
    connection.on('end', () => fail({ message: '' }));
    connection.connect((error) => {
      if (error) return fail(error);
      if (!connection.allowsAuth) {
        settle({
          ok: false,
          trouble: { problem: 'no-login', code: null, words: '' },
        });
        return connection.close();
      }
      const login =
        credential.kind === 'password'
          ? { user: account.user, pass: credential.password }
          : // Named so that the library takes our handler, which it does only where a source of tokens stands here.
            { user: account.user, method: 'XOAUTH2', oauth2: {} as never };
      connection.login(login, (refused) => {
        if (refused && credential.kind === 'token') refusedToken(refused, settle, connection);
        else if (refused) fail(refused);
        else settle({ ok: true, connection });
      });
    });
  });
}

/** Connects and logs in, and says in one word what is wrong. */
export async function testAccount(
  account: SmtpAccount,
  credential: Credential,
  limits: SmtpLimits,
  signal?: AbortSignal,
): Promise<TestOutcome> {
  const opened = await open(account, credential, limits, signal);
  if (!opened.ok) return { ok: false, ...opened.trouble };
  opened.connection.quit();
  return { ok: true };
}

/**
 * Hands one message over. The body is asked for only after the server's 354, so `lastLook` is as late as it can be, and a
 * letter whose last look says no is cut off before its first byte.
 */
export async function sendMessage(
  account: SmtpAccount,
  credential: Credential,
  envelope: Envelope,
  message: string,
  limits: SmtpLimits,
  lastLook: () => Promise<boolean>,
  signal?: AbortSignal,
): Promise<SendOutcome> {
  const opened = await open(account, credential, limits, signal);
  if (!opened.ok) {
    return endsTrying(opened.trouble.problem)
      ? { kind: 'login', ...opened.trouble }
      : { kind: 'later', ...opened.trouble };
  }
  const { connection } = opened;
  const body = bodyAfter(lastLook, message);
  return new Promise<SendOutcome>((resolve) => {
    const patience = setTimeout(stop, limits.silenceMs);
    const settle = (outcome: SendOutcome): void => {
      clearTimeout(patience);
      signal?.removeEventListener('abort', stop);
      resolve(outcome);
    };
    // Once the letter is being handed over it is better to wait for the answer than to make an unknown of it.
    function stop(): void {
      if (body.asked()) return;
      settle({ kind: 'later', problem: signal?.aborted ? 'cut' : 'silent', code: null, words: '' });
      connection.close();
    }
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) return stop();
    connection.on('error', () => {});
    const wire = { from: wireAddress(envelope.from), to: envelope.to.map(wireAddress) };
    connection.send(wire, body.stream, (error, info) => {
      if (error) {
        connection.close();
        // The last look may still be under way; what it decides belongs to the outcome.
        void body.looked().then(() => settle(outcomeOf(error, body, account)));
      } else {
        connection.quit();
        const rejected = new Set((info?.rejected ?? []).map(String));
        const notReached = envelope.to.filter((address) => rejected.has(wireAddress(address)));
        settle({ kind: 'accepted', words: (info?.response ?? '').slice(0, 300), notReached });
      }
    });
  });
}

interface Body {
  readonly stream: Readable;
  /** True once the server asked for the body. */
  asked(): boolean;
  /** Ends with the last look; at once where it was never asked for. */
  looked(): Promise<void>;
  /** True once all of it was given to the connection, the final dot included. */
  complete(): boolean;
  stopped(): boolean;
}

function bodyAfter(lastLook: () => Promise<boolean>, message: string): Body {
  let asked = false;
  let complete = false;
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  async function* pieces(): AsyncGenerator<Buffer> {
    asked = true;
    looking = lastLook().then(
      (may) => {
        stopped = !may;
      },
      () => {
        stopped = true;
      },
    );
    await looking;
    if (stopped) throw new Error('The last look said no.');
    const bytes = Buffer.from(message, 'utf8');
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  }
  const stream = Readable.from(pieces(), { objectMode: false });
  stream.on('end', () => {
    complete = true;
  });
  return { stream, asked: () => asked, looked: () => looking, complete: () => complete, stopped: () => stopped };
}

/** What an error means for the letter: only a whole body without a clear answer leaves it open (SG1). */
function outcomeOf(error: SmtpError, body: Body, account: SmtpAccount): SendOutcome {
  if (body.stopped()) return { kind: 'stopped' };
  const code = error.responseCode;
  const clear = code !== undefined && code >= 400 && code < 600;
  if (body.complete() && !clear) {
    return { kind: 'unknown' };
  }
  const refusal = letterTrouble(error);
  if (refusal === null) return { kind: 'later', ...connectionTrouble(error, account.security, account.port) };
  if (code === 530) return { kind: 'login', problem: 'no-login', code, words: refusal.words };
  return error.permanent === false ? { kind: 'later', ...refusal } : { kind: 'refused', ...refusal };
}
