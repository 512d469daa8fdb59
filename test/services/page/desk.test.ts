import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OperationName, operations } from '../../../src/contract/registry.ts';
import { needsServer, otherWay, visitExample } from '../../support/browser.ts';
import { atRest } from '../../support/rest.ts';
import { letterText } from '../../support/screens.ts';
import { scriptedModel } from '../../support/services/scripted-model.ts';
import { namesAsked } from '../../support/site/engine.ts';

const letterOf = (page: Page) => page.getByRole('textbox', { name: 'Letter', exact: true });

async function openLetter(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Read the letter.*Thank the panel/ }).click();
  await letterOf(page).waitFor();
}

const pushy =
  'Dear Fiona,\n\nThank you for your time. I am tired of being strung along. I am interested. Please answer by Friday.\n\nRowan';

test('[TR1] what pushes is marked in the letter, mended by one click, and undone by one key', async () => {
  await visitExample(async ({ page, faults }) => {
    await openLetter(page);
    await letterOf(page).fill(pushy);
    await page.getByRole('button', { name: '2 things to check' }).click();
    assert.equal(await letterOf(page).locator('.mark-check').count(), 2);
    const said = page.getByRole('region', { name: 'Check this' });
    await said.getByText('they hear that you are hurt or annoyed').waitFor();
    await said.getByRole('button', { name: 'Take it out' }).click();
    await letterOf(page).getByText('time. I am interested').waitFor();
    await letterOf(page).focus();
    await page.keyboard.press('Control+z');
    await letterOf(page).getByText('I am tired of being strung along').waitFor();
    assert.deepEqual(faults, []);
  });
});

test('[TR1] by the keyboard alone: F8 goes to what was found and opens it there, Tab to what mends it, Escape closes it', async () => {
  await visitExample(async ({ page }) => {
    await openLetter(page);
    await letterOf(page).fill(pushy);
    await page.getByRole('button', { name: '2 things to check' }).waitFor();
    await letterOf(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    const said = page.getByRole('region', { name: 'Check this' });
    await said.getByText('they hear that you are hurt or annoyed').waitFor();
    await page.keyboard.press('Escape');
    await said.waitFor({ state: 'detached' });
    await page.keyboard.press('F8');
    await said.getByText(/it pushes for an answer/).waitFor();
    await page.keyboard.press('Shift+F8');
    await said.getByText('they hear that you are hurt or annoyed').waitFor();
    const mends = said.getByRole('button', { name: 'Take it out' });
    for (let presses = 0; presses < 10 && !(await mends.evaluate((each) => each === document.activeElement)); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await letterOf(page).getByText('time. I am interested').waitFor();
    await page.getByRole('button', { name: '1 thing to check' }).waitFor();
  });
});

test('the desk says how the letter reads, and why', async () => {
  await visitExample(async ({ page }) => {
    await openLetter(page);
    await page.getByText(/^Reads (warmly|matter-of-factly|a little cool)\.$/).click();
    await page
      .getByText(/^(Warmer|Cooler): /)
      .first()
      .waitFor();
  });
});

test('[WR1][WR8] each sentence shows the very words of the note that it came from, and another whole letter is two taps away', async () => {
  await visitExample(async ({ page }) => {
    await openLetter(page);
    const before = await letterText(page);
    await otherWay(page, 'Show where each sentence comes from');
    const from = page.getByRole('region', { name: 'Where this comes from' });
    const found = new Set<string>();
    await letterOf(page).locator('.mark-source').first().waitFor();
    const marks = await letterOf(page).locator('.mark-source').all();
    for (const mark of marks) {
      await mark.click();
      found.add(/^From your notes: “/.test(await from.locator('p').innerText()) ? 'a note' : 'our own');
      if (mark !== marks.at(-1)) await page.keyboard.press('Escape');
    }
    assert.deepEqual([...found].sort(), ['a note', 'our own']);
    await from.getByRole('button', { name: 'Hide where sentences come from' }).click();
    await letterOf(page).locator('.mark-source').first().waitFor({ state: 'detached' });
    await otherWay(page, 'Another version');
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

test('the story with this person is one press away, beside the letter', async () => {
  await visitExample(async ({ page }) => {
    await openLetter(page);
    await page.getByRole('button', { name: 'Story' }).click();
    const story = page.getByRole('dialog', { name: 'Story' });
    await story.getByRole('heading', { name: 'So far' }).waitFor();
    await story.getByText(/What happened\./).waitFor();
    await page.keyboard.press('Escape');
    await story.waitFor({ state: 'hidden' });
  });
});

test('spelling and grammar are checked in the browser once that is switched on, and stay so', async () => {
  await visitExample(async ({ page, faults }) => {
    await openLetter(page);
    assert.equal(await letterOf(page).locator('.mark').count(), 0);
    await letterOf(page).fill(
      'Dear Fiona,\n\nThank you for you time on Monday. I hop to hear form you, and recieved your note.\n\nRowan',
    );
    await otherWay(page, 'Check spelling and grammar');
    const wrong = letterOf(page).locator('.mark', { hasText: 'recieved' });
    await wrong.click({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Change to “received”' }).click();
    await letterOf(page).getByText('and received your note').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Other ways' }).click();
    const spelling = page.getByRole('menuitemcheckbox', { name: 'Check spelling and grammar' });
    assert.equal(await spelling.getAttribute('aria-checked'), 'true');
    assert.deepEqual(faults, []);
  });
});

test('[UI4] given a letter that is only looked at, nothing is noted by that, and the page comes to rest', async () => {
  await visitExample(async ({ page, revision }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const ofLetters = async (): Promise<number> => {
      const alone = (await namesAsked(page)).map((name) => operations[name as OperationName].http?.path ?? '');
      return [...asked, ...alone].filter((path) => path.startsWith('/api/drafts')).length;
    };
    await openLetter(page);
    await page.getByText(/^Reads (warmly|matter-of-factly|a little cool)\.$/).waitFor();
    // The first writing of the letter is a change, after which every part of the page looks once more.
    await page.waitForTimeout(2000);
    await atRest(page);
    const [before, looked] = [await revision(), await ofLetters()];
    assert.ok(looked > 0);
    await page.waitForTimeout(3000);
    assert.equal(await revision(), before);
    assert.equal(await ofLetters(), looked);
  });
});

test(
  'a language model says it differently: what would be sent is shown first, what it invents is struck out',
  needsServer('a language model'),
  async () => {
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
        await otherWay(page, 'Ask small about this letter');
        await page.getByRole('button', { name: 'Shorter' }).click();
        await page.getByRole('heading', { name: /This would be sent to/ }).waitFor();
        assert.equal(model.asked.length, 0);
        await page.getByRole('button', { name: 'Send it there' }).click();
        await page.locator('del').getByText('I won 9 prizes at Globex.').waitFor();
        await page.getByRole('button', { name: 'Use these words' }).click();
        await page.getByText(/\d+ words\. Saved/).waitFor();
        assert.doesNotMatch(await letterText(page), /prizes/);
        assert.equal(model.asked.length, 1);
        model.says = () => ({ text: 'flattery' });
        await letterOf(page).press('Control+End');
        await letterOf(page).pressSequentially('\n\nWhat a splendid firm you have built.');
        await otherWay(page, 'Ask small about this letter');
        await page.getByRole('button', { name: 'How does the sentence at the cursor sound?' }).click();
        await page.getByRole('heading', { name: /This would be sent to/ }).waitFor();
        await page.getByRole('button', { name: 'Send it there' }).click();
        await page
          .getByText(/praise this large is hard to believe/)
          .first()
          .waitFor();
        assert.equal(
          JSON.parse(JSON.parse(model.asked[1]?.body ?? '{}').messages[1].content).sentence,
          'What a splendid firm you have built.',
        );
      });
    } finally {
      await model.end();
    }
  },
);

test('a voicemail is read along with its time; a thank-you may be a card of three sentences', async () => {
  await visitExample(async ({ page }) => {
    await openLetter(page);
    await otherWay(page, 'Call instead');
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
    await otherWay(page, 'As a card');
    await letterOf(page).waitFor();
  });
});
