import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { visit, write } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { simulated } from '../../support/good-terms.ts';
import { unfold } from '../../support/screens.ts';

test('the file between you and them stands on paper in both sizes, with its picture and the table that says the same', async () => {
  await withHome(async (home) => {
    const job = await simulated(home);
    for (const day of ['25', '26', '27'])
      await ask(
        home,
        'log',
        'in',
        'email',
        '--person',
        'Anna Keller',
        '--job',
        job,
        '--now',
        `2026-11-${day}T10:00[Europe/London]`,
      );
    await visit(
      async ({ page, url, faults }) => {
        const anna = (await ask<Output<'job'>>(home, 'job', job)).people[0]?.id ?? '';
        await page.goto(`${url}/person/${anna}`);
        await page.locator('.history-picture svg.picture').waitFor();
        assert.equal(await page.locator('.history-picture svg.picture circle').count(), 4);
        await unfold(page);
        assert.equal(await page.locator('.history-picture tbody tr').count(), 4);
        for (const format of ['A4', 'Letter'] as const) {
          const pdf = await page.pdf({ format });
          assert.ok(pdf.length > 5000);
        }
        assert.deepEqual(faults, []);
      },
      { home, serve: ['--now', '2026-11-28T10:00[Europe/London]'] },
    );
  });
});

test('people are made one and two again, leave for another firm, and news of theirs is noted, each by a tap', async () => {
  await withHome(async (home) => {
    const job = await simulated(home);
    const at = '2026-11-24T11:00[Europe/London]';
    await ask(
      home,
      'add',
      'person',
      '--name',
      'Anna K.',
      '--phone',
      '+44 20 7946 0123',
      '--firm',
      'Harbour Search',
      '--now',
      at,
    );
    const { people } = await ask<Output<'job'>>(home, 'job', job);
    await ask(home, 'add', 'person', '--person', people[0]?.id ?? '', '--phone', '020 7946 0123', '--now', at);
    await visit(
      async ({ page, url, faults }) => {
        await page.goto(`${url}/people`);
        const pair = page.locator('details', { hasText: 'Same person?' });
        await pair.locator('summary').click();
        await pair.getByText('the same number').waitFor();
        await pair.getByRole('button', { name: /^Same person: / }).click();
        await page.getByRole('status').getByText('are one person now.').waitFor();
        const anna = people[0]?.id ?? '';
        await page.goto(`${url}/person/${anna}`);
        const menu = page.getByRole('button', { name: /^More for / });
        await menu.click();
        await page.getByRole('menuitem', { name: /^Split off / }).click();
        await page.getByRole('status').getByText('They’re separate people again.').waitFor();
        await page.goto(`${url}/people`);
        await pair.locator('summary').click();
        await pair.getByRole('button', { name: /^Two people: / }).click();
        await page.reload();
        await page.getByRole('heading', { name: 'Reasons to get in touch' }).waitFor();
        assert.equal(await page.getByText('the same number').count(), 0, 'said once, it is not asked again');
        await page.getByRole('button', { name: 'Add some news' }).click();
        await page.locator('label', { hasText: /^Theirs$/ }).click();
        await page.getByRole('combobox', { name: 'Whose?' }).fill('anna keller');
        await page.keyboard.press('Enter');
        await write(page, 'What’s new?', 'the prize for the Elm Park project');
        await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
        await page.getByText('the prize for the Elm Park project').first().waitFor();
        await page.goto(`${url}/person/${anna}`);
        await menu.click();
        await page.getByRole('menuitem', { name: 'They no longer work there' }).click();
        await write(page, 'Who took over?', 'Ben Adler');
        await write(page, 'Where is Anna Keller now?', 'Quay Partners');
        await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
        await page.getByRole('status').getByText('One job goes on with Ben Adler').waitFor();
        await page.locator('.person-who').getByRole('link', { name: 'Quay Partners' }).waitFor();
        await page.getByText('Before at Harbour Search').waitFor();
        assert.deepEqual(faults, []);
      },
      { home, serve: ['--now', '2026-11-25T10:00[Europe/London]'] },
    );
  });
});
