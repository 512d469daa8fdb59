import { lookupKey } from '../../core/journal/derive.ts';
import type { Meaning } from '../../core/journal/entry.ts';
import { stableId } from '../../core/journal/stable-id.ts';
import { isLive, type OpportunityState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { isVerified, type Link, linkMail, type ThreadHit } from '../../core/understand/link.ts';
import type { ParsedMessage } from '../../core/understand/parsed.ts';
import { type Understanding, understand } from '../../core/understand/understand.ts';
import { loadAccount, loadBook } from '../case-book.ts';
import { contactEntries } from '../contacts.ts';
import { type App, done } from '../context.ts';
import { decide, entry } from '../decide.ts';
import { jobsOf } from '../handlers/contacts.ts';
import type { RowChange } from '../ports/store.ts';
import { loadMailboxes } from '../sending/mailbox.ts';
import { overtakenBy } from '../sending/overtaken.ts';
import { contextOfMail } from './answer-context.ts';
import { learnedMeaning } from './corrections.ts';
import { fulfilledBy } from './fulfilled.ts';
import { dayOf } from './reading-view.ts';
import { type MailSource, type MessageRow, seenRow, suggestionRow } from './rows.ts';

/** What became of a mail. */
export type Taken = {
  readonly read: Understanding;
  readonly link: Link;
  /** kept: noted; known: it was noted before; suggested: for the person to decide; passed: it concerns nobody here. */
  readonly became: 'kept' | 'known' | 'suggested' | 'passed';
  readonly interactionId: string | null;
};

/** A date in the future is a wrong clock or a trick; a mail is never newer than now. */
function happened(message: ParsedMessage, source: MailSource, now: number): number {
  // When it arrived is what the own server says; the Date field is what the sender says.
  return Math.min(source.arrivedAt ?? message.sentAt ?? now, now);
}

/** Identity of a mail by what it says, not by its Message-ID alone: that may be forged (RFC 5322 promises nothing). */
export function digestOf(app: App, message: ParsedMessage): string {
  const parts = [message.messageId, message.from?.email.toLowerCase(), message.sentAt, message.subject, message.text];
  return app.machine.digest(JSON.stringify(parts)).slice(0, 40);
}

/**
 * Reads one mail and takes it into the notes where it concerns known people or threads (RU3). Nothing that a mail says is done: it
 * may change what the plan holds, and never sends, deletes or answers anything. Taking the same mail again changes nothing.
 */
export async function takeMail(
  app: App,
  message: ParsedMessage,
  source: MailSource,
  now: number,
  chosen: Extract<Link, { as: 'answer' }> | null = null,
): Promise<Taken> {
  const words = await app.languageFor(null).answerWords();
  const link = chosen ?? (await factsOf(app, message)).link;
  const linked = link.as === 'answer' || link.as === 'own' ? link : null;
  const personId = linked?.personIds[0] ?? null;
  const jobs = await jobsFor(app, link, message);
  const { book } = await loadBook(app, jobs, linked?.personIds ?? []);
  const [job = null] = book.jobs;
  const read = understand(message, words, contextOfMail(app, message, book, personId, job, now));
  const digest = digestOf(app, message);
  if (chosen === null && (await app.store.row('message', digest)) !== null)
    return { read, link, became: 'known', interactionId: null };
  const bounced = read.bounce?.messageId ? await hitsOf(app, [read.bounce.messageId]) : [];
  if (read.kind === 'bounce') {
    const result = await noteBounce(app, message, read, bounced, digest, source, now);
    return { read, link, became: result === null ? 'passed' : 'kept', interactionId: result };
  }
  if (linked === null) {
    if (link.as !== 'suggestion') return { read, link, became: 'passed', interactionId: null };
    await app.store.commit(rowsOnly(app, [suggestionRow(digest, message, read, link, source, now)]));
    return { read, link, became: 'suggested', interactionId: null };
  }
  if (linked.as === 'own' && (await isNotedOwn(app, message, book, linked.personIds, happened(message, source, now))))
    return { read, link, became: 'known', interactionId: null };
  const interactionId = await note(app, message, read, { ...linked, jobIds: jobs }, digest, source, now);
  return { read, link, became: interactionId === null ? 'passed' : 'kept', interactionId };
}

function rowsOnly(app: App, rows: readonly RowChange[]) {
  app.memory.today = undefined;
  return {
    operationId: null,
    expected: new Map<string, number>(),
    entries: [],
    rows,
    recordedAt: app.clock.now(),
    result: null,
  };
}

/** Whether the head of a mail ties it to known people or threads; its text was not looked at. */
export async function concerns(app: App, head: ParsedMessage): Promise<boolean> {
  const { link } = await factsOf(app, head);
  return link.as !== 'stranger';
}

/** The mails of the journal that these ids name, the nearest first. */
async function hitsOf(app: App, ids: readonly string[]): Promise<ThreadHit[]> {
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
async function factsOf(app: App, message: ParsedMessage): Promise<{ link: Link }> {
  const account = await loadAccount(app);
  const mailboxes = await loadMailboxes(app);
  const own = [account.email, ...mailboxes.map((each) => each.mailbox.address)]
    .filter((each): each is string => each !== null && each !== undefined)
    .map((each) => each.toLowerCase());
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
  return { link: linkMail({ message, own, personByAddress, hits, sameName, namedJobs }) };
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
async function jobsFor(app: App, link: Link, message: ParsedMessage): Promise<string[]> {
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

/**
 * True where this mail of one's own is noted already: by its id, or as a letter that the person said had gone, which has no id yet
 * (the same people, within a day and a half).
 */
async function isNotedOwn(
  app: App,
  message: ParsedMessage,
  book: CaseBook,
  personIds: readonly string[],
  at: number,
): Promise<boolean> {
  const id = message.messageId;
  if (id !== null && (await app.store.lookup([lookupKey.message(id)])).length > 0) return true;
  const waiting = (await app.store.rows('outbox')).some((row) => (row.body as { messageId?: string }).messageId === id);
  if (id !== null && waiting) return true;
  const DAY_AND_A_HALF = 36 * 3_600_000;
  return book.jobs.some((job) =>
    job.interactions.some(
      (each) =>
        each.direction === 'out' &&
        each.channel === 'email' &&
        Math.abs(each.at - at) < DAY_AND_A_HALF &&
        each.personIds.some((person) => personIds.includes(person)) &&
        !job.mails.some((mail) => mail.interactionId === each.id),
    ),
  );
}

/** Notes a mail of known people, withdraws what it makes pointless, and remembers that it was taken: one commit. */
async function note(
  app: App,
  message: ParsedMessage,
  read: Understanding,
  link: { readonly as: 'own' | 'answer'; readonly personIds: readonly string[]; readonly jobIds: readonly string[] },
  digest: string,
  source: MailSource,
  now: number,
): Promise<string | null> {
  const at = happened(message, source, now);
  const interactionId = stableId('int', 'mail', digest);
  const isOut = link.as === 'own';
  const fulfilled = isOut ? await fulfilledBy(app, link.jobIds, link.personIds, now) : { purpose: null, stepIds: [] };
  const result = await decide<string | null>(app, app.ids.next('op'), async () => {
    // Another process may have taken it a moment ago; a suggestion is what becomes of it now.
    const before = (await app.store.row('message', digest)) as MessageRow | null;
    if (before !== null && before.state !== 'suggested') return done({ entries: [], read: [], result: null });
    const { book, read: states } = await loadBook(app, link.jobIds, link.personIds);
    if (book.jobs.length === 0) return done({ entries: [], read: states, result: null });
    const automatic = read.kind === 'automatic';
    const learned = isOut || automatic ? null : await learnedMeaning(app, read);
    const meaning = isOut || automatic ? null : meaningFor(read, book, learned);
    const entries = contactEntries(app, book, {
      interactionId,
      at,
      direction: isOut ? 'out' : 'in',
      channel: 'email',
      purpose: fulfilled.purpose,
      personIds: link.personIds,
      jobs: book.jobs,
      stepIds: fulfilled.stepIds,
      rest: {
        text: message.text,
        subject: message.subject,
        ...(message.messageId === null ? {} : { messageId: message.messageId }),
        references: [
          ...message.references,
          ...message.inReplyTo.filter((id) => !message.references.includes(id)),
        ].slice(-100),
        ...(isOut ? {} : senderFacts(message, read, source)),
        ...(meaning === null ? {} : { meaning, provisional: true }),
        ...(meaning === null ? {} : datesOf(meaning, read)),
      },
    });
    const overtaken = automatic
      ? null
      : await overtakenBy(app, {
          at: now,
          direction: isOut ? 'out' : 'in',
          personIds: link.personIds,
          opportunityIds: link.jobIds,
          stepIds: fulfilled.stepIds,
        });
    return done({
      entries: [...entries, ...(overtaken?.entries ?? [])],
      rows: [
        ...(overtaken?.rows ?? []),
        keptRow(seenRow(digest, message, read, 'kept', source, now, interactionId), link),
      ],
      rowsAsRead: [...(overtaken?.rowsAsRead ?? []), { kind: 'message', key: digest, body: before }],
      read: states,
      result: interactionId,
    });
  });
  app.memory.today = undefined;
  return result.ok ? result.value : null;
}

function senderFacts(message: ParsedMessage, read: Understanding, source: MailSource) {
  // A mail from the mailbox that no server vouches for is as one that is not vouched for; of a file nobody can say.
  const verified = isVerified(message) ?? (source.from === 'mailbox' ? false : null);
  const returnOn = dayOf(read.returns?.reading);
  return {
    ...(verified === null ? {} : { verified }),
    ...(read.kind === 'automatic' ? { automatic: true, ...(returnOn === null ? {} : { returnOn }) } : {}),
    ...(read.evidence === null ? {} : { evidence: read.evidence.text.slice(0, 1000) }),
  };
}

/** A no, an offer or an invitation that names none of several jobs is not put on all of them. */
function meaningFor(read: Understanding, book: CaseBook, learned: Meaning | null): Meaning {
  const meaning = learned ?? (read.kind === 'bounce' || read.kind === 'automatic' ? 'other' : read.kind);
  const decides = meaning === 'rejection' || meaning === 'offer' || meaning === 'invitation';
  return decides && book.jobs.filter(isLive).length > 1 ? 'other' : meaning;
}

function datesOf(meaning: Meaning, read: Understanding) {
  const day = dayOf(read.promise?.reading);
  if (day === null) return {};
  if (meaning === 'offer') return { deadlineOn: day };
  return meaning === 'holding' || meaning === 'confirmation' ? { promisedOn: day } : {};
}

/**
 * A letter that came back for good was no contact: its note is taken back, so that what it was for is to do again. One that is only
 * late is noted and changes nothing.
 */
async function noteBounce(
  app: App,
  message: ParsedMessage,
  read: Understanding,
  hits: readonly ThreadHit[],
  digest: string,
  source: MailSource,
  now: number,
): Promise<string | null> {
  const [hit] = hits.filter((each) => each.direction === 'out');
  if (hit === undefined) return null;
  const interactionId = stableId('int', 'mail', digest);
  const result = await decide<string | null>(app, app.ids.next('op'), async () => {
    if ((await app.store.row('message', digest)) !== null) return done({ entries: [], read: [], result: null });
    const jobIds = [...new Set(hits.map((each) => each.jobId))];
    const { book, read: states } = await loadBook(app, jobIds, hit.personIds);
    const sent = book.jobs.flatMap((job) => job.interactions).find((each) => each.id === hit.interactionId);
    const entries = contactEntries(app, book, {
      interactionId,
      at: happened(message, source, now),
      direction: 'in',
      channel: 'email',
      purpose: null,
      personIds: hit.personIds,
      jobs: book.jobs,
      stepIds: [],
      rest: { text: message.text.slice(0, 5000), subject: message.subject, automatic: true },
    });
    const why = `It came back: ${read.bounce?.recipients.join(', ') ?? ''} ${read.bounce?.status ?? ''}`
      .trim()
      .slice(0, 900);
    const taken =
      read.bounce?.permanent === true && sent !== undefined
        ? [
            entry(app, 'entry-retracted', now, (await app.store.entry(sent.entryId))?.scopes ?? [], {
              entryId: sent.entryId,
              reason: why,
            }),
          ]
        : [];
    return done({
      entries: [...entries, ...taken],
      rows: [seenRow(digest, message, read, 'kept', source, now, interactionId)],
      rowsAsRead: [{ kind: 'message', key: digest, body: null }],
      read: states,
      result: interactionId,
    });
  });
  app.memory.today = undefined;
  return result.ok ? result.value : null;
}

/** A kept mail's row with whom and what it concerns, for the appointment that it may hold. */
function keptRow(
  row: RowChange,
  link: { readonly personIds: readonly string[]; readonly jobIds: readonly string[] },
): RowChange {
  return { ...row, body: { ...(row.body as MessageRow), personIds: link.personIds, jobIds: link.jobIds } };
}
