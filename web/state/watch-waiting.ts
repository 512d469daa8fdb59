import { effect } from '@preact/signals';
import { offline } from '../api/connection.ts';
import { WAITING } from '../api/kept-names.ts';
import { readWaiting, waitingNotes } from './waiting-notes.ts';

const TRY_AGAIN_MS = 5000;

/** Loads the code that brings waiting notes, which hardly anybody needs, and runs it. If its file does not come, the next look tries again. */
function bring(): void {
  if (readWaiting().some((each) => each.refusal === null))
    void import('./bring-waiting.ts').then((each) => each.bring()).catch(() => undefined);
}

/** Brings what waits whenever the connection may be back. */
export function watchWaiting(): void {
  const look = (): void => {
    waitingNotes.value = readWaiting();
  };
  addEventListener('storage', (event) => {
    if (event.key === WAITING) look();
  });
  addEventListener('online', bring);
  setInterval(bring, TRY_AGAIN_MS);
  effect(() => {
    if (!offline.value) bring();
  });
}
