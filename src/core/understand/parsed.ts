import type { EventNote, FileNote } from './calendar-notes.ts';

/** A mail as the reader found it; text is plain, also where the mail had only HTML. */
export interface ParsedMessage {
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  readonly subject: string;
  readonly messageId: string | null;
  /** Message-IDs with their brackets, as In-Reply-To names them. */
  readonly inReplyTo: readonly string[];
  /** Message-IDs of the conversation, the oldest first, as References names them. */
  readonly references: readonly string[];
  /** Milliseconds since 1970; null without a readable date. */
  readonly sentAt: number | null;
  readonly text: string;
  /** As it was sent, unsafe; empty where there is none. */
  readonly html: string;
  /** Calendar parts, decoded. */
  readonly calendars: readonly string[];
  /** Header fields in the order of the mail, names in lower case. */
  readonly headers: readonly MailHeader[];
  /** Machine-readable parts: delivery status, feedback report (RFC 3464, RFC 5965), and the mail that they return. */
  readonly reports: readonly ReportPart[];
}

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

export interface ReportPart {
  readonly type: 'delivery-status' | 'feedback-report' | 'disposition-notification' | 'returned';
  readonly text: string;
}

export interface Mailbox {
  readonly name: string;
  readonly email: string;
}

/** Values of a header field, the topmost first. */
export function headerValues(message: Pick<ParsedMessage, 'headers'>, name: string): string[] {
  return message.headers.filter((each) => each.name === name).map((each) => each.value);
}

/** The topmost value of a header field; empty where there is none. */
export function headerValue(message: Pick<ParsedMessage, 'headers'>, name: string): string {
  return message.headers.find((each) => each.name === name)?.value ?? '';
}

/** Message-IDs in a header, with their brackets, in order and each once. A forged list of thousands is cut. */
export function messageIdsIn(value: string): string[] {
  const MOST = 200;
  const found = value.slice(0, 40_000).match(/<[^<>\s]{1,990}>/g) ?? [];
  return [...new Set(found)].slice(0, MOST);
}

/** What a calendar file holds. Plain data, so that it can be kept and read again. */
export interface CalendarFile {
  readonly events: readonly CalendarEvent[];
  readonly notes: readonly FileNote[];
}

/** One event of a calendar file, its times resolved to instants. */
export interface CalendarEvent {
  readonly method: string | null;
  readonly status: string | null;
  readonly uid: string;
  readonly sequence: number;
  /** When this version was made (DTSTAMP); null where the file does not say. */
  readonly stampedAt: number | null;
  /** Which meeting of a series it is about (RECURRENCE-ID), by the time at which that one was planned first; null for the whole. */
  readonly instanceAt: number | null;
  /** For an event without a time of day, nine o'clock of its first day: only to sort by. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** The first day as the file writes it, YYYY-MM-DD. */
  readonly day: string;
  readonly zone: string;
  /**
   * floating: without a zone, read in the candidate's; calendar-zone: read in the zone that the calendar names for itself; all-day:
   * without a time of day; unknown-zone: a name nobody knows; standard-offset: a name that tells only the offset in winter.
   */
  readonly timeIs: 'exact' | 'floating' | 'calendar-zone' | 'all-day' | 'unknown-zone' | 'standard-offset';
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** Where a call is joined, where the file says it beside the text. */
  readonly link: string | null;
  readonly organiser: Mailbox | null;
  /** Addresses in lower case, each once; empty where somebody has none. */
  readonly attendees: readonly CalendarAttendee[];
  readonly recurs: boolean;
  readonly notes: readonly EventNote[];
}

export interface CalendarAttendee extends Mailbox {
  readonly type: string;
  readonly role: string;
  readonly status: string;
}
