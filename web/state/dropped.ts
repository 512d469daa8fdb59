import { DROPPED } from '../api/kept-names.ts';

type Told = (names: readonly string[]) => void;
const listeners = new Set<Told>();
let times = 0;

function tellHere(names: readonly string[]): void {
  times += 1;
  for (const each of listeners) each(names);
}

/** How often something was dropped since this window was opened: what was read before the last time may name who is gone. */
export function droppings(): number {
  return times;
}

/** Calls `told` whenever something was dropped because it names what was taken away, here or in another window, with the names of what was typed. */
export function onDropped(told: Told): void {
  listeners.add(told);
}

/** Tells this window and all others that what was kept for reading is dropped, and which typed texts: none of them writes it back. */
export function tellDropped(names: readonly string[]): void {
  tellHere(names);
  try {
    // The time makes it another text each time: only what differs is told.
    localStorage.setItem(DROPPED, JSON.stringify({ at: Date.now(), names }));
    localStorage.removeItem(DROPPED);
  } catch {
    // Where nothing can be kept, no window has anything to write back from.
  }
}

globalThis.addEventListener?.('storage', (event) => {
  if (event.key !== DROPPED || event.newValue === null) return;
  const { names } = JSON.parse(event.newValue) as { readonly names: readonly string[] };
  tellHere(names);
});
