import type { JobState } from '../../journal/states.ts';
import { channelFor, choiceFor, isDone, mainContactOf, type PlanContext } from '../context.ts';
import { addWithin } from '../diary.ts';
import { type Proposal, proposal, windowAfter } from '../proposal.ts';
import { stepId } from '../step-id.ts';

/** An invitation is confirmed within four of their daytime hours and before the slot (PL15); a moved one asks for the new time (PL2). */
export function proposeConfirms(context: PlanContext, job: JobState): Proposal[] {
  const found: Proposal[] = [];
  for (const interview of job.interviews) {
    const personId = interview.organiserId ?? mainContactOf(context, job);
    const diary = context.diaryOf(job, personId);
    const interviewDay = diary.zone.dayOf(interview.startsAt);
    if (interview.status === 'moved' || interview.status === 'i-missed') {
      const id = stepId(job.id, 'confirm', interview.id, `moved ${interview.outcomeAt}`);
      const later = job.interviews.some((each) => each.status === 'scheduled' && each.startsAt > interview.startsAt);
      if (later || isDone(job, id) || choiceFor(job, id)?.choice === 'skip') continue;
      const at = interview.outcomeAt ?? interview.endsAt;
      const { channel, reason } = channelFor(context, personId, 'email');
      found.push(
        proposal({
          kind: 'confirm',
          id,
          job,
          diary,
          personIds: personId === null ? [] : [personId],
          interviewId: interview.id,
          channel,
          variant: 'new-time',
          reasons: [{ rule: 'PL2', code: 'new-time', interviewDay }, reason],
          placed: { window: windowAfter(context.policy, diary, context.policy.hours.email, at, 1, at) },
        }),
      );
      continue;
    }
    if (interview.status !== 'scheduled' || interview.confirmed || interview.invitedAt === null) continue;
    const id = stepId(job.id, 'confirm', interview.id, `${interview.invitedAt}`);
    if (isDone(job, id) || choiceFor(job, id)?.choice === 'skip' || context.horizon.reached(interview.startsAt))
      continue;
    const { channel, reason } = channelFor(context, personId, 'email');
    const by = Math.min(
      addWithin(diary, context.policy.hours.email, interview.invitedAt, context.policy.confirmWithinMinutes),
      interview.startsAt,
    );
    found.push(
      proposal({
        kind: 'confirm',
        id,
        job,
        diary,
        personIds: personId === null ? [] : [personId],
        interviewId: interview.id,
        channel,
        reasons: [
          { rule: 'PL15', code: 'confirm', interviewDay, minutes: context.policy.confirmWithinMinutes },
          reason,
        ],
        // Answers and confirmations may go at any hour (PL13).
        placed: {
          window: {
            opensAt: interview.invitedAt,
            sendFromAt: interview.invitedAt,
            idealAt: by,
            closesAt: interview.startsAt,
          },
        },
      }),
    );
  }
  return found;
}
