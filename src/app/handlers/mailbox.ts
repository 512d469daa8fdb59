import type { Input, Output } from '../../contract/registry.ts';
import { isLoopback, isMailAddress } from '../../core/send/address.ts';
import { type App, done, type Handler, type Result, refuse } from '../context.ts';
import { decide } from '../decide.ts';
import { isSimulated } from '../home.ts';
import type { ConnectionProblem, Provider, Security, SmtpAccount } from '../ports/mail-out.ts';
import { copySentence, loadMailbox, loadPassword, type MailboxRow, mailboxRows } from '../sending/mailbox.ts';
import { saidWords } from '../sending/outbox.ts';
import { pausedBecause, pauseRow } from '../sending/pause.ts';

const usualPort: Readonly<Record<Security, number>> = { tls: 465, starttls: 587, loopback: 587 };
/** Pauses that end by connecting: what was approved goes on. */
const endedByConnecting = new Set(['login', 'no-mailbox', 'no-password']);

export const mail: Handler<'mail'> = async (app) => done(view(await loadMailbox(app)));

export const mailConnect: Handler<'mail-connect'> = async (app, input, call) => {
  if (!isMailAddress(input.address))
    return refuse('invalid', `“${input.address}” is no address.`, 'Give it as name@example.org.');
  const chosen = await chooseAccount(app, input);
  if (!chosen.ok) return chosen;
  const { account, provider } = chosen.value;
  if ((await isSimulated(app)) && !isLoopback(account.host))
    return refuse(
      'not-allowed',
      'A simulated home speaks only to servers on this computer.',
      'Give --host localhost, or connect in a real home.',
    );
  const password = readPassword(input);
  if (password === null)
    return refuse('needs', 'The password is missing.', 'Give it in a file with --password-file, or at a terminal.');
  const tested = await app.mailOut.test(account, password, call.signal);
  if (!tested.ok) {
    const told = explain(tested.problem, account, provider);
    const code = tested.problem === 'wrong-password' ? 'not-allowed' : 'refused';
    return refuse(code, `${told.what} ${saidWords(tested.words)}`, told.todo, 'Nothing was kept.');
  }
  const mailbox: MailboxRow = {
    address: input.address,
    account,
    provider: provider?.name ?? account.host,
    keepsCopy: provider?.keepsCopy ?? 'unknown',
    connectedAt: call.now,
  };
  const ends = endedByConnecting.has((await pausedBecause(app)) ?? '');
  const result = await decide(app, call, async () =>
    done({
      entries: [],
      rows: [...mailboxRows(app, mailbox, password), ...(ends ? [pauseRow(null)] : [])],
      read: [],
      result: view(mailbox),
    }),
  );
  app.memory.today = undefined;
  return result;
};

export const mailTest: Handler<'mail-test'> = async (app, _input, call) => {
  const mailbox = await loadMailbox(app);
  if (mailbox === null)
    return refuse('needs', 'No mailbox is connected.', 'Connect one: `persevere mail connect --address YOU`.');
  const password = await loadPassword(app);
  if (password === null)
    return refuse(
      'needs',
      'The password cannot be read on this computer: it is not in backups, and the key that opens it lies elsewhere.',
      'Connect again: `persevere mail connect --address YOU`.',
    );
  const tested = await app.mailOut.test(mailbox.account, password, call.signal);
  if (tested.ok)
    return done({ ok: true, problem: null, what: 'The mailbox lets us in.', todo: 'Nothing is to do.', words: '' });
  const provider = await app.mailOut.provider(mailbox.address);
  return done({
    ok: false,
    problem: tested.problem,
    ...explain(tested.problem, mailbox.account, provider),
    words: tested.words,
  });
};

export const mailDisconnect: Handler<'mail-disconnect'> = (app, _input, call) =>
  decide(app, call, async () =>
    done({ entries: [], rows: mailboxRows(app, null, null), read: [], result: view(null) }),
  );

function view(mailbox: MailboxRow | null): Output<'mail'> {
  return {
    connected: mailbox !== null,
    address: mailbox?.address ?? null,
    provider: mailbox?.provider ?? null,
    host: mailbox?.account.host ?? null,
    port: mailbox?.account.port ?? null,
    security: mailbox?.account.security ?? null,
    user: mailbox?.account.user ?? null,
    copy: mailbox === null ? null : copySentence(mailbox),
  };
}

/** By hand where a host is named, else by the provider's name or the address. */
async function chooseAccount(
  app: App,
  input: Input<'mail-connect'>,
): Promise<Result<{ account: SmtpAccount; provider: Provider | null }>> {
  const provider = input.host === undefined ? await app.mailOut.provider(input.provider ?? input.address) : null;
  if (input.host === undefined && provider === null)
    return refuse(
      'needs',
      input.provider === undefined
        ? `The mail server of ${input.address} is not known.`
        : `“${input.provider}” is no provider that is known.`,
      'Name it by hand: --host, --port and --security tls or starttls. Your provider’s help calls it the outgoing or SMTP server.',
    );
  if (provider?.needsOAuth)
    return refuse(
      'refused',
      `${provider.name} lets programs in by OAuth 2 only, not with a password, and that comes later.`,
      'Until then open your letters in your own mail program; everything else works.',
    );
  const host = input.host ?? provider?.host ?? '';
  const security = input.security ?? provider?.security ?? (input.port === 465 ? 'tls' : 'starttls');
  if (/[\s/@:]/.test(host.replace(/^\[?::1\]?$/, '')))
    return refuse('invalid', `“${host}” is no host name.`, 'Give it as smtp.example.org.');
  if (security === 'loopback' && !isLoopback(host))
    return refuse(
      'not-allowed',
      'Without verified encryption the password and every letter could be read on the way.',
      'Use --security tls or starttls; loopback is for servers on this computer.',
    );
  const port = input.port ?? provider?.port ?? usualPort[security];
  const certificates =
    input.certificates === undefined
      ? null
      : new TextDecoder().decode(Uint8Array.fromBase64(input.certificates.content));
  if (certificates !== null && !/-----BEGIN CERTIFICATE-----/.test(certificates))
    return refuse('unreadable', 'The file holds no certificates.', 'Give them as PEM.');
  return done({ account: { host, port, security, user: input.user ?? input.address, certificates }, provider });
}

function readPassword(input: Input<'mail-connect'>): string | null {
  const typed =
    input.passwordFile === undefined
      ? input.password
      : new TextDecoder().decode(Uint8Array.fromBase64(input.passwordFile.content)).replace(/\r?\n$/, '');
  return typed === undefined || typed === '' ? null : typed;
}

/** What a problem with the connection is, and what to do about it. */
function explain(
  problem: ConnectionProblem,
  account: SmtpAccount,
  provider: Provider | null,
): { what: string; todo: string } {
  const at = `${account.host}, port ${account.port}`;
  const appPassword = provider?.password ?? 'Your provider’s help says where to make an app password.';
  switch (problem) {
    case 'wrong-password':
      return {
        what: `${account.host} did not accept the name and password.`,
        todo: provider?.password
          ? `It takes: ${provider.password}`
          : 'Check both. Some providers want an app password.',
      };
    case 'needs-app-password':
      return { what: `${account.host} wants an app password, not the ordinary one.`, todo: appPassword };
    case 'needs-oauth':
      return {
        what: `${account.host} lets programs in by OAuth 2 only, and that comes later.`,
        todo: 'Until then open your letters in your own mail program.',
      };
    case 'login-later':
      return {
        what: `${account.host} could not check the password just now. The password may well be right.`,
        todo: 'Try again in a few minutes.',
      };
    case 'no-login':
      return { what: `${at} offers no login.`, todo: 'Port 465 or 587 is usual for sending; 25 is for servers.' };
    case 'untrusted':
      return {
        what: `${account.host} could not prove that it is ${account.host}, so nothing was said to it.`,
        todo: 'Check the name. For a server of your own, give its certificates with --certificates.',
      };
    case 'no-tls':
      return { what: `${at} offers no encryption.`, todo: 'Try --port 465 --security tls.' };
    case 'wrong-security':
      return {
        what: `${at} speaks another kind of encryption.`,
        todo: account.security === 'tls' ? 'Try --security starttls.' : 'Try --security tls.',
      };
    case 'no-such-host':
      return { what: `There is no server called ${account.host}.`, todo: 'Check the name.' };
    case 'port-closed':
      return { what: `${at} is closed.`, todo: 'Check the port: 465 or 587 are usual.' };
    case 'silent':
      return { what: `${at} did not answer.`, todo: 'Check your connection, the name and the port.' };
    case 'busy':
      return { what: `${account.host} is busy.`, todo: 'Try again in a few minutes.' };
    case 'cut':
      return {
        what: `${account.host} ended the connection.`,
        todo: 'Try again; if it stays so, check port and security.',
      };
  }
}
