import type { Entry } from '../../core/journal/entry.ts';
import { BEGINNING, digestOf } from './digests.ts';
import type { EntryRecord, Head } from './indexed-schema.ts';
import { inPieces, type Writer } from './indexed-tables.ts';
import { rowOf } from './rows.ts';
import { textAt } from './sql.ts';

/** The record of an entry behind another's digest. */
export function entryRecord(entry: Entry, before: string): { readonly record: EntryRecord; readonly digest: string } {
  const row = rowOf(entry);
  const digest = digestOf(before, row);
  const filed = [...new Set(entry.scopes)].map((scope) => [scope, entry.position] as const);
  return { record: { row: { ...row, digest }, filed }, digest };
}

/** Gives each entry from a position on its digest anew; those before it keep theirs, which nothing changed. Returns the last. */
export async function sealFrom(writer: Writer, first: number, head: Head): Promise<string> {
  if (first > head.position) return head.digest;
  const before = (await writer.keys('entry', { range: IDBKeyRange.upperBound(first, true) })).at(-1);
  let digest = before === undefined ? BEGINNING : textAt((await writer.get('entry', before))?.row, 'digest');
  await inPieces(
    writer,
    'entry',
    (record) => {
      digest = digestOf(digest, record.row);
      writer.put('entry', { ...record, row: { ...record.row, digest } });
    },
    IDBKeyRange.lowerBound(first),
  );
  return digest;
}
