import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { serveSite } from '../scripts/serve-site.ts';
import { executablePath, flags } from '../test/support/chromium.ts';
import { root } from '../test/support/cli.ts';
import { askEngine, timesOfEngine, watchEngine } from '../test/support/site/engine.ts';
import { fileOf } from '../test/support/site/moving.ts';
import { makeAccount } from './accounts.ts';
import { median, ms, newHome, say } from './figures.ts';

/** A phone on a slow line: 4 Mbit/s, 60 ms there and back, a processor four times slower than this one. */
const LINE = { offline: false, latency: 60, downloadThroughput: 500_000, uploadThroughput: 500_000 };
const SLOWED = 4;
const ROUNDS = 7;

async function slowed(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', LINE);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
}

/** How soon a page stands, in milliseconds from asking for its address. */
interface Standing {
  /** The first link or button is on the screen; a link leads on from then. */
  readonly first: number;
  /** The page's own script has taken over, and everything does what it says. */
  readonly whole: number;
}

async function standing(context: BrowserContext, address: string): Promise<Standing> {
  const page = await context.newPage();
  await slowed(page);
  await page.addInitScript(() => {
    const missing = new Map([
      ['first', 'main :is(button, .button, a)'],
      ['whole', '#page:not([data-early]) main:not([aria-busy="true"]) :is(button, .button, a)'],
    ]);
    const seen = new MutationObserver(() => {
      for (const [name, what] of missing) {
        if (document.querySelector(what) === null) continue;
        missing.delete(name);
        requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
      }
      if (missing.size === 0) seen.disconnect();
    });
    seen.observe(document, { childList: true, subtree: true, attributes: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('whole').length > 0);
  const times = await page.evaluate(() =>
    ['first', 'whole'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
  );
  await page.close();
  return { first: times[0] ?? 0, whole: times[1] ?? 0 };
}

/** Waits until the service worker has fetched the files that it fetches in the background: when you come back a day later, it no longer does. */
async function everythingKept(page: Page): Promise<void> {
  const count = (): Promise<number> =>
    page.evaluate(async () => {
      const names = await caches.keys();
      return (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))).reduce(
        (sum, each) => sum + each,
        0,
      );
    });
  for (let before = -1, now = await count(); now !== before; ) {
    await page.waitForTimeout(2000);
    [before, now] = [now, await count()];
  }
}

/** A page of one button on the same line: what line and browser cost in this run. */
async function bare(browser: Browser): Promise<number> {
  const folder = newHome();
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Bare</title><div id="page"><main><button>One</button></main></div>',
  );
  const site = await serveSite(folder);
  const context = await browser.newContext();
  const { first } = await standing(context, site.url);
  await context.close();
  await site.end();
  return first;
}

/** Bytes of files, gzipped. */
const weightOf = (files: readonly string[]): number =>
  files.reduce((sum, each) => sum + gzipSync(readFileSync(each), { level: 9 }).length, 0);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Files that a page asks its host for, below its folder. */
async function filesAsked(page: Page, folder: string, work: () => Promise<unknown>): Promise<string[]> {
  const asked = new Set<string>();
  const hear = (request: { url(): string }): void => {
    const [, name = ''] = /\/persevere\/([^?#]+)/.exec(request.url()) ?? [];
    if (name !== '') asked.add(join(folder, name));
  };
  page.context().on('request', hear);
  await work();
  page.context().off('request', hear);
  return [...asked];
}

const isScript = (name: string): boolean => name.endsWith('.js');
const isDatabase = (name: string): boolean => basename(name).startsWith('sqlite3-') && name.endsWith('.wasm');

/** What the page loads until it shows the day, and what of it a page loads that has nothing noted; the example is there by then. */
async function weights(browser: Browser, folder: string, address: string): Promise<void> {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const first = [...html.matchAll(/\.\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => join(folder, path));
  say('JavaScript of the first screen, gzipped', kB(weightOf(first)), 'at most 30 kB');
  // Nothing keeps the files, so that each is asked of the host.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watchEngine, 0);
  await page.goto(address);
  await askEngine(page, 'example', {});
  await page.goto('about:blank');
  const asked = await filesAsked(page, folder, async () => {
    await page.goto(address);
    await page.locator('main:not([aria-busy="true"]) .to-do .ui-row').first().waitFor();
  });
  const engine = asked.filter((name) => (isScript(name) || isDatabase(name)) && !first.includes(name));
  say(
    'engine and database until the day stands, gzipped',
    kB(weightOf(engine)),
    'at most 900 kB',
    `database ${kB(weightOf(engine.filter(isDatabase)))}`,
  );
  const all = globSync('assets/*.{js,wasm}', { cwd: folder }).map((name) => join(folder, name));
  const later = all.filter((name) => !engine.includes(name) && !first.includes(name));
  const onNeed = (name: string): boolean => /^(?:model|score|harper|pdfjs)/.test(basename(name));
  say(
    'what comes later, in the background, gzipped',
    kB(weightOf(later.filter((name) => !onNeed(name)))),
    '',
    `readers of PDF and what judges sentences, when first needed: ${kB(weightOf(later.filter(onNeed)))}`,
  );
  await context.close();
}

/** The page in a browser alone: what it weighs, how soon it stands, how soon it answers. */
export async function site(): Promise<void> {
  execFileSync(process.execPath, [join(root, 'scripts', 'site.ts')]);
  const folder = join(root, 'dist', 'site');
  const served = await serveSite(folder, { base: '/persevere/' });
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  try {
    await weights(browser, folder, served.url);
    const [cold, again, bares]: [Standing[], Standing[], number[]] = [[], [], []];
    const times: number[] = [];
    const home = newHome();
    await makeAccount(home, 12, 'all-running', Date.now());
    const { compose } = await import('../src/main/compose.ts');
    const { perform } = await import('../src/app/perform.ts');
    const app = compose(home);
    const given = await perform(app, 'export', {}, { now: Date.now(), hypothetical: false, operationId: 'op_bench' });
    await app.store.close();
    if (!given.ok) throw new Error('The account could not be exported.');
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      cold.push(await standing(context, served.url));
      const page = await context.newPage();
      await page.addInitScript(watchEngine, 0);
      await page.goto(served.url);
      await askEngine(page, 'restore', { file: fileOf(given.value.archive), replace: true });
      await page.reload();
      await page.locator('main:not([aria-busy="true"]) .to-do .ui-row').first().waitFor();
      // In the page itself: what drives the browser from outside takes longer than the answer.
      times.push(...(await timesOfEngine(page, 'today', 30)));
      await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
      // The page keeps the screen of the day a moment after it shows it.
      await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('persevere-drawn ')));
      await everythingKept(page);
      await page.close();
      again.push(await standing(context, served.url));
      await context.close();
      bares.push(await bare(browser));
    }
    const reference = `a page of one button ${ms(median(bares))}`;
    const firstOf = (all: readonly Standing[]): string => ms(median(all.map((each) => each.first)));
    const wholeOf = (all: readonly Standing[]): string => ms(median(all.map((each) => each.whole)));
    say('from the link to the first button, first visit', firstOf(cold), 'at most 1000 ms', reference);
    say('until everything on it works, first visit', wholeOf(cold), '', reference);
    say('from the link to the first button, 12 jobs, again', firstOf(again), 'at most 500 ms', reference);
    say('until everything on it works, 12 jobs, again', wholeOf(again), '', reference);
    say('today with 12 jobs, asked of the engine', ms(median(times)), 'at most 30 ms');
  } finally {
    await browser.close();
    await served.end();
  }
}
