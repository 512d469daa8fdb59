import type { Browser, BrowserContext, Page } from 'playwright-core';
import { parseInstant } from '../../../src/core/time/zone.ts';
import type { Visit, VisitOptions } from '../browser.ts';
import { PATIENCE_MS } from '../chromium.ts';
import { notesLieElsewhere } from '../cli.ts';
import { servedSite } from './built.ts';
import { askEngine, clockAhead, watchEngine } from './engine.ts';
import { movingBetween } from './moving.ts';

/** Opens the site in a real browser, with the notes of the home brought into it; commands on the home meanwhile find what the page wrote. */
export async function visitSite(
  browser: Browser,
  work: (visit: Visit) => Promise<void>,
  { home, context: given, serve = [], env, watch }: VisitOptions & { home: string; watch: Watch },
): Promise<void> {
  if (env !== undefined)
    throw new Error('There is no server whose environment could be set: say needsServer at the test.');
  const ahead = aheadOf(serve);
  const { url: folder } = await servedSite();
  const url = `${folder}#`;
  const faults: string[] = [];
  const pages: Page[] = [];
  const open = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    withScreensBehindHash(page, url);
    return page;
  };
  const newContext = async (options: VisitOptions['context']): Promise<BrowserContext> => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript(keepNoFiles);
    await context.addInitScript(watchEngine, ahead);
    await context.addInitScript(clockAhead(String(ahead)));
    return context;
  };
  const context = await newContext(given);
  const another = async (): Promise<Page> => {
    const page = await open(context);
    watch(page, faults);
    pages.push(page);
    return page;
  };
  const engine = (): Page => {
    const page = pages.find((each) => !each.isClosed() && each.url().startsWith(folder));
    if (page === undefined) throw new Error('No window of the site is open.');
    return page;
  };
  const moving = movingBetween(home, engine, () => Date.now() + ahead);
  const page = await another();
  await page.goto(`${url}/`);
  if (await moving.intoBrowser()) {
    // As on a first visit, but for the notes: nothing was looked at yet.
    await page.evaluate(() => {
      sessionStorage.clear();
      for (const name of Object.keys(localStorage))
        if (!name.startsWith('persevere-stands')) localStorage.removeItem(name);
    });
    await page.reload();
  }
  notesLieElsewhere(home, { fetch: moving.intoFolder, giveBack: moving.backIntoBrowser });
  const noServer = async (): Promise<never> => {
    throw new Error('There is no server to stop: say needsServer at the test.');
  };
  try {
    await work({
      browser,
      page,
      home,
      url,
      code: '',
      faults,
      revision: async () => (await askEngine(engine(), 'changes', {})).revision,
      another,
      stranger: async (options = {}) => open(await newContext({ viewport: given?.viewport ?? null, ...options })),
      stop: noServer,
      startAgain: noServer,
    });
    // What is asked afterwards finds what the page wrote.
    await moving.intoFolder();
  } finally {
    notesLieElsewhere(home, null);
  }
}

/** What is kept for times without a connection has tests of its own: here each visit would fetch all files again. */
function keepNoFiles(): void {
  // A mail is shown in a frame of its own, which has nothing of this.
  if (self !== top) return;
  const keeper = navigator.serviceWorker;
  if (keeper !== undefined) keeper.register = () => Promise.reject(new Error('Nothing is kept in this test.'));
}

type Watch = (page: Page, faults: string[]) => void;

/** How far the clock of the visit is ahead, in milliseconds, by what a server would be told. */
function aheadOf(serve: readonly string[]): number {
  if (serve.length === 0) return 0;
  const at = serve[0] === '--now' && serve.length === 2 ? parseInstant(serve[1] ?? '') : null;
  if (at === null) throw new Error(`A site cannot be served with ${serve.join(' ')}: say needsServer at the test.`);
  return at - Date.now();
}

/** Going to an address loads the page anew as it does on a server, where the address of each screen is another document's. */
function withScreensBehindHash(page: Page, url: string): void {
  const [goto, waitForURL] = [page.goto.bind(page), page.waitForURL.bind(page)];
  const screen = (at: string): string => at.slice(url.length) || '/';
  const isHere = (at: string): boolean => at.startsWith(url);
  page.goto = async (to, options) => {
    if (!isHere(to) || !page.url().startsWith(url.slice(0, -1))) return goto(to, options);
    if (screen(to) !== screen(page.url()))
      await page.evaluate((fragment) => history.pushState(null, '', fragment), `#${screen(to)}`);
    return page.reload(options);
  };
  page.waitForURL = (to, options) => waitForURL(to === url ? `${url}/` : to, options);
}
