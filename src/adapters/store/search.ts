import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SearchIndex } from '../../app/ports/store.ts';
import { createStatements } from './statements.ts';

/** More words than this narrow nothing further. */
const MOST_WORDS = 12;

/** Full-text search by SQLite's FTS5. Every word must occur, the last as a beginning; operators of its language are words here. */
export function createSearch(database: DatabaseSync): SearchIndex {
  const sql = createStatements(database);
  const find = (): StatementSync =>
    sql(
      // By FTS5's own rank and with its own limit: an excerpt is made only of what is shown.
      `select e.id as id, found.excerpt as excerpt from
       (select rowid, rank, snippet(search, 0, '', '', ' … ', 16) as excerpt from search where search match ? order by rank limit ?) as found
       join entry e on e.position = found.rowid order by found.rank, e.position desc`,
    );
  return {
    async find(words, limit) {
      const terms = words.match(/[\p{L}\p{N}]+/gu)?.slice(0, MOST_WORDS) ?? [];
      if (terms.length === 0) return [];
      const query = terms.map((term, index) => `"${term}"${index === terms.length - 1 ? '*' : ''}`).join(' ');
      return (find().all(query, limit) as { id: string; excerpt: string }[]).map((row) => ({
        entryId: row.id,
        excerpt: row.excerpt,
      }));
    },
  };
}
