import { byStamp } from '../journal/stamp.ts';
import type { TravellingEntry } from './items.ts';

/**
 * Of two entries with one id the one that counts on every device: which was written down first (ST8). Two with one stamp, as of a mail that a
 * device and its old copy both read, are told apart by what they say.
 */
export function firstWritten(one: TravellingEntry, other: TravellingEntry): TravellingEntry {
  const order = byStamp(one, other);
  if (order !== 0) return order < 0 ? one : other;
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}
