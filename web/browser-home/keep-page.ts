/** Keeps the whole of it for times without a connection, from the first visit on; a newer build is told, and waits until the page is loaded again. */
export function keepPage(): void {
  // Nothing of it is needed for the first screen.
  void Promise.all([import('./copy/keeping.ts'), import('./keep-files.ts'), import('./notices.ts')]).then(
    ([keeping, files, notices]) => {
      files.keepFiles();
      keeping.watchCopy();
      notices.watchHour();
    },
    () => undefined,
  );
}

/** The build before ends what it has under way first; a page that was loaded earlier would be the same as before. */
const LONGEST_WAIT_MS = 15_000;

/** Loads the page again, in the newest build that was fetched. */
export async function loadAgain(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const { waiting } = registration ?? {};
  if (waiting) {
    const taken = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    waiting.postMessage('take-over');
    await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
  }
  location.reload();
}
