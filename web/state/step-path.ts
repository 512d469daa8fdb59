import type { Output } from '../../src/contract/registry.ts';

type Step = Output<'today'>['doNow'][number];

/** Where a step is done: its letter, writing down what happened, the fit or the preparation of its job, the job. */
export function stepPath({
  id,
  doneAt,
  interviewId,
  jobIds,
}: Pick<Step, 'id' | 'doneAt' | 'interviewId' | 'jobIds'>): string {
  const job = `/job/${jobIds[0] ?? ''}`;
  switch (doneAt) {
    case 'letter':
      return `/letter/${id}`;
    case 'debrief':
      return `/happened/${interviewId ?? ''}`;
    case 'fit':
      return `${job}/fit`;
    case 'brief':
      return `${job}/prepare`;
    case 'offer':
      return job;
  }
}
