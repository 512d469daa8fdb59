import type { Output } from '../../../contract/registry.ts';
import { isSpoken } from '../../../core/journal/channel-kinds.ts';
import { lookupKey } from '../../../core/journal/derive.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { parseDay } from '../../../core/time/epoch-day.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { appointmentIn } from '../../../core/understand/appointment.ts';
import { readChat } from '../../../core/understand/chat.ts';
import type { ParsedMessage } from '../../../core/understand/parsed.ts';
import { signedBy } from '../../../core/understand/signed-by.ts';
import { understand } from '../../../core/understand/understand.ts';
import { loadAccount, loadBook } from '../../case-book.ts';
import { done, type Handler, refuse, type Tools } from '../../context.ts';
import { jobsFor, saidOfJob } from '../../mailbox/linking.ts';
import { dayOf } from '../../mailbox/reading-view.ts';
import { contextOfMail } from '../../notes/answer-context.ts';
import { daysNamedIn } from '../../notes/call-notes.ts';
import { deadlineContext, speakerDiary } from '../../notes/promises.ts';
import { answerLanguages, dayLanguages } from '../../notes/reading-languages.ts';
import { jobsOf } from '../../people/relations.ts';
import { jobTitle, momentText, ownTime, personView } from '../../wording/views.ts';

/** Shown as it was sent only up to this length; what is longer is read as text. */
const LONGEST_HTML = 500_000;
/** In minutes. */
const NOON = 720;

export const readMail: Handler<'read-mail'> = async (app, input, invocation) => {
  const name = input.file.name;
  const message = await app.reader.message(Uint8Array.fromBase64(input.file.content));
  if (!message.ok) return refuse('mail-unreadable', { name, why: message.why });
  const mail = message.value;
  if (mail.from === null && mail.text.trim() === '') return refuse('no-mail-in-it', { name });
  const { zone } = await loadAccount(app);
  const known = mail.from === null ? [] : await app.store.lookup([lookupKey.email(mail.from.email.toLowerCase())]);
  const personId = known[0]?.scope ?? null;
  const jobIds = personId === null ? [] : await jobsOf(app, [personId]);
  const { book } = await loadBook(app, jobIds, personId === null ? [] : [personId]);
  // Of a mail about several jobs each is read once the candidate says which it is noted for.
  const link = {
    as: 'answer' as const,
    by: 'address' as const,
    personIds: personId === null ? [] : [personId],
    jobIds,
  };
  const { parts, isUnclear } = await jobsFor(app, link, mail, await answerLanguages(app));
  const isOfSeveral = parts !== null || isUnclear;
  return done({
    from: mail.from === null ? null : { name: mail.from.name, email: mail.from.email },
    subject: mail.subject,
    at: mail.sentAt === null ? null : ownTime(zone, mail.sentAt),
    when: mail.sentAt === null ? null : momentText(app.languageFor(null), zone, mail.sentAt),
    text: mail.text,
    html: mail.html.trim() === '' || mail.html.length > LONGEST_HTML ? null : mail.html,
    invitation: mail.calendars.length > 0,
    jobs: book.jobs.map((job) => ({ id: job.id, title: jobTitle(book, job) })),
    person: personId === null ? null : { id: personId, name: personView(book, personId).name },
    reading: isOfSeveral ? nothingRead : await readingOf(app, mail, book, personId, invocation.now),
  });
};

export const readAnswer: Handler<'read-answer'> = async (app, input, invocation) => {
  const { book } = await loadBook(app, input.job === undefined ? [] : [input.job]);
  const { account } = book;
  const zone = zoneOf(account.zone ?? 'UTC');
  const dayFirst = !(account.region ?? '').toUpperCase().startsWith('US');
  const known = [...book.personById.values()].flatMap((each) => each.name ?? []);
  const chat = readChat(input.text, account.name, { zone, dayFirst, now: invocation.now }, known);
  const pasted: ParsedMessage = {
    from: null,
    to: [],
    cc: [],
    replyTo: [],
    subject: input.subject ?? '',
    messageId: null,
    inReplyTo: [],
    references: [],
    // What they promised counts from the line in which they did.
    sentAt: chat?.at ?? null,
    text: chat === null ? input.text : chat.theirs,
    html: '',
    calendars: [],
    // Words that were pasted were written by somebody: without a head nothing can be told of a machine but by what it says.
    headers: [],
    reports: [],
  };
  const spoken = input.channel !== undefined && isSpoken(input.channel);
  const saidOn = input.said === undefined ? null : parseDay(input.said);
  const at = saidOn === null ? invocation.now : zone.at(saidOn, NOON);
  const people = [...book.personById.values()].filter((each) => each.mergedInto === null);
  // A mail about several jobs says of this one what it says of it alone.
  const [job] = book.jobs;
  const said = job === undefined ? pasted : await saidOfJob(app, pasted, job, await answerLanguages(app));
  return done({
    ...(said === null ? nothingRead : await readingOf(app, said, book, null, invocation.now)),
    days: spoken ? await daysNamedIn(app, book, input.text, at) : [],
    meets: await meetingIn(app, book, pasted, chat?.at ?? at),
    signedBy: spoken || input.job === undefined ? null : signedBy(pasted.text, people),
    chat:
      chat === null
        ? null
        : { from: chat.from, at: chat.at === null ? null : ownTime(account.zone, chat.at), mine: chat.mine },
  });
};

/** Nothing is proposed where nobody can say which of several jobs is meant. */
const nothingRead: Output<'read-mail'>['reading'] = {
  meaning: 'other',
  automatic: false,
  evidence: null,
  promised: null,
  returnOn: null,
};

/** When a text says that people meet, where it means one time only. */
async function meetingIn(
  tools: Pick<Tools, 'calendars' | 'languageFor' | 'languages'>,
  book: CaseBook,
  { subject, text }: ParsedMessage,
  at: number,
): Promise<Output<'read-answer'>['meets']> {
  const whole = `${subject}\n${text}`;
  const [words] = (await dayLanguages(tools))(whole);
  const diary = speakerDiary(tools, book, book.jobs[0] ?? null, at);
  const own = zoneOf(book.account.zone ?? 'UTC');
  const read = appointmentIn(whole, words.readDates, deadlineContext(diary, own.dayOf(at)), own, at);
  return read.kind === 'at' ? { starts: ownTime(book.account.zone, read.startsAt), words: read.words } : null;
}

async function readingOf(
  tools: Pick<Tools, 'calendars' | 'languageFor' | 'languages'>,
  mail: ParsedMessage,
  book: CaseBook,
  personId: string | null,
  now: number,
): Promise<Output<'read-mail'>['reading']> {
  const languages = await answerLanguages(tools);
  const read = understand(mail, languages, contextOfMail(tools, mail, book, personId, book.jobs[0] ?? null, now));
  const automatic = read.kind === 'automatic' || read.kind === 'bounce';
  const day = dayOf(read.promise?.reading);
  return {
    meaning: read.kind === 'automatic' || read.kind === 'bounce' ? null : read.kind,
    automatic,
    evidence: read.evidence?.text ?? null,
    promised: day,
    returnOn: dayOf(read.returns?.reading),
  };
}
