import { test } from 'node:test';
import type { BrowserProgram } from './browsers/program.ts';
import { type InsideOptions, testInside } from './in-browser.ts';
import type { StoresGiven } from './inside/stores.ts';

/** Where a module of tests asks for the stores of Node, it gets those of a browser. */
export const insideWithStores = (entry: string): InsideOptions => ({
  entry,
  instead: { 'test/support/stores.ts': 'test/support/inside/stores.ts' },
});

/** Tries what every store must do with these stores of a browser. */
export function checkStores(browser: BrowserProgram, stores: readonly string[]): void {
  test(`[ST1] in ${browser.name}, the store contract holds on ${stores.join(' and ')}`, (t) =>
    testInside(t, browser, insideWithStores('test/support/inside/entries/store-contract.ts'), {
      stores,
    } satisfies StoresGiven));
}
