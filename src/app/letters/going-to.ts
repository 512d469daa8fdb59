import type { CaseBook } from '../../core/plan/context.ts';
import type { Step } from '../../core/plan/step.ts';

/**
 * The step with another person as its reader. Somebody for whom it would have been passed on is written to directly. Null where the jobs
 * of the step name nobody of this id.
 */
export function goingTo(step: Step, personId: string, book: CaseBook): Step | null {
  if (!book.personById.has(personId)) return null;
  if (step.personIds[0] === personId) return step;
  const isDirect = step.onBehalfOf.includes(personId);
  return {
    ...step,
    personIds: [personId, ...step.personIds.slice(1).filter((id) => id !== personId)],
    onBehalfOf: step.onBehalfOf.filter((id) => id !== personId),
    ...(isDirect ? { variant: 'plain' as const } : {}),
  };
}
