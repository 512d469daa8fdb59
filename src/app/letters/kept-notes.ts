import type { JobState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { KeptNote } from '../../core/review/finding.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { readClauses } from '../../core/write/note-clauses.ts';
import type { ReadNote, Whose } from '../../core/write/note-reading.ts';
import type { Tools } from '../context.ts';
import { noteReaderFor } from '../wording/note-reader.ts';

/** Whom a text is to, and what about. */
interface Addressed {
  readonly jobIds: readonly string[];
  readonly personIds: readonly string[];
  readonly onBehalfOf: readonly string[];
}

/** What was noted of a text's jobs and stays private (WR5), and what was typed in order that it be said to its readers. */
export async function keptNotesOf(
  tools: Pick<Tools, 'reader'>,
  language: LanguagePack,
  { jobIds, personIds, onBehalfOf }: Addressed,
  book: CaseBook,
): Promise<{ kept: KeptNote[]; chosen: string[] }> {
  const debriefs = book.jobs.filter((job) => jobIds.includes(job.id)).flatMap(debriefsOf);
  if (debriefs.length === 0) return { kept: [], chosen: [] };
  const read = await noteReaderFor(tools, language, []);
  const of = (note: string, whose: Whose): KeptNote[] => keptIn(read, note, whose, language);
  return {
    kept: debriefs.flatMap(({ people, forgot }) => [
      ...people.flatMap(({ remark }) => of(remark, 'theirs')),
      ...forgot.flatMap(({ text }) => of(text, 'mine')),
    ]),
    chosen: debriefs
      .flatMap(({ people }) => people)
      .filter((each) => each.say.trim() !== '' && [...personIds, ...onBehalfOf].includes(each.personId))
      .map(({ say }) => say),
  };
}

function debriefsOf({ interviews }: JobState) {
  return interviews.flatMap(({ debrief }) => debrief ?? []);
}

/** The clauses that are private by their own words; one that is only doubtful beside such a clause tells nothing. */
function keptIn(read: ReadNote, note: string, whose: Whose, language: LanguagePack): KeptNote[] {
  const isPrivate = (text: string): boolean => read(text, whose).why === 'private';
  return readClauses(read, note, whose).flatMap((clause): KeptNote[] => {
    if (clause.why !== 'private') return [];
    const isSecret = clause.keptBack !== undefined;
    if (!isSecret && !isPrivate(clause.text)) return [];
    const words = clause.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
    return [
      {
        text: clause.text,
        words: words.filter((each) => read(each, 'mine').why === 'private'),
        isSecret,
        isGrave: isSecret || language.review.keptNotes.grave.test(clause.text),
      },
    ];
  });
}
