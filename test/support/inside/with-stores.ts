import type { InsideOptions } from '../in-browser.ts';

/** Where a module of tests asks for the stores of Node, it gets those of a browser. */
export const insideWithStores = (entry: string): InsideOptions => ({
  entry,
  instead: { 'test/support/stores.ts': 'test/support/inside/stores.ts' },
});
