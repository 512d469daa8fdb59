import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { ask, withHome } from '../support/cli.ts';
import { startServer } from '../support/server.ts';
import { useScriptedSmtp } from '../support/services/use-scripted-smtp.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const smtp = useScriptedSmtp();

test('[SG3] on the page a letter is taken back by one tap, and one in doubt is told of and answered', async () => {
  await smtp.withDesk(async (desk) => {
    desk.now = Date.now();
    const doubtful = await desk.thankYou('fiona@example.test', 'Fiona Grant');
    const shown = await desk.do('preview', { draft: doubtful.draftId, atOnce: true });
    await desk.do('approve', { draft: doubtful.draftId, digest: shown.digest, heard: 'no', atOnce: true });
    smtp.server.faults.push({ at: 'end', cut: true, delivered: true });
    await desk.send();
    desk.now = Date.now();
    const waiting = await desk.thankYou('ben@example.test', 'Ben Ode');
    const other = await desk.do('preview', { draft: waiting.draftId, atOnce: true });
    await desk.do('approve', { draft: waiting.draftId, digest: other.digest, heard: 'no', atOnce: true });
    await desk.release();
    const server = await startServer(desk.home);
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
    try {
      const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
      await page.goto(`${server.url}/#code=${server.code}`);
      await page.getByRole('button', { name: 'Take it back' }).click();
      await page.getByRole('button', { name: 'Take it back' }).waitFor({ state: 'detached' });
      await page.getByText('We cannot tell whether this went.').waitFor();
      await page.getByRole('button', { name: 'It went', exact: true }).click();
      await page.getByText('We cannot tell whether this went.').waitFor({ state: 'detached' });
      assert.equal((await desk.letter(waiting.draftId)).state, 'recalled');
      assert.equal((await desk.letter(doubtful.draftId)).state, 'accepted');
      assert.equal(smtp.server.delivered.length, 1);
    } finally {
      await browser.close();
      await server.end();
    }
  });
});

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
