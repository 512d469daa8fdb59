import type { OpportunityState } from '../../journal/states.ts';
import {
  channelFor,
  choiceFor,
  consultantOf,
  heldInterviews,
  isContactMade,
  isDone,
  type PlanContext,
} from '../context.ts';
import { hoursFor, type Proposal, proposal, windowAfter } from '../proposal.ts';
import { stepId } from '../step-id.ts';

/** After a meeting with the client, the consultant hears from the candidate first (PL4). */
export function proposeDebriefCalls(context: PlanContext, job: OpportunityState): Proposal[] {
  const consultantId = consultantOf(context, job);
  if (job.agencyId === null || job.met === 'agency') return [];
  const found: Proposal[] = [];
  for (const interview of heldInterviews(job)) {
    const metClient = interview.attendees.some((each) => each.side !== 'agency' && each.personId !== consultantId);
    if (!metClient && job.met !== 'client') continue;
    const id = stepId(job.id, 'debrief-call', interview.id);
    const spoken = job.interactions.some(
      (each) =>
        each.at > interview.endsAt &&
        each.channel === 'phone' &&
        isContactMade(each) &&
        each.personIds.includes(consultantId ?? ''),
    );
    if (spoken || isDone(job, id) || choiceFor(job, id)?.choice === 'skip') continue;
    const diary = context.diaryOf(job, consultantId);
    const phones = context.book.account.phones;
    const { channel, reason } = channelFor(context, consultantId, 'phone');
    // A consultant's number is in one's telephone long before it is noted here.
    const by = phones ? 'phone' : channel;
    const window = windowAfter(
      context.policy,
      diary,
      hoursFor(context.policy, by, false),
      interview.endsAt,
      1,
      interview.endsAt + 2 * 3_600_000,
    );
    found.push(
      proposal({
        kind: 'debrief-call',
        id,
        job,
        diary,
        personIds: consultantId === null ? [] : [consultantId],
        interviewId: interview.id,
        channel: by,
        reasons: [{ rule: 'PL4', code: 'call-consultant-first' }, ...(by === channel ? [reason] : [])],
        placed: { window },
      }),
    );
  }
  return found;
}
