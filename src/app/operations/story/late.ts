import { stepId } from '../../../core/plan/step-id.ts';
import { jobOfInterview, loadBook } from '../../case-book.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { unknownInterview } from '../../wording/unknown.ts';

export const late: Handler<'late'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const jobId = await jobOfInterview(app, input.interview);
    if (jobId === null) return unknownInterview();
    const { book, read } = await loadBook(app, [jobId]);
    const interview = book.jobs[0]?.interviews.find((each) => each.id === input.interview);
    if (!interview) return unknownInterview();
    if (interview.status !== 'scheduled' || interview.endsAt <= invocation.now)
      return refuse('interview-is-over', { startsAt: interview.startsAt, zone: interview.zone });
    const payload = { interviewId: interview.id, jobId: jobId, minutes: input.minutes ?? null };
    return done({
      entries: [entry(app, 'lateness-noted', invocation.now, payload)],
      read,
      result: { stepId: stepId(jobId, 'late-or-move', interview.id, invocation.now), jobId: jobId },
    });
  });
