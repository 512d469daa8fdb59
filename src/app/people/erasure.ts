import type { Entry } from '../../core/journal/entry.ts';
import { eraseFrom } from '../../core/journal/erase.ts';
import { type Sought, soughtFor } from '../../core/journal/find-person.ts';
import { knownOf, withoutNames } from '../../core/journal/known-person.ts';
import { ownWordsGone } from '../../core/journal/own-words.ts';
import type { PersonState } from '../../core/journal/states.ts';
import { loadBook } from '../case-book.ts';
import { type Account, type AccountWith, type Result, refuse } from '../context.ts';
import { type Erasure, kindsOfPeople, type RowChange, rowKinds } from '../ports/store.ts';
import { table } from '../table.ts';
import { type Beside, type Choice, type Place, placeOf, placesBeside } from './places-named.ts';
import { resolvePerson } from './roster.ts';

/** What an erasure leaves behind so that a restored backup is erased again: ids, never names. */
export interface ErasureRow {
  readonly personId: string;
  /** Entries whose free text named the person, as confirmed. */
  readonly entryIds: readonly string[];
  /** Places that were spared though they name the person. Absent in erasures from before there was a choice. */
  readonly spared?: readonly string[];
  /** Places that were chosen though the word may mean something else. */
  readonly also?: readonly string[];
}

export const erasures = table<ErasureRow>('erasure');

export interface ErasurePlan {
  readonly person: PersonState;
  readonly texts: readonly string[];
  readonly change: Omit<Erasure, 'now'>;
  readonly places: readonly Place[];
  /** Places of texts beside the notes that go as a whole. */
  readonly beside: readonly string[];
}

/** Finds whom to forget and everything that holds their data; changes nothing. */
export async function planErasure(
  app: AccountWith<'machine'>,
  typed: string,
  choice: Choice,
  beside: readonly Beside[] = [],
): Promise<Result<ErasurePlan>> {
  const { book } = await loadBook(app, []);
  const who = await resolvePerson(app, typed, book, []);
  if (!who.ok) return who;
  const [loaded] = await app.store.load([who.value]);
  if (loaded?.state?.kind !== 'person')
    return refuse('nobody-to-forget', { typed }, { todo: { operation: 'job', input: {} } });
  const person = loaded.state;
  // Every note that is this person goes with them.
  const ids = [person.id, ...person.alsoKnownAs.map((each) => each.personId)];
  const entries: Entry[] = [];
  for (let after = 0; ; ) {
    const page = await app.store.entries({ after, limit: 5000 });
    if (page.length === 0) break;
    entries.push(...page);
    after = page.at(-1)?.position ?? after;
  }
  const sought = soughtFor(knownOf(entries, ids, ids));
  const cut = cutEntries(entries, ids, sought, choice);
  const rows = await rowsNaming(app, ids, sought, choice);
  const besides = placesBeside(beside, ids, sought, choice);
  const isNoted = (place: string): boolean => !beside.some((each) => each.place === place);
  const goneRows = new Set(rows.changes.map((row) => rowPlace(row.kind, row.key)));
  const staying = JSON.stringify([...cut.left, ...rows.all.filter((row) => !goneRows.has(row.place))]).toLowerCase();
  const texts = sought.texts.filter((text) => !staying.includes(JSON.stringify(text).slice(1, -1).toLowerCase()));
  const remembered = ids.map((personId) =>
    erasures.put(personId, {
      personId,
      entryIds: cut.blanked,
      spared: choice.spare.filter(isNoted),
      also: choice.also.filter(isNoted),
    }),
  );
  return {
    ok: true,
    value: {
      person,
      texts,
      places: [...cut.places, ...rows.places, ...besides.places],
      beside: besides.gone,
      change: { payloads: cut.payloads, texts, rows: [...rows.changes, ...remembered], people: ids },
    },
  };
}

function cutEntries(entries: readonly Entry[], ids: readonly string[], sought: Sought, choice: Choice) {
  const kindById = new Map(entries.map((entry) => [entry.id, entry.kind]));
  const payloads: { entryId: string; payload: unknown; version: number; scopes: readonly string[] }[] = [];
  const places: Place[] = [];
  const blanked: string[] = [];
  const left: unknown[] = [];
  for (const entry of entries) {
    const cut = ids.reduce<unknown>(
      (payload, id) => eraseFrom({ ...entry, payload }, id, (of) => kindById.get(of) ?? null),
      entry.payload,
    );
    const place = placeOf(entry.id, cut, sought, choice, ownWordsGone(entry.kind, cut) !== null);
    if (place !== null) places.push(place);
    if (place?.goes === true) blanked.push(entry.id);
    const payload = place?.goes === true ? withoutNames(entry, cut, sought, choice.also.includes(entry.id)) : cut;
    left.push(payload);
    const scopes = entry.scopes.filter((scope) => !ids.includes(scope));
    if (JSON.stringify(payload) !== JSON.stringify(entry.payload) || scopes.length !== entry.scopes.length)
      payloads.push({ entryId: entry.id, payload, version: entry.version, scopes });
  }
  return { payloads, places, blanked, left };
}

/** Letters and other rows that are addressed to the person, or name them: they are dropped whole. */
async function rowsNaming(account: Account, ids: readonly string[], sought: Sought, choice: Choice) {
  const changes: RowChange[] = [];
  const places: Place[] = [];
  const all: { readonly place: string; readonly body: unknown }[] = [];
  const kinds = rowKinds.filter((kind) => kind !== 'erasure');
  const rows = await account.store.rowsOf(kinds);
  for (const kind of kinds) {
    for (const row of rows[kind]) {
      all.push({ place: rowPlace(kind, row.key), body: row.body });
      const isTheirs = ids.some((id) => JSON.stringify(row.body).includes(`"${id}"`));
      if (kind === 'setting') {
        const kept = isTheirs ? withoutIds(row.body, ids) : row.body;
        if (kept !== row.body) changes.push({ kind, key: row.key, body: kept });
        continue;
      }
      if (!kindsOfPeople.includes(kind) && !isTheirs) continue;
      if (isTheirs) {
        changes.push({ kind, key: row.key, body: null });
        continue;
      }
      const place = placeOf(rowPlace(kind, row.key), [row.key, row.body], sought, choice, true);
      if (place === null) continue;
      places.push(place);
      if (place.goes) changes.push({ kind, key: row.key, body: null });
    }
  }
  return { changes, places, all };
}

function rowPlace(kind: string, key: string): string {
  return `${kind}:${key}`;
}

/** A setting stays, without the ids in its lists. */
function withoutIds(value: unknown, ids: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.filter((each) => !ids.includes(each as string)).map((each) => withoutIds(each, ids));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !ids.includes(key))
        .map(([key, each]) => [key, withoutIds(each, ids)]),
    );
  return value;
}

/** Applies remembered erasures to a backup from before them: what was chosen then, and nothing else (ST6). */
export function eraseAgain(
  entries: readonly Entry[],
  rows: readonly RowChange[],
  erasures: readonly ErasureRow[],
): { readonly entries: Entry[]; readonly rows: RowChange[] } {
  const kindById = new Map(entries.map((entry) => [entry.id, entry.kind]));
  const forgotten = erasures.map((each) => each.personId);
  const known = erasures.map((erasure) => ({
    erasure,
    sought: soughtFor(knownOf(entries, [erasure.personId], forgotten)),
  }));
  return {
    entries: entries.map((entry) =>
      known.reduce<Entry>((current, { erasure, sought }) => {
        const cut = eraseFrom(current, erasure.personId, (id) => kindById.get(id) ?? null);
        const also = erasure.also?.includes(entry.id) ?? false;
        const spared = erasure.spared?.includes(entry.id) ?? false;
        return {
          ...current,
          payload: also || !spared ? withoutNames(current, cut, sought, also) : cut,
          scopes: current.scopes.filter((scope) => scope !== erasure.personId),
        };
      }, entry),
    ),
    rows: rows.filter((row) => !known.some(({ erasure, sought }) => goesAgain(row, erasure, sought))),
  };
}

function goesAgain(row: RowChange, erasure: ErasureRow, sought: Sought): boolean {
  if (!kindsOfPeople.includes(row.kind)) return false;
  if (JSON.stringify(row.body).includes(`"${erasure.personId}"`)) return true;
  const { spared = [], also = [] } = erasure;
  const choice = { spare: spared, also };
  return placeOf(rowPlace(row.kind, row.key), [row.key, row.body], sought, choice, true)?.goes === true;
}
