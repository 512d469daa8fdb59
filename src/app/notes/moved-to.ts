import { none } from '../../contract/refusals/kind.ts';
import type { NewEntry } from '../../core/journal/kinds/registry.ts';
import type { InterviewState } from '../../core/journal/states.ts';
import { parseInstant } from '../../core/time/zone.ts';
import { done, type Invocation, type Result, refuse, type Tools } from '../context.ts';
import { entry } from '../decide.ts';

/** The new time of an interview that they moved, as it was agreed by hand. It is agreed, so nobody is asked to confirm it. */
export function movedTo(
  tools: Pick<Tools, 'ids'>,
  invocation: Invocation,
  jobId: string,
  interview: InterviewState,
  to: { readonly outcome?: string; readonly starts?: string | undefined; readonly ends?: string | undefined },
): Result<NewEntry[]> {
  const startsAt = parseInstant(to.starts ?? '');
  const endsAt =
    to.ends === undefined ? (startsAt ?? 0) + (interview.endsAt - interview.startsAt) : parseInstant(to.ends);
  if (to.outcome !== 'moved') return refuse('not-moved', none);
  if (startsAt === null || endsAt === null || endsAt <= startsAt) return refuse('time-unreadable', none);
  const zone = /\[([^\]=]+)\]/.exec(to.starts ?? '')?.[1] ?? interview.zone;
  const about = { interviewId: interview.id, jobId: jobId };
  return done([
    entry(tools, 'interview-moved', invocation.now, {
      ...about,
      startsAt,
      endsAt,
      zone,
      fromStartsAt: interview.startsAt,
    }),
    entry(tools, 'interview-changed', invocation.now, { ...about, joined: [], left: [], confirmed: true }),
  ]);
}
