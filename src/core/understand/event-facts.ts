import type { CalendarEvent, Mailbox, ParsedMessage } from './parsed.ts';

/** What a calendar message does (RFC 5546 section 1.4). `publish` invites nobody, and is read like a request. */
export type InvitationMethod =
  | 'request'
  | 'publish'
  | 'add'
  | 'cancel'
  | 'reply'
  | 'counter'
  | 'decline-counter'
  | 'refresh';

const methods: Readonly<Record<string, InvitationMethod>> = {
  REQUEST: 'request',
  PUBLISH: 'publish',
  ADD: 'add',
  CANCEL: 'cancel',
  REPLY: 'reply',
  COUNTER: 'counter',
  DECLINECOUNTER: 'decline-counter',
  REFRESH: 'refresh',
};

/** What a calendar message does; an event that is cancelled cancels, unless the message is somebody's answer to it. */
function methodOf(event: Pick<CalendarEvent, 'method' | 'status'>): InvitationMethod {
  const method = methods[event.method ?? ''] ?? 'request';
  const plans = method === 'request' || method === 'publish' || method === 'add';
  return plans && event.status === 'CANCELLED' ? 'cancel' : method;
}

/** Answers that calendars know (PARTSTAT of RFC 5545). */
export type Participation = 'accepted' | 'declined' | 'tentative' | 'delegated' | 'open';

const participations: Readonly<Record<string, Participation>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
  DELEGATED: 'delegated',
};

function participationOf(status: string): Participation {
  return participations[status] ?? 'open';
}

/** What of an invitation is kept beside who, when and where. */
export interface EventFacts {
  readonly uid: string | null;
  readonly sequence: number;
  readonly stampedAt: number | null;
  readonly instanceAt: number | null;
  readonly recurs: boolean;
  /** The day that it names, YYYY-MM-DD; null where it names none. */
  readonly day: string | null;
  /** Its text and that of the mail beside it; null where there is none. */
  readonly details: string | null;
  readonly link: string | null;
  /** Who answered what; in a reply this is what it says. */
  readonly answers: readonly { readonly name: string; readonly email: string; readonly says: Participation }[];
  readonly method: InvitationMethod;
}

export function factsOfEvent(event: CalendarEvent, message: Pick<ParsedMessage, 'text'> | null): EventFacts {
  return {
    method: methodOf(event),
    uid: event.uid === '' ? null : event.uid,
    sequence: event.sequence,
    stampedAt: event.stampedAt,
    instanceAt: event.instanceAt,
    recurs: event.recurs,
    day: event.day,
    details: detailsOf(event.description, message?.text ?? ''),
    link: event.link,
    answers: event.attendees.map(({ name, email, status }) => ({ name, email, says: participationOf(status) })),
  };
}

/** Facts of a mail without a calendar part: its text, and nothing that a calendar would know. */
export function factsOfMail(message: Pick<ParsedMessage, 'text' | 'messageId'>): EventFacts {
  return {
    method: 'request',
    uid: message.messageId,
    sequence: 0,
    stampedAt: null,
    instanceAt: null,
    recurs: false,
    day: null,
    details: detailsOf('', message.text),
    link: null,
    answers: [],
  };
}

/** A page or two: what an entry of the journal holds as a note. */
const LONGEST_DETAILS = 20_000;

/** The text of the event and of the mail, each once. */
function detailsOf(description: string, mail: string): string | null {
  const one = tidy(description);
  const other = tidy(mail);
  const flat = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
  const both = flat(other).includes(flat(one)) ? other : flat(one).includes(flat(other)) ? one : `${one}\n\n${other}`;
  return both === '' ? null : both.slice(0, LONGEST_DETAILS);
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What of the time of an event is not certain, or was not taken. `zone` is the one in which it was read. */
export type TimeNote =
  | { readonly code: 'floating' | 'calendar-zone' | 'unknown-zone'; readonly zone: string }
  | { readonly code: 'standard-offset' | 'all-day' | 'repeats' };

/** What is to be said of the time that was read. */
export function timeNotes(event: Pick<CalendarEvent, 'timeIs' | 'zone' | 'recurs'>): TimeNote[] {
  const notes: TimeNote[] = [];
  const { timeIs, zone } = event;
  if (timeIs === 'floating' || timeIs === 'calendar-zone' || timeIs === 'unknown-zone')
    notes.push({ code: timeIs, zone });
  if (timeIs === 'standard-offset' || timeIs === 'all-day') notes.push({ code: timeIs });
  if (event.recurs) notes.push({ code: 'repeats' });
  return notes;
}

/** How somebody of an answer is called. */
export function calledBy({ name, email }: Mailbox): string {
  return name.trim() || email || 'Somebody';
}
