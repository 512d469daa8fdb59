import { rootCertificates } from 'node:tls';
import type { ImapFlow } from 'imapflow';
import {
  ConnectionLost,
  type FolderCursor,
  FolderMissing,
  type ImapAccount,
  type MailFolder,
  type MailSession,
  type OpenOutcome,
} from '../../app/ports/mail-in.ts';
import type { Credential, Trouble } from '../../app/ports/mail-out.ts';
import type { ConnectionProblem } from '../../core/send/connection-problem.ts';
import { imapTrouble } from './imap-trouble.ts';

/** How long a server may be silent, in milliseconds. */
export interface ImapLimits {
  /** While connecting and between commands: found dead within this, and with `idleMs` well within five minutes. */
  readonly silenceMs: number;
  /** IDLE is begun anew after this; servers end it after 29 minutes (RFC 2177), and routers forget it sooner. */
  readonly idleMs: number;
  /** How often a server without IDLE is asked. */
  readonly pollMs: number;
}

export const usualImapLimits: ImapLimits = { silenceMs: 60_000, idleMs: 180_000, pollMs: 60_000 };

/** An answer is small; of a mail with attachments the first part is enough. */
const MOST_SOURCE = 4_000_000;
/** Heads longer than this are an attack; the reader takes half a megabyte. */
const MOST_HEAD = 256_000;
/** A line, a literal and a whole answer of a server; the largest that we ask for is a mail of `MOST_SOURCE`, or the numbers of a million mails. */
const MOST_LINE = 16_000_000;
const MOST_LITERAL = 8_000_000;
const MOST_ANSWER = 24_000_000;
const MOST_TOKENS = 200_000;
/** Heads that are asked for at once. */
const BATCH = 100;
/** A clock that jumps by more than this between two looks slept: the connection is not worth waiting for. */
const ASLEEP_MS = 60_000;
const LOOK_EVERY_MS = 15_000;

/** A client that is not yet connected. Its errors are heard by whoever waits for its end: an unheard one ends the process. */
export async function createClient(
  account: ImapAccount,
  credential: Credential,
  limits: ImapLimits,
): Promise<ImapFlow> {
  const { ImapFlow: Client } = await import('imapflow');
  const loopback = account.security === 'loopback';
  const client = new Client({
    host: account.host,
    port: account.port,
    secure: account.security === 'tls' || (loopback && account.port === 993),
    // Required, so that a password never goes in the clear to a server that hides its STARTTLS.
    ...(account.security === 'starttls' ? { doSTARTTLS: true } : {}),
    auth:
      credential.kind === 'password'
        ? { user: account.user, pass: credential.password }
        : { user: account.user, accessToken: credential.token },
    // The name and version of this program are nobody's business.
    clientInfo: { name: 'mail' },
    logger: false,
    disableAutoIdle: true,
    qresync: false,
    connectionTimeout: limits.silenceMs,
    greetingTimeout: limits.silenceMs,
    socketTimeout: limits.silenceMs,
    maxIdleTime: limits.idleMs,
    maxLineLength: MOST_LINE,
    maxLiteralSize: MOST_LITERAL,
    maxResponseSize: MOST_ANSWER,
    maxResponseTokens: MOST_TOKENS,
    tls: {
      minVersion: 'TLSv1.2',
      rejectUnauthorized: !loopback,
      ...(account.certificates === null ? {} : { ca: [...rootCertificates, account.certificates] }),
    },
  });
  client.on('error', () => {});
  return client;
}

export async function openSession(
  account: ImapAccount,
  credential: Credential,
  limits: ImapLimits,
  signal?: AbortSignal,
): Promise<OpenOutcome> {
  const client = await createClient(account, credential, limits);
  const stop = (): void => client.close();
  signal?.addEventListener('abort', stop);
  try {
    if (signal?.aborted) throw new Error('Stopped.');
    await client.connect();
    return { ok: true, session: createSession(client, () => signal?.removeEventListener('abort', stop)) };
  } catch (error) {
    signal?.removeEventListener('abort', stop);
    client.close();
    return { ok: false, ...imapTrouble(error, account) };
  }
}

const uses: Readonly<Record<string, MailFolder['use']>> = {
  '\\Inbox': 'inbox',
  '\\Sent': 'sent',
  '\\Drafts': 'drafts',
  '\\Junk': 'junk',
  '\\Trash': 'trash',
  '\\All': 'all',
  '\\Archive': 'archive',
};

function createSession(client: ImapFlow, closed: () => void): MailSession {
  /** One failure for all that breaks: what it was does not matter to who asked. */
  async function asked<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ConnectionLost || error instanceof FolderMissing) throw error;
      throw new ConnectionLost('The mailbox did not answer.');
    }
  }
  const open = async (folder: string): Promise<{ uidValidity: string; uidNext: number; modseq: string | null }> => {
    const box = await client.mailboxOpen(folder, { readOnly: true }).catch((error: unknown) => {
      throw isRefused(error) ? new FolderMissing(folder) : error;
    });
    return {
      uidValidity: String(box.uidValidity),
      uidNext: box.uidNext,
      modseq: box.highestModseq === undefined ? null : String(box.highestModseq),
    };
  };
  return {
    folders: () =>
      asked(async () =>
        (await client.list())
          .filter((each) => !each.flags.has('\\Noselect') && !each.flags.has('\\NonExistent'))
          .map((each) => ({
            path: each.path,
            use: each.path.toUpperCase() === 'INBOX' ? 'inbox' : (uses[each.specialUse ?? ''] ?? null),
          })),
      ),
    arrived: (folder, cursor, sinceAt, take) =>
      asked(async () => {
        const box = await open(folder);
        const known = cursor !== null && cursor.uidValidity === box.uidValidity ? cursor : null;
        let lastUid = known?.lastUid ?? 0;
        // Nothing was added since the modification sequence: the numbers alone say so.
        if (known !== null && box.uidNext <= lastUid + 1) return { ...box, lastUid };
        const uids = await uidsAfter(client, known, sinceAt);
        for (let at = 0; at < uids.length; at += BATCH) {
          const batch = uids.slice(at, at + BATCH);
          const heads = await client.fetchAll(batch, { uid: true, internalDate: true, headers: true }, { uid: true });
          lastUid = Math.max(lastUid, ...batch);
          await take(
            heads.map(({ uid, internalDate, headers }) => {
              const arrivedAt = internalDate === undefined ? Number.NaN : new Date(internalDate).getTime();
              return {
                uid,
                arrivedAt: Number.isNaN(arrivedAt) ? null : arrivedAt,
                // Copied, so that what lies behind it is let go.
                head: Uint8Array.from((headers ?? Buffer.alloc(0)).subarray(0, MOST_HEAD)),
                source: () => asked(() => sourceOf(client, uid)),
              };
            }),
            { uidValidity: box.uidValidity, modseq: box.modseq, lastUid },
          );
        }
        return { uidValidity: box.uidValidity, modseq: box.modseq, lastUid: Math.max(lastUid, box.uidNext - 1) };
      }),
    mail: (folder, uid) =>
      asked(async () => {
        await open(folder);
        const whole = await client.fetchOne(String(uid), { source: { maxLength: MOST_SOURCE } }, { uid: true });
        return whole === false ? null : (whole.source ?? null);
      }),
    holds: (folder, messageId) =>
      asked(async () => {
        await open(folder);
        const found = await client.search({ header: { 'message-id': messageId } }, { uid: true });
        return Array.isArray(found) && found.length > 0;
      }),
    async append(folder, message, at) {
      try {
        const done = await client.append(folder, Buffer.from(message, 'utf8'), ['\\Seen'], new Date(at));
        return done === false ? 'refused' : 'done';
      } catch (error) {
        return (error as { responseStatus?: string }).responseStatus === undefined ? 'unknown' : 'refused';
      }
    },
    async close() {
      closed();
      // A server that hangs is not waited for.
      const patience = setTimeout(() => client.close(), 2000);
      await client.logout().catch(() => {});
      clearTimeout(patience);
      client.close();
    },
  };
}

async function sourceOf(client: ImapFlow, uid: number): Promise<Uint8Array> {
  const whole = await client.fetchOne(String(uid), { source: { maxLength: MOST_SOURCE } }, { uid: true });
  return whole === false ? new Uint8Array() : (whole.source ?? new Uint8Array());
}

/** The server answered that it does not open the folder (RFC 9051: NO to SELECT), so the connection stands. */
function isRefused(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'responseStatus' in error && error.responseStatus === 'NO';
}

/** UIDs that are new, in order. "n:*" also names the last mail where it is older than n (RFC 3501), so it is filtered. */
async function uidsAfter(client: ImapFlow, known: FolderCursor | null, sinceAt: number): Promise<number[]> {
  const found =
    known === null
      ? await client.search({ since: new Date(sinceAt) }, { uid: true })
      : await client.search({ uid: `${known.lastUid + 1}:*` }, { uid: true });
  if (!Array.isArray(found)) return [];
  return found.filter((uid) => uid > (known?.lastUid ?? 0)).sort((one, other) => one - other);
}

/** Waits on a folder for as long as the connection holds. */
export async function watchFolder(
  account: ImapAccount,
  credential: Credential,
  limits: ImapLimits,
  folder: string,
  changed: () => void,
  signal: AbortSignal,
): Promise<Trouble<ConnectionProblem | 'no-folder'>> {
  const client = await createClient(account, credential, limits);
  const stop = (): void => client.close();
  signal.addEventListener('abort', stop);
  let connected = false;
  let lookedAt = Date.now();
  const heart = setInterval(() => {
    const now = Date.now();
    // The computer slept: the other side has long forgotten us, though nobody told.
    if (now - lookedAt > LOOK_EVERY_MS + ASLEEP_MS) client.close();
    lookedAt = now;
  }, LOOK_EVERY_MS);
  heart.unref();
  const ended = new Promise<void>((resolve) => client.on('close', () => resolve()));
  try {
    if (signal.aborted) throw new Error('Stopped.');
    await client.connect();
    connected = true;
    await client.mailboxOpen(folder, { readOnly: true });
    client.on('exists', changed);
    changed();
    if (client.capabilities.has('IDLE')) while (client.usable && !signal.aborted) await client.idle();
    else await poll(client, limits.pollMs, changed, ended);
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1000).unref())]);
    return { problem: 'cut', code: null, words: '' };
  } catch (error) {
    if (connected && isRefused(error)) return { problem: 'no-folder', code: null, words: folder };
    return imapTrouble(error, account);
  } finally {
    clearInterval(heart);
    signal.removeEventListener('abort', stop);
    client.close();
  }
}

/** For servers without IDLE: asks, and lets the one who listens look each time. */
async function poll(client: ImapFlow, everyMs: number, changed: () => void, ended: Promise<void>): Promise<void> {
  while (client.usable) {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, everyMs).unref())]);
    if (!client.usable) return;
    await client.noop();
    changed();
  }
}
