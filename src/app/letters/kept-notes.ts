import type { Brought } from '../../core/fit/tell.ts';
import type { JobState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { KeptNote, PrivateNote } from '../../core/review/finding.ts';
import { privateNotesIn } from '../../core/review/private-notes.ts';
import type { LanguagePack, ReviewWords } from '../../core/write/language-pack.ts';
import { type ReadClause, readClauses } from '../../core/write/note-clauses.ts';
import type { ReadNote, Whose } from '../../core/write/note-reading.ts';
import type { Tools } from '../context.ts';
import { noteReaderFor } from '../wording/note-reader.ts';

/** Whom a text is to, and what about. */
interface Addressed {
  readonly jobIds: readonly string[];
  readonly personIds: readonly string[];
  readonly onBehalfOf: readonly string[];
}

/** One jotting, and who said it or wrote it. */
interface Jotting {
  readonly text: string;
  readonly whose: Extract<Whose, 'theirs' | 'mine'>;
  readonly by: string | null;
}

/** What the review knows of what stays private. */
interface Kept {
  readonly kept: readonly KeptNote[];
  readonly chosen: readonly string[];
  readonly privateNotes: readonly PrivateNote[];
}

/** What was noted of a text's jobs and stays private (WR5), what other jobs pay, and what was typed in order that it be said to its readers. */
export async function keptNotesOf(
  tools: Pick<Tools, 'reader'>,
  language: LanguagePack,
  { jobIds, personIds, onBehalfOf }: Addressed,
  book: CaseBook,
  beside: { readonly others: readonly JobState[]; readonly brought: readonly Brought[] },
): Promise<Kept> {
  const jobs = book.jobs.filter((job) => jobIds.includes(job.id));
  const jottings = [...jobs.flatMap(jottingsOf), ...beside.brought.flatMap(weighedIn)];
  const words = await language.reviewWords();
  const { sums, confided } = words.privateThesaurus;
  const here = jobs.flatMap(({ pay }) => (pay === null ? [] : sums(pay, true)));
  // What this job pays as well is nobody's secret here.
  const elsewhere = beside.others
    .filter((job) => !jobIds.includes(job.id) && !sums(job.pay ?? '', true).some((each) => here.includes(each)))
    .flatMap(({ pay }): PrivateNote[] =>
      pay === null ? [] : [{ text: pay, whose: 'mine', isSecret: false, isReaders: false, isPay: true }],
    );
  if (jottings.length === 0) return { kept: [], chosen: [], privateNotes: elsewhere };
  const read = await noteReaderFor(tools, language, []);
  const readers = [...personIds, ...onBehalfOf];
  const clauses = jottings.map((each) => ({ ...each, clauses: readClauses(read, each.text, each.whose) }));
  const isReaders = ({ text, by }: Jotting): boolean =>
    by !== null && readers.every((each) => each === by) && confided.test(text);
  return {
    kept: clauses.flatMap((each) =>
      each.clauses.flatMap((clause) => keptIn(read, clause, each, isReaders(each), words)),
    ),
    chosen: jobs
      .flatMap(debriefsOf)
      .flatMap(({ people }) => people)
      .filter((each) => each.say.trim() !== '' && readers.includes(each.personId))
      .map(({ say }) => say),
    privateNotes: [
      ...clauses.flatMap((each) => privateNotesIn(each.clauses, each, isReaders(each), words)),
      ...elsewhere,
    ],
  };
}

function debriefsOf({ interviews }: JobState) {
  return interviews.flatMap(({ debrief }) => debrief ?? []);
}

/** All that was jotted down of a job and that is not meant for a letter. */
function jottingsOf(job: JobState): Jotting[] {
  const mine = (text: string): Jotting => ({ text, whose: 'mine', by: null });
  return [
    ...debriefsOf(job).flatMap(({ people, forgot, wentBadly }) => [
      ...people.map(({ remark, personId }): Jotting => ({ text: remark, whose: 'theirs', by: personId })),
      ...forgot.map(({ text }) => mine(text)),
      ...wentBadly.map(({ text }) => mine(text)),
    ]),
    ...(job.notes === null ? [] : [mine(job.notes.text)]),
  ].filter(({ text }) => text.trim() !== '');
}

/** What speaks for a job and against it is the candidate's own to weigh. */
function weighedIn({ fit }: Brought): Jotting[] {
  return fit.considerations.map(({ text }) => ({ text, whose: 'mine', by: null }));
}

/** The clauses that are private by their own words; one that is only doubtful beside such a clause tells nothing. */
function keptIn(
  read: ReadNote,
  clause: ReadClause,
  { whose }: Jotting,
  isReaders: boolean,
  { keptNotes }: Pick<ReviewWords, 'keptNotes'>,
): KeptNote[] {
  if (clause.why !== 'private') return [];
  const isSecret = clause.keptBack !== undefined;
  if (!isSecret && read(clause.text, whose).why !== 'private') return [];
  const said = clause.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return [
    {
      text: clause.text,
      words: said.filter((each) => read(each, 'mine').why === 'private'),
      isSecret,
      isGrave: isSecret || keptNotes.grave.test(clause.text),
      isReaders: isSecret && isReaders,
    },
  ];
}
