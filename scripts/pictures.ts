// Takes pictures of every screen of docs/page.md: node scripts/pictures.ts DIR [only] [--jobs=12] [--german]. With --readme those that the README shows.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { withExample } from '../test/support/browser.ts';
import { executablePath, flags } from '../test/support/chromium.ts';
import { withHome } from '../test/support/cli.ts';
import { manyJobs } from '../test/support/many-jobs.ts';
import { idsOf, mapped } from '../test/support/page-map.ts';
import { startServer } from '../test/support/server.ts';

const forReadme = process.argv.includes('--readme');
const [given, only] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const folder = forReadme ? join(import.meta.dirname, '..', 'docs', 'pictures') : (given ?? 'pictures');
const language = process.argv.includes('--german') ? 'de' : 'en';
const jobs = Number(/--jobs=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 0);

const sizes = {
  phone: { width: 390, height: 844 },
  desk: { width: 1440, height: 900 },
} as const;
const themes = ['light', 'dark'] as const;

/** The pictures of the README: the screen, how it is shown, and what the file is called. */
const ofReadme: readonly (readonly [
  screen: string,
  size: keyof typeof sizes,
  theme: 'light' | 'dark',
  file: string,
])[] = [
  ['Today', 'desk', 'light', 'today-desk-light'],
  ['A job', 'desk', 'light', 'job-desk-light'],
  ['A letter', 'desk', 'dark', 'letter-desk-dark'],
  ['Today', 'phone', 'light', 'today-phone-light'],
  ['Today', 'phone', 'dark', 'today-phone-dark'],
];

async function shoot(page: Page, url: string, path: string): Promise<void> {
  await page.goto(url);
  await page.locator('main:not([aria-busy="true"]) h1').waitFor();
  await page.waitForTimeout(750);
  await page.screenshot({ path, fullPage: !forReadme });
}

async function takeAll(browser: Browser): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await withHome(async (home) => {
    if (jobs > 0) await manyJobs(home, jobs);
    else await withExample(home);
    const put = await idsOf(home);
    const server = await startServer(home);
    try {
      const context = await browser.newContext({ viewport: sizes.phone });
      const page = await context.newPage();
      await page.goto(`${server.url}/#code=${server.code}`);
      await page.waitForFunction(() => localStorage.getItem('persevere-key') !== null);
      await page.evaluate((code) => localStorage.setItem('persevere.language', code), language);
      const addressOf = (name: string): string => put(mapped.find((each) => each.name === name)?.address ?? '/');
      const take = async (name: string, size: keyof typeof sizes, colorScheme: 'light' | 'dark', file: string) => {
        await page.setViewportSize(sizes[size]);
        await page.emulateMedia({ colorScheme });
        await shoot(page, server.url + addressOf(name), join(folder, `${file}.png`));
      };
      if (forReadme) {
        for (const each of ofReadme) await take(...each);
        return;
      }
      for (const { name } of mapped)
        for (const size of Object.keys(sizes) as (keyof typeof sizes)[])
          for (const theme of themes) {
            const called = name
              .toLowerCase()
              .replaceAll(/[^a-z]+/g, '-')
              .replace(/-$/, '');
            if (only === undefined || called.includes(only))
              await take(name, size, theme, `${called}-${size}-${theme}`);
          }
    } finally {
      await server.end();
    }
  });
}

const browser = await chromium.launch({ executablePath, args: [...flags] });
try {
  await takeAll(browser);
} finally {
  await browser.close();
}
