import type { Page, Request } from 'playwright-core';
import { askedOfEngine } from './site/engine.ts';

/** Requests of a page that were not answered yet. */
const underWay = new WeakMap<Page, Set<Request>>();

/** Follows what a page asks from now on. Gives what was not answered yet; a page that is followed already goes on as it is. */
export function follow(page: Page): Set<Request> {
  const known = underWay.get(page);
  if (known !== undefined) return known;
  const under = new Set<Request>();
  underWay.set(page, under);
  // One question waits at the server for the next change.
  page.on('request', (request) => request.url().includes('/api/changes?since') || under.add(request));
  page.on('requestfinished', (request) => under.delete(request));
  page.on('requestfailed', (request) => under.delete(request));
  return under;
}

/**
 * Waits until a page, on either home, has had its answers and asks nothing more: what was typed before is noted then. Looks every tenth of
 * a second for ten seconds, and goes on after them.
 */
export async function atRest(page: Page): Promise<void> {
  const under = follow(page);
  for (let quiet = 0, tries = 0; quiet < 2 && tries < 100; tries++) {
    await page.waitForTimeout(100);
    quiet = under.size + (await askedOfEngine(page)) === 0 ? quiet + 1 : 0;
  }
}
