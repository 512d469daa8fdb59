import type { CaseBook } from '../../core/plan/context.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { fullName } from '../../core/write/names.ts';
import { createNoteReader, type ReadNote } from '../../core/write/note-reading.ts';
import type { Tools } from '../context.ts';

/** A reader of notes for letters in one language (WR5); `others` are names that none of them may hold. */
export async function noteReaderFor(
  tools: Pick<Tools, 'reader'>,
  language: LanguagePack,
  others: readonly string[],
): Promise<ReadNote> {
  const { read, needsTags } = await language.noteGrammar();
  return createNoteReader(read, needsTags ? await tools.reader.tagger() : null, others);
}

/** Names of everybody and every firm that a letter is not to, as far as the case book holds them. */
export function namesOfOthers(
  book: CaseBook,
  readerIds: readonly string[],
  firmIds: readonly (string | null)[],
): string[] {
  const people = [...book.personById.values()]
    .filter((each) => !readerIds.includes(each.id))
    .map((each) => fullName(each.name) ?? '');
  const firms = [...book.firmById.values()].filter((each) => !firmIds.includes(each.id)).map((each) => each.name);
  return [...people, ...firms].filter((name) => name !== '');
}
