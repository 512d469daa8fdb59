import { render } from 'preact';
import { keepPage } from './api/keep-page.ts';
import { enter, key, watchAddress } from './api/session.ts';
import { App } from './app.tsx';
import { takeRunning } from './parts/today/take-running.ts';
import { here } from './state/address.ts';
import { atOnce } from './state/at-once.ts';
import { takeOver } from './state/early-screen.ts';
import { todayInput } from './state/last-look.ts';
import { watch } from './state/live.ts';
import { applyLook } from './state/look.ts';
import { prime } from './state/use-load.ts';
import { watchWaiting } from './state/watch-waiting.ts';
import { tellWhere } from './state/where.ts';
import { takeFirstWords } from './state/words.ts';

/** Lets this browser in, and asks for what the first screen shows, so that it stands complete at its first painting. */
async function prepare(): Promise<void> {
  try {
    await enter();
    if (key.value === null || here().path !== '/') return;
    const early = atOnce();
    if (early?.kind === 'first-time') return;
    const today = early?.today ?? (await prime('today', todayInput()));
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
  takeOver(place, () => render(<App />, place));
  watch();
  if (key.value !== null) void tellWhere();
  watchAddress();
  watchWaiting();
  keepPage();
}

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place to stand in.');
void start(place);
