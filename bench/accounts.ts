import { openSqliteStore } from '../src/adapters/store/sqlite-store.ts';
import { accountFile } from '../src/main/home.ts';
import { accountEntries, type Share } from './account-entries.ts';

/** Makes an account of `count` jobs and gives the number of its entries. Written through the store's own replaceAll, so the read model is real. */
export async function makeAccount(home: string, count: number, share: Share, now: number): Promise<number> {
  const entries = accountEntries(count, share, now);
  const store = openSqliteStore(accountFile(home));
  await store.replaceAll(entries, []);
  await store.close();
  return entries.length;
}
