import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherWay, phone, visit, write } from '../../support/browser.ts';
import { letterText } from '../../support/screens.ts';

/** Takes the place of the system's own list of programs, which no test can tap: it notes what it was given, and may be put away. */
const systemShare = () => {
  const given: ShareData[] = [];
  Object.assign(window, { given, putAway: true });
  Object.defineProperty(navigator, 'share', {
    value: async (data: ShareData) => {
      given.push(data);
      if (Reflect.get(window, 'putAway') === true) throw new DOMException('put away', 'AbortError');
    },
  });
};

test('[UI1] on a phone that can share, somebody without a mailbox shares a letter or a chat, and is asked whether it went only when it was shared', async () => {
  await visit(
    async ({ page, faults }) => {
      await page.context().addInitScript(systemShare);
      await page.reload();
      await page.getByRole('link', { name: 'Write it down' }).click();
      await write(page, 'Name', 'Anna');
      await write(page, 'Firm', 'Tamsin & Reed');
      await page.getByRole('button', { name: 'Write the letters' }).click();
      await write(page, 'How do you sign?', 'Rowan Ellis');
      await page.getByRole('button', { name: 'Show the letter' }).click();
      await page.getByRole('heading', { name: 'Thank Anna' }).waitFor();
      const letter = await letterText(page);
      const subject = await page.getByLabel('Subject').inputValue();
      await page.getByRole('button', { name: 'Copy' }).waitFor();
      await page.getByRole('button', { name: 'Share' }).click();
      assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'given')), [{ title: subject, text: letter }]);
      assert.equal(await page.getByRole('group', { name: 'Did it go?' }).count(), 0, 'it was put away');
      await otherWay(page, 'For WhatsApp or a chat');
      await page.getByLabel('Subject').waitFor({ state: 'detached' });
      const chat = await letterText(page);
      await page.evaluate(() => Reflect.set(window, 'putAway', false));
      await page.getByRole('button', { name: 'Share' }).click();
      await page.getByRole('group', { name: 'Did it go?' }).waitFor();
      assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'given').at(-1)), { text: chat });
      await page.getByRole('button', { name: 'Yes, it went' }).click();
      await page.getByRole('status').getByText('Noted as sent').waitFor();
      assert.deepEqual(faults, []);
    },
    { context: { viewport: phone } },
  );
});
