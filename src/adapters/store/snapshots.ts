import type { JournalStore, Reading } from '../../app/ports/store.ts';
import type { SqlDriver } from './sql.ts';

interface Reader {
  readonly driver: SqlDriver;
  readonly reading: Reading;
}

/** Connections kept for the next answer; more at once are opened and closed again. */
const MOST_IDLE = 2;

/**
 * Reads of one answer, each in one read transaction of a connection of its own: SQLite's write-ahead log shows it the file as it was
 * with its first read, and a writer waits for nobody (https://www.sqlite.org/isolation.html).
 */
export function createSnapshots(open: () => Reader): {
  readonly snapshot: JournalStore['snapshot'];
  /** Ends when nothing of this store is being read, or after a while. */
  quiet(longestMs: number): Promise<void>;
  /** Closes every connection; what is being read may end before, if it does so in a while. */
  close(longestMs: number): Promise<void>;
} {
  const idle: Reader[] = [];
  const busy = new Set<Reader>();
  const ended = new Set<() => void>();
  let closed = false;

  function giveBack(reader: Reader): void {
    busy.delete(reader);
    if (!reader.driver.isOpen) return;
    try {
      reader.driver.exec('commit');
    } finally {
      if (closed || idle.length >= MOST_IDLE) reader.driver.close();
      else idle.push(reader);
      if (busy.size === 0) for (const tell of [...ended]) tell();
    }
  }

  function quiet(longestMs: number): Promise<void> {
    return new Promise((resolve) => {
      if (busy.size === 0) return resolve();
      const end = (): void => {
        clearTimeout(timer);
        ended.delete(end);
        resolve();
      };
      const timer = setTimeout(end, longestMs);
      ended.add(end);
    });
  }

  return {
    quiet,
    async snapshot(work) {
      const reader = idle.pop() ?? open();
      try {
        reader.driver.exec('begin');
        // The transaction begins with its first read.
        reader.driver.prepare('select 1 from meta limit 1').get();
      } catch (error) {
        reader.driver.close();
        throw error;
      }
      busy.add(reader);
      try {
        return await work(reader.reading);
      } finally {
        giveBack(reader);
      }
    },
    async close(longestMs) {
      closed = true;
      for (const reader of idle.splice(0)) reader.driver.close();
      await quiet(longestMs);
      for (const reader of busy) reader.driver.close();
    },
  };
}
