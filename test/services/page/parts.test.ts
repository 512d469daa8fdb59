import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { openGallery } from '../../../scripts/gallery.ts';
import { violations } from '../../support/axe.ts';
import { desk, phone } from '../../support/browser.ts';
import { executablePath, flags } from '../../support/chromium.ts';

let gallery: Awaited<ReturnType<typeof openGallery>>;
let browser: Browser;
before(async () => {
  gallery = await openGallery();
  browser = await chromium.launch({ executablePath, args: [...flags] });
});
after(async () => {
  await browser?.close();
  await gallery?.close();
});

/** Opens the page of parts; what went wrong in it fails the test. */
async function withParts(
  work: (page: Page) => Promise<void>,
  { query = '', ...options }: BrowserContextOptions & { readonly query?: string } = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: desk, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${gallery.url}${query}`);
  await page.getByRole('heading', { name: 'Drawer' }).waitFor();
  await work(page);
  assert.deepEqual(faults, []);
  await context.close();
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });

test('axe finds nothing in any state of any part, on the phone and at the desk, in light and dark, closed and open', async () => {
  const found: string[] = [];
  for (const [size, viewport] of Object.entries({ phone, desk }))
    for (const theme of ['light', 'dark'])
      await withParts(
        async (page) => {
          const look = async (what: string) =>
            found.push(...(await violations(page)).map((each) => `${what}, ${size}, ${theme}: ${each}`));
          await look('closed');
          await page.getByRole('button', { name: 'Other ways', exact: true }).first().click();
          await look('menu');
          await page.keyboard.press('Escape');
          await page.getByRole('combobox', { name: 'Time zone' }).click();
          await look('combo');
          await page.keyboard.press('Escape');
          await page.getByRole('button', { name: 'Open a form' }).click();
          await look('sheet');
          await page.keyboard.press('Escape');
          await page.getByRole('button', { name: 'Show the story' }).click();
          await look('drawer');
        },
        { viewport, query: `?theme=${theme}` },
      );
  assert.deepEqual(found, []);
});

test('nothing is cut and nothing scrolls sideways: 320 pixels wide, letters at 150 %, and from right to left', async () => {
  const cases = [
    { name: '320 pixels', width: 320, size: '100%', query: '' },
    { name: '320 pixels, 150 %', width: 320, size: '150%', query: '' },
    { name: 'phone, 150 %', width: 390, size: '150%', query: '' },
    { name: 'desk, 150 %', width: 1440, size: '150%', query: '' },
    { name: 'phone, from right to left', width: 390, size: '100%', query: '?dir=rtl' },
    { name: '320 pixels, 150 %, from right to left', width: 320, size: '150%', query: '?dir=rtl' },
    { name: 'desk, from right to left', width: 1440, size: '100%', query: '?dir=rtl' },
  ];
  const found: string[] = [];
  for (const { name, width, size, query } of cases)
    await withParts(
      async (page) => {
        await page.evaluate((letters) => {
          document.documentElement.style.fontSize = letters;
        }, size);
        const wrong = await page.evaluate(() => {
          // What lies in a place that scrolls by itself may reach out of the window.
          const scrollsByItself = (at: Element | null): boolean =>
            at !== null &&
            (['auto', 'scroll'].includes(getComputedStyle(at).overflowX) || scrollsByItself(at.parentElement));
          const room = document.documentElement.clientWidth;
          const out: string[] = [];
          if (document.documentElement.scrollWidth > room)
            out.push(`the page is ${document.documentElement.scrollWidth} wide`);
          for (const each of document.querySelectorAll<HTMLElement>('main *')) {
            const { left, right, width: wide, height } = each.getBoundingClientRect();
            if (wide <= 1 || height <= 1 || scrollsByItself(each.parentElement)) continue;
            if (left < -1 || right > room + 1)
              out.push(`${each.className || each.tagName}: ${Math.round(left)} to ${Math.round(right)}`);
            const { overflowX } = getComputedStyle(each);
            if (
              overflowX !== 'visible' &&
              overflowX !== 'auto' &&
              each.scrollWidth > each.clientWidth + 1 &&
              each.tagName !== 'INPUT'
            )
              out.push(`cut: ${each.className || each.tagName}`);
          }
          return [...new Set(out)];
        });
        found.push(...wrong.map((each) => `${name}: ${each}`));
      },
      { viewport: { width, height: 800 }, query },
    );
  assert.deepEqual(found, []);
});

test('from right to left, headings, rows, cards and tables begin on the right, in whatever language their words are', async () => {
  await withParts(
    async (page) => {
      const right = (selector: string) =>
        page.evaluate((of) => {
          const range = document.createRange();
          const at = document.querySelector(of);
          if (at === null) throw new Error(`There is no ${of}.`);
          range.selectNodeContents(at);
          return [at.getBoundingClientRect().right, range.getBoundingClientRect().right].map(Math.round);
        }, selector);
      for (const selector of [
        'h1',
        '.ui-row-title',
        '.ui-card-title',
        '.ui-empty-hint',
        '#table tbody th',
        '.ui-lane-title',
      ]) {
        const [edge = 0, words = 0] = await right(selector);
        assert.ok(edge - words <= 20, `${selector} ends at ${words} and not at ${edge}`);
      }
    },
    { query: '?dir=rtl' },
  );
});

test('what a finger presses is at least 44 pixels high and broad, and never smaller than 24 where a word in a line is pressed', async () => {
  await withParts(
    async (page) => {
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main :is(button, a, summary, select, input, label:has(input))')]
          .filter((each) => !each.matches('p a, label input, thead *') && each.checkVisibility())
          .map((each) => ({
            each,
            box: (each.closest('.ui-lane-words')?.parentElement ?? each).getBoundingClientRect(),
          }))
          // The segments reach four pixels beyond what is drawn, above and below.
          .filter(({ each, box }) => box.height + (each.closest('.ui-segments') ? 8 : 0) < 43.5 || box.width < 23.5)
          .map(
            ({ each, box }) =>
              `${each.className || each.tagName} ${each.textContent} ${Math.round(box.width)}x${Math.round(box.height)}`,
          ),
      );
      assert.deepEqual(small, []);
    },
    { viewport: phone, hasTouch: true, isMobile: true },
  );
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

test('a menu at the edge of the window opens within it, from both directions', async () => {
  for (const query of ['', '?dir=rtl'])
    await withParts(
      async (page) => {
        for (const opener of [
          page.locator('#row .ui-row-acts button').first(),
          page.locator('.ui-bar .ui-menu-button'),
        ]) {
          await opener.click();
          const box = await page.getByRole('menu').boundingBox();
          assert.ok(box !== null && box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box));
          assert.ok(box.y >= 0 && box.y + box.height <= 844, JSON.stringify(box));
          await page.keyboard.press('Escape');
        }
      },
      { viewport: phone, query },
    );
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

test('on the phone a table is still a table to those who listen, and its heads still sort', async () => {
  await withParts(
    async (page) => {
      const table = page.getByRole('table', { name: 'Jobs, plain' });
      assert.equal(await table.getByRole('row').count(), 5);
      await table.getByRole('button', { name: 'Last word' }).click();
      assert.equal(await table.getByRole('rowheader').nth(0).innerText(), 'Senior Data Engineer');
      await table.getByRole('button', { name: 'Last word' }).click();
      assert.equal(await table.getByRole('rowheader').nth(0).innerText(), 'Catering Manager');
    },
    { viewport: phone },
  );
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

test('the bar stays at the lower edge, and what takes the focus is not left under it', async () => {
  await withParts(
    async (page) => {
      const bar = page.getByRole('region', { name: 'This letter' });
      const edge = async () => {
        const box = await bar.boundingBox();
        return (box?.y ?? 0) + (box?.height ?? 0);
      };
      const before = await edge();
      await page.getByRole('button', { name: 'Try again' }).focus();
      assert.equal(await edge(), before);
      const button = await page.getByRole('button', { name: 'Try again' }).boundingBox();
      assert.ok((button?.y ?? 1000) + (button?.height ?? 0) <= ((await bar.boundingBox())?.y ?? 0));
    },
    { viewport: phone },
  );
});

test('where the system asks for no motion nothing moves, and elsewhere nothing longer than 150 ms', async () => {
  const longest = (page: Page) =>
    page.evaluate(() => {
      const seconds = (list: string) => list.split(',').map((each) => Number.parseFloat(each));
      return Math.max(
        ...[...document.querySelectorAll('main *, dialog')].flatMap((each) => {
          const style = getComputedStyle(each);
          return [...seconds(style.transitionDuration), ...seconds(style.animationDuration)];
        }),
      );
    });
  for (const [reducedMotion, most] of [
    ['reduce', 0.001],
    ['no-preference', 0.15],
  ] as const)
    await withParts(
      async (page) => {
        await page.getByRole('button', { name: 'Open a form' }).click();
        assert.ok((await longest(page)) <= most, `${reducedMotion}: ${await longest(page)} s`);
      },
      { reducedMotion },
    );
});
