import { mayBeShortFor } from '../journal/name-keys.ts';
import type { AppointmentReading } from './appointment.ts';
import { type AppointmentNote, notesOnTime } from './appointment-notes.ts';
import { type Attendance, type LeftOut, type ProposedPerson, type WhichIsYou, whoWasThere } from './attendance.ts';
import type { EventNote, FileNote } from './calendar-notes.ts';
import { type EventFacts, factsOfEvent, factsOfMail, type TimeNote, timeNotes } from './event-facts.ts';
import { readSummary, type Title } from './invitation-title.ts';
import { domainOf, isFreemail, isNamed, nameOfLabel, type Sites, serviceOf } from './mail-domains.ts';
import { mayBePerson, nameOf } from './mailbox-person.ts';
import type { CalendarEvent, Mailbox, ParsedMessage } from './parsed.ts';
import type { ReadTrouble } from './read-trouble.ts';
import { isOwnName, type Self } from './self.ts';

/** What is to be said of an invitation, and of the file or the mail that brought it. */
export type InvitationNote =
  | TimeNote
  | AppointmentNote
  | EventNote
  | FileNote
  | { readonly code: 'calendar-unread'; readonly why: ReadTrouble };

export interface InvitationProposal extends EventFacts {
  readonly summary: string;
  /** Null where the invitation names no time, or a day without one. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly zone: string | null;
  readonly location: string | null;
  readonly role: string | null;
  readonly employer: string | null;
  /** The title names the firm; else it is a guess by the domain. */
  readonly namesEmployer: boolean;
  /** The firm of the organiser, where it is another one than everybody else's: an agency, perhaps. */
  readonly agency: string | null;
  readonly people: readonly ProposedPerson[];
  readonly leftOut: readonly LeftOut[];
  readonly you: WhichIsYou | null;
  readonly self: Attendance['self'];
  readonly notes: readonly InvitationNote[];
}

/** What reading an invitation needs to know. */
export interface InvitationReader {
  readonly self: Self;
  readonly sites: Sites;
}

/**
 * What an invitation would note: who was probably there, which job, when. Rooms, bots, coordinators and the candidate are
 * left out, each with the reason, so that a wrong guess is seen. Proposes only; nothing is stored.
 */
export function proposeFromEvent(
  event: CalendarEvent,
  reader: InvitationReader,
  message: ParsedMessage | null,
): InvitationProposal {
  const notes = [...timeNotes(event), ...event.notes];
  const boxes = [...event.attendees, ...(event.organiser === null ? [] : [event.organiser])];
  const named = titleOf(event.summary, `${event.description}\n${event.location}`, boxes, reader);
  const { people, leftOut, you, self } = whoWasThere(event, reader.self, named.employer, reader.sites);
  return {
    ...factsOfEvent(event, message),
    summary: event.summary,
    startsAt: event.timeIs === 'all-day' ? null : event.startsAt,
    endsAt: event.timeIs === 'all-day' ? null : event.endsAt,
    zone: event.zone,
    location: event.location === '' ? null : event.location,
    role: named.role,
    employer: named.employer ?? firmOf(people, event.organiser ?? message?.from ?? null, reader.sites),
    namesEmployer: named.employer !== null,
    agency: agencyOf(people, reader.sites),
    people,
    leftOut,
    you,
    self,
    notes,
  };
}

/** What a mail without a calendar part proposes: its sender, the firm, the job, and a time where it names just one. */
export function proposeFromMessage(
  message: ParsedMessage,
  reader: InvitationReader,
  appointment: AppointmentReading,
  zone: string,
  /** True where the sender's clock shows another time than the candidate's. */
  elsewhere: boolean,
): InvitationProposal {
  const boxes = [...(message.from === null ? [] : [message.from]), ...message.cc];
  const named = titleOf(message.subject, '', boxes, reader);
  const attendees = message.cc.map((box) => ({ ...box, type: 'INDIVIDUAL', role: '', status: 'ACCEPTED' }));
  const event = { organiser: message.from, attendees, summary: message.subject };
  // A mail is written to the candidate; nobody who is copied in is asked about.
  const there = whoWasThere(event, { ...reader.self, absent: true }, named.employer, reader.sites);
  const announced = namedInterviewers(message.text)
    .filter((name) => !isOwnName(name, reader.self) && !there.people.some((each) => mayBeShortFor(name, each.name)))
    .map((name) => ({ name, email: null, as: 'interviewer' as const }));
  const all = [
    ...there.people.toSorted((one, other) => Number(isFrom(other, message)) - Number(isFrom(one, message))),
    ...announced,
  ];
  // Who writes the invitation arranges it where somebody else is named to hold it.
  const people = all.map((each) => ({
    ...each,
    as: isFrom(each, message) && all.length > 1 ? ('organiser' as const) : ('interviewer' as const),
  }));
  const { leftOut } = there;
  const at = appointment.kind === 'at' ? appointment : null;
  return {
    ...factsOfMail(message),
    summary: message.subject,
    startsAt: at?.startsAt ?? null,
    endsAt: at === null ? null : (at.endsAt ?? at.startsAt + 3_600_000),
    zone: at?.zone ?? zone,
    location: null,
    role: named.role ?? roleInText(message.text),
    employer: named.employer ?? firmOf(people, message.from, reader.sites),
    namesEmployer: named.employer !== null,
    agency: agencyOf(people, reader.sites),
    people,
    leftOut,
    you: null,
    self: null,
    notes: notesOnTime(appointment, elsewhere),
  };
}

function isFrom(person: ProposedPerson, message: ParsedMessage): boolean {
  return person.email !== null && person.email === message.from?.email.toLowerCase();
}

/** Role and firm of a title, told apart by the names and addresses beside it. */
function titleOf(title: string, text: string, boxes: readonly Mailbox[], { self, sites }: InvitationReader): Title {
  const labels = boxes.flatMap((box) => {
    const domain = domainOf(box.email);
    const site = sites(domain);
    return site === null || isFreemail(domain) || serviceOf(domain, sites) === 'arranger' ? [] : [site.label];
  });
  // "Northwind Interviews" is a mailbox of the firm: its name is no person's.
  const people = boxes.filter((box) => mayBePerson(box) && !labels.some((label) => isNamed(label, nameOf(box))));
  return readSummary(title, { names: [...self.names, ...people.map(nameOf)], labels: [...new Set(labels)], text });
}

function roleInText(text: string): string | null {
  const match =
    /\b(?:for|about|regarding) (?:the|our) (?<role>[A-Z][\p{L}/&+#.-]*(?: (?:[A-Z][\p{L}/&+#.-]*|of|and|for|in))*) (?:role|position|vacancy|opening)\b/u.exec(
      text.slice(0, 20_000),
    );
  const role = match?.groups?.role?.trim();
  return role === undefined || role.length < 2 || role.length > 120 ? null : role;
}

/** "You will meet Anna Schmidt and Mark Hill": names that the text announces. */
function namedInterviewers(text: string): string[] {
  const match =
    /\b(?:you will|you'll|you’ll) (?:meet|be meeting|speak|be speaking|talk|be talking)(?: with| to)? (?<names>[^.;\n]{2,200})/i.exec(
      text.slice(0, 20_000),
    );
  if (!match?.groups?.names) return [];
  return [...match.groups.names.matchAll(/\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)+/gu)]
    .map((each) => each[0])
    .slice(0, 12);
}

/** A firm from the domain of these people: a proposal, never more. */
function firmOf(people: readonly ProposedPerson[], sender: Mailbox | null, sites: Sites): string | null {
  const interviewers = people
    .filter((each) => each.as === 'interviewer' && each.email !== null)
    .toSorted((one, other) => Number(one.doubt !== undefined) - Number(other.doubt !== undefined));
  for (const email of [...interviewers.map((each) => each.email ?? ''), sender?.email ?? '']) {
    const firm = firmOfAddress(email, sites);
    if (firm !== null) return firm;
  }
  return null;
}

/** The name of the site from which an address writes; null for private mailboxes and for services that write for others. */
function firmOfAddress(email: string, sites: Sites): string | null {
  const domain = domainOf(email);
  // Programs write in the name of others: what they write from names no firm.
  const isProgram = /^(?:no-?reply|do-?not-?reply|notifications?|calendar(?:-notification)?)(?:\+|$)/i.test(
    email.split('@')[0] ?? '',
  );
  const site = domain === '' || isProgram || isFreemail(domain) ? null : sites(domain);
  if (site === null || site.label.length < 2 || serviceOf(domain, sites) === 'arranger') return null;
  return nameOfLabel(site.label);
}

function agencyOf(people: readonly ProposedPerson[], sites: Sites): string | null {
  const organiser = people.find((each) => each.as === 'organiser' && each.email !== null);
  const firm = organiser === undefined ? null : firmOfAddress(organiser.email ?? '', sites);
  const theirs = firmOf(people, null, sites);
  return firm === null || theirs === null || isNamed(firm, theirs) ? null : firm;
}
