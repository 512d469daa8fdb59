// The service worker of the page in a browser alone: it keeps the files of the page, so that the page opens without a connection. It keeps no notes.

/** Types of a service worker and of a page exclude each other in one program: this file is checked by `tsconfig.inner.json`. */
declare const self: ServiceWorkerGlobalScope;

type Digests = Readonly<Record<string, string>>;

/**
 * Put in by the build. Each file of it has its digest: the first 16 bytes of a SHA-256 in base64, without the padding. Nobody can make
 * another file that fits, and a longer one would only make this script larger.
 */
declare const SITE: {
  /** Kept from the first visit on. */
  readonly first: Digests;
  /** Fetched once the page stands. */
  readonly rest: Digests;
  /** Kept once they were used: what is large, as the model of a language is. */
  readonly later: Digests;
  /** A digest of all this. */
  readonly version: string;
  /** What every answer carries besides its type: some hosts send none of it, and a worker has the policy of its own file. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes up to which a screen reads a file that is shared. */
  readonly largestShared: number;
};
const site = SITE;
const digests: Digests = { ...site.first, ...site.rest, ...site.later };

const PREFIX = `persevere-site ${self.registration.scope} `;
/** Begins the names of caches whose files were checked when they were kept; earlier editions checked none. */
const CHECKED = `${PREFIX}checked `;
const NAME = `${CHECKED}${site.version}`;
/** What came by the share sheet, until the page has taken it. */
const SHARED = `${PREFIX}shared`;
const folder = new URL(self.registration.scope);
const addressOf = (name: string): string => new URL(name, folder).href;

const types: Readonly<Record<string, string>> = {
  '/': 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** The headers of every answer with a file of this build, in place of those that the host sent. */
const headersOf = (name: string): HeadersInit => ({
  ...site.headers,
  'Content-Type': types[/[^.]*$/.exec(name)?.[0] ?? ''] ?? 'application/octet-stream',
});

/** An answer made of these bytes; null where they are not the bytes that the build made under this name. */
async function ifSound(name: string, answer: Response | undefined): Promise<Response | null> {
  if (answer?.ok !== true) return null;
  const bytes = await answer.arrayBuffer();
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digest = btoa(String.fromCharCode(...sum.subarray(0, 16))).replaceAll('=', '');
  return digest === digests[name] ? new Response(bytes, { headers: headersOf(name) }) : null;
}

/** Names of the caches of other builds in this folder, oldest first. */
async function otherBuilds(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== SHARED && name !== NAME);
}

/**
 * A file of this build, from what a build before kept or else from the host. Null where neither has it as it was built; rejects where the
 * host cannot be reached.
 */
async function come(name: string, before: readonly string[], signal: AbortSignal | null = null) {
  for (const cacheName of before) {
    const sound = await ifSound(name, await caches.match(addressOf(name), { cacheName }));
    if (sound !== null) return sound;
  }
  // The host may have sent a wrong file for an hour, which the browser then holds for a year: so this asks the host past what the browser
  // holds, which also replaces it there.
  for (const cache of [name.startsWith('assets/') ? 'default' : 'no-cache', 'reload'] as const) {
    const sound = await ifSound(name, await fetch(addressOf(name), { cache, signal }));
    if (sound !== null) return sound;
  }
  return null;
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

/**
 * Fetches what this build needs; with one file that is not as it was built, nothing of the build is used, and the next load tries again.
 * Later builds wait until the person loads the page again: what is open goes on with the files that it began with.
 */
async function keepAll(): Promise<void> {
  const [cache, before] = await Promise.all([caches.open(NAME), otherBuilds()]);
  await Promise.all(
    Object.keys(site.first).map(async (name) => {
      if ((await ifSound(name, await cache.match(addressOf(name)))) !== null) return;
      const came = await come(name, before);
      if (came === null) throw new Error(`${name} did not come as it was built.`);
      await cache.put(addressOf(name), came);
    }),
  );
}

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  if (event.data === 'keep-the-rest') event.waitUntil(keepRest());
});

/** Fetches what is larger or needed later, such as the model of a language and the holidays: without a connection a letter needs them too. */
async function keepRest(): Promise<void> {
  const [cache, before] = await Promise.all([caches.open(NAME), otherBuilds()]);
  // A newer build takes over only once nothing is under way here.
  const stopping = new AbortController();
  self.registration.addEventListener('updatefound', () => stopping.abort(), { once: true });
  for (const name of Object.keys(site.rest)) {
    if (stopping.signal.aborted) return;
    if ((await cache.match(addressOf(name))) !== undefined) continue;
    try {
      const came = await come(name, before, stopping.signal);
      if (came !== null) await cache.put(addressOf(name), came);
    } catch {
      // The line broke off, or the disc is full: what is missing is fetched after the next start.
      return;
    }
  }
}

/** True for the address of the page itself: other pages of the host may lie in folders below. */
const isPage = ({ pathname }: URL): boolean =>
  pathname === folder.pathname || pathname === `${folder.pathname}index.html`;

/** A notice that is pressed leads to the page, in the window that is open. */
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then(async (windows) => {
      const open = windows.find(({ url }) => isPage(new URL(url)));
      await (open === undefined ? self.clients.openWindow(folder) : open.focus());
    }),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

/** Drops older builds but the last: a window that is still open in it may need its files. */
async function takeOver(): Promise<void> {
  for (const name of (await otherBuilds()).slice(0, -1)) await caches.delete(name);
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== folder.origin || !url.pathname.startsWith(folder.pathname)) return;
  const name = url.pathname.slice(folder.pathname.length) || './';
  if (request.method === 'POST' && name === 'shared') event.respondWith(takeShared(request));
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    if (isPage(url)) event.respondWith(pageFor(request));
  } else if (Object.hasOwn(digests, name)) event.respondWith(fileFor(name));
  else if (name.startsWith('assets/')) event.respondWith(fileBefore(request));
});

/** The page of this build; if its file cannot be had, whatever the host sends. */
async function pageFor(request: Request): Promise<Response> {
  return (await soundFile('./').catch(() => null)) ?? fetch(request);
}

/** Answers with a file of this build; with an error, as without a connection, while the host has another file under its name. */
async function fileFor(name: string): Promise<Response> {
  return (await soundFile(name)) ?? Response.error();
}

/**
 * A file of this build, exactly as it was built; null if neither a cache nor the host has it. It checks a kept file each time, because every script of
 * this origin can write into a cache. Otherwise an altered script that the host sent once could leave an altered file there for good.
 */
async function soundFile(name: string): Promise<Response | null> {
  const kept = await ifSound(name, await caches.match(addressOf(name), { cacheName: NAME }));
  if (kept !== null) return kept;
  const came = await come(name, await otherBuilds());
  if (came === null) return null;
  const cache = await caches.open(NAME);
  // Where the disc is full, the file is not kept; the page gets the answer all the same.
  await cache.put(addressOf(name), came.clone()).catch(() => undefined);
  return came;
}

/**
 * A file of the build before, for a window that still runs it. This worker does not know its digest, so it cannot check the file again. No window
 * of this build asks for such a file.
 */
async function fileBefore(request: Request): Promise<Response> {
  for (const cacheName of await otherBuilds()) {
    const kept = cacheName.startsWith(CHECKED) ? await caches.match(request, { cacheName }) : undefined;
    if (kept !== undefined) return kept;
  }
  return fetch(request);
}

const DAY_MS = 86_400_000;

/**
 * True where a page of another site is seen to have sent this. A share sheet has no page behind it; but a page can hide itself too, so the
 * screen that shows what came says that somebody else sent it.
 */
function isOfAnotherSite(request: Request): boolean {
  const senders = [request.referrer, request.headers.get('Origin') ?? ''];
  return (
    request.mode !== 'navigate' ||
    request.destination !== 'document' ||
    senders.some((each) => /^https?:/.test(each) && new URL(each).origin !== folder.origin)
  );
}

/**
 * Keeps what another app shared in a cache until the page takes it. The address names only the place in the cache: the browser would keep words in
 * its history, which many browsers copy to an account. This worker answers no request with what lies there.
 */
async function takeShared(request: Request): Promise<Response> {
  if (isOfAnotherSite(request)) return Response.redirect(folder.href, 303);
  const form = await request.formData();
  const cache = await caches.open(SHARED);
  for (const waiting of await cache.keys()) {
    const since = Number((await cache.match(waiting))?.headers.get('X-At'));
    if (!(Date.now() - since < DAY_MS)) await cache.delete(waiting);
  }
  const file = form.get('file');
  const words = ['title', 'text', 'url'].flatMap((name) => {
    const value = form.get(name);
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
  const what = file instanceof File ? file : new File([words.join('\n')], '');
  const isTooLarge = what.size > site.largestShared;
  const headers = {
    'Content-Type': 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'X-Kind': file instanceof File ? 'file' : 'words',
    'X-Name': encodeURIComponent(what.name),
    'X-At': String(Date.now()),
    'X-Too-Large': String(isTooLarge),
  };
  const id = crypto.randomUUID();
  await cache.put(addressOf(`shared-file?${id}`), new Response(isTooLarge ? null : what, { headers }));
  return Response.redirect(`${folder.href}#/?shared=here&id=${id}`, 303);
}
