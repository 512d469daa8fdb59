import { none } from '../../../contract/refusals/kind.ts';
import { isLive } from '../../../core/journal/states.ts';
import { stepId } from '../../../core/plan/step-id.ts';
import { loadJob } from '../../case-book.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { unknownJob } from '../../wording/unknown.ts';

export const letter: Handler<'letter'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await loadJob(app, input.job);
    if (!found) return unknownJob();
    if (input.letter === 'correct' && (input.text ?? '').trim() === '')
      return refuse('what-is-right-missing', none, { give: { text: null } });
    if (input.letter === 'accept' && !isLive(found.job) && found.job.ending !== 'accepted')
      return refuse('job-ended', none);
    const noted = entry(app, 'letter-wanted', invocation.now, {
      jobId: input.job,
      letter: input.letter,
      text: (input.text ?? '').trim(),
      personId: input.person ?? null,
    });
    return done({
      entries: [noted],
      read: [found.read],
      result: { stepIds: [stepId(input.job, input.letter, noted.id)], jobIds: [input.job] },
    });
  });
