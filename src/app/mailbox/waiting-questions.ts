import type { Input, Output } from '../../contract/registry.ts';
import type { AppointmentDoing, AppointmentNamed, MailQuestionWords } from '../../contract/words/mail-questions.ts';
import { lookupKey } from '../../core/journal/derive.ts';
import type { InterviewState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import { factsOfEvent } from '../../core/understand/event-facts.ts';
import { decideVersion, interviewMeant } from '../../core/understand/invitation-version.ts';
import type { CalendarEvent } from '../../core/understand/parsed.ts';
import { loadAccount, loadBook } from '../case-book.ts';
import type { Account, AccountWith } from '../context.ts';
import { jobTitle, personView } from '../wording/views.ts';
import { jobsMeant } from './appointment-jobs.ts';
import { type MessageRow, waitingMails } from './rows.ts';

type Question = Output<'today'>['questions'][number];

/** Mails that wait for a word of the person, as questions for Today: what may belong here, and appointments to take in. */
export async function mailQuestions(app: AccountWith<'machine' | 'reader' | 'words'>): Promise<Question[]> {
  const { shown, rest } = grouped(await waitingMails(app));
  if (shown.length === 0) return [];
  const { mailQuestions: words } = await app.words();
  const found: Question[] = [];
  for (const { id, row } of shown)
    found.push(await (row.calendar === null ? belongs : appointment)(app, id, row, words));
  if (rest.length > 0) found.push(theRest(rest, words));
  return found;
}

type Waiting = Awaited<ReturnType<typeof waitingMails>>;

/** As many mails of strangers as are asked about one by one. */
const STRANGERS_SHOWN = 3;

/** Mails of strangers that only name a firm: the newest three stand by themselves, the others are counted. */
function grouped(waiting: Waiting): { readonly shown: Waiting; readonly rest: Waiting } {
  const strangers = waiting
    .filter(({ row }) => row.calendar === null && row.because === 'names-employer')
    .toSorted((one, other) => other.row.at - one.row.at);
  const rest = strangers.slice(STRANGERS_SHOWN);
  return { shown: waiting.filter((each) => !rest.includes(each)), rest };
}

function theRest(rest: Waiting, words: MailQuestionWords): Question {
  return {
    id: 'mails:rest',
    jobId: '',
    text: words.strangers({ count: rest.length }),
    quote: null,
    answers: [answer(words.answers['leave-all'], { mail: 'rest', take: false })],
  };
}

function answer(label: string, input: Input<'suggestion'>): Question['answers'][number] {
  return { label, does: { operation: 'suggestion', input: { ...input } } };
}

/** The mails that are only counted. */
export async function countedOnly(account: Account): Promise<string[]> {
  return grouped(await waitingMails(account)).rest.map((each) => each.id);
}

async function belongs(
  app: AccountWith<'machine'>,
  id: string,
  row: MessageRow,
  words: MailQuestionWords,
): Promise<Question> {
  const { book } = await loadBook(app, row.jobIds, row.personIds);
  const { zone } = await loadAccount(app);
  const [job] = book.jobs;
  const because = reasons.find((each) => each === row.because) ?? 'other';
  return {
    id: `mail:${id}`,
    jobId: job?.id ?? '',
    text: words.belongs({
      when: { at: row.at, zone },
      folder: row.folder,
      because,
      name: nameIn(book, row),
      job: job === undefined ? null : jobTitle(book, job),
    }),
    quote: null,
    answers: [
      answer(words.answers['take-mail'], { mail: id, take: true }),
      answer(words.answers['leave-mail'], { mail: id, take: false }),
    ],
  };
}

const reasons = ['imitates', 'thread-of-theirs', 'names-employer'] as const;

/** Whom a mail is from; null where nobody who is noted wrote it. */
function nameIn(book: CaseBook, row: MessageRow): string | null {
  return row.personIds[0] === undefined ? null : personView(book, row.personIds[0]).name;
}

async function appointment(
  app: AccountWith<'machine' | 'reader' | 'words'>,
  id: string,
  row: MessageRow,
  words: MailQuestionWords,
): Promise<Question> {
  const { book } = await loadBook(app, row.jobIds, row.personIds);
  const { zone } = await loadAccount(app);
  const events = row.events ?? [];
  const [event] = events;
  const before = event === undefined ? null : await notedFor(app, event);
  const { one, several } = await jobsMeant(app, row);
  const take = words.answers[event?.method === 'COUNTER' ? 'take-time' : 'note'];
  return {
    id: `mail:${id}`,
    jobId: one?.id ?? book.jobs[0]?.id ?? '',
    text: words.appointment({
      ...whatItDoes(events, zone, before),
      who: nameIn(book, row),
      job: one?.title ?? null,
      asksJob: several.length > 0,
    }),
    quote: null,
    answers: [
      ...(several.length === 0
        ? [answer(take, { mail: id, take: true })]
        : several.map((each) => answer(each.title, { mail: id, take: true, job: each.id }))),
      answer(words.answers['leave-appointment'], { mail: id, take: false }),
    ],
  };
}

/** The interview that came under the same UID before; null where it is new. */
async function notedFor(app: AccountWith<'machine'>, event: CalendarEvent): Promise<InterviewState | null> {
  if (event.uid === '') return null;
  const scope = (await app.store.lookup([lookupKey.uid(event.uid)]))[0]?.scope;
  if (scope === undefined) return null;
  const { book } = await loadBook(app, [scope]);
  const noted = (book.jobs[0]?.interviews ?? []).filter(
    (each) => each.uid === event.uid || each.alsoUids.includes(event.uid),
  );
  return interviewMeant(noted, event.instanceAt);
}

function whatItDoes(
  events: readonly CalendarEvent[],
  zone: string | null,
  before: InterviewState | null,
): AppointmentDoing {
  const [event, ...further] = events;
  if (event === undefined) return { does: 'unreadable' };
  const named = (each: CalendarEvent): AppointmentNamed => ({
    title: each.summary,
    when: each.timeIs === 'all-day' ? { day: parseDay(each.day) ?? 0 } : { at: each.startsAt, zone },
  });
  const to = named(event);
  const facts = factsOfEvent(event, null);
  if (facts.method === 'cancel') return { does: 'cancels', to };
  if (facts.method === 'counter') return { does: 'proposes', to };
  if (further.length > 0) return { does: 'invites-to-several', to: events.map(named) };
  if (before === null) return { does: 'invites', to };
  const decision = decideVersion(before, { ...facts, startsAt: event.startsAt, endsAt: event.endsAt });
  if (decision === 'move') return { does: 'moves', to, from: { at: before.startsAt, zone } };
  return { does: decision === 'again' ? 'restores' : decision === 'compare' ? 'repeats' : 'is-older', to };
}
