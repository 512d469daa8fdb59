import { lookupKey } from '../../core/journal/derive.ts';
import type { Payload } from '../../core/journal/kinds/registry.ts';
import { samePhone } from '../../core/journal/name-keys.ts';
import type { Side } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { isMailAddress } from '../../core/send/address.ts';
import { isZone } from '../../core/time/zone.ts';
import { namesSeveral } from '../../core/write/name-parts.ts';
import { tidyFirm, tidyName } from '../../core/write/names.ts';
import { type Account, type AccountWith, type Result, refuse, type Tools } from '../context.ts';
import { entry, type Guarded } from '../decide.ts';
import type { KeyRead } from '../ports/store.ts';
import { findFirm, firmsAlike } from './find-firm.ts';
import { asName, namesakesAt, severalFirms, severalFit, whoFits } from './who-fits.ts';

type Doubt = ReturnType<typeof refuse>;

/** Finds or notes people and firms while one decision is made; what it notes becomes entries of that decision. */
export interface Roster {
  /** What was noted. Throws while a doubt is open: nothing may be written before the person has said who is meant. */
  readonly entries: Guarded[];
  /** Several people or firms fit what was typed, so the person is asked; null where all is clear. Look before using `entries`. */
  readonly doubt: Doubt | null;
  /** The firm of this name, noted if it is new. */
  firm(name: string, type: 'agency' | 'employer', extra?: Partial<Payload<'firm-noted'>>): Promise<string>;
  /**
   * The person of this id, address or name. By a part of the name only among `among`; by the whole also at that firm. The same name
   * twice in one form is the same person, unless two addresses tell them apart.
   */
  person(
    named: { name?: string | null; email?: string | null; phone?: string | null },
    firmId: string | null,
    among?: readonly string[],
  ): Promise<string>;
}

interface InThisForm {
  readonly id: string;
  readonly name: string | null;
  email: string | null;
}

/** `several: 'new'` notes somebody of their own where several fit, for lists in which nobody can be asked about one line. */
export function createRoster(
  app: AccountWith<'ids'>,
  book: CaseBook,
  now: number,
  several: 'ask' | 'new' = 'ask',
): Roster {
  const entries: Guarded[] = [];
  const firms = new Map<string, string>();
  const here: InThisForm[] = [];
  let doubt: Doubt | null = null;
  return {
    get entries() {
      if (doubt !== null) throw new Error('Who is meant was not asked.');
      return entries;
    },
    get doubt() {
      return doubt;
    },
    async firm(name, type, extra = {}) {
      const plain = tidyFirm(name);
      const key = plain.toLowerCase();
      const found = firms.has(key) ? { is: 'one' as const, id: firms.get(key) ?? '' } : await findFirm(app, plain);
      if (found.is === 'several' && several === 'ask') {
        doubt ??= severalFirms(plain, found.names);
        return found.ids[0] ?? '';
      }
      if (found.is === 'one') {
        firms.set(key, found.id);
        const fuller = 'fuller' in found && found.fuller ? { name: plain } : {};
        if (Object.keys(extra).length + Object.keys(fuller).length > 0)
          entries.push(entry(app, 'firm-noted', now, { firmId: found.id, ...fuller, ...extra }));
        return found.id;
      }
      // "Delta AG" and "Delta" in one form are one firm, too.
      const alike = firmsAlike(plain, [...firms.keys()]);
      const [only] = alike;
      if (alike.length === 1 && only !== undefined) return firms.get(only) ?? '';
      const id = app.ids.next('org');
      firms.set(key, id);
      const noted = entry(app, 'firm-noted', now, { firmId: id, name: plain, type, ...extra });
      // Whoever notes it at the same moment notes one firm, not two.
      entries.push({ ...noted, guards: 'keyRead' in found ? [found.keyRead] : [] });
      return id;
    },
    async person(named, firmId, among = []) {
      const name = named.name ? tidyName(named.name) : null;
      let email = named.email?.trim().toLowerCase() || null;
      // What is no address would be mended into another one on the way, and the letter would go to somebody else.
      if (email !== null && !isMailAddress(email)) {
        if (several === 'ask') doubt ??= noAddress(email);
        email = null;
      }
      const guards: KeyRead[] = [];
      if (email !== null) {
        guards.push({ key: lookupKey.email(email), scopes: [] });
        const [known] = await app.store.lookup([lookupKey.email(email)]);
        if (known !== undefined) return remember(known.scope, name, email);
      }
      const before = here.find(
        (each) =>
          (email !== null && each.email === email) ||
          (name !== null && each.name === asName(name) && (email === null || each.email === null)),
      );
      if (before !== undefined) return addAddress(before, email);
      if (name === null && named.phone) {
        const [known] = await peopleAt(app, named.phone);
        if (known !== undefined) return remember(known, name, email);
      }
      if (name !== null) {
        const near = whoFits(book, name, among, email);
        if (near.is === 'one') return addAddress(remembered(near.id, name), email);
        if (near.is === 'several' && several === 'ask') return ask(name, near.people);
        const namesakes = firmId === null ? null : await namesakesAt(app, name, firmId, email);
        if (namesakes !== null) guards.push(namesakes.keyRead);
        const { there = [] } = namesakes ?? {};
        if (there.length > 1 && several === 'ask') return ask(name, there);
        if (there.length === 1 && there[0] !== undefined)
          return addAddress(remembered(there[0].id, name, there[0].email), email);
      }
      // Nobody is called "gethin + his wife": each is noted by themselves, or not at all.
      if (name !== null && email === null && several === 'ask' && namesSeveral(named.name ?? ''))
        doubt ??= refuse('several-in-one-name', { typed: named.name?.trim() ?? '' });
      const id = app.ids.next('per');
      const part = {
        ...(name === null ? {} : { name }),
        ...(email === null ? {} : { email }),
        ...(named.phone ? { phone: named.phone } : {}),
        ...(firmId === null ? {} : { firmId: firmId }),
      };
      entries.push({ ...entry(app, 'person-noted', now, { personId: id, ...part }), guards });
      return remember(id, name, email);
    },
  };

  function remember(id: string, name: string | null, email: string | null): string {
    here.push({ id, name: name === null ? null : asName(name), email });
    return id;
  }

  function remembered(id: string, name: string, email: string | null = book.personById.get(id)?.email ?? null) {
    const person: InThisForm = { id, name: asName(name), email };
    here.push(person);
    return person;
  }

  /** The address of somebody who had none; one that is known already stays. */
  function addAddress(person: InThisForm, email: string | null): string {
    if (email !== null && person.email === null) {
      person.email = email;
      entries.push(entry(app, 'person-noted', now, { personId: person.id, email }));
    }
    return person.id;
  }

  function ask(typed: string, found: readonly { readonly id: string; readonly name: string }[]): string {
    doubt ??= severalFit(typed, found);
    return found[0]?.id ?? '';
  }
}

/** Ids of the people with this number. Their last digits find them; whether it is the same number, country included, is seen then (K7). */
export async function peopleAt(account: Account, phone: string): Promise<string[]> {
  const found = await account.store.lookup([lookupKey.phone(phone)]);
  const loaded = await account.store.load([...new Set(found.map((each) => each.scope))]);
  return loaded
    .filter(({ state }) => {
      const numbers = state?.kind === 'person' ? [state, ...state.alsoKnownAs].map((each) => each.phone) : [];
      return numbers.some((each) => each !== null && samePhone(each, phone));
    })
    .map((each) => each.scope);
}

/** A telephone number as people type it: at least six digits, and nothing but what stands between them. */
export function isNumber(text: string): boolean {
  return /^\s*\+?[\d\s()./-]{6,40}$/.test(text) && text.replace(/\D/g, '').length >= 6;
}

/** Resolves what a person typed (id, address, name) to someone who is noted; refuses where nobody or several fit. */
export async function resolvePerson(
  account: Account,
  typed: string,
  book: CaseBook,
  among: readonly string[],
): Promise<Result<string>> {
  const text = typed.trim();
  if (text.startsWith('per_')) {
    const [loaded] = await account.store.load([text]);
    if (loaded?.state?.kind === 'person' && loaded.state.mergedInto !== null)
      return resolvePerson(account, loaded.state.mergedInto, book, among);
    if (loaded?.state?.kind === 'person') return { ok: true, value: text };
  }
  const near = whoFits(book, text, among, null);
  if (near.is === 'one') return { ok: true, value: near.id };
  if (near.is === 'several') return severalFit(text, near.people);
  const key = text.includes('@') ? lookupKey.email(text) : lookupKey.person(text);
  const found = isNumber(text)
    ? await peopleAt(account, text)
    : [...new Set((await account.store.lookup([key])).map((each) => each.scope))];
  const [only] = found;
  if (found.length === 1 && only !== undefined) return { ok: true, value: only };
  if (found.length > 1) return refuse('several-called', { typed: text, ids: found.slice(0, 5) });
  return refuse(
    'nobody-noted',
    { typed: text },
    {
      todo: { operation: 'relations', input: {} },
      or: [
        { operation: 'job', input: {} },
        { operation: 'add-person', input: {}, ask: ['name'] },
      ],
    },
  );
}

/** What was typed as an address and cannot be one. */
export function noAddress(email: string): ReturnType<typeof refuse> {
  return refuse('no-e-mail-address', { typed: email });
}

/** The side on which somebody of a job's interview sits, where nobody said otherwise. */
export function sideOf(job: { readonly agencyId: string | null; readonly met: 'agency' | 'client' | null }): Side {
  return job.agencyId === null ? 'employer' : job.met === 'agency' ? 'agency' : 'client';
}

/** Refuses a zone or region that nobody knows, before it is stored. */
export function checkPlace(
  tools: Pick<Tools, 'calendars'>,
  zone: string | undefined,
  region: string | undefined,
): ReturnType<typeof refuse> | null {
  if (zone !== undefined && !isZone(zone)) return refuse('no-zone', { typed: zone });
  if (region !== undefined && tools.calendars.calendarOf(region.toUpperCase()).region === null) {
    return refuse('no-region', { typed: region });
  }
  return null;
}
