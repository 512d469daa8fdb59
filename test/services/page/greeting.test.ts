import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from '../../support/axe.ts';
import { otherWay, phone, visit, write } from '../../support/browser.ts';
import { letterText } from '../../support/screens.ts';

test('[WR11] on a phone, given one name that may be a family name, one tap says how it is greeted, and it can be changed in the letter again', async () => {
  await visit(
    async ({ page, faults }) => {
      await page.getByRole('link', { name: 'Write it down' }).click();
      await write(page, 'Name', 'Raman');
      await write(page, 'Firm', 'Tamsin & Reed');
      await page.getByRole('button', { name: 'Write the letters' }).click();
      await write(page, 'How do you sign?', 'Rowan Ellis');
      await page.getByRole('button', { name: 'Show the letter' }).click();
      await page.getByRole('heading', { name: 'Thank Raman' }).waitFor();
      assert.match(await letterText(page), /^Hello,/);
      const question = page.getByRole('region', { name: 'How do you greet them?' });
      await question.getByText('One name alone may be a first name or a family name.').waitFor();
      assert.deepEqual(await violations(page), []);
      await question.getByRole('button', { name: 'Dear Ms Raman' }).click();
      await question.waitFor({ state: 'detached' });
      await page.getByText('Saved: Ms Raman. Every letter to them starts like this.', { exact: true }).waitFor();
      await page.getByText('Dear Ms Raman,').first().waitFor();
      assert.match(await letterText(page), /^Dear Ms Raman,/);
      await otherWay(page, 'Greet them differently');
      await page.getByText('Something else').click();
      await write(page, 'Name in the greeting', 'Asha');
      await page.getByRole('button', { name: 'Use this' }).click();
      await page.getByText('Saved: Asha. Every letter to them starts like this.', { exact: true }).waitFor();
      await page.getByText('Dear Asha,').first().waitFor();
      assert.match(await letterText(page), /^Dear Asha,/);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut');
      assert.deepEqual(faults, []);
    },
    { context: { viewport: phone } },
  );
});
