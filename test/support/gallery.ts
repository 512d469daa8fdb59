import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { openGallery } from '../../scripts/gallery.ts';
import { desk } from './browser.ts';
import { executablePath, flags } from './chromium.ts';

interface GalleryOptions extends BrowserContextOptions {
  /** `?theme=dark`, `?dir=rtl`. */
  readonly query?: string;
}

/**
 * Builds the page of parts for the tests of a file. What it gives opens that page in a window of its own, at the desk unless told otherwise; what went
 * wrong in the window fails the test.
 */
export function galleryForTests(): (work: (page: Page) => Promise<void>, options?: GalleryOptions) => Promise<void> {
  let gallery: Awaited<ReturnType<typeof openGallery>> | null = null;
  let browser: Browser | null = null;
  before(async () => {
    gallery = await openGallery();
    browser = await chromium.launch({ executablePath, args: [...flags] });
  });
  after(async () => {
    await browser?.close();
    await gallery?.close();
  });
  return async (work, { query = '', ...options } = {}) => {
    if (gallery === null || browser === null) throw new Error('The gallery was not opened.');
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
  };
}
