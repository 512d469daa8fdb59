import type { Output } from '../../contract/registry.ts';
import { loadAccount, loadBook } from '../case-book.ts';
import type { App } from '../context.ts';
import { jobTitle, momentText, personView } from '../views.ts';
import { type MessageRow, waitingMails } from './rows.ts';

type Question = Output<'today'>['questions'][number];

/** Mails that wait for a word of the person, as questions for Today: what may belong here, and appointments to take in. */
export async function mailQuestions(app: App): Promise<Question[]> {
  const found: Question[] = [];
  for (const { id, row } of await waitingMails(app))
    found.push(row.calendar === null ? await belongs(app, id, row) : await appointment(app, id, row, row.calendar));
  return found;
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

async function belongs(app: App, id: string, row: MessageRow): Promise<Question> {
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
    opportunityId: job?.id ?? '',
    text: `A mail of ${when}, ${where}: ${why[row.because ?? ''] ?? 'it may belong here'}. Does it belong to ${title}? Only where it lies was kept.`,
    quote: null,
    answers: answers(id, 'Yes, take it in', 'No, leave it'),
  };
}

async function appointment(app: App, id: string, row: MessageRow, calendar: string): Promise<Question> {
  const { book } = await loadBook(app, row.jobIds, row.personIds);
  const { zone } = await loadAccount(app);
  const events = await app.reader.calendar(calendar, zone ?? 'UTC');
  const [event] = events.ok ? events.value.events : [];
  const name = row.personIds[0] === undefined ? 'They' : personView(book, row.personIds[0]).name;
  const when = event === undefined ? '' : `, ${momentText(app.languageFor(null), zone, event.startsAt)}`;
  const what = event === undefined ? 'an appointment' : `“${event.summary}”`;
  const [job] = book.jobs;
  const cancels = event?.method?.toUpperCase() === 'CANCEL';
  return {
    id: `mail:${id}`,
    opportunityId: job?.id ?? '',
    text: cancels
      ? `${name} cancelled ${what}${when}. Note that?`
      : `${name} sent ${what}${when}. Note it as an interview?`,
    quote: null,
    answers: answers(id, 'Note it', 'Leave it'),
  };
}
