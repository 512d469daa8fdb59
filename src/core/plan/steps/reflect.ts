import type { JobState } from '../../journal/states.ts';
import { choiceFor, heldInterviews, type PlanContext } from '../context.ts';
import { type Proposal, proposal } from '../proposal.ts';
import { stepId } from '../step-id.ts';

/** "Do I want it?" opens with the debrief, never nags, and closes only at the next interview (PL5). */
export function proposeReflect(context: PlanContext, job: JobState): Proposal[] {
  const interview = heldInterviews(job).at(-1);
  if (!interview?.debrief || job.want?.want === 'yes' || job.want?.want === 'no') return [];
  // Answered, if only by "not sure": it is not asked again before there is something new. With an offer, that is the question.
  if ((job.want !== null && job.want.at >= interview.debrief.at) || job.offer !== null) return [];
  const id = stepId(job.id, 'reflect', interview.id);
  if (choiceFor(job, id)?.choice === 'skip') return [];
  const next = job.interviews.find((each) => each.status === 'scheduled' && each.startsAt > interview.endsAt);
  if (next && context.horizon.reached(next.startsAt)) return [];
  const at = interview.debrief.at;
  return [
    proposal({
      kind: 'reflect',
      id,
      job,
      diary: context.ownDiary(),
      interviewId: interview.id,
      reasons: [{ rule: 'PL5', code: 'reflect' }],
      placed: { window: { opensAt: at, sendFromAt: at, idealAt: at, closesAt: next?.startsAt ?? null } },
    }),
  ];
}
