import { test } from 'node:test';
import type { BrowserProgram } from './browsers/program.ts';
import { testInside } from './in-browser.ts';
import type { StoresGiven } from './inside/stores.ts';
import { insideWithStores } from './inside/with-stores.ts';

/** What the store on IndexedDB must do in a browser besides the contract of every store. */
export function checkIndexedStore(browser: BrowserProgram): void {
  test(`the store on IndexedDB in ${browser.name}`, (t) =>
    testInside(t, browser, insideWithStores('test/support/inside/entries/indexed-store.ts'), {
      stores: [],
    } satisfies StoresGiven));
}
