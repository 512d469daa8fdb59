import {
  day as aDay,
  fields,
  flag,
  type Infer,
  id,
  integer,
  list,
  nullable,
  oneOf,
  optional,
  text,
} from '../../parse/shape.ts';
import { isEmail } from '../channel-kinds.ts';
import { bringsTheirWord, cameIn, isContactMade, isHuman, isTheirAnswer } from '../contact-kinds.ts';
import { inTodaysNames } from '../former-names.ts';
import { ACCOUNT_SCOPE } from '../scopes.ts';
import { size } from '../sizes.ts';
import type { ContactState, JobState } from '../states.ts';
import { noteUnprompted } from '../unprompted.ts';
import { channels, meanings } from '../vocabulary.ts';
import { actOnMeaning, hasAccepted, hearOfOffer, promise, promiseOwn } from './changes.ts';
import { defineKind } from './define.ts';
import { ownPromise } from './parts.ts';

const { name, short, ids } = size;

/** Longest list of contacts that a folded job keeps; the journal keeps all. The plan never looks further back. */
const CONTACTS_KEPT = 400;
/** A thread of more than a hundred messages keeps its first and its latest; see `threadOf`. */
const messageIds = list(short, 100);

const shape = fields({
  contactId: id,
  direction: oneOf('out', 'in'),
  channel: oneOf(...channels),
  purpose: nullable(name),
  personIds: ids,
  firmIds: ids,
  jobIds: ids,
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
  /** The sentence that ties an offer to something, as it was written: "subject to references". */
  condition: optional(nullable(short)),
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
});
type Logged = Infer<typeof shape>;

/** One contact, out or in, by any channel. */
export const contactLogged = defineKind({
  shape,
  upcast: [inTodaysNames],
  scopesOf: (payload) => [
    ...payload.jobIds,
    ...payload.personIds,
    ...payload.firmIds,
    // The account knows of open offers and of acceptances that have yet to go (PL22, PL25).
    concernsAccount(payload) ? ACCOUNT_SCOPE : null,
  ],
  around: 'nothing',
  undo: 'in-story',
  reduce: {
    job(job, payload, entry) {
      if (!payload.jobIds.includes(job.id)) return;
      if (job.contacts.some((each) => each.id === payload.contactId)) return;
      logContact(job, payload, entry.id, entry.happenedAt);
      promiseOwn(job, payload.iPromised ?? [], entry);
    },
    person(person, payload, entry) {
      if (!payload.personIds.includes(person.id)) return;
      if (payload.bounced !== undefined && payload.bounced.length > 0) {
        const { email } = person;
        if (email !== null && payload.bounced.some((each) => each.toLowerCase() === email.toLowerCase()))
          person.bounced = { email, at: entry.happenedAt };
        return;
      }
      if (!isHuman(payload)) {
        if (cameIn(payload)) person.away = { notedAt: entry.happenedAt, returnOn: payload.returnOn ?? null };
        return;
      }
      if (!isContactMade(payload)) return;
      person.lastContactAt = Math.max(person.lastContactAt ?? entry.happenedAt, entry.happenedAt);
      if (cameIn(payload)) {
        person.away = null;
        person.bounced = null;
      }
      noteUnprompted(person.unprompted, payload, entry.happenedAt);
    },
    firm(firm, payload, entry) {
      if (payload.firmIds.includes(firm.id)) noteUnprompted(firm.unprompted, payload, entry.happenedAt);
    },
    account(account, payload, entry) {
      const { contactId, jobIds, meaning, personIds, deadlineOn = null } = payload;
      if (payload.purpose === 'accept' && isContactMade(payload)) hasAccepted(account, jobIds);
      if (payload.provisional === true || !bringsTheirWord(payload)) return;
      const personId = personIds[0] ?? null;
      hearOfOffer(account, { contactId, jobIds, meaning, personId, at: entry.happenedAt, deadlineOn });
    },
  },
  withoutPerson(payload, personId) {
    if (!payload.personIds.includes(personId)) return payload;
    // What passed between the two is theirs; that something passed, and when, is the candidate's.
    return {
      ...payload,
      personIds: payload.personIds.filter((each) => each !== personId),
      text: '',
      subject: null,
      messageId: null,
      references: [],
      evidence: null,
      condition: null,
      wordsFrom: [],
      iPromised: (payload.iPromised ?? []).map((each) =>
        each.toPersonId === personId ? { ...each, toPersonId: null } : each,
      ),
    };
  },
  searchable: ({
    purpose,
    text,
    subject,
    evidence,
    condition,
    returnOn,
    promisedOn,
    deadlineOn,
    iPromised = [],
    bounced = [],
  }) => [
    purpose,
    text,
    subject,
    returnOn,
    evidence,
    condition,
    promisedOn,
    deadlineOn,
    ...iPromised.flatMap((each) => [each.text, each.byOn]),
    ...bounced,
  ],
});

function concernsAccount({ meaning, purpose }: Logged): boolean {
  return meaning === 'offer' || meaning === 'rejection' || purpose === 'accept';
}

/** Takes a contact into a job, with what they promised and what it means. */
function logContact(job: JobState, payload: Logged, entryId: string, at: number): void {
  const contact: ContactState = {
    id: payload.contactId,
    entryId,
    at,
    direction: payload.direction,
    channel: payload.channel,
    purpose: payload.purpose,
    personIds: [...payload.personIds],
    stepIds: [...payload.stepIds],
    // A letter or a call that was carried out here has a text, if an empty one.
    tickedOff: payload.stepIds.length > 0 && payload.text === undefined,
    letterId: payload.letterId ?? null,
    automatic: payload.automatic ?? false,
    reached: payload.reached ?? null,
    meaning: payload.meaning ?? null,
    meaningConfirmed: payload.meaning != null && payload.provisional !== true,
    evidence: payload.evidence ?? null,
    condition: payload.condition ?? null,
    verified: payload.verified ?? null,
  };
  job.contacts.push(contact);
  // Noted later than it happened is common ("he rang on Tuesday"): the list stays in the order of time.
  job.contacts.sort((one, other) => one.at - other.at);
  if (job.contacts.length > CONTACTS_KEPT) job.contacts.shift();
  noteThread(job, payload, at);
  // Somebody who was in touch needs no introduction.
  if (isContactMade(payload) && job.successor !== null && payload.personIds.includes(job.successor.personId))
    job.successor = null;
  if (payload.messageId) {
    job.mails.push({ messageId: payload.messageId, contactId: contact.id, direction: contact.direction });
    if (job.mails.length > CONTACTS_KEPT) job.mails.shift();
  }
  // Any answer reopens what was closed for silence, also a call that the candidate placed (PL10, PL11); one of before does not.
  if (isTheirAnswer(contact) && job.ending === 'silence' && at >= (job.endedAt ?? at)) {
    job.ending = null;
    job.endedAt = null;
  }
  if (contact.meaningConfirmed) actOnMeaning(job, contact, payload.deadlineOn ?? null);
  // In a call in which both spoke, they say when they will tell, whoever rang.
  if (bringsTheirWord(contact) && payload.promisedOn) promise(job, entryId, '', payload.promisedOn, at);
}

/** Keeps the end of the conversation with each person of a mail; an automatic answer is no part of it. */
function noteThread(job: JobState, payload: Logged, at: number): void {
  const { messageId, references = [], subject } = payload;
  if (!messageId || !isEmail(payload.channel) || payload.automatic === true) return;
  for (const personId of payload.personIds) {
    const known = job.threads.find((each) => each.personId === personId);
    if (known !== undefined && known.at > at) continue;
    job.threads = job.threads.filter((each) => each !== known);
    job.threads.push({ personId, messageId, references: [...references], subject: subject ?? '', at });
  }
}
