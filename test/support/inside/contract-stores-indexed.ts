import { deleteDB } from 'idb';
import { openIndexedStore } from '../../../src/adapters/store/indexed-store.ts';
import type { StoreKind } from '../store-kind.ts';

let count = 0;

/** The store on which the contract is tried in a browser's IndexedDB. */
export const storeKinds: readonly StoreKind[] = [
  {
    name: 'IndexedDB',
    isKept: true,
    async place() {
      count += 1;
      const name = `contract ${count}`;
      await deleteDB(name);
      return { open: () => openIndexedStore({ name }), remove: () => deleteDB(name) };
    },
  },
];
