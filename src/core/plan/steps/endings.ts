import { isCall } from '../../journal/channel-kinds.ts';
import { cameIn } from '../../journal/contact-kinds.ts';
import type { JobState } from '../../journal/states.ts';
import { MINUTE_MS } from '../../time/epoch-day.ts';
import {
  channelFor,
  choiceFor,
  heldInterviews,
  idsFor,
  isDone,
  isSettled,
  mainContactOf,
  type PlanContext,
} from '../context.ts';
import { isKnownByDescription } from '../described.ts';
import { hoursFor, type Proposal, proposal, windowAfter } from '../proposal.ts';
import type { Reason } from '../reason.ts';
import { stepId } from '../step-id.ts';

/** A confirmed rejection is answered with composure and thanks, to the sender and, by routing, the interviewers (PL14). */
export function proposeGraciousThanks(context: PlanContext, job: JobState): Proposal[] {
  const rejection = job.rejection;
  if (rejection === null || job.ending !== 'rejected') return [];
  const senderId = rejection.personId ?? mainContactOf(context, job);
  const direct = job.agencyId === null || job.routing === 'direct';
  const interviewers = heldInterviews(job).flatMap((each) => each.attendees.map((attendee) => attendee.personId));
  const others = [...new Set(interviewers)].filter((each) => each !== senderId && !isOnlyDescribed(context, job, each));
  const recipients: (string | null)[] = [senderId, ...(direct ? others : [])];
  return recipients.flatMap((personId) => {
    const idOf = (each: string): string => stepId(job.id, 'gracious-thanks', rejection.contactId, each);
    const id = idOf(personId ?? '');
    const ids = personId === null ? [id] : idsFor(context, personId, idOf);
    const diary = context.diaryOf(job, personId);
    const day = diary.zone.dayOf(rejection.at);
    const never = diary.zone.at(diary.add(day, context.policy.graciousNeverAfter), 0);
    if (isSettled(job, ids) || context.horizon.reached(never)) return [];
    const { channel, reason } = channelFor(context, personId, 'email');
    const byPhone = isCall(rejection.channel);
    const idealAt = rejection.at + (byPhone ? 0 : context.policy.coolingOffHours * 3_600_000);
    const window = windowAfter(
      context.policy,
      diary,
      hoursFor(context.policy, channel, true),
      rejection.at,
      context.policy.graciousClosesDay,
      idealAt,
    );
    const closesDay = diary.add(day, context.policy.graciousClosesDay);
    const reasons: Reason[] = [{ rule: 'PL14', code: 'gracious-thanks', day, closesDay }];
    if (!byPhone && context.policy.coolingOffHours > 0)
      reasons.push({ rule: 'PL14', code: 'cooling-off', hours: context.policy.coolingOffHours });
    return proposal({
      kind: 'gracious-thanks',
      id,
      stepIds: ids,
      job,
      diary,
      personIds: personId === null ? [] : [personId],
      contactId: rejection.contactId,
      channel,
      reasons: [...reasons, reason],
      placed: { window },
    });
  });
}

/** Of "the tall one with the glasses" neither a name nor a way is known: they have heard thanks once, and no letter finds them. */
function isOnlyDescribed({ book }: PlanContext, job: JobState, personId: string): boolean {
  const person = book.personById.get(personId);
  const wasHeard = job.contacts.some((each) => cameIn(each) && each.personIds.includes(personId));
  return person !== undefined && isKnownByDescription(person) && !wasHeard;
}

/** Who does not want the job says so graciously (WR3). */
export function proposeWithdraw(context: PlanContext, job: JobState): Proposal[] {
  const { want } = job;
  if (want?.want !== 'no' || job.ending !== null) return [];
  // Whoever made the offer hears the no to it.
  const personId = job.offer?.personId ?? mainContactOf(context, job);
  const id = stepId(job.id, 'withdraw', want.entryId);
  if (isDone(job, id) || choiceFor(job, id)?.choice === 'skip') return [];
  const diary = context.diaryOf(job, personId);
  const { channel, reason } = channelFor(context, personId, 'email');
  return [
    proposal({
      kind: 'withdraw',
      id,
      job,
      diary,
      personIds: personId === null ? [] : [personId],
      channel,
      variant: job.offer === null ? 'plain' : 'decline',
      reasons: [
        job.offer === null ? { rule: 'WR3', code: 'does-not-want-it' } : { rule: 'PL25', code: 'declines' },
        reason,
      ],
      placed: {
        window: windowAfter(context.policy, diary, hoursFor(context.policy, channel, false), want.at, 5, want.at),
      },
    }),
  ];
}

/** They did not come: a short, blameless note, twenty minutes after the time that was agreed (PL16). */
export function proposeMissedAppointment(context: PlanContext, job: JobState): Proposal[] {
  return job.interviews.flatMap((interview) => {
    if (interview.status !== 'they-missed') return [];
    const id = stepId(job.id, 'missed-appointment', interview.id, interview.startsAt);
    if (isDone(job, id) || choiceFor(job, id)?.choice === 'skip') return [];
    const personId = interview.organiserId ?? mainContactOf(context, job);
    const diary = context.diaryOf(job, personId);
    const { channel, reason } = channelFor(context, personId, 'email');
    const mayAt = interview.startsAt + context.policy.missedAfterMinutes * MINUTE_MS;
    const at = Math.max(interview.outcomeAt ?? mayAt, mayAt);
    return proposal({
      kind: 'missed-appointment',
      id,
      job,
      diary,
      personIds: personId === null ? [] : [personId],
      interviewId: interview.id,
      channel,
      reasons: [{ rule: 'PL16', code: 'they-missed', interviewDay: diary.zone.dayOf(interview.startsAt) }, reason],
      placed: { window: windowAfter(context.policy, diary, hoursFor(context.policy, channel, false), at, 1, at) },
    });
  });
}
