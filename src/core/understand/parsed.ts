/** A mail as the reader found it; text is plain, also where the mail had only HTML. */
export interface ParsedMessage {
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  readonly subject: string;
  readonly messageId: string | null;
  /** Milliseconds since 1970; null without a readable date. */
  readonly sentAt: number | null;
  readonly text: string;
  /** As it was sent, unsafe; empty where there is none. */
  readonly html: string;
  /** Calendar parts, decoded. */
  readonly calendars: readonly string[];
}

export interface Mailbox {
  readonly name: string;
  readonly email: string;
}

/** One event of a calendar file, its times resolved to instants. */
export interface CalendarEvent {
  readonly method: string | null;
  readonly status: string | null;
  readonly uid: string;
  readonly sequence: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly zone: string;
  /** floating: without a zone, read in the candidate's; all-day: without a time of day; unknown-zone: a name nobody knows. */
  readonly timeIs: 'exact' | 'floating' | 'all-day' | 'unknown-zone';
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly organiser: Mailbox | null;
  readonly attendees: readonly CalendarAttendee[];
  readonly recurs: boolean;
}

export interface CalendarAttendee extends Mailbox {
  readonly type: string;
  readonly role: string;
  readonly status: string;
}
