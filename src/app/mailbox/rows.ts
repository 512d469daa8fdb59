import { formatDay } from '../../core/time/epoch-day.ts';
import { calendarPartOf } from '../../core/understand/calendar-part.ts';
import type { Link } from '../../core/understand/link.ts';
import type { CalendarEvent, ParsedMessage } from '../../core/understand/parsed.ts';
import type { Understanding } from '../../core/understand/understand.ts';
import type { Account } from '../context.ts';
import { type RowChange, WAITS } from '../ports/store.ts';
import { table } from '../table.ts';

/** As much as is read of a calendar. */
const LONGEST_CALENDAR = 2_000_000;

/** Where a mail came from. */
export interface MailSource {
  readonly from: 'file' | 'mailbox';
  /** The mailbox' address and the folder; null for a file. */
  readonly mailbox: string | null;
  readonly folder: string | null;
  readonly uid: number | null;
  /** When the own server took it; null where nobody says. */
  readonly arrivedAt: number | null;
  /** The name under which the own server vouches for senders; null where that is not known. */
  readonly ownServer: string | null;
}

export const fromFile: MailSource = {
  from: 'file',
  mailbox: null,
  folder: null,
  uid: null,
  arrivedAt: null,
  ownServer: null,
};

/** What is kept of a mail besides the journal: that it was seen, and where it lies. A suggestion holds no text of it (RU3). */
export interface MessageRow {
  readonly state: 'kept' | 'suggested' | 'set-aside';
  readonly mailbox: string | null;
  readonly folder: string | null;
  readonly uid: number | null;
  readonly kind: Understanding['kind'];
  readonly at: number;
  readonly contactId: string | null;
  /** For a suggestion: why, and of whom and what it may be. */
  readonly because: string | null;
  readonly personIds: readonly string[];
  readonly jobIds: readonly string[];
  readonly returnOn: string | null;
  /** An appointment that the mail held and that nobody took in or left yet. */
  readonly calendar: string | null;
  /**
   * What was read of it when the mail was taken in, so that Today reads nothing: empty where it could not be read, and missing in rows of
   * earlier versions.
   */
  readonly events?: readonly CalendarEvent[];
}

export const messages = table<MessageRow>('message');

/** A date in the future is a wrong clock or a trick; a mail is never newer than now. */
export function happened(message: ParsedMessage, source: MailSource, now: number): number {
  // When it arrived is what the own server says; the Date field is what the sender says.
  return Math.min(source.arrivedAt ?? message.sentAt ?? now, now);
}

export function seenRow(
  digest: string,
  message: ParsedMessage,
  read: Understanding,
  state: MessageRow['state'],
  source: MailSource,
  now: number,
  contactId: string | null,
): RowChange & { readonly body: MessageRow } {
  const body: MessageRow = {
    state,
    mailbox: source.mailbox,
    folder: source.folder,
    uid: source.uid,
    kind: read.kind,
    at: source.arrivedAt ?? now,
    contactId,
    because: null,
    personIds: [],
    jobIds: [],
    returnOn: read.returns?.reading.kind === 'day' ? formatDay(read.returns.reading.day) : null,
    calendar: state === 'kept' ? calendarOf(message) : null,
  };
  return messages.put(digest, body);
}

/** All calendar parts in one text, each once; null where there is nothing to take in. */
function calendarOf({ calendars }: ParsedMessage): string | null {
  if (calendarPartOf(calendars) !== 'asks') return null;
  return [...new Set(calendars)].join('\r\n').slice(0, LONGEST_CALENDAR);
}

export function suggestionRow(
  digest: string,
  message: ParsedMessage,
  read: Understanding,
  link: Extract<Link, { as: 'suggestion' }>,
  source: MailSource,
  now: number,
): RowChange {
  const { body } = seenRow(digest, message, read, 'suggested', source, now, null);
  return messages.put(digest, { ...body, because: link.because, personIds: link.personIds, jobIds: link.jobIds });
}

/** Mails that wait for a word of the person: suggestions, and appointments that were not taken in. */
export async function waitingMails(account: Account): Promise<{ readonly id: string; readonly row: MessageRow }[]> {
  return (await messages.all(account, [WAITS])).map((each) => ({ id: each.key, row: each.body }));
}
