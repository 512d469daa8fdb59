import { inTime } from './in-time.ts';
import type { Connection } from './indexed-connection.ts';
import { everythingIn, type Mirror, putAll } from './indexed-mirror.ts';
import { type Head, storeNames } from './indexed-schema.ts';
import { type Change, tablesOf, writerOf } from './indexed-tables.ts';

/** The account waits no longer than this for its mirror, in milliseconds; the mirror then goes on by itself. */
const WAIT_MS = 5000;

/** Keeps the mirror of an account the same as the account. */
export interface Mirroring {
  /**
   * Repeats in the mirror what a transaction changed in the account; with null it copies the whole account. Resolves when the mirror is on the
   * disc, and never rejects: the account is on the disc already, so the candidate's note is kept. If the mirror fails, the next change or the
   * next opening fills it again.
   */
  wrote(head: Head, changes: readonly Change[] | null): Promise<void>;
  /** Empties the mirror before the account is replaced as a whole, so that nothing older can be put back. False if the mirror may still hold something. */
  empty(): Promise<boolean>;
  /** True if `look` finds something in the mirror, or if the mirror cannot be read. */
  holds(look: (record: unknown) => boolean): Promise<boolean>;
  close(): void;
}

/** Used when the browser does not open a mirror that may exist. */
export const shutMirror: Mirroring = {
  wrote: async () => undefined,
  empty: async () => false,
  holds: async () => true,
  close: () => undefined,
};

/** Keeps `mirror` as the account in `connection` is, from what it is now. */
export function createMirroring(connection: Connection, mirror: Mirror): Mirroring {
  let last: Promise<unknown> = Promise.resolve();
  /** True if the mirror belongs to an account that the browser lost. It is the only copy of that account, so nothing may replace it. */
  let isOfAnother = false;
  /** One after another, in the order in which the account was written. True where it went well and in time. */
  async function inTurn(work: () => Promise<unknown>): Promise<boolean> {
    const done = last.then(work).then(
      () => true,
      () => false,
    );
    last = done;
    return (await inTime(WAIT_MS, done)) === true;
  }
  const fill = async (): Promise<void> => mirror.fill(await connection.use((database) => readAll(database)));

  void inTurn(async () => {
    const [head, mirrored] = await Promise.all([
      connection.use((database) => database.get('meta', 'head') as Promise<Head | undefined>),
      mirror.head(),
    ]);
    isOfAnother = mirrored !== null && mirrored.writing > 0 && mirrored.device !== head?.device;
    if (!isOfAnother && (head?.device !== mirrored?.device || head?.writing !== mirrored?.writing)) await fill();
  });
  return {
    async wrote(head, changes) {
      await inTurn(async () => {
        if (isOfAnother) return;
        if (changes === null || !(await mirror.apply(head, changes))) await fill();
      });
    },
    empty: () =>
      inTurn(async () => {
        await mirror.empty();
        isOfAnother = false;
      }),
    async holds(look) {
      let found = false;
      const isSeen = await inTurn(() =>
        mirror.each((record) => {
          found ||= look(record);
        }),
      );
      return found || !isSeen;
    },
    close: () => void last.then(() => mirror.close()),
  };
}

const readAll = (database: Parameters<Parameters<Connection['use']>[0]>[0]) =>
  everythingIn(tablesOf(database.transaction([...storeNames])));

/** True where nothing was ever written to this account. */
export async function isFresh(connection: Connection): Promise<boolean> {
  if (connection.isNewer) return false;
  const head = await connection.use((database) => database.get('meta', 'head') as Promise<Head | undefined>);
  return head?.writing === 0;
}

/**
 * Puts an account back from its mirror where the browser lost it: nothing was ever written to the one that was just opened, and the mirror
 * has something. True where it did; the account must then be opened anew, for it is another one than the one that was made.
 */
export async function restoreFrom(mirror: Mirror, connection: Connection): Promise<boolean> {
  if (!(await isFresh(connection))) return false;
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
