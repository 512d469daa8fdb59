// The names under which this page keeps something, with the folder of the site where it belongs to the name.
import { ownName, withFolder } from '../state/own-name.ts';
import { bare, withItsFolder } from '../state/storage-names.ts';

export const AT_HAND = ownName(bare.atHand);
export const WAITING = ownName(bare.waiting);
export const RECENT = ownName(bare.recent);
export const LOOKED = ownName(bare.looked);
export const DROPPED = ownName(bare.dropped);
export const STANDS = ownName(bare.stands);
export const KEPT_SCREEN = withFolder(withItsFolder.keptScreen);
export const COPY = withFolder(withItsFolder.copy);
export const NOTICE = withFolder(withItsFolder.notice);
