import type { Erasure } from '../../app/ports/store.ts';
import type { Item, TravellingEntry } from '../../core/exchange/items.ts';
import { type Held, rowName, type Taken, takeIn, wantedFor } from '../../core/exchange/taking.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { byStamp, nextStamp } from '../../core/journal/stamp.ts';
import { digestOf, headOf, sealFrom, setHead } from './digests.ts';
import {
  allVersions,
  eraseOutgoing,
  erasuresIn,
  latestSaid,
  putErasure,
  putVersions,
  putWord,
  sayItems,
  sayRows,
  versionsOf,
} from './exchange-rows.ts';
import { erasuresSaid, goesWith, type RowHere, rowsBesides, rowsTaken, travellingOf } from './exchanged.ts';
import { authorOf, lastPosition, noteRefolded, setMeta } from './meta.ts';
import { type ChangedEntry, createReadModel } from './read-model.ts';
import { createInsert, createUpdate, readEntry, rowOf, storedEntry } from './rows.ts';
import { numberAt, type SqlDriver, textAt } from './sql.ts';
import { type FaultOf, parseBody, writeRows } from './working-rows.ts';

/**
 * Takes items in, inside the caller's transaction, as its change number `change`.
 * @returns true where somebody was erased, so that what is left of them in the file has to go
 */
export function takeItems(driver: SqlDriver, items: readonly Item[], change: number, faultOf: FaultOf): boolean {
  const taken = takeIn(heldFor(driver, items), items);
  const known = new Set(erasuresIn(driver).map(({ id }) => id));
  writeEntries(driver, taken.entries, change);
  for (const row of taken.rows) putVersions(driver, row, row.versions);
  writeRows(driver, rowsTaken(taken, faultOf), change);
  for (const word of taken.said) putWord(driver, word);
  for (const erasure of taken.erasures) putErasure(driver, erasure);
  sayItems(
    driver,
    taken.further.map((erasure) => ({ erasure })),
  );
  if (!taken.erasures.some(({ id }) => !known.has(id))) return false;
  eraseBesides(driver, taken, change);
  return true;
}

/** Puts an erasure that was just written here behind what goes out, so that the other devices erase too. */
export function sayErasure(driver: SqlDriver, erasure: Erasure, change: number, faultOf: FaultOf): void {
  const { device, exchanges } = authorOf(driver);
  if (!exchanges) return;
  const rows = erasure.rows.filter((row) => !goesWith(row));
  sayRows(driver, rows, device, erasure.now);
  const find = driver.prepare('select * from entry where id = ?');
  const kindOf = (id: string): string | undefined => {
    const row = find.get(id);
    return row === undefined ? undefined : readEntry(row).kind;
  };
  // A row goes with an erasure that is not earlier than it.
  const ofRows = textAt(driver.prepare('select max(stamp) as latest from row_version').get(), 'latest');
  const latest = [latestSaid(driver) ?? '', ofRows].sort().at(-1) ?? '';
  const stamp = nextStamp(latest, erasure.now, device);
  const items = erasuresSaid(erasure, kindOf, erasuresIn(driver), device, stamp).map((each) => ({ erasure: each }));
  sayItems(driver, items);
  takeItems(driver, items, change, faultOf);
}

function heldFor(driver: SqlDriver, items: readonly Item[]): Held {
  const erasures = erasuresIn(driver);
  const wanted = wantedFor(items, erasures);
  const rows = wanted.isAll
    ? driver.prepare('select * from entry order by position').all()
    : driver
        .prepare('select * from entry where id in (select value from json_each(?))')
        .all(JSON.stringify(wanted.entries));
  return {
    entries: new Map(rows.flatMap((row) => storedEntry(row) ?? []).map((entry) => [entry.id, travellingOf(entry)])),
    rows: wanted.isAll
      ? allVersions(driver)
      : new Map(wanted.rows.map((row) => [rowName(row), versionsOf(driver, row)])),
    erasures,
  };
}

/** Writes entries as they read by now: a known entry into its own row, a new entry behind all others. */
function writeEntries(driver: SqlDriver, entries: readonly TravellingEntry[], change: number): void {
  const find = driver.prepare('select position, scopes from entry where id = ?');
  const update = createUpdate(driver);
  const added: TravellingEntry[] = [];
  const changed: ChangedEntry[] = [];
  for (const entry of entries) {
    const found = find.get(entry.id);
    if (found === undefined) {
      added.push(entry);
      continue;
    }
    const position = numberAt(found, 'position');
    const row = rowOf({ ...entry, position });
    update(row);
    const before = textAt(found, 'scopes');
    changed.push({ entry: readEntry({ ...row }), before: before === '' ? [] : before.split(' ') });
  }
  if (changed.length > 0) {
    sealFrom(driver, Math.min(...changed.map(({ entry }) => entry.position)));
    // Their states have the position that they had.
    noteRefolded(driver, change);
  }
  // Also what was written down last is folded with the others: what takes it back may be here before it.
  createReadModel(driver).fold(insert(driver, added), changed);
}

/** Writes entries behind all others; the ids of the operations that they carry are used (ST10). */
function insert(driver: SqlDriver, entries: readonly TravellingEntry[]): readonly Entry[] {
  if (entries.length === 0) return [];
  const write = createInsert(driver);
  const use = driver.prepare('insert or ignore into operation (id, result, recorded_at) values (?, null, ?)');
  const placed: Entry[] = [];
  let position = lastPosition(driver);
  let digest = headOf(driver);
  for (const entry of entries.toSorted(byStamp)) {
    position += 1;
    const row = rowOf({ ...entry, position });
    digest = digestOf(digest, row);
    write(row, digest);
    placed.push(readEntry({ ...row }));
    if (entry.operationId !== '') use.run(entry.operationId, entry.recordedAt);
  }
  setHead(driver, digest);
  return placed;
}

/** Takes those who were erased out of what does not travel, and has every batch looked through. */
function eraseBesides(driver: SqlDriver, taken: Taken, change: number): void {
  const erasures = erasuresIn(driver);
  eraseOutgoing(driver, erasures);
  driver.exec('update batch set suspect = 1; update operation set result = null, bound_to = null');
  writeRows(driver, rowsBesides(rowsHere(driver), taken, erasures), change);
  noteRefolded(driver, change);
  driver.exec("insert into search (search) values ('rebuild')");
  setMeta(driver, 'erasure', 'pending');
}

/** Every working row; of one that cannot be read, its text. */
export function rowsHere(driver: SqlDriver): RowHere[] {
  return driver
    .prepare('select kind, key, body from working order by kind, key')
    .all()
    .map((row) => {
      const text = textAt(row, 'body');
      return { kind: textAt(row, 'kind'), key: textAt(row, 'key'), body: parseBody(text) ?? text };
    });
}
