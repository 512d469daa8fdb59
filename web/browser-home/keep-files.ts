import { updated } from '../api/connection.ts';

/** Registers the service worker, which keeps every file of the page; tells the page when a newer build waits. */
export function keepFiles(): void {
  const keeper = navigator.serviceWorker;
  if (keeper === undefined) return;
  // Another window took the newer build: this one goes on in its own until it is loaded again.
  if (keeper.controller !== null)
    keeper.addEventListener('controllerchange', () => {
      updated.value = true;
    });
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
