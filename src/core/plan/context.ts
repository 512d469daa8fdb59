import { isCall, isChat } from '../journal/channel-kinds.ts';
import { isContactMade, isHuman, isTheirAnswer } from '../journal/contact-kinds.ts';
import type {
  AccountState,
  ContactState,
  FirmState,
  InterviewState,
  JobState,
  PersonState,
  Side,
  StepChoice,
} from '../journal/states.ts';
import type { Channel } from '../journal/vocabulary.ts';
import { countryOfAddress, countryOfNumber } from '../time/country-of.ts';
import { type EpochDay, parseDay } from '../time/epoch-day.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { isZone, type Zone, zoneOf } from '../time/zone.ts';
import { countryOfZone } from '../time/zone-countries.ts';
import { closedDays, createDiary, type Diary } from './diary.ts';
import type { Horizon } from './horizon.ts';
import type { Policy, Preset } from './policy.ts';
import { policyWith } from './policy-numbers.ts';
import type { Reason } from './reason.ts';

/** Work calendars by region; null is the calendar of weekends alone. */
export interface CalendarSource {
  /** Countries (ISO 3166-1) whose holidays are known. */
  countries(): readonly string[];
  calendarOf(region: string | null): WorkCalendar;
  /** Parts of a country (ISO 3166-2) that have a name; empty where it has none or is not known. Names are English. */
  partsOf(country: string): readonly { readonly region: string; readonly name: string }[];
}

/** All that planning one cluster may look at. */
/** How the candidate reads of a job, and of somebody whose name nobody knows. */
export interface Called {
  /** "Data Engineer at Northwind"; each is null where it is not known. */
  job(role: string | null, firm: string | null): string;
  readonly someone: string;
}

export interface CaseBook {
  /** Left out where nobody reads names. */
  readonly called?: Called;
  readonly account: AccountState;
  readonly jobs: readonly JobState[];
  readonly personById: ReadonlyMap<string, PersonState>;
  readonly firmById: ReadonlyMap<string, FirmState>;
}

export interface PlanContext {
  readonly book: CaseBook;
  readonly calendars: CalendarSource;
  readonly horizon: Horizon;
  /** The numbers that count for this person: the defaults, and what they changed (PL21). */
  readonly policy: Policy;
  /** The recipient's diary: person, else firm, else the job's interview, else the candidate. */
  diaryOf(job: JobState, personId: string | null): Diary;
  /** The candidate's own. */
  ownDiary(): Diary;
  readonly absences: readonly { from: EpochDay; to: EpochDay }[];
}

/** Builds the context of one plan; diaries are made once per person. */
export function createContext(book: CaseBook, calendars: CalendarSource, horizon: Horizon): PlanContext {
  const diaries = new Map<JobState, Map<string | null, Diary>>();
  let ownDiary: Diary | undefined;
  const own = (): Diary => {
    ownDiary ??= createDiary(
      readZone(book.account.zone) ?? zoneOf('UTC'),
      calendars.calendarOf(book.account.region),
      [],
    );
    return ownDiary;
  };
  // Most people of a cluster share a place; their diaries are one.
  const openDiaries = new Map<string, Diary>();
  const open = (zone: Zone, region: string | null): Diary => {
    const key = `${zone.id} ${region}`;
    const made = openDiaries.get(key) ?? createDiary(zone, calendars.calendarOf(region), []);
    openDiaries.set(key, made);
    return made;
  };
  return {
    book,
    calendars,
    horizon,
    policy: policyWith(book.account.policy),
    ownDiary: own,
    absences: closedDays(book.account.absences, ''),
    diaryOf(job, personId) {
      let ofJob = diaries.get(job);
      if (ofJob === undefined) {
        ofJob = new Map();
        diaries.set(job, ofJob);
      }
      const known = ofJob.get(personId);
      if (known !== undefined) return known;
      const place = placeOf(book, job, personId);
      const zone = place.zone === null ? own().zone : zoneOf(place.zone.value);
      const region = place.region?.value ?? book.account.region;
      const firm = book.firmById.get(firmOf(book, job, personId) ?? '');
      // The reason as they gave it, so in quotes: it stands in sentences among the names of holidays.
      const closures = firm
        ? closedDays(
            firm.closed.map((each) => ({ ...each, reason: `“${each.reason}”` })),
            firm.name,
          )
        : [];
      const diary =
        closures.length > 0 ? createDiary(zone, calendars.calendarOf(region), closures) : open(zone, region);
      ofJob.set(personId, diary);
      return diary;
    },
  };
}

/** Where a fact about somebody's place comes from: said of them, of their firm, of the job, or inferred. */
export type PlaceSource =
  | 'person'
  | 'firm'
  | 'agency'
  | 'employer'
  | 'interview'
  /** Inferred (PL30): the calling code of their number, the ending of their address, the country of their zone. */
  | 'number'
  | 'address'
  | 'zone';

export interface Place {
  readonly zone: { readonly value: string; readonly from: PlaceSource } | null;
  readonly region: { readonly value: string; readonly from: PlaceSource } | null;
}

function firmOf(book: CaseBook, job: JobState, personId: string | null): string | null {
  const person = personId === null ? undefined : book.personById.get(personId);
  return person?.firmId ?? (person ? null : (job.agencyId ?? job.employerId));
}

/**
 * Zone and region of whom a message goes to: their own, else their firm's, else the job's (its agency, its employer, the zone
 * of its latest interview), else the country that their number, address or zone tells (PL30). Null where nothing of the kind is known,
 * and where the inferred country is the candidate's own: then the candidate's own stand in, who may have said which part of it.
 */
export function placeOf(book: CaseBook, job: JobState, personId: string | null): Place {
  const person = personId === null ? undefined : book.personById.get(personId);
  let zone: Place['zone'] = null;
  let region: Place['region'] = null;
  const look = (from: PlaceSource, source: { zone: string | null; region: string | null } | undefined): void => {
    if (source === undefined) return;
    if (zone === null && source.zone !== null && readZone(source.zone) !== null) zone = { value: source.zone, from };
    if (region === null && source.region !== null) region = { value: source.region, from };
  };
  look('person', person);
  look('firm', book.firmById.get(firmOf(book, job, personId) ?? ''));
  if (job.agencyId !== null) look('agency', book.firmById.get(job.agencyId));
  if (job.employerId !== null) look('employer', book.firmById.get(job.employerId));
  const held = job.interviews.at(-1)?.zone ?? null;
  if (zone === null && held !== null && readZone(held) !== null) zone = { value: held, from: 'interview' };
  return { zone, region: region ?? inferredRegion(book, person, zone) };
}

function inferredRegion(
  book: CaseBook,
  person: { readonly phone: string | null; readonly email: string | null } | undefined,
  zone: Place['zone'],
): Place['region'] {
  const told: [string | null, PlaceSource][] = [
    [countryOfNumber(person?.phone ?? null), 'number'],
    [countryOfAddress(person?.email ?? null), 'address'],
    [countryOfZone(zone?.value ?? null), 'zone'],
  ];
  for (const [country, from] of told) {
    if (country === null) continue;
    return book.account.region?.slice(0, 2) === country ? null : { value: country, from };
  }
  return null;
}

function readZone(id: string | null): Zone | null {
  return id !== null && (id === 'UTC' || isKnown(id)) ? zoneOf(id) : null;
}

// Asking the runtime whether a zone exists costs microseconds; the answer never changes.
const knownZones = new Map<string, boolean>();
function isKnown(id: string): boolean {
  let known = knownZones.get(id);
  if (known === undefined) {
    known = isZone(id);
    knownZones.set(id, known);
  }
  return known;
}

export function presetOf(policy: Policy, job: JobState): Preset {
  return policy.presets[job.preset ?? (job.agencyId === null ? 'direct' : 'agency')];
}

/** The latest human answer: a message or call of theirs, or a call in which the two talked, whoever rang (PL10). */
export function lastAnswer(job: JobState): ContactState | undefined {
  return job.contacts.findLast(isTheirAnswer);
}

/** The choice that stands for a step; a later human answer ends it (PL10). */
export function choiceFor(job: JobState, stepId: string): StepChoice | undefined {
  if (job.choices.length === 0) return undefined;
  const choice = job.choices.find((each) => each.stepId === stepId);
  if (choice === undefined || choice.choice === 'skip') return choice;
  const answer = lastAnswer(job);
  return answer !== undefined && answer.at > choice.at ? undefined : choice;
}

/** True when a recorded contact carries the step's id (PL19); a call that nobody took fulfils nothing. */
export function isDone(job: JobState, stepId: string): boolean {
  return job.contacts.some((each) => each.stepIds.includes(stepId) && isContactMade(each));
}

/** Ids that a step for somebody has or had: under each name by which they were noted (PL19: merged people are resolved first). */
export function idsFor(context: PlanContext, personId: string, idOf: (personId: string) => string): string[] {
  const others = context.book.personById.get(personId)?.alsoKnownAs ?? [];
  return [personId, ...others.map((each) => each.personId)].map(idOf);
}

/** True where any of these steps was done or left out. */
export function isSettled(job: JobState, ids: readonly string[]): boolean {
  return ids.some((id) => isDone(job, id) || choiceFor(job, id)?.choice === 'skip');
}

/** The one person who gets the check-ins: chosen, else the consultant, else the organiser, else who wrote last, else who interviewed, else whom the candidate wrote to. */
export function mainContactOf(context: PlanContext, job: JobState): string | null {
  if (job.mainContactId !== null) return job.mainContactId;
  const consultant = consultantOf(context, job);
  if (consultant !== null) return consultant;
  const there = (id: string | null | undefined): id is string => id != null && !job.gone.includes(id);
  const organiser = job.interviews.findLast((each) => there(each.organiserId))?.organiserId;
  if (organiser) return organiser;
  const wrote = lastAnswer(job)?.personIds[0];
  if (there(wrote)) return wrote;
  const interviewer = job.interviews
    .findLast((each) => each.attendees.some((attendee) => there(attendee.personId)))
    ?.attendees.find((each) => there(each.personId))?.personId;
  return interviewer ?? job.contacts.findLast((each) => there(each.personIds[0]))?.personIds[0] ?? null;
}

/** Somebody of the job's agency: the contact, an attendee, the organiser or who wrote; null without an agency. */
export function consultantOf(context: PlanContext, job: JobState): string | null {
  if (job.agencyId === null) return null;
  const isTheirs = (id: string | null): id is string =>
    id !== null && !job.gone.includes(id) && context.book.personById.get(id)?.firmId === job.agencyId;
  if (isTheirs(job.mainContactId)) return job.mainContactId;
  for (const interview of job.interviews.toReversed()) {
    if (isTheirs(interview.organiserId)) return interview.organiserId;
    const attendee = interview.attendees.find(
      (each) => isTheirs(each.personId) || (each.side === 'agency' && !job.gone.includes(each.personId)),
    );
    if (attendee) return attendee.personId;
  }
  return job.contacts.findLast((each) => each.personIds.some(isTheirs))?.personIds.find(isTheirs) ?? null;
}

/** True for the people of an agency's client: those whom the consultant stands before (PL4). */
export function isClientSide(context: PlanContext, job: JobState, personId: string, side: Side): boolean {
  if (job.agencyId === null || job.met === 'agency') return false;
  const firm = context.book.personById.get(personId)?.firmId ?? null;
  return firm !== job.agencyId && side !== 'agency';
}

/** True where a message for this person is given to the consultant: unless the agency allowed to write directly (PL4). */
export function goesThroughConsultant(context: PlanContext, job: JobState, personId: string): boolean {
  const side = job.interviews.flatMap((each) => each.attendees).find((each) => each.personId === personId)?.side;
  return (
    job.routing !== 'direct' &&
    side !== undefined &&
    personId !== consultantOf(context, job) &&
    isClientSide(context, job, personId, side)
  );
}

/** The channel by which to reach somebody, with its reason (PL3). `prefer` is the step's own wish, an e-mail where it has none. */
export function channelFor(
  context: PlanContext,
  personId: string | null,
  prefer: 'email' | 'phone',
): { channel: Channel | null; reason: Reason } {
  const person = personId === null ? undefined : context.book.personById.get(personId);
  const phones = context.book.account.phones;
  const asked = person?.askedChannel ?? null;
  const written = asked === null ? writtenBy(context, personId) : null;
  if (written !== null) return { channel: written, reason: { rule: 'PL3', code: 'channel-same', channel: written } };
  if (asked !== null && (!isCall(asked) || phones))
    return { channel: asked, reason: { rule: 'PL3', code: 'channel-asked', channel: asked } };
  // Nobody is written to at an address from which a letter came back for good.
  const email = person?.bounced === null || person === undefined ? (person?.email ?? null) : null;
  const number = person?.phone ?? null;
  if (isCall(prefer) && phones && number !== null)
    return { channel: 'phone', reason: { rule: 'PL3', code: 'channel-email', channel: 'phone' } };
  if (!phones && email === null && number !== null)
    return { channel: 'text', reason: { rule: 'PL3', code: 'channel-no-phone', channel: 'text' } };
  if (email !== null) return { channel: 'email', reason: { rule: 'PL3', code: 'channel-email', channel: 'email' } };
  if (number !== null)
    return { channel: 'phone', reason: { rule: 'PL3', code: 'channel-number-only', channel: 'phone' } };
  // Of whom nothing but a chat is known is reached by it, also after a talk.
  const chatted = writtenBy(context, personId, (each) => isChat(each.channel));
  if (chatted !== null) return { channel: chatted, reason: { rule: 'PL3', code: 'channel-same', channel: chatted } };
  return { channel: 'email', reason: { rule: 'PL3', code: 'channel-unknown', channel: 'email' } };
}

/** Who was last written to, or wrote, by a chat or a network goes on there: what was thanked by chat is followed by chat (PL3). */
function writtenBy(
  { book }: PlanContext,
  personId: string | null,
  counts: (each: ContactState) => boolean = () => true,
): 'chat' | 'linkedin' | null {
  let last: { readonly at: number; readonly channel: Channel } | null = null;
  for (const job of book.jobs)
    for (const each of job.contacts)
      if (
        isHuman(each) &&
        personId !== null &&
        each.personIds.includes(personId) &&
        each.at >= (last?.at ?? 0) &&
        counts(each)
      )
        last = each;
  return last !== null && isChat(last.channel) ? last.channel : null;
}

/** Interviews that count as held, oldest first. Asked by almost every kind of step, so the usual case copies nothing. */
export function heldInterviews(job: JobState): readonly InterviewState[] {
  const { interviews } = job;
  if (interviews.length <= 1) return interviews[0]?.status === 'held' ? interviews : [];
  return interviews.filter((each) => each.status === 'held').sort((one, other) => one.endsAt - other.endsAt);
}

/** The next interview of these jobs that stands in a diary; `isOver` says whether an instant has come. */
export function nextInterview(jobs: readonly JobState[], isOver: (at: number) => boolean): InterviewState | undefined {
  return jobs
    .flatMap((job) => job.interviews)
    .filter((each) => each.status === 'scheduled' && !isOver(each.startsAt))
    .toSorted((one, other) => one.startsAt - other.startsAt)[0];
}

/** The day of a stored date; null where it is no day. */
export function dayOrNull(text: string | null): EpochDay | null {
  return text === null ? null : parseDay(text);
}
