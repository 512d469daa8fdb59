import { deleteDB } from 'idb';
import { openIndexedStore } from '../../../src/adapters/store/indexed-store.ts';
import { openOpfsStore } from '../../../src/adapters/store/opfs-store.ts';
import type { StoreKind, StorePlace } from '../store-kind.ts';
import { given } from './outside.ts';

/** What a test says of the stores that it wants tried. */
export interface StoresGiven {
  /** Their names. */
  readonly stores: readonly string[];
}

let count = 0;

/** A place in the browser's private file system. */
export function opfsPlace(folder: string): StorePlace {
  return {
    open: () => openOpfsStore({ folder }),
    async remove() {
      const files = await navigator.storage.getDirectory();
      await files.removeEntry(folder, { recursive: true });
    },
  };
}

/** A database of the browser's IndexedDB. */
function indexedPlace(name: string): StorePlace {
  return { open: () => openIndexedStore({ name }), remove: () => deleteDB(name) };
}

/** Every store that runs in a browser. */
export const browserStores: readonly (StoreKind & { at(name: string): StorePlace })[] = [
  kind('OPFS', opfsPlace),
  kind('IndexedDB', indexedPlace),
];

function kind(name: string, at: (name: string) => StorePlace) {
  return {
    name,
    isKept: true,
    at,
    async place() {
      count += 1;
      return at(`contract-${count}-${crypto.randomUUID()}`);
    },
  };
}

const wanted = (await given<StoresGiven>()).stores;

/** Those of them that the test wants tried. */
export const storeKinds: readonly StoreKind[] = browserStores.filter((each) => wanted.includes(each.name));
