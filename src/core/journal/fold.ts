import type { Entry } from './entry.ts';
import { applyToRecord, emptyFit, emptyRecord } from './fold-fit.ts';
import { applyToJob, emptyJob } from './fold-job.ts';
import { applyEntry } from './kinds/registry.ts';
import { isRevision, revise } from './revise.ts';
import { scopeKindOf } from './scopes.ts';
import { inOrder } from './stamp.ts';
import type { AccountState, FirmState, PersonState, ScopeState } from './states.ts';

/** Raised with every change of what folding yields; stored states of another version are folded anew (ST5). */
export const FOLD_VERSION = 23;

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
 * Folds the entries of one scope into its state, in the order in which they were written down: in whatever order they arrived, the state
 * is the same to the byte (ST8). Pure and total: whatever an entry holds, folding yields a state. Null where no entry of this scope says
 * anything, or a newer program wrote the scope.
 */
export function foldScope(scope: string, entries: readonly Entry[]): ScopeState | null {
  let state: ScopeState | null = null;
  for (const entry of revise(inOrder(entries), scope)) state = apply(scope, state, entry);
  return state;
}

/**
 * Extends a folded state by one new entry, in place. The entry was written down after all that were folded: one that arrives late is
 * folded with the others anew. Returns 'refold' where it revises an earlier one, so that only the whole list gives the answer.
 */
export function extendState(scope: string, state: ScopeState | null, entry: Entry): ScopeState | null | 'refold' {
  return isRevision(entry.kind) ? 'refold' : apply(scope, state, entry);
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
    position: null,
    profile: null,
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

export function emptyFirm(id: string): FirmState {
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
