import { none } from '../../../contract/refusals/kind.ts';
import { isToDo } from '../../../core/plan/conversation.ts';
import { done, type Handler, refuse } from '../../context.ts';
import { planFor } from '../../planning/plan-for.ts';
import { unknownJob } from '../../wording/unknown.ts';
import { momentText } from '../../wording/views.ts';

const QUARTER_HOUR_MS = 900_000;
/** What may be done at once is reminded of in an hour: now the person is here. */
const SOON_MS = 3_600_000;

export const reminder: Handler<'reminder'> = async (app, input, invocation) => {
  const { book, plan } = await planFor(app, input.job, invocation.now);
  if (!book.jobs.some((job) => job.id === input.job)) return unknownJob();
  const steps = plan.steps.filter((step) => step.jobIds.includes(input.job));
  // What is said of the job is what is reminded of: the date until which to leave it alone, else what can be done now.
  const waits = plan.waits.filter((wait) => wait.jobId === input.job).map((wait) => wait.untilAt);
  const open = steps.some(isToDo) ? [invocation.now + SOON_MS] : [];
  const ahead = steps
    .filter((step) => step.state === 'waiting' || step.state === 'put off')
    .map((step) => step.sendFromAt);
  const startsAt = Math.min(...(waits.length > 0 ? waits : open.length > 0 ? open : ahead));
  if (!Number.isFinite(startsAt)) return refuse('nothing-ahead', none);
  return done({
    // Discretion: a calendar is seen by others, so it names neither the firm nor anybody.
    ics: await app.writer.calendarFile([
      {
        uid: `${input.job}@persevere`,
        summary: (await app.words()).reminder.openPersevere,
        startsAt,
        endsAt: startsAt + QUARTER_HOUR_MS,
        madeAt: invocation.now,
        description: '',
        sequence: 0,
        cancelled: false,
        location: null,
        alarmMs: 0,
        busy: false,
      },
    ]),
    when: momentText(app.languageFor(null), book.account.zone, startsAt),
  });
};
