import { folder } from './folder.ts';

/**
 * The name under which this page keeps something in its browser. All pages of one host share what a browser keeps for it, so the folder
 * belongs to the name; at the root of a host, as on a server, the name stands alone.
 */
export function ownName(name: string): string {
  return folder === '/' ? name : withFolder(name);
}

/** A name with its folder also at the root of a host: so these were always kept. */
export function withFolder(name: string): string {
  return `${name} ${folder}`;
}

/** What this page keeps under names that begin so, as they stand in the browser; nothing of another folder. */
export function ownNames(start: string): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith(start) && isOwn(name));
}

/** No name of a page holds a space, and no folder does. */
function isOwn(name: string): boolean {
  return folder === '/' ? !name.includes(' ') || name.endsWith(' /') : name.endsWith(` ${folder}`);
}
