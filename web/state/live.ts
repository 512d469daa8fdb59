import { signal } from '@preact/signals';
import { ask, offline } from '../api/client.ts';
import { key } from '../api/session.ts';

/** How often an open page asks whether anything changed: soon enough to feel alive, a millisecond of work for the server. */
const ASK_EVERY_MS = 2000;

/** Another one whenever anything may read differently, also by another window, device or the command line. */
export const revision = signal('');

let asking = false;

async function look(): Promise<void> {
  if (asking || key.value === null) return;
  asking = true;
  const answer = await ask('changes', {});
  asking = false;
  if (answer.ok) revision.value = answer.value.revision;
}

/** After one's own change: what is shown is asked for again at once. */
export function changed(): Promise<void> {
  return look();
}

/** Begins to watch. A page that nobody sees asks nothing. */
export function watch(): void {
  setInterval(() => {
    if (document.visibilityState === 'visible' || offline.value) void look();
  }, ASK_EVERY_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look();
  });
}
