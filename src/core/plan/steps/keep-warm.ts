import { isContactMade, isFromThem } from '../../journal/contact-kinds.ts';
import { isLive, type JobState } from '../../journal/states.ts';
import { channelFor, consultantOf, mainContactOf, type PlanContext, presetOf } from '../context.ts';
import { type Proposal, proposal } from '../proposal.ts';
import { stepId } from '../step-id.ts';

/**
 * After a rejection the relation is kept by a short word now and then: to the consultant, else the employer's own contact
 * (PL14). One person hears one such word, from the job that ended last, and none while a job with them is running.
 */
export function proposeKeepWarm(context: PlanContext, job: JobState): Proposal[] {
  const { rejection } = job;
  if (job.ending !== 'rejected' || rejection === null) return [];
  const personId = keptWith(context, job);
  if (personId === null) return [];
  for (const other of context.book.jobs) {
    if (other === job || keptWith(context, other) !== personId) continue;
    if (isLive(other)) return [];
    if (other.rejection !== null && endsLater(other.rejection.at, other.id, rejection.at, job.id)) return [];
  }
  // A contact by them begins the count again.
  const heard = job.contacts.findLast(
    (each) =>
      isFromThem(each) &&
      each.at > rejection.at &&
      each.id !== rejection.contactId &&
      each.personIds.includes(personId),
  );
  const since = heard?.at ?? rejection.at;
  const said = [
    ...job.contacts.filter((each) => each.purpose === 'keep-warm' && isContactMade(each)),
    ...job.choices.filter((each) => each.stepKind === 'keep-warm' && each.choice === 'skip'),
  ].filter((each) => each.at >= since);
  const waits = presetOf(context.policy, job).keepWarm;
  const days = waits[said.length];
  if (days === undefined) return [];
  const diary = context.diaryOf(job, personId);
  const sinceDay = diary.zone.dayOf(Math.max(since, ...said.map((each) => each.at)));
  const from = diary.add(sinceDay, days);
  const { channel, reason } = channelFor(context, personId, 'email');
  return [
    proposal({
      kind: 'keep-warm',
      id: stepId(job.id, 'keep-warm', said.length + 1, heard?.id ?? rejection.contactId),
      job,
      diary,
      personIds: [personId],
      channel,
      ordinal: said.length + 1,
      reasons: [
        {
          rule: 'PL14',
          code: 'keep-warm',
          nth: said.length + 1,
          days,
          sinceDay,
          day: from,
          skipped: diary.skipped(sinceDay, from),
        },
        reason,
      ],
      placed: { days: { from, to: diary.add(from, context.policy.keepWarmLasts) } },
    }),
  ];
}

function keptWith(context: PlanContext, job: JobState): string | null {
  return job.agencyId === null
    ? mainContactOf(context, job)
    : (consultantOf(context, job) ?? mainContactOf(context, job));
}

function endsLater(oneAt: number, oneId: string, otherAt: number, otherId: string): boolean {
  return oneAt !== otherAt ? oneAt > otherAt : oneId > otherId;
}
