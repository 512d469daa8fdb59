import { isTheirAnswer } from '../../journal/contact-kinds.ts';
import type { JobState } from '../../journal/states.ts';
import { channelFor, choiceFor, consultantOf, heldInterviews, isDone, type PlanContext } from '../context.ts';
import { endOfDay, hoursFor, type Proposal, proposal, windowAfter } from '../proposal.ts';
import { stepId } from '../step-id.ts';

/** After a meeting with the client, the consultant hears from the candidate first (PL4). */
export function proposeDebriefCalls(context: PlanContext, job: JobState): Proposal[] {
  const consultantId = consultantOf(context, job);
  if (job.agencyId === null || job.met === 'agency') return [];
  const found: Proposal[] = [];
  for (const interview of heldInterviews(job)) {
    const metClient = interview.attendees.some((each) => each.side !== 'agency' && each.personId !== consultantId);
    if (!metClient && job.met !== 'client') continue;
    const id = stepId(job.id, 'debrief-call', interview.id);
    // A talk, whoever began it, is the call; any other word of theirs comes after they spoke to their client.
    const spoken = job.contacts.some(
      (each) => each.at > interview.endsAt && isTheirAnswer(each) && each.personIds.includes(consultantId ?? ''),
    );
    if (spoken || isDone(job, id) || choiceFor(job, id)?.choice === 'skip') continue;
    const diary = context.diaryOf(job, consultantId);
    // Within the week of the thanks they have spoken to their client; then the call would come after the fact.
    const lapsesOn = diary.add(diary.zone.dayOf(interview.endsAt), context.policy.thanksClosesDay);
    if (context.horizon.reached(endOfDay(context.policy, diary, lapsesOn))) continue;
    const phones = context.book.account.phones;
    const { channel, reason } = channelFor(context, consultantId, 'phone');
    // A consultant's number is in the candidate's telephone long before it is noted here.
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
