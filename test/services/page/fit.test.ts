import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { desk, visitExample } from '../../support/browser.ts';
import { ask } from '../../support/cli.ts';
import { field, fitOf, lineSays, open, pdfOf, posting, tap } from '../../support/fit-screens.ts';
import { atRest } from '../../support/rest.ts';

test('[FT1] a posting is chosen as a PDF and read in the browser; each line is corrected where it stands, and one Undo takes all of it back', async () => {
  await visitExample(async ({ page, home, faults }) => {
    await open(page, 'Fit');
    const before = (await fitOf(home)).requirements.length;
    await page.getByText('Read another posting').click();
    const file = page.getByLabel('Or choose a file: a PDF, a saved page, text');
    const buffer = await pdfOf(page, posting);
    await file.setInputFiles({ name: 'posting.pdf', mimeType: 'application/pdf', buffer });
    await page.getByText('Read: 3 lines. Correct what’s wrong.', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Undone.').waitFor();
    assert.equal((await fitOf(home)).requirements.length, before);
    await file.setInputFiles({ name: 'posting.pdf', mimeType: 'application/pdf', buffer });
    await lineSays(page, 'They ask for', 'Experience with Kafka in production');
    const kafka = page.locator('.fit-demands > li', { hasText: 'Kafka' });
    await kafka.getByRole('textbox', { name: 'They ask for' }).fill('Kafka in production');
    await page.keyboard.press('Enter');
    await tap(page, 'Remove: Some Norwegian');
    await page.getByText('Removed: Some Norwegian', { exact: true }).waitFor();
    await page.getByText(/2 strong, 1 without an example, 5 to look at\./).waitFor();
    const fit = await fitOf(home);
    assert.equal(fit.posting?.format, 'pdf');
    const noted = fit.requirements.find((each) => each.text === 'Kafka in production');
    assert.equal(noted?.quote, 'Experience with Kafka in production');
    assert.ok(fit.requirements.some((each) => /^A calm way with people .* must go out$/.test(each.text)));
    assert.ok(!fit.requirements.some((each) => /Norwegian/.test(each.text)));
    assert.deepEqual(faults, []);
  });
});

test('a PDF of three hundred pages, one without words and a broken one are refused with what to do; reading can be stopped', async () => {
  await visitExample(async ({ page, home, faults }) => {
    await open(page, 'Fit');
    await page.getByText('Read another posting').click();
    const file = page.getByLabel('Or choose a file: a PDF, a saved page, text');
    const choose = (buffer: Buffer) => file.setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer });
    const pages = (count: number) =>
      Array.from({ length: count }, (_, index) => `<p style="break-after: page">Page ${index}</p>`).join('');
    await choose(await pdfOf(page, pages(299)));
    await page.getByText(/This PDF has (?:299|300) pages; a posting has a few\./).waitFor();
    await choose(await pdfOf(page, '<svg width="100" height="100"><rect width="90" height="90"/></svg>'));
    await page.getByText(/This PDF is a picture: there is no text in it/).waitFor();
    await choose(Buffer.from('%PDF-1.7\nnothing of the kind'));
    await page.getByText('This file couldn’t be read as a PDF.').waitFor();
    await page.getByText('Copy the text of the posting and paste it.').waitFor();
    // The reader comes slowly this time: meanwhile it can be stopped.
    await page.context().route(/\/assets\/pdf-/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue().catch(() => {});
    });
    await page.reload();
    await page.getByText('Read another posting').click();
    await choose(await pdfOf(page, posting));
    await tap(page, 'Stop');
    await page.getByText('You stopped it.').waitFor();
    assert.equal((await fitOf(home)).posting?.format, 'text', 'the posting before it is kept');
    assert.deepEqual(faults, []);
  });
});

test('[FT1] each line of what they ask for has its switches: must or nice, the example, how strong it is', async () => {
  await visitExample(
    async ({ page, home, faults }) => {
      await open(page, 'Fit');
      const line = page.locator('.fit-demands > li', { hasText: 'Several years of experience' });
      await line.getByText('Nice', { exact: true }).click();
      await line.getByRole('combobox').selectOption({ label: 'Introduced automated tests for 60 nightly pipelines' });
      await line.getByText('Thin', { exact: true }).click();
      await field(page, 'What you’d honestly say: Several years of experience with SQL and PostgreSQL').fill(
        'Two years.',
      );
      await page.keyboard.press('Enter');
      await page.getByText('2 strong, 1 thin, 1 without an example, 2 to look at.').waitFor();
      await atRest(page);
      const demand = (await fitOf(home)).requirements[0];
      assert.deepEqual(
        [demand?.need, demand?.proof, demand?.honest, demand?.answers.map((each) => each.title)],
        ['nice', 'thin', 'Two years.', ['Introduced automated tests for 60 nightly pipelines']],
      );
      assert.deepEqual(faults, []);
    },
    { context: { viewport: desk } },
  );
});

test('[FT1] given a requirement that shares no word with an example, the list begins with the three that come nearest, and none is chosen', async () => {
  await visitExample(
    async ({ page, home, faults }) => {
      for (const title of [
        'Sold cakes at the church fair',
        'Sat with a widow until she slept',
        'Dug the pond behind the hut',
      ])
        await ask(home, 'evidence', 'add', title);
      await open(page, 'Fit');
      const adder = field(page, 'Something they ask for');
      await adder.fill('Compassion for bereaved families');
      await page.keyboard.press('Enter');
      const select = page.getByRole('combobox', {
        name: 'Your example: Compassion for bereaved families',
        exact: true,
      });
      await select.waitFor();
      assert.equal(await select.inputValue(), '');
      const groups = await select.evaluate((list) =>
        [...list.querySelectorAll('optgroup')].map((each) => [
          each.label,
          each.children[0]?.textContent,
          each.children.length,
        ]),
      );
      assert.deepEqual(groups[0], ['Perhaps', 'Sat with a widow until she slept', 3]);
      assert.deepEqual([groups[1]?.[0], groups[1]?.[2]], ['Other examples', 3]);
      assert.deepEqual(faults, []);
    },
    { context: { viewport: desk } },
  );
});

test('[FT1] seven lines at most, one example each, in three minutes with nothing imported', async () => {
  await visitExample(async ({ page, home, faults }) => {
    await open(page, 'Fit');
    for (const each of ['Four', 'Five', 'Six', 'Seven']) {
      await field(page, 'I’d be good at …').fill(each);
      await page.keyboard.press('Enter');
      await field(page, `Example: ${each}`).fill(`Did ${each} in 2024 with five people`);
      await page.keyboard.press('Enter');
      await lineSays(page, `Example: ${each}`, `Did ${each} in 2024 with five people`);
    }
    await page.getByText('Seven are as many as you’ll keep in mind.').waitFor();
    await atRest(page);
    const { examples } = await ask<Output<'evidence'>>(home, 'evidence');
    assert.equal(examples.length, 7);
    assert.deepEqual(faults, []);
  });
});
