import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from '../../support/axe.ts';
import { phone, visit } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { live } from '../../support/life.ts';
import { letterText } from '../../support/screens.ts';

test('[UI1] on a phone, the notes of an interview are read on the page of its job, with no form to change them; a blank for what was promised is filled in its place', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const life = await live(home, '2026-11-23T09:00');
    await life.desk.do('add-person', { name: 'Jon Vale', firm: 'Northwind', email: 'jon@northwind.example' });
    const job = await life.job('Analyst', 'Northwind', 'Jon Vale');
    await life.held(job, '2026-11-24T10:00', ['Jon Vale'], {
      people: [{ person: 'Jon Vale', remark: 'asked how I plan a test' }],
      forgot: [{ text: 'i ran the summer fair budget and im dyslexic so forgot' }],
      iPromised: [{ text: 'refs by wed', by: '2026-12-02' }],
    });
    const { doNow } = await life.today();
    const promise = doNow.find((each) => each.kind === 'deliver');
    await life.desk.close();
    await visit(
      async ({ page, url, faults }) => {
        await page.goto(`${url}/job/${job}`);
        await page.locator('summary', { hasText: 'Tue 24 Nov, 10:00 am' }).click();
        await page.getByRole('button', { name: /^Read your notes/ }).click();
        await page.locator('dd', { hasText: 'asked how I plan a test' }).waitFor();
        await page.locator('dt', { hasText: 'What Jon Vale said' }).waitFor();
        await page.locator('dt', { hasText: 'What you promised' }).waitFor();
        assert.equal(new URL(page.url()).pathname, `/job/${job}`);
        assert.deepEqual(await violations(page), []);
        await page.goto(`${url}/letter/${promise?.id ?? ''}`);
        assert.match(await letterText(page), /As promised, here is ___\./);
        await page.getByRole('button', { name: 'As promised, here is …' }).click();
        await page.keyboard.type('the list of my two referees.');
        await page.getByText(/\d+ words\. Saved/).waitFor();
        assert.match(await letterText(page), /\n\s*As promised, here is the list of my two referees\.\n/);
        assert.doesNotMatch(await letterText(page), /___/);
        await page.getByRole('button', { name: 'Copy' }).waitFor();
        assert.deepEqual(faults, []);
      },
      { home, serve: ['--now', '2026-11-24T13:00[Europe/London]'], context: { viewport: phone } },
    );
  });
});
