import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desk, phone, visitExample } from '../../support/browser.ts';
import { inventLanguage } from '../../support/invented-language.ts';
import { outside, screensOf, show, unfold } from '../../support/screens.ts';

test('[UI7] given an invented language that is written from right to left, no screen scrolls sideways, and the places are on the right', async () => {
  await visitExample(async ({ page, url, home }) => {
    const faults: string[] = [];
    for (const [name, path] of Object.entries(await screensOf(home)))
      for (const viewport of [phone, desk]) {
        await page.setViewportSize(viewport);
        await show(page, url + path);
        await unfold(page);
        await inventLanguage(page);
        faults.push(...(await outside(page)).slice(0, 3).map((each) => `${name} at ${viewport.width}: ${each}`));
        if (viewport === desk) {
          const places = await page.evaluate(
            () => document.querySelector('.places')?.getBoundingClientRect().left ?? 0,
          );
          assert.ok(places > 720, `${name}: the places are at ${places}`);
        }
      }
    assert.deepEqual(faults, []);
  });
});
