import { join } from 'node:path';
import { after } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';
import { executablePath, flags, PATIENCE_MS } from './chromium.ts';
import { ask, withHome } from './cli.ts';
import { follow } from './rest.ts';
import { startServer } from './server.ts';
import { visitSite } from './site/visit.ts';
import { inBrowserAlone } from './which-home.ts';

export const phone = { width: 390, height: 844 } as const;
export const desk = { width: 1440, height: 900 } as const;

/** What a test of the page has for options whose subject a browser alone does not have: there it is left out, with the reason. */
export function needsServer(why: string): { readonly skip?: string } {
  return inBrowserAlone ? { skip: `needs a server: ${why}` } : {};
}

/** The screen that an address names on either home, as "/jobs?show=ended". */
export function screenOf(address: string | URL): string {
  const { pathname, search, hash } = new URL(address);
  return inBrowserAlone ? hash.slice(1) || '/' : pathname + search + hash;
}

/** The name under which the page of either home keeps something in its browser. */
export function keptAs(name: string): string {
  return inBrowserAlone ? `${name} /persevere/` : name;
}

/** What is said once what was typed is kept. */
export const saved = inBrowserAlone ? 'Saved on this device.' : 'Saved on your computer.';

export interface Visit {
  readonly browser: Browser;
  readonly page: Page;
  readonly home: string;
  readonly url: string;
  /** The one-time code of the address that was opened: used up. */
  readonly code: string;
  /** What went wrong in the browser: errors of scripts, and what the console calls an error. */
  readonly faults: string[];
  /** A mark that is another after each writing into the notes. */
  revision(): Promise<string>;
  /** Another window of the same browser. */
  another(): Promise<Page>;
  /** A browser that knows nothing of the first. */
  stranger(options?: BrowserContextOptions): Promise<Page>;
  /** Stops the server as a person would. */
  stop(): Promise<void>;
  /** Starts it again at the same port, where the browser's key still fits unless it ended; gives the new code. */
  startAgain(more?: readonly string[]): Promise<string>;
}

export interface VisitOptions {
  readonly home?: string;
  readonly context?: BrowserContextOptions;
  readonly env?: Record<string, string>;
  readonly serve?: readonly string[];
  readonly launch?: readonly string[];
  /** The page keeps itself for times without a server, as it does two seconds after it was opened. */
  readonly keepsItself?: true;
}

const start = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...flags, ...more] });

/** One browser for the tests of a file, which run one after another: each has windows and storage of its own in it. */
let shared: Browser | null = null;
after(() => shared?.close());

async function sharedBrowser(): Promise<Browser> {
  if (shared === null || !shared.isConnected()) shared = await start();
  return shared;
}

/** Opens the printed address of a real server in a real browser, and puts both away afterwards. */
export async function visit(work: (visit: Visit) => Promise<void>, options: VisitOptions = {}): Promise<void> {
  const { home } = options;
  if (home === undefined) return withHome((made) => visit(work, { ...options, home: made }));
  if (inBrowserAlone) return visitBrowserAlone(work, { ...options, home });
  let server = await startServer(home, options.env, options.serve);
  const own = options.launch === undefined ? null : await start(options.launch);
  const browser = own ?? (await sharedBrowser());
  try {
    const context = await browser.newContext({
      viewport: phone,
      // Fetching all files of the page once more would take longer than many a test.
      serviceWorkers: options.keepsItself === true ? 'allow' : 'block',
      ...options.context,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const faults: string[] = [];
    const watched = async (): Promise<Page> => {
      const page = await context.newPage();
      watch(page, faults);
      return page;
    };
    const page = await watched();
    await page.goto(`${server.url}/#code=${server.code}`);
    // Going elsewhere while the code is being exchanged would use it up and leave no key.
    await page.waitForFunction(() => localStorage.getItem('persevere-key') !== null);
    await work({
      browser,
      page,
      home,
      url: server.url,
      code: server.code,
      faults,
      revision: () => revisionIn(home),
      another: watched,
      stranger: async (given = {}) => (await browser.newContext({ viewport: phone, ...given })).newPage(),
      stop: () => server.end(),
      async startAgain(more = []) {
        const asBefore = [...(options.serve ?? []), '--port', new URL(server.url).port];
        server = await startServer(home, options.env, [...asBefore, ...more]);
        return server.code;
      },
    });
  } finally {
    await Promise.all([...browser.contexts().map((each) => each.close()), server.end()]);
    await own?.close();
  }
}

async function revisionIn(home: string): Promise<string> {
  const store = openSqliteStore(join(home, 'account.sqlite'), { readOnly: true });
  try {
    return await store.revision();
  } finally {
    await store.close();
  }
}

/** Notes what goes wrong in a window, and what it asks. */
function watch(page: Page, faults: string[]): void {
  follow(page);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // That the server was stopped, or refused something, is shown on the page; the console says it again in its own way.
    if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) faults.push(message.text());
  });
}

/** The same visit without a server, on the site in a browser alone. */
async function visitBrowserAlone(
  work: (visit: Visit) => Promise<void>,
  options: VisitOptions & { readonly home: string },
): Promise<void> {
  const browser = await sharedBrowser();
  try {
    await visitSite(browser, work, { ...options, context: { viewport: phone, ...options.context }, watch });
  } finally {
    await Promise.all(browser.contexts().map((each) => each.close()));
  }
}

/** The example, with a name to sign with. */
export async function withExample(home: string): Promise<void> {
  await ask(home, 'profile', '--name', 'Rowan Ellis', '--email', 'rowan@example.test', '--zone', 'Europe/London');
  await ask(home, 'example');
}

/** Visits a home that holds the example, once it stands on the page. */
export function visitExample(work: (visit: Visit) => Promise<void>, options: VisitOptions = {}): Promise<void> {
  return withHome(async (home) => {
    await withExample(home);
    await visit(
      async (each) => {
        await each.page.getByText('This is an example.').waitFor();
        await work(each);
      },
      { home, ...options },
    );
  });
}

/** Opens the row of something to do whose title is this; one that stands open stays so. */
export async function openRow(page: Page, title: string | RegExp): Promise<void> {
  const row = page.locator('.ui-row', { has: page.getByRole('heading', { name: title, level: 3 }) }).first();
  await row.waitFor();
  if (!(await row.locator('.ui-row-body').isVisible())) await row.locator('.ui-row-line').click();
}

/** Opens the list of what can be added, and goes to one of them. */
export async function addByHand(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('dialog', { name: 'Add' }).getByRole('link', { name: label }).click();
}

/** Writes into the field of this label. */
export async function write(page: Page, label: string | RegExp, text: string): Promise<void> {
  await page.getByLabel(label, { exact: typeof label === 'string' }).fill(text);
}

/** Chooses one of the other ways of a letter or a call, behind its three dots. */
export async function otherWay(page: Page, label: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Other ways' }).click();
  const menu = page.getByRole('menu', { name: 'Other ways' });
  await menu
    .getByRole('menuitem', { name: label })
    .or(menu.getByRole('menuitemcheckbox', { name: label }))
    .click();
}
