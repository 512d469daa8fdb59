import MiniSearch from 'minisearch';
import { searchTextOf } from '../../core/journal/derive.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { excerptOf, folded } from './excerpt.ts';
import type { Read } from './indexed-account.ts';
import { readEntry } from './rows.ts';
import { MOST_READ, termsOf, wordsOf } from './search-words.ts';

/** Entries taken in at once; between two such pieces the worker does what else it is asked. */
const PIECE = 500;

interface Text {
  readonly position: number;
  readonly body: string;
}

export interface IndexedSearch {
  find(read: Read, words: string, limit: number): Promise<{ readonly entryId: string; readonly excerpt: string }[]>;
}

interface Built {
  readonly index: MiniSearch<Text>;
  /** States and payloads were changed in place with this change: what was taken in before may hold what was erased. */
  readonly refolded: number;
  readonly upTo: number;
}

/**
 * Full-text search in memory, made from the entries with the first question and then continued with what was written since. Every word must
 * occur, the last as a beginning; case and accents make no difference, as in the SQL store's index.
 */
export function createIndexedSearch(live: Read): IndexedSearch {
  let built: Built | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** Takes in the next piece. Returns false where the index holds all that there is. */
  async function takeIn(): Promise<boolean> {
    const { entries, refolded } = await live(async (tables, head) => {
      const after = built?.refolded === head.refolded ? built.upTo : 0;
      const isBehind = head.position > after;
      const range = IDBKeyRange.lowerBound(after, true);
      const records = isBehind ? await tables.list('entry', { range, limit: PIECE }) : [];
      return { entries: records.map(({ row }) => readEntry(row)), refolded: head.refolded };
    });
    if (built?.refolded !== refolded) built = { index: emptyIndex(), refolded, upTo: 0 };
    for (const entry of entries) {
      const body = searchTextOf(entry);
      if (body !== '') built.index.add({ position: entry.position, body });
    }
    built = { ...built, upTo: entries.at(-1)?.position ?? built.upTo };
    return entries.length === PIECE;
  }

  /** One question after the other, so that no entry is taken in twice. */
  function current(): Promise<MiniSearch<Text>> {
    const next = last.then(async () => {
      while (await takeIn());
      return built?.index ?? emptyIndex();
    });
    last = next.catch(() => {});
    return next;
  }

  return {
    async find(read, words, limit) {
      const terms = termsOf(words);
      if (terms.length === 0) return [];
      const index = await current();
      const hits = index
        .search(terms.join(' '), { combineWith: 'AND', prefix: (_term, at, all) => at === all.length - 1 })
        .map(({ id, score }) => ({ position: Number(id), score }))
        .sort((one, other) => other.score - one.score || other.position - one.position);
      return read(async (tables, head) => {
        // The index may know more than the moment that is asked for.
        const asked = hits.filter(({ position }) => position <= head.position).slice(0, limit);
        const records = await Promise.all(asked.map(({ position }) => tables.get('entry', position)));
        return records.flatMap((record) => (record === undefined ? [] : [hitOf(readEntry(record.row), terms)]));
      });
    },
  };
}

function hitOf(entry: Entry, terms: readonly string[]): { readonly entryId: string; readonly excerpt: string } {
  return { entryId: entry.id, excerpt: excerptOf(searchTextOf(entry).slice(0, MOST_READ), terms) };
}

function emptyIndex(): MiniSearch<Text> {
  return new MiniSearch<Text>({
    idField: 'position',
    fields: ['body'],
    tokenize: wordsOf,
    processTerm: folded,
  });
}
