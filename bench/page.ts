import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { executablePath, flags } from '../test/support/chromium.ts';
import { root } from '../test/support/cli.ts';
import { startServer } from '../test/support/server.ts';
import { makeAccount } from './accounts.ts';
import { median, ms, newHome, say } from './figures.ts';

/** How much slower the processor is made: as an ordinary phone beside this machine. */
const SLOWED = 4;
const ROUNDS = 9;

interface Opened {
  readonly firstPaint: number;
  readonly interactive: number;
  readonly script: number;
  readonly style: number;
}

/** Opens the first page as it is opened the first time, on a slowed processor. */
async function open(context: BrowserContext, address: string): Promise<Opened> {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('main :is(button, .button).main') === null) return;
      seen.disconnect();
      // What stands in the document now can be used once the browser has laid it out and is free again.
      requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  const times = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    interactive: performance.getEntriesByName('usable')[0]?.startTime ?? 0,
    files: (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
      ({ name, encodedBodySize }) => ({ name, size: encodedBodySize }),
    ),
  }));
  await page.close();
  const weight = (end: string): number =>
    times.files.filter((each) => each.name.endsWith(end)).reduce((sum, each) => sum + each.size, 0);
  return { ...times, script: weight('.js'), style: weight('.css') };
}

/** A page of the same size without any script, in the same browser: what the browser itself costs in this run. */
async function bare(browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto('data:text/html,<!doctype html><p>One moment.</p>');
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await context.close();
  return time;
}

/** From a tap to the next paint that shows what it did, in milliseconds. */
async function tap(page: Page, selector: string, shows: string): Promise<number> {
  return page.evaluate(
    async ([control, expected]) => {
      const target = document.querySelector<HTMLElement>(control);
      if (target === null) throw new Error(`There is no ${control} to tap.`);
      const startedAt = performance.now();
      target.click();
      for (;;) {
        await new Promise(requestAnimationFrame);
        if (document.querySelector(expected) !== null) return performance.now() - startedAt;
        if (performance.now() - startedAt > 5000) throw new Error(`${expected} never came.`);
      }
    },
    [selector, shows] as const,
  );
}

async function taps(browser: Browser): Promise<void> {
  const home = newHome();
  await makeAccount(home, 5000, 'sixty-running', Date.now());
  const server = await startServer(home);
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await page.goto(`${server.url}/#code=${server.code}`);
  await page.locator('main:not([aria-busy="true"]) .to-do .ui-row').first().waitFor();
  const times: Record<string, number[]> = { jobs: [], sort: [], job: [], today: [], fold: [] };
  for (let round = 0; round < ROUNDS * 3; round++) {
    times.jobs?.push(await tap(page, '.places a[href="/jobs"]', '.ui-table tbody tr'));
    times.sort?.push(await tap(page, '.ui-table thead button', '.ui-table thead td + th[aria-sort="ascending"]'));
    times.job?.push(await tap(page, '.ui-table tbody a', '.job-top'));
    times.today?.push(await tap(page, '.places a[href="/"]', 'main:not([aria-busy="true"]) .to-do .ui-row'));
    times.fold?.push(await tap(page, '.to-do .ui-row ~ .ui-row summary', '.to-do .ui-row ~ .ui-row details[open]'));
    await tap(page, '.to-do .ui-row ~ .ui-row summary', '.to-do .ui-row ~ .ui-row details:not([open])');
  }
  for (const [name, found] of Object.entries(times))
    say(`a tap at 5,000 jobs: ${name}, to the paint of its answer`, ms(median(found.slice(3))), 'at most 50 ms');
  await server.end();
}

/** From cloning to the first page, with npm's cache as it is. */
async function clone(browser: Browser): Promise<void> {
  const place = newHome();
  const startedAt = performance.now();
  spawnSync('git', ['clone', '-q', root, join(place, 'clone')]);
  const env = { ...process.env, PERSEVERE_HOME: join(place, 'home'), PERSEVERE_KEEP: join(place, 'keep'), PORT: '0' };
  const child = spawn('npm', ['start'], {
    cwd: join(place, 'clone'),
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk;
      const found = /http:\S+/.exec(out)?.[0];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(out)));
  });
  const printed = performance.now() - startedAt;
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'See an example' }).waitFor();
  const shown = performance.now() - startedAt;
  child.removeAllListeners('close');
  const ended = new Promise((resolve) => child.on('close', resolve));
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await ended;
  await page.close();
  say(
    'clone to first page, with a warm npm cache',
    `${(shown / 1000).toFixed(1)} s`,
    'at most 25 s',
    `address after ${(printed / 1000).toFixed(1)} s`,
  );
}

/** The page: what it weighs, how soon it stands, how soon it answers. */
export async function page(): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  try {
    const first: Opened[] = [];
    const again: Opened[] = [];
    const bares: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const server = await startServer(newHome());
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      first.push(await open(context, `${server.url}/#code=${server.code}`));
      // The key is there, the files are not: a browser that was told to keep nothing but storage.
      again.push(await open(context, `${server.url}/?${round}`));
      await context.close();
      await server.end();
      bares.push(await bare(browser));
    }
    const [latest] = first;
    say('JavaScript of the first screen, gzipped', `${((latest?.script ?? 0) / 1000).toFixed(1)} kB`, 'at most 30 kB');
    say('CSS, gzipped', `${((latest?.style ?? 0) / 1000).toFixed(1)} kB`, 'at most 8 kB');
    const reference = median(bares);
    for (const [how, opened] of [
      ['the printed address', first],
      ['opened again', again],
    ] as const)
      for (const [name, goal, pick] of [
        ['first paint', 'at most 300 ms', (each: Opened) => each.firstPaint],
        ['first button usable', 'at most 500 ms', (each: Opened) => each.interactive],
      ] as const) {
        const time = median(opened.map(pick));
        const compared = `${(time / reference).toFixed(1)} x an empty page (${ms(reference)})`;
        say(`${how}, processor slowed four times: ${name}`, ms(time), goal, compared);
      }
    await taps(browser);
    await clone(browser);
  } finally {
    await browser.close();
  }
}
