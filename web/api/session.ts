import { signal } from '@preact/signals';

/** The key lies in this browser's storage for this origin alone, and travels in a header: no other page can use it. */
const KEY = 'persevere-key';
const DEVICE = 'persevere-device';
/** What is kept for reading without a connection; it goes with the key. */
export const AT_HAND = 'persevere-at-hand';

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
  const response = await fetch('/api/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code, label: nameOfDevice() }),
  });
  const body = (await response.json()) as { key?: string; device?: string; error?: { what: string } };
  if (body.key !== undefined) {
    localStorage.setItem(KEY, body.key);
    localStorage.setItem(DEVICE, body.device ?? '');
    key.value = body.key;
    ownDevice.value = body.device ?? null;
  } else if (key.value === null) refusedAtDoor.value = body.error?.what ?? null;
}

/** The key is not known any more, or was taken away on another device. */
export function leave(): void {
  localStorage.removeItem(KEY);
  localStorage.removeItem(DEVICE);
  localStorage.removeItem(AT_HAND);
  key.value = null;
}

/** What this browser may be called in a list of devices: "Chrome on Android". */
export function nameOfDevice(): string {
  const { userAgent } = navigator;
  const browser =
    [
      ['Firefox/', 'Firefox'],
      ['Edg/', 'Edge'],
      ['OPR/', 'Opera'],
      ['Chrome/', 'Chrome'],
      ['Safari/', 'Safari'],
    ].find(([mark]) => userAgent.includes(mark ?? ''))?.[1] ?? 'A browser';
  const system =
    [
      ['iPhone', 'iPhone'],
      ['iPad', 'iPad'],
      ['Android', 'Android'],
      ['Mac OS', 'Mac'],
      ['Windows', 'Windows'],
      ['Linux', 'Linux'],
    ].find(([mark]) => userAgent.includes(mark ?? ''))?.[1] ?? 'a computer';
  return `${browser} on ${system}`;
}
