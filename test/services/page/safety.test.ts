import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { needsServer, visit, withExample, write } from '../../support/browser.ts';
import { goToCard, writeOn } from '../../support/cards.ts';
import { ask, withHome } from '../../support/cli.ts';
import { screensOf, show, unfold } from '../../support/screens.ts';

/** Status of a request whose headers no browser would let one set. */
function statusOf(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

test(
  'another name pointed here, another page that asks, a used code and a stolen one get nothing',
  needsServer('requests from outside'),
  async () => {
    await visit(async ({ page, url, code, stranger }) => {
      await page.getByRole('button', { name: 'See an example' }).waitFor();
      assert.equal(await statusOf(`${url}/`, { Host: 'evil.test' }), 403);
      assert.equal(await statusOf(`${url}/api/today`, { Host: new URL(url).host, Origin: 'http://evil.test' }), 403);
      // Whoever finds the printed address later: its code was used.
      const thief = await stranger();
      await thief.goto(`${url}/#code=${code}`);
      await thief.getByText('This address was used already').waitFor();
      await thief.goto(`${url}/#code=guessed`);
      await thief.getByText('Open the address that Persevere showed').waitFor();
      // A page of another origin in the same browser, where the key lies: it can neither ask nor read.
      const evil = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end('<p>evil</p>');
      });
      await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
      try {
        const other = await page.context().newPage();
        await other.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`);
        const got = await other.evaluate(async (target) => {
          const read = (path: string, options?: RequestInit) =>
            fetch(target + path, options).then(
              (response) => `answered ${response.status}`,
              () => 'nothing',
            );
          return [
            await read('/api/today'),
            await read('/'),
            await read('/api/example', { method: 'POST', body: '{}' }),
          ];
        }, url);
        assert.deepEqual(got, ['nothing', 'nothing', 'nothing']);
        const framed = await other.evaluate(async (target) => {
          const frame = document.createElement('iframe');
          frame.src = target;
          document.body.append(frame);
          await new Promise((resolve) => frame.addEventListener('load', resolve));
          return frame.contentDocument === null;
        }, url);
        assert.ok(framed, 'the page lets nobody frame it');
      } finally {
        evil.close();
      }
    }, {});
  },
);

test('a key that was taken away lets nobody in, at once', needsServer('a key that is taken away'), async () => {
  await visit(async ({ page, home }) => {
    await page.getByRole('button', { name: 'See an example' }).waitFor();
    const { devices } = await ask<{ devices: { id: string }[] }>(home, 'devices');
    await ask(home, 'devices', 'revoke', devices[0]?.id ?? '');
    await page.getByText('Open the address that Persevere showed').waitFor({ timeout: 6000 });
    assert.equal(await page.evaluate(() => localStorage.getItem('persevere-key')), null);
  });
});

test('a mail with script, forms, styles and remote pictures runs nothing, loads nothing, and is readable', async () => {
  let asked = 0;
  const tracker = createServer((_request, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((resolve) => tracker.listen(0, '127.0.0.1', resolve));
  const remote = `http://127.0.0.1:${(tracker.address() as AddressInfo).port}`;
  const html = `<html><head><style>@import url(${remote}/css); body { background: url(${remote}/style) }</style>
<link rel="stylesheet" href="${remote}/sheet"><meta http-equiv="refresh" content="0;url=${remote}/refresh"></head>
<body background="${remote}/background" onload="parent.owned = 1"><p>We are <b>pleased</b> to meet you.</p>
<img src="${remote}/pixel.gif" onerror="parent.owned = 1"><img srcset="${remote}/set 1x"><script>parent.owned = 1; fetch('${remote}/script')</script>
<a href="javascript:parent.owned=1">here</a><form action="${remote}/form"><button>Send</button></form>
<svg><image href="${remote}/svg" /><script>parent.owned = 1</script></svg><iframe src="${remote}/frame"></iframe>
<video poster="${remote}/poster" src="${remote}/video"></video><object data="${remote}/object"></object>
<math><mtext><table><mglyph><style><img src=x onerror="parent.owned=1"></style></mglyph></table></mtext></math>
<p style="background:url(${remote}/inline)">Kind regards</p></body></html>`;
  const eml = `From: Anna <anna@northwind.test>\r\nTo: rowan@example.test\r\nSubject: Your interview <script>parent.owned = 1</script>\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nMessage-ID: <a@northwind.test>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  try {
    await withHome(async (home) => {
      await withExample(home);
      await visit(
        async ({ page, faults }) => {
          await page.getByText('This is an example.').waitFor();
          await page.getByRole('button', { name: 'Add', exact: true }).click();
          await page
            .locator('input[type=file]')
            .first()
            .setInputFiles({
              name: 'answer.eml',
              mimeType: 'message/rfc822',
              buffer: Buffer.from(eml),
            });
          await page.getByText('We are pleased to meet you.').waitFor();
          await page.getByRole('button', { name: /Show it as it was sent/ }).click();
          const frame = page.frameLocator('iframe.strange');
          await frame.getByText('pleased').waitFor();
          await page.waitForTimeout(800);
          assert.equal(asked, 0, 'nobody learns that it was read');
          assert.equal(await page.evaluate(() => (globalThis as { owned?: number }).owned), undefined);
          assert.equal(await frame.locator('script, form, iframe, object, svg, style, link, video').count(), 0);
          assert.match(await page.locator('h1').innerText(), /<script>/, 'a subject is text');
          assert.deepEqual(
            faults.filter((each) => !/Content Security Policy/.test(each)),
            [],
          );
        },
        { home },
      );
    });
  } finally {
    tracker.close();
  }
});

test('a nest of a thousand MIME parts, and bytes that are no mail, are refused in words', async () => {
  const nest = (depth: number): string =>
    depth === 0
      ? 'Content-Type: text/plain\r\n\r\nhello\r\n'
      : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nest(depth - 1)}\r\n--b${depth}--\r\n`;
  await visit(async ({ page, faults }) => {
    const drop = async (name: string, buffer: Buffer): Promise<void> =>
      page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'message/rfc822', buffer });
    await page.getByRole('button', { name: 'See an example' }).waitFor();
    await drop('nest.eml', Buffer.from(`From: a@b.test\r\nSubject: nest\r\n${nest(1000)}`));
    await page.getByText('nested too deeply').waitFor();
    await drop('noise.eml', Buffer.from(Uint8Array.from({ length: 5000 }, (_each, index) => (index * 7919) % 256)));
    await page.getByText(/noise\.eml (?:cannot be read|holds no mail)/).waitFor();
    await drop('noise.ics', Buffer.from('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'));
    await page.getByText(/noise\.ics cannot be read/).waitFor();
    await drop('letter.docx', Buffer.from('PK'));
    await page.getByText('neither an invitation (.ics) nor an email (.eml)').waitFor();
    assert.deepEqual(faults, []);
  });
});

test(
  '200 MB are refused before they are read, and the server goes on',
  needsServer('requests from outside'),
  async () => {
    await visit(async ({ page, url }) => {
      await page.getByRole('button', { name: 'See an example' }).waitFor();
      const key = await page.evaluate(() => localStorage.getItem('persevere-key'));
      const target = new URL(url);
      const outcome = await new Promise<string>((resolve) => {
        const sent = request({
          hostname: target.hostname,
          port: target.port,
          path: '/api/invitations/read',
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
        });
        sent.on('response', (response) => {
          resolve(String(response.statusCode));
          sent.destroy();
        });
        sent.on('error', () => resolve('cut'));
        const block = Buffer.alloc(1_000_000, 'a');
        let blocks = 0;
        const push = (): void => {
          while (blocks < 200) {
            blocks += 1;
            if (!sent.write(block)) {
              sent.once('drain', push);
              return;
            }
          }
          sent.end();
        };
        push();
      });
      assert.ok(outcome === '413' || outcome === 'cut', outcome);
      await page.reload();
      await page.getByRole('button', { name: 'See an example' }).waitFor();
    });
  },
);

test('a file of 200 MB is not even read by the page', async () => {
  await visit(async ({ page }) => {
    await page.getByRole('button', { name: 'See an example' }).waitFor();
    await page
      .locator('input[type=file]')
      .first()
      .evaluate((input) => {
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(200_000_000)], 'huge.ics'));
        (input as HTMLInputElement).files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await page.getByText('huge.ics is larger than 10 MB').waitFor();
  });
});

test('a hostile name in every field is text on every screen, and runs nowhere', async () => {
  const hostile = `<img src=x onerror="owned=1"><script>owned=1</script>"'\u202Eevil\u0007{{7*7}}`;
  await visit(async ({ page, home, url, faults }) => {
    await page.getByRole('link', { name: 'Write it down' }).click();
    await write(page, 'Name', hostile);
    await page.getByText('An agency', { exact: true }).click();
    for (const label of ['Their client, if they named it', 'Role', 'Agency', 'Your contact at the agency'])
      await write(page, label, hostile);
    await page.getByLabel('With its client').check();
    await goToCard(page, 'said');
    await page.getByLabel('What they said', { exact: true }).fill(hostile);
    await goToCard(page, 'mine');
    for (const label of ['What did you forget to say?', 'What did you promise?']) await write(page, label, hostile);
    await writeOn(page, 'answer', 'In their words', hostile);
    await page.getByRole('button', { name: 'Write the letters' }).click();
    // Not the interviewer's name: a person with the candidate's own name is never an interviewer (K6), so there would be no letter to look at.
    await write(page, 'How do you sign?', `${hostile} Ellis`);
    await page.getByRole('button', { name: 'Show the letter' }).click();
    await page.getByRole('textbox', { name: 'Letter', exact: true }).waitFor();
    for (const [name, path] of Object.entries(await screensOf(home))) {
      await show(page, url + path);
      await unfold(page);
      const strange = await page.evaluate(() => ({
        owned: (globalThis as { owned?: number }).owned ?? 'no',
        images: document.querySelectorAll('main img, main script').length,
        wide: document.documentElement.scrollWidth > innerWidth,
      }));
      assert.deepEqual(strange, { owned: 'no', images: 0, wide: false }, name);
    }
    await show(page, `${url}/`);
    assert.match(await page.locator('main').innerText(), /<img src=x onerror/);
    assert.deepEqual(faults, []);
  });
});
