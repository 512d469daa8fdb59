import { render } from 'preact';
import { enter, key, watchAddress } from './api/session.ts';
import { App } from './app.tsx';
import { takeRunning } from './parts/today/take-running.ts';
import { todayInput } from './state/last-look.ts';
import { watch } from './state/live.ts';
import { applyLook } from './state/look.ts';
import { prime } from './state/use-load.ts';
import { watchWaiting } from './state/waiting-notes.ts';
import { tellWhere } from './state/where.ts';
import { takeFirstWords } from './state/words.ts';

/** The page keeps itself only once it stands and the person has begun to read: on a slow phone it would be in the way before. */
const KEEPS_AFTER_MS = 2000;

/** Lets this browser in, and asks for what the first screen shows, so that it stands complete at its first painting. */
async function prepare(): Promise<void> {
  try {
    await enter();
    if (key.value === null || location.pathname !== '/') return;
    const today = await prime('today', todayInput());
    if (today?.started) await takeRunning(today);
  } catch {
    // Nobody answered; the screens say so and try again.
  }
}

// A function, and nothing awaited outside of it: what is fetched later imports this file, and would wait for its end.
async function start(place: HTMLElement): Promise<void> {
  applyLook();
  // Without its file the page speaks English, which came with it.
  await takeFirstWords().catch(() => undefined);
  await prepare();
  place.replaceChildren();
  render(<App />, place);
  watch();
  if (key.value !== null) void tellWhere();
  watchAddress();
  watchWaiting();
  // Where it may not keep itself, it works as before, with a connection.
  if (navigator.serviceWorker !== undefined && key.value !== null)
    setTimeout(() => void navigator.serviceWorker.register('/sw.js').catch(() => undefined), KEEPS_AFTER_MS);
}

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place to stand in.');
void start(place);
