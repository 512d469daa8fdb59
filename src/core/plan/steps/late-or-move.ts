import type { JobState } from '../../journal/states.ts';
import { HOUR_MS } from '../../time/epoch-day.ts';
import { channelFor, choiceFor, isDone, mainContactOf, type PlanContext } from '../context.ts';
import { type Proposal, proposal } from '../proposal.ts';
import { stepId } from '../step-id.ts';

/** Who said that they will be late, or have to move, gets the words at once, whatever the hour (PL16). */
export function proposeLateOrMove(context: PlanContext, job: JobState): Proposal[] {
  return job.interviews.flatMap((interview) => {
    const { lateness } = interview;
    if (lateness === null || interview.status !== 'scheduled' || context.horizon.reached(interview.endsAt)) return [];
    const id = stepId(job.id, 'late-or-move', interview.id, lateness.at);
    if (isDone(job, id) || choiceFor(job, id)?.choice === 'skip') return [];
    const personId = interview.organiserId ?? mainContactOf(context, job);
    const diary = context.diaryOf(job, personId);
    const { channel, reason } = channelFor(context, personId, 'phone');
    const { at, minutes } = lateness;
    const interviewDay = diary.zone.dayOf(interview.startsAt);
    return proposal({
      kind: 'late-or-move',
      id,
      job,
      diary,
      personIds: personId === null ? [] : [personId],
      interviewId: interview.id,
      channel,
      variant: minutes === null ? 'move' : 'late',
      reasons: [
        minutes === null
          ? { rule: 'PL16', code: 'must-move', interviewDay }
          : { rule: 'PL16', code: 'running-late', minutes },
        reason,
      ],
      placed: {
        window: { opensAt: at, sendFromAt: at, idealAt: at, closesAt: Math.max(interview.endsAt, at + HOUR_MS) },
      },
    });
  });
}
