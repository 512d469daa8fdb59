import type { Connection } from './indexed-connection.ts';
import { everythingIn, type Mirror, putAll } from './indexed-mirror.ts';
import { type Head, storeNames } from './indexed-schema.ts';
import { type Change, tablesOf, writerOf } from './indexed-tables.ts';

/** A writing does not wait longer than this for the copy, which then follows by itself. In milliseconds. */
const WAIT_MS = 5000;

/** Keeps a second copy of an account as the account is. */
export interface Mirroring {
  /**
   * Takes over what a transaction wrote; null stands for all of the account. Resolves when it is on the disc. What fails is made good with
   * the next writing or opening: the account has it already, and the person is not told that it was not kept.
   */
  wrote(head: Head, changes: readonly Change[] | null): Promise<void>;
  /** True where the copy holds what the visitor looks for. */
  holds(look: (record: unknown) => boolean): Promise<boolean>;
  close(): void;
}

/** Keeps `mirror` as the account in `connection` is, from what it is now. */
export function createMirroring(connection: Connection, mirror: Mirror): Mirroring {
  let last: Promise<unknown> = Promise.resolve();
  /** One after another, in the order in which the account was written. */
  function inTurn(work: () => Promise<unknown>): Promise<void> {
    const done = last.then(work).then(
      () => {},
      () => {},
    );
    last = done;
    return done;
  }
  const fill = async (): Promise<void> => mirror.fill(await connection.use((database) => readAll(database)));

  void inTurn(async () => {
    const [head, mirrored] = await Promise.all([
      connection.use((database) => database.get('meta', 'head') as Promise<Head | undefined>),
      mirror.head(),
    ]);
    if (head?.device !== mirrored?.device || head?.writing !== mirrored?.writing) await fill();
  });
  return {
    wrote: (head, changes) =>
      atMost(
        WAIT_MS,
        inTurn(async () => {
          if (changes === null || !(await mirror.apply(head, changes))) await fill();
        }),
      ),
    async holds(look) {
      let found = false;
      await last;
      await mirror.each((record) => {
        found ||= look(record);
      });
      return found;
    },
    close: () => void last.then(() => mirror.close()),
  };
}

function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const readAll = (database: Parameters<Parameters<Connection['use']>[0]>[0]) =>
  everythingIn(tablesOf(database.transaction([...storeNames])));

/**
 * Puts an account back from its mirror where the browser lost it: nothing was ever written to the one that was just opened, and the mirror
 * has something. True where it did; the account must then be opened anew, for it is another one than the one that was made.
 */
export async function restoreFrom(mirror: Mirror, connection: Connection): Promise<boolean> {
  if (connection.isNewer) return false;
  const head = await connection.use((database) => database.get('meta', 'head') as Promise<Head | undefined>);
  if (head?.writing !== 0) return false;
  const kept = await mirror.everything();
  if (kept === null || kept.meta.every(({ writing }) => writing === 0)) return false;
  return connection.use(async (database) => {
    const transaction = database.transaction([...storeNames], 'readwrite', { durability: 'strict' });
    transaction.done.catch(() => {});
    const { writer } = writerOf(transaction);
    if ((await writer.get('meta', 'head'))?.writing === 0) await putAll(writer, kept);
    await transaction.done;
    return true;
  });
}
