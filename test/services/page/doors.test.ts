import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { needsServer, visit, visitExample } from '../../support/browser.ts';
import { ask, persevere, root } from '../../support/cli.ts';
import { startServer } from '../../support/server.ts';

test(
  '[DK5] given somebody else who listens at the port once Persevere has ended, an open page says so and never sends its key',
  needsServer('somebody else at its port'),
  async () => {
    await visitExample(
      async ({ page, url, stop, startAgain }) => {
        const heard: string[] = [];
        await stop();
        const squatter = createServer((request, response) => {
          heard.push(`${request.method} ${request.url?.split('?')[0]} ${request.headers.authorization ?? 'no key'}`);
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify({ persevere: true, version: 'x', keyProof: '0'.repeat(64), revision: 'x' }));
        });
        await new Promise<void>((resolve) => squatter.listen(Number(new URL(url).port), '127.0.0.1', resolve));
        try {
          await page.getByText('Something else answers at this address').waitFor({ timeout: 15_000 });
          assert.ok(heard.length > 0);
          assert.deepEqual(
            heard.filter((each) => !/^GET \/(?:api\/alive|sw\.js) no key$/.test(each)),
            [],
          );
        } finally {
          squatter.closeAllConnections();
          await new Promise((resolve) => squatter.close(resolve));
        }
        await startAgain();
        await page.getByText('Something else answers at this address').waitFor({ state: 'detached', timeout: 15_000 });
        await page.getByText('Persevere isn’t answering').waitFor({ state: 'detached', timeout: 15_000 });
      },
      { keepsItself: true },
    );
  },
);

/** Listens at the port of an address in place of Persevere, and notes who brings a key. What it is asked goes to `answer`. */
async function squat(
  url: string,
  answer: (path: string) => Promise<string>,
): Promise<{ readonly keys: string[]; end(): Promise<void> }> {
  const keys: string[] = [];
  const squatter = createServer(async (request, response) => {
    if (request.headers.authorization !== undefined) keys.push(`${request.method} ${request.url}`);
    response.setHeader('Content-Type', 'application/json');
    response.end(await answer(request.url ?? '').catch(() => '{}'));
  });
  await new Promise<void>((resolve) => squatter.listen(Number(new URL(url).port), '127.0.0.1', resolve));
  return {
    keys,
    async end() {
      squatter.closeAllConnections();
      await new Promise((resolve) => squatter.close(resolve));
    },
  };
}

test(
  '[DK5] given somebody else at the port who asks the right server at another for the proof, no key is sent to them',
  needsServer('somebody else at its port'),
  async () => {
    await visitExample(
      async ({ page, home, url, stop }) => {
        await stop();
        const moved = await startServer(home);
        const relay = await squat(url, async (path) => (await fetch(`${moved.url}${path}`)).text());
        try {
          await page.getByText('Something else answers at this address').waitFor({ timeout: 15_000 });
          assert.deepEqual(relay.keys, []);
        } finally {
          await relay.end();
          await moved.end();
        }
      },
      { keepsItself: true },
    );
  },
);

test(
  '[DK5] given a page that nobody saw while somebody else took the port, it asks who answers before it sends its key',
  needsServer('somebody else at its port'),
  async () => {
    await visitExample(
      async ({ page, url, stop }) => {
        const turn = (seen: string): Promise<void> =>
          page.evaluate((state) => {
            Object.defineProperty(document, 'visibilityState', { get: () => state, configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
          }, seen);
        await turn('hidden');
        await page.waitForTimeout(1500);
        await stop();
        const squatter = await squat(url, async () => JSON.stringify({ persevere: true, revision: 'x' }));
        try {
          await turn('visible');
          await page.getByText('Something else answers at this address').waitFor({ timeout: 15_000 });
          assert.deepEqual(squatter.keys, []);
        } finally {
          await squatter.end();
        }
      },
      { keepsItself: true },
    );
  },
);

test(
  '[DK6] given a page that is older than its server, it says so, and a screen whose file is gone is not blank',
  needsServer('a page older than its server'),
  async () => {
    await visitExample(
      async ({ page, url }) => {
        await page.route('**/assets/jobs-*.js', (route) => route.fulfill({ status: 404, body: '' }));
        // A page from before, as a tab shows it that was opened then.
        const former = readFileSync(join(root, 'dist', 'page', 'index.html'), 'utf8').replace('.js"', '.js?former"');
        await page.route(`${url}/`, (route) => route.fulfill({ contentType: 'text/html', body: former }));
        await page.goto(`${url}/`);
        await page.getByText('Persevere was updated. Finish what you are typing, then load this page again.').waitFor();
        await page.getByRole('link', { name: 'Jobs', exact: true }).click();
        await page.getByRole('heading', { name: 'This could not be loaded' }).waitFor();
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await page.getByRole('main').getByRole('button', { name: 'Load again' }).click();
        await page.getByRole('heading', { name: 'Jobs' }).first().waitFor();
        await page.getByText('Persevere was updated.').waitFor({ state: 'detached' });
      },
      { keepsItself: true },
    );
  },
);

test(
  '[DK4] given a second browser that is let in, the first one says so and can lock it out',
  needsServer('a second browser'),
  async () => {
    await visitExample(async ({ page, home, stranger }) => {
      assert.equal(await page.getByText('A new browser was let in').count(), 0);
      const { out } = await persevere(home, ['serve']);
      const other = await stranger();
      await other.goto(/http:\S+/.exec(out)?.[0] ?? '');
      await other.getByText('This is an example.').waitFor();
      await page.getByText('A new browser was let in').waitFor({ timeout: 10_000 });
      assert.equal(await other.getByText('A new browser was let in').count(), 0, 'it is no news to itself');
      await page.getByRole('button', { name: /That wasn’t me/ }).click();
      await other.getByText('This key was taken away.').waitFor({ timeout: 10_000 });
      await page.getByText('A new browser was let in').waitFor({ state: 'detached' });
    });
  },
);

test(
  '[DK3] given a browser whose key was taken away, nothing of what was typed or kept stays in it',
  needsServer('a key that is taken away'),
  async () => {
    await visit(async ({ page, home, url }) => {
      await page.getByRole('link', { name: 'Write it down' }).click();
      await page.getByLabel('Firm', { exact: true }).fill('Ines Duarte, who told me of her illness');
      await page.waitForFunction(() =>
        Object.keys(localStorage).some((name) => (localStorage.getItem(name) ?? '').includes('illness')),
      );
      const { devices } = await ask<{ devices: { id: string }[] }>(home, 'devices');
      await persevere(home, ['devices', 'revoke', devices[0]?.id ?? '']);
      await page.getByText('This key was taken away.').waitFor({ timeout: 10_000 });
      const left = await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('persevere-')));
      assert.deepEqual(left, []);
      await page.goto(`${url}/`);
      await page.getByText('Open the address that Persevere showed').waitFor();
      assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
    });
  },
);

test('[UI3] given a letter whose step is done, the page says so and leads to Today, and names no command', async () => {
  await visit(async ({ page, url }) => {
    await page.getByRole('link', { name: 'Write it down' }).waitFor();
    await page.goto(`${url}/letter/st_none`);
    const said = page.getByRole('alert');
    await said.waitFor();
    assert.equal(
      await said.textContent(),
      'That is not to do any more; it was done, left out, or belongs to other notes.Go to Today',
    );
    await said.getByRole('link', { name: 'Go to Today' }).click();
    await page.getByRole('link', { name: 'Write it down' }).waitFor();
  });
});
