// Editions until November 2026 kept these without the folder of the site, so that two sites of one host had them in common.
import { bare, KEY, withItsFolder } from '../state/storage-names.ts';

/** What those editions kept without a folder. `dropped` is not among it: it stood for a moment only. */
const { atHand, waiting, recent, looked, stands } = bare;
const old = new RegExp(`^(?:${[atHand, waiting, recent, looked, stands].join('|')}|${bare.typed}\\S*)$`);
/** What was kept with its folder always: it tells which sites of this host were used in this browser. */
const site = new RegExp(`^(?:${Object.values(withItsFolder).join('|')}) (/.*)$`);

/**
 * Gives what an older edition kept without a folder to this site, where it can be no other's: where this site was used here before, and
 * no other one of its host. Otherwise it stays where it is, and nobody is shown it. `folder` is that of the site; at the root of a
 * host the names are as they were.
 */
export function moveOldNames(kept: Storage, folder: string): void {
  if (folder === '/') return;
  const names = Object.keys(kept);
  const moved = names.filter((name) => old.test(name));
  if (moved.length === 0) return;
  const folders = new Set(names.map((name) => site.exec(name)?.[1]).filter((each) => each !== undefined));
  // A page with a server lies at the root, so that nobody can tell which of the two kept it.
  if (names.includes(KEY) || folders.size !== 1 || !folders.has(folder)) return;
  for (const name of moved) {
    const value = kept.getItem(name);
    const own = `${name} ${folder}`;
    // Taken away first: a browser that is full has room for it once only.
    kept.removeItem(name);
    if (value === null || kept.getItem(own) !== null) continue;
    try {
      kept.setItem(own, value);
    } catch (error) {
      kept.setItem(name, value);
      throw error;
    }
  }
}
