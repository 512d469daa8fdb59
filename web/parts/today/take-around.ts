import { signal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { waitingNotes } from '../../state/waiting-notes.ts';
import { takeWordsAround } from '../../state/words.ts';

type Around = typeof import('./around.tsx');

/** What stands around the list of the day, in a file of its own; null until it is there. */
export const around = signal<Around | null>(null);

/** Fetches it. Where it does not come, the list is there all the same, and the next look tries again. */
export async function takeAround(): Promise<void> {
  if (around.value !== null) return;
  const files = Promise.all([import('./around.tsx'), takeWordsAround()]);
  around.value = await files.then(
    ([file]) => file,
    () => null,
  );
}

/** True where something of it comes before the list, or is all that there is: then the day waits for it, so that nothing jumps. */
export function needsAround(today: Output<'today'>): boolean {
  const { onThisDay, offers, handed, unfinished, sending, paused, missed, example, mailbox } = today;
  const lists = [onThisDay, offers, handed, unfinished, sending, mailbox, waitingNotes.peek()];
  return (
    lists.some((each) => each.length > 0) || paused !== null || missed !== null || example || today.doNow.length === 0
  );
}
