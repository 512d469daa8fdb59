import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Output } from '../../../src/contract/registry.ts';
import { visitExample, write } from '../../support/browser.ts';
import { writeOn } from '../../support/cards.ts';
import { ask } from '../../support/cli.ts';
import { resumeFile } from '../../support/round-two.ts';

const open = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('link', { name: /Data Engineer at/ })
    .first()
    .click();
  await page.getByRole('link', { name, exact: true }).click();
};

const tap = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** A posting as a PDF, made by the browser itself. */
async function pdfOf(page: Page, html: string): Promise<Buffer> {
  const other = await page.context().newPage();
  await other.setContent(html);
  const pdf = await other.pdf({ format: 'A4' });
  await other.close();
  return pdf;
}

const posting = `<h1>Data Engineer</h1><h2>What you bring</h2><ul><li>Experience with Kafka in production</li><li>A calm way with people who are in a hurry, also on the telephone, when a
  nightly run has failed and the invoices must go out</li></ul><h2>Nice to have</h2><ul><li>Some Norwegian</li></ul><h2>We offer</h2><ul><li>Lunch</li></ul>`;

test('[FT1] a posting is chosen as a PDF, read in the browser, changed and kept; the picture shows what is still to look at', async () => {
  await visitExample(async ({ page, home, faults }) => {
    await open(page, 'What they ask for');
    await page.getByText('Take in another').click();
    const file = page.getByLabel('Or choose a file: a PDF, a saved page, text');
    await file.setInputFiles({ name: 'posting.pdf', mimeType: 'application/pdf', buffer: await pdfOf(page, posting) });
    const first = page.getByLabel('They need', { exact: true }).first();
    await first.waitFor();
    assert.equal(await first.inputValue(), 'Experience with Kafka in production');
    assert.match(
      await page.getByLabel('They need', { exact: true }).nth(1).inputValue(),
      /^A calm way with people .* must go out$/,
    );
    await first.fill('Kafka in production');
    await page.getByLabel('Leave it out: Some Norwegian').check();
    await tap(page, 'Keep it with 2 lines');
    await page.getByText('Kafka in production', { exact: true }).first().waitFor();
    await page.getByText(/2 strong, 1 without an example, 5 to look at\./).waitFor();
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    const fit = await ask<Output<'fit'>>(home, 'fit', jobs[0]?.id ?? '');
    assert.equal(fit.posting?.format, 'pdf');
    const kafka = fit.requirements.find((each) => each.text === 'Kafka in production');
    assert.equal(kafka?.quote, 'Experience with Kafka in production');
    assert.ok(!fit.requirements.some((each) => /Norwegian/.test(each.text)));
    assert.deepEqual(faults, []);
  });
});

test('a PDF of three hundred pages, one without words and a broken one are refused with what to do; reading can be stopped', async () => {
  await visitExample(
    async ({ page, faults }) => {
      await open(page, 'What they ask for');
      await page.getByText('Take in another').click();
      const file = page.getByLabel('Or choose a file: a PDF, a saved page, text');
      const choose = (buffer: Buffer) => file.setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer });
      const pages = (count: number) =>
        Array.from({ length: count }, (_, index) => `<p style="break-after: page">Page ${index}</p>`).join('');
      await choose(await pdfOf(page, pages(299)));
      await page.getByText(/This PDF has (?:299|300) pages; a posting has a few\./).waitFor();
      await choose(await pdfOf(page, '<svg width="100" height="100"><rect width="90" height="90"/></svg>'));
      await page.getByText(/it holds no words/).waitFor();
      await choose(Buffer.from('%PDF-1.7\nnothing of the kind'));
      await page.getByText('This file could not be read as a PDF.').waitFor();
      await page.getByText('Copy the words of the posting and paste them.').waitFor();
      // The reader comes slowly this time: meanwhile it can be stopped.
      await page.context().route(/\/assets\/pdf-/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 3000));
        await route.continue().catch(() => {});
      });
      await page.reload();
      await page.getByText('Take in another').click();
      await choose(await pdfOf(page, posting));
      await tap(page, 'Stop');
      await page.getByText('You stopped it.').waitFor();
      assert.equal(await page.getByLabel('They need', { exact: true }).count(), 0);
      assert.deepEqual(faults, []);
      // Files that the page keeps for itself cannot be slowed down.
    },
    { context: { serviceWorkers: 'block' } },
  );
});

test('[FT2] something is weighed, the scale moves, a question is asked and answered; “Leave it” opens the gracious letter', async () => {
  await visitExample(async ({ page, faults }) => {
    await open(page, 'Do I want it?');
    await page.getByText('Want it.', { exact: true }).waitFor();
    await page.getByText('Something else to weigh').click();
    const form = page.locator('.add', { has: page.getByLabel('What is it?', { exact: true }) });
    await form.getByLabel('What is it?', { exact: true }).fill('no training is paid for');
    await form.getByLabel('Against it', { exact: true }).check();
    await form.getByLabel('More than anything', { exact: true }).check();
    await tap(page, 'Weigh it');
    await page.getByText('Find out.', { exact: true }).waitFor();
    await tap(page, 'Ask in the interview: how much on-call there is');
    await page.getByText('They answered').first().click();
    await write(page, 'What did they say?', 'One week in eight, and paid.');
    await page.getByLabel('It speaks for the job', { exact: true }).check();
    await tap(page, 'Note the answer');
    await page.getByText(/how much on-call there is.*\(for, matters much, sure\)/).waitFor();
    await page.getByText('One week in eight, and paid.').first().waitFor();
    await tap(page, 'I have read these');
    await page.getByText('You have read all of them since the last interview.').waitFor();
    await tap(page, 'Leave it');
    await page.waitForURL(/\/letter\//);
    await page.getByRole('heading', { name: /^Withdraw graciously/ }).waitFor();
    assert.deepEqual(faults, []);
  });
});

test('[FT1] seven lines at most, one example each, in three minutes with nothing imported', async () => {
  await visitExample(async ({ page, home, faults }) => {
    await open(page, 'Do I want it?');
    await page.getByText('Another line').click();
    for (const each of ['Four', 'Five', 'Six', 'Seven']) {
      await write(page, 'Here I would be good at', each);
      await write(page, 'One example, in a sentence', `Did ${each} in 2024 with five people`);
      await tap(page, 'Add the line');
      await page.getByText(`Did ${each} in 2024 with five people`).first().waitFor();
    }
    await page.getByRole('button', { name: 'Add the line' }).waitFor({ state: 'detached' });
    const { examples } = await ask<Output<'evidence'>>(home, 'evidence');
    assert.equal(examples.length, 7);
    assert.deepEqual(faults, []);
  });
});

test('[FT3] Prepare is printed from the page: two pages at most, only the pages, on A4 and Letter; what is found out stands on it', async () => {
  await visitExample(async ({ page, faults }) => {
    await open(page, 'Prepare');
    await write(page, 'Something about them', 'They sponsor the Leith half marathon.');
    await write(page, 'Where you found it', 'a poster');
    await tap(page, 'Note it');
    await page.getByText('They sponsor the Leith half marathon. (a poster)').waitFor();
    for (const format of ['A4', 'Letter'] as const) {
      const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      const { text } = await extractText(document, { mergePages: true });
      assert.ok(document.numPages <= 2, `${format}: ${document.numPages} pages`);
      const plain = text.replace(/\s+/g, ' ');
      assert.match(plain, /^Data Engineer at Tamsin & Reed/);
      assert.match(plain, /half marathon/);
      assert.doesNotMatch(plain, /Settings|Rehearse|Add to it|Where you found it/);
    }
    await page.getByRole('link', { name: 'Rehearse' }).click();
    await page.getByText('Tell me about yourself.').waitFor();
    for (let card = 0; card < 3; card++) await tap(page, 'Next');
    await page.getByText('What you have for it').click();
    await tap(page, 'Start');
    await page.getByRole('timer').getByText('0:01').waitFor();
    await tap(page, 'Stop');
    assert.deepEqual(faults, []);
  });
});

test('[FT1] a CV is taken in on the page and saved again; an empty one is refused', async () => {
  await visitExample(async ({ page, faults }) => {
    await page.getByRole('link', { name: 'More', exact: true }).click();
    await page.getByRole('link', { name: /^You / }).click();
    await page.getByRole('link', { name: /^Your examples/ }).click();
    const file = page.getByLabel('Choose the file');
    await file.setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from('{"work": []}') });
    await page.getByText('This CV is empty').waitFor();
    await file.setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from(resumeFile) });
    await page.getByText('Your CV was taken in on').waitFor();
    await page.getByText('6 examples').waitFor();
    const saving = page.waitForEvent('download');
    await tap(page, 'Save it as JSON Resume');
    const saved = await (await saving).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of saved) parts.push(part as Buffer);
    const resume = JSON.parse(Buffer.concat(parts).toString('utf8')) as { basics: unknown; projects: unknown[] };
    assert.deepEqual(resume.basics, (JSON.parse(resumeFile) as { basics: unknown }).basics);
    assert.equal(resume.projects.length, 3, 'one’s own examples go out with it');
    assert.deepEqual(faults, []);
  });
});

test('[FT1] the next note of what happened asks which examples were told and what went badly', async () => {
  await visitExample(async ({ page, home, faults }) => {
    await page
      .getByRole('link', { name: /Data Engineer at/ })
      .first()
      .click();
    await page.getByRole('link', { name: /Add to what happened/ }).click();
    await writeOn(page, 'mine', 'Did anything go badly?', 'I forgot the name of their product');
    await write(page, 'What would put it right?', 'Name it twice next time');
    await page.getByText('Which of your examples did you tell?').click();
    await page
      .getByRole('group', { name: /^Moved 2 TB/ })
      .getByLabel('It went down well', { exact: true })
      .check();
    await tap(page, 'See what changes');
    await tap(page, 'Save');
    await page.waitForURL(/\/letter\//);
    const { examples } = await ask<Output<'evidence'>>(home, 'evidence');
    const told = examples.flatMap((each) => each.told);
    assert.deepEqual(
      told.map(({ people, landed }) => [people.length, landed]),
      [[3, true]],
    );
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    const brief = await ask<Output<'brief'>>(home, 'brief', jobs[0]?.id ?? '');
    assert.match(JSON.stringify(brief.sections), /Went badly: I forgot the name of their product/);
    assert.deepEqual(faults, []);
  });
});

test('[FT2] what matters is rated for a job where it stands, and the scale of that job follows', async () => {
  await visitExample(async ({ page, faults }) => {
    await page.goto(new URL('/compare', page.url()).href);
    await write(page, 'In a few words, as you would wish it', 'no work on Sundays');
    await page.getByLabel('More than anything', { exact: true }).last().check();
    await tap(page, 'Add it');
    const cell = page.getByLabel('no work on Sundays: Data Engineer at Tamsin & Reed');
    await cell.waitFor();
    assert.equal(await cell.inputValue(), 'open');
    await cell.selectOption('con');
    await page.getByText('Find out').waitFor();
    await cell.selectOption('pro');
    await page.getByText('Want it').waitFor();
    assert.deepEqual(faults, []);
  });
});

test('what is typed of an example is there again after the page was left without a word, and gone once it is noted', async () => {
  await visitExample(async ({ page, url, faults }) => {
    const title = page.getByLabel('What you did, in a sentence', { exact: true }).first();
    await page.goto(`${url}/examples`);
    await title.fill('Built a bridge over the Esk');
    await page.getByText('Tell it as a story').first().click();
    await page.getByLabel('What came of it').first().fill('It stands');
    await page.goto(`${url}/jobs`);
    await page.goto(`${url}/examples`);
    await title.waitFor();
    assert.equal(await title.inputValue(), 'Built a bridge over the Esk');
    assert.equal(await page.getByLabel('What came of it').first().inputValue(), 'It stands');
    await tap(page, 'Keep the example');
    await page.getByText('Noted among your examples.').waitFor();
    await page.reload();
    await title.waitFor();
    assert.equal(await title.inputValue(), '');
    assert.deepEqual(faults, []);
  });
});
