import { todayAtHand } from '../state/at-hand.ts';
import type { AtOnce } from '../state/at-once.ts';
import { language } from '../state/words.ts';

/** Set once anything stands in this browser; read before the store is open. */
const STANDS = 'persevere-stands';

/** The day as it was shown last, or how to begin where nothing was ever noted here; null where only the store can tell. */
export function atOnce(): AtOnce | null {
  const today = todayAtHand();
  if (today !== null) return { kind: 'day', today };
  if (hasNotes()) return null;
  const day = new Intl.DateTimeFormat(language.code.slice(0, 2) === 'en' ? 'en-GB' : language.code.slice(0, 2), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return { kind: 'first-time', day: day.format(new Date()).replace(',', '') };
}

/** True where this browser remembers that something was noted in it. */
export function hasNotes(): boolean {
  try {
    return localStorage.getItem(STANDS) !== null;
  } catch {
    return false;
  }
}

/** Remembers that something is noted in this browser. */
export function noteThatItStands(): void {
  try {
    localStorage.setItem(STANDS, 'yes');
  } catch {
    // Then the first screen waits for the store, as it does on a server.
  }
}
