import {
  day as aDay,
  fields,
  flag,
  type Infer,
  id,
  instant,
  integer,
  list,
  nullable,
  oneOf,
  optional,
  type Shape,
  text,
} from '../parse/shape.ts';
import { isZone } from '../time/zone.ts';
import { fitShapes } from './fit-shapes.ts';
import { relationShapes } from './relation-shapes.ts';
import { size } from './sizes.ts';
import {
  channels,
  endings,
  meanings,
  presetNames,
  reaches,
  routings,
  sendingProgress,
  sides,
  wantedLetters,
  wants,
} from './vocabulary.ts';

/** There are some six hundred names of zones; more than these are made up and not remembered. */
const MOST_ZONES = 1000;

const { name, note, short, ids } = size;
const knownZones = new Map<string, boolean>();
/** A time zone that this runtime knows: any other would stop every plan that counts in it. */
const aZone: Shape<string> = (value): value is string => {
  if (typeof value !== 'string' || value.length > 80) return false;
  const known = knownZones.get(value) ?? isZone(value);
  if (knownZones.size < MOST_ZONES) knownZones.set(value, known);
  return known;
};
/** A thread of more than a hundred messages keeps its first and its latest; see `threadOf`. */
const messageIds = list(short, 100);
const minuteRange = fields({ from: integer, to: integer });

const personPart = {
  name: optional(nullable(name)),
  email: optional(nullable(name)),
  phone: optional(nullable(name)),
  organisationId: optional(nullable(id)),
  title: optional(nullable(name)),
  language: optional(nullable(name)),
  zone: optional(nullable(aZone)),
  region: optional(nullable(name)),
  askedChannel: optional(nullable(oneOf(...reaches))),
  /** How the name is said, as the candidate would spell it. */
  sounds: optional(nullable(name)),
  /** How they want to be greeted in a letter: "Fiona", "Ms Okafor"; null for what the name and the title give. */
  greeted: optional(nullable(name)),
};

const opportunityPart = {
  role: optional(nullable(name)),
  employerId: optional(nullable(id)),
  agencyId: optional(nullable(id)),
  contactId: optional(nullable(id)),
  preset: optional(oneOf(...presetNames)),
  met: optional(nullable(oneOf('agency', 'client'))),
  routing: optional(nullable(oneOf(...routings))),
  representedOn: optional(nullable(aDay)),
};

const ownPromise = fields({ promiseId: id, text: note, byOn: nullable(aDay), toPersonId: nullable(id) });
const attendee = fields({ personId: id, side: oneOf(...sides) });

/** What an invitation says beside time and people. */
const invitationPart = {
  /** What its text says: what to bring, how to dial in, whom to ask for. */
  details: optional(nullable(note)),
  /** Where a call is joined. */
  link: optional(nullable(short)),
  /** When this version was made (DTSTAMP of RFC 5545). */
  stampedAt: optional(nullable(instant)),
  /** Which meeting of a series it is, by its first time (RECURRENCE-ID). */
  instanceAt: optional(nullable(instant)),
  /** Whom the invitation named, by address or name: so that a later version shows who was added and who fell out. */
  invited: optional(list(name, 100)),
  /** A further UID under which the same meeting came. */
  alsoUid: optional(short),
};

/**
 * The payload of each kind, in its current version. Scopes beside it name what the entry touches. A field that is absent
 * in a "noted" or "changed" entry leaves what was known; null clears it.
 */
export const payloadShapes = {
  'profile-set': fields({
    name: optional(name),
    email: optional(name),
    phone: optional(nullable(name)),
    zone: optional(nullable(aZone)),
    region: optional(nullable(name)),
    language: optional(name),
    phones: optional(flag),
    canTalk: optional(nullable(minuteRange)),
    /** All further names and addresses by which the candidate goes. */
    otherNames: optional(list(name, 20)),
    otherEmails: optional(list(name, 20)),
  }),
  /** Numbers of the policy that the person changed; null gives the default back. */
  /** How the candidate begins and ends their letters; null follows the letter again. */
  'voice-set': fields({
    greeting: optional(nullable(oneOf('Dear', 'Hi', 'Hello'))),
    closing: optional(nullable(name)),
    signature: optional(nullable(short)),
    contractions: optional(nullable(oneOf('yes', 'no'))),
    length: optional(nullable(oneOf('short'))),
  }),
  /** A whole letter of the candidate's own, with blanks (WR12); each entry holds all of it. `dropped` takes it away. */
  'own-letter-kept': fields({
    ownLetterId: id,
    occasion: name,
    channel: oneOf(...channels),
    language: name,
    register: oneOf('formal', 'neutral', 'warm'),
    needs: list(name, 100),
    subject: nullable(short),
    text: note,
    dropped: optional(flag),
  }),
  /** A sentence of the candidate's own, to be offered beside letters. */
  'phrase-kept': fields({ phraseId: id, text: short, dropped: optional(flag) }),
  'policy-set': fields({ numbers: list(fields({ key: name, value: nullable(integer) }), 200) }),
  'absence-noted': fields({ absenceId: id, from: aDay, to: aDay }),
  'organisation-noted': fields({
    organisationId: id,
    name: optional(name),
    type: optional(oneOf('agency', 'employer')),
    region: optional(nullable(name)),
    zone: optional(nullable(aZone)),
    undisclosed: optional(flag),
    guess: optional(nullable(name)),
  }),
  'closing-days-noted': fields({ organisationId: id, from: aDay, to: aDay, reason: short }),
  'person-noted': fields({ personId: id, ...personPart }),
  /** What was known of somebody was wrong (UI1): the same fields, put right by hand. */
  'person-corrected': fields({ personId: id, ...personPart }),
  /** The name or the kind of a firm was wrong: it stays the same firm, with its people and its jobs. */
  'organisation-corrected': fields({
    organisationId: id,
    name: optional(name),
    type: optional(oneOf('agency', 'employer')),
    undisclosed: optional(flag),
  }),
  'opportunity-opened': fields({ opportunityId: id, ...opportunityPart }),
  'opportunity-changed': fields({ opportunityId: id, ...opportunityPart }),
  'opportunity-closed': fields({ opportunityId: id, ending: oneOf(...endings), reason: optional(short) }),
  'interview-planned': fields({
    interviewId: id,
    opportunityId: id,
    startsAt: instant,
    endsAt: instant,
    zone: aZone,
    round: optional(nullable(name)),
    final: optional(flag),
    uid: optional(nullable(short)),
    sequence: optional(integer),
    location: optional(nullable(short)),
    organiserId: optional(nullable(id)),
    invitedAt: optional(nullable(instant)),
    confirmed: optional(flag),
    attendees: list(attendee, 100),
    ...invitationPart,
  }),
  /** `fromStartsAt` is when it was to be before: the same time where a cancelled interview is on again. */
  'interview-moved': fields({
    interviewId: id,
    opportunityId: id,
    startsAt: instant,
    endsAt: instant,
    zone: aZone,
    sequence: optional(integer),
    stampedAt: optional(nullable(instant)),
    fromStartsAt: optional(instant),
    instanceAt: optional(nullable(instant)),
  }),
  'interview-cancelled': fields({
    interviewId: id,
    opportunityId: id,
    sequence: optional(integer),
    stampedAt: optional(nullable(instant)),
  }),
  /** What changed beside the time: who comes, where, what the invitation says, that it was accepted. */
  'interview-changed': fields({
    interviewId: id,
    opportunityId: id,
    joined: list(attendee, 100),
    left: ids,
    location: optional(nullable(short)),
    organiserId: optional(nullable(id)),
    sequence: optional(integer),
    confirmed: optional(flag),
    ...invitationPart,
  }),
  /** What was noted of an interview was wrong; nobody moved it, so what happened at it stays (UI1). */
  'interview-corrected': fields({
    interviewId: id,
    opportunityId: id,
    startsAt: optional(instant),
    endsAt: optional(instant),
    zone: optional(aZone),
    round: optional(nullable(name)),
    final: optional(flag),
    location: optional(nullable(short)),
    joined: list(attendee, 100),
    left: ids,
  }),
  'interview-outcome': fields({
    interviewId: id,
    opportunityId: id,
    outcome: oneOf('held', 'moved', 'they-missed', 'i-missed'),
  }),
  /** The candidate will be late by some minutes, or, with null, has to move the interview (PL16). */
  'lateness-noted': fields({ interviewId: id, opportunityId: id, minutes: nullable(integer) }),
  'debrief-saved': fields({
    interviewId: id,
    opportunityId: id,
    held: flag,
    people: list(
      fields({
        personId: id,
        side: oneOf(...sides),
        /** What they said, as jotted down for the candidate alone. */
        remark: optional(note),
        /** What the candidate wants to say to them: the only words of a debrief that were typed in order to be sent. */
        say: optional(note),
        /** How earlier editions kept the remark, in two fields. */
        remarks: optional(note),
        callback: optional(note),
      }),
      100,
    ),
    forgot: list(fields({ text: note, forPersonId: nullable(id) }), 50),
    iPromised: list(ownPromise, 50),
    /** `byOn` is null where their words named no day. */
    theyPromised: nullable(fields({ text: note, byOn: nullable(aDay) })),
    pace: nullable(oneOf('standard', 'quick')),
    want: nullable(oneOf(...wants)),
    /** What went badly, and how it may be put right. */
    wentBadly: optional(list(fields({ text: note, putRight: note }), 50)),
  }),
  'interaction-logged': fields({
    interactionId: id,
    direction: oneOf('out', 'in'),
    channel: oneOf(...channels),
    purpose: nullable(name),
    personIds: ids,
    organisationIds: ids,
    opportunityIds: ids,
    stepIds: ids,
    /** Which whole letter went, and where its words were noted: a sent letter can still be asked where each sentence came from. */
    letterId: optional(name),
    wordsFrom: optional(list(fields({ start: integer, end: integer, entryId: id, field: short }), 500)),
    text: optional(text(200_000)),
    subject: optional(nullable(short)),
    messageId: optional(nullable(short)),
    references: optional(messageIds),
    automatic: optional(flag),
    returnOn: optional(nullable(aDay)),
    meaning: optional(nullable(oneOf(...meanings))),
    provisional: optional(flag),
    /** The sentence that decided what it seems to mean, as it was written. */
    evidence: optional(nullable(short)),
    /** True where the person's own mail server vouches for the sender (RFC 8601); false where it does not. */
    verified: optional(flag),
    promisedOn: optional(nullable(aDay)),
    deadlineOn: optional(nullable(aDay)),
    /** What the candidate promised in it, as in a debrief. */
    iPromised: optional(list(ownPromise, 50)),
    /** Addresses at which nobody is any more: the message came back for good. */
    bounced: optional(list(name, 20)),
    /** Why a call that was made reached nobody whom it was meant for. */
    reached: optional(oneOf('someone-else', 'wrong-number', 'call-back')),
  }),
  'meaning-confirmed': fields({
    interactionId: id,
    opportunityIds: ids,
    meaning: oneOf(...meanings),
    promisedOn: optional(nullable(aDay)),
    deadlineOn: optional(nullable(aDay)),
  }),
  /** A letter that the person wants to write and that nothing else asks for. */
  'letter-wanted': fields({
    opportunityId: id,
    letter: oneOf(...wantedLetters),
    text: note,
    personId: nullable(id),
  }),
  'step-chosen': fields({
    stepId: id,
    opportunityIds: ids,
    stepKind: name,
    choice: oneOf('keep', 'later', 'skip'),
    /** Whom it would have concerned. */
    personIds: optional(ids),
    keepOn: optional(nullable(aDay)),
    until: optional(nullable(instant)),
    reason: optional(short),
    warned: optional(list(name, 20)),
  }),
  'letter-approved': fields({
    sendId: id,
    opportunityIds: ids,
    personIds: ids,
    stepIds: ids,
    purpose: name,
    messageId: short,
    /** SHA-256 of the exact bytes that were approved, in hex. */
    digest: name,
    goesAt: instant,
    /** Rules that the person was warned of and sent against. */
    warned: list(name, 20),
  }),
  'letter-progressed': fields({
    sendId: id,
    opportunityIds: ids,
    progress: oneOf(...sendingProgress),
    /** Why, as a code; for what the person says themselves `person`. */
    reason: nullable(name),
  }),
  ...fitShapes,
  ...relationShapes,
  /**
   * Something that was noted by mistake counts no more, and with it what was noted of it: a job, an interview, or somebody under all
   * ids that they have (UI1). Taking this entry back brings all of it again.
   */
  'taken-away': fields({ what: oneOf('job', 'interview', 'person'), ids }),
  'entry-corrected': fields({
    entryId: id,
    /** The kind of the entry, so that the correction reads alone where it brings in a job or somebody whom the entry did not touch. */
    kind: optional(name),
    payload: (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value),
    happenedAt: optional(instant),
  }),
  'entry-retracted': fields({ entryId: id, reason: optional(short) }),
} as const satisfies Record<string, Shape<unknown>>;

export type EntryKind = keyof typeof payloadShapes;
export type Payload<K extends EntryKind> = Infer<(typeof payloadShapes)[K]>;

/** One line of the journal. `position` orders; `happenedAt` and `recordedAt` are milliseconds since 1970. */
export interface Entry {
  readonly position: number;
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly happenedAt: number;
  readonly recordedAt: number;
  readonly operationId: string;
  /** What the entry touches: `account`, and ids of jobs, people and organisations. Conflicts are checked per scope (ST2). */
  readonly scopes: readonly string[];
  readonly payload: unknown;
}

/** An entry as a handler decides it; the store gives position and recording time. */
export interface NewEntry<K extends EntryKind = EntryKind> {
  readonly id: string;
  readonly kind: K;
  readonly happenedAt: number;
  readonly scopes: readonly string[];
  readonly payload: Payload<K>;
}

/** Version in which each kind is written today. A kind that changes gets 2 here and an upcaster from 1. */
export const CURRENT_VERSION = 1;

/** Kind of an entry that the file no longer gives whole. No program writes it; like every unknown kind it is kept and not applied. */
export const UNREADABLE = 'unreadable';

export function isEntryKind(kind: string): kind is EntryKind {
  return Object.hasOwn(payloadShapes, kind);
}

// An entry is folded into each of its scopes in turn, so the same payload is asked about several times in a row.
let asked: unknown = null;
let askedKind: EntryKind | null = null;
let fitted = false;

/** The payload where it has the shape of its kind; null for an erased, unknown or damaged one (it is kept, not applied). */
export function payloadOf<K extends EntryKind>(kind: K, payload: unknown): Payload<K> | null {
  if (payload !== asked || kind !== askedKind || payload === null) {
    asked = payload;
    askedKind = kind;
    fitted = (payloadShapes[kind] as Shape<Payload<K>>)(payload);
  }
  return fitted ? (payload as Payload<K>) : null;
}
