import type { Output } from '../../../contract/registry.ts';
import { sha256Hex } from '../../../core/journal/sha256.ts';
import { type ThreadedMail, threadMails } from '../../../core/understand/threads.ts';
import { understand } from '../../../core/understand/understand.ts';
import { type AccountWith, done, type Handler, type Invocation, refuse, type Tools } from '../../context.ts';
import { keepRows } from '../../decide.ts';
import { readLine } from '../../mailbox/reading-view.ts';
import { fromFile } from '../../mailbox/rows.ts';
import { takeMail } from '../../mailbox/take.ts';
import { contextOfMail, emptyBook } from '../../notes/answer-context.ts';
import { answerLanguages } from '../../notes/reading-languages.ts';
import type { FiledMail } from '../../ports/mail-files.ts';
import { table } from '../../table.ts';

/** How often it is written down how far reading has come, in mails. */
const REMEMBER_EVERY = 50;

interface Progress {
  readonly read: number;
}

const reached = table<Progress>('cursor');

export const read: Handler<'read'> = async (app, input, invocation) => {
  const { mailFiles } = app;
  if (mailFiles === null) return refuse('needs-computer', { need: 'mail-files' });
  const { bytes, missing } = await mailFiles.measure(input.paths);
  const [gone] = missing;
  if (gone !== undefined) return refuse('no-such-file', { name: gone });
  if (input.thread === true) return thread(app, mailFiles.read(input.paths, invocation.signal), bytes, invocation);
  const counts = { read: 0, kept: 0, known: 0, suggested: 0, passed: 0, unreadable: 0 };
  const takesIn = input.look !== true && !app.store.readOnly;
  // Lines are asked for whole; only taking in goes on where it was stopped.
  const key = `read:${sha256Hex(JSON.stringify([input.paths, bytes])).slice(0, 32)}`;
  const resumes = takesIn && invocation.each === undefined;
  const from = resumes ? ((await reached.read(app, key))?.read ?? 0) : 0;
  const languages = await answerLanguages(app);
  const book = await emptyBook(app);
  const { unread: words } = await app.words();
  for await (const filed of mailFiles.read(input.paths, invocation.signal)) {
    if (filed.read < from) continue;
    counts.read++;
    const mail = filed.ok ? await app.reader.message(filed.bytes) : null;
    if (mail?.ok !== true) {
      counts.unreadable++;
      const why = filed.ok ? mail?.why : filed.why;
      invocation.each?.({ file: filed.file, error: why === undefined ? '' : words.sentence(why) });
    } else if (takesIn) {
      const taken = await takeMail(app, mail.value, fromFile, invocation.now);
      counts[taken.became]++;
      invocation.each?.(readLine(filed.file, mail.value, taken.read));
    } else {
      counts.passed++;
      const context = contextOfMail(app, mail.value, book, null, null, invocation.now);
      invocation.each?.(readLine(filed.file, mail.value, understand(mail.value, languages, context)));
    }
    invocation.progress?.(filed.read, bytes);
    if (resumes && counts.read % REMEMBER_EVERY === 0) await remember(app, key, { read: filed.read });
    // Between two mails the program hears that it was interrupted.
    if (counts.read % REMEMBER_EVERY === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const complete = invocation.signal?.aborted !== true;
  if (resumes && complete) await remember(app, key, null);
  return done({ ...counts, complete });
};

async function remember(app: AccountWith<'clock'>, key: string, progress: Progress | null): Promise<void> {
  await keepRows(app, [reached.put(key, progress)]);
}

/** Which mail answers which: heads alone are held, not texts. */
async function thread(
  tools: Pick<Tools, 'reader'>,
  mails: AsyncIterable<FiledMail>,
  bytes: number,
  invocation: Invocation,
) {
  const heads: ThreadedMail[] = [];
  let unreadable = 0;
  for await (const filed of mails) {
    const head = await headOf(tools, filed);
    if (head === null) unreadable++;
    else heads.push(head);
    invocation.progress?.(filed.read, bytes);
  }
  for (const { index, parent } of threadMails(heads))
    invocation.each?.({
      messageId: heads[index]?.messageId ?? null,
      parent: parent === null ? null : (heads[parent]?.messageId ?? null),
    });
  const counts: Output<'read'> = {
    read: heads.length + unreadable,
    kept: 0,
    known: 0,
    suggested: 0,
    passed: heads.length,
    unreadable,
    complete: invocation.signal?.aborted !== true,
  };
  return done(counts);
}

async function headOf(tools: Pick<Tools, 'reader'>, filed: FiledMail): Promise<ThreadedMail | null> {
  if (!filed.ok) return null;
  const mail = await tools.reader.message(filed.bytes);
  if (!mail.ok) return null;
  const { messageId, references, inReplyTo, subject, sentAt } = mail.value;
  return { messageId, references, inReplyTo, subject, sentAt };
}
