import type { OperationName } from '../../src/contract/registry.ts';

/** What is kept for reading without a connection; it goes with the key. */
export const AT_HAND = 'persevere-at-hand';
/** What is typed is kept under names that begin so, until Persevere has it. */
export const TYPED = 'persevere-typed-';
/** What was noted without a connection. */
export const WAITING = 'persevere-waiting-notes';
/** The first screen as it was shown last, where the page is alone in a browser; the folder of its site follows. */
export const DRAWN = 'persevere-drawn ';

/** After these, what is kept for reading may name who or what was taken away. */
const takesAway: ReadonlySet<OperationName> = new Set<OperationName>([
  'forget',
  'take-away',
  'restore',
  'mail-erase',
  'example-end',
  'correct-person',
  'correct-firm',
]);

/** Drops what is kept for reading once an operation has taken something away: this browser does not show it once more. */
export function dropAfter(name: OperationName): void {
  if (!takesAway.has(name)) return;
  try {
    for (const each of Object.keys(localStorage))
      if (each === AT_HAND || each.startsWith(DRAWN)) localStorage.removeItem(each);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
