import type { OpportunityState } from '../../journal/states.ts';
import { channelFor, choiceFor, contactOf, dayOrNull, isDone, type PlanContext } from '../context.ts';
import { nextIn } from '../diary.ts';
import { endOfDay, hoursFor, type Proposal, proposal, windowAfter } from '../proposal.ts';
import { stepId } from '../step-id.ts';

/** An offer suspends everything else and asks for thanks, the terms in writing, and time (PL1, PL22). */
export function proposeOfferReply(context: PlanContext, job: OpportunityState): Proposal[] {
  const offer = job.offer;
  if (offer === null) return [];
  const id = stepId(job.id, 'offer-reply', offer.interactionId);
  if (isDone(job, id) || choiceFor(job, id)?.choice === 'skip') return [];
  const personId = offer.personId ?? contactOf(context, job);
  const diary = context.diaryOf(job, personId);
  const { channel, reason } = channelFor(context, personId, 'email');
  const window = windowAfter(context.policy, diary, context.policy.hours.email, offer.at, 1, offer.at);
  const deadlineDay = dayOrNull(offer.deadlineOn);
  const closesAt =
    deadlineDay === null
      ? window.closesAt
      : Math.min(window.closesAt ?? Number.POSITIVE_INFINITY, endOfDay(context.policy, diary, deadlineDay));
  return [
    proposal({
      kind: 'offer-reply',
      id,
      job,
      diary,
      personIds: personId === null ? [] : [personId],
      interactionId: offer.interactionId,
      channel,
      reasons: [{ rule: 'PL22', code: 'offer', day: diary.zone.dayOf(offer.at), deadlineDay }, reason],
      // An answer may go at any hour (PL13).
      placed: { window: { opensAt: offer.at, sendFromAt: offer.at, idealAt: offer.at, closesAt } },
    }),
  ];
}

/** While an offer with a deadline is open elsewhere, this process hears of it the same day, above promise and pressure (PL22). */
export function proposeTellOfOffer(context: PlanContext, job: OpportunityState): Proposal[] {
  if (job.ending !== null || job.offer !== null) return [];
  const found: Proposal[] = [];
  for (const offer of context.book.account.offers) {
    if (offer.opportunityId === job.id || offer.deadlineOn === null) continue;
    const id = stepId(job.id, 'tell-of-offer', offer.interactionId);
    if (isDone(job, id) || choiceFor(job, id)?.choice === 'skip') continue;
    const deadlineDay = dayOrNull(offer.deadlineOn);
    const personId = contactOf(context, job);
    const diary = context.diaryOf(job, personId);
    if (deadlineDay !== null && context.horizon.reached(diary.zone.at(deadlineDay + 1, 0))) continue;
    const { channel, reason } = channelFor(context, personId, 'phone');
    const sendFromAt = nextIn(diary, hoursFor(context.policy, channel, false), offer.at);
    const closesAt = Math.max(endOfDay(context.policy, diary, diary.zone.dayOf(sendFromAt)), sendFromAt + 3_600_000);
    found.push(
      proposal({
        kind: 'tell-of-offer',
        id,
        job,
        diary,
        personIds: personId === null ? [] : [personId],
        interactionId: offer.interactionId,
        channel,
        reasons: [{ rule: 'PL22', code: 'tell-of-offer', day: diary.zone.dayOf(offer.at) }, reason],
        placed: { window: { opensAt: offer.at, sendFromAt, idealAt: sendFromAt, closesAt } },
      }),
    );
  }
  return found;
}
