import { isToDo } from '../../core/plan/conversation.ts';
import { isContact, type Step } from '../../core/plan/step.ts';
import type { AccountWith } from '../context.ts';
import { planFor } from '../planning/plan-for.ts';

/**
 * What a mail that the candidate wrote in another program has done (RU4): the one thing that was to do for these people. Where it could
 * stand for several, none is closed.
 */
export async function fulfilledBy(
  app: AccountWith<'calendars' | 'machine'>,
  jobIds: readonly string[],
  personIds: readonly string[],
  now: number,
): Promise<{ purpose: string | null; stepIds: string[] }> {
  const steps: Step[] = [];
  for (const jobId of jobIds) {
    for (const step of (await planFor(app, jobId, now)).plan.steps) {
      if (!isContact(step.kind) || !isToDo(step) || steps.some((each) => each.id === step.id)) continue;
      if (step.personIds.some((id) => personIds.includes(id))) steps.push(step);
    }
  }
  const [only] = steps;
  if (only === undefined || steps.length > 1) return { purpose: null, stepIds: [] };
  return { purpose: only.kind, stepIds: [...only.stepIds] };
}
