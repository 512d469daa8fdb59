import type { JobState } from '../../journal/states.ts';
import { choiceFor, type PlanContext } from '../context.ts';
import { type Proposal, proposal } from '../proposal.ts';
import { stepId } from '../step-id.ts';

/** Prepare: opens two working days before the interview, or at once where that is past (PL15). */
export function proposeBriefs(context: PlanContext, job: JobState): Proposal[] {
  const diary = context.ownDiary();
  const found: Proposal[] = [];
  for (const interview of job.interviews) {
    if (interview.status !== 'scheduled' || context.horizon.reached(interview.startsAt)) continue;
    const id = stepId(job.id, 'brief', interview.id, interview.startsAt);
    if (choiceFor(job, id)?.choice === 'skip') continue;
    const interviewDay = diary.zone.dayOf(interview.startsAt);
    const opensAt = diary.zone.at(
      diary.add(interviewDay, -context.policy.briefOpensDays),
      context.policy.hours.workingDay.from,
    );
    found.push(
      proposal({
        kind: 'brief',
        id,
        job,
        diary,
        interviewId: interview.id,
        reasons: [{ rule: 'PL15', code: 'brief', interviewDay }],
        placed: { window: { opensAt, sendFromAt: opensAt, idealAt: opensAt, closesAt: interview.startsAt } },
      }),
    );
  }
  return found;
}
