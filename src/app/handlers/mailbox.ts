import type { Input, Output } from '../../contract/registry.ts';
import { isMailAddress } from '../../core/send/address.ts';
import { loadAccount } from '../case-book.ts';
import { type App, type Call, done, type Handler, type Result, refuse } from '../context.ts';
import { decide } from '../decide.ts';
import { folderKey, loadFolder } from '../mailbox/catch-up.ts';
import { chooseFolders, mailboxRow, missingFolders, tryServers } from '../mailbox/connect.ts';
import { credentialOf } from '../mailbox/credential.ts';
import { explain } from '../mailbox/explain.ts';
import { folderMissing, loadReadUntil, mailboxNotices, stateRowsOf } from '../mailbox/read-until.ts';
import { chooseServers, type Servers } from '../mailbox/servers.ts';
import { loadTrouble, setTrouble, troubleKey } from '../mailbox/trouble.ts';
import type { Credential } from '../ports/mail-out.ts';
import type { RowChange } from '../ports/store.ts';
import {
  copySentence,
  loadMailboxes,
  loadReadMailboxes,
  MAIN_MAILBOX,
  type MailboxRow,
  mailboxRows,
} from '../sending/mailbox.ts';
import { pausedBecause, pauseRow } from '../sending/pause.ts';
import { momentText } from '../views.ts';

/** Pauses that end by connecting: what was approved goes on. */
const endedByConnecting = new Set(['login', 'no-mailbox', 'no-password']);

export const mail: Handler<'mail'> = async (app, _input, call) => done(await view(app, call.now));

export const mailConnect: Handler<'mail-connect'> = async (app, input, call) => {
  if (!isMailAddress(input.address))
    return refuse('invalid', `“${input.address}” is no address.`, 'Give it as name@example.org.');
  const chosen = await chooseServers(app, input);
  if (!chosen.ok) return chosen;
  const { provider } = chosen.value;
  if (provider?.needsOAuth)
    return refuse(
      'refused',
      `${provider.name} lets programs in by OAuth 2 only, not with a password.`,
      'Give consent instead: `persevere mail consent --address YOU --client-id ID`, or in the settings. The README says how to get a client of your own.',
    );
  const password = readPassword(input);
  if (password === null)
    return refuse('needs', 'The password is missing.', 'Give it in a file with --password-file, or at a terminal.');
  return connect(app, input.address, chosen.value, { kind: 'password', password }, password, input.folder, call);
};

/** Tries a mailbox and keeps it where it works; `secret` is what is sealed. */
export async function connect(
  app: App,
  address: string,
  servers: Servers,
  credential: Credential,
  secret: string,
  folders: readonly string[] | undefined,
  call: Call,
): Promise<Result<Output<'mail'>>> {
  const tried = await tryServers(app, servers, credential, folders, call);
  if (!tried.ok) return tried;
  const login = credential.kind === 'token' ? 'oauth' : 'password';
  const { key, row } = mailboxRow(address, servers, tried.value, login, call.now);
  const ends = key === MAIN_MAILBOX && endedByConnecting.has((await pausedBecause(app)) ?? '');
  const result = await decide(app, call, async () =>
    done({
      entries: [],
      rows: [
        ...mailboxRows(app, row, secret, key),
        { kind: 'cursor', key: troubleKey(key), body: null },
        ...(ends ? [pauseRow(null)] : []),
      ],
      read: [],
      result: null,
    }),
  );
  app.memory.today = undefined;
  return result.ok ? done(await view(app, call.now)) : result;
}

export const mailTest: Handler<'mail-test'> = async (app, _input, call) => {
  const all = await loadMailboxes(app);
  if (all.length === 0)
    return refuse('needs', 'No mailbox is connected.', 'Connect one: `persevere mail connect --address YOU`.');
  for (const { key, mailbox } of all) {
    const credential = await credentialOf(app, key, mailbox);
    if (credential === null)
      return refuse(
        'needs',
        mailbox.login === 'oauth'
          ? `The consent for ${mailbox.address} is over or could not be renewed.`
          : 'The password cannot be read on this computer: it is not in backups, and the key that opens it lies elsewhere.',
        mailbox.login === 'oauth'
          ? `Give it again: \`persevere mail consent --address ${mailbox.address}\`.`
          : 'Connect again: `persevere mail connect --address YOU`.',
      );
    const problem = await problemOf(app, mailbox, credential, call);
    if (problem !== null) return done(problem);
    // Whoever waits after a refused login need not wait any longer.
    if (mailbox.reading) await setTrouble(app, key, null);
  }
  return done({ ok: true, problem: null, what: 'The mailbox lets us in.', todo: 'Nothing is to do.', words: '' });
};

async function problemOf(
  app: App,
  mailbox: MailboxRow,
  credential: Credential,
  call: Call,
): Promise<Output<'mail-test'> | null> {
  const provider = await app.mailOut.provider(mailbox.address);
  const sent = mailbox.account === null ? null : await app.mailOut.test(mailbox.account, credential, call.signal);
  if (mailbox.account !== null && sent !== null && !sent.ok)
    return { ok: false, problem: sent.problem, ...explain(sent.problem, mailbox.account, provider), words: sent.words };
  if (!mailbox.reading) return null;
  const opened = await app.mailIn.open(mailbox.reading.account, credential, call.signal);
  if (opened.ok) {
    const [missing] = await missingFolders(mailbox.reading, opened.session);
    await opened.session.close();
    return missing === undefined
      ? null
      : {
          ok: false,
          problem: 'no-folder',
          what: folderMissing(missing),
          todo: 'Choose which folders are read: `persevere mail folders`, or in the settings.',
          words: '',
        };
  }
  const told = explain(opened.problem, mailbox.reading.account, provider);
  return { ok: false, problem: opened.problem, ...told, words: opened.words };
}

export const mailDisconnect: Handler<'mail-disconnect'> = async (app, input, call) => {
  const all = await loadMailboxes(app);
  const wanted = input.address?.toLowerCase();
  const gone = all.filter((each) => wanted === undefined || each.mailbox.address.toLowerCase() === wanted);
  const result = await decide(app, call, async () =>
    done({
      entries: [],
      rows: gone.flatMap(({ key, mailbox }): RowChange[] => [
        ...mailboxRows(app, null, null, key),
        ...stateRowsOf(key),
        ...(mailbox.reading?.folders ?? []).map(
          (folder): RowChange => ({ kind: 'cursor', key: folderKey(key, folder), body: null }),
        ),
      ]),
      read: [],
      result: null,
    }),
  );
  app.memory.today = undefined;
  return result.ok ? done(await view(app, call.now)) : result;
};

export const mailFolders: Handler<'mail-folders'> = async (app, input, call) => {
  const wanted = input.address?.toLowerCase();
  const found = (await loadReadMailboxes(app)).find(
    (each) => wanted === undefined || each.mailbox.address.toLowerCase() === wanted,
  );
  if (found === undefined)
    return refuse('needs', 'No mailbox is read.', 'Connect one: `persevere mail connect --address YOU`.');
  const { key, mailbox, reading } = found;
  const credential = await credentialOf(app, key, mailbox);
  const opened = credential === null ? null : await app.mailIn.open(reading.account, credential, call.signal);
  if (opened?.ok !== true)
    return refuse('refused', 'The mailbox does not answer.', '`persevere mail test` says what is wrong.');
  const all = await opened.session.folders().finally(() => opened.session.close());
  if (input.folder === undefined)
    return done({
      folders: all.map((each) => ({ path: each.path, use: each.use, read: reading.folders.includes(each.path) })),
    });
  const chosen = chooseFolders(all, input.folder);
  if (!chosen.ok) return chosen;
  const next: MailboxRow = { ...mailbox, reading: { ...reading, folders: chosen.value.folders } };
  const dropped = reading.folders.filter((each) => !chosen.value.folders.includes(each));
  return decide(app, call, async () =>
    done({
      entries: [],
      rows: [
        { kind: 'mailbox', key, body: next },
        ...dropped.map((folder): RowChange => ({ kind: 'cursor', key: folderKey(key, folder), body: null })),
      ],
      read: [],
      result: {
        folders: all.map((each) => ({
          path: each.path,
          use: each.use,
          read: chosen.value.folders.includes(each.path),
        })),
      },
    }),
  );
};

async function view(app: App, now: number): Promise<Output<'mail'>> {
  const all = await loadMailboxes(app);
  const main = all.find((each) => each.key === MAIN_MAILBOX)?.mailbox ?? null;
  const { zone } = await loadAccount(app);
  const language = app.languageFor(null);
  const reading: Output<'mail'>['reading'] = [];
  for (const { key, mailbox, reading: how } of await loadReadMailboxes(app)) {
    const trouble = await loadTrouble(app, key);
    const folders = [];
    for (const path of how.folders) {
      const row = await loadFolder(app, key, path);
      folders.push({
        path,
        seen: row?.seen ?? 0,
        kept: row?.kept ?? 0,
        suggested: row?.suggested ?? 0,
        lastMail: row?.lastMailAt == null ? null : momentText(language, zone, row.lastMailAt),
        checked: row === null || row.checkedAt === 0 ? null : momentText(language, zone, row.checkedAt),
        there: row?.missing !== true,
      });
    }
    const readUntil = await loadReadUntil(app, key);
    const told = trouble === null ? null : explain(trouble.problem, how.account, null);
    reading.push({
      address: mailbox.address,
      host: how.account.host,
      login: mailbox.login ?? 'password',
      folders,
      problem: told === null ? null : `${told.what} ${told.todo}`,
      readUntil: readUntil === null ? null : momentText(language, zone, readUntil),
    });
  }
  return {
    connected: main !== null,
    address: main?.address ?? null,
    provider: main?.provider ?? null,
    host: main?.account?.host ?? null,
    port: main?.account?.port ?? null,
    security: main?.account?.security ?? null,
    user: main?.account?.user ?? null,
    copy: main === null ? null : copySentence(main),
    notices: await mailboxNotices(app, now),
    reading,
  };
}

function readPassword(input: Input<'mail-connect'>): string | null {
  const typed =
    input.passwordFile === undefined
      ? input.password
      : new TextDecoder().decode(Uint8Array.fromBase64(input.passwordFile.content)).replace(/\r?\n$/, '');
  return typed === undefined || typed === '' ? null : typed;
}
