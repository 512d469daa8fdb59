import type { Stamp } from '../../core/journal/stamp.ts';
import { numberAt, type SqlDriver, textAt } from './sql.ts';

/** What a file says of itself; null where it says nothing of it. */
export function metaOf(driver: SqlDriver, key: string): string | null {
  const row = driver.prepare('select value from meta where key = ?').get(key);
  return row === undefined ? null : textAt(row, 'value');
}

export function setMeta(driver: SqlDriver, key: string, value: string): void {
  driver
    .prepare('insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value')
    .run(key, value);
}

/** Number of the last change to anything that can be read; every transaction that writes raises it. */
const CHANGE = 'change';
/** The change with which states were folded anew, as after an erasure: a state is known by it and the position of its last entry. */
const REFOLDED = 'refolded';

function changeOf(driver: SqlDriver): number {
  return Number(metaOf(driver, CHANGE) ?? 0);
}

/** Counts one change more, inside the caller's transaction; rows that it writes have its number as their version. */
export function nextChange(driver: SqlDriver): number {
  const change = changeOf(driver) + 1;
  setMeta(driver, CHANGE, String(change));
  return change;
}

/** Notes that states which have the same position may read differently from this change on. */
export function noteRefolded(driver: SqlDriver, change: number): void {
  setMeta(driver, REFOLDED, String(change));
}

export function refoldedAt(driver: SqlDriver): string {
  return metaOf(driver, REFOLDED) ?? '';
}

/** Position of the last entry; 0 in an empty journal. */
export function lastPosition(driver: SqlDriver): number {
  return numberAt(driver.prepare('select max(position) as last from entry').get(), 'last');
}

/** Another one with every change. */
export function revisionOf(driver: SqlDriver): string {
  const change = changeOf(driver);
  if (change > 0) return String(change);
  // A file of an older program that is only read counts no changes.
  const version = numberAt(driver.prepare('pragma data_version').get(), 'data_version');
  return `0.${version}.${lastPosition(driver)}`;
}

/** The latest stamp of all entries; null where there are none. */
export function latestStamp(driver: SqlDriver): Stamp | null {
  const row = driver.prepare('select max(stamp) as latest from entry').get();
  return typeof row?.latest === 'string' ? row.latest : null;
}

const DEVICE = 'device';
const DEVICE_BYTES = 8;
/** What the device is called in the exchange, once that was set up. */
const EXCHANGING = 'exchanging';

/** Who writes into a file. */
export interface Author {
  /** What it calls itself in its stamps. */
  readonly device: string;
  /** True where what is written goes to other devices as well. */
  readonly exchanges: boolean;
}

/** Who writes into this file: a name that was made up once, inside the caller's transaction, or its own among the devices of the candidate. */
export function authorOf(driver: SqlDriver): Author {
  const known = new Map(
    driver
      .prepare('select key, value from meta where key in (?, ?)')
      .all(DEVICE, EXCHANGING)
      .map((row) => [row.key, textAt(row, 'value')]),
  );
  const exchanging = known.get(EXCHANGING);
  if (exchanging !== undefined) return { device: exchanging, exchanges: true };
  const named = known.get(DEVICE);
  if (named !== undefined) return { device: named, exchanges: false };
  const made = [...crypto.getRandomValues(new Uint8Array(DEVICE_BYTES))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('');
  setMeta(driver, DEVICE, made);
  return { device: made, exchanges: false };
}

/** From now on this device exchanges under this name; null: with nobody any more. */
export function setExchanging(driver: SqlDriver, device: string | null): void {
  if (device === null) dropMeta(driver, EXCHANGING);
  else setMeta(driver, EXCHANGING, device);
}

export function dropMeta(driver: SqlDriver, key: string): void {
  driver.prepare('delete from meta where key = ?').run(key);
}
