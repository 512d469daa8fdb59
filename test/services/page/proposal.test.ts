import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from '../../support/axe.ts';
import { needsServer, phone, visit, write } from '../../support/browser.ts';
import { writeSaid } from '../../support/cards.ts';
import { ask } from '../../support/cli.ts';
import { letterText } from '../../support/screens.ts';
import { scriptedModel } from '../../support/services/scripted-model.ts';

test(
  '[WR7][WR5] on a phone, a model proposes the sentence for a gap: what would be sent is shown first, what is invented is struck out, and one tap puts the rest in',
  needsServer('a language model'),
  async () => {
    const model = await scriptedModel();
    try {
      await visit(
        async ({ page, home, faults }) => {
          await ask(home, 'model', 'connect', model.address, '--model', 'small', '--consent', model.origin);
          await page.reload();
          await page.getByRole('link', { name: 'Write it down' }).click();
          await write(page, 'Name', 'Anna');
          await write(page, 'Firm', 'Tamsin & Reed');
          await writeSaid(page, 'Anna', 'ships every Thursday, no PM before me\nI think she hated me');
          await page.getByRole('button', { name: 'Write the letters' }).click();
          await write(page, 'How do you sign?', 'Rowan Ellis');
          await page.getByRole('button', { name: 'Show the letter' }).click();
          await page.getByRole('heading', { name: 'Thank Anna' }).waitFor();
          const gaps = page.getByRole('region', { name: 'Only you can say this' });
          await gaps.getByRole('button', { name: 'Suggest a sentence' }).click();
          const dialog = page.getByRole('dialog');
          await dialog.getByText(`This would be sent to ${model.origin}, and nothing else`).waitFor();
          const shown = await dialog.locator('pre').innerText();
          assert.match(shown, /ships every Thursday, no PM before me/);
          assert.doesNotMatch(shown, /hated/);
          assert.equal(model.asked.length, 0);
          assert.deepEqual(await violations(page), []);
          model.says = () => ({ text: 'I keep coming back to how you ship every Thursday. Globex would envy you.' });
          await dialog.getByRole('button', { name: 'Send it there' }).click();
          await dialog.getByText('“Globex would envy you.”').waitFor();
          assert.doesNotMatch(await letterText(page), /Thursday/, 'nothing is put in by itself');
          await dialog.getByRole('button', { name: 'Put this in my letter' }).click();
          await page.getByRole('region', { name: 'Only you can say this' }).waitFor({ state: 'detached' });
          const after = await letterText(page);
          assert.match(after, /I keep coming back to how you ship every Thursday\./);
          assert.doesNotMatch(after, /Globex|hated/);
          assert.deepEqual(faults, []);
        },
        { context: { viewport: phone } },
      );
    } finally {
      await model.end();
    }
  },
);
