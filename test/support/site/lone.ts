import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { executablePath, flags } from '../chromium.ts';
import { servedSite } from './built.ts';
import { watchEngine } from './engine.ts';

/** A browser of its own that shows the site, with all that it stores; ended with the test. */
export interface Lone {
  readonly url: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in the page's scripts. */
  readonly faults: string[];
  /** Leads to a screen, as a link would. */
  to(screen: string): Promise<void>;
  /** Closes the page, does something while nothing of it is open, and opens it anew. */
  awayDuring(work: (blank: Page) => Promise<void>): Promise<void>;
  /** Throws away what the browser keeps of the site: all of it, or all but the marks that the page leaves beside the notes. */
  clear(what: 'everything' | 'notes'): Promise<void>;
}

interface LoneOptions {
  readonly context?: BrowserContextOptions;
  /** Put in front of the worker's own script. */
  readonly inWorker?: string;
  readonly inPage?: () => void;
}

/** What is kept for times without a connection is no part of these tests. */
function keepNoFiles(): void {
  const keeper = navigator.serviceWorker;
  if (keeper !== undefined) keeper.register = () => Promise.reject(new Error('Nothing is kept in this test.'));
}

/** Opens the site in a browser that knows nothing of it. */
export async function withLone(work: (lone: Lone) => Promise<void>, options: LoneOptions = {}): Promise<void> {
  const { url } = await servedSite();
  const browser: Browser = await chromium.launch({ executablePath, args: [...flags] });
  try {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      ...options.context,
    });
    context.setDefaultTimeout(90_000);
    await context.addInitScript(keepNoFiles);
    await context.addInitScript(watchEngine, 0);
    if (options.inPage !== undefined) await context.addInitScript(options.inPage);
    const { inWorker } = options;
    if (inWorker !== undefined)
      await context.route(/page-worker-[^/]*\.js$/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${inWorker}\n${await response.text()}` });
      });
    const faults: string[] = [];
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(url);
    const awayDuring: Lone['awayDuring'] = async (during) => {
      // A file of the same host, so that it may do what a page of it may.
      await page.goto(`${url}icon.png`);
      await during(page);
      await page.goto(url);
    };
    await work({
      url,
      context,
      page,
      faults,
      awayDuring,
      async to(screen) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, screen);
      },
      clear: (what) =>
        awayDuring(async (blank) => {
          const marks = await blank.evaluate(() => ({ ...localStorage }));
          const session = await context.newCDPSession(page);
          const { origin } = new URL(url);
          await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
          await session.detach();
          if (what === 'notes') await blank.evaluate((kept) => void Object.assign(localStorage, kept), marks);
        }),
    });
  } finally {
    await browser.close();
  }
}
