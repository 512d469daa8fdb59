import type { Output } from '../../contract/registry.ts';
import { lookupKey } from '../../core/journal/derive.ts';
import type { InterviewState } from '../../core/journal/states.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import { factsOfEvent } from '../../core/understand/event-facts.ts';
import { decideVersion, interviewMeant } from '../../core/understand/invitation-version.ts';
import type { CalendarEvent } from '../../core/understand/parsed.ts';
import { loadAccount, loadBook } from '../case-book.ts';
import type { Account, AccountWith, Tools } from '../context.ts';
import { jobTitle, momentText, personView } from '../wording/views.ts';
import { withJobs } from './appointment-jobs.ts';
import { type MessageRow, waitingMails } from './rows.ts';

type Question = Output<'today'>['questions'][number];

/** Mails that wait for a word of the person, as questions for Today: what may belong here, and appointments to take in. */
export async function mailQuestions(
  app: AccountWith<'languageFor' | 'machine' | 'reader' | 'words'>,
): Promise<Question[]> {
  const found: Question[] = [];
  const { shown, rest } = grouped(await waitingMails(app));
  for (const { id, row } of shown)
    found.push(
      row.calendar === null ? await belongs(app, id, row) : await withJobs(app, row, await appointment(app, id, row)),
    );
  if (rest.length > 0) found.push(theRest(rest));
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

function theRest(rest: Waiting): Question {
  const count =
    rest.length === 1
      ? 'One more mail names a firm of yours and comes'
      : `${rest.length} more mails name a firm of yours and come`;
  return {
    id: 'mails:rest',
    jobId: '',
    text: `${count} from addresses that are not known here. Only where they lie was kept.`,
    quote: null,
    answers: [
      {
        label: 'Leave them all',
        command: 'persevere suggestion rest --leave',
        does: { operation: 'suggestion', input: { mail: 'rest', take: false } },
      },
    ],
  };
}

/** The mails that are only counted. */
export async function countedOnly(account: Account): Promise<string[]> {
  return grouped(await waitingMails(account)).rest.map((each) => each.id);
}

function answers(id: string, take: string, leave: string): Question['answers'] {
  return [
    {
      label: take,
      command: `persevere suggestion ${id} --take`,
      does: { operation: 'suggestion', input: { mail: id, take: true } },
    },
    {
      label: leave,
      command: `persevere suggestion ${id} --leave`,
      does: { operation: 'suggestion', input: { mail: id, take: false } },
    },
  ];
}

async function belongs(app: AccountWith<'languageFor' | 'machine'>, id: string, row: MessageRow): Promise<Question> {
  const { book } = await loadBook(app, row.jobIds, row.personIds);
  const { zone } = await loadAccount(app);
  const [job] = book.jobs;
  const title = job === undefined ? 'one of your jobs' : jobTitle(book, job);
  const name = row.personIds[0] === undefined ? 'somebody you know' : personView(book, row.personIds[0]).name;
  const when = momentText(app.languageFor(null), zone, row.at);
  const where = row.folder === null ? 'among the files that were read' : `in “${row.folder}”`;
  const why: Readonly<Record<string, string>> = {
    imitates: `somebody who calls themselves ${name} wrote from an address that is not known here`,
    'thread-of-theirs': 'it answers a mail that is noted here, from an address that is not known',
    'names-employer': `it names the firm of ${title}, and comes from an address that is not known`,
  };
  return {
    id: `mail:${id}`,
    jobId: job?.id ?? '',
    text: `A mail of ${when}, ${where}: ${why[row.because ?? ''] ?? 'it may belong here'}. Does it belong to ${title}? Only where it lies was kept.`,
    quote: null,
    answers: answers(id, 'Yes, take it in', 'No, leave it'),
  };
}

async function appointment(
  app: AccountWith<'languageFor' | 'machine'>,
  id: string,
  row: MessageRow,
): Promise<Question> {
  const { book } = await loadBook(app, row.jobIds, row.personIds);
  const { zone } = await loadAccount(app);
  const events = row.events ?? [];
  const [event] = events;
  const name = row.personIds[0] === undefined ? 'They' : personView(book, row.personIds[0]).name;
  const [job] = book.jobs;
  const before = event === undefined ? null : await notedFor(app, event);
  return {
    id: `mail:${id}`,
    jobId: job?.id ?? '',
    text: appointmentText(app, name, events, zone, before),
    quote: null,
    answers: answers(id, event?.method === 'COUNTER' ? 'Take that time' : 'Note it', 'Leave it'),
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

function appointmentText(
  tools: Pick<Tools, 'languageFor'>,
  name: string,
  events: readonly CalendarEvent[],
  zone: string | null,
  before: InterviewState | null,
): string {
  const language = tools.languageFor(null);
  const [event, ...further] = events;
  if (event === undefined) return `${name} sent an appointment that could not be read. Ask for its time.`;
  const whenOf = (each: CalendarEvent): string =>
    each.timeIs === 'all-day'
      ? `${language.longDay(parseDay(each.day) ?? 0)}, without a time`
      : momentText(language, zone, each.startsAt);
  const what = `“${event.summary}”, ${whenOf(event)}`;
  const facts = factsOfEvent(event, null);
  if (facts.method === 'cancel') return `${name} cancelled ${what}. Note that?`;
  if (facts.method === 'counter')
    return `${name} proposes another time for “${event.summary}”: ${whenOf(event)}. Take that time?`;
  if (before !== null && further.length === 0) {
    const decision = decideVersion(before, { ...facts, startsAt: event.startsAt, endsAt: event.endsAt });
    if (decision === 'move')
      return `${name} moves “${event.summary}” from ${momentText(language, zone, before.startsAt)} to ${whenOf(event)}. Note it?`;
    if (decision === 'again') return `${what}, is on again, by what ${name} sent. Note it?`;
    if (decision === 'compare') return `${name} sent ${what}, once more. Take in what changed?`;
    return `${name} sent an older version of ${what}. It changes nothing.`;
  }
  if (further.length === 0) return `${name} sent ${what}. Note it as an interview?`;
  const all = events.map((each) => `“${each.summary}”, ${whenOf(each)}`).join('; ');
  return `${name} sent ${events.length} appointments: ${all}. Note them as interviews?`;
}
