import { byUrgency } from '../../../core/plan/urgency.ts';
import { loadAccount } from '../../case-book.ts';
import { type Account, done, type Handler } from '../../context.ts';
import { overview, planFor } from '../../planning/plan-for.ts';
import { questionView } from '../../wording/question-view.ts';
import { unknownJob } from '../../wording/unknown.ts';
import { ownTime, pastSteps, stepView, waitView } from '../../wording/views.ts';

export const plan: Handler<'plan'> = async (app, input, invocation) => {
  const language = app.languageFor(null);
  const { questions: words } = await app.words();
  if (input.job === undefined) {
    const seen = await overview(app, { ...invocation, hypothetical: true });
    const zone = (await loadAccount(app)).zone;
    return done({
      now: ownTime(zone, invocation.now),
      // In the one order over all clusters (PL28).
      steps: seen.clusters
        .flatMap((each) => each.plan.steps.map((step) => ({ step, book: each.book })))
        .sort((one, other) => byUrgency(one.step, other.step))
        .map(({ step, book }) => stepView(book, step, language, invocation.now)),
      waits: seen.clusters.flatMap((each) =>
        each.plan.waits.map((wait) => waitView(each.book, wait, language, invocation.now)),
      ),
      questions: seen.clusters.flatMap((each) =>
        each.plan.questions.map((question) => questionView(each.book, question, words)),
      ),
      validUntil: Number.isFinite(seen.validUntilAt) ? ownTime(zone, seen.validUntilAt) : null,
    });
  }
  const jobId = input.job;
  const { book, plan: planned } = await planFor(app, jobId, invocation.now);
  const job = book.jobs.find((each) => each.id === jobId);
  if (!job) return unknownJob();
  const own = planned.steps.filter((step) => step.jobIds.includes(jobId));
  return done({
    now: ownTime(book.account.zone, invocation.now),
    steps: [...own.map((step) => stepView(book, step, language, invocation.now)), ...pastSteps(book, job, language)],
    waits: planned.waits
      .filter((wait) => wait.jobId === jobId)
      .map((wait) => waitView(book, wait, language, invocation.now)),
    questions: planned.questions
      .filter((question) => question.jobId === jobId)
      .map((question) => questionView(book, question, words)),
    validUntil: Number.isFinite(planned.validUntilAt) ? ownTime(book.account.zone, planned.validUntilAt) : null,
  });
};

/** How long a question about changes waits for one; milliseconds. */
const CHANGES_WAIT_MS = 20_000;

export const changes: Handler<'changes'> = async (app, input, invocation) => {
  const revision = await app.store.revision();
  if (revision !== input.since) return done({ revision });
  // Whoever knows the latest waits for the next, so that a page shows an answer when it comes and not when it asks.
  await nextChange(app, input.since, invocation.signal);
  return done({ revision: await app.store.revision() });
};

/** Ends when the account has another revision, when nobody waits any more, or after a while. */
function nextChange(account: Account, since: string, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const stop = account.store.onChange(() => void look());
    const end = (): void => {
      stop();
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const look = async (): Promise<void> => {
      // What the store cannot say now, the caller asks it again and is told why.
      const now = await account.store.revision().catch(() => null);
      if (now !== since) end();
    };
    const timer = setTimeout(end, CHANGES_WAIT_MS);
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
    // What was written between the asking and the waiting.
    else void look();
  });
}
