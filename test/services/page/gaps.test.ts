import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phone, visit, write } from '../../support/browser.ts';
import { writeSaid, writeSay } from '../../support/cards.ts';
import { letterText } from '../../support/screens.ts';

test('[WR7][WR5] on a phone, a note that cannot be said becomes a sentence in one tap and some typing; what is for Anna stands as typed, and what is private stays out', async () => {
  await visit(
    async ({ page, faults }) => {
      await page.getByRole('link', { name: 'Write it down' }).click();
      await write(page, 'Name', 'Anna');
      await write(page, 'Firm', 'Tamsin & Reed');
      await writeSaid(page, 'Anna', 'ships every Thursday, no PM before me\nI think she hated me');
      await writeSay(page, 'Anna', 'I should have said that I wrote the rota for forty people');
      await page.getByText('Just for you. None of this is sent unless you say so.').waitFor();
      await page.getByRole('button', { name: 'Write the letters' }).click();
      await write(page, 'How do you sign?', 'Rowan Ellis');
      await page.getByRole('button', { name: 'Show the letter' }).click();
      await page.getByRole('heading', { name: 'Thank Anna' }).waitFor();
      const before = await letterText(page);
      assert.match(before, /I should have said that I wrote the rota for forty people\./);
      assert.doesNotMatch(before, /Thursday|hated|___/);
      const gaps = page.getByRole('region', { name: 'Only you can say this' }).first();
      await gaps.getByText('Your note, not in the letter yet: “ships every Thursday, no PM before me”').waitFor();
      assert.equal(await gaps.getByText('hated').count(), 0);
      await gaps.getByRole('button', { name: 'I keep coming back to …' }).click();
      // Half a sentence goes nowhere, and what it is about stays in sight until it is whole.
      await page.getByRole('button', { name: 'Fix one thing first' }).waitFor();
      assert.equal(await page.getByRole('button', { name: 'Copy' }).count(), 0);
      assert.equal(await page.getByText('Reads warmly').count(), 0);
      await gaps.getByText('ships every Thursday, no PM before me').waitFor();
      await page.keyboard.type('how');
      await page.getByText(/\d+ words\. Saved/).waitFor();
      await gaps.getByText('ships every Thursday, no PM before me').waitFor();
      // What stands there already stays: the cursor is at its end.
      await page.getByRole('button', { name: 'Fix one thing first' }).click();
      await page.keyboard.type(' you ship every week without a product manager.');
      await page.getByRole('region', { name: 'Only you can say this' }).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Copy' }).waitFor();
      const after = await letterText(page);
      assert.match(after, /I keep coming back to how you ship every week without a product manager\./);
      assert.match(after, /Rowan Ellis$/);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut');
      assert.deepEqual(faults, []);
    },
    { context: { viewport: phone } },
  );
});
