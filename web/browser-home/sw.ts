// The service worker of the page in a browser alone: everything that it loads stands without a connection. It keeps no notes.

/** Types of a service worker and of a page exclude each other in one program: this file is checked by `tsconfig.inner.json`. */
declare const self: ServiceWorkerGlobalScope;

/**
 * Put in by the build: the files of this build that are kept from the first visit on, those that are fetched once the page stands, a digest
 * of the first, and the policy that guards them.
 */
declare const SITE_FILES: readonly string[];
declare const SITE_REST: readonly string[];
declare const SITE_VERSION: string;
declare const SITE_POLICY: string;

const PREFIX = `persevere-site ${self.registration.scope} `;
const NAME = `${PREFIX}${SITE_VERSION}`;
/** What came by the share sheet, until the page has taken it. */
const SHARED = `${PREFIX}shared`;
const folder = new URL(self.registration.scope);

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

/** Fetches what this build needs; what the build before has under the same name, which holds a digest, is not fetched again. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(NAME);
  const isFirst = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== SHARED).length === 1;
  await Promise.all(
    SITE_FILES.map(async (name) => {
      const url = new URL(name, folder).href;
      const before = name.startsWith('assets/') ? await caches.match(url) : undefined;
      if (before !== undefined) return cache.put(url, before);
      const answer = await fetch(url, { cache: name.startsWith('assets/') ? 'default' : 'no-cache' });
      if (!answer.ok) throw new Error(`${name} did not come.`);
      return cache.put(url, guarded(answer));
    }),
  );
  // Later builds wait until the person loads the page again: what is open goes on with the files that it began with.
  if (isFirst) await self.skipWaiting();
}

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  if (event.data === 'keep-the-rest') event.waitUntil(keepRest());
});

/** Fetches what is larger or needed later, such as the model of a language and the holidays: without a connection a letter needs them too. */
async function keepRest(): Promise<void> {
  const cache = await caches.open(NAME);
  // A newer build takes over only once nothing is under way here.
  const stopping = new AbortController();
  self.registration.addEventListener('updatefound', () => stopping.abort(), { once: true });
  for (const name of SITE_REST) {
    if (stopping.signal.aborted) return;
    const url = new URL(name, folder).href;
    if ((await cache.match(url)) !== undefined) continue;
    const before = name.startsWith('assets/') ? await caches.match(url) : undefined;
    try {
      const answer = before ?? (await fetch(url, { signal: stopping.signal }));
      if (answer.ok) await cache.put(url, guarded(answer));
    } catch {
      // The line broke off, or the disc is full: what is missing is fetched after the next start.
      return;
    }
  }
}

/** A notice that is pressed leads to the page, in the window that is open. */
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(
    self.clients
      .matchAll({ type: 'window', includeUncontrolled: true })
      .then(async ([open]) => void (await (open === undefined ? self.clients.openWindow(folder) : open.focus()))),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

/** Drops older builds but the last: a window that is still open in it may need its files. */
async function takeOver(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== SHARED && name !== NAME);
  for (const name of builds.slice(0, -1)) await caches.delete(name);
  await self.clients.claim();
}

/** The same answer with the policy of the page: a worker has that of its own file, and some hosts send none. */
function guarded(answer: Response): Response {
  if (answer.headers.has('Content-Security-Policy') || answer.type === 'opaque') return answer;
  const headers = new Headers(answer.headers);
  headers.set('Content-Security-Policy', SITE_POLICY);
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== folder.origin || !url.pathname.startsWith(folder.pathname)) return;
  if (request.method === 'POST' && url.pathname === `${folder.pathname}shared`) event.respondWith(takeShared(request));
  else if (request.method === 'GET')
    event.respondWith(request.mode === 'navigate' ? pageFor(request) : fileFor(request));
});

/** The page of this build for the address of the folder; what else lies there, such as another page, is the host's. */
async function pageFor(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isPage = pathname === folder.pathname || pathname === `${folder.pathname}index.html`;
  const kept = isPage ? await caches.match(folder.href, { cacheName: NAME }) : undefined;
  return kept ?? fetch(request);
}

/** A kept file; what is large, as the model of a language is, is kept once it was used. */
async function fileFor(request: Request): Promise<Response> {
  const kept = (await caches.match(request, { cacheName: NAME })) ?? (await caches.match(request));
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (!answer.ok || answer.status !== 200) return answer;
  const given = guarded(answer);
  const { pathname } = new URL(request.url);
  const isOurs = /^(?:assets|tables|weights)\//.test(pathname.slice(folder.pathname.length));
  if (isOurs) {
    const cache = await caches.open(NAME);
    // A full disc keeps nothing more: the answer stands all the same.
    await cache.put(request, given.clone()).catch(() => undefined);
  }
  return given;
}

/** What another app shared stays on this device: words go to the page behind the `#`, a file waits in a cache until the page takes it. */
async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const asked = new URLSearchParams();
  for (const name of ['title', 'text', 'url']) {
    const value = form.get(name);
    if (typeof value === 'string' && value !== '') asked.set(name, value);
  }
  const file = form.get('file');
  if (file instanceof File) {
    const cache = await caches.open(SHARED);
    const headers = { 'X-Name': encodeURIComponent(file.name) };
    await cache.put(new URL('shared-file', folder), new Response(file, { headers }));
    return Response.redirect(`${folder.href}#/?shared=file`, 303);
  }
  return Response.redirect(`${folder.href}#/shared?${asked}`, 303);
}
