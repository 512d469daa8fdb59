import { isContactMade } from '../../journal/contact-kinds.ts';
import type { JobState } from '../../journal/states.ts';
import { channelFor, choiceFor, dayOrNull, isDone, mainContactOf, type PlanContext } from '../context.ts';
import { nextIn } from '../diary.ts';
import { endOfDay, hoursFor, type Proposal, proposal, windowAfter } from '../proposal.ts';
import { stepId } from '../step-id.ts';

/** A window that would be over before it began stays open for this long. */
const LEAST_HOURS = 1;

/** The offer itself stands until it is answered, also on its last day and after it; it cannot be put off (PL25). */
export function proposeDecideOffer(context: PlanContext, job: JobState): Proposal[] {
  const { offer } = job;
  if (offer === null || job.ending !== null) return [];
  const personId = offer.personId ?? mainContactOf(context, job);
  const diary = context.diaryOf(job, personId);
  const deadlineDay = dayOrNull(offer.deadlineOn);
  const today = context.horizon.today(diary.zone);
  const name = context.book.personById.get(personId ?? '')?.name ?? null;
  const condition = job.contacts.find((each) => each.id === offer.contactId)?.condition ?? null;
  const closesAt =
    deadlineDay === null ? null : Math.max(diary.zone.at(deadlineDay + 1, 0), offer.at + LEAST_HOURS * 3_600_000);
  return [
    proposal({
      kind: 'decide-offer',
      id: stepId(job.id, 'decide-offer', offer.contactId),
      job,
      diary,
      personIds: personId === null ? [] : [personId],
      contactId: offer.contactId,
      reasons: [{ rule: 'PL25', code: 'offer-stands', deadlineDay, today, name, condition }],
      placed: { window: { opensAt: offer.at, sendFromAt: offer.at, idealAt: offer.at, closesAt } },
    }),
  ];
}

/** An offer suspends everything else and asks for thanks, the terms in writing, and time (PL1, PL22); more time may be asked for again. */
export function proposeOfferReply(context: PlanContext, job: JobState): Proposal[] {
  const { offer } = job;
  if (offer === null) return [];
  const settled = (id: string): boolean => isDone(job, id) || choiceFor(job, id)?.choice === 'skip';
  const thanksId = stepId(job.id, 'offer-reply', offer.contactId);
  const wanted = job.wanted.findLast((each) => each.letter === 'offer-reply' && each.at >= offer.at);
  const timeId = wanted === undefined ? null : stepId(job.id, 'offer-reply', wanted.entryId);
  const asksTime = timeId !== null && !settled(timeId);
  const stepIds = [...(asksTime ? [timeId] : []), ...(settled(thanksId) ? [] : [thanksId])];
  const [id] = stepIds;
  // Who says no to it has nothing to ask.
  if (id === undefined || job.want?.want === 'no') return [];
  const since = asksTime && wanted !== undefined ? wanted.at : offer.at;
  const personId = offer.personId ?? mainContactOf(context, job);
  const diary = context.diaryOf(job, personId);
  const { channel, reason } = channelFor(context, personId, 'email');
  const window = windowAfter(context.policy, diary, context.policy.hours.email, since, 1, since);
  const deadlineDay = dayOrNull(offer.deadlineOn);
  const closesAt =
    deadlineDay === null
      ? window.closesAt
      : Math.max(
          Math.min(window.closesAt ?? Number.POSITIVE_INFINITY, endOfDay(context.policy, diary, deadlineDay)),
          since + LEAST_HOURS * 3_600_000,
        );
  return [
    proposal({
      kind: 'offer-reply',
      id,
      stepIds,
      job,
      diary,
      personIds: personId === null ? [] : [personId],
      contactId: offer.contactId,
      channel,
      variant: asksTime ? 'time' : 'plain',
      reasons: [{ rule: 'PL22', code: 'offer', day: diary.zone.dayOf(offer.at), deadlineDay }, reason],
      // An answer may go at any hour (PL13).
      placed: { window: { opensAt: since, sendFromAt: since, idealAt: since, closesAt } },
    }),
  ];
}

/**
 * While offers with a deadline are open elsewhere, this process hears of them the same day, above promise and pressure (PL22): of
 * several at once, for nobody is told twice that there is another offer (PL24).
 */
export function proposeTellOfOffer(context: PlanContext, job: JobState): Proposal[] {
  if (job.ending !== null || job.offer !== null) return [];
  const personId = mainContactOf(context, job);
  // Nobody is known there and nothing has passed: there is nobody who waits, and nobody to tell.
  if (personId === null && job.interviews.length === 0 && !job.contacts.some(isContactMade)) return [];
  const diary = context.diaryOf(job, personId);
  const open = context.book.account.offers.flatMap((offer) => {
    const deadlineDay = dayOrNull(offer.deadlineOn);
    if (offer.jobId === job.id || deadlineDay === null) return [];
    const id = stepId(job.id, 'tell-of-offer', offer.contactId);
    if (isDone(job, id) || choiceFor(job, id)?.choice === 'skip') return [];
    if (context.horizon.reached(diary.zone.at(deadlineDay + 1, 0))) return [];
    return [{ offer, id, deadlineDay }];
  });
  // The one that must be answered first is the one to speak of.
  const [first] = open.toSorted((one, other) => one.deadlineDay - other.deadlineDay || one.offer.at - other.offer.at);
  if (first === undefined) return [];
  const { channel, reason } = channelFor(context, personId, 'phone');
  const at = Math.min(...open.map((each) => each.offer.at));
  const sendFromAt = nextIn(diary, hoursFor(context.policy, channel, false), at);
  const closesAt = Math.max(endOfDay(context.policy, diary, diary.zone.dayOf(sendFromAt)), sendFromAt + 3_600_000);
  const { deadlineDay } = first;
  return [
    proposal({
      kind: 'tell-of-offer',
      id: first.id,
      stepIds: [first.id, ...open.filter((each) => each !== first).map((each) => each.id)],
      job,
      diary,
      personIds: personId === null ? [] : [personId],
      contactId: first.offer.contactId,
      channel,
      reasons: [
        { rule: 'PL22', code: 'tell-of-offer', day: diary.zone.dayOf(at), deadlineDay, offers: open.length },
        reason,
      ],
      placed: { window: { opensAt: at, sendFromAt, idealAt: sendFromAt, closesAt } },
    }),
  ];
}
