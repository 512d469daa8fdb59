import { isEmail } from '../../core/journal/channel-kinds.ts';
import { wentOut } from '../../core/journal/contact-kinds.ts';
import { lookupKey } from '../../core/journal/derive.ts';
import type { NewEntry } from '../../core/journal/kinds/registry.ts';
import { sha256Hex } from '../../core/journal/sha256.ts';
import { stableId } from '../../core/journal/stable-id.ts';
import { isLive, type JobState } from '../../core/journal/states.ts';
import type { Meaning } from '../../core/journal/vocabulary.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { Link } from '../../core/understand/link.ts';
import type { CalendarEvent, ParsedMessage } from '../../core/understand/parsed.ts';
import { type Understanding, understand } from '../../core/understand/understand.ts';
import { settledFromName, understandPart } from '../../core/understand/understand-parts.ts';
import { isVerified } from '../../core/understand/vouching.ts';
import { loadAccount, loadBook } from '../case-book.ts';
import { type Account, type AccountWith, type App, done, type Result } from '../context.ts';
import { type Decided, decide, keepRows } from '../decide.ts';
import { contextOfMail } from '../notes/answer-context.ts';
import { answerLanguages } from '../notes/reading-languages.ts';
import { contactEntries } from '../people/contact.ts';
import type { RowChange } from '../ports/store.ts';
import { outbox } from '../sending/outbox.ts';
import { overtakenBy } from '../sending/overtaken.ts';
import { contactOfMail } from './contact-of-mail.ts';
import { learnedMeaning } from './corrections.ts';
import { fulfilledBy } from './fulfilled.ts';
import { type Concerned, hitsOf, jobsFor, linkOf, wholeMail } from './linking.ts';
import { noteBounce } from './note-bounce.ts';
import { dayOf } from './reading-view.ts';
import { happened, type MailSource, messages, seenRow, suggestionRow } from './rows.ts';

/** What became of a mail. */
export type Taken = {
  readonly read: Understanding;
  readonly link: Link;
  /** kept: noted; known: it was noted before; suggested: for the person to decide; passed: it concerns nobody here. */
  readonly became: 'kept' | 'known' | 'suggested' | 'passed';
  readonly contactId: string | null;
};

/** A mail that could not be written down must not count as read: whoever reads the folder begins at it again. */
function written<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`A mail could not be noted: ${result.refusal.code}.`);
  return result.value;
}

/** Identity of a mail by what it says, not by its Message-ID alone: that may be forged (RFC 5322 promises nothing). */
export function digestOf(message: ParsedMessage): string {
  const parts = [message.messageId, message.from?.email.toLowerCase(), message.sentAt, message.subject, message.text];
  return sha256Hex(JSON.stringify(parts)).slice(0, 40);
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
  const languages = await answerLanguages(app);
  const link = chosen ?? (await linkOf(app, message));
  const linked = link.as === 'answer' || link.as === 'own' ? link : null;
  const personId = linked?.personIds[0] ?? null;
  const concerned = chosen === null ? await jobsFor(app, link, message, languages) : asChosen(chosen.jobIds);
  const jobs = [...concerned.jobIds];
  const { book } = await loadBook(app, jobs, linked?.personIds ?? []);
  const [job = null] = book.jobs;
  const context = contextOfMail(app, message, book, personId, job, now);
  const whole = understand(message, languages, context);
  const { fromName } = concerned;
  const read =
    fromName === null ? whole : settledFromName(whole, understand({ ...message, text: fromName }, languages, context));
  const digest = digestOf(message);
  if (chosen === null && (await messages.read(app, digest)) !== null)
    return { read, link, became: 'known', contactId: null };
  const bounced = read.bounce?.messageId ? await hitsOf(app, [read.bounce.messageId]) : [];
  if (read.kind === 'bounce') {
    const result = await noteBounce(app, message, read, bounced, digest, source, now);
    return { read, link, became: result === null ? 'passed' : 'kept', contactId: result };
  }
  if (linked === null) {
    if (link.as !== 'suggestion') return { read, link, became: 'passed', contactId: null };
    await keepRows(app, [suggestionRow(digest, message, read, { ...link, jobIds: jobs }, source, now)]);
    return { read, link, became: 'suggested', contactId: null };
  }
  if (linked.as === 'own' && (await isNotedOwn(app, message, book, linked.personIds, happened(message, source, now))))
    return { read, link, became: 'known', contactId: null };
  const isAnswer = linked.as === 'answer' && read.kind !== 'automatic';
  const parts: readonly Part[] =
    isAnswer && concerned.parts !== null
      ? [...concerned.parts].map(([jobId, part], at) => ({
          contactId: at === 0 ? contactOfMail(book, digest) : contactOfMail(book, digest, jobId),
          jobIds: [jobId],
          read: understandPart(
            message,
            part,
            concerned.subjectOf.length === 1 && concerned.subjectOf[0] === jobId,
            languages,
            contextOfMail(app, message, book, personId, book.jobs.find((each) => each.id === jobId) ?? job, now),
          ),
        }))
      : [
          {
            contactId: contactOfMail(book, digest),
            jobIds: jobs,
            read: isAnswer && concerned.isUnclear ? { ...read, kind: 'other', promise: null, condition: null } : read,
          },
        ];
  const contactId = await note(app, message, read, { ...linked, jobIds: jobs }, parts, digest, source, now);
  return { read, link, became: contactId === null ? 'passed' : 'kept', contactId };
}

/** What a mail says of one job, or of several that it does not tell apart: one contact each, so that one tap decides one (RU7). */
interface Part {
  readonly contactId: string;
  readonly jobIds: readonly string[];
  readonly read: Understanding;
}

/** The person said to which jobs it belongs. */
function asChosen(jobIds: readonly string[]): Concerned {
  return { jobIds, ...wholeMail };
}

/**
 * True where this mail that the candidate wrote is noted already: by its id, or as a letter that the person said had gone, which has no id yet
 * (the same people, within a day and a half).
 */
async function isNotedOwn(
  account: Account,
  message: ParsedMessage,
  book: CaseBook,
  personIds: readonly string[],
  at: number,
): Promise<boolean> {
  const id = message.messageId;
  if (id !== null && (await account.store.lookup([lookupKey.message(id)])).length > 0) return true;
  const waiting = (await outbox.all(account)).some((row) => row.body.messageId === id);
  if (id !== null && waiting) return true;
  const DAY_AND_A_HALF = 36 * 3_600_000;
  return book.jobs.some((job) =>
    job.contacts.some(
      (each) =>
        wentOut(each) &&
        isEmail(each.channel) &&
        Math.abs(each.at - at) < DAY_AND_A_HALF &&
        each.personIds.some((person) => personIds.includes(person)) &&
        !job.mails.some((mail) => mail.contactId === each.id),
    ),
  );
}

/** Notes a mail of known people, withdraws what it makes pointless, and remembers that it was taken: one commit. */
async function note(
  app: App,
  message: ParsedMessage,
  read: Understanding,
  link: { readonly as: 'own' | 'answer'; readonly personIds: readonly string[]; readonly jobIds: readonly string[] },
  parts: readonly Part[],
  digest: string,
  source: MailSource,
  now: number,
): Promise<string | null> {
  const at = happened(message, source, now);
  const events = await eventsOf(app, message);
  const contactId = parts[0]?.contactId ?? stableId('int', 'mail', digest);
  const isOut = link.as === 'own';
  const fulfilled = isOut ? await fulfilledBy(app, link.jobIds, link.personIds, now) : { purpose: null, stepIds: [] };
  const result = await decide(app, app.ids.next('op'), async (app): Decided<string | null> => {
    // Another process may have taken it a moment ago; a suggestion is what becomes of it now.
    const before = await messages.read(app, digest);
    if (before !== null && before.state !== 'suggested') return done({ entries: [], read: [], result: null });
    const { book, read: states } = await loadBook(app, link.jobIds, link.personIds);
    if (book.jobs.length === 0) return done({ entries: [], read: states, result: null });
    const automatic = read.kind === 'automatic';
    const entries: NewEntry[] = [];
    for (const part of parts) {
      const jobs = book.jobs.filter((job) => part.jobIds.includes(job.id));
      const learned = isOut || automatic ? null : await learnedMeaning(app, part.read);
      const meaning = isOut || automatic ? null : meaningFor(part.read, jobs, learned);
      const noted = contactEntries(app, book, {
        contactId: part.contactId,
        at,
        direction: isOut ? 'out' : 'in',
        channel: 'email',
        purpose: fulfilled.purpose,
        personIds: link.personIds,
        jobs,
        stepIds: fulfilled.stepIds,
        rest: {
          text: message.text,
          subject: message.subject,
          ...(message.messageId === null ? {} : { messageId: message.messageId }),
          references: [
            ...message.references,
            ...message.inReplyTo.filter((id) => !message.references.includes(id)),
          ].slice(-100),
          ...(isOut ? {} : senderFacts(message, part.read, source)),
          ...(meaning === null ? {} : { meaning, provisional: true }),
          ...(meaning === null ? {} : datesOf(meaning, part.read)),
        },
      });
      entries.push(...(await Promise.all(noted.map((each) => withIdOfMail(app, each, part.contactId)))));
    }
    const overtaken = automatic
      ? null
      : await overtakenBy(app, {
          at: now,
          direction: isOut ? 'out' : 'in',
          personIds: link.personIds,
          jobIds: link.jobIds,
          stepIds: fulfilled.stepIds,
        });
    return done({
      entries: [...entries, ...(overtaken?.entries ?? [])],
      rows: [
        ...(overtaken?.rows ?? []),
        keptRow(seenRow(digest, message, read, 'kept', source, now, contactId), link, events),
      ],
      rowsAsRead: [...(overtaken?.rowsAsRead ?? []), messages.put(digest, before)],
      read: states,
      result: contactId,
    });
  });
  app.memory.today = undefined;
  return written(result);
}

/**
 * The entry under an id that its content gives, so that two devices which read one mailbox write the same one (ST8). A mail that is taken in
 * once more, after its first note was taken back, is another entry.
 */
async function withIdOfMail(account: Account, noted: NewEntry, contactId: string): Promise<NewEntry> {
  const id = stableId('ent', contactId);
  return (await account.store.entry(id)) === null ? { ...noted, id } : noted;
}

/** An invitation names a few appointments; what a whole calendar holds is not kept twice. */
const MOST_EVENTS = 20;

/** What the calendar parts hold, read once: Today shows it and reads nothing. */
async function eventsOf(app: AccountWith<'machine' | 'reader'>, message: ParsedMessage): Promise<CalendarEvent[]> {
  if (message.calendars.length === 0) return [];
  const { zone } = await loadAccount(app);
  const found: CalendarEvent[] = [];
  for (const calendar of new Set(message.calendars)) {
    const read = await app.reader.calendar(calendar, zone ?? 'UTC');
    // What is to be said of them is said where the mail is looked at.
    if (read.ok) found.push(...read.value.events.map((event) => ({ ...event, notes: [] })));
    if (found.length >= MOST_EVENTS) break;
  }
  return found.slice(0, MOST_EVENTS);
}

function senderFacts(message: ParsedMessage, read: Understanding, source: MailSource) {
  // A mail from the mailbox that no server vouches for is as one that is not vouched for; of a file nobody can say.
  const verified = isVerified(message, source.ownServer) ?? (source.from === 'mailbox' ? false : null);
  const returnOn = dayOf(read.returns?.reading);
  return {
    ...(verified === null ? {} : { verified }),
    ...(read.kind === 'automatic' ? { automatic: true, ...(returnOn === null ? {} : { returnOn }) } : {}),
    ...(read.evidence === null ? {} : { evidence: read.evidence.text.slice(0, 1000) }),
    ...(read.condition === null ? {} : { condition: read.condition.text.slice(0, 1000) }),
  };
}

/** A no, an offer or an invitation that names none of several jobs is not put on all of them. */
function meaningFor(read: Understanding, jobs: readonly JobState[], learned: Meaning | null): Meaning {
  const meaning = learned ?? (read.kind === 'bounce' || read.kind === 'automatic' ? 'other' : read.kind);
  const decides = meaning === 'rejection' || meaning === 'offer' || meaning === 'invitation';
  return decides && jobs.filter(isLive).length > 1 ? 'other' : meaning;
}

function datesOf(meaning: Meaning, read: Understanding) {
  const day = dayOf(read.promise?.reading);
  if (day === null) return {};
  if (meaning === 'offer') return { deadlineOn: day };
  return meaning === 'holding' || meaning === 'confirmation' ? { promisedOn: day } : {};
}

/** A kept mail's row with whom and what it concerns, for the appointment that it may hold. */
function keptRow(
  row: ReturnType<typeof seenRow>,
  link: { readonly personIds: readonly string[]; readonly jobIds: readonly string[] },
  events: readonly CalendarEvent[],
): RowChange {
  return messages.put(row.key, { ...row.body, personIds: link.personIds, jobIds: link.jobIds, events });
}
