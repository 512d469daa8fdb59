import { signal } from '@preact/signals';

/** What lies over every screen: what can be added, or the field that finds. */
export type Overlay = 'add' | 'find';

/** Which of them is open. */
export const overlay = signal<Overlay | null>(null);

/** Opens one of them; with the same again it stays open. */
export function openOverlay(which: Overlay): void {
  overlay.value = which;
}

/** Closes it. */
export function closeOverlay(): void {
  overlay.value = null;
}
