import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { Output } from '../../../src/contract/registry.ts';
import { desk, needsServer, openRow, otherWay, phone, type Visit, visit } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { letterText, show } from '../../support/screens.ts';
import { panelNow, stepOf, withPanel } from '../../support/this-morning.ts';

const panel = ['Anna Keller', 'Mark Hill', 'Olu Adeyemi'];

/** Visits a home with a panel whose thanks are to be written. */
function visitPanel(
  work: (each: Visit) => Promise<void>,
  viewport: typeof phone | typeof desk = phone,
  people = panel,
): Promise<void> {
  return withHome(async (home) => {
    await withPanel(home, people);
    await visit(work, { home, serve: ['--now', panelNow], context: { viewport, hasTouch: viewport === phone } });
  });
}

const letterOf = (page: Page) => page.getByRole('textbox', { name: 'Letter', exact: true });

/** True where a person sees all of it, with nothing before it, and need not scroll. */
function isInSight(what: Locator): Promise<boolean> {
  return what.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return inside && scrollY === 0 && seen !== null && element.contains(seen);
  });
}

for (const [size, viewport] of Object.entries({ phone, desk }))
  test(`[UI1] given a letter, what sends it is in sight at once, and stays so in one of 600 words (${size})`, async () => {
    await visitPanel(async ({ page, url, home }) => {
      await show(page, `${url}/letter/${await stepOf(home, 'Thank Anna Keller')}`);
      const opens = page.getByRole('link', { name: 'Open in my mail' });
      await opens.waitFor();
      assert.ok(await isInSight(opens), 'the button');
      assert.ok(await isInSight(page.getByRole('button', { name: 'Copy' })), 'Copy');
      assert.ok(await isInSight(page.getByRole('button', { name: 'Other ways' })), 'other ways');
      assert.ok(await isInSight(page.getByLabel('Subject')), 'the subject');
      await letterOf(page).fill(`Dear Anna,\n\n${'A longer thought. '.repeat(200)}\n\nRowan Ellis`);
      await page.getByText(/60\d words\. Saved/).waitFor();
      await opens.waitFor();
      await page.evaluate(() => scrollTo(0, 0));
      assert.ok(await isInSight(opens), 'the button of a long letter');
    }, viewport);
  });

test('[UI1] given a panel, once a letter went the next is offered by name and opened by a tap of its own, so that a second tap on the same place sends nothing', async () => {
  await visitPanel(async ({ page, url, home }) => {
    await show(page, `${url}/letter/${await stepOf(home, 'Thank Anna Keller')}`);
    for (const [at, name] of panel.entries()) {
      await page.getByRole('heading', { name: `Thank ${name}`, level: 1 }).waitFor();
      await page.getByRole('link', { name: 'Open in my mail' }).click();
      const went = page.getByRole('button', { name: 'Yes, it went' });
      const box = await went.boundingBox();
      assert.ok(box);
      await went.click();
      const next = panel[at + 1];
      if (next === undefined) continue;
      // From its first moment on: as it was known before, the letter that just went would be the next.
      const heading = page.locator('h1', { hasText: /^Next: / });
      await heading.waitFor();
      assert.equal(await heading.innerText(), `Next: Thank ${next}`);
      assert.equal(await page.getByRole('link', { name: 'Open in my mail' }).count(), 0);
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      const { doNow } = await ask<Output<'today'>>(home, 'today', '--now', panelNow);
      assert.ok(doNow.some((each) => each.title === `Thank ${next}`));
      await page.getByRole('link', { name: `Read the letter Thank ${next}` }).click();
    }
    await page.getByRole('heading', { name: /^Nothing to do until/ }).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.goto(url);
    await page.getByText('Thank Olu Adeyemi').first().waitFor();
  });
});

test('[UI1] given words of my own, a warmer letter asks before it puts them aside, and Undo brings them back', async () => {
  await visitPanel(async ({ page, url, home }) => {
    await show(page, `${url}/letter/${await stepOf(home, 'Thank Anna Keller')}`);
    await letterOf(page).fill('Dear Anna,\n\nI will bring biscuits.\n\nRowan Ellis');
    await page.getByText(/\d+ words\. Saved/).waitFor();
    await otherWay(page, 'Warmer');
    const asks = page.getByRole('dialog', { name: 'Replace your text?' });
    await asks.getByRole('button', { name: 'Keep my text' }).click();
    assert.match(await letterText(page), /biscuits/);
    await otherWay(page, 'Warmer');
    await asks.getByRole('button', { name: 'Replace it' }).click();
    await page.getByText('Rewritten. Your own words are put aside.', { exact: true }).waitFor();
    assert.doesNotMatch(await letterText(page), /biscuits/);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await letterOf(page).getByText('I will bring biscuits.').waitFor();
    assert.match(await letterText(page), /^Dear Anna,\n\nI will bring biscuits\./);
  });
});

test('[UI1][WR7] given a sentence that I added, a more formal letter keeps it, and so does a message', async () => {
  await visitPanel(async ({ page, url, home }) => {
    await show(page, `${url}/letter/${await stepOf(home, 'Thank Anna Keller')}`);
    await page.getByRole('link', { name: 'Open in my mail' }).waitFor();
    const before = await letterText(page);
    const [greeting = '', first = ''] = before.split('\n\n');
    await letterOf(page).fill(before.replace(first, `${first}\n\nI’m attaching the plan: https://example.org/plan.`));
    await page.getByText(/\d+ words\. Saved/).waitFor();
    await otherWay(page, 'More formal');
    await page.getByText('Rewritten, with what you added.', { exact: true }).waitFor();
    await letterOf(page).getByText('I am attaching the plan').waitFor();
    const formal = await letterText(page);
    assert.match(formal, /\n\nI am attaching the plan: https:\/\/example\.org\/plan\.\n\n/);
    assert.ok(!formal.startsWith(`${greeting}\n\n${first}\n\n`), formal);
    await otherWay(page, 'For LinkedIn');
    await letterOf(page).getByText('attaching the plan: https://example.org/plan. ').waitFor();
  });
});

test('[WR4] on a phone, what is said of a sentence of several lines stands above or below all of it', async () => {
  await visitPanel(async ({ page, url, home }) => {
    await show(page, `${url}/letter/${await stepOf(home, 'Thank Anna Keller')}`);
    const pushy =
      'I really must insist that you tell me by tomorrow morning at the latest whether I have got the job, because I have already waited for far too long and cannot go on like this.';
    for (const before of [2, 14]) {
      await letterOf(page).fill(
        `Dear Anna,\n\n${'Thank you for the talk. '.repeat(before)}\n\n${pushy}\n\nRowan Ellis`,
      );
      const marked = page.locator('.cm-content .mark', { hasText: 'insist' }).first();
      await marked.waitFor();
      await marked.click();
      const said = page.locator('.said');
      await said.waitFor();
      const [box, lines] = await Promise.all([
        said.boundingBox(),
        page.locator('.cm-line', { hasText: 'insist' }).boundingBox(),
      ]);
      assert.ok(box && lines);
      assert.ok(lines.height > 60, 'the sentence takes several lines');
      assert.ok(
        box.y >= lines.y + lines.height - 1 || box.y + box.height <= lines.y + 1,
        JSON.stringify({ box, lines }),
      );
      await page.keyboard.press('Escape');
    }
  });
});

test('[UI1] given a letter that went, Back shows it as it went, to read', async () => {
  await visitPanel(async ({ page, url, home }) => {
    const letter = `${url}/letter/${await stepOf(home, 'Thank Anna Keller')}`;
    await show(page, letter);
    await page.getByRole('link', { name: 'Open in my mail' }).click();
    await page.getByRole('button', { name: 'Yes, it went' }).click();
    await page.getByRole('heading', { name: 'Next: Thank Mark Hill' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'You’ve sent this letter.' }).waitFor();
    await page.getByText('Rowan Ellis').first().waitFor();
    assert.equal(await letterOf(page).count(), 0);
  });
});

test('[UI1] given the wrong name, it is put right in the letter; given the wrong person, it goes to somebody else of the job, and Undo brings it back', async () => {
  await visitPanel(async ({ page, url, home }) => {
    await show(page, `${url}/letter/${await stepOf(home, 'Thank Anna Keller')}`);
    await page.getByRole('button', { name: 'Change who it goes to' }).click();
    const sheet = page.getByRole('dialog', { name: 'Who it goes to' });
    await sheet.getByLabel('Name', { exact: true }).fill('Anne Keller');
    await sheet.getByLabel('Email', { exact: true }).fill('anne@wherry.example');
    await sheet.getByRole('button', { name: 'Save: Anna Keller' }).click();
    await letterOf(page).getByText('Dear Anne,').waitFor();
    const open = page.getByRole('link', { name: 'Open in my mail' });
    await page.getByText('anne@wherry.example').waitFor();
    await page.getByRole('button', { name: 'Change who it goes to' }).click();
    await sheet.getByRole('button', { name: 'Mark Hill' }).click();
    await letterOf(page).getByText('Dear Mark,').waitFor();
    await open.waitFor();
    assert.match((await open.getAttribute('href')) ?? '', /^mailto:p1@wherry\.example/);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await letterOf(page).getByText('Dear Anne,').waitFor();
    await page.reload();
    await letterOf(page).getByText('Dear Anne,').waitFor();
  });
});

test('[UI1] given somebody without an address, it is added in its line', async () => {
  await visitPanel(async ({ page, url, home }) => {
    await show(page, `${url}/letter/${await stepOf(home, 'Thank Anna Keller')}`);
    await page.getByRole('button', { name: 'Change who it goes to' }).click();
    const sheet = page.getByRole('dialog', { name: 'Who it goes to' });
    await sheet.getByLabel('Email', { exact: true }).fill('');
    await sheet.getByRole('button', { name: 'Save: Anna Keller' }).click();
    const without = page.getByText(
      'You have no email address for Anna Keller, so your mail opens with nobody in “To”.',
    );
    await without.waitFor();
    assert.ok(await isInSight(without), 'said beforehand');
    await page.getByRole('button', { name: 'Add their email: Anna Keller' }).click();
    await page.getByLabel('Email of Anna Keller').fill('anna@wherry.example');
    await page.keyboard.press('Enter');
    const open = page.getByRole('link', { name: 'Open in my mail' });
    await page.getByText('anna@wherry.example').waitFor();
    await open.waitFor();
    await without.waitFor({ state: 'detached' });
    assert.match((await open.getAttribute('href')) ?? '', /^mailto:anna@wherry\.example/);
  });
});

test('[UI1] given twelve people, names of 120 letters and a long letter, nothing is cut on a phone', async () => {
  const long = `${'Wolfeschlegelstein'.repeat(6)} the Younger`;
  assert.equal(long.length, 120);
  await visitPanel(
    async ({ page, url, home }) => {
      await show(page, `${url}/letter/${await stepOf(home, `Thank ${long}`)}`);
      await letterOf(page).fill(`Dear all,\n\n${'A long thought. '.repeat(200)}\n`);
      await page.getByText(/\d+ words\. Saved/).waitFor();
      for (const width of [320, 390, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`);
      }
      await show(page, `${url}/letters`);
      await page.setViewportSize(phone);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the list');
    },
    phone,
    [long, ...Array.from({ length: 11 }, (_each, index) => `Interviewer Number${index}`)],
  );
});

test('[PL10] given a call on Today, it is noted in four taps, and Undo takes it back', async () => {
  await withHome(async (home) => {
    const { job, people } = await withPanel(home, ['Anna Keller']);
    const at = ['--now', panelNow];
    await ask(home, 'add', 'person', '--person', people[0] ?? '', '--phone', '+44 20 7946 0123', ...at);
    await ask(home, 'log', 'in', 'missed-call', '--person', people[0] ?? '', '--job', job, ...at);
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        await openRow(page, 'Call Anna Keller back');
        let taps = 0;
        const tap = async (what: Locator): Promise<void> => {
          taps += 1;
          await what.click();
        };
        await tap(page.getByRole('link', { name: /See what to say.*Call Anna Keller back/ }));
        await page.getByRole('heading', { name: 'What to say' }).waitFor();
        const call = page.getByRole('link', { name: 'Call Anna Keller, +44 20 7946 0123' });
        assert.ok(await isInSight(call), 'the number to tap');
        await tap(page.getByRole('button', { name: 'What happened?' }));
        const sheet = page.getByRole('dialog', { name: 'What happened in the call?' });
        await tap(sheet.getByRole('button', { name: 'We talked' }));
        await page.getByLabel('What was said, and who promised what?').fill('They are still deciding.');
        await tap(page.getByRole('button', { name: 'Save', exact: true }));
        await page.getByRole('button', { name: /^Undo/ }).waitFor();
        assert.equal(taps, 4);
        const calls = async (): Promise<number> => {
          const { story } = await ask<Output<'job'>>(home, 'job', job);
          return story.filter((line) => line.kind === 'contact-logged' && /by phone/.test(line.text) && !line.takenBack)
            .length;
        };
        assert.equal(await calls(), 1);
        await page.getByRole('button', { name: /^Undo/ }).click();
        await page.getByText(/^(Taken back|Undone)\.$/).waitFor();
        assert.equal(await calls(), 0);
      },
      { home, serve: at, context: { viewport: phone } },
    );
  });
});

test(
  'given an answer that was asked for before words were saved and comes after them, the words stay',
  needsServer('it is the server’s answer that comes late'),
  async () => {
    await visitPanel(async ({ page, url, home }) => {
      await show(page, `${url}/letter/${await stepOf(home, 'Thank Anna Keller')}`);
      const text = letterOf(page);
      await text.waitFor();
      // The answer to the next reading is made at once and comes when the test says so; those after it never come, so none makes it good.
      await page.evaluate(() => {
        const own = globalThis.fetch;
        const test = globalThis as typeof globalThis & { isAsked?: boolean; letCome?: () => void };
        globalThis.fetch = async (...given) => {
          const answer = await own(...given);
          if (!String(given[0]).endsWith('/api/drafts')) return answer;
          if (test.isAsked === true) return new Promise<Response>(() => {});
          test.isAsked = true;
          await new Promise<void>((resolve) => {
            test.letCome = resolve;
          });
          return answer;
        };
      });
      await ask(home, 'add', 'person', '--name', 'Somebody Else', '--now', panelNow);
      await page.waitForFunction(() => 'letCome' in globalThis);
      await text.press('End');
      await text.pressSequentially(' My own words.');
      await page.getByText(/Saved on your computer/).waitFor();
      const own = await letterText(page);
      assert.match(own, /My own words\./);
      await page.evaluate(() => (globalThis as { letCome?: () => void }).letCome?.());
      await page.waitForTimeout(1000);
      assert.equal(await letterText(page), own);
    });
  },
);
