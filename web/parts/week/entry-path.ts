import type { Output } from '../../../src/contract/registry.ts';
import { stepPath } from '../../state/step-path.ts';

type Item = Output<'week'>['days'][number]['items'][number];

/** Where an entry of the week leads: to where a step is done, to the preparation of an interview, to the job. */
export function entryPath(entry: Pick<Item, 'doneAt' | 'stepId' | 'interviewId' | 'jobId'>): string {
  const { doneAt, stepId, interviewId, jobId } = entry;
  if (doneAt !== null && stepId !== null) return stepPath({ id: stepId, doneAt, interviewId, jobIds: [jobId] });
  return interviewId === null ? `/job/${jobId}` : `/job/${jobId}/prepare`;
}
