import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSqliteStore } from '../../../src/adapters/store/sqlite-store.ts';
import { unfoldOther, visitExample } from '../../support/browser.ts';
import { letterText } from '../../support/screens.ts';
import { scriptedModel } from '../../support/services/scripted-model.ts';

const letterOf = (page: Page) => page.getByRole('textbox', { name: 'Letter', exact: true });

async function openLetter(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Read the letter.*Thank the panel/ }).click();
  await letterOf(page).waitFor();
}

const pushy =
  'Dear Fiona,\n\nThank you for your time. As I said before, I am interested. Please answer by Friday.\n\nRowan';

test('[TR1] what pushes is marked in the letter, mended by one click, and undone by one key', async () => {
  await visitExample(async ({ page, faults }) => {
    await openLetter(page);
    await letterOf(page).fill(pushy);
    const found = page.getByRole('region', { name: 'To check in this letter' });
    await found.getByText('the reader hears that you are annoyed').waitFor();
    assert.equal(await letterOf(page).locator('.cm-lintRange').count(), 2);
    const annoyed = found.getByRole('listitem').filter({ hasText: 'annoyed' });
    await annoyed.getByRole('button', { name: 'Take it out' }).click();
    await letterOf(page).getByText('time. I am interested').waitFor();
    await letterOf(page).focus();
    await page.keyboard.press('Control+z');
    await letterOf(page).getByText('As I said before, I am interested').waitFor();
    assert.deepEqual(faults, []);
  });
});

test('[TR1] by the keyboard alone: F8 goes to what was found', async () => {
  await visitExample(async ({ page }) => {
    await openLetter(page);
    await letterOf(page).fill(pushy);
    await page.getByText('the reader hears that you are annoyed').first().waitFor();
    await letterOf(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    await page.keyboard.type('X');
    await page.getByText(/\d+ words\. Kept/).waitFor();
    const text = await letterText(page);
    assert.ok(!text.includes('As I said before') || !text.includes('Please answer by Friday'), text);
  });
});

test('the desk says how the letter reads, and why', async () => {
  await visitExample(async ({ page }) => {
    await openLetter(page);
    await page.getByText(/It reads (warmly|matter-of-factly|coolly)\./).click();
    await page.getByText(/of 100, by a model/).waitFor();
    await page
      .getByText(/^(Warmer|Cooler): /)
      .first()
      .waitFor();
  });
});

test('[WR1][WR8] each sentence shows the very words of the note that it came from, and another whole letter is two taps away', async () => {
  await visitExample(async ({ page }) => {
    await openLetter(page);
    await page.getByText('Where each sentence comes from').click();
    const sentences = page.locator('.sentences li');
    await sentences
      .filter({ hasText: /From what you noted: “/ })
      .first()
      .waitFor();
    await sentences.filter({ hasText: 'Our own words' }).first().waitFor();
    const before = await letterText(page);
    await page.getByText('Otherwise').click();
    await page.getByRole('button', { name: 'Show another letter' }).click();
    await page.waitForFunction(
      (said) => document.querySelector('.sentences li .said')?.textContent !== said,
      await sentences.locator('.said').nth(1).textContent(),
    );
    for (let tries = 0; tries < 100 && (await letterText(page)) === before; tries++) await page.waitForTimeout(100);
    assert.notEqual(await letterText(page), before);
  });
});

test('[UI4] given somebody who types faster than the page draws, every letter that they type stands, in its order', async () => {
  await visitExample(async ({ page }) => {
    await openLetter(page);
    await letterOf(page).fill('Dear Fiona,\n\n');
    await letterOf(page).press('Control+End');
    const typed =
      'I keep coming back to how you ship every week without a product manager, and I would like to hear more.';
    await page.keyboard.type(typed);
    await page.waitForTimeout(1500);
    assert.equal(await letterText(page), `Dear Fiona,\n\n${typed}`);
  });
});

test('beside the letter stands what passed between the two', async () => {
  await visitExample(async ({ page }) => {
    await openLetter(page);
    const beside = page.getByRole('complementary', { name: 'Beside the letter' });
    await beside.getByRole('heading', { name: 'What passed between you' }).waitFor();
    await beside.getByText(/What happened\./).waitFor();
  });
});

test('spelling and grammar are checked in the browser once that is switched on, and stay so', async () => {
  await visitExample(async ({ page, faults }) => {
    await openLetter(page);
    assert.equal(await page.locator('.grammar li').count(), 0);
    await letterOf(page).fill(
      'Dear Fiona,\n\nThank you for you time on Monday. I hop to hear form you, and recieved your note.\n\nRowan',
    );
    await page.getByLabel('Check spelling and grammar').check();
    const remark = page.locator('.grammar li').filter({ hasText: 'recieved' });
    await remark.waitFor({ timeout: 60_000 });
    await remark.getByRole('button', { name: 'Put “received”' }).click();
    await letterOf(page).getByText('and received your note').waitFor();
    await page.reload();
    assert.equal(await page.getByLabel('Check spelling and grammar').isChecked(), true);
    assert.deepEqual(faults, []);
  });
});

test('[UI4] given a letter that is only looked at, nothing is noted by that, and the page comes to rest', async () => {
  await visitExample(async ({ page, home }) => {
    await openLetter(page);
    await page.getByText(/It reads (warmly|matter-of-factly|coolly)\./).waitFor();
    let asked = 0;
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/api/drafts')) asked += 1;
    });
    const store = openSqliteStore(join(home, 'account.sqlite'), { readOnly: true });
    try {
      // The first writing of the letter is a change, after which every part of the page looks once more.
      await page.waitForTimeout(2000);
      const [before, looked] = [await store.revision(), asked];
      await page.waitForTimeout(3000);
      assert.equal(await store.revision(), before);
      assert.equal(asked, looked);
    } finally {
      await store.close();
    }
  });
});

test('a language model says it differently: what would be sent is shown first, what it invents is struck out', async () => {
  const model = await scriptedModel();
  try {
    await visitExample(async ({ page, url }) => {
      await page.goto(`${url}/settings/model`);
      await page.getByText('Connect a model').click();
      await page.getByLabel('Its address').fill(model.address);
      await page.getByLabel('Its name there').fill('small');
      await page.getByLabel(`My letters may be sent to ${model.origin}`).check();
      await page.getByRole('main').getByRole('button', { name: 'Connect', exact: true }).click();
      // Once it is connected, and not the words of the box that was ticked, which differ by a capital alone.
      await page.getByText(/^When you ask for it, a letter is sent to/).waitFor();
      await page.goto(url);
      await openLetter(page);
      model.says = (letter) => ({ text: `${letter}\n\nI won 9 prizes at Globex.` });
      await page.getByText('Let small say it differently').click();
      await page.getByRole('button', { name: 'Shorter' }).click();
      await page.getByRole('heading', { name: /This would be sent to/ }).waitFor();
      assert.equal(model.asked.length, 0);
      await page.getByRole('button', { name: 'Send it there' }).click();
      await page.locator('del').getByText('I won 9 prizes at Globex.').waitFor();
      await page.getByRole('button', { name: 'Put these words in my letter' }).click();
      await page.getByText(/\d+ words\. Kept/).waitFor();
      assert.doesNotMatch(await letterText(page), /prizes/);
      assert.equal(model.asked.length, 1);
    });
  } finally {
    await model.end();
  }
});

test('a voicemail is read along with its time; a thank-you may be a card of three sentences', async () => {
  await visitExample(async ({ page }) => {
    await openLetter(page);
    await page.getByText('Otherwise').click();
    await page.getByRole('button', { name: 'Call instead' }).click();
    await page.getByText('If nobody answers: a voicemail').click();
    await page.getByText(/\d\d seconds at a calm pace/).waitFor();
    await page.getByRole('button', { name: 'Read along after the tone' }).click();
    const current = page.locator('.teleprompter [aria-current]');
    const first = await current.textContent();
    await page.waitForFunction(
      (said) => document.querySelector('.teleprompter [aria-current]')?.textContent !== said,
      first,
    );
    await page.getByText(/\d+ of \d\d seconds/).waitFor();
    await unfoldOther(page);
    await page.getByRole('button', { name: 'Write a card' }).click();
    await letterOf(page).waitFor();
  });
});
