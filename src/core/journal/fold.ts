import type { Entry } from './entry.ts';
import { applyToRecord, emptyFit, emptyRecord } from './fold-fit.ts';
import { applyToJob, emptyJob } from './fold-job.ts';
import { inOrderOfInterviews, interviewIdOf } from './interview-order.ts';
import { applyEntry } from './kinds/registry.ts';
import { isRevision, revise } from './revise.ts';
import { scopeKindOf } from './scopes.ts';
import type { AccountState, FirmState, PersonState, ScopeState } from './states.ts';

/** Raised with every change of what folding yields; stored states of another version are folded anew (ST5). */
export const FOLD_VERSION = 17;

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
      applyEntry(person, entry);
      return person;
    }
    case 'firm': {
      const firm = state?.kind === 'firm' ? state : emptyFirm(scope);
      applyEntry(firm, entry);
      return firm;
    }
    case 'account': {
      const account = state?.kind === 'account' ? state : emptyAccount();
      applyEntry(account, entry);
      return account;
    }
    case 'record': {
      const record = state?.kind === 'record' ? state : emptyRecord();
      applyToRecord(record, entry);
      return record;
    }
    case 'fit': {
      const fit = state?.kind === 'fit' ? state : emptyFit(scope);
      applyEntry(fit, entry);
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
    firmId: null,
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

function emptyFirm(id: string): FirmState {
  return {
    kind: 'firm',
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

/** All scopes that some entries touch, the account among them where it is. */
export function scopesOf(entries: readonly Pick<Entry, 'scopes'>[]): string[] {
  return [...new Set(entries.flatMap((entry) => entry.scopes))];
}
