import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Output } from '../../../src/contract/registry.ts';
import {
  desk,
  needsServer,
  openRow,
  otherWay,
  phone,
  saved,
  type Visit,
  visit,
  withExample,
  write,
} from '../../support/browser.ts';
import { goToCard, writeOn } from '../../support/cards.ts';
import { ask, persevere, withHome } from '../../support/cli.ts';
import { letterText } from '../../support/screens.ts';

/** Counts what a person taps; typing is free. Hands back the number. */
function countTaps(page: Page): {
  tap(name: string | RegExp, role?: 'button' | 'link'): Promise<void>;
  count(): number;
} {
  let taps = 0;
  return {
    async tap(name, role = 'button') {
      taps += 1;
      await page.getByRole(role, { name, exact: typeof name === 'string' }).click();
    },
    count: () => taps,
  };
}

for (const [size, viewport] of Object.entries({ phone, desk }))
  test(`with only names in hand: from the first page to letters opened in the mail program, at most 14 taps (${size})`, async () => {
    await visit(
      async ({ page, home, faults }) => {
        const { tap, count } = countTaps(page);
        await tap('Write it down', 'link');
        await write(page, 'Name', 'Anna');
        for (const name of ['Mr Hill', 'Olu']) {
          await tap('Add someone');
          // The new field has the focus: who types need not go there.
          await page.waitForFunction(() => (document.activeElement as HTMLInputElement).value === '');
          await page.keyboard.type(name);
        }
        await write(page, 'Firm', 'Tamsin & Reed');
        // At the desk all questions stand there; on the phone each is one tap away.
        if (size === 'phone') await tap('Next');
        const anna = page.getByRole('group', { name: 'Anna', exact: true });
        await anna.getByLabel('What they said', { exact: true }).fill('the move to Postgres');
        if (size === 'phone') await tap('Next');
        await write(page, 'What did you forget to say?', 'I have led two migrations of this size');
        await tap('Write the letters');
        await write(page, 'How do you sign?', 'Rowan Ellis');
        await tap('Show the letter');
        for (const [name, last] of [['Anna'], ['Mr Hill'], ['Olu', 'last']]) {
          await page.getByRole('heading', { name: `Thank ${name}` }).waitFor();
          const link = page.getByRole('link', { name: 'Open in my mail' });
          const href = decodeURIComponent((await link.getAttribute('href')) ?? '');
          assert.match(href, new RegExp(`^mailto:\\?subject=.+&body=Dear ${name},\r\n[^]*Rowan Ellis$`));
          await tap('Open in my mail', 'link');
          if (last !== undefined) continue;
          await tap('Yes, it went');
          // Of its own: a second tap in the same place opens no letter to somebody else.
          await tap(/^Read the letter/, 'link');
        }
        assert.ok(count() <= 14, `${count()} taps to three letters opened`);
        await tap('Yes, it went');
        await page.getByRole('heading', { name: /^Nothing to do until \w+day \d+ \w+$/ }).waitFor();
        await page.getByText(/^7 working days without news/).waitFor();
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut');
        const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
        const job = await ask<Output<'job'>>(home, 'job', jobs[0]?.id ?? '');
        assert.equal(job.story.filter((each) => each.kind === 'debrief-saved').length, 1, 'one entry when finished');
        assert.equal(job.story.filter((each) => each.kind === 'contact-logged').length, 3);
        assert.deepEqual(faults, []);
      },
      { context: { viewport } },
    );
  });

test('one name alone is enough; without any, it says so and keeps what was typed', async () => {
  await visit(async ({ page }) => {
    await page.getByRole('link', { name: 'Write it down' }).click();
    await write(page, 'Role', 'Analyst');
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await page.getByText('One name is needed').waitFor();
    assert.equal(await page.getByLabel('Role', { exact: true }).inputValue(), 'Analyst');
    await write(page, 'Name', 'Anna');
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await page.getByLabel('How do you sign?').waitFor();
  });
});

test('an agency was between: the thanks go through the consultant, whom the candidate also rings', async () => {
  await visit(async ({ page, url }) => {
    await page.getByRole('link', { name: 'Write it down' }).click();
    await write(page, 'Name', 'Ines Duarte');
    await write(page, 'Firm', 'Tamsin & Reed');
    await page.getByText('An agency', { exact: true }).click();
    await write(page, 'Agency', 'Calder Search');
    await write(page, 'Your contact at the agency', 'Fiona Marsh');
    await page.getByLabel('With its client').check();
    await page.getByText('Who may you thank directly?').waitFor();
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await write(page, 'How do you sign?', 'Rowan Ellis');
    await page.getByRole('button', { name: 'Show the letter' }).click();
    // A letter was asked for, so it comes first; the call waits on Today.
    await page.getByRole('heading', { name: 'Thank the panel through Fiona Marsh' }).waitFor();
    assert.match(await letterText(page), /Ines Duarte/);
    await page.goto(`${url}/`);
    await openRow(page, 'Call Fiona Marsh');
    await page.getByRole('link', { name: 'See what to say' }).first().click();
    await page.getByRole('heading', { name: 'Call Fiona Marsh' }).waitFor();
    await page.getByRole('button', { name: 'What happened?' }).click();
    await page.getByRole('button', { name: 'We talked' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Next: Thank the panel through Fiona Marsh' }).waitFor();
  });
});

test(
  'interrupted, it is resumed on another device where it was left, and finished as one entry',
  needsServer('a second device'),
  async () => {
    await visit(async ({ page, home, stranger }) => {
      await page.getByRole('link', { name: 'Write it down' }).click();
      await write(page, 'Name', 'Anna');
      await write(page, 'Firm', 'Northwind');
      await page.getByText(saved).waitFor();
      await page.close();
      // The second device gets an address of its own from the server that runs.
      const address = /http:\S+/.exec((await persevere(home, ['serve'])).out)?.[0] ?? '';
      const other = await stranger();
      await other.goto(address);
      await other.getByRole('link', { name: 'What happened? Anna' }).click();
      await other.getByText(saved).waitFor();
      assert.equal(await other.getByLabel('Firm', { exact: true }).inputValue(), 'Northwind');
      await writeOn(other, 'mine', 'What did you promise?', 'the link to my talk');
      await other.getByRole('button', { name: 'Write the letters' }).click();
      await other.getByLabel('How do you sign?').waitFor();
      const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
      assert.equal(jobs.length, 1);
      const job = await ask<Output<'job'>>(home, 'job', jobs[0]?.id ?? '');
      assert.equal(job.story.filter((each) => each.kind === 'debrief-saved').length, 1);
      assert.deepEqual(
        job.iPromised.map((each) => [each.text, each.by]),
        [['the link to my talk', null]],
      );
      assert.deepEqual((await ask<Output<'today'>>(home, 'today')).unfinished, []);
    });
  },
);

test(
  'a tab that is closed at once, and a server that was stopped meanwhile, lose not a word',
  needsServer('a server that is stopped'),
  async () => {
    await visit(
      async ({ page, another, stop, startAgain }) => {
        await page.getByRole('link', { name: 'Write it down' }).click();
        await write(page, 'Name', 'Anna');
        await page.getByText(saved).waitFor();
        await stop();
        await writeOn(page, 'mine', 'What did you forget to say?', 'written while nobody listened');
        await page.getByText('Only in this browser so far.').waitFor();
        await page.getByText('Persevere isn’t answering.').waitFor();
        const address = page.url();
        await page.close();
        await startAgain();
        const later = await another();
        await later.goto(address);
        await later.getByText(saved).waitFor();
        await goToCard(later, 'mine');
        assert.equal(
          await later.getByLabel('What did you forget to say?', { exact: true }).inputValue(),
          'written while nobody listened',
        );
        await later.getByText('Persevere isn’t answering.').waitFor({ state: 'detached' });
      },
      { keepsItself: true },
    );
  },
);

test('the page follows what the command line noted, within seconds and without a reload', async () => {
  await visit(async ({ page, home }) => {
    await page.getByRole('link', { name: 'Write it down' }).waitFor();
    await ask(home, 'add', 'job', '--role', 'Analyst', '--employer', 'Northwind');
    await page.getByRole('heading', { name: /Nothing to do until/ }).waitFor({ timeout: 6000 });
  });
});

test('the example is looked at and put away; what is the candidate’s own stays', async () => {
  await visit(async ({ page, home }) => {
    await page.getByRole('button', { name: 'See an example' }).click();
    await page.getByText('This is an example.').waitFor();
    await ask(home, 'add', 'job', '--role', 'My own', '--employer', 'Northwind');
    await page.getByRole('button', { name: 'Put it away' }).click();
    await page.getByText('This is an example.').waitFor({ state: 'detached' });
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    assert.deepEqual(
      jobs.map((job) => job.title),
      ['My own at Northwind'],
    );
    assert.equal((await ask<Output<'doctor'>>(home, 'doctor', '--rebuild')).sound, true);
    assert.equal(
      (await persevere(home, ['find', 'Fiona'])).out.includes('Fiona'),
      false,
      'nothing of it is found any more',
    );
  });
});

test('[PL3] who does not phone and has only a number gets a text message ready to be sent', async () => {
  await visit(async ({ page, home, url }) => {
    await page.getByRole('link', { name: 'Write it down' }).waitFor();
    await ask(home, 'profile', '--name', 'Rowan Ellis', '--no-phone');
    const { jobId } = await ask<Output<'add-job'>>(home, 'add', 'job', '--role', 'Cook', '--employer', 'Northwind');
    const starts = new Date(Date.now() - 7_200_000).toISOString();
    const added = await ask<Output<'add-interview'>>(home, 'add', 'interview', jobId, starts, '--with', 'Anna');
    await ask(home, 'add', 'person', '--person', added.people[0]?.id ?? '', '--phone', '+44 131 496 0101');
    await ask(home, 'took-place', added.interviewId, 'yes');
    await page.goto(url);
    await openRow(page, 'Thank Anna');
    await page.getByRole('link', { name: /Read the message.*Thank Anna/ }).click();
    const link = page.getByRole('link', { name: 'Open in my messages' });
    await link.waitFor();
    const href = (await link.getAttribute('href')) ?? '';
    assert.ok(href.startsWith('sms:+441314960101?body='));
    assert.match(decodeURIComponent(href), /Anna/);
  });
});

test('a letter that must be fixed is opened only once the candidate leaves it as it is', async () => {
  await visit(async ({ page, home, url }) => {
    await page.getByRole('button', { name: 'See an example' }).waitFor();
    await withExample(home);
    await page.goto(url);
    await page.getByRole('link', { name: /Read the letter.*Thank the panel/ }).click();
    const letter = page.getByRole('textbox', { name: 'Letter', exact: true });
    await letter.fill('Dear Fiona,\n\nThank you, [NAME].\n\nRowan Ellis');
    await page.getByRole('button', { name: 'Fix one thing first' }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'Open in my mail' }).count(), 0);
    await page.getByRole('button', { name: 'Leave it as it is' }).click();
    await page.getByRole('link', { name: 'Open in my mail' }).waitFor();
  });
});

test('[RU6] their words are read to a day as they are typed; where they may mean two days it is asked, and nothing is lost', async () => {
  // From a Sunday on, "the end of next week" may mean two Fridays; this is a Wednesday.
  const work = async ({ page, home }: Visit): Promise<void> => {
    await page.getByRole('link', { name: 'Write it down' }).click();
    await write(page, 'Name', 'Anna');
    await writeOn(page, 'answer', 'In their words', 'by the end of next week');
    await page.getByText(/end of next week” is read as Friday/).waitFor();
    await write(page, 'In their words', 'next Friday');
    await page.getByText(/“next friday” may mean Friday .* or Friday .*\. Which day did you understand\?/).waitFor();
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await page.locator('.refused').getByText('Choose the day, or leave it open.').waitFor();
    assert.equal(await page.getByLabel('In their words').inputValue(), 'next Friday');
    await page.locator('.reading button').filter({ hasNotText: 'Leave it open' }).last().click();
    await page.getByText('By Friday 4 December.').waitFor();
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await page.getByText('How do you sign?').waitFor();
    const [job] = (await ask<Output<'jobs'>>(home, 'jobs')).jobs;
    assert.equal((await ask<Output<'job'>>(home, 'job', job?.id ?? '')).promised?.by, '2026-12-04');
  };
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    await visit(work, { home, serve: ['--now', '2026-11-25T10:00[Europe/London]'] });
  });
});

test('[RU6] words that name no day are kept, and the usual days count', async () => {
  await visit(async ({ page, home }) => {
    await page.getByRole('link', { name: 'Write it down' }).click();
    await write(page, 'Name', 'Anna');
    await writeOn(page, 'answer', 'In their words', 'very soon');
    await page.getByText('“soon” names no day. The usual days count then.').waitFor();
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await page.getByText('How do you sign?').waitFor();
    const [job] = (await ask<Output<'jobs'>>(home, 'jobs')).jobs;
    const view = await ask<Output<'job'>>(home, 'job', job?.id ?? '');
    assert.equal(view.promised, null);
    assert.ok(view.story.some((line) => line.text.includes('They said “very soon”.')));
  });
});

test('who calls instead of writing keeps the words to say, also when the page looks again', async () => {
  await visit(async ({ page, home, url }) => {
    await page.getByRole('button', { name: 'See an example' }).waitFor();
    await withExample(home);
    await page.goto(url);
    await page.getByRole('link', { name: /Read the letter.*Thank the panel/ }).click();
    await otherWay(page, 'Call instead');
    await page.getByRole('link', { name: 'Call Fiona Marsh, +44 131 496 0101' }).waitFor();
    await page.waitForTimeout(3000);
    await ask(home, 'profile', '--region', 'GB-SCT');
    await page.waitForTimeout(3000);
    assert.equal(await page.getByRole('heading', { name: 'What to say' }).count(), 1);
  });
});
