import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { desk, needsServer, phone, visit } from '../../support/browser.ts';
import { persevere, withHome } from '../../support/cli.ts';
import { makeCertificates } from '../../support/services/certificates.ts';
import { startTlsProxy } from '../../support/tls-proxy.ts';

test(
  'a phone is paired by the code on the desk, works over TLS with a key of its own, and is locked out when that is taken away',
  needsServer('other devices'),
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'persevere-certificates-'));
    let target = 'http://127.0.0.1:1';
    const proxy = await startTlsProxy(() => target, makeCertificates(folder));
    const publicUrl = `https://persevere.test:${proxy.port}`;
    try {
      await visit(
        async ({ page, url, stranger, faults }) => {
          target = url;
          await page.goto(`${url}/settings/devices`);
          await page.getByText(`Other devices open it at ${publicUrl}`).waitFor();
          await page.getByRole('button', { name: 'Add a phone' }).click();
          await page.getByRole('img', { name: 'The code to scan' }).waitFor();
          const said = await page.getByText('The address is').innerText();
          const address = /https:\S+/.exec(said)?.[0] ?? '';
          assert.ok(address.startsWith(`${publicUrl}/#code=`));
          const mobile = await stranger({
            viewport: phone,
            ignoreHTTPSErrors: true,
            userAgent: 'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
          });
          await mobile.goto(address);
          await mobile.getByRole('link', { name: 'Write it down' }).waitFor();
          assert.equal(new URL(mobile.url()).hash, '', 'the code leaves the address');
          // Scanned a second time, by somebody who looked over the shoulder, it is worth nothing.
          const thief = await stranger({ ignoreHTTPSErrors: true });
          await thief.goto(address);
          await thief.getByText('This address was used already').waitFor();
          await page.getByText('Chrome on Android', { exact: true }).waitFor({ timeout: 6000 });
          await page.getByRole('button', { name: /^Block Chrome on Android/ }).click();
          await mobile.getByText('Open the address that Persevere showed').waitFor({ timeout: 6000 });
          await page.getByText('Chrome on Android', { exact: true }).waitFor({ state: 'detached' });
          // Its own key still lets the desk in.
          await page.reload();
          await page.getByText(`Other devices open it at ${publicUrl}`).waitFor();
          assert.deepEqual(faults, []);
        },
        {
          context: { viewport: desk },
          serve: ['--public-url', publicUrl],
          launch: ['--host-resolver-rules=MAP persevere.test 127.0.0.1'],
        },
      );
    } finally {
      await proxy.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test(
  'without a public address a phone cannot be added, and the page says what it takes',
  needsServer('other devices'),
  async () => {
    await visit(async ({ page, url }) => {
      await page.getByRole('button', { name: 'See an example' }).waitFor();
      await page.goto(`${url}/settings/devices`);
      await page.getByText('only this computer can open it').waitFor();
      assert.equal(await page.getByRole('button', { name: 'Add a phone' }).count(), 0);
    });
  },
);

test(
  'a public address without TLS, with a path or a password in it, is refused at the start',
  needsServer('other devices'),
  async () => {
    await withHome(async (home) => {
      for (const bad of [
        'http://persevere.test',
        'https://persevere.test/path',
        'https://me:secret@persevere.test',
        'persevere',
      ]) {
        const ran = await persevere(home, ['serve', '--port', '0', '--public-url', bad]);
        assert.equal(ran.code, 2, bad);
        assert.match(ran.err, /cannot be the public address\. Nothing was changed\./);
      }
    });
  },
);
