import { signal } from '@preact/signals';
/** Which of them is open. */
export const overlay = signal(null);
/** What was typed after the field was asked for and before it was there: its first letters. */
export const typedAhead = signal('');
/** Over which address it was opened. */
let openedAt = '';
/** Opens one of them; with the same again it stays open. */
export function openOverlay(which) {
  typedAhead.value = '';
  openedAt = location.pathname;
  overlay.value = which;
}
/** Closes it. */
export function closeOverlay() {
  overlay.value = null;
}
/** Closes what was opened over another address; what was asked for on the new one, before it was shown, stays. */
export function leaveBehind() {
  if (openedAt !== location.pathname) closeOverlay();
}
