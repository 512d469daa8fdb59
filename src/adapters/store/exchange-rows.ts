import type { RowChange } from '../../app/ports/store.ts';
import { travels } from '../../app/ports/travelling.ts';
import { itemAsErased } from '../../core/exchange/erasing.ts';
import type { Erased, Item, RowVersion, Versions } from '../../core/exchange/items.ts';
import { writtenVersion } from '../../core/exchange/rows.ts';
import { rowName, type Said } from '../../core/exchange/taking.ts';
import type { Entry } from '../../core/journal/entry.ts';
import type { Stamp } from '../../core/journal/stamp.ts';
import { sha256 } from './digests.ts';
import { NOTHING, outgoingOf, parsed, readItem } from './exchanged.ts';
import { latestStamp } from './meta.ts';
import { numberAt, type SqlDriver, type SqlRow, textAt, textsAt } from './sql.ts';

/** Puts entries that were just written here behind what goes out. */
export function sayEntries(driver: SqlDriver, entries: readonly Pick<Entry, 'id'>[]): void {
  const say = driver.prepare('insert into outgoing (about, item) values (?, null)');
  for (const { id } of entries) say.run(id);
}

/** Puts items behind what goes out. */
export function sayItems(driver: SqlDriver, items: readonly Item[]): void {
  const say = driver.prepare('insert into outgoing (about, item) values (?, ?)');
  for (const { about, item } of items.map(outgoingOf)) say.run(about, item);
}

/** Puts items before everything else that goes out. */
export function sayItemsFirst(driver: SqlDriver, items: readonly Item[]): void {
  const first = driver.prepare('select min(number) as first from outgoing').get()?.first;
  const say = driver.prepare('insert into outgoing (number, about, item) values (?, ?, ?)');
  const before = (typeof first === 'number' ? first : 1) - items.length;
  for (const [index, { about, item }] of items.map(outgoingOf).entries()) say.run(before + index, about, item);
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

/** What cannot be read of it is with the other devices. */
function readVersion(row: SqlRow): RowVersion[] {
  const [body, versions] = [parsed<unknown>(textAt(row, 'body')), parsed<Versions>(textAt(row, 'versions'))];
  if (versions === null) return [];
  return [{ kind: textAt(row, 'kind'), key: textAt(row, 'key'), body, versions, stamp: textAt(row, 'stamp') }];
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
  const travelling = rows.filter(({ kind, key }) => travels(kind, key));
  if (travelling.length === 0) return;
  let latest = latestSaid(driver);
  const supersede = driver.prepare('update outgoing set item = ? where about = ? and item is not null');
  for (const { kind, key, body } of travelling) {
    const known = versionsOf(driver, { kind, key });
    const next = writtenVersion(known, device, { kind, key, body: body ?? null }, latest, now);
    if (next === null) continue;
    latest = next.stamp;
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
  const rows = driver.prepare('select body from said where kind = ? order by stamp, id').all(kind);
  return textsAt(rows, 'body').flatMap((text) => parsed<T>(text) ?? []);
}
