import type { InterfaceWords } from '../../contract/refusals/said.ts';
import type { Output } from '../../contract/registry.ts';
import { decodeText } from '../../core/parse/decode-text.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import { formatInstant, type Zone, zoneOf } from '../../core/time/zone.ts';
import { appointmentIn } from '../../core/understand/appointment.ts';
import type { ProposedPerson } from '../../core/understand/attendance.ts';
import {
  type InvitationProposal,
  type InvitationReader,
  proposeFromEvent,
  proposeFromMessage,
} from '../../core/understand/invitation.ts';
import { type CalendarEvent, headerValue, type ParsedMessage } from '../../core/understand/parsed.ts';
import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import { isOwnAddress, type Self } from '../../core/understand/self.ts';
import { loadAccount, loadBook } from '../case-book.ts';
import { type AccountWith, type App, done, type Result, refuse, type Tools } from '../context.ts';
import { offsetOf } from '../notes/answer-context.ts';
import { deadlineContext, speakerDiary } from '../notes/promises.ts';
import { dayLanguages } from '../notes/reading-languages.ts';
import { loadSelf } from '../people/self.ts';
import { momentText } from '../wording/views.ts';

/** Somebody whom an invitation names, with what makes it doubtful in words. */
interface NamedPerson extends Omit<ProposedPerson, 'doubt'> {
  readonly doubt?: string;
}

/** An invitation as read, in words, with what only its mail knows. */
export interface Invitation extends Omit<InvitationProposal, 'people' | 'leftOut' | 'notes'> {
  readonly people: readonly NamedPerson[];
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
  readonly notes: readonly string[];
  readonly sentAt: number | null;
  readonly organiserEmail: string | null;
  /** All whom it names, also those whom the candidate leaves out: a later version is held against these. */
  readonly named: readonly NamedPerson[];
  /** The candidate's own answer as it stands in the file; null where it says none. */
  readonly ownAnswer: 'accepted' | 'declined' | 'tentative' | null;
}

/** All that a file invites to, in its order; never empty. What is to be said of the file as a whole stands with the first. */
export type Invitations = readonly [Invitation, ...Invitation[]];

/** Reads an .ics or .eml file, by its content and not by its name. */
export async function readInvitationFile(
  app: App,
  file: { readonly name: string; readonly content: string },
  now: number,
  me?: string,
): Promise<Result<Invitations>> {
  const bytes = decodeBase64(file.content);
  if (bytes === null || bytes.length === 0) return refuse('file-damaged', { name: file.name });
  const account = await loadAccount(app);
  const zone = account.zone ?? 'UTC';
  const known = await loadSelf(app);
  const sites = await app.reader.sites();
  const beginning = decodeText(bytes.subarray(0, 2000));
  if (/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(beginning))
    return fromCalendars(app, file.name, [decodeText(bytes)], zone, { self: withMe(known, me), sites }, null);

  const message = await app.reader.message(bytes);
  if (!message.ok) return refuse('invitation-mail-unreadable', { name: file.name, why: message.why });
  // Whom a mail was written to alone is the candidate, as long as no own address is known.
  const addressed = message.value.to.length === 1 ? message.value.to.map((each) => each.email.toLowerCase()) : [];
  const self = withMe(known.addresses.length > 0 ? known : { ...known, addresses: addressed }, me);
  const all = { self, sites };
  const { calendars } = message.value;
  if (calendars.length > 0) return fromCalendars(app, file.name, calendars, zone, all, message.value);
  if (message.value.from === null) return refuse('no-sender', { name: file.name });
  const text = `${message.value.subject}\n${message.value.text}`;
  const ownZone = zoneOf(zone);
  const sentAt = message.value.sentAt ?? now;
  const [words] = (await dayLanguages(app))(text);
  const diary = speakerDiary(app, (await loadBook(app, [])).book, null, sentAt);
  const context = deadlineContext(diary, ownZone.dayOf(sentAt));
  const appointment = appointmentIn(text, words.readDates, context, ownZone, sentAt);
  const proposal = proposeFromMessage(message.value, all, appointment, zone, isElsewhere(message.value, ownZone));
  return done([
    {
      ...inWords(proposal, await app.words()),
      sentAt: message.value.sentAt,
      organiserEmail: message.value.from.email,
      ownAnswer: null,
    },
  ]);
}

/** True where the sender's clock, as the Date field shows it, differs from the candidate's. Many systems write in UTC: that tells nothing. */
function isElsewhere(message: ParsedMessage, own: Zone): boolean {
  const offset = offsetOf(headerValue(message, 'date'));
  return offset !== null && offset !== 0 && message.sentAt !== null && own.offsetAt(message.sentAt) !== offset * 60_000;
}

async function fromCalendars(
  tools: Pick<Tools, 'reader' | 'words'>,
  name: string,
  texts: readonly string[],
  zone: string,
  reader: InvitationReader,
  message: ParsedMessage | null,
): Promise<Result<Invitations>> {
  const words = await tools.words();
  const notes: string[] = [];
  const events = new Map<string, CalendarEvent>();
  const whys: ReadTrouble[] = [];
  for (const text of texts) {
    const read = await tools.reader.calendar(text, zone);
    if (!read.ok) {
      whys.push(read.why);
      continue;
    }
    notes.push(...read.value.notes.map(words.invitations.note));
    // The same event comes as a part of the mail and as a file beside it.
    for (const event of read.value.events) {
      const { method, uid, sequence, instanceAt, startsAt, summary } = event;
      events.set(JSON.stringify([method, uid, sequence, instanceAt, startsAt, uid === '' ? summary : '']), event);
    }
  }
  const [first, ...further] = [...events.values()].map((event) => invitationOf(event, reader, message, words));
  const [why] = whys;
  if (first === undefined)
    return refuse('invitation-unreadable', { name, why: why ?? { code: 'no-event', notes: [] } });
  if (why !== undefined) notes.push(words.invitations.note({ code: 'calendar-unread', why }));
  return done([{ ...first, notes: [...first.notes, ...new Set(notes)] }, ...further]);
}

function inWords(proposal: InvitationProposal, words: InterfaceWords) {
  const { note, doubts, leftOut } = words.invitations;
  const people = proposal.people.map(({ doubt, ...person }) =>
    doubt === undefined ? person : { ...person, doubt: doubts[doubt] },
  );
  return {
    ...proposal,
    people,
    named: people,
    leftOut: proposal.leftOut.map(({ name, why }) => ({ name, why: leftOut[why] })),
    notes: proposal.notes.map(note),
  };
}

function invitationOf(
  event: CalendarEvent,
  reader: InvitationReader,
  message: ParsedMessage | null,
  words: InterfaceWords,
): Invitation {
  const mine = event.attendees.find((each) => isOwnAddress(each.email, reader.self));
  const answers = { ACCEPTED: 'accepted', DECLINED: 'declined', TENTATIVE: 'tentative' } as const;
  return {
    ...inWords(proposeFromEvent(event, reader, message), words),
    sentAt: message?.sentAt ?? null,
    organiserEmail: event.organiser?.email ?? null,
    ownAnswer: answers[mine?.status as keyof typeof answers] ?? null,
  };
}

/** An event that was kept, as an invitation. What was to be said of it was said then; rows of earlier versions hold it as sentences. */
export async function invitationOfEvent(
  app: AccountWith<'machine' | 'reader' | 'words'>,
  event: CalendarEvent,
): Promise<Invitation> {
  const reader = { self: await loadSelf(app), sites: await app.reader.sites() };
  return invitationOf({ ...event, notes: [] }, reader, null, await app.words());
}

/** The candidate as known, with what they just said of this file: an address or a name in it, or `none`. */
function withMe(self: Self, me: string | undefined): Self {
  if (me === undefined) return self;
  if (me === 'none') return { ...self, absent: true };
  return me.includes('@')
    ? { ...self, addresses: [...self.addresses, me.toLowerCase()] }
    : { ...self, names: [...self.names, me] };
}

function decodeBase64(content: string): Uint8Array | null {
  try {
    return Uint8Array.fromBase64(content);
  } catch {
    return null;
  }
}

export function proposalView(
  tools: Pick<Tools, 'languageFor'>,
  invitation: Invitation,
): Output<'read-invitation'>['proposal'] {
  const language = tools.languageFor(null);
  const at = (instant: number | null): string | null =>
    instant === null ? null : formatInstant(instant, zoneOf(invitation.zone ?? 'UTC'));
  const day = invitation.day === null ? null : parseDay(invitation.day);
  return {
    method: invitation.method,
    summary: invitation.summary,
    starts: at(invitation.startsAt),
    ends: at(invitation.endsAt),
    day: invitation.day,
    when:
      invitation.startsAt !== null
        ? momentText(language, invitation.zone, invitation.startsAt)
        : day === null
          ? null
          : language.longDay(day),
    zone: invitation.zone,
    location: invitation.location,
    link: invitation.link,
    details: invitation.details,
    role: invitation.role,
    employer: invitation.employer,
    agency: invitation.agency,
    people: invitation.people.map((each) => ({ ...each, doubt: each.doubt ?? null })),
    leftOut: invitation.leftOut.map((each) => ({ ...each })),
    you: invitation.you === null ? null : { among: [...invitation.you.among], guess: invitation.you.guess },
    notes: [...invitation.notes],
  };
}
