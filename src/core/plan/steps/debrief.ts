import type { JobState } from '../../journal/states.ts';
import { MINUTE_MS } from '../../time/epoch-day.ts';
import { choiceFor, type PlanContext } from '../context.ts';
import { type Proposal, proposal } from '../proposal.ts';
import { stepId } from '../step-id.ts';

/** "Did it take place, and what happened?": asked from half an hour after the planned end, the same day (PL2, PL5). */
export function proposeDebriefs(context: PlanContext, job: JobState): Proposal[] {
  const diary = context.ownDiary();
  const found: Proposal[] = [];
  for (const interview of job.interviews) {
    const asked = interview.status === 'scheduled' || (interview.status === 'held' && interview.debrief === null);
    const id = stepId(job.id, 'debrief', interview.id);
    if (!asked || choiceFor(job, id)?.choice === 'skip') continue;
    const opensAt = interview.endsAt + context.policy.askHeldAfterMinutes * MINUTE_MS;
    const day = diary.zone.dayOf(opensAt);
    const interviewDay = context.diaryOf(job, null).zone.dayOf(interview.endsAt);
    found.push(
      proposal({
        kind: 'debrief',
        id,
        job,
        diary,
        interviewId: interview.id,
        reasons: [
          interview.status === 'held'
            ? { rule: 'PL5', code: 'debrief-today' }
            : context.horizon.reached(opensAt)
              ? { rule: 'PL2', code: 'did-it-take-place', interviewDay }
              : { rule: 'PL5', code: 'debrief-after', interviewDay },
        ],
        placed: { window: { opensAt, sendFromAt: opensAt, idealAt: opensAt, closesAt: diary.zone.at(day + 1, 0) } },
      }),
    );
  }
  return found;
}
