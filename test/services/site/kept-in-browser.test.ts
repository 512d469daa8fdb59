import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { serveSite } from '../../../scripts/serve-site.ts';
import { write } from '../../support/browser.ts';
import { executablePath, flags, PATIENCE_MS } from '../../support/chromium.ts';
import { builtSite } from '../../support/site/built.ts';
import { askEngine, watchEngine } from '../../support/site/engine.ts';

let browser: Browser;
let host: Awaited<ReturnType<typeof serveSite>>;
/** A host with two sites in two folders. */
const folder = mkdtempSync(join(tmpdir(), 'persevere-host-'));
before(async () => {
  const site = await builtSite();
  for (const name of ['alice', 'bob']) cpSync(site, join(folder, name), { recursive: true });
  host = await serveSite(folder, { zipped: false });
  browser = await chromium.launch({ executablePath, args: [...flags] });
});
after(async () => {
  await browser.close();
  await host.end();
  rmSync(folder, { recursive: true, force: true });
});

/** A browser that was never used before, and the addresses of the two sites. */
async function newBrowser(
  work: (given: {
    readonly context: BrowserContext;
    readonly open: (site: 'alice' | 'bob', screen?: string) => Promise<Page>;
  }) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB' });
  context.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  try {
    await context.addInitScript(watchEngine, 0);
    // The files come from the host each time: what is kept of them is no part of this.
    await context.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
    await work({
      context,
      open: async (site, screen = '/') => {
        const page = await context.newPage();
        page.on('pageerror', (error) => faults.push(error.message));
        await goTo(page, site, screen);
        return page;
      },
    });
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

async function goTo(page: Page, site: 'alice' | 'bob', screen: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${host.url}${site}/index.html#${screen}`);
  await page.locator('#page:not([data-early]) main:not([aria-busy="true"])').waitFor();
}

/** All that the browser keeps for the host, as one text. */
const kept = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify({ ...localStorage }));
const names = async (page: Page): Promise<string[]> => Object.keys(JSON.parse(await kept(page)));

/** Keeps something under a name, as the page of this folder does. */
const keep = (page: Page, name: string, value: unknown): Promise<void> =>
  page.evaluate(([at, text]) => localStorage.setItem(at, text), [name, JSON.stringify(value)] as const);

async function noteAnna(page: Page): Promise<{ personId: string; jobId: string }> {
  const { jobId } = await askEngine(page, 'add-job', { role: 'Data lead', employer: 'Tamsin & Reed' });
  const person = { name: 'Anna Keller', email: 'anna@tamsin.example', firm: 'Tamsin & Reed' };
  const { personId } = await askEngine(page, 'add-person', person);
  return { personId, jobId };
}

/** The field for what they said on the card for a no, unfolded where it is not. */
async function noField(page: Page): Promise<Locator> {
  const field = page.getByLabel('What they said');
  if (!(await field.isVisible())) await page.locator('summary').first().click();
  await field.waitFor();
  return field;
}

const typeNo = async (page: Page, text: string): Promise<void> => (await noField(page)).fill(text);

const waiting = (operationId: string, job: string, text: string, label: string) => ({
  operationId,
  name: 'log',
  input: { direction: 'in', channel: 'email', job: [job], text },
  label,
  refusal: { code: 'x', what: 'Not now.', kept: '', todo: '' },
});

test('once somebody is erased for good, nothing in this browser names them, in no window, and all that names nobody of them is still there', async () => {
  await newBrowser(async ({ open }) => {
    const page = await open('alice');
    const { personId, jobId } = await noteAnna(page);
    await goTo(page, 'alice', `/person/${personId}`);
    await page.getByRole('heading', { name: 'Anna Keller' }).waitFor();
    await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('Anna Keller'));
    // A window in which something about her is being typed, and not taken in.
    const other = await open('alice', '/no');
    await typeNo(other, 'Dear Rowan, we regret. Anna Keller, anna@tamsin.example');
    await goTo(page, 'alice', '/settings/forget');
    const at = (await names(page)).find((name) => name.startsWith('persevere-typed-no'));
    assert.ok(at);
    const named = (name: string) => at.replace('-no', `-${name}`);
    await keep(page, named('posting-a'), 'We look for a lead.');
    await keep(page, named('answer-a'), 'Write to anna@tamsin.example');
    const notes = [
      waiting('op_1', jobId, 'They rang.', 'They rang'),
      waiting('op_2', jobId, 'Anna Keller rang.', 'She rang'),
    ];
    await keep(page, at.replace('typed-no', 'waiting-notes'), notes);
    await goTo(page, 'alice', '/settings/forget');
    await write(page, 'Or type a name or address', 'Anna Keller');
    await page.getByRole('button', { name: 'Show what would go' }).click();
    assert.equal(await page.getByRole('checkbox', { name: /Dear Rowan, we regret/ }).isChecked(), true);
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText('Erased for good.').waitFor();
    assert.doesNotMatch(await kept(page), /Anna|anna@/);
    assert.match(await kept(page), /We look for a lead/);
    assert.match(await kept(page), /They rang/);
    // The other window shows the text no more, and writes none of it back.
    const field = await noField(other);
    for (let tries = 0; tries < 100 && (await field.inputValue().catch(() => 'Anna')) !== ''; tries++)
      await other.waitForTimeout(100);
    assert.equal(await field.inputValue(), '');
    await field.fill('We regret');
    assert.doesNotMatch(await kept(page), /Anna|anna@/);
    assert.match(await kept(page), /We regret/);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    assert.doesNotMatch(await page.getByRole('dialog').innerText(), /Anna/);
  });
});

test('a text that names somebody is not erased where its tick was taken away', async () => {
  await newBrowser(async ({ open }) => {
    const page = await open('alice', '/no');
    await noteAnna(page);
    await typeNo(page, 'Dear Rowan, we regret. Anna Keller');
    await goTo(page, 'alice', '/settings/forget');
    await write(page, 'Or type a name or address', 'Anna Keller');
    await page.getByRole('button', { name: 'Show what would go' }).click();
    await page.getByRole('checkbox', { name: /Dear Rowan, we regret/ }).uncheck();
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText('Erased for good.').waitFor();
    assert.match(await kept(page), /Dear Rowan, we regret\. Anna Keller/);
  });
});

test('once the example is put away, nothing in this browser names anybody of it, and what was begun for something else is still there', async () => {
  await newBrowser(async ({ open }) => {
    const page = await open('alice');
    await page.getByRole('button', { name: 'See an example' }).click();
    await page.getByText('This is an example.').waitFor();
    const { jobs } = await askEngine(page, 'jobs', {});
    const job = await askEngine(page, 'job', { job: jobs[0]?.id ?? '' });
    await goTo(page, 'alice', `/job/${job.id}`);
    await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('persevere-recent')));
    await goTo(page, 'alice', '/no');
    await typeNo(page, 'We regret, says somebody else');
    await goTo(page, 'alice', '/');
    const at = (await names(page)).find((name) => name.startsWith('persevere-typed-no')) ?? '';
    await keep(page, at.replace('-no', `-posting-${job.id}`), 'The example seeks a lead.');
    await page.getByRole('button', { name: 'Put it away' }).click();
    await page.getByRole('link', { name: 'Write it down' }).waitFor();
    assert.deepEqual(
      (await names(page)).filter((name) => /recent|at-hand|drawn/.test(name)),
      [],
    );
    await page.waitForFunction(() => !JSON.stringify({ ...localStorage }).includes('The example seeks'));
    assert.match(await kept(page), /We regret, says somebody else/);
  });
});

test('other notes brought in the place of those that are here leave nothing of them in this browser', async () => {
  await newBrowser(async ({ open }) => {
    const page = await open('alice');
    const { jobId } = await noteAnna(page);
    const { archive } = await askEngine(page, 'export', {});
    const { jobId: later } = await askEngine(page, 'add-job', { role: 'Analyst', employer: 'Ostwind' });
    await goTo(page, 'alice', `/job/${later}`);
    await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('Ostwind'));
    await goTo(page, 'alice', '/no');
    await typeNo(page, 'We regret. Ostwind');
    await goTo(page, 'alice', '/settings/backup');
    const at = (await names(page)).find((name) => name.startsWith('persevere-typed-no')) ?? '';
    await keep(page, at.replace('-no', `-posting-${jobId}`), 'Tamsin & Reed seek a lead.');
    const file = { name: 'persevere.jsonl', mimeType: 'text/plain', buffer: Buffer.from(archive) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByRole('button', { name: 'Delete what is here and bring it back' }).click();
    await page.getByText(/notes are back/).waitFor();
    assert.doesNotMatch(await kept(page), /Ostwind/);
    assert.match(await kept(page), /Tamsin & Reed seek a lead/);
  });
});

test('two sites of one host show nothing of each other: no day, no thing that was looked at, no text, and no note that waits', async () => {
  await newBrowser(async ({ open }) => {
    const alice = await open('alice');
    const { jobId } = await noteAnna(alice);
    await goTo(alice, 'alice', `/job/${jobId}`);
    await goTo(alice, 'alice', '/no');
    await typeNo(alice, 'Dear Rowan, we regret.');
    await goTo(alice, 'alice', '/');
    await alice.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('persevere-drawn')));
    await alice.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('persevere-at-hand')));
    const own = (await names(alice)).filter((name) => name.startsWith('persevere-'));
    assert.deepEqual(
      own.filter((name) => !name.endsWith(' /alice/')),
      [],
    );
    const at = own.find((name) => name.startsWith('persevere-typed-no')) ?? '';
    await keep(alice, at.replace('typed-no', 'waiting-notes'), [
      { ...waiting('op_1', jobId, 'Hm', 'Hm'), refusal: null },
    ]);
    await alice.close();

    const bob = await open('bob');
    await bob.getByRole('link', { name: 'Write it down' }).waitFor();
    assert.doesNotMatch(await bob.locator('body').innerText(), /Tamsin/);
    await bob.keyboard.press('Control+k');
    await bob.getByRole('dialog').waitFor();
    assert.doesNotMatch(await bob.getByRole('dialog').innerText(), /Tamsin|Data lead/);
    await bob.keyboard.press('Escape');
    await bob.waitForTimeout(6000);
    assert.match(await kept(bob), /op_1/);
    assert.doesNotMatch((await askEngine(bob, 'export', {})).archive, /"Hm"/);
    await goTo(bob, 'bob', '/no');
    assert.equal(await (await noField(bob)).inputValue(), '');
  });
});
