import { isEmail } from '../../journal/channel-kinds.ts';
import { isTheirMessage, isTheirMissedCall, reachedThem } from '../../journal/contact-kinds.ts';
import type { ContactState, JobState } from '../../journal/states.ts';
import { channelFor, choiceFor, isDone, type PlanContext } from '../context.ts';
import { hoursFor, type Proposal, proposal, windowAfter } from '../proposal.ts';
import { stepId } from '../step-id.ts';

/** Their missed call is a human answer: call back first of all (PL6). */
export function proposeCallBacks(context: PlanContext, job: JobState): Proposal[] {
  return unanswered(job, 'call-back', isTheirMissedCall).map((missed) => {
    const personId = missed.personIds[0] ?? null;
    const diary = context.diaryOf(job, personId);
    const { channel } = channelFor(context, personId, 'phone');
    const by = context.book.account.phones ? 'phone' : channel;
    return proposal({
      kind: 'call-back',
      id: stepId(job.id, 'call-back', missed.id),
      job,
      diary,
      personIds: missed.personIds,
      contactId: missed.id,
      channel: by,
      reasons: [{ rule: 'PL6', code: 'they-rang', day: diary.zone.dayOf(missed.at) }],
      placed: {
        window: windowAfter(context.policy, diary, hoursFor(context.policy, by, false), missed.at, 1, missed.at),
      },
    });
  });
}

/** A question or an invitation waits for an answer; answers may go at any hour (PL13). */
export function proposeAnswers(context: PlanContext, job: JobState): Proposal[] {
  return (
    unanswered(
      job,
      'answer',
      // A missed call is called back, whatever was made of it; what was asked in a talk was answered in it.
      (each) => isTheirMessage(each) && (each.meaning === 'question' || each.meaning === 'invitation'),
    )
      // An invitation whose time is noted is answered by confirming it (PL15).
      .filter((asked) => !job.interviews.some((each) => each.invitedAt === asked.at))
      .map((asked) => {
        const personId = asked.personIds[0] ?? null;
        const diary = context.diaryOf(job, personId);
        const channel = isEmail(asked.channel) ? 'email' : channelFor(context, personId, 'email').channel;
        const window = windowAfter(context.policy, diary, context.policy.hours.email, asked.at, 1, asked.at);
        return proposal({
          kind: 'answer',
          id: stepId(job.id, 'answer', asked.id),
          job,
          diary,
          personIds: asked.personIds,
          contactId: asked.id,
          channel,
          reasons: [{ rule: 'PL10', code: 'answer', day: diary.zone.dayOf(asked.at) }],
          placed: { window: { ...window, sendFromAt: asked.at } },
        });
      })
  );
}

/** What came in and was neither answered since, by any contact with those people but one that ticked off another thing, nor skipped. */
function unanswered(
  job: JobState,
  kind: 'call-back' | 'answer',
  which: (contact: ContactState) => boolean,
): ContactState[] {
  return job.contacts.filter((each) => {
    if (!which(each)) return false;
    const id = stepId(job.id, kind, each.id);
    if (isDone(job, id) || choiceFor(job, id)?.choice === 'skip') return false;
    return !job.contacts.some(
      (later) =>
        later.at > each.at &&
        reachedThem(later) &&
        !later.tickedOff &&
        later.personIds.some((personId) => each.personIds.includes(personId)),
    );
  });
}
