import type { Output } from '../contract/registry.ts';
import { decodeText } from '../core/parse/decode-text.ts';
import { parseDay } from '../core/time/epoch-day.ts';
import { formatInstant, zoneOf } from '../core/time/zone.ts';
import { type InvitationProposal, proposeFromEvent, proposeFromMessage } from '../core/understand/invitation.ts';
import type { CalendarEvent, ParsedMessage } from '../core/understand/parsed.ts';
import { loadAccount } from './case-book.ts';
import { type App, done, type Result, refuse } from './context.ts';
import { momentText } from './views.ts';

/** An invitation as read, with what only its mail knows. */
export interface Invitation extends InvitationProposal {
  readonly sentAt: number | null;
  readonly organiserEmail: string | null;
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
): Promise<Result<Invitations>> {
  const bytes = decodeBase64(file.content);
  if (bytes === null || bytes.length === 0)
    return refuse(
      'unreadable',
      `${file.name || 'The file'} is empty or damaged.`,
      'Save the invitation again and give that file.',
    );
  const account = await loadAccount(app);
  const zone = account.zone ?? 'UTC';
  const own = account.email === null ? [] : [account.email.toLowerCase()];
  const beginning = decodeText(bytes.subarray(0, 2000));
  if (/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(beginning))
    return fromCalendars(app, file.name, [decodeText(bytes)], zone, own, null);

  const message = await app.reader.message(bytes);
  if (!message.ok)
    return refuse(
      'unreadable',
      `${file.name || 'The file'} cannot be read. ${message.why}`,
      'Give the .ics file, or the mail saved as .eml.',
    );
  const addressed = message.value.to.length === 1 ? message.value.to.map((each) => each.email.toLowerCase()) : [];
  const all = own.length > 0 ? own : addressed;
  const { calendars } = message.value;
  if (calendars.length > 0) return fromCalendars(app, file.name, calendars, zone, all, message.value);
  if (message.value.from === null)
    return refuse(
      'unreadable',
      `${file.name || 'The file'} has no sender, so it is no mail.`,
      'Give the .ics file, or the mail saved as .eml.',
    );
  const appointment = await app.reader.appointment(
    `${message.value.subject}\n${message.value.text}`,
    message.value.sentAt ?? now,
    zone,
  );
  return done([
    {
      ...proposeFromMessage(message.value, all, appointment, zone),
      sentAt: message.value.sentAt,
      organiserEmail: message.value.from.email,
      ownAnswer: null,
    },
  ]);
}

async function fromCalendars(
  app: App,
  name: string,
  texts: readonly string[],
  zone: string,
  own: readonly string[],
  message: ParsedMessage | null,
): Promise<Result<Invitations>> {
  const notes: string[] = [];
  const events = new Map<string, CalendarEvent>();
  const whys: string[] = [];
  for (const text of texts) {
    const read = await app.reader.calendar(text, zone);
    if (!read.ok) {
      whys.push(read.why);
      continue;
    }
    notes.push(...read.value.notes);
    // The same event comes as a part of the mail and as a file beside it.
    for (const event of read.value.events) {
      const { method, uid, sequence, instanceAt, startsAt, summary } = event;
      events.set(JSON.stringify([method, uid, sequence, instanceAt, startsAt, uid === '' ? summary : '']), event);
    }
  }
  const [first, ...further] = [...events.values()].map((event) => invitationOf(event, own, message));
  if (first === undefined)
    return refuse(
      'unreadable',
      `${name || 'The file'} cannot be read. ${whys[0] ?? ''}`.trim(),
      'Save the invitation again as .ics and give that file.',
    );
  if (whys.length > 0) notes.push(`A further calendar in the mail could not be read. ${whys[0]}`);
  return done([{ ...first, notes: [...first.notes, ...new Set(notes)] }, ...further]);
}

function invitationOf(event: CalendarEvent, own: readonly string[], message: ParsedMessage | null): Invitation {
  const mine = event.attendees.find((each) => own.includes(each.email.toLowerCase()));
  const answers = { ACCEPTED: 'accepted', DECLINED: 'declined', TENTATIVE: 'tentative' } as const;
  return {
    ...proposeFromEvent(event, own, message),
    sentAt: message?.sentAt ?? null,
    organiserEmail: event.organiser?.email ?? null,
    ownAnswer: answers[mine?.status as keyof typeof answers] ?? null,
  };
}

function decodeBase64(content: string): Uint8Array | null {
  try {
    return Uint8Array.fromBase64(content);
  } catch {
    return null;
  }
}

export function proposalView(app: App, invitation: Invitation): Output<'read-invitation'>['proposal'] {
  const language = app.languageFor(null);
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
    people: invitation.people.map((each) => ({ name: each.name, email: each.email, as: each.as })),
    leftOut: invitation.leftOut.map((each) => ({ ...each })),
    notes: [...invitation.notes],
  };
}
