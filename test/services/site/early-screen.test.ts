import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Once the page itself stands in the place of the early screen. */
const standing = '#page:not([data-early]) main:not([aria-busy="true"])';

test('the page of the site has its policy, a digest for each file that it runs, and no address outside of its folder', async () => {
  const html = readFileSync(join(await builtSite(), 'index.html'), 'utf8');
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
  const run = html.match(/<(?:script|link rel="(?:modulepreload|stylesheet)")[^>]*>/g) ?? [];
  assert.ok(run.length >= 3, `${run.length} files`);
  for (const each of run) assert.match(each, / integrity="sha384-[\w+/=]{64}"/);
  assert.doesNotMatch(html, /<script(?![^>]* src=")|\son\w+="|(?:src|href)="(?!\.\/|#)/);
});

test('the first screen stands before the page’s script has come, and its links lead on once it is there', async () => {
  await slowPhone('en-GB', async (page, come) => {
    await page.goto(site.url, { waitUntil: 'commit' });
    const link = page.getByRole('link', { name: 'Write it down' });
    await link.click();
    assert.match(page.url(), /#\/happened$/);
    assert.equal(await page.locator('#page[data-early]').count(), 1);
    come();
    await page.locator(standing).waitFor();
    await page.getByRole('heading', { name: 'What happened?' }).waitFor();
  });
});

for (const [what, name, says] of [
  ['the page’s script does not come', /\/index-[^/]+\.js$/, 'Persevere could not start in this browser.'],
  ['what draws the early screen does not come', /\/early-[^/]+\.js$/, 'You’ve just come out of an interview.'],
] as const)
  test(`given that ${what}, the page says so or begins without it, and no dead screen stands there`, async () => {
    const context = await browser.newContext({ viewport: phone, locale: 'en-GB' });
    try {
      const page = await context.newPage();
      await page.route(name, (route) => route.fulfill({ contentType: 'text/javascript', body: 'void 0;' }));
      await page.goto(site.url);
      await page.getByText(says).waitFor();
      assert.equal(await page.locator('#page[data-early]').count(), 0);
    } finally {
      await context.close();
    }
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
  test(`in a browser that speaks ${locale}, the first screen that the build rendered says what the page says, with the day of today`, async () => {
    await slowPhone(locale, async (page, come) => {
      const said = (): Promise<string> => page.locator('#page').innerText();
      await page.goto(site.url, { waitUntil: 'commit' });
      await page.getByRole('link', { name: first }).waitFor();
      const early = await said();
      assert.match(early, new RegExp(title));
      assert.match(early, new RegExp(`\\b${new Date().getDate()}\\.? \\p{L}+`, 'u'));
      assert.equal(await page.locator('html').getAttribute('lang'), locale.startsWith('de') ? 'de' : 'en');
      come();
      await page.locator(standing).waitFor();
      // What a browser alone knows comes with the page: whether a copy can be brought back.
      await page.locator('button', { hasText: back }).waitFor();
      assert.equal((await said()).replace(`${back}\n`, ''), early);
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
    await page.locator('#page[data-early] .to-do .ui-row').first().waitFor();
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

/** A phone with two things to do, of Alpha and of Beta, whose day is kept as a screen; the page's script is held back until `come`. */
async function withTwoDrawn(
  change: (page: Page) => Promise<unknown>,
  work: (page: Page, come: () => void) => Promise<void>,
): Promise<void> {
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
    for (const kept of ['persevere-drawn ', 'persevere-at-hand '])
      await page.waitForFunction((begin) => Object.keys(localStorage).some((name) => name.startsWith(begin)), kept);
    await change(page);
    const come = await holdScript(page);
    await page.goto('about:blank');
    await page.goto(site.url, { waitUntil: 'commit' });
    await work(page, come);
  } finally {
    await context.close();
  }
}

const jobsToDo = async (page: Page): Promise<string[]> =>
  (await askEngine(page, 'today', {})).doNow.flatMap((each) => each.jobs);

test('a press in the second row of the kept screen, whose list has another order by then, is carried out on that row', async () => {
  const reorder = (page: Page) =>
    page.evaluate(() => {
      const name = Object.keys(localStorage).find((each) => each.startsWith('persevere-at-hand')) ?? '';
      const kept = JSON.parse(localStorage.getItem(name) ?? '');
      kept.today.doNow.reverse();
      localStorage.setItem(name, JSON.stringify(kept));
    });
  await withTwoDrawn(reorder, async (page, come) => {
    const rows = page.locator('#page[data-early] .to-do li', { hasText: 'Analyst at ' });
    const meant = /Analyst at (?:Alpha|Beta)/.exec(await rows.nth(0).innerText())?.[0] ?? '';
    await rows.nth(0).getByRole('button', { name: 'Skip' }).click();
    come();
    await page
      .getByText(/^Skipped: /)
      .first()
      .waitFor();
    const left = await jobsToDo(page);
    assert.equal(left.length, 1);
    assert.ok(!left.includes(meant), left.join());
  });
});

test('a press in a row of the kept screen that is gone by then does nothing', async () => {
  const skipAll = async (page: Page): Promise<void> => {
    for (const step of (await askEngine(page, 'today', {})).doNow) await askEngine(page, 'skip', { step: step.id });
    await page.evaluate(() => {
      for (const name of Object.keys(localStorage))
        if (name.startsWith('persevere-at-hand')) localStorage.removeItem(name);
    });
  };
  await withTwoDrawn(skipAll, async (page, come) => {
    await page
      .locator('#page[data-early] .to-do li', { hasText: 'Analyst at ' })
      .first()
      .getByRole('button', { name: 'Later' })
      .click();
    const before = await page.locator('h1').innerText();
    come();
    await page.locator(standing).waitFor();
    assert.notEqual(await page.locator('h1').innerText(), before);
    assert.deepEqual(await jobsToDo(page), []);
    assert.equal(await page.getByText(/^Put off to the next working day/).count(), 0);
  });
});

test('what is kept of the day is put back as text and as links of this page, whatever stands in it', async () => {
  const plant = (page: Page) =>
    page.evaluate(() => {
      const name = Object.keys(localStorage).find((each) => each.startsWith('persevere-drawn ')) ?? '';
      const kept = JSON.parse(localStorage.getItem(name) ?? '');
      kept.pieces = [
        ['script', {}, 'globalThis.ran = true'],
        ['iframe', { srcdoc: '<script>parent.ran = true</script>' }],
        [
          'main',
          { onclick: 'globalThis.ran = true', style: 'color: red' },
          '<img src=x onerror="globalThis.ran = true">',
        ],
        ['a', { href: 'javascript:globalThis.ran = true', class: 'planted' }, 'press'],
        ['a', { href: '//example.org/', class: 'planted' }, 'press'],
        ['a', { href: '#/jobs', class: 'planted' }, 'press'],
      ];
      localStorage.setItem(name, JSON.stringify(kept));
    });
  await withTwoDrawn(plant, async (page) => {
    await page.locator('#page[data-early] .planted').nth(2).waitFor();
    const found = await page.evaluate(() => ({
      elements: [...document.querySelectorAll('#page *')].map((each) => each.localName),
      attributes: [...document.querySelectorAll('#page *')].flatMap((each) => each.getAttributeNames().sort()),
      links: [...document.querySelectorAll('#page a')].map((each) => each.getAttribute('href')),
      text: document.querySelector('#page main')?.textContent,
      ran: 'ran' in globalThis,
    }));
    assert.deepEqual(found, {
      elements: ['main', 'a', 'a', 'a'],
      attributes: ['aria-busy', 'class', 'class', 'class', 'href'],
      links: [null, null, '#/jobs'],
      text: '<img src=x onerror="globalThis.ran = true">',
      ran: false,
    });
  });
});

test('an address with an act in it puts nothing off', async () => {
  const nothing = async (): Promise<void> => undefined;
  await withTwoDrawn(nothing, async (page, come) => {
    come();
    await page.locator(standing).waitFor();
    const { doNow } = await askEngine(page, 'today', {});
    await page.goto(`${site.url}#/step/${doNow[0]?.id}?do=later`);
    await page.reload();
    await page.getByRole('heading', { name: 'To do', exact: true }).or(page.locator(standing)).first().waitFor();
    await page.getByRole('button', { name: 'Later', exact: true }).first().waitFor();
    assert.deepEqual(
      (await askEngine(page, 'today', {})).doNow.map((each) => each.id),
      doNow.map((each) => each.id),
    );
  });
});

for (const address of ['#//', '#/job/%E0%A4%A'])
  test(`an address that is none, such as ${address}, shows a screen`, async () => {
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
