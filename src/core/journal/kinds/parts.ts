import {
  day as aDay,
  fields,
  id,
  instant,
  integer,
  list,
  nullable,
  oneOf,
  optional,
  type Shape,
} from '../../parse/shape.ts';
import { isZone } from '../../time/zone.ts';
import { size } from '../sizes.ts';
import { presetNames, reaches, routings, sides } from '../vocabulary.ts';

/** There are some six hundred names of zones; more than these are made up and not remembered. */
const MOST_ZONES = 1000;

const { name, note, short } = size;
const knownZones = new Map<string, boolean>();

/** A time zone that this runtime knows: any other would stop every plan that counts in it. */
export const aZone: Shape<string> = (value): value is string => {
  if (typeof value !== 'string' || value.length > 80) return false;
  const known = knownZones.get(value) ?? isZone(value);
  if (knownZones.size < MOST_ZONES) knownZones.set(value, known);
  return known;
};

export const minuteRange = fields({ from: integer, to: integer });

/** What may be noted, or put right, of a person. A field that is absent leaves what was known; null clears it. */
export const personPart = {
  name: optional(nullable(name)),
  email: optional(nullable(name)),
  phone: optional(nullable(name)),
  firmId: optional(nullable(id)),
  title: optional(nullable(name)),
  language: optional(nullable(name)),
  zone: optional(nullable(aZone)),
  region: optional(nullable(name)),
  askedChannel: optional(nullable(oneOf(...reaches))),
  /** How the name is said, as the candidate would spell it. */
  sounds: optional(nullable(name)),
  /** How they want to be greeted in a letter: "Fiona", "Ms Okafor"; null for what the name and the title give. */
  greeted: optional(nullable(name)),
  /** What they do at their firm: "Head of Data". */
  position: optional(nullable(name)),
  /** The address of their page on LinkedIn, or of a chat with them. */
  profile: optional(nullable(short)),
};

/** What may be noted of a job. A field that is absent leaves what was known; null clears it. */
export const jobPart = {
  role: optional(nullable(name)),
  employerId: optional(nullable(id)),
  agencyId: optional(nullable(id)),
  mainContactId: optional(nullable(id)),
  preset: optional(oneOf(...presetNames)),
  met: optional(nullable(oneOf('agency', 'client'))),
  routing: optional(nullable(oneOf(...routings))),
  representedOn: optional(nullable(aDay)),
  /** What the candidate was told of it, in their words: it is shown and found, and no letter says it. */
  pay: optional(nullable(name)),
  place: optional(nullable(name)),
  /** How much of it is at the office: "two days a week". */
  office: optional(nullable(name)),
  /** Where the posting is read. */
  link: optional(nullable(short)),
  appliedOn: optional(nullable(aDay)),
  /** How the candidate came to it. */
  source: optional(nullable(name)),
};

export const ownPromise = fields({ promiseId: id, text: note, byOn: nullable(aDay), toPersonId: nullable(id) });
export const attendee = fields({ personId: id, side: oneOf(...sides) });

/** What an invitation says beside time and people. */
export const invitationPart = {
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
