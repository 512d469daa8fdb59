import { bringsTheirWord, cameIn, isContactMade, isHuman, isUnprompted } from './contact-kinds.ts';
import { type Entry, type Payload, payloadOf } from './entry.ts';
import { applyToFit, applyToRecord, emptyFit, emptyRecord } from './fold-fit.ts';
import { applyToJob, emptyJob } from './fold-job.ts';
import { inOrderOfInterviews, interviewIdOf } from './interview-order.ts';
import { keepOwnWords } from './own-words.ts';
import { isRevision, revise } from './revise.ts';
import { scopeKindOf } from './scopes.ts';
import type { AccountState, OrganisationState, PersonState, ScopeState, UnpromptedContact } from './states.ts';

/** Raised with every change of what folding yields; stored states of another version are folded anew (ST5). */
export const FOLD_VERSION = 15;

const UNPROMPTED_KEPT = 12;

/** The account before anything was said. */
export function emptyAccount(): AccountState {
  return {
    kind: 'account',
    name: null,
    email: null,
    phone: null,
    zone: null,
    region: null,
    language: 'en',
    phones: true,
    canTalk: null,
    absences: [],
    policy: {},
    offers: [],
    accepting: [],
    otherNames: [],
    otherEmails: [],
    newsAt: null,
    voice: { greeting: null, closing: null, signature: null, contractions: null, length: null },
    ownLetters: [],
    phrases: [],
  };
}

/**
 * Folds the entries of one scope, in position order, into its state. Pure and total: whatever an entry holds, folding
 * yields a state. Null where no entry of this scope says anything, or a newer program wrote the scope.
 */
export function foldScope(scope: string, entries: readonly Entry[]): ScopeState | null {
  let state: ScopeState | null = null;
  for (const entry of inOrderOfInterviews(revise(entries, scope))) state = apply(scope, state, entry);
  return state;
}

/**
 * Extends a folded state by one new entry, in place. Returns 'refold' where only the whole list gives the answer: where the entry revises
 * an earlier one, or comes after one that was written down later.
 */
export function extendState(scope: string, state: ScopeState | null, entry: Entry): ScopeState | null | 'refold' {
  return isRevision(entry.kind) || comesLate(state, entry) ? 'refold' : apply(scope, state, entry);
}

/** True where an entry about an interview has to be put before others that came first (ST8). */
function comesLate(state: ScopeState | null, entry: Entry): boolean {
  const id = interviewIdOf(entry);
  if (id === null || state?.kind !== 'job') return false;
  const interview = state.interviews.find((each) => each.id === id);
  // What came before the interview itself said nothing yet.
  return interview === undefined ? entry.kind === 'interview-planned' : interview.notedAt > entry.recordedAt;
}

function apply(scope: string, state: ScopeState | null, entry: Entry): ScopeState | null {
  switch (scopeKindOf(scope)) {
    case 'job': {
      const job = state?.kind === 'job' ? state : emptyJob(scope, entry);
      applyToJob(job, entry);
      return job;
    }
    case 'person': {
      const person = state?.kind === 'person' ? state : emptyPerson(scope);
      applyToPerson(person, entry);
      return person;
    }
    case 'organisation': {
      const organisation = state?.kind === 'organisation' ? state : emptyOrganisation(scope);
      applyToOrganisation(organisation, entry);
      return organisation;
    }
    case 'account': {
      const account = state?.kind === 'account' ? state : emptyAccount();
      applyToAccount(account, entry);
      return account;
    }
    case 'record': {
      const record = state?.kind === 'record' ? state : emptyRecord();
      applyToRecord(record, entry);
      return record;
    }
    case 'fit': {
      const fit = state?.kind === 'fit' ? state : emptyFit(scope);
      applyToFit(fit, entry);
      return fit;
    }
    case null:
      return null;
  }
}

export function emptyPerson(id: string): PersonState {
  return {
    kind: 'person',
    id,
    name: null,
    email: null,
    phone: null,
    organisationId: null,
    title: null,
    language: null,
    zone: null,
    region: null,
    askedChannel: null,
    sounds: null,
    greeted: null,
    mergedInto: null,
    alsoKnownAs: [],
    bounced: null,
    former: [],
    away: null,
    newsAt: null,
    unprompted: [],
    lastContactAt: null,
  };
}

function emptyOrganisation(id: string): OrganisationState {
  return {
    kind: 'organisation',
    id,
    name: '',
    type: 'employer',
    region: null,
    zone: null,
    undisclosed: false,
    guess: null,
    closed: [],
    unprompted: [],
  };
}

function applyToPerson(person: PersonState, entry: Entry): void {
  if (entry.kind === 'person-noted' || entry.kind === 'person-corrected') {
    const payload = payloadOf(entry.kind, entry.payload);
    if (payload === null || payload.personId !== person.id) return;
    for (const field of [
      'name',
      'email',
      'phone',
      'organisationId',
      'title',
      'language',
      'zone',
      'region',
      'sounds',
      'greeted',
    ] as const) {
      const value = payload[field];
      if (value !== undefined) person[field] = value;
    }
    if (payload.askedChannel !== undefined) person.askedChannel = payload.askedChannel;
    if (payload.email !== undefined && payload.email !== person.bounced?.email) person.bounced = null;
  } else if (entry.kind === 'occasion-noted') {
    if (payloadOf('occasion-noted', entry.payload)?.personIds.includes(person.id)) person.newsAt = entry.happenedAt;
  } else if (entry.kind === 'people-merged') mergePerson(person, entry);
  else if (entry.kind === 'person-left') {
    const payload = payloadOf('person-left', entry.payload);
    if (payload?.personId !== person.id || payload.organisationId === null) return;
    const { organisationId, successorId } = payload;
    person.former.push({ organisationId, leftAt: entry.happenedAt, successorId });
    if (person.organisationId === organisationId) person.organisationId = null;
  } else if (entry.kind === 'interaction-logged') {
    const payload = payloadOf('interaction-logged', entry.payload);
    if (!payload?.personIds.includes(person.id)) return;
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
  }
}

/** Of the two, one keeps the other's names and ways to be reached where it had none; the other stands for it from now on. */
function mergePerson(person: PersonState, entry: Entry): void {
  const payload = payloadOf('people-merged', entry.payload);
  if (payload === null) return;
  if (payload.fromId === person.id) person.mergedInto = payload.intoId;
  if (payload.intoId !== person.id) return;
  const { fromId: personId, name, email, phone } = payload;
  person.alsoKnownAs.push({ personId, name, email, phone }, ...payload.others.map((each) => ({ ...each })));
  person.name ??= name;
  person.email ??= email;
  person.phone ??= phone;
}

function applyToOrganisation(organisation: OrganisationState, entry: Entry): void {
  if (entry.kind === 'organisation-noted') {
    const payload = payloadOf('organisation-noted', entry.payload);
    if (payload === null || payload.organisationId !== organisation.id) return;
    if (payload.name !== undefined) organisation.name = payload.name;
    if (payload.type !== undefined) organisation.type = payload.type;
    if (payload.region !== undefined) organisation.region = payload.region;
    if (payload.zone !== undefined) organisation.zone = payload.zone;
    if (payload.undisclosed !== undefined) organisation.undisclosed = payload.undisclosed;
    if (payload.guess !== undefined) organisation.guess = payload.guess;
  } else if (entry.kind === 'organisation-corrected') {
    const payload = payloadOf('organisation-corrected', entry.payload);
    if (payload?.organisationId !== organisation.id) return;
    if (payload.name !== undefined) organisation.name = payload.name;
    if (payload.type !== undefined) organisation.type = payload.type;
    if (payload.undisclosed !== undefined) organisation.undisclosed = payload.undisclosed;
  } else if (entry.kind === 'closing-days-noted') {
    const payload = payloadOf('closing-days-noted', entry.payload);
    if (payload?.organisationId !== organisation.id) return;
    organisation.closed.push({ entryId: entry.id, from: payload.from, to: payload.to, reason: payload.reason });
  } else if (entry.kind === 'interaction-logged') {
    const payload = payloadOf('interaction-logged', entry.payload);
    if (payload?.organisationIds.includes(organisation.id))
      noteUnprompted(organisation.unprompted, payload, entry.happenedAt);
  }
}

function noteUnprompted(list: UnpromptedContact[], payload: Payload<'interaction-logged'>, at: number): void {
  // The same contact, told by two devices, presses once.
  if (!isUnprompted(payload) || list.some((each) => each.interactionId === payload.interactionId)) return;
  list.push({ at, interactionId: payload.interactionId });
  list.sort((one, other) => one.at - other.at);
  if (list.length > UNPROMPTED_KEPT) list.shift();
}

function applyToAccount(account: AccountState, entry: Entry): void {
  if (entry.kind === 'profile-set') {
    const payload = payloadOf('profile-set', entry.payload);
    if (payload === null) return;
    for (const field of ['name', 'email', 'phone', 'zone', 'region'] as const) {
      const value = payload[field];
      if (value !== undefined) account[field] = value;
    }
    if (payload.language !== undefined) account.language = payload.language;
    if (payload.phones !== undefined) account.phones = payload.phones;
    if (payload.canTalk !== undefined) account.canTalk = payload.canTalk;
    if (payload.otherNames !== undefined) account.otherNames = [...payload.otherNames];
    if (payload.otherEmails !== undefined) account.otherEmails = [...payload.otherEmails];
  } else if (entry.kind === 'occasion-noted') {
    const payload = payloadOf('occasion-noted', entry.payload);
    if (payload?.whose === 'mine' && payload.personIds.length === 0) account.newsAt = entry.happenedAt;
  } else if (entry.kind === 'absence-noted') {
    const payload = payloadOf('absence-noted', entry.payload);
    if (payload === null) return;
    account.absences = account.absences.filter((each) => each.id !== payload.absenceId);
    account.absences.push({ id: payload.absenceId, entryId: entry.id, from: payload.from, to: payload.to });
  } else if (entry.kind === 'voice-set') {
    const payload = payloadOf('voice-set', entry.payload);
    if (payload === null) return;
    const {
      greeting = account.voice.greeting,
      closing = account.voice.closing,
      signature = account.voice.signature,
      contractions = account.voice.contractions,
      length = account.voice.length,
    } = payload;
    account.voice = { greeting, closing, signature, contractions, length };
  } else if (entry.kind === 'own-letter-kept' || entry.kind === 'phrase-kept') {
    keepOwnWords(account, entry);
  } else if (entry.kind === 'policy-set') {
    // A new object each time: the policy that was built from the old one is kept by it.
    const numbers = new Map(Object.entries(account.policy));
    for (const { key, value } of payloadOf('policy-set', entry.payload)?.numbers ?? [])
      if (value === null) numbers.delete(key);
      else numbers.set(key, value);
    account.policy = Object.fromEntries([...numbers].sort(([one], [other]) => (one < other ? -1 : 1)));
  } else if (entry.kind === 'opportunity-closed') {
    const payload = payloadOf('opportunity-closed', entry.payload);
    if (payload === null) return;
    account.offers = account.offers.filter((each) => each.opportunityId !== payload.opportunityId);
    if (payload.ending !== 'accepted') hasAccepted(account, [payload.opportunityId]);
  } else if (entry.kind === 'letter-wanted') {
    const payload = payloadOf('letter-wanted', entry.payload);
    if (payload?.letter === 'accept')
      account.accepting.push({ opportunityId: payload.opportunityId, entryId: entry.id });
  } else if (entry.kind === 'step-chosen') {
    const payload = payloadOf('step-chosen', entry.payload);
    if (payload?.choice === 'skip' && payload.stepKind === 'accept') hasAccepted(account, payload.opportunityIds);
  } else if (entry.kind === 'interaction-logged' || entry.kind === 'meaning-confirmed') {
    const payload = entry.kind === 'interaction-logged' ? payloadOf('interaction-logged', entry.payload) : null;
    if (payload?.purpose === 'accept' && isContactMade(payload)) hasAccepted(account, payload.opportunityIds);
    applyMeaning(account, entry);
  }
}

function hasAccepted(account: AccountState, opportunityIds: readonly string[]): void {
  account.accepting = account.accepting.filter((each) => !opportunityIds.includes(each.opportunityId));
}

/** An offer concerns every live process (PL22), so the account folds it too; a rejection takes it back. */
function applyMeaning(account: AccountState, entry: Entry): void {
  const logged = entry.kind === 'interaction-logged' ? payloadOf('interaction-logged', entry.payload) : null;
  const confirmed = entry.kind === 'meaning-confirmed' ? payloadOf('meaning-confirmed', entry.payload) : null;
  if (logged && (logged.provisional === true || !bringsTheirWord(logged))) return;
  const payload = logged ?? confirmed;
  if (!payload) return;
  // What was taken for an offer, and is none.
  if (confirmed !== null)
    account.offers = account.offers.filter((each) => each.interactionId !== confirmed.interactionId);
  if (payload.meaning !== 'offer' && payload.meaning !== 'rejection') return;
  for (const opportunityId of payload.opportunityIds) {
    account.offers = account.offers.filter((each) => each.opportunityId !== opportunityId);
    if (payload.meaning === 'offer') {
      const personId = logged?.personIds[0] ?? null;
      account.offers.push({
        opportunityId,
        interactionId: payload.interactionId,
        personId,
        at: entry.happenedAt,
        deadlineOn: payload.deadlineOn ?? null,
      });
    }
  }
}

/** All scopes that some entries touch, the account among them where it is. */
export function scopesOf(entries: readonly Pick<Entry, 'scopes'>[]): string[] {
  return [...new Set(entries.flatMap((entry) => entry.scopes))];
}
