import type { FitState, RecordState } from '../journal/fit-states.ts';
import type { Weighed } from './verdict.ts';

/** Something that is weighed for a job, with the words for it and where it was noted. */
export interface WeighedNote extends Weighed {
  /** Null for a criterion that was not looked at for this job. */
  readonly considerationId: string | null;
  readonly criterionId: string | null;
  readonly text: string;
  readonly entryId: string;
  readonly at: number;
}

/** True where an id, of a note or of the criterion behind it, means this. */
export function isMeant(note: WeighedNote, id: string | null): boolean {
  return id !== null && (note.considerationId === id || note.criterionId === id);
}

/**
 * What is weighed for a job: what was noted of it, and each of the person's own criteria. One that was not looked at for this job is
 * open; its words, weight and bar are the criterion's, so that jobs are compared on the same scale.
 */
export function weighedNotes(fit: FitState, record: RecordState): WeighedNote[] {
  const criterionById = new Map(record.criteria.map((each) => [each.id, each]));
  const noted = fit.considerations.map((each): WeighedNote => {
    const criterion = each.criterionId === null ? undefined : criterionById.get(each.criterionId);
    return {
      id: each.id,
      considerationId: each.id,
      criterionId: criterion?.id ?? null,
      text: each.text === '' ? (criterion?.text ?? '') : each.text,
      leaning: each.leaning,
      weight: criterion?.weight ?? each.weight,
      confidence: each.confidence,
      bar: criterion === undefined ? each.bar : criterion.bar,
      entryId: each.entryId,
      at: each.at,
    };
  });
  const seen = new Set(noted.map((each) => each.criterionId));
  const unseen = record.criteria
    .filter((each) => !seen.has(each.id))
    .map(
      (each): WeighedNote => ({
        id: each.id,
        considerationId: null,
        criterionId: each.id,
        text: each.text,
        leaning: 'open',
        weight: each.weight,
        confidence: 1,
        bar: each.bar,
        entryId: each.entryId,
        at: each.at,
      }),
    );
  return [...noted, ...unseen];
}
