import { stepId } from '../plan/step-id.ts';
import { isContactMade, isFromThem, isTheirMessage, wasFor } from './contact-kinds.ts';
import type { Entry } from './entry.ts';
import { correctedPayload, isEntryKind, kinds, payloadOf } from './kinds/registry.ts';
import { firmParts, personWords } from './name-keys.ts';
import { peopleOf } from './people-of.ts';
import { scopeKindOf } from './scopes.ts';
import { isLive, type JobState, type ScopeState } from './states.ts';
import { wordsIn } from './words-in.ts';

/** What a store keeps beside a folded state so that lists and clusters are found by index. */
export interface Derived {
  readonly kind: string;
  readonly live: boolean;
  /** True where the plan may still hold something: live, or turned down and not out of touch yet (PL14). */
  readonly planned: boolean;
  readonly sortAt: number;
  /** People and agency that tie a live job to others (PL23); empty for anything else. */
  readonly links: readonly string[];
  /** What the scope can be found by: an address, a name, an invitation's UID, an interview's id. */
  readonly keys: readonly string[];
}

/** Lookup keys: what has one key may be one thing; who looks compares the whole (`name-keys.ts`). */
export const lookupKey = {
  email: (address: string): string => `mail:${address.trim().toLowerCase()}`,
  /** The last nine digits find a number with and without its country; `samePhone` tells two numbers apart. */
  phone: (number: string): string => `phone:${number.replace(/\D/g, '').slice(-9)}`,
  person: (name: string): string => `person:${personWords(name).join(' ')}`,
  /** Without the legal form; `firmParts` tells Delta AG from Delta Inc. */
  firm: (name: string): string => `firm:${firmParts(name).bare}`,
  interview: (id: string): string => `interview:${id}`,
  uid: (uid: string): string => `uid:${uid}`,
  contact: (id: string): string => `contact:${id}`,
  message: (messageId: string): string => `message:${messageId}`,
  employer: (firmId: string): string => `employer:${firmId}`,
} as const;

/** Derives the index columns of a state. A job hangs together with others by its agency and by everybody who takes part. */
export function derive(scope: string, state: ScopeState): Derived {
  if (state.kind === 'person') {
    // Whoever stands for another is found as that one.
    const names = state.mergedInto === null ? [state, ...state.alsoKnownAs] : [];
    const keys = names.flatMap((each) => [
      each.email && lookupKey.email(each.email),
      each.name && lookupKey.person(each.name),
      each.phone && lookupKey.phone(each.phone),
    ]);
    return {
      kind: 'person',
      live: false,
      planned: false,
      sortAt: 0,
      links: [],
      keys: [...new Set(keys.filter((each): each is string => each !== null && each !== ''))],
    };
  }
  if (state.kind === 'firm')
    return {
      kind: 'firm',
      live: false,
      planned: false,
      sortAt: 0,
      links: [],
      keys: state.name === '' ? [] : [lookupKey.firm(state.name)],
    };
  if (state.kind === 'account' || state.kind === 'record' || state.kind === 'fit')
    return { kind: scopeKindOf(scope) ?? 'account', live: false, planned: false, sortAt: 0, links: [], keys: [] };
  const live = isLive(state);
  const planned = live || mayStayInTouch(state) || owesLetter(state);
  // Everybody ties: what is due to one human, and how often they have heard, is seen over all jobs (PL12, PL24).
  const ties = [state.agencyId, ...peopleOf(state)];
  const keys = state.interviews.flatMap((each) => [
    lookupKey.interview(each.id),
    ...(each.uid === null ? [] : [lookupKey.uid(each.uid)]),
    ...each.alsoUids.map(lookupKey.uid),
  ]);
  // Only answers are looked for by their id: their meaning is said later.
  for (const each of state.contacts)
    if (each.meaning !== null || isTheirMessage(each)) keys.push(lookupKey.contact(each.id));
  keys.push(...new Set(state.mails.map((each) => lookupKey.message(each.messageId))));
  if (state.employerId !== null) keys.push(lookupKey.employer(state.employerId));
  return {
    kind: 'job',
    live,
    planned,
    sortAt: state.lastAt,
    links: planned ? [...new Set(ties.filter((each): each is string => each !== null))] : [],
    keys,
  };
}

/** True while a letter that the candidate asked for may still have to be written for an ended job: the acceptance, first of all (PL25). */
function owesLetter({ id, wanted, contacts, choices }: JobState): boolean {
  return wanted.some(({ letter, entryId }) => {
    if (letter !== 'accept' && letter !== 'correct') return false;
    const step = stepId(id, letter, entryId);
    const went = contacts.some((each) => each.stepIds.includes(step) && isContactMade(each));
    return !went && !choices.some((each) => each.stepId === step && each.choice === 'skip');
  });
}

/** More words after a no than any rhythm has (PL14); then the relation rests until they write. */
const MOST_WORDS = 4;

/** Whom one thanks for a no, and to whom a word goes now and then: the plan holds something for them for some months yet. */
function mayStayInTouch({ rejection, ending, contacts, choices }: JobState): boolean {
  if (rejection === null || ending !== 'rejected') return false;
  const heard = contacts.findLast(isFromThem)?.at ?? rejection.at;
  const words = [
    ...contacts.filter((each) => wasFor(each, 'keep-warm')),
    ...choices.filter((each) => each.stepKind === 'keep-warm' && each.choice === 'skip'),
  ];
  return words.filter((each) => each.at >= heard).length < MOST_WORDS;
}

/** The words of an entry that a person may look for. A correction is found by what it puts right. */
export function searchTextOf(entry: Pick<Entry, 'kind' | 'payload'>): string {
  if (!isEntryKind(entry.kind)) return '';
  const correction = entry.kind === 'entry-corrected' ? payloadOf('entry-corrected', entry.payload) : null;
  if (correction === null) return kinds[entry.kind].searchText(entry.payload);
  const { kind = '', payload } = correction;
  // Corrections of an earlier edition do not say of what kind they are.
  return isEntryKind(kind) ? kinds[kind].searchText(correctedPayload(kind, correction)) : wordsIn(payload).join('\n');
}
