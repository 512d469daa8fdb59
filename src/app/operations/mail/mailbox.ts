import { none } from '../../../contract/refusals/kind.ts';
import type { Input, Output } from '../../../contract/registry.ts';
import { isMailAddress } from '../../../core/send/address.ts';
import type { ConnectionProblem } from '../../../core/send/connection-problem.ts';
import { credentialOf } from '../../connection/credential.ts';
import { loadMailboxes, loadReadMailboxes, type MailboxRow, mailboxes, secrets } from '../../connection/mailbox.ts';
import { done, type Handler, type Invocation, refuse, type Tools } from '../../context.ts';
import { decide } from '../../decide.ts';
import { folderKey } from '../../mailbox/catch-up.ts';
import { chooseFolders, missingFolders } from '../../mailbox/connect.ts';
import { doing, troubleFacts, wayOutOf } from '../../mailbox/connection-trouble.ts';
import { connectMailbox } from '../../mailbox/keep-mailbox.ts';
import { mailboxView } from '../../mailbox/mailbox-view.ts';
import { stateRowsOf } from '../../mailbox/read-until.ts';
import { chooseServers } from '../../mailbox/servers.ts';
import { setTrouble } from '../../mailbox/trouble.ts';
import type { Credential, SmtpAccount, Trouble } from '../../ports/mail-out.ts';
import type { RowChange } from '../../ports/store.ts';

export const mail: Handler<'mail'> = async (app, _input, invocation) => done(await mailboxView(app, invocation.now));

export const mailConnect: Handler<'mail-connect'> = async (app, input, invocation) => {
  if (!isMailAddress(input.address)) return refuse('no-address', { typed: input.address });
  const chosen = await chooseServers(app, input);
  if (!chosen.ok) return chosen;
  const { provider } = chosen.value;
  if (provider?.needsOAuth)
    return refuse(
      'oauth-only',
      { provider: provider.name },
      { todo: { operation: 'mail-consent', input: { address: input.address }, ask: ['clientId'] } },
    );
  const password = readPassword(input);
  if (password === null) return refuse('password-missing', none, { give: { passwordFile: null } });
  return connectMailbox(
    app,
    input.address,
    chosen.value,
    { kind: 'password', password },
    password,
    input.folder,
    invocation,
  );
};

export const mailTest: Handler<'mail-test'> = async (app, _input, invocation) => {
  const all = await loadMailboxes(app);
  if (all.length === 0)
    return refuse('no-mailbox', none, { todo: { operation: 'mail-connect', input: {}, ask: ['address'] } });
  for (const { key, mailbox } of all) {
    const credential = await credentialOf(app, key, mailbox);
    if (credential === null)
      return mailbox.login === 'oauth'
        ? refuse(
            'consent-over',
            { address: mailbox.address },
            { todo: { operation: 'mail-consent', input: { address: mailbox.address } } },
          )
        : refuse('password-unreadable', none, { todo: { operation: 'mail-connect', input: {}, ask: ['address'] } });
    const problem = await problemOf(app, mailbox, credential, invocation);
    if (problem !== null) return done(problem);
    // Whoever waits after a refused login need not wait any longer.
    if (mailbox.reading) await setTrouble(app, key, null);
  }
  return done({ ok: true, problem: null, ...(await app.words()).mailbox.works, does: null, words: '' });
};

async function problemOf(
  tools: Pick<Tools, 'mailIn' | 'mailOut' | 'words'>,
  mailbox: MailboxRow,
  credential: Credential,
  invocation: Invocation,
): Promise<Output<'mail-test'> | null> {
  const { mailbox: words } = await tools.words();
  const provider = await tools.mailOut.provider(mailbox.address);
  const told = (tested: Trouble<ConnectionProblem>, account: SmtpAccount): Output<'mail-test'> => ({
    ok: false,
    problem: tested.problem,
    ...words.trouble(troubleFacts(tested.problem, account, provider)),
    does: doing(wayOutOf(tested.problem, mailbox.address)),
    words: tested.words,
  });
  const sent =
    mailbox.account === null ? null : await tools.mailOut.test(mailbox.account, credential, invocation.signal);
  if (mailbox.account !== null && sent !== null && !sent.ok) return told(sent, mailbox.account);
  if (!mailbox.reading) return null;
  const opened = await tools.mailIn.open(mailbox.reading.account, credential, invocation.signal);
  if (!opened.ok) return told(opened, mailbox.reading.account);
  const [folder] = await missingFolders(mailbox.reading, opened.session);
  await opened.session.close();
  if (folder === undefined) return null;
  return {
    ok: false,
    problem: 'no-folder',
    what: words.folderGone({ folder }),
    todo: words.chooseFolders,
    does: doing({ operation: 'mail-folders', input: {} }),
    words: '',
  };
}

export const mailDisconnect: Handler<'mail-disconnect'> = async (app, input, invocation) => {
  const all = await loadMailboxes(app);
  const wanted = input.address?.toLowerCase();
  const gone = all.filter((each) => wanted === undefined || each.mailbox.address.toLowerCase() === wanted);
  const result = await decide(app, invocation, async () =>
    done({
      entries: [],
      rows: gone.flatMap(({ key, mailbox }): RowChange[] => [
        mailboxes.put(key, null),
        secrets.put(key, null),
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
  return result.ok ? done(await mailboxView(app, invocation.now)) : result;
};

export const mailFolders: Handler<'mail-folders'> = async (app, input, invocation) => {
  const wanted = input.address?.toLowerCase();
  const found = (await loadReadMailboxes(app)).find(
    (each) => wanted === undefined || each.mailbox.address.toLowerCase() === wanted,
  );
  if (found === undefined)
    return refuse('no-mailbox-read', none, { todo: { operation: 'mail-connect', input: {}, ask: ['address'] } });
  const { key, mailbox, reading } = found;
  const credential = await credentialOf(app, key, mailbox);
  const opened = credential === null ? null : await app.mailIn.open(reading.account, credential, invocation.signal);
  if (opened?.ok !== true) return refuse('mailbox-silent', none, { todo: { operation: 'mail-test', input: {} } });
  const all = await opened.session.folders().finally(() => opened.session.close());
  if (input.folder === undefined)
    return done({
      folders: all.map((each) => ({ path: each.path, use: each.use, read: reading.folders.includes(each.path) })),
    });
  const chosen = chooseFolders(all, input.folder);
  if (!chosen.ok) return chosen;
  const next: MailboxRow = { ...mailbox, reading: { ...reading, folders: chosen.value.folders } };
  const dropped = reading.folders.filter((each) => !chosen.value.folders.includes(each));
  return decide(app, invocation, async () =>
    done({
      entries: [],
      rows: [
        mailboxes.put(key, next),
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

function readPassword(input: Input<'mail-connect'>): string | null {
  const typed =
    input.passwordFile === undefined
      ? input.password
      : new TextDecoder().decode(Uint8Array.fromBase64(input.passwordFile.content)).replace(/\r?\n$/, '');
  return typed === undefined || typed === '' ? null : typed;
}
