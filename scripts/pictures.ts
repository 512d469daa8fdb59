// Takes pictures of every screen from the example: node scripts/pictures.ts DIR [only]. With --readme those that the README shows.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { flags } from '../test/support/chromium.ts';
import { ask, withHome } from '../test/support/cli.ts';
import { startServer } from '../test/support/server.ts';

const forReadme = process.argv.includes('--readme');
const [given, only] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const folder = forReadme ? join(import.meta.dirname, '..', 'docs', 'pictures') : (given ?? 'pictures');

const sizes = {
  phone: { width: 390, height: 844 },
  desk: { width: 1440, height: 900 },
} as const;
const themes = ['light', 'dark'] as const;

interface Scene {
  readonly name: string;
  readonly path: string | ((page: Page) => Promise<void>);
}

const click = (name: string | RegExp) => async (page: Page) => {
  await page.goto(new URL('/', page.url()).href);
  await page.getByRole('link', { name }).first().click();
};

const ofJob = (screen: string) => async (page: Page) => {
  await click(/Data Engineer at/)(page);
  await page.waitForURL(/\/job\//);
  await page.goto(page.url().replace('/job/', `/${screen}/`));
};

/** Screens of the example, in the order in which a candidate comes to them. */
const scenes: readonly Scene[] = [
  { name: 'today', path: '/' },
  { name: 'letter', path: click(/Read the letter|See what to say/) },
  { name: 'job', path: click(/Data Engineer at/) },
  { name: 'happened', path: '/happened' },
  { name: 'week', path: '/week' },
  { name: 'jobs', path: '/jobs' },
  { name: 'sending', path: '/sending' },
  { name: 'settings', path: '/settings' },
  { name: 'invitation', path: '/invitation' },
  {
    name: 'mail',
    path: async (page) => {
      await page.goto(new URL('/mail', page.url()).href);
      const buffer = Buffer.from(mail);
      await page.locator('input[type=file]').setInputFiles({ name: 'mail.eml', mimeType: 'message/rfc822', buffer });
      await page.getByText('Thank you for coming in').waitFor();
    },
  },
  {
    name: 'call',
    path: async (page) => {
      await click(/Read the letter|See what to say/)(page);
      await page.getByText('Otherwise').click();
      await page.getByRole('button', { name: /Call instead|Write an e-mail instead/ }).click();
      await page.getByRole('heading', { name: 'To say' }).waitFor();
      await page.waitForTimeout(300);
    },
  },
  {
    name: 'next',
    path: async (page) => {
      await click(/Data Engineer at/)(page);
      await page.waitForURL(/\/job\//);
      await page.goto(page.url().replace('/job/', '/next/'));
    },
  },
  {
    name: 'answer',
    path: async (page) => {
      await page.goto(new URL('/', page.url()).href);
      await page
        .getByRole('link', { name: /Data Engineer at/ })
        .first()
        .click();
      await page.getByRole('link', { name: 'They wrote or called' }).click();
    },
  },
  { name: 'fit', path: ofJob('fit') },
  { name: 'prepare', path: ofJob('prepare') },
  { name: 'examples', path: '/you/examples' },
  { name: 'compare', path: '/compare' },
  { name: 'proof', path: '/proof' },
  { name: 'people', path: '/people' },
  { name: 'worked', path: '/worked' },
  { name: 'no', path: '/no' },
  { name: 'heard', path: '/heard' },
  {
    name: 'file',
    path: async (page) => {
      await click(/Data Engineer at/)(page);
      await page
        .getByRole('link', { name: /Between you and them.*Fiona/ })
        .first()
        .click();
    },
  },
];

/** A mail whose sender is not known yet, for the screen that reads mails. */
const mail = [
  'From: Fiona Marsh <fiona.marsh@calder-search.example>',
  'To: rowan@example.org',
  'Subject: Your interview',
  'Date: Tue, 24 Nov 2026 09:12:00 +0000',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Dear Rowan,</p><p>Thank you for coming in. The panel meets again on Thursday, and I will ring you then.</p><p>Fiona</p>',
].join('\r\n');

async function shoot(page: Page, name: string): Promise<void> {
  await page.locator('main:not([aria-busy="true"]) h1').waitFor();
  await page.waitForTimeout(750);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: !forReadme });
}

async function takeAll(browser: Browser): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await withHome(async (home) => {
    const server = await startServer(home);
    try {
      const context = await browser.newContext({ viewport: sizes.phone });
      const page = await context.newPage();
      await page.goto(`${server.url}/#code=${server.code}`);
      await page.getByRole('button', { name: 'See an example' }).waitFor();
      for (const [size, viewport] of Object.entries(sizes))
        for (const colorScheme of themes) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme });
          if (!forReadme && (only === undefined || only === 'first')) await shoot(page, `first-${size}-${colorScheme}`);
        }
      await ask(home, 'profile', '--name', 'Rowan Ellis', '--email', 'rowan@example.org');
      await page.getByRole('button', { name: 'See an example' }).click();
      await page.getByRole('heading', { name: 'To do', exact: true }).waitFor();
      for (const [size, viewport] of Object.entries(sizes))
        for (const colorScheme of themes)
          for (const scene of scenes) {
            if (only !== undefined && only !== scene.name) continue;
            const shown = [
              `today-desk-light`,
              'job-desk-light',
              'letter-desk-dark',
              'today-phone-light',
              'today-phone-dark',
            ];
            const name = `${scene.name}-${size}-${colorScheme}`;
            if (forReadme && !shown.includes(name)) continue;
            await page.setViewportSize(viewport);
            await page.emulateMedia({ colorScheme });
            if (typeof scene.path === 'string') await page.goto(server.url + scene.path);
            else await scene.path(page);
            await shoot(page, name);
          }
    } finally {
      await server.end();
    }
  });
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...flags] });
try {
  await takeAll(browser);
} finally {
  await browser.close();
}
