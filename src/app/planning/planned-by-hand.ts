import { none } from '../../contract/refusals/kind.ts';
import type { NewEntry, Payload } from '../../core/journal/kinds/registry.ts';
import type { JobState } from '../../core/journal/states.ts';
import { isZone, parseInstant } from '../../core/time/zone.ts';
import { done, type Invocation, type Result, refuse, type Tools } from '../context.ts';
import { entry } from '../decide.ts';

/** Where nobody says how long, an interview takes an hour. */
const USUAL_LENGTH_MS = 3_600_000;
const WEEK_MS = 7 * 86_400_000;

/** An interview whose time was noted by hand. What was agreed in a talk needs no confirmation; an invitation in writing does. */
export function plannedByHand(
  tools: Pick<Tools, 'ids'>,
  invocation: Invocation,
  interview: {
    readonly job: JobState;
    readonly interviewId?: string;
    readonly starts: string;
    readonly ends?: string | undefined;
    readonly round?: string | null;
    readonly final?: boolean;
    readonly location: string | null;
    /** The zone where the time names none. */
    readonly zone: string | null;
    readonly attendees: Payload<'interview-planned'>['attendees'];
    readonly organiserId: string | null;
    /** When they invited to it in writing, so that it is still to be confirmed; left out where it was agreed. */
    readonly invitedAt?: number | null;
  },
): Result<NewEntry[]> {
  const { job, attendees, organiserId } = interview;
  const startsAt = parseInstant(interview.starts);
  const endsAt = interview.ends === undefined ? (startsAt ?? 0) + USUAL_LENGTH_MS : parseInstant(interview.ends);
  if (startsAt === null || endsAt === null) return refuse('time-unreadable', none);
  if (endsAt <= startsAt) return refuse('interview-backwards', none);
  if (endsAt - startsAt > WEEK_MS) return refuse('interview-too-long', none);
  const named = /\[([^\]=]+)\]/.exec(interview.starts)?.[1];
  return done([
    entry(tools, 'interview-planned', invocation.now, {
      interviewId: interview.interviewId ?? tools.ids.next('itv'),
      jobId: job.id,
      startsAt,
      endsAt,
      zone: named !== undefined && isZone(named) ? named : (interview.zone ?? 'UTC'),
      round: interview.round ?? null,
      final: interview.final ?? false,
      location: interview.location,
      organiserId,
      invitedAt: interview.invitedAt ?? null,
      confirmed: interview.invitedAt == null,
      attendees: [...attendees],
    }),
  ]);
}
