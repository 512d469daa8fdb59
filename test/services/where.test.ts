import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { needsServer, visit, write } from '../support/browser.ts';
import { ask, withHome } from '../support/cli.ts';

test('[PL30] given a home in Europe/London and no region, when the seventh day of silence would be Christmas Day, the wait goes on after it', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const now = ['--now', '2026-12-16T15:00:00Z'];
    await ask(home, 'profile', '--zone', 'Europe/London', ...now);
    const added = ['add', 'job', '--role', 'Analyst', '--employer', 'Kestrel Works'];
    const { jobId } = await ask<Output<'add-job'>>(home, ...added, ...now);
    const call = ['log', 'in', 'voicemail', '--job', jobId, '--person', 'Dan Whitlow'];
    await ask(home, ...call, ...now);
    const plan = await ask<Output<'plan'>>(home, 'plan', ...now);
    const days = [...plan.steps.map((each) => each.sendFrom), ...plan.waits.map((each) => each.until)];
    assert.ok(days.length > 0, 'something is planned');
    for (const day of days) assert.doesNotMatch(`${day}`, /^2026-12-2[4-8]/);
  });
});

test(
  '[PL30] a browser in London on a server in UTC: London’s clock is noted, and where they live is asked once, in words',
  needsServer('a server in another zone'),
  async () => {
    await visit(
      async ({ page, home, faults }) => {
        await page.getByRole('link', { name: 'Write it down' }).click();
        await write(page, 'Name', 'Anna');
        await page.getByRole('button', { name: 'Write the letters' }).click();
        await write(page, 'How do you sign?', 'Rowan Ellis');
        await page.goto(new URL('/', page.url()).href);
        await page.getByRole('heading', { name: 'Where do you live?' }).waitFor();
        const noted = await ask<Output<'profile'>>(home, 'profile');
        assert.equal(noted.zone, 'Europe/London');
        assert.equal(noted.lives, 'United Kingdom');
        await page.getByLabel('United Kingdom: which part?').selectOption('Scotland');
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByText('Saved: public holidays in Scotland count as days off.').waitFor();
        assert.equal((await ask<Output<'profile'>>(home, 'profile')).region, 'GB-SCT');
        await page.reload();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForTimeout(300);
        assert.equal(await page.getByRole('heading', { name: 'Where do you live?' }).count(), 0);
        assert.deepEqual(faults, []);
      },
      { context: { timezoneId: 'Europe/London', locale: 'en-GB' }, env: { TZ: 'UTC' } },
    );
  },
);
