import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { visitExample, write } from '../../support/browser.ts';
import { writeOn } from '../../support/cards.ts';
import { ask } from '../../support/cli.ts';
import { field, lineSays, tap } from '../../support/fit-screens.ts';
import { atRest } from '../../support/rest.ts';
import { resumeFile } from '../../support/round-two.ts';

test('[FT1] a CV is taken in on the page and saved again; an empty one is refused', async () => {
  await visitExample(async ({ page, faults }) => {
    await page.getByRole('link', { name: 'More', exact: true }).click();
    await page.getByRole('link', { name: /^You / }).click();
    await page.getByRole('link', { name: /^Your examples/ }).click();
    await page.waitForURL('**/you/examples');
    const file = page.getByLabel('Choose the file');
    await file.setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from('{"work": []}') });
    await page.getByText('This CV is empty').waitFor();
    await file.setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from(resumeFile) });
    await page.getByText('Your CV was taken in on').waitFor();
    await page.getByText('6 examples').waitFor({ state: 'attached' });
    const saving = page.waitForEvent('download');
    await tap(page, 'Save as JSON Resume');
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
    await page.locator('summary', { hasText: 'Ines Duarte' }).first().click();
    await page.getByRole('link', { name: /Edit what happened/ }).click();
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

test('an example is corrected where it stands and taken away with Undo; where it is used stands beside it', async () => {
  await visitExample(async ({ page, url, home, faults }) => {
    await page.goto(`${url}/you/examples`);
    const title = 'Introduced automated tests for 60 nightly pipelines';
    const line = page.locator('.examples > ul > li', { has: field(page, `Where it was: ${title}`) });
    await line.getByRole('link', { name: 'Data Engineer at Tamsin & Reed' }).waitFor();
    await line.getByText('The story').click();
    await field(page, `Situation: ${title}`).fill('Broken mornings, twice a week');
    await field(page, `Where it was: ${title}`).fill('Northgate Water');
    await page.keyboard.press('Enter');
    await atRest(page);
    const noted = async () =>
      (await ask<Output<'evidence'>>(home, 'evidence')).examples.find((each) => each.title === title);
    assert.deepEqual(
      [(await noted())?.situation, (await noted())?.where],
      ['Broken mornings, twice a week', 'Northgate Water'],
    );
    await tap(page, `Remove: ${title}`);
    await page.getByText(`Removed: ${title}`, { exact: true }).waitFor();
    assert.equal(await noted(), undefined);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await lineSays(page, 'What you did', title);
    assert.deepEqual(faults, []);
  });
});

test('what is typed of an example is there again after the page was left without a word, and gone once it is noted', async () => {
  await visitExample(async ({ page, url, faults }) => {
    const title = field(page, 'What you did, in a sentence');
    await page.goto(`${url}/examples`);
    await title.fill('Built a bridge over the Esk');
    await page.goto(`${url}/jobs`);
    await page.goto(`${url}/you/examples`);
    await title.waitFor();
    assert.equal(await title.inputValue(), 'Built a bridge over the Esk');
    await title.press('Enter');
    await lineSays(page, 'What you did', 'Built a bridge over the Esk');
    const line = page.locator('.examples > ul > li', {
      has: field(page, 'Where it was: Built a bridge over the Esk'),
    });
    await line.getByText('Tell it as a story').click();
    const result = field(page, 'What came of it: Built a bridge over the Esk');
    await result.fill('It stands');
    await page.goto(`${url}/jobs`);
    await page.goto(`${url}/you/examples`);
    await line.locator('summary').click();
    assert.equal(await result.inputValue(), 'It stands');
    await result.press('Enter');
    await atRest(page);
    await page.reload();
    await title.waitFor();
    assert.equal(await title.inputValue(), '');
    assert.deepEqual(faults, []);
  });
});
