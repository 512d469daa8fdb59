import { signal } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { key } from '../api/session.ts';

/** How soon an open page asks again where the server did not answer. */
const ASK_AGAIN_MS = 2000;

/** Another one whenever anything may read differently, also by another window, device or the command line. */
export const revision = signal('');

async function look(): Promise<void> {
  if (key.value === null) return;
  const answer = await ask('changes', {});
  if (answer.ok) revision.value = answer.value.revision;
}

/** After a change made here: what is shown is asked for again at once. */
export function changed(): Promise<void> {
  return look();
}

/** Waits for the next change for as long as the page is seen; a page that nobody sees asks nothing. */
async function follow(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const known = revision.value;
    const answer = key.value === null ? null : await ask('changes', known === '' ? {} : { since: known }, { signal });
    if (signal.aborted) return;
    if (answer?.ok) revision.value = answer.value.revision;
    else await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

/** Begins to watch. */
export function watch(): void {
  let watching: AbortController | null = null;
  const turn = (): void => {
    watching?.abort();
    watching = null;
    if (document.visibilityState !== 'visible') return;
    watching = new AbortController();
    void follow(watching.signal);
  };
  document.addEventListener('visibilitychange', turn);
  turn();
}
