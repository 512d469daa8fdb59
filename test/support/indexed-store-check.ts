import { test } from 'node:test';
import type { BrowserProgram } from './browsers/program.ts';
import { testInside } from './in-browser.ts';

/** What the store on IndexedDB must do in a browser: the contract of every store, and what is its own. */
export function checkIndexedStore(browser: BrowserProgram): void {
  test(`the store on IndexedDB in ${browser.name}`, (t) =>
    testInside(t, browser, {
      entry: 'test/support/inside/entries/indexed-store.ts',
      instead: { 'test/support/stores.ts': 'test/support/inside/contract-stores-indexed.ts' },
    }));
}
