import { none } from '../../../contract/refusals/kind.ts';
import { payloadOf } from '../../../core/journal/kinds/registry.ts';
import { isMailAddress } from '../../../core/send/address.ts';
import { allEntries } from '../../account-care/all-entries.ts';
import { loadBook } from '../../case-book.ts';
import { credentialOf } from '../../connection/credential.ts';
import { loadReadMailboxes } from '../../connection/mailbox.ts';
import { type AccountWith, type App, done, type Handler, type Invocation, type Result, refuse } from '../../context.ts';
import { type Decided, decide, keepRows } from '../../decide.ts';
import { addInvitationFile } from '../../invitations/add-invitation.ts';
import { whichOfThese } from '../../invitations/job-of.ts';
import { jobsOfAppointment } from '../../mailbox/appointment-jobs.ts';
import { contactsOfMail } from '../../mailbox/contact-of-mail.ts';
import { loadOwnServer } from '../../mailbox/own-server.ts';
import { type MessageRow, messages } from '../../mailbox/rows.ts';
import { digestOf, takeMail } from '../../mailbox/take.ts';
import { countedOnly } from '../../mailbox/waiting-questions.ts';
import { createRoster } from '../../people/roster.ts';
import { unknownJob } from '../../wording/unknown.ts';

const REST = 'rest';

export const suggestion: Handler<'suggestion'> = async (app, input, invocation) => {
  // Mails of strangers that are only counted on Today are left together.
  if (input.mail === REST && !input.take) {
    for (const id of await countedOnly(app)) {
      const body = await messages.read(app, id);
      if (body !== null) await keep(app, id, { ...body, state: 'set-aside' });
    }
    return done({ taken: false, jobIds: [], notes: [] });
  }
  const row = await messages.read(app, input.mail);
  if (row === null || (row.state !== 'suggested' && row.calendar === null))
    return refuse('mail-waits-for-nothing', none, { todo: { operation: 'today', input: {} } });
  const jobIds = input.job === undefined ? row.jobIds : [input.job];
  if (!input.take) {
    await keep(app, input.mail, { ...row, state: row.state === 'suggested' ? 'set-aside' : row.state, calendar: null });
    return done({ taken: false, jobIds: [], notes: [] });
  }
  return row.calendar === null
    ? takeSuggested(app, input.mail, row, jobIds, invocation)
    : takeAppointment(app, input.mail, row, row.calendar, input.job, invocation);
};

async function keep(app: AccountWith<'clock'>, id: string, body: MessageRow): Promise<void> {
  await keepRows(app, [messages.put(id, body)]);
  app.memory.today = undefined;
}

async function takeAppointment(
  app: App,
  id: string,
  row: MessageRow,
  calendar: string,
  job: string | undefined,
  invocation: Invocation,
) {
  const content = new TextEncoder().encode(calendar).toBase64();
  const file = { name: 'invitation.ics', content };
  if (job === undefined) {
    const found = await jobsOfAppointment(app, row);
    if (found?.fit.is === 'several') return whichOfThese(found.book, found.fit.ids);
    if (found?.fit.is === 'one') job = found.fit.id;
  }
  const added = await addInvitationFile(app, { file, agreed: true, ...(job === undefined ? {} : { job }) }, invocation);
  if (!added.ok) return added;
  await keep(app, id, { ...row, calendar: null });
  return done({ taken: true, jobIds: [added.value.jobId], notes: added.value.notes });
}

/** The text of a suggestion is not kept (RU3): it is fetched from where it lies, and must be the one that was seen. */
/** Who wrote, without an address to which no letter can go: that stands in place of a name. */
function asNamed(from: { readonly name?: string; readonly email?: string } | null): { name?: string; email?: string } {
  const { name = '', email = '' } = from ?? {};
  return email === '' || isMailAddress(email) ? { name, email } : { name: name || email };
}

async function takeSuggested(app: App, id: string, row: MessageRow, jobIds: readonly string[], invocation: Invocation) {
  const { book } = await loadBook(app, jobIds, row.personIds);
  if (book.jobs.length === 0) return jobIds[0] === undefined ? needsJob() : unknownJob();
  const fetched = await fetchMail(app, id, row, invocation);
  if (!fetched.ok) return fetched;
  const message = fetched.value;
  const personIds = [...row.personIds];
  if (personIds.length === 0 && message.from !== null) {
    const made = await decide(app, app.ids.next('op'), async (app): Decided<string> => {
      const roster = createRoster(app, book, invocation.now);
      const [job] = book.jobs;
      const person = await roster.person(asNamed(message.from), job?.agencyId ?? job?.employerId ?? null);
      if (roster.doubt) return roster.doubt;
      return done({ entries: roster.entries, read: [], result: person });
    });
    if (!made.ok) return made;
    personIds.push(made.value);
  }
  const source = {
    from: 'mailbox' as const,
    mailbox: row.mailbox,
    folder: row.folder,
    uid: row.uid,
    arrivedAt: row.at,
    ownServer: row.mailbox === null ? null : (await loadOwnServer(app, row.mailbox)).name(),
  };
  await takeMail(app, message, source, invocation.now, {
    as: 'answer',
    by: 'thread',
    personIds,
    jobIds: book.jobs.map((job) => job.id),
  });
  return done({ taken: true, jobIds: book.jobs.map((job) => job.id), notes: [] });
}

function needsJob() {
  return refuse('which-job', none, { give: { job: null } });
}

async function fetchMail(
  app: AccountWith<'clock' | 'mailAuth' | 'mailIn' | 'reader'>,
  id: string,
  row: MessageRow,
  invocation: Invocation,
): Promise<Result<Parameters<typeof digestOf>[0]>> {
  const gone = refuse('mail-gone', none);
  const found = (await loadReadMailboxes(app)).find((each) => each.key === row.mailbox);
  if (found === undefined || row.folder === null || row.uid === null) return gone;
  const credential = await credentialOf(app, found.key, found.mailbox);
  const opened =
    credential === null ? null : await app.mailIn.open(found.reading.account, credential, invocation.signal);
  if (opened?.ok !== true) return refuse('mailbox-silent', none, { todo: { operation: 'mail-test', input: {} } });
  const bytes = await opened.session
    .mail(row.folder, row.uid)
    .catch(() => null)
    .finally(() => opened.session.close());
  const read = bytes === null ? null : await app.reader.message(bytes);
  return read?.ok === true && digestOf(read.value) === id ? done(read.value) : gone;
}

/** Erases what mails said, on request: their texts, subjects and ids; that something passed, and when, is the candidate's own. */
export const mailErase: Handler<'mail-erase'> = async (app, _input, { now }) => {
  const payloads: { entryId: string; payload: unknown; version: number; scopes: readonly string[] }[] = [];
  const texts: string[] = [];
  const rows = await messages.all(app);
  const kept = new Set(
    rows.flatMap((each) => {
      const { contactId, jobIds } = each.body;
      // One contact for each job of which the mail spoke by itself.
      return contactId === null ? [] : [contactId, ...contactsOfMail(each.key, jobIds)];
    }),
  );
  for await (const entry of allEntries(app)) {
    const payload = entry.kind === 'contact-logged' ? payloadOf('contact-logged', entry.payload) : null;
    if (payload === null || !kept.has(payload.contactId)) continue;
    const bare = {
      ...payload,
      text: '',
      subject: null,
      messageId: null,
      references: [],
      evidence: null,
      condition: null,
    };
    payloads.push({ entryId: entry.id, payload: bare, version: entry.version, scopes: entry.scopes });
    for (const text of [payload.text, payload.evidence, payload.condition])
      if (text && text.length > 20) texts.push(text.slice(0, 200));
  }
  const { complete } = await app.store.erase({
    payloads,
    texts,
    rows: rows.map((each) => messages.put(each.key, null)),
    people: [],
    now,
  });
  app.memory.today = undefined;
  return done({ erased: payloads.length, complete });
};
