import { stableId } from '../journal/stable-id.ts';
import type { StepKind } from './step.ts';

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
  const match = /^st_(.+)_[0-9a-z]{22}$/.exec(id);
  return match?.[1] === undefined ? null : `${JOB}${match[1]}`;
}
