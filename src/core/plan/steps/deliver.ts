import type { JobState } from '../../journal/states.ts';
import {
  channelFor,
  choiceFor,
  consultantOf,
  dayOrNull,
  goesThroughConsultant,
  isDone,
  mainContactOf,
  type PlanContext,
} from '../context.ts';
import { nextIn } from '../diary.ts';
import { endOfDay, hoursFor, type Proposal, proposal } from '../proposal.ts';
import { stepId } from '../step-id.ts';

/** What the candidate promised is due the working day before the date that was named (PL22). */
export function proposeDeliveries(context: PlanContext, job: JobState): Proposal[] {
  return job.ownPromises.flatMap((promise) => {
    const id = stepId(job.id, 'deliver', promise.id);
    if (isDone(job, id) || choiceFor(job, id)?.choice === 'skip') return [];
    const toId = promise.toPersonId ?? mainContactOf(context, job);
    const through = toId !== null && goesThroughConsultant(context, job, toId);
    const personId = through ? consultantOf(context, job) : toId;
    const diary = context.diaryOf(job, personId);
    const byDay = dayOrNull(promise.byOn);
    const madeDay = diary.zone.dayOf(promise.madeAt);
    const dueDay =
      byDay === null ? diary.add(madeDay, context.policy.undatedDeliveryDays) : Math.max(diary.add(byDay, -1), madeDay);
    // Said of what was promised for a day alone: for nothing else was a word given.
    const overAt = byDay === null ? null : endOfDay(context.policy, diary, byDay);
    const isOver = overAt !== null && context.horizon.reached(Math.max(overAt, promise.madeAt));
    const { channel, reason } = channelFor(context, personId, 'email');
    const sendFromAt = nextIn(diary, hoursFor(context.policy, channel, false), promise.madeAt);
    const closesAt = Math.max(endOfDay(context.policy, diary, byDay ?? dueDay), sendFromAt + 3_600_000);
    return proposal({
      kind: 'deliver',
      id,
      job,
      diary,
      personIds: personId === null ? [] : [personId],
      onBehalfOf: through && toId !== null ? [toId] : [],
      channel,
      reasons: [
        {
          rule: 'PL22',
          code: 'deliver',
          text: promise.text,
          byDay,
          days: context.policy.undatedDeliveryDays,
          ...(isOver ? { overAt } : {}),
        },
        ...(through ? [{ rule: 'PL4', code: 'this-through-consultant' } as const] : []),
        reason,
      ],
      placed: {
        window: {
          opensAt: promise.madeAt,
          sendFromAt,
          idealAt: Math.max(sendFromAt, Math.min(diary.zone.at(dueDay, 9 * 60), closesAt)),
          closesAt,
        },
      },
    });
  });
}
