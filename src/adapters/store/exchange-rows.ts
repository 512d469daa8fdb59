import { type RowChange, type RowKind, rowKinds } from '../../app/ports/store.ts';
import { travels } from '../../app/ports/travelling.ts';
import { itemAsErased } from '../../core/exchange/erasing.ts';
import type { Erased, Item, RowVersion } from '../../core/exchange/items.ts';
import { nextVersion } from '../../core/exchange/rows.ts';
import { rowName, type Said } from '../../core/exchange/taking.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { nextStamp, type Stamp } from '../../core/journal/stamp.ts';
import { sha256 } from './digests.ts';
import { latestStamp } from './meta.ts';
import { numberAt, type SqlDriver, type SqlRow, textAt, textsAt } from './sql.ts';

/** Stands where an item went: it keeps its place, so that what was counted before is counted still, and says nothing. */
const NOTHING = '{}';

/** Puts entries that were just written here behind what goes out. */
export function sayEntries(driver: SqlDriver, entries: readonly Pick<Entry, 'id'>[]): void {
  const say = driver.prepare('insert into outgoing (about, item) values (?, null)');
  for (const { id } of entries) say.run(id);
}

/** Puts items behind what goes out. */
export function sayItems(driver: SqlDriver, items: readonly Item[]): void {
  const say = driver.prepare('insert into outgoing (about, item) values (?, ?)');
  for (const item of items) say.run(...outgoingOf(item));
}

/** Puts items before everything else that goes out. */
export function sayItemsFirst(driver: SqlDriver, items: readonly Item[]): void {
  const first = driver.prepare('select min(number) as first from outgoing').get()?.first;
  const say = driver.prepare('insert into outgoing (number, about, item) values (?, ?, ?)');
  const before = (typeof first === 'number' ? first : 1) - items.length;
  for (const [index, item] of items.entries()) say.run(before + index, ...outgoingOf(item));
}

/** An entry goes out as it is by then; everything else as it was said. */
function outgoingOf(item: Item): [about: string | null, item: string | null] {
  if ('entry' in item) return [item.entry.id, null];
  return ['row' in item ? rowName(item.row) : null, JSON.stringify(item)];
}

/** What an item that goes out was written as; null where nothing of it is left, or it cannot be read. */
export function readItem(text: string): Item | null {
  try {
    return text === NOTHING ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Takes what was erased out of what goes out. */
export function eraseOutgoing(driver: SqlDriver, erasures: readonly Erased[]): void {
  const save = driver.prepare('update outgoing set item = ? where number = ?');
  for (const row of driver.prepare('select number, item from outgoing where item is not null').all()) {
    const text = textAt(row, 'item');
    const item = readItem(text);
    const left = item === null ? null : itemAsErased(item, erasures);
    const next = left === null ? NOTHING : JSON.stringify(left);
    if (next !== text) save.run(next, numberAt(row, 'number'));
  }
}

function readVersion(row: SqlRow): RowVersion[] {
  try {
    const { kind, key, stamp } = { kind: textAt(row, 'kind'), key: textAt(row, 'key'), stamp: textAt(row, 'stamp') };
    return [{ kind, key, body: JSON.parse(textAt(row, 'body')), versions: JSON.parse(textAt(row, 'versions')), stamp }];
  } catch {
    // What cannot be read of it is with the other devices.
    return [];
  }
}

/** The versions of one row that nobody wrote over, the one that is shown first. */
export function versionsOf(driver: SqlDriver, { kind, key }: Pick<RowVersion, 'kind' | 'key'>): RowVersion[] {
  const rows = driver.prepare('select * from row_version where kind = ? and key = ? order by number').all(kind, key);
  return rows.flatMap(readVersion);
}

/** The versions of all rows, by the names of these. */
export function allVersions(driver: SqlDriver): Map<string, RowVersion[]> {
  const found = new Map<string, RowVersion[]>();
  for (const version of driver.prepare('select * from row_version order by number').all().flatMap(readVersion))
    found.set(rowName(version), [...(found.get(rowName(version)) ?? []), version]);
  return found;
}

export function putVersions(
  driver: SqlDriver,
  { kind, key }: Pick<RowVersion, 'kind' | 'key'>,
  versions: readonly RowVersion[],
): void {
  driver.prepare('delete from row_version where kind = ? and key = ?').run(kind, key);
  const add = driver.prepare('insert into row_version (kind, key, versions, stamp, body) values (?, ?, ?, ?, ?)');
  for (const each of versions)
    add.run(kind, key, JSON.stringify(each.versions), each.stamp, JSON.stringify(each.body ?? null));
}

/** Puts rows that were just written here behind what goes out, as far as they travel. What waits of an earlier writing says nothing more. */
export function sayRows(driver: SqlDriver, rows: readonly RowChange[], device: string, now: number): void {
  let latest: Stamp | null = null;
  const supersede = driver.prepare('update outgoing set item = ? where about = ? and item is not null');
  for (const { kind, key, body } of rows) {
    if (!travels(kind, key)) continue;
    const known = versionsOf(driver, { kind, key });
    const [shown] = known;
    const isSame = known.length === 1 && JSON.stringify(shown?.body) === JSON.stringify(body ?? null);
    if (isSame || (shown === undefined && body === null)) continue;
    latest ??= latestSaid(driver);
    const after = [latest ?? '', ...known.map(({ stamp }) => stamp)].sort().at(-1) ?? '';
    latest = nextStamp(after, now, device);
    const next = nextVersion(known, device, { kind, key, body: body ?? null, stamp: latest });
    putVersions(driver, next, [next]);
    supersede.run(NOTHING, rowName(next));
    sayItems(driver, [{ row: next }]);
  }
}

/** The latest stamp of all entries and erasures; null where there are none. */
export function latestSaid(driver: SqlDriver): Stamp | null {
  const said = driver.prepare("select max(stamp) as latest from said where kind = 'erasure'").get();
  return [latestStamp(driver) ?? '', textAt(said, 'latest')].sort().at(-1) || null;
}

export function erasuresIn(driver: SqlDriver): Erased[] {
  return saidOf<Erased>(driver, 'erasure');
}

export function putErasure(driver: SqlDriver, erasure: Erased): void {
  putSaid(driver, 'erasure', erasure.id, erasure.stamp, JSON.stringify(erasure));
}

export function putWord(driver: SqlDriver, { kind, body }: Said): void {
  const text = JSON.stringify(body);
  putSaid(driver, kind, sha256(text), body.stamp, text);
}

function putSaid(driver: SqlDriver, kind: string, id: string, stamp: string, body: string): void {
  driver
    .prepare(
      'insert into said (kind, id, stamp, body) values (?, ?, ?, ?) on conflict (kind, id) do update set stamp = excluded.stamp, body = excluded.body',
    )
    .run(kind, id, stamp, body);
}

/** Everything of a kind that was said, as it was said: its shape was looked at when it was read. */
export function saidOf<T>(driver: SqlDriver, kind: Said['kind'] | 'erasure'): T[] {
  return textsAt(driver.prepare('select body from said where kind = ? order by stamp, id').all(kind), 'body').flatMap(
    (text): T[] => {
      try {
        return [JSON.parse(text)];
      } catch {
        return [];
      }
    },
  );
}

/** A kind of row that this program knows and that may come from another device under this key; null else. */
export function arrivingKind(kind: string, key: string): RowKind | null {
  const known = rowKinds.find((each) => each === kind);
  return known !== undefined && travels(known, key) ? known : null;
}
