import type { ReviewRules } from '../write/language-pack.ts';
import type { ReadClause } from '../write/note-clauses.ts';
import type { PrivateNote } from './finding.ts';

/** The clauses of a jotting that are not certain to be free; a line that was told in confidence is so as a whole (WR5). */
export function privateNotesIn(
  clauses: readonly ReadClause[],
  { text: jotting, whose }: Pick<PrivateNote, 'text' | 'whose'>,
  isReaders: boolean,
  { privateThesaurus: { confided, allowed }, keptNotes: { sign } }: Pick<ReviewRules, 'privateThesaurus' | 'keptNotes'>,
): PrivateNote[] {
  const lines = jotting.split('\n').filter((line) => confided.test(line));
  const free = jotting
    .split('\n')
    .filter((line) => allowed.test(line) && !confided.test(line) && line.search(sign) < 0);
  return clauses.flatMap((clause) => {
    if (clause.said !== null || free.some((line) => line.includes(clause.text))) return [];
    const isSecret = clause.keptBack !== undefined || lines.some((line) => line.includes(clause.text));
    return [{ text: clause.text, whose, isSecret, isReaders: isSecret && isReaders }];
  });
}
