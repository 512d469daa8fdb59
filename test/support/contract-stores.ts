import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStore } from '../../src/adapters/store/memory-store.ts';
import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';
import type { Store } from '../../src/app/ports/store.ts';

/** A store to be tried: its name, and how an empty one of it is made and taken away again. */
export type ContractStore = readonly [name: string, make: () => Made | Promise<Made>];

interface Made {
  readonly store: Store;
  end(): Promise<void>;
}

/** The stores on which the contract is tried here; in a browser another list stands in the place of this one. */
export const stores: readonly ContractStore[] = [
  [
    'memory',
    () => {
      const store = createMemoryStore();
      return { store, end: () => store.close() };
    },
  ],
  [
    'SQLite',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'persevere-store-'));
      const store = openSqliteStore(join(folder, 'account.sqlite'));
      return {
        store,
        async end() {
          await store.close();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  ],
];
