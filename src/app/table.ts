import type { Account } from './context.ts';
import type { RowAsRead, RowChange, RowKind } from './ports/store.ts';

type Stored = Pick<Account, 'store'>;

/** The working rows of one kind, with what they hold. Each subject names its own. */
export interface Table<T> {
  /** Null where there is none. */
  read(account: Stored, key: string): Promise<T | null>;
  /** As `read`, with what a commit needs to notice that it was written since. */
  readAs(account: Stored, key: string): Promise<Omit<RowAsRead, 'body'> & { readonly body: T | null }>;
  /** All of them in the order of their keys; those with one of these marks where marks are named (`markOf`). */
  all(account: Stored, marks?: readonly string[]): Promise<{ readonly key: string; readonly body: T }[]>;
  /** The change that writes it; null removes it. */
  put<B extends T | null>(key: string, body: B): RowChange & { readonly body: B };
}

/** One row of a kind that holds several things by their keys: a setting, a password, how far something was read. */
export interface Cell<T> {
  read(account: Stored): Promise<T | null>;
  put(body: T | null): RowChange;
}

/**
 * The one place at which a row becomes what its subject says that it holds: the store gives no row that does not fit the shape of its
 * kind (`account-care/row-shapes.ts`).
 */
export function table<T>(kind: RowKind): Table<T> {
  return {
    async read(account, key) {
      return (await account.store.row(kind, key)) as T | null;
    },
    async readAs(account, key) {
      const row = await account.store.rowAsRead(kind, key);
      return { ...row, body: row.body as T | null };
    },
    async all(account, marks) {
      return (await account.store.rows(kind, marks)).map(({ key, body }) => ({ key, body: body as T }));
    },
    put: (key, body) => ({ kind, key, body }),
  };
}

/** As `table`, of the one row with this key. */
export function cell<T>(kind: RowKind, key: string): Cell<T> {
  const rows = table<T>(kind);
  return { read: (account) => rows.read(account, key), put: (body) => rows.put(key, body) };
}
