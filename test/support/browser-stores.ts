import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killBrowser } from './browser-kills.ts';
import type { BrowserProgram } from './browsers/program.ts';
import { testInside } from './in-browser.ts';
import type { StoresGiven } from './inside/stores.ts';
import { insideWithStores } from './inside/with-stores.ts';
import { seeded } from './runs.ts';

/** Tries what every store must do with these stores of a browser. */
export function checkStores(browser: BrowserProgram, stores: readonly string[]): void {
  test(`[ST1] in ${browser.name}, the store contract holds on ${stores.join(' and ')}`, (t) =>
    testInside(t, browser, insideWithStores('test/support/inside/entries/store-contract.ts'), {
      stores,
    } satisfies StoresGiven));
}

const noStores: StoresGiven = { stores: [] };

/** Tries what the store in the private file system does where another tab has it, and what its copies and moments are. */
export function checkOpfs(browser: BrowserProgram): void {
  test(`[ST1] in ${browser.name}, the store in the private file system is held by one tab at a time`, (t) =>
    testInside(t, browser, insideWithStores('test/support/inside/entries/opfs.ts'), noStores));
}

/** Tries it on a disc that is full or fails. */
export function checkOpfsFaults(browser: BrowserProgram): void {
  test(`[ST14] in ${browser.name}, the store in the private file system loses nothing to a disc that fails`, (t) =>
    testInside(t, browser, insideWithStores('test/support/inside/entries/opfs-faults.ts'), noStores));
}

/** Tries to open it in a place of the browser where no file can be written at once. */
export function checkNoOpfs(browser: BrowserProgram, where: 'worker' | 'page'): void {
  test(`[ST1] in a ${where} of ${browser.name}, where no file can be written at once, the store says so`, (t) =>
    testInside(t, browser, { ...insideWithStores('test/support/inside/entries/no-opfs.ts'), where }, noStores));
}

/** Tries what the store on IndexedDB does where another worker has it open too, where it fails and where it was damaged. */
export function checkIndexed(browser: BrowserProgram): void {
  test(`[ST1] in ${browser.name}, the store on IndexedDB is right beside others, on faults and after damage`, (t) =>
    testInside(t, browser, insideWithStores('test/support/inside/entries/indexed-store.ts'), noStores));
}

/** Tries what its second copy does, in a browser that has buckets. */
export function checkMirror(browser: BrowserProgram): void {
  test(`[ST2] in ${browser.name}, an account on IndexedDB that is lost is put back from its mirror, and who is erased is not`, (t) =>
    testInside(t, browser, insideWithStores('test/support/inside/entries/indexed-mirror.ts'), noStores));
}

/** A few rounds of killing; `npm run campaign` does many. */
export function checkKills(browser: BrowserProgram, stores: readonly string[], kills: number): void {
  test(`[ST2] given ${browser.name} killed while ${stores.join(' and ')} are written to, all that was acknowledged is there`, async () => {
    const figures = await killBrowser(browser, stores, kills, seeded(1));
    assert.deepEqual(Object.keys(figures), stores);
    for (const [store, { kills: killed, acknowledged }] of Object.entries(figures)) {
      assert.equal(killed, kills, store);
      assert.ok(acknowledged >= kills, `${acknowledged} acknowledged`);
    }
  });
}
