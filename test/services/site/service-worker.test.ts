import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { buildAs, builtSite } from '../../support/site/built.ts';
import { got, standing, type Told, withHost, withSender } from '../../support/site/host.ts';

/** One file of a build below `assets/`, by how its name begins, as addresses name it. */
function fileOf(build: string, beginning: string): string {
  const [name] = globSync(`assets/${beginning}-*.js`, { cwd: build });
  assert.ok(name, `There is no file ${beginning}.`);
  return name.replaceAll('\\', '/');
}

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
