import { tidyName } from '../write/names.ts';
import { domainOf, isFreemail, isNamed, type Sites, serviceOf } from './mail-domains.ts';
import type { CalendarAttendee, CalendarEvent, Mailbox } from './parsed.ts';
import { isOwnAddress, isOwnName, mayBeOwnName, type Self } from './self.ts';

export interface ProposedPerson {
  readonly name: string;
  readonly email: string | null;
  readonly as: 'interviewer' | 'organiser';
  /** Why they may not have been there, or may be the candidate; the person decides. Absent where nothing speaks against them. */
  readonly doubt?: string;
}

export interface LeftOut {
  readonly name: string;
  readonly why: string;
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
  | { readonly out: string }
  | { readonly doubt?: string; readonly arranges?: boolean; readonly byService?: boolean };

const BY_SERVICE = 'a service that arranges interviews';

/** Words that stand for a team, a task or a place, never for a person's own name. */
const NO_NAME =
  /^(?:team|teams|talent|acquisition|recruit(?:ing|ment|er|ers)?|hiring|people|hr|human|resources?|operations?|ops|scheduling|scheduler|coordinat(?:ion|or)|careers?|jobs?|interview(?:s|er|ers|ing)?|panel|committee|support|desk|reception|calendar|meetings?|notes?|room|board|office|bot|notetaker|recorder|recording|transcri\p{L}*|ceo|cto|cfo|coo|manager|assistant|all|staff|group|department|personal\p{L}*|bewerbung\p{L}*|raum|sitzungszimmer)$/iu;
/** Only the whole name of a mailbox says that it is nobody's own. */
const ROLE_MAILBOX =
  /^(?:no-?reply|do-?not-?reply|calendar(?:-notification)?|notifications?|recruit(?:ing|ment|er|ers)?|talent(?:[-._]?acquisition)?|talent[-._]?team|careers?|jobs?|hr|people(?:[-._]?(?:ops|team))?|hiring(?:[-._]?team)?|recruiting[-._]?team|scheduling|scheduler|interviews?|bewerbung(?:en)?|personal|karriere|office|info|contact|kontakt|hello|team|reception|conference|room[-._\d]*|(?:meeting|board|conference|conf|interview)[-._]?room[-._\w]*)$/i;
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
  if (found.guess !== null) leftOut.push({ name: nameOf(found.guess), why: 'you, it seems' });
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
    } else people[at] = proposed(person.name, person.email, person.as, 'their title says that they arrange interviews');
  }
  const mine = [...event.attendees, ...(organiser === null ? [] : [organiser])].find(found.is);
  const named = mine === undefined || mine === found.guess ? null : { name: nameOf(mine), email: addressOf(mine) };
  return { people, leftOut, you: found.ask(people), self: named };
}

function proposed(
  name: string,
  email: string | null,
  as: ProposedPerson['as'],
  doubt: string | undefined,
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
    if (!leftOut.some((each) => each.name === name)) leftOut.push({ name, why: BY_SERVICE });
    return;
  }
  const declined = event.attendees.some(
    (each) => each.status === 'DECLINED' && addressOf(each) === email && nameOf(each) === name,
  );
  const site = (address: string | null): string => (address === null ? '' : siteOf(address, sites));
  const outsider = others.length > 0 && others.every((each) => each.email !== null && site(each.email) !== site(email));
  // Who arranged it and does not come is still the one to write to.
  const arranges = declined || outsider || (read.arranges === true && others.length > 0);
  const doubt = read.arranges && !arranges ? 'their title says that they arrange interviews' : read.doubt;
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
  if (type === 'ROOM' || type === 'RESOURCE' || service === 'room') return { out: 'a room' };
  if (type === 'GROUP') return { out: 'a group' };
  if (ROOM_NAME.test(box.name) && !personal) return { out: 'a room' };
  if (RECORDER_NAME.test(box.name) && !(personal && isEmployer(domain))) return { out: 'a bot' };
  if (service === 'recorder' && !isEmployer(domain)) {
    if (!personal || isRole(box)) return { out: 'a bot' };
    return { doubt: 'their address belongs to a service that records meetings' };
  }
  if (service === 'arranger' && !isEmployer(domain))
    return personal && !isRole(box) && !/\bvia\b/i.test(box.name)
      ? { doubt: 'their address belongs to a service that arranges interviews', byService: true }
      : { out: isRole(box) || !personal ? 'not a person' : BY_SERVICE };
  if (role === 'NON-PARTICIPANT') return { out: 'for information only' };
  if (!personal && isRole(box)) return { out: 'not a person' };
  if (CAPACITY.test(box.name)) return personal ? { doubt: 'this may be a room' } : { out: 'a room' };
  if (ARRANGES.test(box.name)) return { arranges: true };
  if (isRole(box)) return { doubt: 'several people may read this address' };
  if (
    !personal &&
    tidyName(box.name)
      .split(' ')
      .some((word) => NO_NAME.test(word))
  )
    return { doubt: 'the invitation names a team, not a person' };
  return {};
}

function isRole(box: Mailbox): boolean {
  return ROLE_MAILBOX.test((box.email.split('@')[0] ?? '').replace(/\+.*/, ''));
}

/** A name of two or more words as people have them; a team or a title in brackets or after a comma does not count. */
function isPersonal(box: Mailbox): boolean {
  const words =
    tidyName(box.name)
      .split(/,|\s[|–—-]\s/)[0]
      ?.trim()
      .split(/\s+/) ?? [];
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every(
      (word) => /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u.test(word) && !(NO_NAME.test(word) && !isSurname(word, words)),
    )
  );
}

/** "Room" and "Board" are surnames, too: after a given name that is no such word, at the end. */
function isSurname(word: string, words: readonly string[]): boolean {
  return (
    words.length === 2 &&
    words[1] === word &&
    /^(?:room|board|recorder|office|bot|desk|jobs?|people)$/i.test(word) &&
    !/^(?:meeting|conference|interview|main|front|big|small|green|blue|red)$/i.test(words[0] ?? '')
  );
}

/** Whether a name has none of the words that stand for teams, tasks and places. */
export function mayBePerson(box: Mailbox): boolean {
  const words = nameOf(box).split(/\s+/);
  return words.length > 1 ? isPersonal({ ...box, name: nameOf(box) }) : !NO_NAME.test(nameOf(box));
}

function addressOf(box: Mailbox): string | null {
  const email = box.email.trim().toLowerCase();
  return email.includes('@') ? email : null;
}

/** A name to read: as written, or as near to one as an address such as "anna.schmidt@" comes. */
export function nameOf(box: Mailbox): string {
  const name = tidyName(box.name.split(/\s[|•·]\s/)[0] ?? '');
  const local = (box.email.split('@')[0] ?? '')
    .replace(/\+.*/, '')
    .split(/[._-]/)
    .filter((part) => /^\p{L}{2,}$/u.test(part));
  const team = name !== '' && name.split(' ').every((word) => NO_NAME.test(word));
  if (name !== '' && !name.includes('@') && !(team && local.length > 1 && !isRole(box))) return name;
  return local.length === 0 ? box.email : local.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ');
}

interface FoundSelf {
  is(box: Mailbox): boolean;
  doubtOf(box: Mailbox): string | undefined;
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
  const doubtful = (box: Mailbox): string | undefined =>
    namesake(box) ? 'they bear your name; leave them out if it is you' : undefined;
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
      doubtOf: (box) => (plausible.some((each) => each === box) ? 'this may be you' : undefined),
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
