import type { Input } from '../../src/contract/registry.ts';
import { LOOKED } from '../api/kept-names.ts';

/** So many days without a look are some days away; a weekend is none. */
const AWAY_DAYS = 4;
const DAY_MS = 86_400_000;

interface Looks {
  /** The days as YYYY-MM-DD, by this computer's clock. */
  readonly last: string;
  /** Null where it was said that the line about the time away was read. */
  readonly before: string | null;
}

function kept(): Looks | null {
  try {
    return JSON.parse(localStorage.getItem(LOOKED) ?? 'null') as Looks | null;
  } catch {
    return null;
  }
}

function keep(looks: Looks): void {
  try {
    localStorage.setItem(LOOKED, JSON.stringify(looks));
  } catch {
    // A full or forbidden storage: then nobody is told what passed meanwhile, and it is on the list all the same.
  }
}

/** When the candidate last looked, as an instant, where that is some days ago; null otherwise. It stays so for the whole day. */
function awaySince(now: number): string | null {
  const day = new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const looks = kept();
  const before = looks === null ? null : looks.last === day ? looks.before : looks.last;
  if (looks?.last !== day) keep({ last: day, before });
  if (before === null || Date.parse(day) - Date.parse(before) < AWAY_DAYS * DAY_MS) return null;
  return new Date(Date.parse(before) + DAY_MS).toISOString();
}

/** The line about the time away was read. */
export function seenMissed(): void {
  const looks = kept();
  if (looks !== null) keep({ ...looks, before: null });
}

/** What Today asks for: the same before its screen is shown and when it is read again. */
export function todayInput(): Input<'today'> {
  const since = awaySince(Date.now());
  return since === null ? {} : { since };
}
