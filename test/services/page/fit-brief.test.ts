import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Output } from '../../../src/contract/registry.ts';
import { visitExample } from '../../support/browser.ts';
import { ask } from '../../support/cli.ts';
import { field, lineSays, open, tap } from '../../support/fit-screens.ts';
import { atRest } from '../../support/rest.ts';

test('[FT3] Prepare is printed from the page: two pages at most, only the pages, on A4 and Letter; what is found out stands on it', async () => {
  await visitExample(async ({ page, faults }) => {
    await open(page, 'Prepare');
    await field(page, 'Something about them').fill('They sponsor the Leith half marathon.');
    await page.keyboard.press('Enter');
    await field(page, 'Where you found it: They sponsor the Leith half marathon.').fill('a poster');
    await page.keyboard.press('Enter');
    await atRest(page);
    for (const format of ['A4', 'Letter'] as const) {
      const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      const { text } = await extractText(document, { mergePages: true });
      assert.ok(document.numPages <= 2, `${format}: ${document.numPages} pages`);
      const plain = text.replace(/\s+/g, ' ');
      assert.match(plain, /^Data Engineer at Tamsin & Reed/);
      assert.match(plain, /They sponsor the Leith half marathon\. \(a poster\)/);
      assert.doesNotMatch(plain, /Settings|Rehearse|Also at hand|Where you found it|Overview/);
    }
    const own = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const [, , width, height] = (await own.getPage(1)).view;
    assert.deepEqual([Math.round(width ?? 0), Math.round(height ?? 0)], [595, 842], 'A4, as in Britain');
    await page.getByRole('link', { name: 'Rehearse' }).click();
    await page.getByText('Tell me about yourself.').waitFor();
    for (let card = 0; card < 3; card++) await tap(page, 'Next question');
    await page.getByText('What you have for it').click();
    await tap(page, 'Start');
    await page.getByRole('timer').getByText('0:01').waitFor();
    await tap(page, 'Stop');
    assert.deepEqual(faults, []);
  });
});

test('[FT3] Prepare has three parts, and no question that was not chosen: an idea is on the pages only after it was added', async () => {
  await visitExample(async ({ page, url, home, faults }) => {
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    await page.goto(`${url}/prepare/${jobs[0]?.id}`);
    await page.waitForURL(`**/job/${jobs[0]?.id}/prepare`);
    for (const name of ['Three things to say', 'Who you have met', 'What to ask'])
      await page.getByRole('heading', { name, exact: true }).waitFor();
    const asked = async () => {
      const brief = await ask<Output<'brief'>>(home, 'brief', jobs[0]?.id ?? '');
      return brief.sections
        .filter((each) => each.part === 'questions')
        .flatMap((each) => each.lines.map((one) => one.text));
    };
    assert.deepEqual(await asked(), []);
    await page.getByText('Ideas for questions').click();
    await tap(page, 'Add: Can you tell me how much on-call there is?');
    await lineSays(page, 'Question', 'Can you tell me how much on-call there is?');
    assert.deepEqual(await asked(), ['Can you tell me how much on-call there is?']);
    assert.deepEqual(faults, []);
  });
});
