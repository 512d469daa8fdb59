import { lookupKey } from '../../core/journal/derive.ts';
import { mayBeShortFor, personWords } from '../../core/journal/name-keys.ts';
import type { PersonState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { tidyName } from '../../core/write/names.ts';
import { type Account, refuse } from '../context.ts';
import type { KeyRead } from '../ports/store.ts';
import { standsFor } from '../wording/views.ts';

export interface Namesake {
  readonly id: string;
  readonly name: string;
}

type Fit =
  | { readonly is: 'one'; readonly id: string }
  | { readonly is: 'several'; readonly people: readonly Namesake[] }
  | { readonly is: 'none' };

/** A name as it is compared: without case, titles, degrees and the accents of Latin letters. */
export function asName(name: string): string {
  return personWords(tidyName(name)).join(' ');
}

/**
 * Who among these is meant by a name as heard: the one with the whole name, else the one of whose name it may be a part. Two who fit are
 * two; the person says which. Another address than the known one is another person.
 */
export function whoFits(book: CaseBook, name: string, among: readonly string[], email: string | null): Fit {
  const people = [...new Set(among.map((id) => standsFor(book, id)))]
    .map((id) => book.personById.get(id))
    .filter((each): each is PersonState => each?.name != null && mayHaveAddress(each.email, email));
  const whole = people.filter((each) => asName(each.name ?? '') === asName(name));
  const fitting = whole.length > 0 ? whole : people.filter((each) => mayBeShortFor(name, each.name ?? ''));
  const [only] = fitting;
  if (only === undefined) return { is: 'none' };
  if (fitting.length === 1) return { is: 'one', id: only.id };
  return { is: 'several', people: fitting.map((each) => ({ id: each.id, name: each.name ?? '' })) };
}

/** Two addresses are two people until the person says otherwise: a large firm has an anna.smith2. */
function mayHaveAddress(known: string | null, given: string | null): boolean {
  return known === null || given === null || known.toLowerCase() === given.toLowerCase();
}

/** People of this whole name at one firm, with all that was found by the name. */
export async function namesakesAt(
  account: Account,
  name: string,
  firmId: string,
  email: string | null,
): Promise<{ readonly there: (Namesake & { readonly email: string | null })[]; readonly keyRead: KeyRead }> {
  const key = lookupKey.person(name);
  const scopes = [...new Set((await account.store.lookup([key])).map((each) => each.scope))];
  const there = (await account.store.load(scopes)).flatMap(({ state }) =>
    state?.kind === 'person' &&
    state.mergedInto === null &&
    state.firmId === firmId &&
    mayHaveAddress(state.email, email)
      ? [{ id: state.id, name: state.name ?? name, email: state.email }]
      : [],
  );
  return { there, keyRead: { key, scopes } };
}

function _listed(names: readonly string[]): string {
  const shown = names.slice(0, 5);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** Asks who of several is meant. */
export function severalFit(typed: string, people: readonly Namesake[]): ReturnType<typeof refuse> {
  const names = people.map((each) => each.name);
  const same = new Set(names).size < names.length;
  return refuse('several-fit', { typed, names: same ? people.map((each) => `${each.name} (${each.id})`) : names });
}

/** Asks which of several firms is meant. */
export function severalFirms(typed: string, names: readonly string[]): ReturnType<typeof refuse> {
  return refuse('several-firms-fit', { typed, names });
}
