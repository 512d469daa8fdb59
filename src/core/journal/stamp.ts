/**
 * When an entry was written down, and by which device: a time of a hybrid logical clock as text, so that texts compare as times do
 * (Kulkarni et al., "Logical Physical Clocks", 2014). It is never earlier than what its device had seen before, even where its clock
 * went back; so an entry that names another comes after it on every device (ST8).
 */
export type Stamp = string;

/** What an entry was stamped with before there were devices. */
export const FORMER_DEVICE = '0';

/** Milliseconds since 1970 in base 36: enough until the year 5188. */
const AT_DIGITS = 9;
const MOST_AT = 36 ** AT_DIGITS - 1;
/** How many entries of one millisecond are told apart. */
const COUNT_DIGITS = 4;
const MOST_COUNT = 36 ** COUNT_DIGITS - 1;

const shape = /^([0-9a-z]{9})\.([0-9a-z]{4})\.([0-9a-z]{1,24})$/;

/** What a stamp says. `at`: milliseconds since 1970; `count`: which one of that millisecond. */
export interface StampParts {
  readonly at: number;
  readonly count: number;
  readonly device: string;
}

export function stampOf({ at, count, device }: StampParts): Stamp {
  const digits = (value: number, length: number): string => value.toString(36).padStart(length, '0');
  return `${digits(Math.min(Math.max(Math.trunc(at), 0), MOST_AT), AT_DIGITS)}.${digits(Math.min(count, MOST_COUNT), COUNT_DIGITS)}.${device}`;
}

/** What a stamp says; null where it is none. */
export function readStamp(text: unknown): StampParts | null {
  const [, at = '', count = '', device = ''] = (typeof text === 'string' ? shape.exec(text) : null) ?? [];
  return device === '' ? null : { at: Number.parseInt(at, 36), count: Number.parseInt(count, 36), device };
}

/**
 * The next stamp of a device.
 * @param last the latest stamp that it has seen, its own or another's; null where it has seen none
 * @param now what its clock says, in milliseconds since 1970
 */
export function nextStamp(last: Stamp | null, now: number, device: string): Stamp {
  const seen = readStamp(last);
  if (seen === null || Math.trunc(now) > seen.at) return stampOf({ at: now, count: 0, device });
  const isFull = seen.count >= MOST_COUNT;
  return stampOf({ at: isFull ? seen.at + 1 : seen.at, count: isFull ? 0 : seen.count + 1, device });
}

/** An entry as far as its place among others goes. */
interface Stamped {
  readonly id: string;
  readonly stamp: Stamp;
}

/** Orders entries by when they were written down, on whichever device, and nothing else: two that are stamped alike by their ids. */
export function byStamp(one: Stamped, other: Stamped): number {
  return compare(one.stamp, other.stamp) || compare(one.id, other.id);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * The entries in the order in which they were written down, whatever the order in which they arrived, each once: of two with one id (both
 * devices read the same mail) the one that was written down first (ST8).
 */
export function inOrder<E extends Stamped>(entries: readonly E[]): readonly E[] {
  let isInOrder = true;
  const ids = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    if (before !== undefined && byStamp(before, entry) > 0) isInOrder = false;
    ids.add(entry.id);
  }
  if (isInOrder && ids.size === entries.length) return entries;
  ids.clear();
  return entries.toSorted(byStamp).filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** How far a device's clock may run ahead of ours: a day, since somebody may have set it to another zone by hand. In milliseconds. */
const MOST_AHEAD_MS = 86_400_000;

/** True for a stamp so far in the future that everything written from now on would have to go on behind it. */
export function isTooFarAhead(stamp: Stamp, now: number): boolean {
  return (readStamp(stamp)?.at ?? 0) > now + MOST_AHEAD_MS;
}

/** Entries from before there were stamps, in their order, each with the stamp that it would have had. */
export function stampedInTurn<E extends { readonly recordedAt: number }>(
  entries: readonly E[],
): (E & { stamp: Stamp })[] {
  let last: Stamp | null = null;
  return entries.map((entry) => {
    last = nextStamp(last, entry.recordedAt, FORMER_DEVICE);
    return { ...entry, stamp: last };
  });
}

/**
 * Entries whose stamps cannot be used (a clock was years ahead), in the same order among each other, stamped anew and not later than now.
 * They come back in the order in which they were given.
 */
export function stampedAnew<E extends Stamped & { readonly recordedAt: number }>(
  entries: readonly E[],
  now: number,
): E[] {
  const inTime = entries
    .toSorted(byStamp)
    .map((entry) => ({ id: entry.id, recordedAt: Math.min(entry.recordedAt, now) }));
  const stampById = new Map(stampedInTurn(inTime).map(({ id, stamp }) => [id, stamp]));
  return entries.map((entry) => ({ ...entry, stamp: stampById.get(entry.id) ?? entry.stamp }));
}
