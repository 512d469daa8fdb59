import { STANDS } from '../api/kept-names.ts';

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
