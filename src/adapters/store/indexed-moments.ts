import type { StoreName } from './indexed-schema.ts';
import type { Image, Images } from './indexed-tables.ts';

/**
 * What lets an answer be read as the account was at one moment, even if another window writes meanwhile (ST9). IndexedDB has no such reading: a
 * transaction that is kept open to read holds up every writer. So this worker keeps what its own writings replaced, in memory and only
 * as long as something older is being read; a writing of another worker is noticed by the number that is missing.
 */
export interface Moments {
  /** Begins to keep what is replaced; `at` says later as of which writing. Returns what ends it. */
  begin(): { at(writing: number): void; end(): void };
  /** True while what a writing replaces has to be kept. */
  readonly keeps: boolean;
  /** What the writing of this number replaces, or that it did not come about. */
  note(writing: number, images: Images): void;
  forget(writing: number): void;
  /** What was replaced by all writings after the first number up to the second; null where not all of it is known. */
  between(then: number, now: number): Images | null;
  /** Resolves when nothing is being read, or after a while. */
  quiet(longestMs: number): Promise<void>;
}

export function createMoments(): Moments {
  const readers = new Map<symbol, number>();
  const replaced = new Map<number, Images>();
  const waiting = new Set<() => void>();

  function end(reader: symbol): void {
    readers.delete(reader);
    const oldest = Math.min(...readers.values());
    for (const writing of replaced.keys()) if (writing <= oldest) replaced.delete(writing);
    if (readers.size === 0) for (const tell of [...waiting]) tell();
  }

  return {
    begin() {
      const reader = Symbol('reader');
      readers.set(reader, 0);
      return { at: (writing) => void readers.set(reader, writing), end: () => end(reader) };
    },
    get keeps() {
      return readers.size > 0;
    },
    note: (writing, images) => void replaced.set(writing, images),
    forget: (writing) => void replaced.delete(writing),
    between(then, now) {
      const all = new Map<StoreName, Map<string, Image>>();
      for (let writing = then + 1; writing <= now; writing++) {
        const images = replaced.get(writing);
        if (images === undefined) return null;
        for (const [store, of] of images) {
          const known = all.get(store) ?? new Map<string, Image>();
          all.set(store, known);
          // The first of several writings replaced what stood there then.
          for (const [text, image] of of) if (!known.has(text)) known.set(text, image);
        }
      }
      return all;
    },
    quiet(longestMs) {
      return new Promise((resolve) => {
        if (readers.size === 0) return resolve();
        const done = (): void => {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, longestMs);
        waiting.add(done);
      });
    },
  };
}
