import { tidyName } from '../write/names.ts';
import { type EventFacts, factsOfEvent, factsOfMail, timeNotes } from './event-facts.ts';
import type { CalendarEvent, Mailbox, ParsedMessage } from './parsed.ts';

export interface InvitationProposal extends EventFacts {
  readonly summary: string;
  /** Null where the invitation names no time, or a day without one. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly zone: string | null;
  readonly location: string | null;
  readonly role: string | null;
  readonly employer: string | null;
  readonly people: readonly ProposedPerson[];
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
  readonly notes: readonly string[];
}

export interface ProposedPerson {
  readonly name: string;
  readonly email: string | null;
  readonly as: 'interviewer' | 'organiser';
}

const FREEMAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|mail|zoho|yandex|fastmail|hey|t-online|btinternet|sky|orange|free|wanadoo|libero|ethereal)\.[a-z]{2,5}(?:\.[a-z]{2})?$/;
const BOT_DOMAIN =
  /(?:^|\.)(?:otter\.ai|fireflies\.ai|read\.ai|fathom\.video|tldv\.io|grain\.com|avoma\.com|gong\.io|chorus\.ai|krisp\.ai|sembly\.ai|calendly\.com|goodtime\.io|zoom\.us|resource\.calendar\.google\.com|group\.calendar\.google\.com|calendar\.google\.com)$/;
const BOT_NAME =
  /\b(?:note ?taker|notetaker|recorder|recording|transcri\w+|assistant bot|meeting bot|otter|fireflies|fathom|copilot)\b/i;
const ROLE_MAILBOX =
  /^(?:no-?reply|do-?not-?reply|calendar(?:-notification)?|noreply\+.*|notifications?|recruit(?:ing|ment|er|ers)?|talent(?:-?acquisition)?|careers?|jobs?|hr|people(?:-?ops)?|hiring|scheduling|scheduler|interviews?|bewerbung|office|info|hello|team|reception|conference|room[-\d]*|.*-?(?:room|notetaker))$/i;
const ROOM_NAME =
  /(?:\b(?:meeting|conference|conf|board|interview|huddle|besprechungs?)[- ]?(?:room|raum)\b|\broom \d|\bsitzungszimmer\b|\b\d+ seats?\b|\(\d{1,3}\)\s*$)/i;
const COORDINATOR =
  /\b(?:coordinator|co-ordinator|scheduler|scheduling|talent acquisition|recruiting|recruitment|people ops|people operations|hr team|assistant to)\b/i;

/**
 * What an invitation would note: who was probably there, which job, when. Rooms, bots, coordinators and the candidate are
 * left out, each with the reason, so that a wrong guess is seen. Proposes only; nothing is stored.
 * @param own the candidate's addresses, and where the mail was delivered to
 */
export function proposeFromEvent(
  event: CalendarEvent,
  own: readonly string[],
  message: ParsedMessage | null,
): InvitationProposal {
  const notes = [...timeNotes(event), ...event.notes];
  const { people, leftOut, unsure } = whoWasThere(event, own);
  if (unsure)
    notes.push('Your own address is not known, so one of these people may be you. `persevere profile --email` tells.');
  const named = readSummary(event.summary);
  return {
    ...factsOfEvent(event, message),
    summary: event.summary,
    startsAt: event.timeIs === 'all-day' ? null : event.startsAt,
    endsAt: event.timeIs === 'all-day' ? null : event.endsAt,
    zone: event.zone,
    location: event.location === '' ? null : event.location,
    role: named.role,
    employer: named.employer ?? firmOf(people, event.organiser ?? message?.from ?? null),
    people,
    leftOut,
    notes,
  };
}

/** What a mail without a calendar part proposes: its sender, the firm, the job, and a time where it names just one. */
export function proposeFromMessage(
  message: ParsedMessage,
  own: readonly string[],
  appointment: { startsAt: number; words: string } | null,
  zone: string,
): InvitationProposal {
  const isOwn = (email: string): boolean => own.includes(email.toLowerCase());
  const people: ProposedPerson[] = [];
  const leftOut: { name: string; why: string }[] = [];
  for (const box of [message.from, ...message.cc].filter((each): each is Mailbox => each !== null)) {
    if (isOwn(box.email) || people.some((each) => each.email === box.email)) continue;
    const why = reasonToLeaveOut(box, '', '');
    if (why === null || (box === message.from && why === 'coordinator'))
      people.push({ name: nameOf(box), email: box.email, as: box === message.from ? 'organiser' : 'interviewer' });
    else leftOut.push({ name: nameOf(box), why });
  }
  const sender = people[0];
  if (sender)
    for (const name of namedInterviewers(message.text))
      if (!people.some((each) => each.name.toLowerCase().startsWith(name.toLowerCase())))
        people.push({ name, email: null, as: 'interviewer' });
  if (sender && people.length === 1) people[0] = { ...sender, as: 'interviewer' };
  const named = readSummary(message.subject);
  const notes =
    appointment === null
      ? ['No time was found in the mail; give it by hand.']
      : [`Read from “${appointment.words}”. Check the time.`];
  return {
    ...factsOfMail(message),
    summary: message.subject,
    startsAt: appointment?.startsAt ?? null,
    endsAt: appointment === null ? null : appointment.startsAt + 3_600_000,
    zone,
    location: null,
    role: named.role ?? roleInText(message.text),
    employer: named.employer ?? firmOf(people, message.from),
    people,
    leftOut,
    notes,
  };
}

function whoWasThere(
  event: CalendarEvent,
  own: readonly string[],
): { people: ProposedPerson[]; leftOut: { name: string; why: string }[]; unsure: boolean } {
  const isOwn = (email: string): boolean => own.includes(email.toLowerCase());
  const leftOut: { name: string; why: string }[] = [];
  const people: ProposedPerson[] = [];
  let sawOwn = event.attendees.some((each) => isOwn(each.email)) || own.length > 0;
  let attendees = event.attendees;
  if (!sawOwn) {
    // Only the candidate's own answer is still open in an invitation that the firm's people have accepted.
    const open = attendees.filter(
      (each) => each.type !== 'ROOM' && each.type !== 'RESOURCE' && each.status === 'NEEDS-ACTION',
    );
    const free = attendees.filter((each) => FREEMAIL.test(domainOf(each.email)));
    const self = free.length === 1 ? free[0] : open.length === 1 && attendees.length > 1 ? open[0] : undefined;
    if (self) {
      attendees = attendees.filter((each) => each !== self);
      leftOut.push({ name: nameOf(self), why: 'you, it seems' });
      sawOwn = true;
    }
  }
  for (const attendee of attendees) {
    if (isOwn(attendee.email)) continue;
    const why = declined(attendee.status) ?? reasonToLeaveOut(attendee, attendee.type, attendee.role);
    if (why !== null) leftOut.push({ name: nameOf(attendee), why });
    else if (attendee.email === '' || !people.some((each) => each.email === attendee.email))
      people.push({ name: nameOf(attendee), email: attendee.email || null, as: 'interviewer' });
  }
  const organiser = event.organiser;
  const refused = event.attendees.some((each) => each.email === organiser?.email && declined(each.status) !== null);
  // Who arranged it and does not come is still the one to write to.
  if (organiser && refused) people.push({ name: nameOf(organiser), email: organiser.email || null, as: 'organiser' });
  else if (organiser && !isOwn(organiser.email)) addOrganiser(organiser, people, leftOut);
  return { people, leftOut, unsure: !sawOwn && people.length > 1 };
}

/** The organiser interviews too, unless they only arrange it: a role mailbox, a coordinator, or another firm than everyone else's. */
function addOrganiser(organiser: Mailbox, people: ProposedPerson[], leftOut: { name: string; why: string }[]): void {
  const others = people.filter((each) => each.email !== organiser.email);
  const why = reasonToLeaveOut(organiser, '', '');
  const listed = people.findIndex((each) => each.email === organiser.email);
  const outsider =
    others.length > 0 &&
    others.every((each) => each.email !== null && domainOf(each.email) !== domainOf(organiser.email));
  if (why !== null) {
    if (listed >= 0) people.splice(listed, 1);
    if (!leftOut.some((each) => each.name === nameOf(organiser))) leftOut.push({ name: nameOf(organiser), why });
    if (why === 'coordinator') people.push({ name: nameOf(organiser), email: organiser.email, as: 'organiser' });
    return;
  }
  const entry: ProposedPerson = {
    name: nameOf(organiser),
    email: organiser.email || null,
    as: outsider ? 'organiser' : 'interviewer',
  };
  if (listed >= 0) people[listed] = entry;
  else people.push(entry);
}

/** Who said that they will not come was not there. */
function declined(status: string): string | null {
  return status === 'DECLINED' ? 'declined' : null;
}

function reasonToLeaveOut(box: Mailbox, type: string, role: string): string | null {
  const local = box.email.split('@')[0] ?? '';
  if (type === 'ROOM' || type === 'RESOURCE' || ROOM_NAME.test(box.name)) return 'a room';
  if (BOT_DOMAIN.test(domainOf(box.email)) || BOT_NAME.test(box.name)) return 'a bot';
  if (type === 'GROUP') return 'a group';
  if (role === 'NON-PARTICIPANT') return 'for information only';
  if (COORDINATOR.test(box.name)) return 'coordinator';
  if (ROLE_MAILBOX.test(local)) return 'not a person';
  return null;
}

function domainOf(email: string): string {
  return (email.split('@')[1] ?? '').toLowerCase();
}

function nameOf(box: Mailbox): string {
  const name = tidyName(box.name);
  if (name !== '' && !name.includes('@')) return name;
  // "anna.schmidt@" is as near to a name as such an invitation comes.
  const local = (box.email.split('@')[0] ?? '')
    .replace(/\+.*/, '')
    .split(/[._-]+/)
    .filter((part) => /^\p{L}{2,}$/u.test(part));
  return local.length === 0 ? box.email : local.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ');
}

const WORD_INTERVIEW =
  '(?:(?:first|second|third|final|initial|panel|technical|phone|video|onsite|on-site|virtual|1st|2nd|3rd|round \\d|\\d(?:st|nd|rd)? round)[ -]+)*(?:interview|conversation|chat|call|meeting)';

/** Role and firm from a subject line such as "Interview: Data Engineer at Northwind". What it does not name stays null. */
export function readSummary(summary: string): { role: string | null; employer: string | null } {
  const plain = summary
    .replace(/^(?:(?:re|fwd?|aw|wg|invitation|updated invitation|updated|cancelled|canceled|accepted)\s*:\s*)+/i, '')
    .replace(/\s*[@(].*$/, '')
    .replace(/\p{Extended_Pictographic}/gu, '')
    .trim();
  const patterns = [
    new RegExp(
      `^(?:your )?${WORD_INTERVIEW}(?: invitation)?\\s*(?::|for|–|—|-|\\|)\\s*(?:the )?(?<role>.+?)(?:\\s+(?:at|with|–|—|-|\\|)\\s+(?<employer>.+))?$`,
      'i',
    ),
    new RegExp(
      `^(?:your )?${WORD_INTERVIEW} (?:at|with) (?<employer>.+?)(?:\\s*(?::|for|–|—|-|\\|)\\s*(?:the )?(?<role>.+))?$`,
      'i',
    ),
    new RegExp(`^(?<role>.+?) ${WORD_INTERVIEW}(?: (?:at|with) (?<employer>.+))?$`, 'i'),
    new RegExp(`^(?<employer>.+?)\\s*(?::|–|—|-|\\|)\\s*${WORD_INTERVIEW}(?: for (?:the )?(?<role>.+))?$`, 'i'),
    /^(?<role>.+?) (?:role|position) (?:at|with) (?<employer>.+)$/i,
  ];
  for (const pattern of patterns) {
    const groups = pattern.exec(plain)?.groups;
    if (!groups) continue;
    const role = clean(groups.role)?.replace(/\s+(?:role|position|vacancy)$/i, '') ?? null;
    return { role, employer: clean(groups.employer) };
  }
  return { role: null, employer: null };
}

function clean(text: string | undefined): string | null {
  const plain = text?.replace(/^[\s:–—|-]+|[\s:–—|.-]+$/g, '').replace(/^(?:the|your) /i, '') ?? '';
  return plain.length > 1 && plain.length <= 120 ? plain : null;
}

function roleInText(text: string): string | null {
  const match =
    /\b(?:for|about|regarding) (?:the|our) (?<role>[A-Z][\p{L}/&+#.-]*(?: (?:[A-Z][\p{L}/&+#.-]*|of|and|for|in))*) (?:role|position|vacancy|opening)\b/u.exec(
      text.slice(0, 20_000),
    );
  return clean(match?.groups?.role);
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

/** A firm from the domain that most of these people share: a proposal, never more. */
function firmOf(people: readonly ProposedPerson[], sender: Mailbox | null): string | null {
  const interviewers = people.filter((each) => each.as === 'interviewer' && each.email !== null);
  const email = interviewers[0]?.email ?? sender?.email ?? null;
  const domain = email === null ? '' : domainOf(email);
  if (domain === '' || FREEMAIL.test(domain) || BOT_DOMAIN.test(domain)) return null;
  const labels = domain
    .split('.')
    .filter(
      (label) =>
        !/^(?:com|org|net|co|ac|gov|io|ai|dev|uk|de|fr|us|eu|ie|ch|at|nl|mail|email|corp|hq|www|app)$/.test(label),
    );
  const label = labels.at(-1);
  if (label === undefined || label.length < 2) return null;
  return label
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(' ');
}
