import { signal } from '@preact/signals';
import { ownNames } from '../state/own-name.ts';
import { bare, DEVICE, KEY, OWN } from '../state/storage-names.ts';
import { AT_HAND, WAITING } from './kept-names.ts';

/** The key lies in this browser's storage for this origin alone, and travels in a header: no other page can use it. */
export const key = signal(localStorage.getItem(KEY));
export const ownDevice = signal(localStorage.getItem(DEVICE));
/** Why the printed address did not let us in; null where it did, or none was opened. */
export const refusedAtDoor = signal<string | null>(null);

/** The one-time code of the printed address. It stands in the fragment, which no server and no log sees, and goes at once. */
function takeCode(): string | null {
  const code = new URLSearchParams(location.hash.slice(1)).get('code');
  if (code !== null) history.replaceState(null, '', location.pathname);
  return code;
}

/** Exchanges the code of the address for a key, where there is one. */
export async function enter(): Promise<void> {
  const code = takeCode();
  if (code === null) return;
  const { nameOfDevice } = await import('./name-of-device.ts');
  const label = await nameOfDevice();
  const response = await fetch('/api/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code, label }),
  });
  const body = (await response.json()) as { key?: string; device?: string; detail?: string };
  if (body.key !== undefined) {
    localStorage.setItem(KEY, body.key);
    localStorage.setItem(DEVICE, body.device ?? '');
    key.value = body.key;
    ownDevice.value = body.device ?? null;
  } else if (key.value === null) refusedAtDoor.value = body.detail ?? null;
}

/** A new address opened in the same window changes only its fragment: the page begins anew, so that the code lets it in. */
export function watchAddress(): void {
  addEventListener('hashchange', () => {
    if (new URLSearchParams(location.hash.slice(1)).has('code')) location.reload();
  });
}

/** Kept under such a name, and no words of anybody. */
const wordless = new RegExp(`^${bare.typed}(?:grammar$|two-people$|handed-)`);

/** How many things were typed here that Persevere may not have; looked at where no key lets this browser in. */
export const unsent = signal(key.value === null ? countUnsent() : 0);

function countUnsent(): number {
  const typed = ownNames(bare.typed).filter((name) => !wordless.test(name));
  return typed.length + waitingCount();
}

function waitingCount(): number {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(WAITING) ?? '[]');
    return Array.isArray(kept) ? kept.length : 0;
  } catch {
    return 0;
  }
}

/**
 * The key does not let this browser in any more. Where somebody took it away, nothing stays here: the browser may be another's by now.
 * Where it is only unknown, as after a restore, what may not have reached Persevere is asked about first.
 */
export function leave(takenAway: boolean, why: string | null): void {
  refusedAtDoor.value = why;
  localStorage.removeItem(KEY);
  localStorage.removeItem(DEVICE);
  localStorage.removeItem(AT_HAND);
  key.value = null;
  ownDevice.value = null;
  if (takenAway) clearBrowser();
  else unsent.value = countUnsent();
}

/** Removes all that this browser holds of Persevere: what was typed, what waits, the page itself, and notices. */
export function clearBrowser(): void {
  for (const name of ownNames(OWN)) localStorage.removeItem(name);
  sessionStorage.clear();
  unsent.value = 0;
  void forgetPage();
}

async function forgetPage(): Promise<void> {
  try {
    for (const name of await caches.keys()) if (name.startsWith('persevere-')) await caches.delete(name);
    for (const each of await navigator.serviceWorker.getRegistrations()) {
      const push = await each.pushManager?.getSubscription();
      await push?.unsubscribe();
      await each.unregister();
    }
  } catch {
    // Without TLS a browser may have none of these.
  }
}
