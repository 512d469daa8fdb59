import type { InterviewState, JobState, Side } from '../../journal/states.ts';
import {
  channelFor,
  consultantOf,
  heldInterviews,
  idsFor,
  isClientSide,
  isSettled,
  type PlanContext,
} from '../context.ts';
import type { Diary } from '../diary.ts';
import { hoursFor, type Proposal, proposal, windowAfter } from '../proposal.ts';
import type { Reason } from '../reason.ts';
import { stepId } from '../step-id.ts';

/** Id of the thank-you to one person for one interview (PL19). */
function thankYouId(job: JobState, interview: InterviewState, personId: string): string {
  return stepId(job.id, 'thank-you', interview.id, personId);
}

type Way = 'direct' | 'through' | 'asking';

/** One thank-you for each interviewer of each held interview (PL2), by the route that the agency allows (PL4). */
export function proposeThankYous(context: PlanContext, job: JobState): Proposal[] {
  return heldInterviews(job).flatMap((interview) => forInterview(context, job, interview));
}

function forInterview(context: PlanContext, job: JobState, interview: InterviewState): Proposal[] {
  const consultantId = consultantOf(context, job);
  const missing = (personId: string): boolean => {
    const ids = idsFor(context, personId, (each) => thankYouId(job, interview, each));
    return !isSettled(job, ids);
  };
  const through: string[] = [];
  const found: Proposal[] = [];
  for (const attendee of interview.attendees) {
    if (!missing(attendee.personId)) continue;
    const way = wayFor(context, job, interview, attendee.personId, attendee.side, consultantId);
    if (way === 'direct') found.push(direct(context, job, interview, attendee.personId));
    else if (way === 'through') through.push(attendee.personId);
  }
  const wayOfAll =
    job.agencyId !== null && interview.attendees.some((each) => isClientSide(context, job, each.personId, each.side));
  if (
    through.length > 0 ||
    (wayOfAll && asking(context, job, interview) && consultantId !== null && missing(consultantId))
  ) {
    const thanksConsultant = consultantId !== null && missing(consultantId);
    const note = throughConsultant(context, job, interview, consultantId, through, thanksConsultant);
    return [note, ...found.filter((each) => each.id !== note.id)];
  }
  return found;
}

function wayFor(
  context: PlanContext,
  job: JobState,
  interview: InterviewState,
  personId: string,
  side: Side,
  consultantId: string | null,
): Way {
  if (job.agencyId === null || personId === consultantId || !isClientSide(context, job, personId, side))
    return 'direct';
  if (job.routing === 'direct') return 'direct';
  return asking(context, job, interview) ? 'asking' : 'through';
}

/** "Ask first" holds until noon of the next working day after it was chosen, in the consultant's zone (PL4). */
function asking(context: PlanContext, job: JobState, interview: InterviewState): boolean {
  if (job.routing !== 'ask') return false;
  const diary = context.diaryOf(job, consultantOf(context, job));
  const from = Math.max(job.routingAskedAt ?? interview.endsAt, interview.endsAt);
  const noon = diary.zone.at(diary.add(diary.zone.dayOf(from), 1), 12 * 60);
  return !context.horizon.reached(noon);
}

function direct(context: PlanContext, job: JobState, interview: InterviewState, personId: string): Proposal {
  const diary = context.diaryOf(job, personId);
  const { channel, reason } = channelFor(context, personId, 'email');
  return proposal({
    kind: 'thank-you',
    id: thankYouId(job, interview, personId),
    stepIds: idsFor(context, personId, (each) => thankYouId(job, interview, each)),
    job,
    diary,
    personIds: [personId],
    interviewId: interview.id,
    channel,
    reasons: [...thanksReasons(context, diary, interview), reason],
    placed: {
      window: windowAfter(
        context.policy,
        diary,
        hoursFor(context.policy, channel, true),
        interview.endsAt,
        context.policy.thanksClosesDay,
        idealAt(context, interview),
      ),
    },
  });
}

function throughConsultant(
  context: PlanContext,
  job: JobState,
  interview: InterviewState,
  consultantId: string | null,
  clients: string[],
  thanksConsultant: boolean,
): Proposal {
  const diary = context.diaryOf(job, consultantId);
  const { channel, reason } = channelFor(context, consultantId, 'email');
  // Thanked already, for instance with the question whether the candidate may write directly, the consultant's own id is used up (PL19).
  const idsOf = (id: string): string[] => idsFor(context, id, (each) => thankYouId(job, interview, each));
  const own = consultantId !== null && thanksConsultant ? idsOf(consultantId) : [];
  const stepIds = [...own, ...clients.flatMap(idsOf)];
  const why: Reason = { rule: 'PL4', code: clients.length > 0 ? 'through-consultant' : 'asked-until-noon' };
  return proposal({
    kind: 'thank-you',
    id: stepIds[0] ?? stepId(job.id, 'thank-you', interview.id, job.agencyId ?? ''),
    stepIds,
    job,
    diary,
    personIds: consultantId === null ? [] : [consultantId],
    onBehalfOf: clients,
    interviewId: interview.id,
    channel,
    variant: 'through-consultant',
    reasons: [...thanksReasons(context, diary, interview), why, reason],
    placed: {
      window: windowAfter(
        context.policy,
        diary,
        hoursFor(context.policy, channel, true),
        interview.endsAt,
        context.policy.thanksClosesDay,
        idealAt(context, interview),
      ),
    },
  });
}

function idealAt(context: PlanContext, interview: InterviewState): number {
  return interview.endsAt + context.policy.thanksIdealHours * 3_600_000;
}

function thanksReasons(context: PlanContext, diary: Diary, interview: InterviewState): Reason[] {
  const interviewDay = diary.zone.dayOf(interview.endsAt);
  const closesDay = diary.add(interviewDay, context.policy.thanksClosesDay);
  const reasons: Reason[] = [
    {
      rule: 'PL2',
      code: 'thanks',
      hours: context.policy.thanksIdealHours,
      nth: context.policy.thanksClosesDay,
      interviewDay,
      closesDay,
      skipped: diary.skipped(interviewDay, closesDay),
    },
  ];
  if (context.horizon.reached(diary.zone.at(closesDay, context.policy.hours.workingDay.to)))
    reasons.push({ rule: 'PL2', code: 'thanks-late', closesDay });
  return reasons;
}
