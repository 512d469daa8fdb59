import type { RecordState } from '../../core/journal/fit-states.ts';

/** What somebody has been told of the candidate: the examples, by their titles. */
export function knownBy(personId: string, record: RecordState): string[] {
  const told = new Set(record.uses.filter((each) => each.personIds.includes(personId)).map((each) => each.evidenceId));
  return record.examples.filter((each) => told.has(each.id)).map((each) => each.title);
}
