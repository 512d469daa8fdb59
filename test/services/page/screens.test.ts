import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../support/axe.ts';
import { desk, needsServer, phone, type Visit, visit, visitExample, write } from '../../support/browser.ts';
import { outside, screensOf, show, unfold } from '../../support/screens.ts';

function withScreens(
  work: (visit: Visit, screens: Readonly<Record<string, string>>) => Promise<void>,
  options: Parameters<typeof visit>[1] = {},
): Promise<void> {
  return visitExample(async (each) => work(each, await screensOf(each.home)), options);
}

/** What is wrong on the screens: what axe finds, which words of the code are shown, and what reaches beyond the window. */
interface Walked {
  readonly axe: readonly string[];
  readonly words: readonly string[];
  readonly cut: readonly string[];
  readonly faults: readonly string[];
}

let walk: Promise<Walked> | null = null;

/** Looks at every screen on the phone and at the desk, each time freshly loaded; once for all tests that ask, since loading takes the longest. */
function walked(): Promise<Walked> {
  walk ??= walkAll();
  return walk;
}

async function walkAll(): Promise<Walked> {
  const [axe, words, cut, faults]: [string[], string[], string[], string[]] = [[], [], [], []];
  await withScreens(async (visited, screens) => {
    const { page, url } = visited;
    for (const [name, path] of Object.entries(screens))
      for (const viewport of [phone, desk]) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await show(page, url + path);
        await unfold(page);
        const light = await violations(page);
        if (viewport === phone) words.push(...(await wordsOfTheCode(page)).map((line) => `${name}: “${line}”`));
        // In the dark only the colours are others.
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        const dark = await violations(page, ['color-contrast', 'link-in-text-block']);
        axe.push(...[...light, ...dark].map((each) => `${name} at ${viewport.width}: ${each}`));
        if (viewport === desk)
          for (const size of sizes) {
            await page.setViewportSize(size);
            cut.push(...(await outside(page)).map((each) => `${name} at ${size.width}: ${each}`));
          }
      }
    faults.push(...visited.faults);
  });
  return { axe, words, cut, faults };
}

test('axe finds nothing on any screen, folded and unfolded, on the phone and at the desk, in light and dark', async () => {
  const { axe, faults } = await walked();
  assert.deepEqual(axe, []);
  assert.deepEqual(faults, []);
});

test('axe finds nothing on any screen in German, on the phone', async () => {
  await withScreens(async ({ page, url, faults }, screens) => {
    await page.evaluate(() => localStorage.setItem('persevere.language', 'de'));
    const found: string[] = [];
    for (const [name, path] of Object.entries(screens)) {
      await show(page, url + path);
      await unfold(page);
      assert.equal(await page.locator('html').getAttribute('lang'), 'de', name);
      found.push(...(await violations(page)).map((each) => `${name}: ${each}`));
    }
    assert.deepEqual(found, []);
    assert.deepEqual(faults, []);
  });
});

test('axe finds nothing on the first page', async () => {
  await visit(async ({ page }) => {
    await page.getByRole('button', { name: 'See an example' }).waitFor();
    assert.deepEqual(await violations(page), []);
  });
});

test('axe finds nothing in front of the door', needsServer('a door'), async () => {
  await visit(async ({ url, stranger }) => {
    const other = await stranger();
    await other.goto(url);
    await other.getByText('Open the address that Persevere showed').waitFor();
    assert.deepEqual(await violations(other), []);
  });
});

/** The first column of the vocabulary: words of the code that no person should meet. */
const ofTheCode =
  /\b(?:accounts?|journal|case ?book|opportunit\w+|organi[sz]ations?|interactions?|outbox|routing|presets?|snooz\w+|dismiss\w*|verdict|brief|considerations?|criteri(?:on|a)|keep-warm|drafts?|findings?|steps?|debrief\w*|entr(?:y|ies)|recall|persons?|pressure|policy|unknown|undefined|null|NaN|\[object)\b|`|\b(?:job|per|org|itv|int|ent|st|dr|snd|key)_[0-9a-z]{6,}/i;

/** The next steps of a selection are what a candidate asks for politely, and somebody is added or met as a person: there these are words of everybody. */
const ofEverybody = /\b(?:next steps?|(?:a|one|same|the|that|no|in) person)\b/gi;

/** The lines with a word of the code among all that a screen shows, or has read aloud. */
async function wordsOfTheCode(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => [
    document.title,
    ...document.body.innerText.split('\n'),
    ...[...document.querySelectorAll('[title],[aria-label],[placeholder],[alt]')].flatMap((each) =>
      ['title', 'aria-label', 'placeholder', 'alt'].map((attribute) => each.getAttribute(attribute) ?? ''),
    ),
  ]);
  return said.filter((line) => ofTheCode.test(line.replace(ofEverybody, '')));
}

test('no word of the code is shown on any screen, nor in a title or label that is read aloud', async () => {
  assert.deepEqual((await walked()).words, []);
});

/** 720 by 450 is what is left of a desk's 1440 by 900 at 200 %. */
const sizes = [{ width: 320, height: 640 }, { width: 720, height: 450 }, phone, desk];

test('nothing is cut and nothing scrolls sideways: 320 pixels wide, 200 % on a desk, and on every size', async () => {
  assert.deepEqual((await walked()).cut, []);
});

test('with forced colours and reduced motion all is there: borders, the picture of the days, no transition', async () => {
  await withScreens(
    async ({ page, url }, screens) => {
      await show(page, url + screens['A job']);
      const seen = await page.evaluate(() => {
        const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
        return {
          border: of('.button.main').borderTopStyle,
          window: of('.ahead-window').backgroundColor,
          paper: of('body').backgroundColor,
          moving: [...document.querySelectorAll('*')].filter(
            (each) => Number.parseFloat(getComputedStyle(each).transitionDuration) > 0,
          ).length,
        };
      });
      assert.equal(seen.border, 'solid');
      assert.notEqual(seen.window, seen.paper, 'the bars of the picture are seen');
      assert.equal(seen.moving, 0);
    },
    { context: { forcedColors: 'active', reducedMotion: 'reduce' } },
  );
});

test('every task by keyboard alone: from the first page to a letter that was sent', async () => {
  await visit(
    async ({ page }) => {
      /** Presses Tab until this control has the focus. */
      const reach = async (name: string | RegExp): Promise<void> => {
        for (let presses = 0; presses < 60; presses++) {
          const focused = await page.evaluate(() => {
            const outer = document.activeElement as HTMLElement | null;
            const at = (outer?.shadowRoot?.activeElement ?? outer) as HTMLElement | null;
            const label = (at as HTMLInputElement | null)?.labels?.[0]?.innerText;
            return label ?? at?.getAttribute('aria-label') ?? at?.innerText ?? '';
          });
          if (typeof name === 'string' ? focused.trim() === name : name.test(focused)) return;
          await page.keyboard.press('Tab');
        }
        assert.fail(`Tab never reaches ${name}`);
      };
      const press = async (name: string | RegExp): Promise<void> => {
        await reach(name);
        await page.keyboard.press('Enter');
      };
      await page.getByRole('button', { name: 'See an example' }).waitFor();
      await press('Write it down');
      await page.getByRole('status').filter({ hasText: 'A name is enough to start.' }).waitFor();
      await reach('Name');
      await page.keyboard.type('Anna');
      await reach('Firm');
      await page.keyboard.type('Northwind');
      await reach('Yes');
      await page.keyboard.press('Space');
      await press('Write the letters');
      await page.getByLabel('How do you sign?').waitFor();
      await reach('How do you sign?');
      await page.keyboard.type('Rowan Ellis');
      await press('Show the letter');
      await page.getByRole('link', { name: 'Open in my mail' }).waitFor();
      await reach('Letter');
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' Thank you again.');
      await page.getByText(/\d+ words\. Saved/).waitFor();
      await page.getByRole('link', { name: 'Open in my mail' }).waitFor();
      await press('Open in my mail');
      await press('Yes, it went');
      await page.getByRole('heading', { name: /^Nothing to do until/ }).waitFor();
    },
    { context: { viewport: desk } },
  );
});

test('long content: a panel of twelve, names of 200 letters and a letter of pages stay readable', async () => {
  await visit(async ({ page }) => {
    const long = `${'Wolfeschlegelsteinhausenbergerdorff'.repeat(5)} the Younger`.slice(0, 190);
    await page.getByRole('link', { name: 'Write it down' }).click();
    await write(page, 'Name', long);
    for (let count = 2; count <= 12; count++) {
      await page.getByRole('button', { name: 'Add someone' }).click();
      await write(page, `Name ${count}`, `Interviewer ${count}`);
    }
    await write(page, 'Firm', long);
    await write(page, 'Role', long);
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await write(page, 'How do you sign?', 'Rowan Ellis');
    await page.getByRole('button', { name: 'Show the letter' }).click();
    await page.getByRole('heading', { name: /Thank Wolfe/ }).waitFor();
    await page
      .getByRole('textbox', { name: 'Letter', exact: true })
      .fill(`Dear all,\n\n${'A long thought. '.repeat(400)}\n`);
    await page.getByText(/\d+ words\. Saved/).waitFor();
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(await wide(), false);
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('heading', { name: '13 things to do.' }).waitFor();
    assert.equal(await wide(), false);
  });
});
