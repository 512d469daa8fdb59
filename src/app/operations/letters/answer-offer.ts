import { none } from '../../../contract/refusals/kind.ts';
import type { Input } from '../../../contract/registry.ts';
import type { NewEntry } from '../../../core/journal/kinds/registry.ts';
import type { JobState } from '../../../core/journal/states.ts';
import { stepId } from '../../../core/plan/step-id.ts';
import { loadJob } from '../../case-book.ts';
import { type AccountWith, done, type Handler, type Invocation, refuse } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { lettersOfAcceptance } from '../../letters/letters-of-acceptance.ts';
import { overtakenBy } from '../../sending/overtaken.ts';
import { unknownJob } from '../../wording/unknown.ts';

/** Answers an offer (PL25): accepting, asking for time and declining each open the letter that says it. */
export const answerOffer: Handler<'answer-offer'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const found = await loadJob(app, input.job);
    if (!found) return unknownJob();
    const { job } = found;
    const { letters: words } = await app.words();
    if (job.offer === null) return refuse('no-open-offer', none);
    const { entries, letter } = await answered(app, job, input.answer, invocation);
    // Who accepts or declines has nothing else to send for this job: what was approved for it is taken back.
    const overtaken =
      input.answer === 'time'
        ? null
        : await overtakenBy(app, {
            at: invocation.now,
            direction: 'in',
            personIds: [],
            jobIds: [job.id],
            stepIds: [],
          });
    return done({
      entries: [...entries, ...(overtaken?.entries ?? [])],
      rows: overtaken?.rows ?? [],
      rowsAsRead: overtaken?.rowsAsRead ?? [],
      read: [found.read],
      result: { jobId: job.id, stepId: letter, said: words.offerAnswered[input.answer] },
    });
  });

async function answered(
  app: AccountWith<'ids'>,
  job: JobState,
  answer: Input<'answer-offer'>['answer'],
  invocation: Invocation,
): Promise<{ entries: NewEntry[]; letter: string | null }> {
  if (answer === 'accept') {
    const letters = await lettersOfAcceptance(app, job, invocation.now);
    const wanted = letters.find((each) => each.scopes.includes(job.id));
    const earlier = job.wanted.findLast((each) => each.letter === 'accept')?.entryId;
    const closed = { jobId: job.id, ending: 'accepted' as const };
    const entryId = wanted?.id ?? earlier;
    return {
      entries: [entry(app, 'job-closed', invocation.now, closed), ...letters],
      letter: entryId === undefined ? null : stepId(job.id, 'accept', entryId),
    };
  }
  if (answer === 'time') {
    const noted = entry(app, 'letter-wanted', invocation.now, {
      jobId: job.id,
      letter: 'offer-reply',
      text: '',
      personId: null,
    });
    return { entries: [noted], letter: stepId(job.id, 'offer-reply', noted.id) };
  }
  // Said before, the letter that says so is still the same.
  if (job.want?.want === 'no') return { entries: [], letter: stepId(job.id, 'withdraw', job.want.entryId) };
  const noted = entry(app, 'want-decided', invocation.now, { jobId: job.id, want: 'no' });
  return { entries: [noted], letter: stepId(job.id, 'withdraw', noted.id) };
}
