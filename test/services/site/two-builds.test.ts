import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { serveSite } from '../../../scripts/serve-site.ts';
import { executablePath, flags } from '../../support/chromium.ts';
import { buildAs } from '../../support/site/built.ts';

/** A host that shows one build and then another, at the same address, and sends no headers of its own. */
async function withHost(work: (host: { url: string; show(build: string): void }) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-host-'));
  const shown = join(folder, 'shown');
  const site = await serveSite(shown, { base: '/tools/persevere/', headers: false });
  try {
    await work({
      url: site.url,
      show(build) {
        symlinkSync(build, `${shown}-next`);
        renameSync(`${shown}-next`, shown);
      },
    });
  } finally {
    await site.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What this browser asks for by itself, whatever page is open. Of pages, workers and service workers every request is heard besides. */
const ofTheBrowser = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1)\.com[:/]/;

/** A browser that asks for everything but this computer by way of a proxy, which notes it and gives nothing. */
async function withWatchedBrowser(
  work: (context: BrowserContext, asked: { readonly here: string[]; readonly elsewhere: string[] }) => Promise<void>,
): Promise<void> {
  const asked = { here: [] as string[], elsewhere: [] as string[] };
  const heard = (url = ''): void => {
    if (!ofTheBrowser.test(url)) asked.elsewhere.push(url);
  };
  const proxy = createServer((request, response) => {
    heard(request.url);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    heard(request.url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath,
    args: [...flags],
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '127.0.0.1' },
  });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
    context.setDefaultTimeout(60_000);
    context.on('request', (request) => asked.here.push(request.url()));
    await work(context, asked);
  } finally {
    await browser.close();
    proxy.closeAllConnections();
    proxy.close();
  }
}

/** Which file of the page runs: its name holds a digest of its content. */
const runningFile = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '');

/** Two builds of the same sources, made once: each names its number in its files. */
let made: Promise<readonly [string, string]> | null = null;
const builds = (): Promise<readonly [string, string]> => {
  made ??= buildAs(1_000_000_001).then(async (older) => [older, await buildAs(1_000_000_002)] as const);
  return made;
};

const NEWER = 'There is a newer Persevere. Finish what you are typing, then load this page again.';

test('given a newer build at the host, an open page goes on with its own files, says that there is a newer one, and “Load again” brings it with all notes', async () => {
  const [older, newer] = await builds();
  await withHost(async ({ url, show }) => {
    show(older);
    await withWatchedBrowser(async (context, asked) => {
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      // A first visit by a link to a screen, below a folder.
      await page.goto(`${url}#/jobs`);
      await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.goto(`${url}#/happened`);
      await page.getByLabel('Name', { exact: true }).fill('Anna');
      await page.getByText('Saved on this device.').waitFor();
      const before = await runningFile(page);

      show(newer);
      await page.reload();
      await page.getByText(NEWER).waitFor();
      assert.equal(await runningFile(page), before, 'what is open goes on with its files');
      // A screen that was never opened: its file is gone from the host, and came with the first visit.
      await page.getByRole('link', { name: 'Week', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: / – / }).waitFor();

      await page.getByRole('button', { name: 'Load again' }).click();
      await page.waitForFunction(
        (file) => document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src !== file,
        before,
      );
      await page.getByRole('heading', { level: 1, name: / – / }).waitFor();
      assert.equal(await page.getByText(NEWER).count(), 0);
      await page.goto(`${url}#/`);
      await page.getByRole('link', { name: 'What happened? Anna' }).waitFor();

      assert.deepEqual(asked.elsewhere, [], 'nothing was asked of anybody else');
      assert.deepEqual(
        asked.here.filter((each) => !each.startsWith(url)),
        [],
        'nothing outside of its folder',
      );
      assert.ok(
        asked.here.some((each) => each.endsWith('.wasm')),
        'what workers ask for is heard too',
      );
      assert.deepEqual(faults, []);
      // The proxy would have heard of it.
      const other = await context.newPage();
      await other.evaluate(() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => undefined));
      assert.deepEqual(asked.elsewhere, ['http://elsewhere.example/']);
    });
  });
});

test('given two windows of an older build, the one that is loaded again has the notes, and the other says that there is a newer build and loses nothing', async () => {
  const [older, newer] = await builds();
  await withHost(async ({ url, show }) => {
    show(older);
    await withWatchedBrowser(async (context) => {
      const [first, second] = [await context.newPage(), await context.newPage()];
      await first.goto(`${url}#/happened`);
      await first.getByLabel('Name', { exact: true }).fill('Anna');
      await first.getByText('Saved on this device.').waitFor();
      await first.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await second.goto(`${url}#/`);
      await second.getByRole('link', { name: 'What happened? Anna' }).waitFor();

      show(newer);
      await first.reload();
      await first.getByText(NEWER).waitFor();
      await first.getByRole('button', { name: 'Load again' }).click();
      await first.getByText('Saved on this device.').waitFor();
      await second.getByText(NEWER).waitFor();
      await second.getByRole('button', { name: 'Load again' }).click();
      await second.getByText(NEWER).waitFor({ state: 'detached' });
      await second.getByRole('link', { name: 'What happened? Anna' }).waitFor();
      assert.equal(await runningFile(second), await runningFile(first));
    });
  });
});
