import type { Entry } from '../core/journal/entry.ts';
import { blankOut, eraseFrom, mentions } from '../core/journal/erase.ts';
import type { PersonState } from '../core/journal/states.ts';
import { loadBook } from './case-book.ts';
import type { App, Result } from './context.ts';
import { resolvePerson } from './people.ts';
import { type Erasure, type RowChange, rowKinds } from './ports/store.ts';

/** What an erasure leaves behind so that a restored backup is erased again: ids, never names. */
export interface ErasureRow {
  readonly personId: string;
  /** Entries whose free text named the person, as confirmed. */
  readonly entryIds: readonly string[];
}

export interface ErasurePlan {
  readonly person: PersonState;
  readonly texts: readonly string[];
  readonly change: Erasure;
  readonly mentioned: readonly Entry[];
}

/** Finds whom to forget and everything that holds their data; changes nothing. */
export async function planErasure(app: App, typed: string): Promise<Result<ErasurePlan>> {
  const { book } = await loadBook(app, []);
  const who = await resolvePerson(app, typed, book, []);
  if (!who.ok) return who;
  const [loaded] = await app.store.load([who.value]);
  if (loaded?.state?.kind !== 'person')
    return {
      ok: false,
      refusal: {
        code: 'not-found',
        what: `Nobody called “${typed}” is noted.`,
        kept: 'Nothing was changed.',
        todo: 'Look at the ids with `persevere job JOB`.',
      },
    };
  const person = loaded.state;
  // Every note that is this person goes with them.
  const ids = [person.id, ...person.alsoKnownAs.map((each) => each.personId)];
  const states = (await app.store.load(ids)).flatMap((each) => (each.state?.kind === 'person' ? [each.state] : []));
  const texts = [...new Set((await Promise.all(states.map((each) => traces(app, each)))).flat())];
  const entries: Entry[] = [];
  for (let after = 0; ; ) {
    const page = await app.store.entries({ after, limit: 5000 });
    if (page.length === 0) break;
    entries.push(...page);
    after = page.at(-1)?.position ?? after;
  }
  return { ok: true, value: erasureOf(entries, person, ids, texts, await rowsNaming(app, ids, texts)) };
}

/** The name, address and number under which somebody was ever noted; corrections included. */
async function traces(app: App, person: PersonState): Promise<string[]> {
  const entries = await app.store.entries({ scope: person.id, after: 0, limit: 100_000 });
  const found = new Set<string>();
  const take = (payload: unknown): void => {
    if (typeof payload !== 'object' || payload === null) return;
    const part = payload as Record<string, unknown>;
    if (part.personId === person.id)
      for (const key of ['name', 'email', 'phone'] as const)
        if (typeof part[key] === 'string' && part[key].length > 1) found.add(part[key]);
    if (typeof part.payload === 'object') take(part.payload);
  };
  for (const entry of entries) take(entry.payload);
  const family = person.name?.split(' ').at(-1) ?? '';
  if (person.name?.includes(' ') && family.length > 2) found.add(family);
  return [...found];
}

function erasureOf(
  entries: readonly Entry[],
  person: PersonState,
  ids: readonly string[],
  texts: readonly string[],
  rows: readonly RowChange[],
): ErasurePlan {
  const kindById = new Map(entries.map((entry) => [entry.id, entry.kind]));
  const payloads: { entryId: string; payload: unknown; scopes: readonly string[] }[] = [];
  const mentioned: Entry[] = [];
  for (const entry of entries) {
    const cut = ids.reduce<unknown>(
      (payload, id) => eraseFrom({ ...entry, payload }, id, (of) => kindById.get(of) ?? null),
      entry.payload,
    );
    const named = mentions(cut, texts);
    if (named) mentioned.push(entry);
    const payload = named ? blankOut(cut, texts) : cut;
    const scopes = entry.scopes.filter((scope) => !ids.includes(scope));
    if (JSON.stringify(payload) !== JSON.stringify(entry.payload) || scopes.length !== entry.scopes.length)
      payloads.push({ entryId: entry.id, payload, scopes });
  }
  const entryIds = mentioned.map((entry) => entry.id);
  const remembered = ids.map((personId) => ({
    kind: 'erasure' as const,
    key: personId,
    body: { personId, entryIds } satisfies ErasureRow,
  }));
  return {
    person,
    texts,
    mentioned,
    change: { payloads, texts, rows: [...rows, ...remembered] },
  };
}

/** Drafts and other working rows that are addressed to, or name, the person. */
async function rowsNaming(app: App, ids: readonly string[], texts: readonly string[]): Promise<RowChange[]> {
  const found: RowChange[] = [];
  for (const kind of rowKinds) {
    if (kind === 'erasure') continue;
    for (const row of await app.store.rows(kind)) {
      if (ids.some((id) => JSON.stringify(row.body).includes(id)) || mentions(row.body, texts))
        found.push({ kind, key: row.key, body: null });
    }
  }
  return found;
}

/** Applies remembered erasures to the entries of a backup from before them (ST6). */
export function eraseAgain(entries: readonly Entry[], erasures: readonly ErasureRow[]): Entry[] {
  const kindById = new Map(entries.map((entry) => [entry.id, entry.kind]));
  return entries.map((entry) =>
    erasures.reduce<Entry>((current, { personId, entryIds }) => {
      const theirs = namesIn(entries, personId);
      const cut = eraseFrom(current, personId, (id) => kindById.get(id) ?? null);
      const payload = entryIds.includes(entry.id) || mentions(cut, theirs) ? blankOut(cut, theirs) : cut;
      return { ...current, payload, scopes: current.scopes.filter((scope) => scope !== personId) };
    }, entry),
  );
}

/** Names, addresses and numbers under which these entries ever noted somebody. */
export function namesIn(entries: readonly Entry[], personId: string): string[] {
  const found = new Set<string>();
  for (const entry of entries) {
    const part = entry.payload as Record<string, unknown> | null;
    if (entry.kind !== 'person-noted' || part?.personId !== personId) continue;
    for (const key of ['name', 'email', 'phone'] as const)
      if (typeof part[key] === 'string' && part[key].length > 1) found.add(part[key]);
  }
  return [...found];
}
