import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStore } from '../../src/adapters/store/memory-store.ts';
import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';
import type { StoreKind } from './store-kind.ts';

/** The stores that run in Node. In a browser `inside/stores.ts` stands in for this file. */
export const storeKinds: readonly StoreKind[] = [
  {
    name: 'memory',
    isKept: false,
    place: async () => ({ open: async () => createMemoryStore(), remove: async () => {} }),
  },
  {
    name: 'SQLite',
    isKept: true,
    async place() {
      const folder = mkdtempSync(join(tmpdir(), 'persevere-store-'));
      return {
        open: async () => openSqliteStore(join(folder, 'account.sqlite')),
        remove: async () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  },
];
