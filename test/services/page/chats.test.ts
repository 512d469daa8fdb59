import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { openRow, otherWay, visit } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { simulated } from '../../support/good-terms.ts';
import { letterText } from '../../support/screens.ts';

test('a chat is shared in, the candidate’s own lines are left out of what it means, and a number alone makes a person', async () => {
  await withHome(async (home) => {
    const job = await simulated(home);
    await visit(
      async ({ page, url }) => {
        const chat = [
          '[24/11/2026, 18:02:11] Rowan Ellis: Unfortunately I cannot do Monday. Could you tell me when a decision is expected?',
          '[25/11/2026, 09:31:40] +44 7700 900456: Hi Rowan, no decision yet. We will get back to you by Friday.',
        ].join('\n');
        await page.goto(`${url}/shared?text=${encodeURIComponent(chat)}`);
        await page.getByText('One of these lines is yours').waitFor();
        assert.equal(await page.getByLabel('Not decided yet').isChecked(), true);
        assert.equal(await page.getByLabel('Who was it?').inputValue(), '+44 7700 900456');
        await page.getByRole('group', { name: 'Which job is it about?' }).getByRole('radio').first().check();
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByRole('navigation', { name: 'Parts of this job' }).waitFor();
        const view = await ask<Output<'job'>>(home, 'job', job);
        assert.ok(view.people.some((each) => each.phone === '+44 7700 900456'));
        assert.match(view.promised?.day ?? '', /Friday 27 November/);
        assert.ok(view.story.some((line) => line.kind === 'contact-logged' && /chat/i.test(line.text)));
      },
      { home, serve: ['--now', '2026-11-25T10:00[Europe/London]'] },
    );
  });
});

test('a message for a chat is written short, copied, and noted as sent by one tap', async () => {
  await withHome(async (home) => {
    const job = await simulated(home);
    await ask(
      home,
      'log',
      'in',
      'email',
      '--person',
      'Anna Keller',
      '--job',
      job,
      '--meaning',
      'question',
      '--now',
      '2026-11-25T09:30[Europe/London]',
    );
    const now = '2026-11-25T10:00[Europe/London]';
    await visit(
      async ({ page, url }) => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
        await page.goto(url);
        await openRow(page, /Answer Anna/);
        await page.getByRole('link', { name: /Read the letter.*Answer Anna/ }).click();
        await otherWay(page, 'For WhatsApp or a chat');
        // An e-mail may be copied too; what has no subject is none.
        await page.getByLabel('Subject').waitFor({ state: 'detached' });
        const text = await letterText(page);
        assert.ok(text.split(/\s+/).length < 80, text);
        await page.getByRole('button', { name: 'Copy' }).click();
        await page.getByText('The other app doesn’t tell us.').waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
        await page.getByRole('button', { name: 'Yes, it went' }).click();
        await page.getByRole('status').getByText('Noted as sent').waitFor();
        const { story } = await ask<Output<'job'>>(home, 'job', job);
        assert.ok(
          story.some((line) => /You wrote to Anna Keller by chat/.test(line.text)),
          story.map((line) => line.text).join('\n'),
        );
      },
      { home, serve: ['--now', now] },
    );
  });
});
