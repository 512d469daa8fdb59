import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { needsServer, saved, visit, visitExample, write } from '../../support/browser.ts';
import { writeOn } from '../../support/cards.ts';

const typedHere = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith('persevere-typed-'))
      .map((name) => localStorage.getItem(name) ?? '')
      .join(' '),
  );

const storeNothing = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

test('[UI4] given nothing was typed, nothing is said to be kept; given Persevere has it, it is said where', async () => {
  await visit(async ({ page }) => {
    await page.getByRole('link', { name: 'Write it down' }).click();
    await page.getByText('Fill in what you remember. A name is enough to start.').waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), /\b(?:[Kk]ept|[Ss]aved)\b/);
    await write(page, 'Name', 'Anna');
    await page.getByText(saved).waitFor();
    assert.equal(await typedHere(page), '', 'nothing of it stays in the browser');
  });
});

test(
  '[UI4] given Persevere was stopped, what is typed is said to stand in this browser only while it does; once it is taken in, it is kept',
  needsServer('a server that is stopped'),
  async () => {
    await visit(
      async ({ page, stop, startAgain }) => {
        await page.getByRole('link', { name: 'Write it down' }).click();
        await write(page, 'Name', 'Anna');
        await page.getByText(saved).waitFor();
        await stop();
        await writeOn(page, 'mine', 'What did you forget to say?', 'the migration');
        await page.getByText('Only in this browser so far.').waitFor();
        assert.match(await typedHere(page), /the migration/);
        // Emptied under the open page: what stands on it is written once more.
        await page.evaluate(() => localStorage.clear());
        await page.waitForFunction(() =>
          Object.values(localStorage).some((each) => String(each).includes('the migration')),
        );
        await page.evaluate(() => localStorage.clear());
        await storeNothing(page);
        await page.getByText('Not saved anywhere: this browser stores nothing and Persevere doesn’t answer.').waitFor();
        const text = await page.locator('body').innerText();
        assert.doesNotMatch(text, /in this browser so far|is kept|Saved on your computer/);
        await startAgain();
        await page.getByText(saved).waitFor();
      },
      { keepsItself: true },
    );
  },
);

test(
  '[UI4] given a letter is changed while neither Persevere nor the browser takes it, that is said beside it',
  needsServer('a server that is stopped'),
  async () => {
    await visitExample(
      async ({ page, stop, startAgain }) => {
        await page
          .getByRole('link', { name: /^Read the letter/ })
          .first()
          .click();
        const letter = page.getByRole('textbox', { name: 'Letter', exact: true });
        await letter.waitFor();
        await page.getByText(/words\. Saved on (?:your computer|this device)\./).waitFor();
        await storeNothing(page);
        await stop();
        await letter.pressSequentially('P');
        await page.getByText(/words\. Not saved/).waitFor();
        await startAgain();
        await page.getByText(/words\. Saved on (?:your computer|this device)\./).waitFor();
      },
      { keepsItself: true },
    );
  },
);
