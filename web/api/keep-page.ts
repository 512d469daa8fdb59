import { key } from './session.ts';

/** The page keeps itself only once it stands and the person has begun to read: on a slow phone it would be in the way before. */
const KEEPS_AFTER_MS = 2000;

/** Keeps the page for times without a connection. Where it may not keep itself, it works as before, with one. */
export function keepPage(): void {
  if (navigator.serviceWorker === undefined || key.value === null) return;
  setTimeout(() => void navigator.serviceWorker.register('/sw.js').catch(() => undefined), KEEPS_AFTER_MS);
}

/** Loads the page again, as the server has it now. */
export async function loadAgain(): Promise<void> {
  location.reload();
}
