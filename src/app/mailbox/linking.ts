import { lookupKey } from '../../core/journal/derive.ts';
import { peopleOf } from '../../core/journal/people-of.ts';
import { isLive, type JobState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { type Link, linkMail, type ThreadHit } from '../../core/understand/link.ts';
import { domainOf, isFreemail, serviceOf } from '../../core/understand/mail-domains.ts';
import { jobsNamed } from '../../core/understand/named-jobs.ts';
import type { ParsedMessage } from '../../core/understand/parsed.ts';
import { type PartOfMail, partsByJob } from '../../core/understand/parts-of-mail.ts';
import { cutReply, withoutQuotes } from '../../core/understand/reply.ts';
import type { LanguagesOf } from '../../core/understand/text-language.ts';
import type { AnswerWords } from '../../core/understand/understand.ts';
import { loadBook } from '../case-book.ts';
import type { AccountWith, Tools } from '../context.ts';
import { jobsOf } from '../people/relations.ts';
import { loadSelf } from '../people/self.ts';

/** Whether the head of a mail ties it to known people or threads; its text was not looked at. */
export async function concerns(
  app: AccountWith<'languageFor' | 'languages' | 'machine' | 'reader'>,
  head: ParsedMessage,
): Promise<boolean> {
  return (await linkOf(app, head)).as !== 'stranger';
}

/** The mails of the journal that these ids name, the nearest first. */
export async function hitsOf(app: AccountWith<'machine'>, ids: readonly string[]): Promise<ThreadHit[]> {
  if (ids.length === 0) return [];
  const found = await app.store.lookup(ids.map(lookupKey.message));
  const { book } = await loadBook(app, [...new Set(found.map((each) => each.scope))]);
  return ids.flatMap((id) =>
    book.jobs.flatMap((job) => {
      const mail = job.mails.findLast((each) => each.messageId === id);
      const contact = mail && job.contacts.find((each) => each.id === mail.contactId);
      return mail === undefined
        ? []
        : [
            {
              jobId: job.id,
              contactId: mail.contactId,
              direction: mail.direction,
              personIds: contact?.personIds ?? [],
            },
          ];
    }),
  );
}

/** Everything that linking looks at (RU2). */
export async function linkOf(
  app: AccountWith<'languageFor' | 'languages' | 'machine' | 'reader'>,
  message: ParsedMessage,
): Promise<Link> {
  const own = [...(await loadSelf(app)).addresses];
  const addresses = [
    ...new Set(
      [message.from, ...message.to, ...message.cc, ...message.replyTo]
        .flatMap((each) => (each === null ? [] : [each.email.toLowerCase()]))
        .filter((each) => !own.includes(each)),
    ),
  ];
  const people = addresses.length === 0 ? [] : await app.store.lookup(addresses.map(lookupKey.email));
  const personByAddress = new Map(
    people.map((each) => [each.key.slice(lookupKey.email('').length), each.scope] as const),
  );
  // In-Reply-To is the nearest; of References the last ones are.
  const ids = [...new Set([...message.inReplyTo, ...[...message.references].reverse()])].slice(0, 60);
  const hits = await hitsOf(app, ids);
  const name = message.from?.name.trim() ?? '';
  const known = message.from !== null && personByAddress.has(message.from.email.toLowerCase());
  const sameName =
    known || name === '' ? [] : (await app.store.lookup([lookupKey.person(name)])).map((each) => each.scope);
  const namedJobs =
    known || hits.length > 0 || own.includes(message.from?.email.toLowerCase() ?? '')
      ? []
      : await jobsNamedIn(app, message);
  return linkMail({ message, own, personByAddress, hits, sameName, namedJobs });
}

const JOBS_LOOKED_AT = 200;

/** Running jobs whose employer the mail names: what relays of applicant systems do, which write from addresses of their own. */
async function jobsNamedIn(
  app: AccountWith<'languageFor' | 'languages' | 'machine' | 'reader'>,
  message: ParsedMessage,
): Promise<string[]> {
  const latest = await app.store.jobs({ live: true, limit: JOBS_LOOKED_AT, after: null });
  if (latest.length === 0) return [];
  const { book } = await loadBook(
    app,
    latest.map((each) => each.scope),
  );
  const text = `${message.subject}\n\n${message.text.slice(0, MOST_CHARACTERS)}`;
  const whole = `${message.from?.name ?? ''}\n${text}`;
  // A shop that bears the employer's name writes of orders. Of the head alone nothing can be told yet.
  if (message.text !== '' && !app.languages.some((code) => app.languageFor(code).aboutJobs.test(whole))) return [];
  return (await namer(app, book, message, false))(
    text,
    book.jobs.filter((job) => job.employerId !== null || job.agencyId !== null),
    'firm',
  );
}

/** A mail is about a job in its first pages. */
const MOST_CHARACTERS = 8000;

type Namer = (text: string, jobs: readonly JobState[], by?: 'firm') => string[];

/** Tells which jobs a text of this mail names (RU7). */
async function namer(
  tools: Pick<Tools, 'languageFor' | 'languages' | 'reader'>,
  book: CaseBook,
  message: ParsedMessage,
  isKnown: boolean,
): Promise<Namer> {
  const sites = await tools.reader.sites();
  const domain = domainOf(message.from?.email ?? '');
  const isTheirs = domain !== '' && !isFreemail(domain) && serviceOf(domain, sites) === null;
  const senderSite = isTheirs ? (sites(domain)?.label ?? null) : null;
  const origin = { senderName: message.from?.name ?? '', senderSite, isKnown };
  const words = await Promise.all(tools.languages.map((code) => tools.languageFor(code).reviewWords()));
  const common = new Set(words.flatMap((each) => [...each.commonNames]));
  const firm = (id: string | null): string | null => {
    const found = book.firmById.get(id ?? '');
    return found === undefined || found.undisclosed || found.name === '' ? null : found.name;
  };
  return (text, jobs, by) =>
    jobsNamed(
      text,
      jobs.map((job) => ({
        id: job.id,
        role: by === 'firm' ? null : job.role,
        employer: firm(job.employerId),
        agency: firm(job.agencyId),
      })),
      common,
      origin,
    );
}

/** Titles of the appointments that a mail holds: they name the job more surely than its words do. */
async function titlesIn(tools: Pick<Tools, 'reader'>, message: ParsedMessage): Promise<string> {
  const read = await Promise.all(message.calendars.slice(0, 3).map((text) => tools.reader.calendar(text, 'UTC')));
  return read.flatMap((each) => (each.ok ? each.value.events.map((event) => event.summary) : [])).join('\n');
}

export interface Concerned {
  readonly jobIds: readonly string[];
  /** What it says of each, where it speaks of several. */
  readonly parts: ReadonlyMap<string, PartOfMail> | null;
  /** True where it speaks of one of several and does not say of which: then nothing is read of any. */
  readonly isUnclear: boolean;
  /** What it says from the name of the only job on that it names; null where there is no other that may be meant before. */
  readonly fromName: string | null;
  /** The jobs that its subject names. */
  readonly subjectOf: readonly string[];
}

export const wholeMail = { parts: null, isUnclear: false, fromName: null, subjectOf: [] };

/**
 * The jobs that a linked mail is about (RU7): those that its own words name, else its subject; else those of its thread; else those that
 * what it quotes names; else all that run with the person.
 */
export async function jobsFor(
  app: AccountWith<'languageFor' | 'languages' | 'machine' | 'reader'>,
  link: Link,
  message: ParsedMessage,
  languages: LanguagesOf<AnswerWords>,
): Promise<Concerned> {
  if (link.as === 'stranger') return { jobIds: [], ...wholeMail };
  const asGiven = { jobIds: [...link.jobIds], ...wholeMail };
  if (link.as === 'suggestion' && link.jobIds.length > 0) return asGiven;
  const all = [...new Set([...link.jobIds, ...(await jobsOf(app, link.personIds))])];
  if (all.length < 2) return { ...asGiven, jobIds: all };
  const { book } = await loadBook(app, all);
  const names = await namer(app, book, message, link.as === 'answer' || link.as === 'own');
  const own = withoutQuotes(cutReply(message.text)).slice(0, MOST_CHARACTERS);
  const named = names(own, book.jobs);
  const subjectOf = names(message.subject, book.jobs);
  const [words] = languages(own);
  const { parts, isUnclear, fromName } = partsByJob(
    own,
    named,
    running(book, all),
    (part) => names(part, book.jobs),
    words.several,
  );
  if (parts !== null) return { jobIds: [...parts.keys()], parts, isUnclear, fromName, subjectOf };
  if (named.length > 0 && !(isUnclear && named.length === 1))
    return { jobIds: named, parts, isUnclear, fromName, subjectOf };
  const titles = await titlesIn(app, message);
  for (const jobIds of [
    names(titles, book.jobs),
    subjectOf,
    link.jobIds,
    names(message.text.slice(0, MOST_CHARACTERS), book.jobs),
  ])
    if (jobIds.length > 0) return { jobIds: [...jobIds], parts, isUnclear, fromName, subjectOf };
  return { jobIds: all, parts, isUnclear, fromName, subjectOf };
}

/**
 * What a mail says of one job, where it speaks of several that run with the same people (RU7); null where nobody can say which it means. A mail
 * that speaks of no other is given back as it is.
 */
export async function saidOfJob(
  app: AccountWith<'languageFor' | 'languages' | 'machine' | 'reader'>,
  message: ParsedMessage,
  job: JobState,
  languages: LanguagesOf<AnswerWords>,
): Promise<ParsedMessage | null> {
  const link: Link = { as: 'answer', by: 'address', personIds: peopleOf(job), jobIds: [job.id] };
  const { parts, isUnclear, subjectOf } = await jobsFor(app, link, message, languages);
  if (isUnclear) return null;
  const part = parts?.get(job.id);
  if (part === undefined) return message;
  const subject = subjectOf.length === 1 && subjectOf[0] === job.id ? message.subject : '';
  return { ...message, text: part.certain, subject };
}

/** Those of the jobs that still run: what is said of "the other role" is meant of one of them. */
function running(book: CaseBook, ids: readonly string[]): string[] {
  return book.jobs.filter((job) => ids.includes(job.id) && isLive(job)).map((job) => job.id);
}
