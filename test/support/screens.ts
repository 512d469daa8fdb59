import type { Page } from 'playwright-core';
import { idsOf, mapped } from './page-map.ts';
import { atRest, follow } from './rest.ts';

/** Every screen of the map in a home that holds a job, by its name on the map, and further states of some, each with its address. */
export async function screensOf(home: string): Promise<Readonly<Record<string, string>>> {
  const put = await idsOf(home);
  return {
    ...Object.fromEntries(mapped.map(({ name, address }) => [name, put(address)])),
    'a week of another year': '/week?from=2027-12-27',
    'jobs that ended': '/jobs?show=ended',
    'add a person to a job': put('/add/person?job=JOB'),
    'they wrote about a job': put('/heard?job=JOB'),
    'a job is compared': put('/compare?jobs=JOB'),
    'a letter that is gone': `${put('/letter/STEP').slice(0, -2)}zz`,
    'a person who is gone': '/person/per_0000000000000000',
    'a job that is gone': '/job/job_0000000000000000',
  };
}

/** Goes to a screen and waits until all that it reads has come. */
export async function show(page: Page, url: string): Promise<void> {
  follow(page);
  await page.goto(url);
  await page.locator('main:not([aria-busy="true"]) h1').waitFor();
  // What a screen reads besides, such as the outbox beside a letter, is asked for once the screen stands.
  await atRest(page);
}

/** Opens everything that is folded away. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
}

/** What stands in the letter on the desk: of a long one the editor draws only what is near the window, so its document is asked. */
export async function letterText(page: Page): Promise<string> {
  const content = page.getByRole('textbox', { name: 'Letter', exact: true });
  await content.waitFor();
  return content.evaluate((element) => {
    type Drawn = { cmTile?: { view?: { state: { doc: object } } } };
    return String((element as unknown as Drawn).cmTile?.view?.state.doc);
  });
}

/** What of the page reaches beyond the window, by its markup; inside what scrolls sideways by itself (tabs, the lanes of a board) everything may. */
export function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (each: Element): boolean => {
      for (let around = each.parentElement; around !== null; around = around.parentElement)
        if (['auto', 'scroll'].includes(getComputedStyle(around).overflowX) && around.tagName !== 'MAIN') return true;
      return false;
    };
    return [...document.querySelectorAll('main *')]
      .filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        return (
          each.checkVisibility() &&
          !each.closest('.unseen, pre') &&
          (left < -1 || right > innerWidth + 1) &&
          !scrolls(each)
        );
      })
      .map((each) => each.outerHTML.slice(0, 120));
  });
}
