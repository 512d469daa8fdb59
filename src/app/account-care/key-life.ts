import { DAY_MS } from '../../core/time/epoch-day.ts';
import { table } from '../table.ts';
/** A key that a browser, a program or a calendar has, as it is noted: its digest, never itself. */
export interface DeviceKey {
  readonly label: string;
  readonly digest: string;
  readonly scopes: readonly string[];
  readonly madeAt: number;
  readonly revokedAt: number | null;
  /** When it was used last, to half a day; missing in keys from before keys ended, and in those that were never used. */
  readonly usedAt?: number;
  /** When somebody said that they know this browser. */
  readonly knownAt?: number;
}

export const deviceKeys = table<DeviceKey>('device-key');

/** A browser that was not used for so long may be another's by now. */
export const IDLE_DAYS = 30;
/** However much it is used: what was copied of it is worth nothing some day. */
export const LASTS_DAYS = 180;
/** Use is noted once in so long, not at each request. */
export const NOTED_EVERY_MS = DAY_MS / 2;
/** How long it is said that a browser was let in. */
const SAID_DAYS = 14;

export type WhyNot = 'unknown' | 'taken-away' | 'idle' | 'old' | 'former';

const opensPage = (key: DeviceKey): boolean => key.scopes.includes('approve');
/** The address of a calendar lies in a calendar program, opens nothing else, and cannot be renewed by it. */
const isCalendar = (key: DeviceKey): boolean => key.scopes.includes('calendar');

/** When a key ends if it is not used again, and what ends it then; null for one that does not end by itself. */
export function endOf(key: DeviceKey): { readonly at: number; readonly why: WhyNot } | null {
  if (isCalendar(key)) return null;
  if (key.usedAt === undefined && opensPage(key)) return { at: key.madeAt, why: 'former' };
  const old = key.madeAt + LASTS_DAYS * DAY_MS;
  const idle = key.usedAt === undefined ? old : key.usedAt + IDLE_DAYS * DAY_MS;
  return idle < old ? { at: idle, why: 'idle' } : { at: old, why: 'old' };
}

/** Why this key lets nobody in; null where it does. */
export function whyEnded(key: DeviceKey, now: number): WhyNot | null {
  if (key.revokedAt !== null) return 'taken-away';
  const end = endOf(key);
  return end !== null && now >= end.at ? end.why : null;
}

/** True for a browser of which it is still to be said that it was let in: not the first one, and nobody said that they know it. */
export function isNewcomer(key: DeviceKey, all: readonly DeviceKey[], now: number): boolean {
  const isFirst = !all.some((each) => opensPage(each) && each.madeAt < key.madeAt);
  const isRecent = now - key.madeAt < SAID_DAYS * DAY_MS;
  return opensPage(key) && !isFirst && isRecent && key.knownAt === undefined && whyEnded(key, now) === null;
}
