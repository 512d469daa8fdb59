import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { ask, withHome } from '../support/cli.ts';
import { startServer } from '../support/server.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

test('the printed address shows Today in a browser, once exchanged also without the code', async () => {
  await withHome(async (home) => {
    await ask(home, 'example');
    const server = await startServer(home);
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
    try {
      const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(`${server.url}/#code=${server.code}`);
      await page.getByRole('heading', { name: 'To do' }).waitFor();
      assert.match(await page.locator('#sentence').innerText(), /things? to do/);
      assert.match(await page.locator('article').first().innerText(), /Fiona Marsh/);
      assert.equal(await page.evaluate(() => globalThis.location.hash), '', 'the code does not stay in the address');
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        'nothing is cut at phone width',
      );
      await page.reload();
      await page.getByRole('heading', { name: 'To do' }).waitFor();
      assert.deepEqual(faults, []);
      const stranger = await (await browser.newContext()).newPage();
      await stranger.goto(server.url);
      await stranger.getByText('This needs a key.').waitFor();
    } finally {
      await browser.close();
      await server.end();
    }
  });
});
