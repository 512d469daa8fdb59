import { signal } from '@preact/signals';
import { here } from './address.ts';

/** What lies over every screen: what can be added, or the field that finds. */
export type Overlay = 'add' | 'find';

/** Which of them is open. */
export const overlay = signal<Overlay | null>(null);

/** What was typed after the field was asked for and before it was there: its first letters. */
export const typedAhead = signal('');

/** Over which address it was opened. */
let openedAt = '';

/** Opens one of them; with the same again it stays open. */
export function openOverlay(which: Overlay): void {
  typedAhead.value = '';
  openedAt = here().path;
  overlay.value = which;
}

/** Closes it. */
export function closeOverlay(): void {
  overlay.value = null;
}

/** Closes what was opened over another address; what was asked for on the new one, before it was shown, stays. */
export function leaveBehind(): void {
  if (openedAt !== here().path) closeOverlay();
}
