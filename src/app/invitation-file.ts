import type { Output } from '../contract/registry.ts';
import { formatInstant, zoneOf } from '../core/time/zone.ts';
import { type InvitationProposal, proposeFromEvent, proposeFromMessage } from '../core/understand/invitation.ts';
import type { ParsedMessage } from '../core/understand/parsed.ts';
import { loadAccount } from './case-book.ts';
import { type App, done, type Result, refuse } from './context.ts';
import { momentText } from './views.ts';

/** An invitation as read, with what only its mail knows. */
export interface Invitation extends InvitationProposal {
  readonly sentAt: number | null;
  readonly organiserEmail: string | null;
  /** The candidate's own answer stands in the file as accepted. */
  readonly accepted: boolean;
}

/** Reads an .ics or .eml file, by its content and not by its name. */
export async function readInvitationFile(
  app: App,
  file: { readonly name: string; readonly content: string },
  now: number,
): Promise<Result<Invitation>> {
  const bytes = decodeBase64(file.content);
  if (bytes === null || bytes.length === 0)
    return refuse(
      'unreadable',
      `${file.name || 'The file'} is empty or damaged.`,
      'Save the invitation again and give that file.',
    );
  const account = await loadAccount(app);
  const zone = account.zone ?? 'UTC';
  const beginning = new TextDecoder().decode(bytes.subarray(0, 2000));
  const own = account.email === null ? [] : [account.email.toLowerCase()];
  if (/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(beginning))
    return fromCalendar(app, file.name, new TextDecoder().decode(bytes), zone, own, null);

  const message = await app.reader.message(bytes);
  if (!message.ok)
    return refuse(
      'unreadable',
      `${file.name || 'The file'} cannot be read. ${message.why}`,
      'Give the .ics file, or the mail saved as .eml.',
    );
  const addressed = message.value.to.length === 1 ? message.value.to.map((each) => each.email.toLowerCase()) : [];
  const all = own.length > 0 ? own : addressed;
  const [calendar] = message.value.calendars;
  if (calendar !== undefined) return fromCalendar(app, file.name, calendar, zone, all, message.value);
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
  return done({
    ...proposeFromMessage(message.value, all, appointment, zone),
    sentAt: message.value.sentAt,
    organiserEmail: message.value.from.email,
    accepted: false,
  });
}

async function fromCalendar(
  app: App,
  name: string,
  text: string,
  zone: string,
  own: readonly string[],
  message: ParsedMessage | null,
): Promise<Result<Invitation>> {
  const events = await app.reader.calendar(text, zone);
  const [event] = events.ok ? events.value : [];
  if (!events.ok || !event)
    return refuse(
      'unreadable',
      `${name || 'The file'} cannot be read. ${events.ok ? '' : events.why}`.trim(),
      'Save the invitation again as .ics and give that file.',
    );
  const accepted = event.attendees.some((each) => own.includes(each.email.toLowerCase()) && each.status === 'ACCEPTED');
  return done({
    ...proposeFromEvent(event, own, message),
    sentAt: message?.sentAt ?? null,
    organiserEmail: event.organiser?.email ?? null,
    accepted,
  });
}

function decodeBase64(content: string): Uint8Array | null {
  try {
    return Uint8Array.fromBase64(content);
  } catch {
    return null;
  }
}

export function proposalView(app: App, invitation: Invitation): Output<'read-invitation'>['proposal'] {
  const at = (instant: number | null): string | null =>
    instant === null ? null : formatInstant(instant, zoneOf(invitation.zone ?? 'UTC'));
  return {
    method: invitation.method,
    summary: invitation.summary,
    starts: at(invitation.startsAt),
    ends: at(invitation.endsAt),
    when: invitation.startsAt === null ? null : momentText(app.languageFor(null), invitation.zone, invitation.startsAt),
    zone: invitation.zone,
    location: invitation.location,
    role: invitation.role,
    employer: invitation.employer,
    people: invitation.people.map((each) => ({ name: each.name, email: each.email, as: each.as })),
    leftOut: invitation.leftOut.map((each) => ({ ...each })),
    notes: [...invitation.notes],
  };
}
