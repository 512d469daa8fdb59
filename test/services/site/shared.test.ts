import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Worker } from 'playwright-core';
import { builtSite } from '../../support/site/built.ts';
import { got, standing, withHost, withSender } from '../../support/site/host.ts';

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
