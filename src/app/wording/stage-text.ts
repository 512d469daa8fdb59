import type { Output } from '../../contract/registry.ts';
import type { JobWords } from '../../contract/words/job.ts';
import { type JobStage, stagesReached } from '../../core/journal/stages.ts';
import type { JobState } from '../../core/journal/states.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { standingOf } from './views.ts';

/** How far a job has come at `now`, in a few words and as the stages that it has been through, and how it stands. */
export function stageOf(
  words: JobWords,
  job: JobState,
  now: number,
): Pick<Output<'job'>, 'stage' | 'state' | 'standing'> & { readonly reached: JobStage[] } {
  const ahead = job.interviews
    .filter((each) => each.startsAt > now && each.status !== 'cancelled')
    .sort((one, other) => one.startsAt - other.startsAt)[0];
  return {
    standing: standingOf(job),
    state: words.standing[standingOf(job)],
    reached: stagesReached(job, now),
    stage: words.stage({
      rounds: job.interviews.filter((each) => each.startsAt <= now && each.status !== 'cancelled').length,
      ahead: ahead === undefined ? null : zoneOf(ahead.zone).dayOf(ahead.startsAt),
      offer: job.offer !== null,
    }),
  };
}
