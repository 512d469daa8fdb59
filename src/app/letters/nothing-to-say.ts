import { occasionFor } from '../../core/fit/occasions.ts';
import type { RecordState } from '../../core/journal/fit-states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { Step } from '../../core/plan/step.ts';

/** True where a word to somebody would have nothing in it. */
export function hasNothingToSay(step: Step, book: CaseBook, record: RecordState): boolean {
  const job = book.jobs.find((each) => each.id === step.jobIds[0]);
  const [personId] = step.personIds;
  return (
    step.kind === 'keep-warm' &&
    (job === undefined || personId === undefined || occasionFor(job, personId, record) === null)
  );
}
