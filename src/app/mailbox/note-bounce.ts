import { wentOut } from '../../core/journal/contact-kinds.ts';
import type { ThreadHit } from '../../core/understand/link.ts';
import type { ParsedMessage } from '../../core/understand/parsed.ts';
import type { Understanding } from '../../core/understand/understand.ts';
import { loadBook } from '../case-book.ts';
import { type AccountWith, done } from '../context.ts';
import { type Decided, decide, entry } from '../decide.ts';
import { contactEntries } from '../people/contact.ts';
import { contactOfMail } from './contact-of-mail.ts';
import { happened, type MailSource, messages, seenRow } from './rows.ts';

/**
 * A letter that came back for good was no contact: its note is taken back, so that what it was for is to do again. One that is only
 * late is noted and changes nothing.
 */
export async function noteBounce(
  app: AccountWith<'clock' | 'ids' | 'machine' | 'words'>,
  message: ParsedMessage,
  read: Understanding,
  hits: readonly ThreadHit[],
  digest: string,
  source: MailSource,
  now: number,
): Promise<string | null> {
  const [hit] = hits.filter(wentOut);
  if (hit === undefined) return null;
  const { mailbox: words } = await app.words();
  const result = await decide(app, app.ids.next('op'), async (app): Decided<string | null> => {
    if ((await messages.read(app, digest)) !== null) return done({ entries: [], read: [], result: null });
    const jobIds = [...new Set(hits.map((each) => each.jobId))];
    const { book, read: states } = await loadBook(app, jobIds, hit.personIds);
    const contactId = contactOfMail(book, digest);
    const sent = book.jobs.flatMap((job) => job.contacts).find((each) => each.id === hit.contactId);
    const entries = contactEntries(app, book, {
      contactId,
      at: happened(message, source, now),
      direction: 'in',
      channel: 'email',
      purpose: null,
      personIds: hit.personIds,
      jobs: book.jobs,
      stepIds: [],
      rest: {
        text: message.text.slice(0, 5000),
        subject: message.subject,
        automatic: true,
        // Class 5.1 says that nobody is there (RFC 3463); a mailbox that is full has somebody in it.
        ...(read.bounce?.permanent === true && read.bounce.status?.startsWith('5.1.')
          ? { bounced: read.bounce.recipients.slice(0, 20) }
          : {}),
      },
    });
    const why = words
      .cameBack({ recipients: read.bounce?.recipients ?? [], status: read.bounce?.status ?? null })
      .slice(0, 900);
    const taken =
      read.bounce?.permanent === true && sent !== undefined
        ? [
            entry(
              app,
              'entry-retracted',
              now,
              {
                entryId: sent.entryId,
                reason: why,
              },
              (await app.store.entry(sent.entryId))?.scopes ?? [],
            ),
          ]
        : [];
    return done({
      entries: [...entries, ...taken],
      rows: [seenRow(digest, message, read, 'kept', source, now, contactId)],
      rowsAsRead: [messages.put(digest, null)],
      read: states,
      result: contactId,
    });
  });
  app.memory.today = undefined;
  if (!result.ok) throw new Error(`A mail that came back could not be noted: ${result.refusal.code}.`);
  return result.value;
}
