import { HASH_LENGTH, stableId } from '../journal/stable-id.ts';
import type { StepKind } from './step-traits.ts';

const JOB = 'job_';

/**
 * Id of a step: a hash of kind, job and anchor (PL19), after the job's own id, so that a step is found again without an
 * index: `st_<job>_<hash>`.
 */
export function stepId(opportunityId: string, kind: StepKind, ...anchor: readonly (string | number)[]): string {
  return stableId(`st_${opportunityId.slice(JOB.length)}`, kind, opportunityId, ...anchor);
}

/** The job of a step id; null for what is no step id. */
export function jobOfStep(id: string): string | null {
  const end = id.length - HASH_LENGTH - 1;
  return id.startsWith('st_') && end > 3 && id[end] === '_' ? `${JOB}${id.slice(3, end)}` : null;
}
