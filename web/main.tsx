import { render } from 'preact';
import { enter, key, watchAddress } from './api/session.ts';
import { App } from './app.tsx';
import { watch } from './state/live.ts';
import { prime } from './state/use-load.ts';
import { watchWaiting } from './state/waiting-notes.ts';
import { tellWhere } from './state/where.ts';
import { takeFirstWords } from './state/words.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place to stand in.');
// Without its file the page speaks English, which came with it.
await takeFirstWords().catch(() => undefined);
try {
  await enter();
  if (key.value !== null && location.pathname === '/') await prime('today', {});
} catch {
  // Nobody answered; the screens say so and try again.
}
place.replaceChildren();
render(<App />, place);
watch();
if (key.value !== null) void tellWhere();
watchAddress();
watchWaiting();
/** The page keeps itself only once it stands and the person has begun to read: on a slow phone it would be in the way before. */
const KEEPS_AFTER_MS = 2000;

// Where it may not keep itself, it works as before, with a connection.
if (navigator.serviceWorker !== undefined && key.value !== null)
  setTimeout(() => void navigator.serviceWorker.register('/sw.js').catch(() => undefined), KEEPS_AFTER_MS);
