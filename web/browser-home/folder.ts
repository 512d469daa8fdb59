import { moveOldNames } from './old-names.ts';

/** The folder of its host in which this site lies: another one on the same host has notes of its own. */
export const folder: string = new URL('./', document.baseURI).pathname;

try {
  moveOldNames(localStorage, folder);
} catch {
  // Where nothing may be kept, nothing is.
}
