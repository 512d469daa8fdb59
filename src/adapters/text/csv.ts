import { parse } from 'csv-parse/sync';

/**
 * The rows of a comma-separated text with a line of names (RFC 4180): quoted fields may hold line breaks, short rows lack their last
 * fields. Throws csv-parse's error, with the line, where quotes do not close.
 */
export function readCsv(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true });
}
