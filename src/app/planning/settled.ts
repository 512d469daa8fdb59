import { agendaWith } from '../../core/plan/conversation.ts';
import type { Step } from '../../core/plan/step.ts';
import { jobOfStep } from '../../core/plan/step-id.ts';
import { byUrgency } from '../../core/plan/urgency.ts';
import { saidIdsOf } from '../../core/plan/with-thanks.ts';
import type { AccountWith } from '../context.ts';
import { standsFor } from '../wording/views.ts';
import { planFor } from './plan-for.ts';

/** What one contact settles: the ids of the steps, the jobs that it concerned, and the most urgent of the steps. */
export interface Settled {
  readonly stepIds: readonly string[];
  readonly jobIds: readonly string[];
  readonly first: Step | null;
}

/**
 * What one talk settles (PL24): all that is due to these people and can be said in a talk, for the jobs that were named, else for
 * all that run with them.
 * @param about the step for which it was; settled in any case
 */
export async function settledByTalk(
  app: AccountWith<'calendars' | 'machine'>,
  now: number,
  people: readonly string[],
  jobs: { readonly named: readonly string[] | null; readonly all: readonly string[] },
  about: Step | null,
): Promise<Settled> {
  const steps: Step[] = about === null ? [] : [about];
  for (const job of jobs.all) {
    const { book, plan } = await planFor(app, job, now);
    for (const id of people)
      for (const step of agendaWith(plan.steps, standsFor(book, id), jobs.named))
        if (!steps.some((each) => each.id === step.id)) steps.push(step);
  }
  const [most] = [...steps].sort(byUrgency);
  return { ...narrowed(steps, jobs.named), first: about ?? most ?? null };
}

/** Of steps that concern several jobs, what concerns those that were named. */
function narrowed(
  steps: readonly Step[],
  named: readonly string[] | null,
): { stepIds: readonly string[]; jobIds: readonly string[] } {
  const concerns = (jobId: string | null): boolean => named === null || (jobId !== null && named.includes(jobId));
  return {
    stepIds: [...new Set(steps.flatMap(saidIdsOf))].filter((id) => concerns(jobOfStep(id))),
    jobIds: [...new Set(steps.flatMap((step) => step.jobIds))].filter(concerns),
  };
}
