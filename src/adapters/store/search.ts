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
      `select e.id as id, snippet(search, 0, '', '', ' … ', 16) as excerpt from search join entry e on e.position = search.rowid
     where search match ? order by bm25(search), e.position desc limit ?`,
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
