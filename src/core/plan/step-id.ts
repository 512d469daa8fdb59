import { FORMER_HASH_LENGTH, formerId } from '../journal/former-id.ts';
import { HASH_LENGTH, stableId } from '../journal/stable-id.ts';
import type { StepKind } from './step-traits.ts';

const JOB = 'job_';
/** The ids of jobs had 16 digits as long as the ids of their steps were not SHA-256; a job keeps its id, so its steps keep theirs. */
const formerJob = /^job_[0-9a-z]{16}$/;
const step = new RegExp(`^st_(.+)_(?:[0-9a-z]{${HASH_LENGTH}}|[0-9a-z]{${FORMER_HASH_LENGTH}})$`);

/**
 * Id of a step: a hash of kind, job and anchor (PL19), after the job's own id, so that a step is found again without an
 * index: `st_<job>_<hash>`. What was sent for a step is known by this id, so it never changes for a job.
 */
export function stepId(jobId: string, kind: StepKind, ...anchor: readonly (string | number)[]): string {
  return idIn(jobId, `st_${jobId.slice(JOB.length)}`, kind, jobId, ...anchor);
}

/** The job of a step id; null for what is no step id. */
export function jobOfStep(id: string): string | null {
  const job = step.exec(id)?.[1];
  return job === undefined ? null : `${JOB}${job}`;
}

/** An id for something of a step, such as its draft: made as the ids of that step's job are. */
export function idForStep(prefix: string, id: string, ...parts: readonly string[]): string {
  return idIn(jobOfStep(id), prefix, ...parts);
}

/** So many ids are remembered: those of a few hundred running jobs. */
const MOST_REMEMBERED = 5000;
const remembered = new Map<string, string>();

/** Every plan asks for the ids of its steps again, and a hash takes far longer than looking up what it came to. */
function idIn(jobId: string | null, prefix: string, ...parts: readonly (string | number)[]): string {
  const asked = [jobId, prefix, ...parts].join('\u0000');
  const known = remembered.get(asked);
  if (known !== undefined) return known;
  const id = (jobId !== null && formerJob.test(jobId) ? formerId : stableId)(prefix, ...parts);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(asked, id);
  return id;
}
