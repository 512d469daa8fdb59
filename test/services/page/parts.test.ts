import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../support/axe.ts';
import { desk, phone } from '../../support/browser.ts';
import { galleryForTests } from '../../support/gallery.ts';

const withParts = galleryForTests();

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

test('the bar stays at the lower edge, and what takes the focus is not left under it', async () => {
  await withParts(
    async (page) => {
      const bar = page.getByRole('group', { name: 'This letter' });
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
