import { nextStamp, type Stamp } from '../journal/stamp.ts';
import type { RowVersion, Versions } from './items.ts';

/** True where the device that wrote `one` had read `other`: `one` counts at least as many writings of each device. */
function includes(one: Versions, other: Versions): boolean {
  return Object.entries(other).every(([device, count]) => (one[device] ?? 0) >= count);
}

function isSame(one: RowVersion, other: RowVersion): boolean {
  return includes(one.versions, other.versions) && includes(other.versions, one.versions);
}

/** Orders versions: those with a text before those that remove the row, and among each the latest first. */
function byWeight(one: RowVersion, other: RowVersion): number {
  if ((one.body === null) !== (other.body === null)) return one.body === null ? 1 : -1;
  if (one.stamp !== other.stamp) return one.stamp > other.stamp ? -1 : 1;
  const [ours, theirs] = [JSON.stringify(one.body), JSON.stringify(other.body)];
  return ours === theirs ? 0 : ours > theirs ? -1 : 1;
}

/**
 * The versions of one row that no other version replaces; the order in which they arrived makes no difference. The page shows the first. Where
 * there are several, devices wrote without having read each other, and the device keeps the others until the candidate has seen them.
 */
export function mergeVersions(known: readonly RowVersion[], come: RowVersion): readonly RowVersion[] {
  const all = [...known, come].filter(
    (each, at, versions) =>
      versions.findIndex((other) => isSame(each, other) && JSON.stringify(each.body) === JSON.stringify(other.body)) ===
      at,
  );
  const standing = all.filter(
    (each) => !all.some((other) => includes(other.versions, each.versions) && !includes(each.versions, other.versions)),
  );
  return standing.toSorted(byWeight);
}

/** The version that this device writes into a row after it has read the versions `known`. */
export function nextVersion(
  known: readonly RowVersion[],
  device: string,
  row: Pick<RowVersion, 'kind' | 'key' | 'body' | 'stamp'>,
): RowVersion {
  const versions: Record<string, number> = {};
  for (const each of known)
    for (const [id, count] of Object.entries(each.versions)) versions[id] = Math.max(versions[id] ?? 0, count);
  versions[device] = (versions[device] ?? 0) + 1;
  const { kind, key, body, stamp } = row;
  return { kind, key, body, versions: Object.fromEntries(Object.entries(versions).sort()), stamp };
}

/**
 * The version that a writing on this device makes of a row; null where it changes nothing.
 * @param latest the latest stamp of everything that this device knows
 * @param now what its clock says, in milliseconds since 1970
 */
export function writtenVersion(
  known: readonly RowVersion[],
  device: string,
  row: Pick<RowVersion, 'kind' | 'key' | 'body'>,
  latest: Stamp | null,
  now: number,
): RowVersion | null {
  const [shown] = known;
  const isSame = known.length === 1 && JSON.stringify(shown?.body) === JSON.stringify(row.body);
  if (isSame || (shown === undefined && row.body === null)) return null;
  const after = [latest ?? '', ...known.map(({ stamp }) => stamp)].sort().at(-1) ?? '';
  return nextVersion(known, device, { ...row, stamp: nextStamp(after, now, device) });
}
