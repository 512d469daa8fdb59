import type { Reading } from '../../app/ports/store.ts';
import { excerptOf } from './excerpt.ts';
import { MOST_READ, termsOf } from './search-words.ts';
import { type SqlDriver, type SqlStatement, textAt } from './sql.ts';

/** Full-text search by SQLite's FTS5. Every word must occur, the last as a beginning; operators of its language are words here. */
export function createSearch(driver: SqlDriver): Pick<Reading, 'find'> {
  const find = (): SqlStatement =>
    driver.prepare(
      // By FTS5's own rank and with its own limit. Its snippet() takes time that grows with the square of the hits in one text.
      `select e.id as id, substr(found.body, 1, ${MOST_READ}) as body from
       (select rowid, rank, body from search where search match ? order by rank limit ?) as found
       join entry e on e.position = found.rowid order by found.rank, e.position desc`,
    );
  return {
    async find(words, limit) {
      const terms = termsOf(words);
      if (terms.length === 0) return [];
      const query = terms.map((term, index) => `"${term}"${index === terms.length - 1 ? '*' : ''}`).join(' ');
      return find()
        .all(query, limit)
        .map((row) => ({ entryId: textAt(row, 'id'), excerpt: excerptOf(textAt(row, 'body'), terms) }));
    },
  };
}
