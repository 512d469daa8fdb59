import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { desk, phone, screenOf, visitExample } from '../../support/browser.ts';
import { root } from '../../support/cli.ts';
import { former, idsOf, mapped, patternOf, screenAt } from '../../support/page-map.ts';
import { show } from '../../support/screens.ts';

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href^="/"], a[href^="#/"]')].map((each) =>
      (each.getAttribute('href') ?? '').replace('#', ''),
    ),
  );

test('every screen of the map has its address, a title of its own and its one main action, on the phone and at the desk', async () => {
  await visitExample(async ({ page, url, home, faults }) => {
    const put = await idsOf(home);
    const titles = new Map<string, string>();
    const wrong: string[] = [];
    for (const { name, address, title, action } of mapped)
      for (const [place, viewport] of Object.entries({ desk, phone } as const)) {
        const planned = action[place as 'desk' | 'phone'];
        await page.setViewportSize(viewport);
        await show(page, url + put(address));
        const seen = await page.title();
        if (!seen.startsWith(title)) wrong.push(`${name} is called “${seen}”`);
        const other = titles.get(seen);
        if (other !== undefined && other !== name) wrong.push(`${name} and ${other} are both called “${seen}”`);
        titles.set(seen, name);
        const filled = await page.locator('main .main:visible, main [data-kind="main"]:visible').allInnerTexts();
        if (filled.length > 1) wrong.push(`${name} has ${filled.length} filled buttons: ${filled.join(', ')}`);
        if ((filled[0]?.trim() ?? '') !== planned)
          wrong.push(
            `${name} has “${filled[0]}” ${place === 'desk' ? 'at the desk' : 'on the phone'}, the map has “${planned}”`,
          );
      }
    assert.deepEqual(wrong, []);
    assert.deepEqual(faults, []);
  });
});

const invitation = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:call@northwind.test',
  'DTSTART:20270112T100000Z',
  'DTEND:20270112T110000Z',
  'SUMMARY:Interview with Northwind',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
];
const mail = [
  'From: Anna <anna@northwind.test>',
  'To: rowan@example.test',
  'Subject: Your interview',
  'Date: Mon, 23 Nov 2026 10:00:00 +0000',
  'Message-ID: <a@northwind.test>',
  '',
  'We are pleased to meet you.',
];

test('every screen is reached from Today by way of at most two others', async () => {
  await visitExample(
    async ({ page, url }) => {
      const reached = new Map<string, number>([['Today', 0]]);
      let open = ['/'];
      for (let depth = 1; depth <= 3; depth++) {
        const next: string[] = [];
        for (const path of open) {
          await show(page, url + path);
          // What is behind a menu or folded away is there with one more tap on the same screen.
          for (const button of await page.locator('main [aria-haspopup="menu"]').all())
            await button.click({ timeout: 500 }).catch(() => {});
          await page.keyboard.press('Escape');
          await page.locator('button.add:visible').click();
          await page.getByRole('dialog', { name: 'Add' }).waitFor();
          for (const link of await linksOf(page)) {
            const name = screenAt(link);
            if (name === null || reached.has(name)) continue;
            reached.set(name, depth);
            next.push(link);
          }
        }
        open = next;
      }
      // Three are come to by doing something: a file is chosen among what can be added, and a letter that was read from Today went.
      const choose = async (name: string, mimeType: string, lines: readonly string[]): Promise<void> => {
        await show(page, `${url}/`);
        await page.getByRole('button', { name: 'Add', exact: true }).click();
        const adds = page.getByRole('dialog', { name: 'Add' });
        const [chooser] = await Promise.all([
          page.waitForEvent('filechooser'),
          adds.getByText('An invitation or an email, from a file').click(),
        ]);
        await chooser.setFiles({ name, mimeType, buffer: Buffer.from(lines.join('\r\n')) });
      };
      await choose('call.ics', 'text/calendar', invitation);
      await page.waitForURL(`${url}/invitation`);
      reached.set('An invitation', 1);
      await choose('answer.eml', 'message/rfc822', mail);
      await page.waitForURL(`${url}/mail`);
      reached.set('A mail', 1);
      await show(page, `${url}/`);
      await page.getByRole('link', { name: 'Read the letter' }).click();
      await page.getByRole('link', { name: 'Open in my mail' }).click();
      await page.getByRole('button', { name: 'Yes, it went' }).click();
      await page.waitForURL(/\/next\//);
      reached.set('After the letters', 2);
      const missing = mapped.map((each) => each.name).filter((name) => !reached.has(name));
      assert.deepEqual(missing, []);
    },
    { context: { viewport: desk } },
  );
});

test('former addresses lead on, and Back goes back to where it was', async () => {
  await visitExample(async ({ page, url, home }) => {
    const put = await idsOf(home);
    for (const { from, to } of former) {
      await show(page, `${url}/`);
      await show(page, url + put(from));
      await page
        .waitForURL((at) => screenOf(at) === put(to), { timeout: 3000 })
        .catch(() => {
          assert.fail(`${from} leads to ${page.url()}`);
        });
      await page.goBack();
      await page.waitForURL(`${url}/`);
    }
  });
});

test('the map names every address that the page knows, and no other', () => {
  const app = readFileSync(join(root, 'web', 'app.tsx'), 'utf8');
  const routes = [...app.matchAll(/<Route path="([^"]+)"/g)].map(([, path = '']) => path);
  const addresses = [...mapped.map((each) => each.address), ...former.map((each) => each.from)];
  const plain = (route: string): string => route.replaceAll(/:\w+\??/g, 'x');
  for (const route of routes) {
    const whole = plain(route);
    const short = route.endsWith('?') ? route.replace(/\/:\w+\?$/, '') || '/' : whole;
    assert.ok(
      addresses.some((address) => patternOf(address).test(whole) || patternOf(address).test(short)) ||
        // A family of sections is one route.
        addresses.some((address) => address.startsWith(`${short}/`)),
      `the map does not name ${route}`,
    );
  }
});
