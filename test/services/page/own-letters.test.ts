import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { otherWay, visitExample, write } from '../../support/browser.ts';
import { ask } from '../../support/cli.ts';
import { letterText, show } from '../../support/screens.ts';

/** The thank-you of the example that waits. */
async function thanksOf(home: string): Promise<string> {
  const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
  const job = await ask<Output<'job'>>(home, 'job', jobs[0]?.id ?? '');
  return job.steps.find((each) => each.kind === 'thank-you')?.id ?? '';
}

test('[WR12] on a phone, a letter that was changed is kept with blanks for what belongs to this case, seen and changed first; it stands in the settings and is taken away there', async () => {
  await visitExample(async ({ page, url, home, faults }) => {
    const step = await thanksOf(home);
    await show(page, `${url}/letter/${step}`);
    const before = await letterText(page);
    await page.getByRole('button', { name: 'Other ways' }).click();
    assert.equal(
      await page.getByRole('menuitem', { name: 'Keep for next time' }).count(),
      0,
      'nothing of theirs is in it yet',
    );
    await page.keyboard.press('Escape');
    const content = page.getByRole('textbox', { name: 'Letter', exact: true });
    await content.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('I would start with the rota. ');
    await otherWay(page, 'Keep for next time');
    const letter = page.getByLabel('Your letter', { exact: true });
    await letter.waitFor();
    const proposed = await letter.inputValue();
    assert.match(proposed, /^I would start with the rota\. /);
    assert.match(proposed, /\{(?:day|role|names|title|employer)\}/);
    assert.doesNotMatch(proposed, /Dear|regards|Ines|Mark/, 'what is for one interviewer is written anew each time');
    await letter.fill('I would start with the rota for {monday}. I liked hearing about {role}.');
    await page.getByRole('button', { name: 'Keep this letter' }).click();
    await page.getByText('There is no blank called “monday”.').waitFor();
    await letter.fill('I would start with the rota[ after {day}]. I liked hearing about {role}.');
    await page.getByRole('button', { name: 'Keep this letter' }).click();
    await page.getByText('Saved. It comes first').waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut');
    const draft = await ask<Output<'draft'>>(home, 'draft', step, '--anew');
    assert.match(draft.text, /\n\nI would start with the rota after \w+[^.]*\. I liked hearing about the /);
    assert.match(draft.text, /\n\nTo Ines Duarte: /);
    assert.notEqual(draft.text, before);
    await show(page, `${url}/you/letters`);
    const own = page.locator('main');
    await own.getByText('I would start with the rota[ after {day}].').first().waitFor();
    await own.getByRole('button', { name: /^Remove/ }).click();
    await page.getByText('Removed. Letters made from it stay as they are.', { exact: true }).waitFor();
    assert.deepEqual((await ask<Output<'own-letters'>>(home, 'own-letters')).letters, []);
    assert.deepEqual(faults, []);
  });
});

test('[WR12] on a phone, a phrase is kept in the settings and goes into a letter where it is tapped, and not before', async () => {
  await visitExample(async ({ page, url, home, faults }) => {
    await show(page, `${url}/you/phrases`);
    await write(page, 'A phrase of yours', 'You can reach me after four.');
    await page.getByRole('main').getByRole('button', { name: 'Save', exact: true }).last().click();
    await page.getByRole('main').getByText('You can reach me after four.').first().waitFor();
    await show(page, `${url}/letter/${await thanksOf(home)}`);
    const before = await letterText(page);
    assert.doesNotMatch(before, /after four/);
    await otherWay(page, 'Your phrases');
    await page.getByRole('button', { name: 'You can reach me after four.' }).click();
    await page.getByText(/\d+ words\. Saved on (?:your computer|this device)\./).waitFor();
    const [greeting, first] = before.split('\n\n');
    assert.ok((await letterText(page)).startsWith(`${greeting}\n\n${first} You can reach me after four.\n\n`));
    assert.deepEqual(faults, []);
  });
});

test('[WR12] in the settings, "I am" and short are chosen, and the next letter follows them', async () => {
  await visitExample(async ({ page, url, home }) => {
    await show(page, `${url}/you/voice`);
    const voice = page.locator('main');
    await voice.getByText('I am', { exact: true }).click();
    await voice.getByText('Short', { exact: true }).click();
    await voice.getByRole('button', { name: 'Write like this' }).click();
    await page.getByText('Your letters follow it from now on.').waitFor();
    const draft = await ask<Output<'draft'>>(home, 'draft', await thanksOf(home), '--anew', '--register', 'warm');
    assert.doesNotMatch(draft.text, /\w[’'](?:m|ve|ll|re|d)\b|n[’']t\b/);
    const chosen = await ask<Output<'voice'>>(home, 'voice');
    assert.deepEqual([chosen.contractions, chosen.length], ['no', 'short']);
  });
});
