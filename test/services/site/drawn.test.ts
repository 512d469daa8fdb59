import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveSite } from '../../../scripts/serve-site.ts';
import { phone } from '../../support/browser.ts';
import { executablePath, flags } from '../../support/chromium.ts';
import { builtSite } from '../../support/site/built.ts';
import { askEngine, watchEngine } from '../../support/site/engine.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
before(async () => {
  site = await serveSite(await builtSite(), { base: '/persevere/' });
  browser = await chromium.launch({ executablePath, args: [...flags] });
});
after(async () => {
  await browser.close();
  await site.end();
});

/** Holds the page's own script back; what it gives lets it come. */
async function holdScript(page: Page): Promise<() => void> {
  let come = (): void => undefined;
  const may = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/\/index-[^/]+\.js$/, async (route) => {
    await may;
    await route.continue();
  });
  return come;
}

/** A phone whose page gets its own script only when `come` is called. */
async function slowPhone(locale: string, work: (page: Page, come: () => void) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: phone, locale });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const come = await holdScript(page);
    await work(page, come);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

/** Once the page itself stands in the place of what was drawn. */
const standing = '#page:not([data-drawn]) main:not([aria-busy="true"])';

test('the first screen stands before the page’s script has come, and its links lead on once it is there', async () => {
  await slowPhone('en-GB', async (page, come) => {
    await page.goto(site.url, { waitUntil: 'commit' });
    const link = page.getByRole('link', { name: 'Write it down' });
    await link.click();
    assert.match(page.url(), /#\/happened$/);
    assert.equal(await page.locator('#page[data-drawn]').count(), 1);
    come();
    await page.locator(standing).waitFor();
    await page.getByRole('heading', { name: 'What happened?' }).waitFor();
  });
});

test('what was pressed before the page’s script has come is carried out once it is there', async () => {
  await slowPhone('en-GB', async (page, come) => {
    await page.goto(site.url, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    assert.equal(await page.getByRole('dialog').count(), 0);
    come();
    await page.getByRole('dialog').getByText('A job').waitFor();
  });
});

for (const [locale, title, first, back] of [
  ['en-GB', 'You’ve just come out of an interview.', 'Write it down', 'Bring back a copy of your notes'],
  ['de-AT', 'Du kommst gerade aus einem Gespräch.', 'Aufschreiben', 'Eine Kopie der Notizen zurückholen'],
  ['fr-FR', 'You’ve just come out of an interview.', 'Write it down', 'Bring back a copy of your notes'],
] as const)
  test(`in a browser that speaks ${locale}, what is drawn beforehand says what the page says, with the day of today`, async () => {
    await slowPhone(locale, async (page, come) => {
      const said = (): Promise<string> => page.locator('#page').innerText();
      await page.goto(site.url, { waitUntil: 'commit' });
      await page.getByRole('link', { name: first }).waitFor();
      const drawn = await said();
      assert.match(drawn, new RegExp(title));
      assert.match(drawn, new RegExp(`\\b${new Date().getDate()}\\.? \\p{L}+`, 'u'));
      assert.equal(await page.locator('html').getAttribute('lang'), locale.startsWith('de') ? 'de' : 'en');
      come();
      await page.locator(standing).waitFor();
      // What a browser alone knows comes with the page: whether a copy can be brought back.
      await page.locator('button', { hasText: back }).waitFor();
      assert.equal((await said()).replace(`${back}\n`, ''), drawn);
    });
  });

test('who comes back finds the day as it was seen last before the page’s script has come; once the example is ended, nobody of it is named', async () => {
  const context = await browser.newContext({ viewport: phone, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    // Nothing keeps the files, so that the script can be held back when somebody comes back.
    await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
    await page.goto(site.url);
    await page.locator(standing).waitFor();
    await page.getByRole('button', { name: 'See an example' }).click();
    await page.getByText('This is an example.').waitFor();
    await page
      .getByRole('heading', { name: 'Thank the panel' })
      .or(page.locator('.to-do .ui-row', { hasText: 'Thank the panel' }))
      .first()
      .waitFor();
    await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('persevere-drawn ')));
    const rows = await page.locator('.to-do .ui-row').count();
    const title = await page.locator('h1').innerText();

    const come = await holdScript(page);
    await page.goto('about:blank');
    await page.goto(site.url, { waitUntil: 'commit' });
    await page.locator('#page[data-drawn] .to-do .ui-row').first().waitFor();
    assert.equal(await page.locator('.to-do .ui-row').count(), rows);
    assert.equal(await page.locator('h1').innerText(), title);
    come();
    await page.locator(standing).waitFor();

    await page.getByRole('button', { name: 'Put it away' }).click();
    await page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('persevere-drawn ')));
  } finally {
    await context.close();
  }
});

test('a press on the drawn day is carried out on the row that was meant, and not at all where that is gone', async () => {
  const context = await browser.newContext({ viewport: phone, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
    await page.addInitScript(watchEngine, 0);
    await page.goto(site.url);
    await page.locator(standing).waitFor();
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    for (const employer of ['Alpha', 'Beta']) {
      const { jobId } = await askEngine(page, 'add-job', { role: 'Analyst', employer, zone: 'Europe/London' });
      await askEngine(page, 'add-interview', { job: jobId, starts: `${yesterday}T10:00[Europe/London]`, people: [] });
    }
    await page.reload();
    await page.locator('.to-do .ui-row', { hasText: 'Beta' }).waitFor();
    await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('persevere-drawn ')));

    // The list has another order by the time at which the page takes over, and one row is gone.
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('persevere-at-hand') ?? '');
      kept.today.doNow.reverse();
      localStorage.setItem('persevere-at-hand', JSON.stringify(kept));
    });
    const come = await holdScript(page);
    await page.goto('about:blank');
    await page.goto(site.url, { waitUntil: 'commit' });
    const row = page.locator('#page[data-drawn] .to-do li', { hasText: 'Analyst at ' }).first();
    const meant = /at (Alpha|Beta)/.exec(await row.innerText())?.[1] ?? '';
    await row.getByRole('button', { name: 'Skip' }).click();
    come();
    await page.locator(standing).waitFor();
    await page.waitForTimeout(1000);
    const { doNow } = await askEngine(page, 'today', {});
    const left = doNow.flatMap((each) => each.jobs);
    // Either it was found and skipped, or nothing was: never the other one.
    assert.ok(left.includes(`Analyst at ${meant === 'Alpha' ? 'Beta' : 'Alpha'}`), left.join());
  } finally {
    await context.close();
  }
});

for (const address of ['#//', '#/job/%E0%A4%A', '#/step/st_unknown?do=later'])
  test(`an address that is none, such as ${address}, shows a screen and does nothing`, async () => {
    const context = await browser.newContext({ viewport: phone, locale: 'en-GB' });
    try {
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(`${site.url}${address}`);
      await page.locator(standing).waitFor();
      await page.locator('h1').waitFor();
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
    }
  });
