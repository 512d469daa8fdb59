import { parse } from 'csv-parse/browser/esm/sync';

/** Ten thousand rows are a working life of connections and posts; each takes some 20 microseconds. */
const MOST_ROWS = 10_000;
/** Characters of one row: the longest texts of a post are a few thousand. */
const MOST_RECORD = 200_000;

/**
 * The rows of a comma-separated text with a line of names (RFC 4180): quoted fields may hold line breaks, short rows lack their last
 * fields. Throws csv-parse's error, with the line, where quotes do not close.
 */
export function readCsv(text: string): Record<string, string>[] {
  return parse(text, {
    to: MOST_ROWS,
    max_record_size: MOST_RECORD,
    columns: true,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
}
