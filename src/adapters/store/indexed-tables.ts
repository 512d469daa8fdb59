import type { IDBPTransaction } from 'idb';
import { keysUnder, primaryKeyOf, type Records, type StoreName, stores } from './indexed-schema.ts';

/** Records of one object store in the order of an index, or of their own keys. */
export interface Query {
  readonly index?: string;
  readonly range?: IDBKeyRange;
  readonly limit?: number;
}

/**
 * What one transaction reads. Nothing but what it gives may be awaited while it is used: IndexedDB ends a transaction by itself as soon as
 * nothing is asked of it (https://www.w3.org/TR/IndexedDB/#transaction-lifetime-concept).
 */
export interface Tables {
  get<S extends StoreName>(store: S, key: IDBValidKey): Promise<Records[S] | undefined>;
  list<S extends StoreName>(store: S, query?: Query): Promise<Records[S][]>;
  /** The records' own keys, in the order of the index. */
  keys(store: StoreName, query?: Query): Promise<IDBValidKey[]>;
}

/** What one transaction changes: told now, done in this order, whole or not at all. */
export interface Writer extends Tables {
  put<S extends StoreName>(store: S, record: Records[S]): void;
  drop(store: StoreName, key: IDBValidKey): void;
  clear(store: StoreName): void;
  /** Resolves when everything that was told is done: what writes much waits now and then, so that it does not all lie in memory. */
  settled(): Promise<unknown>;
}

/** One thing that a transaction wrote. */
export type Change =
  | { readonly kind: 'put'; readonly store: StoreName; readonly record: Records[StoreName] }
  | { readonly kind: 'drop'; readonly store: StoreName; readonly key: IDBValidKey }
  | { readonly kind: 'clear'; readonly store: StoreName };

/** Records as they were before a transaction changed them; undefined where there was none. */
export type Images = ReadonlyMap<StoreName, ReadonlyMap<string, Image>>;
export interface Image {
  readonly key: IDBValidKey;
  readonly before: unknown;
}

type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode> = IDBPTransaction<unknown, string[], M>;

/** A key as text, by which it is found in a map. */
const keyText = (key: IDBValidKey): string => JSON.stringify(key);

/** What an open transaction reads. */
export function tablesOf(transaction: Transaction<Mode>): Tables {
  const from = (store: StoreName, index: string | undefined) => {
    const found = transaction.objectStore(store);
    return index === undefined ? found : found.index(index);
  };
  return {
    get: (store, key) => transaction.objectStore(store).get(key),
    list: (store, { index, range, limit } = {}) => from(store, index).getAll(range, limit),
    keys: (store, { index, range, limit } = {}) => from(store, index).getAllKeys(range, limit),
  };
}

/** What an open transaction writes. With `keepsImages`, `images` tells what stood there before; `changes` takes up what was written. */
export function writerOf(
  transaction: Transaction<'readwrite'>,
  keepsImages = false,
  changes: Change[] | null = null,
): { readonly writer: Writer; images(): Promise<Images> } {
  const asked = new Map<StoreName, Map<string, Promise<Image>>>();
  let last: Promise<unknown> = Promise.resolve();

  // What fails ends the transaction, and that is what is waited for.
  function tell(request: Promise<unknown>): void {
    request.catch(() => {});
    last = request;
  }

  function keep(store: StoreName, key: IDBValidKey): void {
    if (!keepsImages) return;
    const of = asked.get(store) ?? new Map<string, Promise<Image>>();
    asked.set(store, of);
    if (of.has(keyText(key))) return;
    const image = transaction
      .objectStore(store)
      .get(key)
      .then((before: unknown) => ({ key, before }));
    image.catch(() => {});
    of.set(keyText(key), image);
  }

  return {
    writer: {
      ...tablesOf(transaction),
      put(store, record) {
        keep(store, primaryKeyOf(store, record));
        changes?.push({ kind: 'put', store, record });
        tell(transaction.objectStore(store).put(record));
      },
      drop(store, key) {
        keep(store, key);
        changes?.push({ kind: 'drop', store, key });
        tell(transaction.objectStore(store).delete(key));
      },
      clear(store) {
        changes?.push({ kind: 'clear', store });
        tell(transaction.objectStore(store).clear());
      },
      settled: () => last,
    },
    async images() {
      const found = new Map<StoreName, Map<string, Image>>();
      for (const [store, images] of asked) {
        const of = new Map<string, Image>();
        found.set(store, of);
        for (const [text, image] of images) of.set(text, await image);
      }
      return found;
    },
  };
}

/** What a transaction reads, as it was before what the images tell. A query finds a record under one key of its index at most. */
export function asBefore(tables: Tables, images: Images): Tables {
  const none: ReadonlyMap<string, Image> = new Map();

  async function list<S extends StoreName>(store: S, query: Query = {}): Promise<Records[S][]> {
    const changed = images.get(store) ?? none;
    if (changed.size === 0) return tables.list(store, query);
    const { index, range, limit } = query;
    const now = await tables.list(store, limit === undefined ? query : { ...query, limit: limit + changed.size });
    const kept = now.filter((record) => !changed.has(keyText(primaryKeyOf(store, record))));
    const made = index === undefined ? { path: stores[store].key } : stores[store].indexes[index];
    const placed = (record: Records[S]) => {
      const key = made && keysUnder(record, made).find((each) => range === undefined || range.includes(each));
      return key === undefined ? [] : [{ record, key, own: primaryKeyOf(store, record) }];
    };
    const before = [...changed.values()].flatMap((image) =>
      image.before === undefined ? [] : [image.before as Records[S]],
    );
    return [...kept, ...before]
      .flatMap(placed)
      .sort((one, other) => indexedDB.cmp(one.key, other.key) || indexedDB.cmp(one.own, other.own))
      .slice(0, limit)
      .map(({ record }) => record);
  }

  return {
    list,
    async get<S extends StoreName>(store: S, key: IDBValidKey) {
      const image = images.get(store)?.get(keyText(key));
      return image === undefined ? tables.get(store, key) : (image.before as Records[S] | undefined);
    },
    async keys(store, query) {
      if ((images.get(store)?.size ?? 0) === 0) return tables.keys(store, query);
      return (await list(store, query)).map((record) => primaryKeyOf(store, record));
    },
  };
}

/** Records read at once, so that a large account needs little memory. */
const PIECE = 500;

/** Hands over the records of an object store one by one, in the order of their keys; what is written meanwhile is done before the next piece. */
export async function inPieces<S extends StoreName>(
  tables: Tables,
  store: S,
  each: (record: Records[S]) => void | Promise<void>,
  from?: IDBKeyRange,
): Promise<void> {
  for (let range = from; ; ) {
    const piece = await tables.list(store, range === undefined ? { limit: PIECE } : { range, limit: PIECE });
    for (const record of piece) await each(record);
    const last = piece.at(-1);
    if (last === undefined || piece.length < PIECE) return;
    range = IDBKeyRange.lowerBound(primaryKeyOf(store, last), true);
  }
}
