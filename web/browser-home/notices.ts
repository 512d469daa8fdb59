import { signal } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { NOTICE } from '../api/kept-names.ts';
import { ownName } from '../state/own-name.ts';
import { language } from '../state/words.ts';
import { onlyCopy, takeOnlyCopy } from './home-words.ts';
import { dayOf, isDue, type Wish } from './notice-due.ts';

const MINUTE = 60_000;

const none: Wish = { wanted: false, hour: '08:00', lastDay: '' };

function read(): Wish {
  try {
    return { ...none, ...(JSON.parse(localStorage.getItem(NOTICE) ?? '{}') as Partial<Wish>) };
  } catch {
    return none;
  }
}

/** What the candidate wishes of notices in this browser. */
export const wish = signal<Wish>(read());

/** Changes it. */
export function wishFor(change: Partial<Wish>): void {
  wish.value = { ...read(), ...change };
  try {
    localStorage.setItem(NOTICE, JSON.stringify(wish.value));
  } catch {
    // It holds for this window.
  }
}

/** True where this browser shows notices of pages at all. */
export const canShow = 'Notification' in globalThis;

/** Shows the notice of the day, once, where one is wished, its hour has come and something is to be done. It names nobody: others see the screen. */
async function showIfDue(): Promise<void> {
  if (!canShow || Notification.permission !== 'granted' || !isDue(read(), new Date())) return;
  const answer = await ask('today', {}, { onlyAsks: true });
  if (!answer.ok || answer.value.example) return;
  const count = answer.value.totals.jobsWithSomethingToDo === 0 ? 0 : answer.value.doNow.length;
  const show = async (): Promise<void> => {
    const now = new Date();
    // Another window may have shown it meanwhile.
    if (!isDue(read(), now)) return;
    wishFor({ lastDay: dayOf(now) });
    if (count === 0) return;
    await takeOnlyCopy(language.code);
    const { title, due } = onlyCopy.notice;
    const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
    const options = { body: due(count), tag: ownName('persevere-today'), icon: './icon-192.png' };
    if (registration?.active) await registration.showNotification(title, options);
    else new Notification(title, options);
  };
  if (navigator.locks === undefined) await show();
  else await navigator.locks.request(NOTICE, show);
}

/** Begins to watch for the hour. Once for a page. */
export function watchHour(): void {
  const look = () => void showIfDue().catch(() => undefined);
  setInterval(look, MINUTE);
  look();
}
