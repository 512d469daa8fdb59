import type { Entry } from '../../core/journal/entry.ts';
import type { Account } from '../context.ts';

/** All entries of an account in their order, read a page at a time. */
export async function* allEntries({ store }: Pick<Account, 'store'>): AsyncGenerator<Entry> {
  for (let after = 0; ; ) {
    const page = await store.entries({ after, limit: 5000 });
    yield* page;
    if (page.length === 0) return;
    after = page.at(-1)?.position ?? after;
  }
}
