import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { saved, visit, visitExample, write } from '../../support/browser.ts';
import { ask, persevere, withHome } from '../../support/cli.ts';
import { inBrowserAlone } from '../../support/which-home.ts';

test('a copy is kept, somebody is forgotten, and the copy brought back does not bring them back', async () => {
  await visitExample(async ({ page, url, home }) => {
    await page.goto(`${url}/happened`);
    await write(page, 'Name', 'Mark Hill');
    await page.getByText(saved).waitFor();
    await page.waitForTimeout(1000);
    await page.goto(`${url}/settings/backup`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: inBrowserAlone ? 'Download a copy' : 'Back up', exact: true }).click();
    assert.match((await download).suggestedFilename(), /^persevere-\d{4}-\d\d-\d\d\.jsonl$/);
    const file = await (await download).path();
    assert.match(readFileSync(file, 'utf8'), /Mark Hill/);
    await page.goto(`${url}/settings/forget`);
    await write(page, 'Or type a name or address', 'Mark Hill');
    await page.getByRole('button', { name: 'Show what would go' }).click();
    await page.getByText(/notes would be erased or lose the name/).waitFor();
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText('Erased for good.').waitFor();
    await page.goto(`${url}/settings/backup`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'copy.jsonl', mimeType: 'text/plain', buffer: readFileSync(file) });
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByText('There is something here already').waitFor();
    await page.getByRole('button', { name: 'Delete what is here and bring it back' }).click();
    await page.getByText(/notes are back/).waitFor();
    assert.doesNotMatch(JSON.stringify(await ask<Output<'today'>>(home, 'today')), /Mark Hill/);
    await page.goto(`${url}/sending`);
    await page.getByRole('heading', { name: 'Letters', level: 1 }).waitFor();
    if (!inBrowserAlone) await page.getByRole('button', { name: 'Send again' }).waitFor();
    else assert.equal(await page.getByRole('button', { name: 'Send again' }).count(), 0, 'nothing goes by itself here');
  });
});

test('name, hours in which you can talk, not phoning, and days away are kept and move the plan', async () => {
  await visitExample(async ({ page, url, home }) => {
    await page.goto(`${url}/settings/you`);
    await write(page, 'Your name, as you sign', 'Rowan E. Ellis');
    await write(page, 'From', '12:00');
    await write(page, 'To', '13:30');
    await page.getByLabel('I’d rather write').check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    const profile = await ask<Output<'profile'>>(home, 'profile');
    assert.equal(profile.name, 'Rowan E. Ellis');
    assert.equal(profile.canTalk, '12:00-13:30');
    assert.equal(profile.phones, false);
    await write(page, 'First day', '2026-12-05');
    await write(page, 'Last day', '2026-12-01');
    await page.getByRole('button', { name: 'Add these days' }).click();
    await page.getByText('The last day lies before the first.').waitFor();
    const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    await write(page, 'First day', inDays(5));
    await write(page, 'Last day', inDays(9));
    await page.getByRole('button', { name: 'Add these days' }).click();
    await page.getByText('Saved. Whatever falls on these days moves to after them.').waitFor();
    await page.getByText(/^Away: \w+day .* to \w+day /).waitFor();
    await page.getByRole('button', { name: /^Remove: away/ }).click();
    await page.getByRole('status').getByText('Removed. Your plan is up to date.').waitFor();
    assert.deepEqual((await ask<Output<'profile'>>(home, 'profile')).away, []);
  });
});

test('each rule of how often to ask names its ground, and custom is called custom', async () => {
  await visit(async ({ page, url }) => {
    await page.getByRole('button', { name: 'See an example' }).waitFor();
    await page.goto(`${url}/settings/how-often`);
    await page.getByText('Asking how things stand', { exact: true }).click();
    await page
      .getByText('Through an agency: follow up after 7 to 10 working days of silence, 3 times; then after 10 to 14')
      .first()
      .waitFor();
    await page.getByText('Their hours').click();
    assert.ok((await page.getByText('Common advice, never tested.', { exact: true }).count()) >= 3);
    await page.getByText('Published: executive searches take 123 days').first().waitFor();
  });
});

test('the reminder is a calendar file that names nobody', async () => {
  await visitExample(async ({ page, url, home }) => {
    for (let step = 0; step < 2; step++) {
      const today = await ask<Output<'today'>>(home, 'today');
      for (const each of today.doNow) await ask(home, 'skip', each.id);
    }
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    await page.goto(`${url}/next/${jobs[0]?.id}`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Remind me' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    assert.match(text, /BEGIN:VALARM/);
    assert.match(text, /SUMMARY:Open Persevere/);
    assert.doesNotMatch(text, /Fiona|Calder|Tamsin|Engineer/);
  });
});

test('[WR12] how letters begin, end and are signed is chosen in the settings, and the next letter follows it', async () => {
  await visitExample(async ({ page, url, home }) => {
    await page.goto(`${url}/you/voice`);
    const voice = page.locator('main');
    await voice.getByText('Hi', { exact: true }).click();
    await write(page, 'They end with', 'All the best');
    await write(page, 'Under your name', '07700 900123');
    await voice.getByRole('button', { name: 'Write like this' }).click();
    await page.getByText('Your letters follow it from now on.').waitFor();
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    const job = await ask<Output<'job'>>(home, 'job', jobs[0]?.id ?? '');
    const step = job.steps.find((each) => each.kind === 'thank-you')?.id ?? '';
    const draft = await ask<Output<'draft'>>(home, 'draft', step, '--anew', '--register', 'neutral');
    assert.match(draft.text, /^Hi /);
    assert.match(draft.text, /\n\nAll the best,\n[^\n]+\n07700 900123$/);
  });
});

test('[ST6] given words of notes that may be a name or only words, forgetting shows each: unticked they stay, ticked they go', async () => {
  await withHome(async (home) => {
    await ask(home, 'add', 'person', '--name', 'Kim Best', '--email', 'kim@best.example', '--firm', 'Best Western');
    await ask(home, 'add', 'person', '--name', 'Omar Haddad', '--firm', 'Best Western');
    const { jobId } = await ask<Output<'add-job'>>(home, 'add', 'job', '--role', 'Lead', '--employer', 'Best Western');
    for (const text of ['Best regards to all, and the best of luck.', 'Kim said that it goes well.'])
      await ask(home, 'log', 'in', 'email', '--job', jobId, '--person', 'Omar Haddad', '--text', text);
    await visit(
      async ({ page, url }) => {
        await page.goto(`${url}/settings/forget`);
        await write(page, 'Or type a name or address', 'Kim Best');
        await page.getByRole('button', { name: 'Show what would go' }).click();
        await page.getByText('It stays unless you tick it:').waitFor();
        assert.equal(await page.getByRole('checkbox', { name: /Best regards to all/ }).isChecked(), false);
        await page.getByRole('checkbox', { name: /Kim said that it goes well/ }).check();
        await page.getByRole('button', { name: 'Erase for good' }).click();
        await page.getByText('Erased for good.').waitFor();
        assert.equal(await page.getByLabel('Or type a name or address').inputValue(), '');
      },
      { home },
    );
    const { out } = await persevere(home, ['export', '-']);
    assert.match(out, /Best regards to all, and the best of luck\./);
    assert.doesNotMatch(out, /Kim|kim@/);
  });
});

test('[PL30] where you live is found by its name, in the language of the page, and nobody types a code', async () => {
  await visitExample(async ({ page, url, home }) => {
    const choose = async (label: string, typed: string, name: string | RegExp): Promise<void> => {
      await page.goto(`${url}/settings/you`);
      const field = page.getByRole('combobox', { name: label });
      await field.click();
      // The countries come from the server; what is typed is looked for among them.
      await page.getByRole('option').nth(20).waitFor();
      await field.fill(typed);
      await page.getByRole('option', { name }).first().click();
    };
    await choose('Where you live', 'scot', /^Scotland/);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    assert.equal((await ask<Output<'profile'>>(home, 'profile')).region, 'GB-SCT');
    await page.evaluate(() => localStorage.setItem('persevere.language', 'de'));
    await choose('Wo du wohnst', 'österreich', /^Wien/);
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.getByText('Gespeichert.', { exact: true }).waitFor();
    assert.equal((await ask<Output<'profile'>>(home, 'profile')).region, 'AT-9');
  });
});

test('[UI7] a language that is chosen holds after a reload, for the page and for what the server says', async () => {
  await visitExample(
    async ({ page, url }) => {
      await page.goto(`${url}/settings/language`);
      await page.getByRole('radio', { name: 'Deutsch (du)' }).check();
      await page.getByRole('heading', { name: 'Sprache und Aussehen', level: 1 }).waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
      await page.goto(url);
      await page.getByRole('navigation').getByRole('link', { name: 'Heute' }).waitFor();
      // This holiday of Scotland is called so in German too, and a reason names it around its day.
      const reasons = (await page.locator('main').innerText()).replaceAll('St. Andrew’s Day', '');
      assert.doesNotMatch(reasons, /\b(?:the|your|days?|today)\b/i, reasons);
      await page.goto(`${url}/settings/language`);
      // The page begins anew, and the choice has another name then: there is nothing left to look at whether it is checked.
      await page.getByRole('radio', { name: 'Wie dieser Browser' }).click();
      await page.getByRole('heading', { name: 'Language and look', level: 1 }).waitFor();
    },
    { context: { locale: 'en-GB' } },
  );
});

test('[UI7] given a browser in German, the page is in German from the first moment, and Sie is a choice', async () => {
  await visit(
    async ({ page, url }) => {
      await page.getByRole('navigation').getByRole('link', { name: 'Heute' }).waitFor();
      await page.goto(`${url}/settings/language`);
      await page.getByRole('radio', { name: 'Deutsch (Sie)' }).check();
      await page.getByRole('heading', { name: 'Sprache und Aussehen', level: 1 }).waitFor();
      await page.goto(`${url}/settings/you`);
      await page.getByLabel('Ihr Name, wie Sie unterschreiben').waitFor();
    },
    { context: { locale: 'de-DE' } },
  );
});

test('each section of the settings has an address and a title of its own, and the places on the long page of before lead there', async () => {
  await visit(async ({ page, url }) => {
    await page.goto(`${url}/settings`);
    const links = page.getByRole('main').getByRole('link');
    await links.first().waitFor();
    const titles = new Set<string>();
    const addresses = await links.evaluateAll((all) =>
      all.map((each) => (each.getAttribute('href') ?? '').replace('#', '')),
    );
    assert.equal(addresses.length, inBrowserAlone ? 9 : 11);
    for (const address of addresses) {
      await page.goto(url + address);
      await page.locator('main .with-sections').waitFor();
      titles.add(await page.title());
    }
    assert.equal(titles.size, addresses.length);
    await page.goto(`${url}/settings#forget`);
    await page.getByRole('heading', { name: 'Forget somebody', level: 1 }).waitFor();
  });
});
