import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Output } from '../../../src/contract/registry.ts';
import { desk, phone, visitExample } from '../../support/browser.ts';
import { ask, root } from '../../support/cli.ts';
import { show } from '../../support/screens.ts';

interface MappedScreen {
  readonly name: string;
  /** With JOB, PERSON and so on where an id is put in. */
  readonly address: string;
  /** What its title begins with; empty where it is made of names. */
  readonly title: string;
  /** The word of its one main action; empty where it has none. */
  readonly action: string;
}

const text = readFileSync(join(root, 'docs', 'page.md'), 'utf8');

/** The rows of the table below a heading of docs/page.md, cell by cell. */
function tableBelow(heading: string): string[][] {
  const part = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return part
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Screen') && !line.startsWith('| Address'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim().replace(/^`|`$/g, '')),
    );
}

const screens: readonly MappedScreen[] = tableBelow('Screens').map(
  ([name = '', address = '', title = '', action = '']) => ({
    name,
    address,
    title: title === '–' ? '' : title,
    action: action === '–' ? '' : action,
  }),
);
const former = tableBelow('Former addresses').map(([from = '', to = '']) => ({ from, to }));

/** Puts ids of the example in the place of their names. */
async function idsOf(home: string): Promise<(address: string) => string> {
  const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
  const job = await ask<Output<'job'>>(home, 'job', jobs[0]?.id ?? '');
  const ids: Readonly<Record<string, string | undefined>> = {
    JOB: job.id,
    STEP: job.steps.find((step) => step.kind === 'thank-you')?.id,
    INTERVIEW: job.interviews[0]?.id,
    PERSON: job.people[0]?.id,
    FIRM: (await ask<Output<'relations'>>(home, 'people')).firms.find((firm) => firm.id !== '')?.id,
  };
  return (address) => address.replaceAll(/\b(?:JOB|STEP|INTERVIEW|PERSON|FIRM)\b/g, (name) => ids[name] ?? name);
}

/** Which screen of the map an address belongs to: the one whose pattern it fits. */
function screenOf(path: string): string | null {
  const plain = path.split(/[?#]/)[0] ?? '';
  const fits = ({ address }: MappedScreen): boolean =>
    new RegExp(
      `^${(address.split('?')[0] ?? '').replaceAll(/\b(?:JOB|STEP|INTERVIEW|PERSON|FIRM)\b/g, '[\\w-]+')}$`,
    ).test(plain);
  return screens.find((each) => !/[A-Z]{3}/.test(each.address) && fits(each))?.name ?? screens.find(fits)?.name ?? null;
}

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href^="/"]')]
      .map((each) => each.getAttribute('href') ?? '')
      .filter((href) => href !== ''),
  );

test('every screen of the map has its address, a title of its own and its one main action, on the phone and at the desk', async () => {
  await visitExample(async ({ page, url, home, faults }) => {
    const put = await idsOf(home);
    const titles = new Map<string, string>();
    const wrong: string[] = [];
    for (const { name, address, title, action } of screens)
      for (const viewport of [desk, phone]) {
        await page.setViewportSize(viewport);
        await show(page, url + put(address));
        const seen = await page.title();
        if (!seen.startsWith(title)) wrong.push(`${name} is called “${seen}”`);
        const other = titles.get(seen);
        if (other !== undefined && other !== name) wrong.push(`${name} and ${other} are both called “${seen}”`);
        titles.set(seen, name);
        const filled = await page.locator('main .main:visible, main [data-kind="main"]:visible').allInnerTexts();
        if (filled.length > 1) wrong.push(`${name} has ${filled.length} filled buttons: ${filled.join(', ')}`);
        if (action !== '' && filled[0]?.trim() !== action)
          wrong.push(`${name} has “${filled[0]}” in place of “${action}”`);
        if (action === '' && filled.length > 0) wrong.push(`${name} has “${filled[0]}”, and none is on the map`);
      }
    assert.deepEqual(wrong, []);
    assert.deepEqual(faults, []);
  });
});

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
          for (const link of await linksOf(page)) {
            const name = screenOf(link);
            if (name === null || reached.has(name)) continue;
            reached.set(name, depth);
            next.push(link);
          }
        }
        open = next;
      }
      const missing = screens.map((each) => each.name).filter((name) => !reached.has(name));
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
        .waitForURL((at) => at.pathname + at.hash === (put(to).split('?')[0] ?? ''), { timeout: 3000 })
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
  const asRoute = (address: string): RegExp =>
    new RegExp(
      `^${(address.split(/[?#]/)[0] ?? '').replaceAll(/\b(?:JOB|STEP|INTERVIEW|PERSON|FIRM)\b/g, '[^/]+')}/?$`,
    );
  const addresses = [...screens.map((each) => each.address), ...former.map((each) => each.from)];
  const plain = (route: string): string => route.replaceAll(/:\w+\??/g, 'x');
  for (const route of routes) {
    const whole = plain(route);
    const short = route.endsWith('?') ? route.replace(/\/:\w+\?$/, '') || '/' : whole;
    assert.ok(
      addresses.some((address) => asRoute(address).test(whole) || asRoute(address).test(short)) ||
        // A family of sections is one route.
        addresses.some((address) => address.startsWith(`${short}/`)),
      `the map does not name ${route}`,
    );
  }
});
