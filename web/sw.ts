// The service worker: the page itself stands without a connection. It keeps no data of the person and answers no question of the page.

/** Types of a service worker and of a page exclude each other in one program: this file is checked by `web/tsconfig.self.json`. */
declare const self: ServiceWorkerGlobalScope;

/** Put in by the build: the files of the page, and a digest of them. */
declare const PAGE_FILES: readonly string[];
declare const PAGE_VERSION: string;

const NAME = `persevere-${PAGE_VERSION}`;
/** A connection that takes longer than this to answer is as good as none; in milliseconds. */
const PATIENCE_MS = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => cache.addAll([...PAGE_FILES]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (!/^\/(?:api|calendar|consent|openapi)/.test(url.pathname)) event.respondWith(pageFor(request));
  } else if (PAGE_FILES.includes(url.pathname)) event.respondWith(fileFor(request));
});

/** The page of the server where it answers, else the one that is kept. */
async function pageFor(request: Request): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    return await fetch(request, { signal: stop.signal });
  } catch (error) {
    const kept = await caches.match('/', { cacheName: NAME });
    if (kept) return kept;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Files whose names hold a digest never change: the kept one is as good as the server's. */
async function fileFor(request: Request): Promise<Response> {
  const kept = await caches.match(request, { cacheName: NAME });
  return kept ?? fetch(request);
}

interface Reminder {
  readonly title: string;
  readonly body: string;
  /** The one step that the reminder is about; null where it is about the day. */
  readonly step: string | null;
  readonly day: string;
}

self.addEventListener('push', (event) => {
  const reminder = event.data?.json() as Reminder | undefined;
  if (reminder === undefined) return;
  const options: NotificationOptions & { actions?: { action: string; title: string }[] } = {
    body: reminder.body,
    icon: '/icon-192.png',
    // One day, one notice: a second delivery replaces the first and is silent.
    tag: `persevere-${reminder.day}`,
    data: { step: reminder.step },
  };
  if (reminder.step !== null)
    options.actions = [
      { action: 'done', title: 'Done' },
      { action: 'later', title: 'Later' },
    ];
  event.waitUntil(self.registration.showNotification(reminder.title, options));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { step } = event.notification.data as { step: string | null };
  const path = step === null ? '/' : event.action === '' ? `/step/${step}` : `/step/${step}?do=${event.action}`;
  event.waitUntil(openAt(path));
});

async function openAt(path: string): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window' });
  const [open] = windows;
  if (open === undefined) {
    await self.clients.openWindow(path);
    return;
  }
  // Where the system does not bring it to the front, it shows the step all the same.
  await open.focus().catch(() => undefined);
  await open.navigate(path);
}
