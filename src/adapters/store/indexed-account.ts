import type { IDBPDatabase } from 'idb';
import { FOLD_VERSION } from '../../core/journal/fold.ts';
import type { Connection } from './indexed-connection.ts';
import type { Mirroring } from './indexed-mirroring.ts';
import type { Moments } from './indexed-moments.ts';
import { type Head, storeNames } from './indexed-schema.ts';
import { asBefore, type Change, type Tables, tablesOf, type Writer, writerOf } from './indexed-tables.ts';
import { IndexedDbBusy } from './indexed-trouble.ts';
import { NewerFile } from './trouble.ts';

/** Runs reads in one transaction; nothing but what the tables give may be awaited inside. */
export type Read = <T>(work: (tables: Tables, head: Head) => Promise<T>) => Promise<T>;

/** What a writing transaction changes of the head; null where it found nothing to write. */
export interface Written<T> {
  readonly head: Partial<Head> | null;
  readonly value: T;
}

/** The transactions of an account. */
export interface Account {
  /** The account as it is now. */
  readonly read: Read;
  /**
   * One transaction that is done whole or not at all, and on the disc when this resolves. `work` may be run a second time where the
   * browser closed the database before anything was written. `isWhole`: it replaces so much that nothing older can be read afterwards.
   */
  write<T>(work: (writer: Writer, head: Head) => Promise<Written<T>>, isWhole?: 'isWhole'): Promise<T>;
  /** Reads the account as it was at one moment, until `end`. */
  moment(): Promise<{ readonly read: Read; end(): void }>;
}

export function createAccount(
  connection: Connection,
  moments: Moments,
  access: { readonly readOnly: boolean },
  mirroring: Mirroring | null,
): Account {
  function reading<T>(work: (tables: Tables, head: Head) => Promise<T>): Promise<T> {
    return connection.use(async (database) => {
      const transaction = database.transaction([...storeNames]);
      // What fails is thrown by what was asked.
      transaction.done.catch(() => {});
      const tables = tablesOf(transaction);
      return work(tables, await headOf(tables));
    });
  }

  async function writing<T>(
    database: IDBPDatabase<unknown>,
    work: (writer: Writer, head: Head) => Promise<Written<T>>,
    isWhole: boolean,
  ): Promise<T> {
    if (access.readOnly) throw new NewerFile('A newer Persevere wrote the notes in this browser.');
    const transaction = database.transaction([...storeNames], 'readwrite', { durability: 'strict' });
    const ended = transaction.done.then(
      () => null,
      (error: unknown) => error ?? new DOMException('ended', 'AbortError'),
    );
    const changes: Change[] | null = isWhole || mirroring === null ? null : [];
    const { writer, images } = writerOf(transaction, moments.keeps && !isWhole, changes);
    let noted = 0;
    let written: Head | null = null;
    try {
      const head = await headOf(writer);
      if (head.fold > FOLD_VERSION) throw new NewerFile('A newer Persevere wrote the notes in this browser.');
      const { head: changed, value } = await work(writer, head);
      if (changed !== null) {
        noted = head.writing + 1;
        written = { ...head, ...changed, writing: noted };
        writer.put('meta', written);
        // Known before it is written, so that a reader who sees the new number finds what was replaced.
        if (moments.keeps && !isWhole) moments.note(noted, await images());
        transaction.commit();
      }
      const error = await ended;
      if (error !== null) throw error;
      if (written !== null) await mirroring?.wrote(written, changes);
      return value;
    } catch (error) {
      if (noted > 0) moments.forget(noted);
      // Where it was not ended here, the browser ended it, and why says more than that its requests were: a full disc, above all.
      const isOurs = undo(transaction);
      const why = await ended;
      throw isOurs || why === null ? error : why;
    }
  }

  return {
    read: reading,
    write: (work, isWhole) => connection.use((database) => writing(database, work, isWhole !== undefined)),
    async moment() {
      const reader = moments.begin();
      try {
        const then = await reading(async (_tables, head) => head.writing);
        reader.at(then);
        return {
          end: reader.end,
          read: (work) =>
            reading(async (tables, head) => {
              if (head.writing === then) return work(tables, head);
              const images = moments.between(then, head.writing);
              if (images === null)
                throw new IndexedDbBusy('The notes were written by another tab while they were read.');
              const before = asBefore(tables, images);
              return work(before, await headOf(before));
            }),
        };
      } catch (error) {
        reader.end();
        throw error;
      }
    },
  };
}

async function headOf(tables: Tables): Promise<Head> {
  const head = await tables.get('meta', 'head');
  if (head === undefined) throw new Error('The database says nothing of itself.');
  return head;
}

/** Ends a transaction, with nothing written; false where it had ended already. */
function undo(transaction: { abort(): void }): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    return false;
  }
}
