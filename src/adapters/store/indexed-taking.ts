import type { Erasure, RowChange } from '../../app/ports/store.ts';
import { travels } from '../../app/ports/travelling.ts';
import { itemAsErased } from '../../core/exchange/erasing.ts';
import type { Erased, Item, RowVersion, TravellingEntry } from '../../core/exchange/items.ts';
import { writtenVersion } from '../../core/exchange/rows.ts';
import { type Held, rowName, type Said, type Taken, takeIn, wantedFor } from '../../core/exchange/taking.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { byStamp, nextStamp } from '../../core/journal/stamp.ts';
import { sha256 } from './digests.ts';
import {
  erasuresSaid,
  goesWith,
  NOTHING,
  outgoingOf,
  parsed,
  type RowHere,
  readItem,
  rowsBesides,
  rowsTaken,
  travellingOf,
} from './exchanged.ts';
import { entryRecord, sealFrom } from './indexed-entries.ts';
import { refold } from './indexed-read-model.ts';
import { putRows } from './indexed-rows.ts';
import type { Head } from './indexed-schema.ts';
import { inPieces, type Tables, type Writer } from './indexed-tables.ts';
import { readEntry, rowOf, storedEntry } from './rows.ts';
import { numberAt, type SqlRow } from './sql.ts';
import { type FaultOf, parseBody } from './working-rows.ts';

/** What goes out grows by these, which have the numbers behind the last; gives what changes of the head. */
export function putOutgoing(
  writer: Writer,
  { outgoing = 0 }: Pick<Head, 'outgoing'>,
  added: readonly { readonly about: string | null; readonly item: string | null }[],
): Pick<Head, 'outgoing'> {
  for (const [index, each] of added.entries()) writer.put('outgoing', { number: outgoing + index + 1, ...each });
  return { outgoing: outgoing + added.length };
}

/** Puts entries and rows that were just written here behind what goes out. What waits of an earlier writing of a row says nothing more. */
export async function sayWritten(
  writer: Writer,
  head: Pick<Head, 'outgoing' | 'stamp'>,
  written: { readonly entries: readonly Pick<Entry, 'id'>[]; readonly rows: readonly RowChange[] },
  device: string,
  now: number,
): Promise<Pick<Head, 'outgoing'>> {
  let said = putOutgoing(
    writer,
    head,
    written.entries.map(({ id }) => ({ about: id, item: null })),
  );
  const rows = written.rows.filter(({ kind, key }) => travels(kind, key));
  if (rows.length === 0) return said;
  const erased = (await erasuresIn(writer)).map(({ stamp }) => stamp);
  let latest = [head.stamp ?? '', ...erased].sort().at(-1) ?? '';
  for (const { kind, key, body } of rows) {
    const known = await versionsOf(writer, { kind, key });
    const next = writtenVersion(known, device, { kind, key, body: body ?? null }, latest, now);
    if (next === null) continue;
    latest = next.stamp;
    putVersions(writer, next, [next]);
    const waiting = await writer.list('outgoing', { index: 'about', range: IDBKeyRange.only(rowName(next)) });
    for (const each of waiting) writer.put('outgoing', { ...each, item: NOTHING });
    said = putOutgoing(writer, said, [outgoingOf({ row: next })]);
  }
  return said;
}

/** Takes items in, as change number `change`; gives what changes of the head. */
export async function takeItems(
  writer: Writer,
  head: Head,
  items: readonly Item[],
  change: number,
  faultOf: FaultOf,
): Promise<Partial<Head>> {
  const held = await heldFor(writer, items);
  const taken = takeIn(held, items);
  const journal = await writeEntries(writer, head, taken.entries, change);
  for (const row of taken.rows) putVersions(writer, row, row.versions);
  putRows(writer, rowsTaken(taken, faultOf), change);
  for (const word of taken.said) putWord(writer, word);
  for (const erasure of taken.erasures) putErasure(writer, erasure);
  const further = taken.further.map((erasure) => outgoingOf({ erasure }));
  const said = putOutgoing(writer, head, further);
  const known = new Set(held.erasures.map(({ id }) => id));
  if (!taken.erasures.some(({ id }) => !known.has(id))) return { ...journal, ...said };
  await eraseBesides(writer, taken, change);
  return { ...journal, ...said, refolded: change };
}

/** Puts an erasure that was just written here behind what goes out, so that the other devices erase too; gives what changes of the head. */
export async function sayErasure(
  writer: Writer,
  head: Head,
  erasure: Erasure,
  change: number,
  faultOf: FaultOf,
): Promise<Partial<Head>> {
  const { exchanging, stamp } = head;
  if (exchanging === undefined) return {};
  const rows = erasure.rows.filter((row) => !goesWith(row));
  const said = await sayWritten(writer, head, { entries: [], rows }, exchanging, erasure.now);
  const kinds = new Map<string, string>();
  for (const { entryId } of erasure.payloads)
    for (const { row } of await entryById(writer, entryId)) kinds.set(entryId, readEntry(row).kind);
  const known = await erasuresIn(writer);
  // A row goes with an erasure that is not earlier than it.
  const versions = (await writer.list('versions')).flatMap((record) => parsed<RowVersion[]>(record.versions) ?? []);
  const latest = [stamp ?? '', ...[...known, ...versions].map((each) => each.stamp)].sort().at(-1) ?? '';
  const stampedAt = nextStamp(latest, erasure.now, exchanging);
  const items = erasuresSaid(erasure, (id) => kinds.get(id), known, exchanging, stampedAt).map((each) => ({
    erasure: each,
  }));
  const put = putOutgoing(writer, said, items.map(outgoingOf));
  return { ...put, ...(await takeItems(writer, { ...head, ...put }, items, change, faultOf)) };
}

async function heldFor(tables: Tables, items: readonly Item[]): Promise<Held> {
  const erasures = await erasuresIn(tables);
  const wanted = wantedFor(items, erasures);
  const entries = new Map<string, TravellingEntry>();
  const take = (row: SqlRow): void => {
    const entry = readable(row);
    if (entry !== null) entries.set(entry.id, entry);
  };
  if (wanted.isAll) await inPieces(tables, 'entry', ({ row }) => take(row));
  else
    for (const records of await Promise.all(wanted.entries.map((id) => entryById(tables, id))))
      for (const { row } of records) take(row);
  const rows = new Map<string, RowVersion[]>();
  if (wanted.isAll)
    for (const { versions } of await tables.list('versions')) {
      const all = parsed<RowVersion[]>(versions) ?? [];
      const [row] = all;
      if (row !== undefined) rows.set(rowName(row), all);
    }
  else for (const row of wanted.rows) rows.set(rowName(row), await versionsOf(tables, row));
  return { entries, rows, erasures };
}

const entryById = (tables: Tables, id: string) => tables.list('entry', { index: 'id', range: IDBKeyRange.only(id) });

/** An entry of a row as it travels; null for one that cannot be read. */
export function readable(row: SqlRow): TravellingEntry | null {
  try {
    const stored = storedEntry(row);
    return stored === null ? null : travellingOf(stored);
  } catch {
    return null;
  }
}

/** Writes entries as they are by now: in their record where there is one, and else behind all others. */
async function writeEntries(
  writer: Writer,
  head: Head,
  entries: readonly TravellingEntry[],
  change: number,
): Promise<Partial<Head>> {
  if (entries.length === 0) return {};
  const touched = new Set<string>();
  const added: TravellingEntry[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const [found] = await entryById(writer, entry.id);
    for (const scope of entry.scopes) touched.add(scope);
    if (found === undefined) {
      added.push(entry);
      continue;
    }
    const position = numberAt(found.row, 'position');
    for (const [scope] of found.filed) touched.add(scope);
    const filed = [...new Set(entry.scopes)].map((scope) => [scope, position] as const);
    writer.put('entry', { row: { ...rowOf({ ...entry, position }) }, filed });
    first = Math.min(first, position);
  }
  const hasChanged = first <= head.position;
  let digest = await sealFrom(writer, first, head);
  let { position } = head;
  for (const entry of added.sort(byStamp)) {
    position += 1;
    const sealed = entryRecord({ ...entry, position }, digest);
    digest = sealed.digest;
    writer.put('entry', sealed.record);
    // The ids of operations that entries carry are used (ST10).
    const { operationId: id, recordedAt } = entry;
    if (id !== '' && (await writer.get('operation', id)) === undefined)
      writer.put('operation', { id, result: null, recorded_at: recordedAt, bound_to: null });
  }
  await refold(writer, touched);
  const stamp = [head.stamp ?? '', ...entries.map((each) => each.stamp)].sort().at(-1) ?? null;
  // States of which an entry was changed have the position that they had.
  return { position, digest, stamp, ...(hasChanged ? { refolded: change } : {}) };
}

/** Takes those who were erased out of what does not travel, and has every batch looked through. */
async function eraseBesides(writer: Writer, taken: Taken, change: number): Promise<void> {
  const erasures = await erasuresIn(writer);
  await inPieces(writer, 'outgoing', (record) => {
    const item = record.item === null ? null : readItem(record.item);
    if (record.item === null) return;
    const left = item === null ? null : itemAsErased(item, erasures);
    const text = left === null ? NOTHING : JSON.stringify(left);
    if (text !== record.item) writer.put('outgoing', { ...record, item: text });
  });
  await inPieces(writer, 'batch', (record) => writer.put('batch', { ...record, suspect: true }));
  await inPieces(writer, 'operation', (record) => writer.put('operation', { ...record, result: null, bound_to: null }));
  putRows(writer, rowsBesides(await rowsHere(writer), taken, erasures), change);
}

/** Every working row; of one that cannot be read, its text. */
export async function rowsHere(tables: Tables): Promise<RowHere[]> {
  return (await tables.list('working')).map(({ kind, key, body }) => ({ kind, key, body: parseBody(body) ?? body }));
}

async function versionsOf(tables: Tables, { kind, key }: Pick<RowVersion, 'kind' | 'key'>): Promise<RowVersion[]> {
  const record = await tables.get('versions', [kind, key]);
  return record === undefined ? [] : (parsed<RowVersion[]>(record.versions) ?? []);
}

function putVersions(
  writer: Writer,
  { kind, key }: Pick<RowVersion, 'kind' | 'key'>,
  versions: readonly RowVersion[],
): void {
  if (versions.length === 0) writer.drop('versions', [kind, key]);
  else writer.put('versions', { kind, key, versions: JSON.stringify(versions) });
}

export async function erasuresIn(tables: Tables): Promise<Erased[]> {
  return saidOf<Erased>(tables, 'erasure');
}

/** Everything of a kind that was said, the earliest first. */
export async function saidOf<T>(tables: Tables, kind: Said['kind'] | 'erasure'): Promise<T[]> {
  const records = await tables.list('said', { range: IDBKeyRange.bound([kind], [kind, []]) });
  return records
    .sort((one, other) => (one.stamp < other.stamp ? -1 : one.stamp > other.stamp ? 1 : 0))
    .flatMap(({ body }) => parsed<T>(body) ?? []);
}

export function putErasure(writer: Writer, erasure: Erased): void {
  writer.put('said', { kind: 'erasure', id: erasure.id, stamp: erasure.stamp, body: JSON.stringify(erasure) });
}

function putWord(writer: Writer, { kind, body }: Said): void {
  const text = JSON.stringify(body);
  writer.put('said', { kind, id: sha256(text), stamp: body.stamp, body: text });
}
