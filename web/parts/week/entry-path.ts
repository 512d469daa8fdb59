import type { Output } from '../../../src/contract/registry.ts';

type Item = Output<'week'>['days'][number]['items'][number];

/** Where an entry of the week leads: to the letter, to the page on which it is done, to the preparation of an interview, to the job. */
export function entryPath(entry: Pick<Item, 'doneAt' | 'stepId' | 'interviewId' | 'jobId'>): string {
  const { doneAt, stepId, interviewId, jobId } = entry;
  switch (doneAt) {
    case 'letter':
      return `/letter/${stepId}`;
    case 'debrief':
      return `/happened/${interviewId}`;
    case 'fit':
      return `/job/${jobId}/fit`;
    case 'brief':
      return `/job/${jobId}/prepare`;
    case 'offer':
      return `/job/${jobId}`;
    case null:
      return interviewId === null ? `/job/${jobId}` : `/job/${jobId}/prepare`;
  }
}
