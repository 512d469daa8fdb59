import { lookupKey } from '../core/journal/derive.ts';
import type { NewEntry, Payload } from '../core/journal/entry.ts';
import type { Side } from '../core/journal/states.ts';
import type { CaseBook } from '../core/plan/context.ts';
import { isZone } from '../core/time/zone.ts';
import { tidyFirm, tidyName } from '../core/write/names.ts';
import { type App, type Result, refuse } from './context.ts';
import { entry } from './decide.ts';

/** Finds or notes people and firms while one decision is made; what it notes becomes entries of that decision. */
export interface Register {
  readonly entries: NewEntry[];
  /** The firm of this name, noted if it is new. */
  firm(name: string, type: 'agency' | 'employer', extra?: Partial<Payload<'organisation-noted'>>): Promise<string>;
  /** The person of this id, address or name; by name only among `among`, or where just one person has it at that firm. */
  person(
    named: { name?: string | null; email?: string | null; phone?: string | null },
    firmId: string | null,
    among?: readonly string[],
  ): Promise<string>;
}

export function createRegister(app: App, book: CaseBook, now: number): Register {
  const entries: NewEntry[] = [];
  const made = new Map<string, string>();
  return {
    entries,
    async firm(name, type, extra = {}) {
      const plain = tidyFirm(name);
      const key = lookupKey.firm(plain);
      const known = made.get(key) ?? (await app.store.lookup([key]))[0]?.scope;
      if (known !== undefined) {
        made.set(key, known);
        if (Object.keys(extra).length > 0)
          entries.push(entry(app, 'organisation-noted', now, [known], { organisationId: known, ...extra }));
        return known;
      }
      const id = app.ids.next('org');
      made.set(key, id);
      entries.push(entry(app, 'organisation-noted', now, [id], { organisationId: id, name: plain, type, ...extra }));
      return id;
    },
    async person(named, firmId, among = []) {
      const number = named.phone ? lookupKey.phone(named.phone) : null;
      const name = named.name ? tidyName(named.name) : null;
      const email = named.email?.trim().toLowerCase() || null;
      const key = email !== null ? lookupKey.email(email) : `${lookupKey.person(name ?? named.phone ?? '')} ${firmId}`;
      const already = made.get(key);
      if (already !== undefined) return already;
      if (email !== null) {
        const known = (await app.store.lookup([lookupKey.email(email)]))[0]?.scope;
        if (known !== undefined) return remember(key, known);
      }
      if (name === null && number !== null) {
        const known = (await app.store.lookup([number]))[0]?.scope;
        if (known !== undefined) return remember(key, known);
      }
      const near = name === null ? null : matchName(book, name, among);
      if (near !== null && (email === null || book.personById.get(near)?.email == null)) {
        if (email !== null) entries.push(entry(app, 'person-noted', now, [near], { personId: near, email }));
        return remember(key, near);
      }
      if (name !== null && email === null && firmId !== null) {
        const sameName = await app.store.lookup([lookupKey.person(name)]);
        const loaded = await app.store.load(sameName.map((each) => each.scope));
        const there = loaded.find((each) => each.state?.kind === 'person' && each.state.organisationId === firmId);
        if (there) return remember(key, there.scope);
      }
      const id = app.ids.next('per');
      const part = {
        ...(name === null ? {} : { name }),
        ...(email === null ? {} : { email }),
        ...(named.phone ? { phone: named.phone } : {}),
        ...(firmId === null ? {} : { organisationId: firmId }),
      };
      entries.push(entry(app, 'person-noted', now, [id, firmId], { personId: id, ...part }));
      return remember(key, id);
    },
  };

  function remember(key: string, id: string): string {
    made.set(key, id);
    return id;
  }
}

/** A person among these by full name, or by first or last name where only one fits. */
function matchName(book: CaseBook, name: string, among: readonly string[]): string | null {
  const wanted = tidyName(name).toLowerCase();
  const people = among.map((id) => book.personById.get(id)).filter((each) => each !== undefined);
  const full = people.filter((each) => each.name?.toLowerCase() === wanted);
  if (full.length === 1) return full[0]?.id ?? null;
  const words = wanted.split(' ');
  const part = people.filter((each) => {
    const theirs = each.name?.toLowerCase().split(' ') ?? [];
    return words.length === 1 ? theirs.includes(wanted) : theirs.length === 1 && words.includes(theirs[0] ?? '');
  });
  return part.length === 1 ? (part[0]?.id ?? null) : null;
}

/** A telephone number as people type it: at least six digits, and nothing but what stands between them. */
export function isNumber(text: string): boolean {
  return /^\s*\+?[\d\s()./-]{6,40}$/.test(text) && text.replace(/\D/g, '').length >= 6;
}

/** Resolves what a person typed (id, address, name) to someone who is noted; refuses where nobody or several fit. */
export async function resolvePerson(
  app: App,
  typed: string,
  book: CaseBook,
  among: readonly string[],
): Promise<Result<string>> {
  const text = typed.trim();
  if (text.startsWith('per_')) {
    const [loaded] = await app.store.load([text]);
    if (loaded?.state?.kind === 'person' && loaded.state.mergedInto !== null)
      return resolvePerson(app, loaded.state.mergedInto, book, among);
    if (loaded?.state?.kind === 'person') return { ok: true, value: text };
  }
  const near = matchName(book, text, among);
  if (near !== null) return { ok: true, value: near };
  const key = text.includes('@')
    ? lookupKey.email(text)
    : isNumber(text)
      ? lookupKey.phone(text)
      : lookupKey.person(text);
  const found = [...new Set((await app.store.lookup([key])).map((each) => each.scope))];
  const [only] = found;
  if (found.length === 1 && only !== undefined) return { ok: true, value: only };
  if (found.length > 1)
    return refuse(
      'ambiguous',
      `Several people are called “${text}”.`,
      `Use the address or the id: ${found.slice(0, 5).join(', ')}.`,
    );
  return refuse(
    'not-found',
    `Nobody called “${text}” is noted.`,
    'Note them first with `persevere add person --name ...`.',
  );
}

/** The side on which somebody of a job's interview sits, where nobody said otherwise. */
export function sideOf(job: { readonly agencyId: string | null; readonly met: 'agency' | 'client' | null }): Side {
  return job.agencyId === null ? 'employer' : job.met === 'agency' ? 'agency' : 'client';
}

/** Refuses a zone or region that nobody knows, before it is stored. */
export function checkPlace(
  app: App,
  zone: string | undefined,
  region: string | undefined,
): ReturnType<typeof refuse> | null {
  if (zone !== undefined && !isZone(zone))
    return refuse('invalid', `“${zone}” is no time zone.`, 'Use a name such as Europe/London or America/New_York.');
  if (region !== undefined && app.calendars.calendarOf(region.toUpperCase()).region === null) {
    return refuse('invalid', `No holidays are known for “${region}”.`, 'Use an ISO code such as GB-SCT, DE-BY or US.');
  }
  return null;
}
