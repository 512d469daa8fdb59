import { ownName } from '../state/own-name.ts';

/** Set once anything stands in this browser; read before the store is open. */
const STANDS = ownName('persevere-stands');

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
