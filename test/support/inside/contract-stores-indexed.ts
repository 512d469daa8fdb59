import { deleteDB } from 'idb';
import { openIndexedStore } from '../../../src/adapters/store/indexed-store.ts';
import type { ContractStore } from '../contract-stores.ts';

let count = 0;

/** The store on which the contract is tried in a browser's IndexedDB. */
export const stores: readonly ContractStore[] = [
  [
    'IndexedDB',
    async () => {
      count += 1;
      const name = `contract ${count}`;
      await deleteDB(name);
      const store = await openIndexedStore({ name });
      return {
        store,
        async end() {
          await store.close();
          await deleteDB(name);
        },
      };
    },
  ],
];
