import type { Output } from '../../contract/registry.ts';
import { MAIN_MAILBOX, mailboxRows } from '../connection/mailbox.ts';
import { type App, done, type Invocation, type Result } from '../context.ts';
import { decide } from '../decide.ts';
import type { Credential } from '../ports/mail-out.ts';
import { pausedBecause, pauseRow } from '../sending/pause.ts';
import { mailboxRow, tryServers } from './connect.ts';
import { mailboxView } from './mailbox-view.ts';
import type { Servers } from './servers.ts';
import { troubleKey } from './trouble.ts';

/** Pauses that end by connecting: what was approved goes on. */
const endedByConnecting = new Set(['login', 'no-mailbox', 'no-password']);

/** Tries a mailbox and keeps it where it works; `secret` is what is sealed. */
export async function connectMailbox(
  app: App,
  address: string,
  servers: Servers,
  credential: Credential,
  secret: string,
  folders: readonly string[] | undefined,
  invocation: Invocation,
): Promise<Result<Output<'mail'>>> {
  const tried = await tryServers(app, address, servers, credential, folders, invocation);
  if (!tried.ok) return tried;
  const login = credential.kind === 'token' ? 'oauth' : 'password';
  const { key, row } = mailboxRow(address, servers, tried.value, login, invocation.now);
  const ends = key === MAIN_MAILBOX && endedByConnecting.has((await pausedBecause(app)) ?? '');
  const result = await decide(app, invocation, async (app) =>
    done({
      entries: [],
      rows: [
        ...(await mailboxRows(app, row, secret, key)),
        { kind: 'cursor', key: troubleKey(key), body: null },
        ...(ends ? [pauseRow(null)] : []),
      ],
      read: [],
      result: null,
    }),
  );
  app.memory.today = undefined;
  return result.ok ? done(await mailboxView(app, invocation.now)) : result;
}
