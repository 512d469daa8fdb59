import { isTalk, isTheirAnswer } from './contact-kinds.ts';
import { isLive, type JobState } from './states.ts';

/** How far a job can come, in order: somebody of theirs was in touch, two interviews, an offer, the end. */
export const jobStages = ['met', 'first', 'second', 'offer', 'end'] as const;

export type JobStage = (typeof jobStages)[number];

/**
 * The stages that a job has been through at `now`, in order. A first talk with the agency is the meeting, and no interview with its client; a
 * job may end at any stage, so those between may be missing.
 */
export function stagesReached(job: JobState, now: number): JobStage[] {
  const held = job.interviews.filter((each) => each.startsAt <= now && tookPlace(each.status)).length;
  const rounds = job.met === 'agency' ? held - 1 : held;
  const reached: Readonly<Record<JobStage, boolean>> = {
    met: job.interviews.length > 0 || job.contacts.some((each) => isTheirAnswer(each) || isTalk(each)),
    first: rounds >= 1,
    second: rounds >= 2,
    offer: job.offer !== null || job.acceptedOffer !== null || job.contacts.some((each) => each.meaning === 'offer'),
    end: !isLive(job),
  };
  return jobStages.filter((stage) => reached[stage]);
}

function tookPlace(status: JobState['interviews'][number]['status']): boolean {
  return status === 'scheduled' || status === 'held' || status === 'they-missed';
}
