import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { phone } from '../../support/browser.ts';
import { galleryForTests } from '../../support/gallery.ts';

const withParts = galleryForTests();

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });

test('a menu is gone through by arrows, by its ends and by a letter, chosen by Enter, and left by Escape with the focus where it was', async () => {
  await withParts(async (page) => {
    const opener = page.locator('#menu').getByRole('button', { name: 'More for Fiona Marsh' });
    await opener.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menu', { name: 'More for Fiona Marsh' }).waitFor();
    assert.equal(await focused(page), 'Correct');
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(page), 'Merge with another');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(page), 'Correct');
    await page.keyboard.press('End');
    assert.equal(await focused(page), 'Merge with another');
    await page.keyboard.press('c');
    assert.equal(await focused(page), 'Correct');
    await page.keyboard.press('c');
    assert.equal(await focused(page), 'Copy her address');
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('menu').count(), 0);
    assert.equal(await focused(page), 'More for Fiona Marsh');
    await page.keyboard.press('Enter');
    await page.locator(':focus[role=menuitem]').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#menu').getByText('Copy her address', { exact: true }).last().waitFor();
    assert.equal(await page.getByRole('menu').count(), 0);
    await opener.click();
    await page.getByRole('heading', { name: 'Parts', level: 1 }).click();
    assert.equal(await page.getByRole('menu').count(), 0);
  });
});

test('a place is found by typing the beginning of a word, without accents, and taken by keys or by a finger', async () => {
  await withParts(async (page) => {
    const field = page.getByRole('combobox', { name: 'Time zone' });
    const options = page.getByRole('listbox', { name: 'Time zone' }).getByRole('option');
    await field.focus();
    await page.keyboard.press('ArrowDown');
    assert.ok((await options.count()) > 400);
    assert.equal(await page.locator('[role=option][data-at]').innerText(), 'London\nEurope');
    await field.fill('new yo');
    assert.deepEqual(await options.allInnerTexts(), ['New York\nAmerica']);
    await page.getByText('1 found').waitFor();
    await page.keyboard.press('Enter');
    assert.equal(await field.inputValue(), 'New York');
    assert.equal(await field.getAttribute('aria-expanded'), 'false');
    await field.fill('zuri');
    await page.keyboard.press('Escape');
    assert.equal(await field.inputValue(), 'New York');
    await field.fill('nowhere at all');
    await page.getByText('No city like this.').waitFor();
    await page.keyboard.press('Tab');
    assert.equal(await field.inputValue(), 'New York');
  });
  await withParts(
    async (page) => {
      const field = page.getByRole('combobox', { name: 'Time zone' });
      await field.tap();
      await field.fill('berl');
      await page.getByRole('option', { name: 'Berlin' }).tap();
      assert.equal(await field.inputValue(), 'Berlin');
    },
    { viewport: phone, hasTouch: true, isMobile: true },
  );
});

test('segments are gone through by arrow keys, and a weight is given by its number', async () => {
  await withParts(async (page) => {
    const view = page.getByRole('group', { name: 'View' });
    await view.getByRole('radio', { name: 'Table' }).focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await view.getByRole('radio', { name: 'Board' }).isChecked(), true);
    await view.getByText('Table').click();
    assert.equal(await view.getByRole('radio', { name: 'Table' }).isChecked(), true);
    const weight = page.getByRole('group', { name: 'How much the commute matters' });
    await weight.getByRole('radio', { name: '3 of 5' }).focus();
    await page.keyboard.press('5');
    assert.equal(await weight.getByRole('radio', { name: '5 of 5' }).isChecked(), true);
    assert.equal(await weight.locator('[data-within]').count(), 5);
    await page.keyboard.press('ArrowLeft');
    assert.equal(await weight.locator('[data-within]').count(), 4);
  });
});

test('a head sorts by its column, the other way round, and as it was; what has no value comes last either way', async () => {
  await withParts(async (page) => {
    const table = page.getByRole('table', { name: 'Jobs, plain' });
    const order = async () => (await table.getByRole('rowheader').allInnerTexts()).map((each) => each.split(' ')[0]);
    const pay = table.getByRole('columnheader', { name: 'Pay' });
    assert.deepEqual(await order(), ['Senior', 'Head', 'Catering', 'Principal']);
    assert.equal(await pay.getAttribute('aria-sort'), 'none');
    await pay.getByRole('button').focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await order(), ['Senior', 'Principal', 'Head', 'Catering']);
    assert.equal(await pay.getAttribute('aria-sort'), 'ascending');
    await page.keyboard.press('Enter');
    assert.deepEqual(await order(), ['Head', 'Principal', 'Senior', 'Catering']);
    assert.equal(await pay.getAttribute('aria-sort'), 'descending');
    await page.keyboard.press('Enter');
    assert.deepEqual(await order(), ['Senior', 'Head', 'Catering', 'Principal']);
    const chosen = page.getByRole('checkbox', { name: 'Choose Catering Manager' });
    await chosen.focus();
    await page.keyboard.press('Space');
    assert.equal(await chosen.isChecked(), true);
  });
});

test('a sheet begins with its first field, keeps the focus, and closes by Escape, by its button and by a press beside it', async () => {
  await withParts(
    async (page) => {
      const open = page.getByRole('button', { name: 'Open a form' });
      const sheet = page.getByRole('dialog', { name: 'Correct a name' });
      await open.click();
      await sheet.waitFor();
      await page.keyboard.type('Dan Whitlow');
      assert.equal(await sheet.getByLabel('Name').inputValue(), 'Dan Whitlow');
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'hidden' });
      assert.equal(await focused(page), 'Open a form');
      // Asked for again at once after Escape, it comes.
      await page.keyboard.press('Enter');
      await sheet.waitFor();
      await sheet.getByRole('button', { name: 'Close' }).click();
      await sheet.waitFor({ state: 'hidden' });
      await open.click();
      await sheet.waitFor();
      await page.mouse.click(200, 20);
      await sheet.waitFor({ state: 'hidden' });
    },
    { viewport: phone },
  );
});

test('a drawer leaves the rest usable at the desk and is a sheet on the phone', async () => {
  await withParts(async (page) => {
    await page.getByRole('button', { name: 'Show the story' }).click();
    const drawer = page.getByRole('dialog', { name: 'Story' });
    await drawer.waitFor();
    const box = await drawer.boundingBox();
    assert.deepEqual([box?.y, box?.height, (box?.x ?? 0) + (box?.width ?? 0)], [0, 900, 1440]);
    await page.getByRole('combobox', { name: 'Time zone' }).fill('par');
    await drawer.getByRole('button', { name: 'Close the story' }).focus();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });
  await withParts(
    async (page) => {
      await page.getByRole('button', { name: 'Show the story' }).click();
      const box = await page.getByRole('dialog', { name: 'Story' }).boundingBox();
      assert.deepEqual([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)], [0, 390, 844]);
    },
    { viewport: phone },
  );
});

test('the tab that is shown is in sight on a phone, and the tabs scroll where the page does not', async () => {
  await withParts(
    async (page) => {
      const tabs = page.getByRole('navigation', { name: 'Senior Data Engineer' });
      assert.equal(await tabs.getByRole('link', { name: 'Fit' }).getAttribute('aria-current'), 'page');
      const before = await tabs.boundingBox();
      await tabs.getByRole('link', { name: 'Papers and notes' }).focus();
      const last = await tabs.getByRole('link', { name: 'Papers and notes' }).boundingBox();
      assert.ok((last?.x ?? 0) + (last?.width ?? 1000) <= 320);
      assert.equal((await tabs.boundingBox())?.x, before?.x);
    },
    { viewport: { width: 320, height: 700 } },
  );
});
