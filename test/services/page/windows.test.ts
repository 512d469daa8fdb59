import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Output } from '../../../src/contract/registry.ts';
import { needsServer, saved, visit, visitExample, write } from '../../support/browser.ts';
import { goToCard, writeOn } from '../../support/cards.ts';
import { ask } from '../../support/cli.ts';
import { letterText } from '../../support/screens.ts';
import { holdInEngine } from '../../support/site/engine.ts';

const letterOf = (page: Page) => page.getByRole('textbox', { name: 'Letter', exact: true });
const kept = async (page: Page) => page.getByText(/\d+ words\. Saved/).waitFor();

async function openLetter(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Read the letter.*Thank the panel/ }).click();
  await letterOf(page).waitFor();
  await kept(page);
}

function withTwo(work: (first: Page, second: Page) => Promise<void>): Promise<void> {
  return visitExample(async ({ page, another, faults }) => {
    await openLetter(page);
    const second = await another();
    await second.goto(page.url());
    await letterOf(second).waitFor();
    await kept(second);
    await work(page, second);
    assert.deepEqual(faults, []);
  });
}

test('two windows change different paragraphs of one letter: both changes stand in it, in both windows', async () => {
  await withTwo(async (first, second) => {
    const base = await letterText(first);
    await letterOf(first).fill(base.replace('Dear Fiona,', 'Dear Fiona, dear all,'));
    await letterOf(second).fill(`${base}\n\nP.S. The talk is attached to nothing.`);
    await letterOf(first).getByText('P.S.').waitFor();
    await kept(first);
    await kept(second);
    for (const page of [first, second]) {
      await page.reload();
      await letterOf(page).waitFor();
      const text = await letterText(page);
      assert.match(text, /^Dear Fiona, dear all,/);
      assert.match(text, /P\.S\. The talk/);
    }
  });
});

test('two windows change the same line: both versions stand there, and the person is told', async () => {
  await withTwo(async (first, second) => {
    const base = await letterText(first);
    await Promise.all([
      letterOf(first).fill(base.replace('Dear Fiona,', 'Hello Fiona,')),
      letterOf(second).fill(base.replace('Dear Fiona,', 'Good morning Fiona,')),
    ]);
    const told = (page: Page) => page.getByText('Both versions are in the letter').waitFor();
    await Promise.any([told(first), told(second)]);
    await first.reload();
    await letterOf(first).waitFor();
    const text = await letterText(first);
    assert.match(text, /Hello Fiona,/);
    assert.match(text, /Good morning Fiona,/);
  });
});

test(
  'a letter typed while the server was stopped is there when it is back',
  needsServer('a server that is stopped'),
  async () => {
    await visitExample(
      async ({ page, stop, startAgain }) => {
        await openLetter(page);
        const base = await letterText(page);
        await stop();
        await letterOf(page).fill(`${base}\n\nWritten on the train.`);
        await page.getByText('Only in this browser so far.').waitFor();
        await startAgain();
        await kept(page);
        await page.reload();
        await letterOf(page).waitFor();
        assert.match(await letterText(page), /Written on the train\.$/);
      },
      { keepsItself: true },
    );
  },
);

test('two windows write down one interview: what each noted is kept', async () => {
  await visit(async ({ page, another }) => {
    await page.getByRole('link', { name: 'Write it down' }).click();
    await write(page, 'Name', 'Anna');
    await page.getByText(saved).waitFor();
    const second = await another();
    await second.goto(page.url());
    await second.getByText(saved).waitFor();
    await Promise.all([
      write(page, 'Firm', 'Northwind'),
      writeOn(second, 'mine', 'What did you promise?', 'the link to my talk'),
    ]);
    // Each shows what the other wrote, without a reload.
    await goToCard(page, 'mine');
    await goToCard(second, 'who');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some((each) => each.value === 'the link to my talk'),
    );
    await second.waitForFunction(() =>
      [...document.querySelectorAll('input')].some((each) => each.value === 'Northwind'),
    );
    const third = await another();
    await third.goto(page.url());
    await third.getByText(saved).waitFor();
    assert.equal(await third.getByLabel('Firm', { exact: true }).inputValue(), 'Northwind');
    await goToCard(third, 'mine');
    assert.equal(await third.getByLabel('What did you promise?', { exact: true }).inputValue(), 'the link to my talk');
  });
});

test('who types before the page has read what stands there loses nothing, and “saved” is said only once it is', async () => {
  await visit(async ({ page, home }) => {
    await page.route('**/api/unfinished?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await holdInEngine(page, 'unfinished', 1500);
    await page.getByRole('link', { name: 'Write it down' }).click();
    await write(page, 'Name', 'Anna');
    await page.getByText(saved).waitFor();
    const { unfinished } = await ask<Output<'today'>>(home, 'today');
    assert.equal(unfinished[0]?.title, 'What happened? Anna');
    await page.waitForTimeout(2000);
    assert.equal(await page.getByLabel('Name').inputValue(), 'Anna');
  });
});
