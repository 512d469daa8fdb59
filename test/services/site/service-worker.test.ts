import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { serveSite } from '../../../scripts/serve-site.ts';
import { executablePath, flags, PATIENCE_MS } from '../../support/chromium.ts';
import { buildAs, builtSite } from '../../support/site/built.ts';

interface Told {
  readonly type: string;
  readonly body: string | Buffer;
}

interface Host {
  /** The address of the folder, with a slash at the end. */
  readonly url: string;
  /** Shows the files of this build from now on. */
  show(build: string): Promise<void>;
  /** What the host gives in place of the files that are named here, below the folder. */
  readonly wrong: Map<string, Told>;
}

/** A host that sends no headers of its own, and now and then a wrong file; files below `assets/` are kept by browsers for a year. */
async function withHost(work: (host: Host, context: BrowserContext) => Promise<void>): Promise<void> {
  const wrong: Host['wrong'] = new Map();
  let site: Awaited<ReturnType<typeof serveSite>> | null = null;
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '').replace(/^\/persevere\//, '').replace(/\?.*/, '');
    const told = wrong.get(name);
    if (told !== undefined) {
      const keeps = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.writeHead(200, { 'Content-Type': told.type, 'Cache-Control': keeps }).end(told.body);
      return;
    }
    if (!request.url?.startsWith('/persevere/') || site === null) {
      response.writeHead(404).end();
      return;
    }
    try {
      const answer = await fetch(`${site.url}${name}`);
      const headers = Object.fromEntries(
        ['content-type', 'cache-control'].map((each) => [each, answer.headers.get(each) ?? '']),
      );
      response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      // The build was changed for another while this file was on its way.
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
    context.setDefaultTimeout(PATIENCE_MS);
    const host: Host = {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/persevere/`,
      wrong,
      async show(build) {
        await site?.end();
        site = await serveSite(build, { headers: false, zipped: false });
      },
    };
    await work(host, context);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await (site as Awaited<ReturnType<typeof serveSite>> | null)?.end();
  }
}

/** A page of another site, whose one form sends a file, or words, into the folder. */
async function withSender(work: (senderOf: (to: string, policy: string) => string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://sender');
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(
      asked.pathname === '/frame'
        ? `<title>Frame</title><iframe src="${asked.searchParams.get('to')}"></iframe>`
        : `<meta name="referrer" content="${asked.searchParams.get('policy')}"><title>Sender</title>
           <form method="post" enctype="multipart/form-data" action="${asked.searchParams.get('to')}shared">
             <input name="text" value="Words of a stranger"><input type="file" name="file"><button>Send</button></form>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await work((to, policy) =>
      policy === 'frame'
        ? `http://127.0.0.1:${port}/frame?to=${encodeURIComponent(to)}`
        : `http://127.0.0.1:${port}/?policy=${policy}&to=${encodeURIComponent(to)}`,
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** One file of a build below `assets/`, by how its name begins, as addresses name it. */
function fileOf(build: string, beginning: string): string {
  const [name] = globSync(`assets/${beginning}-*.js`, { cwd: build });
  assert.ok(name, `There is no file ${beginning}.`);
  return name.replaceAll('\\', '/');
}

/** Loads the page until the service worker answers it. */
async function standing(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** What the page gets when it asks for a file of its folder; null where nothing comes. */
const got = (page: Page, name: string): Promise<string | null> =>
  page.evaluate(
    (asked) =>
      fetch(new URL(asked, document.baseURI)).then(
        (answer) => answer.text(),
        () => null,
      ),
    name,
  );

/** All that this browser keeps of a file, in whichever cache. */
const keptOf = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(async (asked) => {
    const kept: string[] = [];
    for (const cache of await caches.keys()) {
      const answer = await caches.match(new URL(asked, document.baseURI), { cacheName: cache });
      if (answer !== undefined) kept.push(await answer.text());
    }
    return kept;
  }, name);

/** Waits until a further try to keep this build has ended, and says how. */
const tried = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('./sw.js');
    const worker = registration.installing;
    if (worker === null) return registration.active === null ? 'none' : 'active';
    return new Promise<string>((resolve) => {
      worker.addEventListener('statechange', () => resolve(worker.state));
    });
  });

const BAD = '\nglobalThis.planted = true;';

test('a file that the host changed for an hour is kept by no build: once the host has the right one, this is kept, though the browser holds the wrong one for a year', async () => {
  const build = await builtSite();
  const name = fileOf(build, 'week');
  const right = readFileSync(join(build, name), 'utf8');
  await withHost(async ({ url, show, wrong }, context) => {
    await show(build);
    wrong.set(name, { type: 'text/javascript', body: right + BAD });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('link', { name: 'Write it down' }).waitFor();
    // The page itself loads it, so that the browser holds it.
    assert.equal(await got(page, name), right + BAD);
    assert.equal(await tried(page), 'redundant');
    assert.deepEqual(await keptOf(page, name), []);

    wrong.clear();
    assert.equal(await got(page, name), right + BAD, 'the browser holds the wrong one');
    await standing(page, url);
    assert.equal(await got(page, name), right);
    assert.deepEqual(await keptOf(page, name), [right]);
  });
});

test('a file that a script of the origin changed where it is kept is not answered, and the right one takes its place', async () => {
  const build = await builtSite();
  const names = ['./', fileOf(build, 'week')] as const;
  const right = names.map((name) => readFileSync(join(build, name === './' ? 'index.html' : name), 'utf8'));
  await withHost(async ({ url, show }, context) => {
    await show(build);
    const page = await context.newPage();
    await standing(page, url);
    const plant = (bad: string): Promise<void> =>
      page.evaluate(
        async ([planted, ...asked]) => {
          for (const cache of (await caches.keys()).filter((each) => each.includes(' checked ')))
            for (const name of asked) {
              const address = new URL(name, document.baseURI);
              await (await caches.open(cache)).put(
                address,
                new Response(planted, { headers: { 'Content-Type': 'text/html' } }),
              );
            }
        },
        [bad, ...names] as const,
      );
    await plant('<script>planted()</script>');
    const [, week] = names;
    assert.equal(await got(page, week), right[1]);
    await page.reload();
    await page.getByRole('link', { name: 'Write it down' }).waitFor();
    assert.deepEqual([await keptOf(page, './'), await keptOf(page, week)], [[right[0]], [right[1]]]);
    // Without the host nothing of it runs either.
    await plant('<script>planted()</script>');
    await context.setOffline(true);
    // The browser may hold the right one by itself.
    assert.ok([right[1], null].includes(await got(page, week)));
  });
});

test('a wrong file of an earlier build, or of another cache of the origin, is not taken over by name', async () => {
  const build = await builtSite();
  const name = fileOf(build, 'week');
  const right = readFileSync(join(build, name), 'utf8');
  await withHost(async ({ url, show }, context) => {
    await show(build);
    const page = await context.newPage();
    await page.addInitScript(() => {
      const keeper = navigator.serviceWorker;
      if (sessionStorage.getItem('keeps') === null) keeper.register = () => Promise.reject(new Error('Not yet.'));
    });
    await page.goto(url);
    await page.evaluate(
      async ([asked, body]) => {
        for (const cache of [`persevere-site ${document.baseURI} 0123456789abcdef`, 'of another page'])
          await (await caches.open(cache)).put(new URL(asked, document.baseURI), new Response(body));
        sessionStorage.setItem('keeps', 'yes');
      },
      [name, right + BAD] as const,
    );
    await standing(page, url);
    assert.equal(await got(page, name), right);
    // What only such a cache has is not answered at all.
    await page.evaluate(async () => {
      const cache = await caches.open(`persevere-site ${document.baseURI} 0123456789abcdef`);
      for (const each of ['assets/planted.js', 'planted.html'])
        await cache.put(new URL(each, document.baseURI), new Response('planted'));
    });
    assert.equal(await got(page, 'assets/planted.js'), '404 Not Found');
    assert.equal(await got(page, 'planted.html'), '404 Not Found');
  });
});

test('a host that answers with its own page where a file is missing gives nothing that is kept: the file is had as soon as the host has it', async () => {
  const build = await builtSite();
  const [table, weights] = ['tables/AT.json', 'weights/de/glosses.tsv'];
  const fallback: Told = { type: 'text/html', body: readFileSync(join(build, 'index.html')) };
  await withHost(async ({ url, show, wrong }, context) => {
    await show(build);
    wrong.set(table, fallback).set(weights, fallback);
    const page = await context.newPage();
    await standing(page, url);
    for (const name of [table, weights]) {
      assert.equal(await got(page, name), null, name);
      assert.deepEqual(await keptOf(page, name), [], name);
    }
    wrong.clear();
    for (const name of [table, weights]) {
      const right = readFileSync(join(build, name), 'utf8');
      assert.equal(await got(page, name), right, name);
      assert.deepEqual(await keptOf(page, name), [right], name);
    }
  });
});

test('a newer build with one wrong file is not used: the page goes on with the older one, and has the newer one at the next load after the host mended it', async () => {
  const [older, newer] = [await buildAs(1_000_000_001), await buildAs(1_000_000_002)];
  const name = globSync('assets/index-*.js', { cwd: newer })
    .map((each) => each.replaceAll('\\', '/'))
    .find((each) => globSync(each, { cwd: older }).length === 0);
  assert.ok(name, 'no file differs');
  await withHost(async ({ url, show, wrong }, context) => {
    await show(older);
    const page = await context.newPage();
    await standing(page, url);
    await show(newer);
    wrong.set(name, { type: 'text/javascript', body: readFileSync(join(newer, name), 'utf8') + BAD });
    await page.reload();
    await page.getByRole('link', { name: 'Write it down' }).waitFor();
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => undefined);
      while (registration?.installing) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    assert.equal(await page.getByText('There is a newer Persevere.').count(), 0);
    assert.deepEqual(await keptOf(page, name), []);

    wrong.clear();
    await page.reload();
    await page.getByText('There is a newer Persevere.').waitFor();
    await page.getByRole('button', { name: 'Load again' }).click();
    await page.getByText('There is a newer Persevere.').waitFor({ state: 'detached' });
    assert.deepEqual(await keptOf(page, name), [readFileSync(join(newer, name), 'utf8')]);
  });
});

test('from the second load on nobody can frame the page, also where the host sends no headers', async () => {
  const build = await builtSite();
  await withHost(async ({ url, show }, context) => {
    await show(build);
    const page = await context.newPage();
    await standing(page, url);
    await withSender(async (senderOf) => {
      const other = await context.newPage();
      const refused = other.waitForEvent('console', (each) => each.text().includes('frame-ancestors'));
      await other.goto(senderOf(url, 'frame'));
      await refused;
      const [, frame] = other.frames();
      assert.notEqual(frame?.url(), url);
      assert.equal(await frame?.locator('main').count(), 0);
    });
  });
});

const invitation = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:1@example.org',
  'DTSTAMP:20261201T090000Z',
  'DTSTART:20261210T090000Z',
  'DTEND:20261210T100000Z',
  'SUMMARY:Interview at Hartmann',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const SENT = 'Another app or page sent this here. Check that it is what you shared.';

/** Sends by the form of another site; a page that hides where it comes from looks to the worker as a share sheet does. */
async function send(page: Page, from: string, file: { name: string; mimeType: string; buffer: Buffer } | null) {
  await page.goto(from);
  if (file !== null) await page.locator('input[type=file]').setInputFiles(file);
  else await page.locator('input[type=file]').evaluate((field) => field.remove());
  await page.getByRole('button', { name: 'Send' }).click();
}

const calendar = (name: string, text = invitation) => ({
  name,
  mimeType: 'text/calendar',
  buffer: Buffer.from(text),
});

const waiting = (worker: Worker | undefined) =>
  worker?.evaluate(async () => {
    const found: { name: string | null; type: string | null; sniffed: string | null; text: string }[] = [];
    for (const cacheName of (await caches.keys()).filter((each) => each.endsWith(' shared'))) {
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        const header = (each: string) => answer?.headers.get(each) ?? null;
        found.push({
          name: header('X-Name'),
          type: header('Content-Type'),
          sniffed: header('X-Content-Type-Options'),
          text: (await answer?.text()) ?? '',
        });
      }
    }
    return found;
  });

test('what is shared is shown as sent by somebody else; what a page of another site is seen to send is refused; a file that is too large is told', async () => {
  const build = await builtSite();
  await withHost(async ({ url, show }, context) => {
    await show(build);
    const page = await context.newPage();
    await standing(page, url);
    const [worker] = context.serviceWorkers();
    await withSender(async (senderOf) => {
      await send(page, senderOf(url, 'no-referrer'), calendar('talk.ics'));
      await page.getByText(SENT).waitFor();
      await page.getByRole('heading', { name: 'Interview at Hartmann' }).waitFor();
      const addresses: string[] = [];
      page.on('framenavigated', (frame) => addresses.push(decodeURIComponent(frame.url()).replaceAll('+', ' ')));
      await send(page, senderOf(url, 'no-referrer'), null);
      await page.getByText(SENT).waitFor();
      assert.equal(await page.getByLabel('What they wrote', { exact: true }).inputValue(), 'Words of a stranger');
      // The browser's history has every address, and many browsers copy it to an account.
      assert.ok(addresses.length > 0);
      assert.ok(!addresses.some((each) => each.includes('stranger')), addresses.join(' '));

      for (const policy of ['unsafe-url', 'origin', 'strict-origin-when-cross-origin']) {
        await send(page, senderOf(url, policy), calendar('talk.ics'));
        await page.getByRole('link', { name: 'Write it down' }).waitFor();
        assert.equal(page.url().replace(/#\/?$/, ''), url, policy);
        assert.deepEqual(await waiting(worker), [], policy);
      }

      await send(page, senderOf(url, 'no-referrer'), calendar('long.ics', ' '.repeat(10_000_001)));
      await page.getByText('long.ics is larger than 10 MB, so nothing was added.').waitFor();
      assert.deepEqual(await waiting(worker), []);
    });
  });
});

test('a shared file that waits is replaced by no other, and is never answered as a file of the site', async () => {
  const build = await builtSite();
  await withHost(async ({ url, show }, context) => {
    await show(build);
    const page = await context.newPage();
    await standing(page, url);
    const [worker] = context.serviceWorkers();
    // Nothing takes them here.
    const taker = await context.newPage();
    await taker.addInitScript(() => Object.defineProperty(globalThis, 'caches', { value: undefined }));
    await withSender(async (senderOf) => {
      await send(taker, senderOf(url, 'no-referrer'), calendar('mine.ics'));
      await taker.waitForURL(/shared=here/);
      const mine = new URL(taker.url()).hash;
      const script = { name: 'x.html', mimeType: 'text/html', buffer: Buffer.from('<script>planted()</script>') };
      await send(taker, senderOf(url, 'no-referrer'), script);
      await taker.waitForURL((at) => at.hash.includes('shared=here') && at.hash !== mine);
      const html = new URL(taker.url()).hash;
      const inert = { type: 'application/octet-stream', sniffed: 'nosniff' };
      const found = (await waiting(worker)) ?? [];
      assert.deepEqual(
        found.toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '')),
        [
          { name: 'mine.ics', ...inert, text: invitation },
          { name: 'x.html', ...inert, text: '<script>planted()</script>' },
        ],
      );
      for (const name of ['shared-file', `shared-file?${new URLSearchParams(html.split('?')[1]).get('id')}`]) {
        assert.equal(await got(page, name), '404 Not Found', name);
        assert.equal((await taker.goto(`${url}${name}`))?.status(), 404, name);
      }
      await page.goto(`${url}${mine}`);
      await page.reload();
      await page.getByRole('heading', { name: 'Interview at Hartmann' }).waitFor();
      assert.deepEqual(
        (await waiting(worker))?.map((each) => each.name),
        ['x.html'],
      );
    });
  });
});

/** What the test uses of the world of a service worker, whose types exclude those of a page. */
interface WorkerOfSite {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { openWindow(address: string | URL): Promise<unknown> };
  readonly WindowClient: { readonly prototype: { focus(): Promise<unknown> } };
  readonly NotificationEvent: new (type: string, given: { readonly notification: Notification }) => Event;
  dispatchEvent(event: Event): boolean;
}

test('a notice that is pressed leads to a window of its own folder, and to no other page of the host', async () => {
  const build = await builtSite();
  await withHost(async ({ url, show, wrong }, context) => {
    await show(build);
    wrong.set('other/', { type: 'text/html', body: '<title>Other</title>' });
    await context.grantPermissions(['notifications'], { origin: new URL(url).origin });
    const other = await context.newPage();
    await other.goto(`${url}other/`);
    const page = await context.newPage();
    await standing(page, url);
    const [worker] = context.serviceWorkers();
    const pressed = () =>
      worker?.evaluate(async () => {
        const scope = globalThis as unknown as WorkerOfSite;
        const led: string[] = [];
        scope.WindowClient.prototype.focus = async function focus(this: { readonly url: string }) {
          led.push(`to the front: ${this.url}`);
        };
        scope.clients.openWindow = async (address) => void led.push(`opened: ${address}`);
        await scope.registration.showNotification('Persevere', { tag: 'persevere-today' });
        const [notification] = await scope.registration.getNotifications();
        if (notification === undefined) throw new Error('No notice is shown.');
        scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }));
        for (let tries = 0; led.length === 0 && tries < 100; tries++)
          await new Promise((resolve) => setTimeout(resolve, 50));
        return led;
      });
    assert.deepEqual(await pressed(), [`to the front: ${url}`]);
    await page.close();
    assert.deepEqual(await pressed(), [`opened: ${url}`]);
  });
});
