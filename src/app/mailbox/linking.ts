import { lookupKey } from '../../core/journal/derive.ts';
import type { OpportunityState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { type Link, linkMail, type ThreadHit } from '../../core/understand/link.ts';
import type { ParsedMessage } from '../../core/understand/parsed.ts';
import { loadBook } from '../case-book.ts';
import type { App } from '../context.ts';
import { jobsOf } from '../handlers/contacts.ts';
import { loadSelf } from '../self.ts';

/** Whether the head of a mail ties it to known people or threads; its text was not looked at. */
export async function concerns(app: App, head: ParsedMessage): Promise<boolean> {
  return (await linkOf(app, head)).as !== 'stranger';
}

/** The mails of the journal that these ids name, the nearest first. */
export async function hitsOf(app: App, ids: readonly string[]): Promise<ThreadHit[]> {
  if (ids.length === 0) return [];
  const found = await app.store.lookup(ids.map(lookupKey.message));
  const { book } = await loadBook(app, [...new Set(found.map((each) => each.scope))]);
  return ids.flatMap((id) =>
    book.jobs.flatMap((job) => {
      const mail = job.mails.findLast((each) => each.messageId === id);
      const interaction = mail && job.interactions.find((each) => each.id === mail.interactionId);
      return mail === undefined
        ? []
        : [
            {
              jobId: job.id,
              interactionId: mail.interactionId,
              direction: mail.direction,
              personIds: interaction?.personIds ?? [],
            },
          ];
    }),
  );
}

/** Everything that linking looks at (RU2). */
export async function linkOf(app: App, message: ParsedMessage): Promise<Link> {
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

/** A short name is in every second mail. */
const SHORTEST_NAME = 4;
const JOBS_LOOKED_AT = 200;

/** Running jobs whose employer the mail names: what relays of applicant systems do, which write from addresses of their own. */
async function jobsNamedIn(app: App, message: ParsedMessage): Promise<string[]> {
  const latest = await app.store.jobs({ live: true, limit: JOBS_LOOKED_AT, after: null });
  if (latest.length === 0) return [];
  const { book } = await loadBook(
    app,
    latest.map((each) => each.scope),
  );
  const text = ` ${message.subject} ${message.from?.name ?? ''} ${message.text.slice(0, 4000)} `.toLowerCase();
  return book.jobs.filter((job) => isNamed(book, job, text)).map((job) => job.id);
}

function isNamed(book: CaseBook, job: OpportunityState, text: string): boolean {
  const employer = book.organisationById.get(job.employerId ?? '');
  const agency = book.organisationById.get(job.agencyId ?? '');
  return [employer, agency].some((firm) => {
    if (!firm || firm.undisclosed || firm.name.length < SHORTEST_NAME) return false;
    const name = firm.name.toLowerCase();
    const at = text.indexOf(name);
    const edge = (char: string | undefined): boolean => char === undefined || !/[\p{L}\p{N}]/u.test(char);
    return at >= 0 && edge(text[at - 1]) && edge(text[at + name.length]);
  });
}

/** The jobs that a linked mail is about: by thread; else those of the person that it names; else all that run with them. */
export async function jobsFor(app: App, link: Link, message: ParsedMessage): Promise<string[]> {
  if (link.as === 'stranger') return [];
  if (link.jobIds.length > 0) return [...link.jobIds];
  const all = await jobsOf(app, link.personIds);
  if (all.length < 2) return all;
  const { book } = await loadBook(app, all);
  const text = ` ${message.subject} ${message.text.slice(0, 4000)} `.toLowerCase();
  const named = book.jobs.filter(
    (job) =>
      isNamed(book, job, text) ||
      (job.role !== null && job.role.length >= SHORTEST_NAME && text.includes(job.role.toLowerCase())),
  );
  return named.length > 0 ? named.map((job) => job.id) : all;
}
