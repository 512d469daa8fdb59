import type { Output } from '../../contract/registry.ts';
import { loadAccount } from '../case-book.ts';
import { copySentence, loadMailboxes, loadReadMailboxes, MAIN_MAILBOX } from '../connection/mailbox.ts';
import type { AccountWith } from '../context.ts';
import { momentText } from '../wording/views.ts';
import { loadFolder } from './catch-up.ts';
import { doing, troubleFacts, wayOutOf } from './connection-trouble.ts';
import { loadReadUntil, mailboxNotices } from './read-until.ts';
import { loadTrouble } from './trouble.ts';

/** Which mailbox is connected, what is read of it, and what is wrong with it. */
export async function mailboxView(
  app: AccountWith<'languageFor' | 'machine' | 'words'>,
  now: number,
): Promise<Output<'mail'>> {
  const all = await loadMailboxes(app);
  const main = all.find((each) => each.key === MAIN_MAILBOX)?.mailbox ?? null;
  const { zone } = await loadAccount(app);
  const language = app.languageFor(null);
  const { mailbox: words } = await app.words();
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
    const told = trouble === null ? null : words.trouble(troubleFacts(trouble.problem, how.account, null));
    reading.push({
      address: mailbox.address,
      host: how.account.host,
      login: mailbox.login ?? 'password',
      folders,
      problem: told === null ? null : `${told.what} ${told.todo}`,
      does: doing(trouble === null ? null : wayOutOf(trouble.problem, mailbox.address)),
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
    copy: main === null ? null : copySentence(main, words),
    notices: await mailboxNotices(app, now),
    reading,
  };
}
