import { none } from '../../contract/refusals/kind.ts';
import { isLoopback } from '../../core/send/address.ts';
import { isSimulated } from '../account-care/home.ts';
import { MAIN_MAILBOX, type MailboxRow, type Reading } from '../connection/mailbox.ts';
import { type AccountWith, done, type Invocation, type Refused, type Result, refuse } from '../context.ts';
import type { MailFolder, MailSession } from '../ports/mail-in.ts';
import type { Credential, TestOutcome } from '../ports/mail-out.ts';
import { givenFor, troubleFacts, wayOutOf } from './connection-trouble.ts';
import type { Servers } from './servers.ts';

/** Usual names of the folder of what was sent, where the server marks none (RFC 6154). */
const sentNames =
  /^(?:INBOX[./])?(?:Sent|Sent Items|Sent Messages|Sent Mail|Gesendet|Gesendete (?:Objekte|Elemente)|Envoyés|Enviados|Inviata|Verzonden)$/i;

/** Tries the servers of a mailbox and says with which folders it may be read. Nothing is kept. */
export async function tryServers(
  app: AccountWith<'mailIn' | 'mailOut'>,
  address: string,
  servers: Servers,
  credential: Credential,
  folders: readonly string[] | undefined,
  invocation: Invocation,
): Promise<Result<Reading | null>> {
  const simulated = await isSimulated(app);
  for (const account of [servers.smtp, servers.imap])
    if (account !== null && simulated && !isLoopback(account.host))
      return refuse('simulated-home', none, { give: { host: 'localhost' } });
  if (servers.smtp !== null) {
    const tested = await app.mailOut.test(servers.smtp, credential, invocation.signal);
    if (!tested.ok) return refused(tested, address, servers, 'sending');
  }
  if (servers.imap === null) return done(null);
  const opened = await app.mailIn.open(servers.imap, credential, invocation.signal);
  if (!opened.ok) return refused(opened, address, servers, 'reading');
  try {
    const found = await opened.session.folders();
    const chosen = chooseFolders(found, folders);
    return chosen.ok ? done({ account: servers.imap, ...chosen.value }) : chosen;
  } finally {
    await opened.session.close();
  }
}

function refused(
  { problem, words }: Extract<TestOutcome, { readonly ok: false }>,
  address: string,
  servers: Servers,
  use: 'sending' | 'reading',
): Refused {
  const account = use === 'sending' ? servers.smtp : servers.imap;
  if (account === null) throw new Error('A server that was not named cannot refuse.');
  const facts = troubleFacts(problem, account, servers.provider);
  const isOfLogin = problem === 'wrong-password' || problem === 'needs-consent';
  const todo = wayOutOf(problem, address);
  const give = givenFor(facts, use);
  return refuse(
    isOfLogin ? 'login-refused' : 'server-unusable',
    { ...facts, said: words },
    { ...(todo === null ? {} : { todo }), ...(give === null ? {} : { give }), kept: 'nothing-kept' },
  );
}

/** The folders that are read: those that the person names; else the inbox and what was sent. Never spam, drafts or the bin by itself. */
export function chooseFolders(
  found: readonly MailFolder[],
  named: readonly string[] | undefined,
): Result<{ folders: string[]; sent: string | null }> {
  const sent =
    found.find((each) => each.use === 'sent')?.path ?? found.find((each) => sentNames.test(each.path))?.path ?? null;
  const missing = named?.find((path) => !found.some((each) => each.path === path));
  if (missing !== undefined)
    return refuse('no-such-folder', { folder: missing, folders: found.map((each) => each.path).slice(0, 40) });
  const inbox = found.find((each) => each.use === 'inbox')?.path ?? 'INBOX';
  const folders = named !== undefined && named.length > 0 ? [...named] : [inbox, ...(sent === null ? [] : [sent])];
  return done({ folders: [...new Set(folders)], sent });
}

/** Folders that are to be read and that the mailbox does not have. */
export async function missingFolders(reading: Reading, session: MailSession): Promise<string[]> {
  const paths = new Set((await session.folders()).map((each) => each.path));
  return reading.folders.filter((each) => !paths.has(each));
}

/** The row of a mailbox whose servers were tried. */
export function mailboxRow(
  address: string,
  servers: Servers,
  reading: Reading | null,
  login: 'password' | 'oauth',
  now: number,
): { key: string; row: MailboxRow } {
  const host = servers.smtp?.host ?? servers.imap?.host ?? '';
  return {
    key: servers.smtp === null ? address.toLowerCase() : MAIN_MAILBOX,
    row: {
      address,
      account: servers.smtp,
      reading,
      login,
      provider: servers.provider?.name ?? host,
      keepsCopy: servers.provider?.keepsCopy ?? 'unknown',
      connectedAt: now,
    },
  };
}
