import { domainOf, isFreemail, isNamed, type Sites, serviceOf } from './mail-domains.ts';
import { addressOf, isPersonal, isRole, nameOf, namesTeam } from './mailbox-person.ts';
import type { CalendarAttendee, CalendarEvent, Mailbox } from './parsed.ts';
import { isOwnAddress, isOwnName, mayBeOwnName, type Self } from './self.ts';

/** Why somebody may not have been there, or may be the candidate; `service` where their address belongs to one. */
export type Doubt =
  | 'title-arranges'
  | 'service-records'
  | 'service-arranges'
  | 'may-be-room'
  | 'shared-address'
  | 'names-team'
  | 'namesake'
  | 'may-be-you';

/** Why somebody, or something, whom an invitation names was not there. */
export type WhyLeftOut =
  | 'room'
  | 'group'
  | 'bot'
  | 'service'
  | 'no-person'
  | 'for-information'
  | 'declined'
  | 'coordinator'
  | 'you';

export interface ProposedPerson {
  readonly name: string;
  readonly email: string | null;
  readonly as: 'interviewer' | 'organiser';
  /** The person decides. Absent where nothing speaks against them. */
  readonly doubt?: Doubt;
}

export interface LeftOut {
  readonly name: string;
  readonly why: WhyLeftOut;
}

/** "Which of these is you?": asked where the file names nobody who is certainly the candidate. */
export interface WhichIsYou {
  readonly among: readonly { readonly name: string; readonly email: string | null }[];
  readonly guess: { readonly name: string; readonly email: string | null } | null;
}

export interface Attendance {
  readonly people: readonly ProposedPerson[];
  readonly leftOut: readonly LeftOut[];
  readonly you: WhichIsYou | null;
  /** The candidate as the file names them; null where it does not, or nobody can tell. */
  readonly self: { readonly name: string; readonly email: string | null } | null;
}

type Judged =
  | { readonly out: WhyLeftOut }
  | { readonly doubt?: Doubt; readonly arranges?: boolean; readonly byService?: boolean };

const ROOM_NAME =
  /\b(?:meeting|conference|conf|board|interview|huddle|besprechungs|sitzungs)[- ]?(?:room|raum|zimmer)\b|\b(?:room|raum) \d|\b\d+ (?:seats?|plätze|personen)\b/i;
const CAPACITY = /\(\d{1,3}\)\s*$/;
/** What recorders call themselves, at whatever address. */
const RECORDER_NAME =
  /\bnote ?-?taker\b|\bmeeting (?:bot|recorder|assistant|notes)\b|\brecording bot\b|\btranscription\b|\b(?:otter|fireflies|read|krisp|sembly)\.ai\b|\botterpilot\b|\bfathom\.video\b|\btl;dv\b/i;
const ARRANGES = /\b(?:co-?ordinator|scheduler|scheduling|assistant to|executive assistant|personal assistant)\b/i;

/**
 * Who was there, by an invitation. Nobody is dropped by a pattern in their name (K6): rooms and recorders are told by what the calendar or
 * a known service says of itself. The candidate is found by own names and addresses, else asked for.
 * @param employer the firm that the title names, where it names one: at Zoom, people of zoom.us are no bots
 */
export function whoWasThere(
  event: Pick<CalendarEvent, 'organiser' | 'attendees' | 'summary'>,
  self: Self,
  employer: string | null,
  sites: Sites,
): Attendance {
  const leftOut: LeftOut[] = [];
  const home = employersSite(event.organiser, employer, sites);
  const judge = (each: Mailbox, type = '', role = ''): Judged => judged(each, type, role, home, sites);
  const found = findSelf(event, self, judge);
  const people: ProposedPerson[] = [];
  const arranging: CalendarAttendee[] = [];
  for (const attendee of event.attendees) {
    if (found.is(attendee)) continue;
    const name = nameOf(attendee);
    const email = addressOf(attendee);
    if (people.some((each) => sameBox(each, name, email))) continue;
    const read = judge(attendee, attendee.type, attendee.role);
    if ('out' in read) leftOut.push({ name, why: read.out });
    else if (attendee.status === 'DECLINED') leftOut.push({ name, why: 'declined' });
    else {
      if (read.arranges) arranging.push(attendee);
      people.push(proposed(name, email, 'interviewer', found.doubtOf(attendee) ?? read.doubt));
    }
  }
  if (found.guess !== null) leftOut.push({ name: nameOf(found.guess), why: 'you' });
  const { organiser } = event;
  if (organiser && !found.is(organiser)) addOrganiser(organiser, event, people, leftOut, judge, sites);
  // Whoever arranges interviews holds them too where nobody else is there.
  const others = people.filter((each) => each.as === 'interviewer' && !arranging.some((box) => isBox(each, box)));
  for (const box of arranging) {
    const at = people.findIndex((each) => isBox(each, box));
    const person = people[at];
    if (person === undefined || person.as === 'organiser') continue;
    if (others.length > 0) {
      people.splice(at, 1);
      leftOut.push({ name: person.name, why: 'coordinator' });
    } else people[at] = proposed(person.name, person.email, person.as, 'title-arranges');
  }
  const mine = [...event.attendees, ...(organiser === null ? [] : [organiser])].find(found.is);
  const named = mine === undefined || mine === found.guess ? null : { name: nameOf(mine), email: addressOf(mine) };
  return { people, leftOut, you: found.ask(people), self: named };
}

function proposed(
  name: string,
  email: string | null,
  as: ProposedPerson['as'],
  doubt: Doubt | undefined,
): ProposedPerson {
  return { name, email, as, ...(doubt === undefined ? {} : { doubt }) };
}

function sameBox(person: ProposedPerson, name: string, email: string | null): boolean {
  return email === null || person.email === null
    ? person.email === email && person.name === name
    : person.email === email;
}

function isBox(person: ProposedPerson, box: Mailbox): boolean {
  return sameBox(person, nameOf(box), addressOf(box));
}

/** The organiser interviews too, unless they only arrange it: a role mailbox, a coordinator, or another firm than everybody else's. */
function addOrganiser(
  organiser: Mailbox,
  event: Pick<CalendarEvent, 'attendees'>,
  people: ProposedPerson[],
  leftOut: LeftOut[],
  judge: (box: Mailbox) => Judged,
  sites: Sites,
): void {
  const [name, email] = [nameOf(organiser), addressOf(organiser)];
  const isThem = (each: ProposedPerson): boolean => isBox(each, organiser);
  const others = people.filter((each) => !isThem(each));
  const at = people.findIndex(isThem);
  const read = judge(organiser);
  if ('out' in read) {
    if (!leftOut.some((each) => each.name === name)) leftOut.push({ name, why: read.out });
    return;
  }
  if (read.byService === true && others.length > 0) {
    if (at >= 0) people.splice(at, 1);
    if (!leftOut.some((each) => each.name === name)) leftOut.push({ name, why: 'service' });
    return;
  }
  const declined = event.attendees.some(
    (each) => each.status === 'DECLINED' && addressOf(each) === email && nameOf(each) === name,
  );
  const site = (address: string | null): string => (address === null ? '' : siteOf(address, sites));
  const outsider = others.length > 0 && others.every((each) => each.email !== null && site(each.email) !== site(email));
  // Who arranged it and does not come is still the one to write to.
  const arranges = declined || outsider || (read.arranges === true && others.length > 0);
  const doubt = read.arranges && !arranges ? 'title-arranges' : read.doubt;
  if (read.arranges && arranges && !leftOut.some((each) => each.name === name))
    leftOut.push({ name, why: 'coordinator' });
  const entry = proposed(name, email, arranges ? 'organiser' : 'interviewer', arranges ? undefined : doubt);
  if (at >= 0) people[at] = entry;
  else people.push(entry);
}

function siteOf(email: string, sites: Sites): string {
  const domain = domainOf(email);
  return sites(domain)?.domain ?? domain;
}

/** The site of the employer, where it is certain: the title names it, or a person of it invites. */
function employersSite(organiser: Mailbox | null, employer: string | null, sites: Sites): (domain: string) => boolean {
  const domain = organiser === null ? '' : domainOf(organiser.email);
  const invites =
    organiser !== null &&
    isPersonal(organiser) &&
    !isRole(organiser) &&
    domain !== '' &&
    serviceOf(domain, sites) !== 'arranger';
  const own = invites ? sites(domain)?.domain : undefined;
  return (other) => {
    const site = sites(other);
    if (site === null) return false;
    return site.domain === own || (employer !== null && isNamed(site.label, employer));
  };
}

function judged(
  box: Mailbox,
  type: string,
  role: string,
  isEmployer: (domain: string) => boolean,
  sites: Sites,
): Judged {
  const domain = domainOf(box.email);
  const service = serviceOf(domain, sites);
  const personal = isPersonal(box);
  if (type === 'ROOM' || type === 'RESOURCE' || service === 'room') return { out: 'room' };
  if (type === 'GROUP') return { out: 'group' };
  if (ROOM_NAME.test(box.name) && !personal) return { out: 'room' };
  if (RECORDER_NAME.test(box.name) && !(personal && isEmployer(domain))) return { out: 'bot' };
  if (service === 'recorder' && !isEmployer(domain)) {
    if (!personal || isRole(box)) return { out: 'bot' };
    return { doubt: 'service-records' };
  }
  if (service === 'arranger' && !isEmployer(domain))
    return personal && !isRole(box) && !/\bvia\b/i.test(box.name)
      ? { doubt: 'service-arranges', byService: true }
      : { out: isRole(box) || !personal ? 'no-person' : 'service' };
  if (role === 'NON-PARTICIPANT') return { out: 'for-information' };
  if (!personal && isRole(box)) return { out: 'no-person' };
  if (CAPACITY.test(box.name)) return personal ? { doubt: 'may-be-room' } : { out: 'room' };
  if (ARRANGES.test(box.name)) return { arranges: true };
  if (isRole(box)) return { doubt: 'shared-address' };
  if (!personal && namesTeam(box)) return { doubt: 'names-team' };
  return {};
}

interface FoundSelf {
  is(box: Mailbox): boolean;
  doubtOf(box: Mailbox): Doubt | undefined;
  readonly guess: CalendarAttendee | null;
  ask(people: readonly ProposedPerson[]): WhichIsYou | null;
}

/** Which of an invitation's people is the candidate. */
function findSelf(
  event: Pick<CalendarEvent, 'organiser' | 'attendees' | 'summary'>,
  self: Self,
  judge: (box: Mailbox, type?: string, role?: string) => Judged,
): FoundSelf {
  const byAddress = event.attendees.filter((each) => isOwnAddress(each.email, self));
  const namesake = (box: Mailbox): boolean => isOwnName(nameOf(box), self);
  const free = (box: Mailbox): boolean => isFreemail(domainOf(box.email));
  // Beside the candidate's own address another one with their name at a firm may be somebody who bears it, too.
  const is = (box: Mailbox): boolean =>
    isOwnAddress(box.email, self) ||
    (namesake(box) && (byAddress.length === 0 || free(box) || addressOf(box) === null));
  const none = { guess: null, ask: () => null };
  const doubtful = (box: Mailbox): Doubt | undefined => (namesake(box) ? 'namesake' : undefined);
  if (self.absent || event.attendees.some(is) || (event.organiser !== null && is(event.organiser)))
    return { ...none, is, doubtOf: doubtful };
  const humans = event.attendees.filter((each) => !('out' in judge(each, each.type, each.role)));
  const choice = (each: Mailbox) => ({ name: nameOf(each), email: addressOf(each) });
  if (self.names.length + self.addresses.length > 0) {
    const plausible = humans.filter(
      (each) => mayBeOwnName(nameOf(each), self) || (free(each) && each.status === 'NEEDS-ACTION'),
    );
    return {
      is,
      guess: null,
      doubtOf: (box) => (plausible.some((each) => each === box) ? 'may-be-you' : undefined),
      ask: () => (plausible.length === 0 ? null : { among: plausible.map(choice), guess: null }),
    };
  }
  const guess = guessSelf(event, humans);
  return {
    is: (box) => box === guess,
    guess,
    doubtOf: () => undefined,
    ask: (people) =>
      guess === null && people.length < 2
        ? null
        : { among: humans.map(choice), guess: guess === null ? null : choice(guess) },
  };
}

/** Only a guess: shown as one, and asked about. */
function guessSelf(
  event: Pick<CalendarEvent, 'organiser' | 'attendees' | 'summary'>,
  humans: readonly CalendarAttendee[],
): CalendarAttendee | null {
  const open = humans.filter((each) => each.status === 'NEEDS-ACTION');
  const free = humans.filter((each) => isFreemail(domainOf(each.email)));
  const named = humans.filter((each) => nameOf(each).includes(' ') && event.summary.includes(nameOf(each)));
  const likely = named.filter((each) => open.includes(each) || free.includes(each));
  const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);
  const alone =
    humans.length === 1 &&
    event.organiser !== null &&
    addressOf(event.organiser) !== addressOf(humans[0] ?? event.organiser);
  return (
    only(likely) ??
    only(free) ??
    (event.attendees.length > 1 ? only(open) : null) ??
    (alone ? (humans[0] ?? null) : null)
  );
}
