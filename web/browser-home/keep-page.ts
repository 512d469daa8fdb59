import { updated } from '../api/connection.ts';

/** Keeps the whole of it for times without a connection, from the first visit on; a newer build is told, and waits until the page is loaded again. */
export function keepPage(): void {
  // Nothing of it is needed for the first screen.
  void Promise.all([import('./copy/keeping.ts'), import('./notices.ts')]).then(
    ([keeping, notices]) => {
      keeping.watchCopy();
      notices.watchHour();
    },
    () => undefined,
  );
  const keeper = navigator.serviceWorker;
  if (keeper === undefined) return;
  void keeper.ready.then((registration) => registration.active?.postMessage('keep-the-rest'));
  void keeper.register('./sw.js').then(
    (registration) => {
      const waits = (): void => {
        if (registration.waiting !== null && keeper.controller !== null) updated.value = true;
      };
      waits();
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', waits);
      });
    },
    // Where it may not keep itself, it works as before, with a connection.
    () => undefined,
  );
}

/** Loads the page again, in the newest build that was fetched. */
export async function loadAgain(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const { waiting } = registration ?? {};
  if (waiting) {
    const taken = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    waiting.postMessage('take-over');
    await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, 3000))]);
  }
  location.reload();
}
